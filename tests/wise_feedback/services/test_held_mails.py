"""A mail whose letter tells what has been decided anew waits until somebody says that it may go."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.boards import requirement, stage
from tests.factories import a_strength
from tests.recipients import turned_down
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.letter import Via
from wise_feedback.domain.mail import Entry, Mail, MailAccount, Outcome, OutgoingState, Security
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    board,
    feedback,
    history,
    letter_archive,
    letters,
    mail_account,
    outbox,
    sending,
    settings,
)

NOW = datetime(2026, 11, 23, 9, 40, tzinfo=UTC)
MAIL = Mail("anna@exempel.se", "Återkoppling", "Hej Anna.", "Anna Öberg")
SENT = Outcome(OutgoingState.SENT)


@pytest.fixture
def letter(assignment: str) -> str:
    """A no that has left for the outbox; gives its id."""
    settings.save(replace(settings.load(), consultant=Consultant("Maja", email="maja@lind.se")))
    mail_account.save(MailAccount("smtp.exempel.se", 587, Security.STARTTLS, "maja", "hemligt"))
    card = turned_down(assignment)
    return sending.left(sending.ready(card, letters.suggest(card)), Via.OUTBOX).id


def the_entry() -> Entry:
    (entry,) = outbox.entries()
    return entry


def card_of(letter: str) -> str:
    return letter_archive.one(letter).candidacy_id


def test_a_letter_is_held_back_once_newer_feedback_decides_anew(letter):
    outbox.queue(MAIL, letter, now=NOW)
    feedback.finish(card_of(letter), Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    assert the_entry().state is OutgoingState.HELD
    assert outbox.begin(NOW) is None
    history.undo()
    assert the_entry().state is OutgoingState.QUEUED
    assert outbox.begin(NOW) is not None


def test_a_letter_is_held_back_once_its_candidate_goes_on(assignment, letter):
    outbox.queue(MAIL, letter, now=NOW)
    board.move([card_of(letter)], stage(assignment, StageKind.PLACED))
    assert the_entry().state is OutgoingState.HELD


def test_closing_on_a_ground_holds_back_no_no(assignment, letter):
    outbox.queue(MAIL, letter, now=NOW)
    ground = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "För få år.")
    board.close([(card_of(letter), ground)])
    assert the_entry().state is OutgoingState.QUEUED


def test_a_no_is_held_back_once_the_candidate_has_withdrawn(letter):
    outbox.queue(MAIL, letter, now=NOW)
    board.close([(card_of(letter), Closing(Way.CANDIDATE_WITHDREW))])
    assert the_entry().state is OutgoingState.HELD


def test_what_is_held_back_goes_once_somebody_says_so(letter):
    key = outbox.queue(MAIL, letter, now=NOW)
    feedback.finish(card_of(letter), Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    outbox.send_again(key, NOW)
    assert outbox.finish(outbox.begin(NOW), SENT, sending.sent, NOW).state is OutgoingState.SENT


def test_a_mail_about_somebody_else_is_held_back_by_nothing(assignment, letter):
    outbox.queue(MAIL, letter, now=NOW)
    turned_down(assignment, "Bo Ek")
    assert the_entry().state is OutgoingState.QUEUED
