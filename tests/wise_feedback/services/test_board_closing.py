"""Closing on the board: only on a ground, several in one act, and open again afterwards."""

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.boards import add, cards, kind_of, requirement, stage
from tests.contents import contents
from tests.factories import a_person
from wise_feedback.domain.acts import Act
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import GroundMissingError, NotFoundError, TextTooLongError
from wise_feedback.domain.stages import STANDARD, StageKind
from wise_feedback.services import board, candidates, history
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

SCREENING, INTERVIEW = STANDARD[:2]
CLOSED, PLACED = StageKind.CLOSED, StageKind.PLACED
WITHDRAWN = Closing(Way.CLIENT_WITHDREW)


def grounded(assignment: str, text: str = "Java visade du i två år, de bad om fem.") -> Closing:
    return Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), text)


def test_a_candidate_is_closed_on_a_ground_and_the_ground_is_kept(assignment, card):
    board.close([(card, grounded(assignment))])
    assert kind_of(card) is CLOSED
    move = tables.StageMove.select().order_by(tables.StageMove.id.desc()).first()
    assert (move.way, move.requirement_id, move.text) == (
        "requirement_not_met",
        requirement(assignment),
        "Java visade du i två år, de bad om fem.",
    )


def test_nobody_is_closed_here_as_they_were_in_a_history_from_elsewhere(assignment, card):
    closing = Closing(Way.NOT_RECORDED, requirement(assignment), "Det känns inte rätt.")
    with pytest.raises(GroundMissingError):
        board.close([(card, closing)])


BLANKS = st.sampled_from(["", "  ", "\n\t", "\u200b", "\u202e\u2066", "\x00", "\u00ad \ufeff"])
REQUIREMENTS = st.sampled_from(["own", "foreign", "gone", "empty", "none"])


@given(
    way=st.sampled_from(Way),
    which=REQUIREMENTS,
    text=BLANKS | st.just("Två år, de bad om fem."),
)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_nobody_is_closed_without_a_ground(assignment, other, card, way, which, text):
    keys = {
        "own": requirement(assignment),
        "foreign": requirement(other),
        "gone": "0" * 32,
        "empty": "",
        "none": None,
    }
    is_named = which == "own" and text.startswith("Två")
    is_named = is_named and way is not Way.NO_REASON_GIVEN  # nobody was asked
    is_named = is_named and way is not Way.NOT_RECORDED  # which is of the past
    withdrew = way in {Way.CLIENT_WITHDREW, Way.CANDIDATE_WITHDREW}
    withdrew = withdrew and which in {"own", "empty", "none"}
    before = contents()
    closing = Closing(way, keys[which], text)
    if is_named or withdrew:
        board.close([(card, closing)])
        assert kind_of(card) is CLOSED
        history.undo()
    else:
        with pytest.raises(GroundMissingError):
            board.close([(card, closing)])
    assert contents() == before


def test_a_card_is_not_dragged_into_closed(assignment):
    one, two = add(assignment, "Ada", "Ben")
    before = contents()
    with pytest.raises(GroundMissingError):
        board.move([one, two], stage(assignment, CLOSED))
    assert contents() == before


def test_a_closed_and_an_open_card_are_not_dragged_into_closed_together(assignment):
    one, two = add(assignment, "Ada", "Ben")
    board.close([(one, WITHDRAWN)])
    before = contents()
    with pytest.raises(GroundMissingError):
        board.move([one, two], stage(assignment, CLOSED))
    assert contents() == before


def test_nobody_is_added_straight_into_closed(assignment):
    before = contents()
    with pytest.raises(GroundMissingError):
        candidates.add(a_person(), assignment, stage(assignment, CLOSED))
    assert contents() == before


def test_a_person_refused_a_closed_stage_inside_a_greater_act_is_not_half_added(assignment):
    before = contents()
    with transaction(Act.IMPORT_LIST), contextlib.suppress(GroundMissingError):
        candidates.add(a_person(), assignment, stage(assignment, CLOSED))
    assert contents() == before


def test_closed_cards_may_be_put_in_order(assignment):
    one, two = add(assignment, "Ada", "Ben")
    board.close([(one, WITHDRAWN), (two, WITHDRAWN)])
    board.move([two], stage(assignment, CLOSED), before=one)
    assert cards(assignment, CLOSED) == [two, one]


def test_somebody_placed_needs_no_ground(assignment, card):
    board.move([card], stage(assignment, PLACED))
    assert kind_of(card) is PLACED


def test_several_are_closed_in_one_act_each_on_a_ground_of_their_own(assignment):
    one, two = add(assignment, "Ada", "Ben")
    second = Closing(Way.OTHER_MET_BETTER, requirement(assignment, 1), "Någon hade lett tio.")
    board.close([(one, grounded(assignment)), (two, second)])
    texts = {row.candidacy_id: row.text for row in tables.StageMove.select() if row.way}
    assert texts == {one: grounded(assignment).text, two: "Någon hade lett tio."}
    history.undo()
    assert cards(assignment, SCREENING) == [one, two]


def test_of_several_none_is_closed_if_one_lacks_a_ground(assignment):
    one, two = add(assignment, "Ada", "Ben")
    before = contents()
    with pytest.raises(GroundMissingError):
        board.close([(one, grounded(assignment)), (two, Closing(Way.OTHER_MET_BETTER))])
    assert contents() == before


def test_of_several_none_is_closed_if_one_is_gone(assignment, card):
    before = contents()
    with pytest.raises(NotFoundError):
        board.close([(card, WITHDRAWN), ("0" * 32, WITHDRAWN)])
    assert contents() == before


def test_a_ground_that_is_corrected_is_a_newer_event(assignment, card):
    board.close([(card, grounded(assignment))])
    since = datetime(2020, 1, 1, tzinfo=UTC)
    tables.Candidacy.update(since=since).execute()
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW, text="Tackade nej."))])
    ways = [row.way for row in tables.StageMove.select().order_by(tables.StageMove.id)]
    assert ways == [None, "requirement_not_met", "candidate_withdrew"]
    assert board.card(card).since == since


def test_a_closed_candidate_can_be_taken_up_again(assignment, card):
    board.close([(card, WITHDRAWN)])
    board.move([card], stage(assignment, INTERVIEW))
    assert kind_of(card) is INTERVIEW


def test_a_ground_that_is_longer_than_a_letter_is_refused(assignment, card):
    with pytest.raises(TextTooLongError):
        board.close([(card, grounded(assignment, "a" * 20_001))])
    assert kind_of(card) is SCREENING
