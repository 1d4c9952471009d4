"""What is told to somebody who has heard it before: no more than what is new, and the next step."""

from datetime import UTC, date, datetime, time, timedelta

from tests.boards import requirement, stage
from tests.factories import a_strength
from tests.recipients import at
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import Decision, Feedback, NextStep, Source
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.updates import Update, UpdateKind
from wise_feedback.services import board, feedback, meetings, updates
from wise_feedback.services.calendar import in_working_days
from wise_feedback.storage import tables

TODAY = date.today()
SOON = in_working_days(TODAY, 2)


def told(card: str) -> Update:
    about = updates.standing(card, datetime.now(UTC))
    return updates.suggest(about, TODAY, updates.next_word(about, TODAY)[0])


def decided(assignment: str, card: str, decision: Decision, **changes: object) -> None:
    """Finish what the client said, with a call that was agreed on."""
    given = Feedback(
        decision=decision,
        strengths=(a_strength(requirement(assignment)),),
        next_step=NextStep(Channel.PHONE, SOON, time(10)),
        source=Source.CLIENT,
        **changes,
    )
    feedback.finish(card, given)


def an_hour_passes() -> None:
    """Let everything that was finished have been so for an hour: the vault counts seconds."""
    table = tables.FeedbackRecord
    before = datetime.now(UTC) - timedelta(hours=1)
    table.update(recorded_at=before).execute()


def tell(card: str) -> None:
    an_hour_passes()
    update = told(card)
    about = updates.standing(card, datetime.now(UTC))
    updates.tell(card, Channel.PHONE, update.body, *updates.next_word(about, TODAY))


def test_whoever_has_heard_that_they_move_on_hears_of_the_step_that_was_agreed(assignment, met):
    decided(assignment, met, Decision.ADVANCE)
    assert a_strength().observation in told(met).body
    tell(met)
    again = told(met)
    assert again.kind is UpdateKind.NOTHING_NEW
    assert a_strength().observation not in again.body
    assert f"{updates.say_day(SOON, 'sv', TODAY)} kl. 10.00" in again.body


def test_the_step_that_was_agreed_stays_promised(assignment, met):
    decided(assignment, met, Decision.ADVANCE)
    tell(met)
    about = updates.standing(met, datetime.now(UTC))
    assert updates.next_word(about, TODAY) == (SOON, time(10))


def test_whoever_has_heard_why_they_wait_hears_until_when(assignment, met):
    decided(assignment, met, Decision.HOLD, hold_until=SOON)
    tell(met)
    again = told(met)
    assert again.kind is UpdateKind.HOLD
    assert "beslutet dröjer minst till" in again.body
    assert a_strength().observation not in again.body
    assert not updates.standing(met, datetime.now(UTC)).tells_feedback


def test_newer_feedback_is_news_again(assignment, met):
    decided(assignment, met, Decision.HOLD, hold_until=SOON)
    tell(met)
    decided(assignment, met, Decision.ADVANCE)
    assert told(met).kind is UpdateKind.MOVES_ON


def test_an_offer_is_made_once(assignment, card):
    board.move([card], stage(assignment, StageKind.OFFER))
    assert told(card).kind is UpdateKind.OFFER
    tell(card)
    assert told(card).kind is UpdateKind.NOTHING_NEW


def test_they_are_thanked_for_the_day_on_which_they_were_met(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    began = datetime.now(UTC) - timedelta(days=1)
    meetings.book(card, StageKind.OUR_INTERVIEW, began, began + timedelta(minutes=45))
    met_on = updates.say_day(began.astimezone().date(), "sv", TODAY)
    assert f"Tack för intervjun {met_on}" in told(card).body
