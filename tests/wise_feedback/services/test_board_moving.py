"""Moving cards: after every drop they stand in the order of the drops, or nobody has moved."""

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.boards import add, cards, stage
from tests.contents import contents
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.stages import STANDARD, StageKind
from wise_feedback.services import assignments, board, history
from wise_feedback.storage import tables

SCREENING, INTERVIEW, PRESENTED = STANDARD[:3]


def test_a_moved_card_stands_last_in_its_new_stage(assignment):
    one, two, three = add(assignment, "Ada", "Ben", "Cia")
    board.move([two], stage(assignment, INTERVIEW))
    board.move([one], stage(assignment, INTERVIEW))
    assert cards(assignment, INTERVIEW) == [two, one]
    assert cards(assignment, SCREENING) == [three]


def test_a_move_is_dated_today_and_kept(assignment, card):
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    tables.Candidacy.update(since=long_ago).execute()
    board.move([card], stage(assignment, INTERVIEW))
    assert board.card(card).since.year > 2020
    assert tables.StageMove.select().count() == 2


def test_order_within_a_stage_is_no_event(assignment):
    one, two = add(assignment, "Ada", "Ben")
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    tables.Candidacy.update(since=long_ago).execute()
    board.move([two], stage(assignment, SCREENING), before=one)
    assert cards(assignment, SCREENING) == [two, one]
    assert board.card(two).since == long_ago
    assert tables.StageMove.select().count() == 2


def test_several_cards_keep_the_order_they_are_given_in(assignment):
    one, two, three, four = add(assignment, "Ada", "Ben", "Cia", "Dan")
    board.move([four, two], stage(assignment, SCREENING), before=one)
    assert cards(assignment, SCREENING) == [four, two, one, three]


def test_cards_dropped_ahead_of_one_of_themselves_stay_where_that_one_was(assignment):
    one, two, three = add(assignment, "Ada", "Ben", "Cia")
    board.move([one, two], stage(assignment, SCREENING), before=one)
    assert cards(assignment, SCREENING) == [one, two, three]


def test_a_neighbour_that_has_left_meanwhile_means_last(assignment):
    one, two, three = add(assignment, "Ada", "Ben", "Cia")
    board.move([three], stage(assignment, INTERVIEW))
    board.move([one], stage(assignment, SCREENING), before=three)
    assert cards(assignment, SCREENING) == [two, one]


@pytest.mark.parametrize("last", [True, False])
def test_a_card_dropped_where_it_stands_is_no_act(assignment, last):
    one, two, three = add(assignment, "Ada", "Ben", "Cia")
    heard = []
    stop = history.subscribe(heard.append)
    if last:
        board.move([two, three], stage(assignment, SCREENING))
    else:
        board.move([one], stage(assignment, SCREENING), before=two)
    stop()
    assert heard == []
    assert history.next_undo() is Act.ADD_CANDIDATE


def test_moving_nobody_does_nothing(assignment):
    board.move([], stage(assignment, INTERVIEW))
    assert history.next_undo() is Act.ADD_ASSIGNMENT


@pytest.mark.parametrize("wrong", ["card", "stage", "neighbour", "foreign stage"])
def test_a_move_that_cannot_be_made_moves_nobody(assignment, other, wrong):
    one, two = add(assignment, "Ada", "Ben")
    gone = "0" * 32
    arguments = {
        "card": ([one, gone], stage(assignment, INTERVIEW), None),
        "stage": ([one], gone, None),
        "neighbour": ([one], stage(assignment, INTERVIEW), gone),
        "foreign stage": ([one, two], stage(other, INTERVIEW), None),
    }[wrong]
    before = contents()
    with pytest.raises(NotFoundError):
        board.move(*arguments)
    assert contents() == before


def test_a_gap_between_two_cards_never_runs_out_of_room(assignment):
    first, last, *rest = add(assignment, "Ada", "Ben", "Cia", "Dan", "Eva")
    lane, order = stage(assignment, SCREENING), [first, *rest, last]
    board.move(rest, lane, before=last)
    for turn in range(45):
        dropped = rest[turn % 3]
        order.remove(dropped)
        order.insert(order.index(last), dropped)
        board.move([dropped], lane, before=last)
        assert cards(assignment, SCREENING) == order


def test_many_cards_dropped_at_once_find_room_between_two(assignment):
    first, last, *rest = add(assignment, *(f"Kandidat {number}" for number in range(40)))
    lane = stage(assignment, SCREENING)
    tables.Candidacy.update(position=1).where(tables.Candidacy.id == first).execute()
    tables.Candidacy.update(position=2).where(tables.Candidacy.id == last).execute()
    board.move(rest, lane, before=last)
    assert cards(assignment, SCREENING) == [first, *rest, last]


LANES = (SCREENING, INTERVIEW, PRESENTED)
DROPS = st.lists(
    st.tuples(
        st.lists(st.integers(0, 5), min_size=1, max_size=4, unique=True),
        st.sampled_from(LANES),
        st.none() | st.integers(0, 5),
    ),
    max_size=8,
)


def drop(lanes: dict, moved: list[str], to: StageKind, before: str | None) -> None:
    """What a drop means, on plain lists."""
    tail = lanes[to][lanes[to].index(before) :] if before in lanes[to] else []
    neighbour = next((key for key in tail if key not in moved), None)
    for lane in lanes.values():
        lane[:] = [key for key in lane if key not in moved]
    at = lanes[to].index(neighbour) if neighbour else len(lanes[to])
    lanes[to][at:at] = moved


@given(drops=DROPS)
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_after_any_drops_the_lanes_are_in_the_order_of_the_drops(vault, drops):
    facts = AssignmentFacts("Utvecklare", "Havsvik", stages=assignments.standard_stages())
    assignment = assignments.start(facts)
    added = add(assignment, *"ABCDEF")
    stages = {kind: stage(assignment, kind) for kind in LANES}
    lanes = {SCREENING: list(added), INTERVIEW: [], PRESENTED: []}
    for numbers, to, before in drops:
        moved = [added[number] for number in numbers]
        neighbour = None if before is None else added[before]
        drop(lanes, moved, to, neighbour)
        board.move(moved, stages[to], neighbour)
        assert {kind: board.card_ids(stages[kind]) for kind in LANES} == lanes
