"""The words for mails: for every state and every trouble, and when it is time to say them."""

from datetime import UTC, datetime, timedelta

import pytest

from ui.shared import mail_words
from wise_feedback.domain.mail import Entry, OutgoingState, Security, Trouble

NOW = datetime.now(UTC).replace(microsecond=0)


def an_entry(state: OutgoingState = OutgoingState.QUEUED, **changes) -> Entry:
    known = {"id": "m1", "letter_id": "b1", "address": "anna@exempel.se", "subject": "Hej"}
    return Entry(**{**known, "state": state, "queued_at": NOW, "changed_at": NOW, **changes})


def test_every_state_every_trouble_and_every_encryption_has_words_of_its_own():
    looks = [mail_words.look(an_entry(state)) for state in OutgoingState]
    assert len({(look.chip, look.title, look.icon) for look in looks}) == len(OutgoingState)
    assert len({mail_words.trouble(trouble) for trouble in Trouble}) == len(Trouble)
    assert len({mail_words.security(way) for way in Security}) == len(Security)


def test_when_it_is_tried_next_is_said_by_the_clock_or_by_the_day():
    soon = datetime.now(UTC)
    later = soon + timedelta(days=3)
    words = [
        mail_words.look(an_entry(trouble=Trouble.OFFLINE, next_try_at=at)).text
        for at in (soon, later)
    ]
    assert words[0].endswith(f"It is tried again {soon.astimezone():%H:%M}.")
    assert f"{later.astimezone():%H:%M}." in words[1]
    assert str(later.astimezone().day) in words[1]


@pytest.mark.parametrize(
    ("entry", "is_news"),
    [
        (an_entry(tries=1, next_try_at=NOW), True),
        (an_entry(tries=2, next_try_at=NOW), False),
        (an_entry(tries=2, next_try_at=None), True),
        (an_entry(OutgoingState.SENT, tries=3), True),
        (an_entry(OutgoingState.FAILED, tries=9), True),
    ],
)
def test_what_waits_on_is_spoken_of_once_and_what_needs_a_person_each_time(entry, is_news):
    assert mail_words.is_news(entry) == is_news
