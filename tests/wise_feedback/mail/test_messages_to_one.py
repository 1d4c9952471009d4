"""Whatever somebody is called, a mail goes to the address that was asked for and to no other."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.errors import MailError, MailProblem
from wise_feedback.domain.mail import Mail
from wise_feedback.domain.people import Consultant
from wise_feedback.mail import messages

ME = Consultant("Maja Lind", email="maja@lind.se")
LONG = " Maria Elisabeth Charlotta Fredrika Wilhelmina von Hohenstein-Engelsberg"
ASKED = messages.Envelope("maja@lind.se", "anna@exempel.se")

names = st.text(
    st.sampled_from(string.ascii_letters + "ÅÄÖé  ,;:<>()@[]\\\".'=?_-"), min_size=1, max_size=199
)


def to(name: str) -> Mail:
    return Mail("anna@exempel.se", "Hej", "Hej Anna.", name)


@pytest.mark.parametrize(
    "name",
    [
        "Anna <anna@gammal.se>" + LONG,
        "Berg, Anna" + LONG,
        "Kandidat 4: Anna Berg, konsult;" + LONG,
        "Anna [Berg] (fd Ek) @ Firma" + LONG,
        "Karin Andersson (karin@gammal.se, karin@ny.se) tel 070-1234567, Stockholm, Sverige",
    ],
)
def test_signs_in_a_long_name_add_no_recipient(name):
    assert messages.envelope(messages.draft(to(name), ME)) == ASKED


def test_signs_in_ones_own_long_name_change_no_sender():
    me = Consultant("Lind, Maja" + LONG, email="maja@lind.se")
    assert messages.envelope(messages.draft(to("Anna"), me)) == ASKED


@settings(max_examples=150)
@given(names, names)
def test_every_name_leaves_the_addresses_as_they_are(name, own):
    sent = messages.draft(to(name), Consultant(own, email="maja@lind.se"))
    assert messages.envelope(sent) == ASKED


def test_a_mail_to_several_is_refused():
    content = b"From: maja@lind.se\r\nTo: Berg, Anna <anna@exempel.se>\r\n\r\nHej"
    with pytest.raises(MailError) as caught:
        messages.envelope(content)
    assert caught.value.problem is MailProblem.SEVERAL
