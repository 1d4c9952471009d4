"""A mail as bytes, read back by the standard library as any mail program would."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.errors import MailError, MailProblem
from wise_feedback.domain.mail import Mail
from wise_feedback.domain.people import Consultant
from wise_feedback.mail import messages

ME = Consultant("Maja Lindström", email="maja@lindrekrytering.se")
AT = datetime(2026, 11, 23, 9, 40, tzinfo=UTC)
NAME = "Återkoppling - Anna Öberg - 2026-11-23.pdf"
MAIL = Mail(
    to="anna@exempel.se",
    name="Öberg, Anna",
    subject="Återkoppling på din intervju för rollen som backendutvecklare Java och mer därtill",
    body="Hej Anna.\n\nKravet var <Java> & Spring.\nRad två.\n\n" + messages.RULE + "\n\n.\nslut",
    attachment_name=NAME,
    attachment=b"%PDF-1.7\n\x00\xff\r\n",
)

lines = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=120)


def read(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.SMTP)


def decoded(text: str) -> str:
    """Return a header's text by the older parser: the newer reads long names with a gap in them."""
    return unspaced(str(make_header(decode_header(text))))


def unspaced(text: str) -> str:
    """Return *text* without spaces: where a long line is folded, ``email`` may lose one."""
    return "".join(text.split())


def unsigned(name: str) -> str:
    """Return a name without the signs of addresses, which a long one goes without."""
    return unspaced(name.translate(str.maketrans("", "", '()<>[]:;@\\,."')))


def test_a_draft_begins_with_who_it_is_from():
    """Or ``file``, which a plain Linux desktop asks, takes it for a text and opens an editor."""
    assert messages.draft(MAIL, ME).startswith(b"From: ")


def test_a_draft_opens_unsent_and_leaves_date_and_id_to_the_program():
    draft = read(messages.draft(MAIL, ME))
    assert draft["X-Unsent"] == "1"
    assert (draft["Date"], draft["Message-ID"]) == (None, None)


def test_a_mail_has_its_date_its_id_and_nothing_of_a_draft():
    mail = read(messages.message(MAIL, ME, AT, "<7@lindrekrytering.se>"))
    assert mail["Date"].datetime == AT
    assert mail["Message-ID"] == "<7@lindrekrytering.se>"
    assert mail["X-Unsent"] is None


def test_an_id_is_new_each_time_and_names_no_computer():
    sender = Consultant("Åsa", email="asa@räksmörgås.se")
    first, second = messages.new_message_id(sender), messages.new_message_id(sender)
    assert first != second
    assert first.endswith("@xn--rksmrgs-5wao1o.se>")


def test_a_mail_is_ascii_in_lines_that_every_server_takes():
    content = messages.draft(MAIL, ME)
    assert content.isascii()

    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 78
    assert content.endswith(b"\r\n")


def test_a_draft_is_to_one_person_by_name():
    (to,) = read(messages.draft(MAIL, ME))["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Öberg, Anna", "anna@exempel.se")


def test_the_text_is_read_as_it_was_written():
    text = read(messages.draft(MAIL, ME)).get_body(("plain",)).get_content()
    assert text.replace("\r\n", "\n") == MAIL.body + "\n"


def test_the_same_words_stand_in_html_where_no_sign_means_anything():
    page = read(messages.draft(MAIL, ME)).get_body(("html",)).get_content()
    assert '<html lang="sv">' in page
    assert "<p>Kravet var &lt;Java&gt; &amp; Spring.<br>" in page
    assert page.count("<hr>") == 1


def test_the_pdf_is_attached_to_the_byte_under_a_name_with_swedish_letters():
    (attached,) = read(messages.draft(MAIL, ME)).iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_filename() == NAME
    assert attached.get_content() == MAIL.attachment


def test_a_mail_without_a_pdf_has_nothing_attached():
    mail = Mail("anna@exempel.se", "Hej", "Hej")
    assert list(read(messages.draft(mail, ME)).iter_attachments()) == []


@pytest.mark.parametrize("to", ["anna@räksmörgås.se", "åsa@exempel.se"])
def test_an_envelope_says_whom_a_mail_goes_to(to):
    content = messages.message(Mail(to, "Hej", "Hej"), ME, AT, "<1@a.se>")
    envelope = messages.envelope(content)
    assert envelope.sender == ME.email
    assert envelope.recipient == to.replace("räksmörgås", "xn--rksmrgs-5wao1o")
    assert envelope.is_international is to.startswith("å")


def test_swedish_letters_before_the_at_sign_stand_as_they_are():
    """RFC 2047 encodes no part of an address; only SMTPUTF8 can carry one such (RFC 6532)."""
    assert "To: åsa@exempel.se\r\n".encode() in messages.draft(Mail("åsa@exempel.se", "", ""), ME)


def test_nothing_is_written_without_an_address_of_ones_own():
    with pytest.raises(MailError) as refused:
        messages.draft(MAIL, Consultant("Maja"))
    assert refused.value.problem is MailProblem.NO_SENDER


@given(subject=lines, name=lines)
def test_every_subject_and_name_is_read_as_it_was_written(subject, name):
    mail = message_from_bytes(messages.draft(Mail("anna@exempel.se", subject, "", name), ME))
    assert decoded(mail["Subject"]) == unspaced(subject)
    assert decoded(parseaddr(mail["To"])[0]) in {unspaced(name), unsigned(name)}


HEADERS = {"From", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"}


@given(
    at=st.sampled_from(["to", "name", "subject", "attachment_name"]),
    start=lines,
    end=st.sampled_from(["\r\n", "\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"]),
)
def test_no_line_break_begins_a_header_of_its_own(at, start, end):
    values = {"to": "anna@exempel.se", "subject": "Hej", "attachment_name": NAME}
    values[at] = f"{start}{end}Bcc: bo@exempel.se"
    with pytest.raises(MailError):
        messages.draft(Mail(**{"name": "", "body": "Hej", **values}), ME)


@given(subject=st.text(max_size=60), name=st.text(max_size=60), body=lines)
def test_a_draft_has_the_headers_it_should_and_no_other(subject, name, body):
    try:
        draft = messages.draft(Mail("anna@exempel.se", subject, body, name), ME)
    except MailError:
        return
    assert set(read(draft).keys()) == HEADERS
