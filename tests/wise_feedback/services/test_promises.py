"""Words promised to several at once, and what an interview would promise before it is booked."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.boards import add, stage
from tests.recipients import at
from wise_feedback.domain.errors import NotFoundError, PastDayError
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, history, meetings, promises
from wise_feedback.services.calendar import in_working_days
from wise_feedback.storage import tables

TODAY = date.today()
THEN = in_working_days(TODAY, 4)
ENDS = datetime.combine(THEN, time(11)).astimezone()


def due(cards: list[str]) -> list[date]:
    return [promises.open_of_card(card).due for card in cards]


def test_several_are_promised_a_word_in_one_act(assignment):
    cards = add(assignment, "Anna", "Bo", "Cia")
    before = due(cards)
    promises.promise_words(cards, THEN)
    after = due(cards)
    history.undo()
    assert (after, due(cards)) == ([THEN] * 3, before)


def test_if_one_is_gone_nobody_is_promised_anything(assignment):
    cards = add(assignment, "Anna", "Bo")
    before = due(cards)
    with pytest.raises(NotFoundError):
        promises.promise_words([*cards, "gone"], THEN)
    assert due(cards) == before


def test_nobody_is_promised_a_day_that_has_passed(assignment):
    cards = add(assignment, "Anna", "Bo")
    before = due(cards)
    with pytest.raises(PastDayError):
        promises.promise_words(cards, TODAY - timedelta(1))
    assert due(cards) == before


@pytest.mark.parametrize("kind", [StageKind.OUR_INTERVIEW, StageKind.CLIENT_INTERVIEW])
def test_what_is_seen_before_an_interview_is_booked_is_what_is_promised(assignment, kind):
    card = at(assignment, kind)
    seen = meetings.promised(card, kind, ENDS)
    meetings.book(card, kind, ENDS - timedelta(hours=1), ENDS)
    made = {hears: promises.open_of_card(card, hears) for hears in Hears}
    assert seen == {hears: one.due for hears, one in made.items() if one is not None}


def test_to_look_promises_nothing(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    before = promises.of_card(card)
    meetings.promised(card, StageKind.OUR_INTERVIEW, ENDS)
    assert promises.of_card(card) == before


def test_a_stage_without_an_interview_is_refused(assignment):
    with pytest.raises(ValueError, match="offer"):
        meetings.promised(at(assignment, StageKind.OFFER), StageKind.OFFER, ENDS)


def test_a_candidate_who_is_gone_is_refused(vault):
    with pytest.raises(NotFoundError):
        meetings.promised("gone", StageKind.OUR_INTERVIEW, datetime.now(UTC))


@pytest.mark.parametrize("days_late", [0, 4])
@pytest.mark.parametrize("kind", [kind for kind in StageKind if kind is not StageKind.CLOSED])
def test_what_is_seen_before_a_move_is_what_is_promised_by_it(assignment, kind, days_late):
    start = StageKind.OFFER if kind is StageKind.SCREENING else StageKind.SCREENING
    card = at(assignment, start)
    table = tables.Promise
    table.update(due=TODAY - timedelta(days_late)).where(table.candidacy == card).execute()
    seen = promises.if_moved(card, kind)
    board.move([card], stage(assignment, kind))
    made = {hears: promises.open_of_card(card, hears) for hears in Hears}
    assert seen == {hears: one.due for hears, one in made.items() if one is not None}


def test_what_is_seen_before_a_move_knows_of_an_interview_that_is_booked(assignment):
    card = at(assignment, StageKind.SCREENING)
    meetings.book(card, StageKind.OUR_INTERVIEW, ENDS - timedelta(hours=1), ENDS)
    seen = promises.if_moved(card, StageKind.OUR_INTERVIEW)
    assert seen == {Hears.CANDIDATE: in_working_days(THEN, 2)}


def test_to_look_at_a_move_changes_nothing(assignment):
    card = at(assignment, StageKind.SCREENING)
    before = board.card(card), promises.of_card(card)
    promises.if_moved(card, StageKind.OUR_INTERVIEW)
    assert (board.card(card), promises.of_card(card)) == before


def test_what_a_closing_promises_depends_on_its_ground(assignment):
    assert promises.if_moved(at(assignment, StageKind.OFFER), StageKind.CLOSED) == {}
