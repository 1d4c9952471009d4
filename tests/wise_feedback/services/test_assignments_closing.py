"""An assignment is closed once nobody is in play; what is still owed is settled word by word."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.boards import requirement, stage
from tests.factories import a_person
from tests.recipients import at
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import (
    AssignmentClosedError,
    InUseError,
    NotFoundError,
    StillInPlayError,
)
from wise_feedback.domain.promises import End, Hears, Matter
from wise_feedback.domain.settling import Settled, Settling
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    contacts,
    history,
    importing,
    promises,
    today,
)
from wise_feedback.storage import tables

TODAY = date.today()
WITHDREW = Closing(Way.CLIENT_WITHDREW)


@pytest.fixture
def closed(assignment: str) -> str:
    """Somebody who was closed since the client withdrew, and has not been told; gives the card."""
    card = at(assignment, StageKind.CLIENT_INTERVIEW)
    board.close([(card, WITHDREW)])
    return card


@pytest.fixture
def placed(assignment: str) -> str:
    """Somebody who got the job, and has not been told; gives the card."""
    return at(assignment, StageKind.PLACED, "Klara Öberg", email="klara@post.example")


def open_promises(assignment_id: str) -> list[tuple[str, str]]:
    table = tables.Promise
    rows = table.select().where((table.assignment == assignment_id) & table.ended_at.is_null())
    return sorted((row.hears, row.matter) for row in rows)


def end_of(card: str) -> End | None:
    theirs = [one for one in promises.of_card(card) if one.hears is Hears.CANDIDATE]
    return theirs[0].end


def test_an_assignment_in_which_nobody_is_in_play_can_be_closed(assignment):
    assignments.close(assignment)
    assert assignments.assignment(assignment).is_closed
    assert [one.is_closed for one in assignments.assignments()] == [True]


@pytest.mark.parametrize("kind", [kind for kind in StageKind if not kind.ends])
def test_nobody_is_closed_unheard_by_closing_their_assignment(assignment, kind):
    card = at(assignment, kind)
    with pytest.raises(StillInPlayError):
        assignments.close(assignment)
    assert not assignments.assignment(assignment).is_closed
    assert assignments.in_play(assignment) == [card]


def test_whoever_was_placed_or_closed_is_no_longer_in_play(assignment, closed, placed):
    assert assignments.in_play(assignment) == []


def test_those_in_play_come_in_the_order_of_the_board(assignment):
    last = at(assignment, StageKind.OFFER)
    first = at(assignment, StageKind.SCREENING, "Bo Ek", email="bo@ek.example")
    assert assignments.in_play(assignment) == [first, last]


def test_it_is_asked_for_every_word_that_candidates_wait_for(assignment, closed, placed):
    owed = assignments.still_owed(assignment)
    assert {(one.candidacy_id, one.matter) for one in owed} == {
        (closed, Matter.DECISION),
        (placed, Matter.NEWS),
    }


def test_what_nothing_is_said_of_stays_owed(assignment, closed):
    assignments.close(assignment)
    assert end_of(closed) is None
    assert today.counts(TODAY).candidates.shown + today.counts(TODAY).candidates.later == 1


def test_each_word_is_settled_on_its_own(assignment, closed, placed):
    told, dropped = promises.open_of_card(closed), promises.open_of_card(placed)
    answers = {
        told.id: Settled(Settling.TELL, Channel.MAIL),
        dropped.id: Settled(Settling.DROP),
    }
    assignments.close(assignment, answers)
    assert (end_of(closed), end_of(placed)) == (End.KEPT, End.DROPPED)
    assert [one.channel for one in contacts.contacts(closed)] == [Channel.MAIL]
    assert board.card(closed).heard_at is not None


def test_what_the_client_is_owed_and_owes_ends(assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW)
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    before = open_promises(assignment)
    assignments.close(assignment)
    assert before == [("client", "report"), ("client", "withdrawn")]
    assert open_promises(assignment) == []


def test_closing_is_undone_in_one_step(assignment, closed):
    before = open_promises(assignment), promises.of_card(closed)
    told = promises.open_of_card(closed)
    assignments.close(assignment, {told.id: Settled(Settling.TELL)})
    history.undo()
    assert (open_promises(assignment), promises.of_card(closed)) == before
    assert contacts.contacts(closed) == []
    assert not assignments.assignment(assignment).is_closed


def test_a_refused_closing_leaves_nothing_of_its_own(assignment, closed):
    at(assignment, StageKind.OFFER, "Bo Ek", email="bo@ek.example")
    before = open_promises(assignment)
    with pytest.raises(StillInPlayError):
        assignments.close(assignment, {promises.open_of_card(closed).id: Settled(Settling.DROP)})
    assert open_promises(assignment) == before


def test_it_is_closed_once(assignment):
    assignments.close(assignment)
    with pytest.raises(NotFoundError):
        assignments.close(assignment)


def test_one_that_is_gone_cannot_be_closed_or_reopened(vault):
    for act in (assignments.close, assignments.reopen):
        with pytest.raises(NotFoundError):
            act("gone")


def test_reopening_promises_the_weekly_report_again(assignment):
    assignments.close(assignment)
    assignments.reopen(assignment)
    assert not assignments.assignment(assignment).is_closed
    assert [one.assignment_id for one in today.reports(TODAY)] == [assignment]


def test_one_that_is_open_cannot_be_reopened(assignment):
    with pytest.raises(NotFoundError):
        assignments.reopen(assignment)


def test_nobody_comes_into_play_while_it_is_closed(assignment, closed):
    assignments.close(assignment)
    with pytest.raises(AssignmentClosedError):
        candidates.add(a_person("Bo Ek", email="bo@ek.example"), assignment)
    with pytest.raises(AssignmentClosedError):
        board.move([closed], stage(assignment, StageKind.OFFER))
    assert assignments.in_play(assignment) == []


def test_no_list_comes_into_play_while_it_is_closed(assignment, tmp_path: Path):
    path = tmp_path / "lista.csv"
    path.write_text("Namn\nAda Ek\n", "utf-8")
    assignments.close(assignment)
    with pytest.raises(AssignmentClosedError):
        importing.run(importing.preview(path), assignment)


def test_the_order_among_the_closed_may_still_change(assignment, closed):
    other = at(assignment, StageKind.OFFER, "Bo Ek", email="bo@ek.example")
    board.close([(other, WITHDREW)])
    assignments.close(assignment)
    board.move([other], stage(assignment, StageKind.CLOSED), before=closed)
    assert board.card_ids(stage(assignment, StageKind.CLOSED)) == [other, closed]


def test_what_stays_owed_can_be_told_afterwards(assignment, closed):
    assignments.close(assignment)
    contacts.log(closed, Channel.PHONE)
    assert end_of(closed) is End.KEPT


def test_a_ground_can_still_be_corrected_afterwards(assignment, closed):
    assignments.close(assignment)
    board.close([(closed, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Två år."))])
    assert promises.open_of_card(closed).matter is Matter.DECISION


@pytest.mark.parametrize("has_left", [False, True])
def test_no_promise_outlives_the_stage_that_it_was_made_for(assignment, has_left):
    card = at(assignment, StageKind.PRESENTED)
    if has_left:
        board.move([card], stage(assignment, StageKind.OFFER))
    before = promises.of_card(card)
    facts = assignments.assignment(assignment).facts
    without = tuple(one for one in facts.stages if one.kind is not StageKind.PRESENTED)
    with pytest.raises(InUseError):
        assignments.edit(assignment, replace(facts, stages=without))
    assert promises.of_card(card) == before
