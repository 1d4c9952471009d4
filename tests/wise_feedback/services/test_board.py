"""The board: lanes and cards in order, moves, and closing only on a ground."""

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.boards import cards, kind_of, requirement, stage
from tests.contents import contents
from tests.factories import a_person, a_rejection, a_requirement
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import (
    AlreadyOnBoardError,
    GroundMissingError,
    NotFoundError,
    TextTooLongError,
)
from wise_feedback.domain.stages import STANDARD, StageKind
from wise_feedback.services import assignments, board, candidates, feedback, history
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

SCREENING, INTERVIEW, PRESENTED = STANDARD[:3]
CLOSED, PLACED = StageKind.CLOSED, StageKind.PLACED
WITHDRAWN = Closing(Way.CLIENT_WITHDREW)


@pytest.fixture
def other(vault) -> str:
    """Another assignment, for another client."""
    facts = AssignmentFacts(
        role="Testledare",
        client="Norrsken",
        requirements=(a_requirement("Leda test"),),
        stages=assignments.standard_stages(),
    )
    return assignments.start(facts)


@pytest.fixture
def card(assignment) -> str:
    return candidates.add(a_person(), assignment)


def add(assignment: str, *names: str) -> list[str]:
    return [candidates.add(a_person(name), assignment) for name in names]


def grounded(assignment: str, text: str = "Java visade du i två år, de bad om fem.") -> Closing:
    return Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), text)


# --- reading -----------------------------------------------------------------------------------


def test_a_board_has_its_lanes_in_order_with_their_counts(assignment):
    one, _, three = add(assignment, "Ada", "Ben", "Cia")
    board.move([one, three], stage(assignment, PRESENTED))
    lanes = board.lanes(assignment)
    assert [lane.stage.kind for lane in lanes] == list(STANDARD)
    assert [lane.count for lane in lanes] == [1, 0, 2, 0, 0, 0, 0]


def test_a_board_shows_only_its_own_cards(assignment, other, card):
    assert all(lane.count == 0 for lane in board.lanes(other))


def test_a_new_card_is_last_in_the_first_stage(assignment):
    added = add(assignment, "Ada", "Ben", "Cia")
    assert cards(assignment, SCREENING) == added


def test_a_person_can_be_added_to_a_later_stage(assignment):
    key = candidates.add(a_person(), assignment, stage(assignment, PRESENTED))
    assert kind_of(key) is PRESENTED


def test_a_card_says_who_it_is_and_since_when(assignment, card):
    shown = board.card(card)
    assert (shown.name, shown.skills, shown.years) == ("Elin Bergström", "Java, Spring", 7)
    assert 0 <= (datetime.now(UTC) - shown.since).total_seconds() < 5
    assert (shown.decision, shown.parts, shown.has_draft, shown.letter_at) == (
        None,
        None,
        False,
        None,
    )


def test_a_card_says_that_feedback_is_being_written(assignment, card):
    feedback.keep_draft(card, a_rejection(requirement(assignment)))
    assert board.card(card).has_draft


def test_a_card_says_when_its_latest_letter_was_saved(card):
    at = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    tables.Candidacy.update(letter_at=at).where(tables.Candidacy.id == card).execute()
    assert board.card(card).letter_at == at


@pytest.mark.parametrize("size", [1, 7, 50])
def test_pages_of_a_lane_laid_together_are_the_lane(assignment, size):
    added = add(assignment, *(f"Kandidat {number}" for number in range(23)))
    lane = stage(assignment, SCREENING)
    pages = [board.cards(lane, offset=at, limit=size) for at in range(0, 23 + size, size)]
    assert [card.id for page in pages for card in page] == added


def test_a_card_that_is_gone_is_told(vault):
    for ask in (board.card, board.assignment_of):
        with pytest.raises(NotFoundError):
            ask("0" * 32)


# --- filtering ---------------------------------------------------------------------------------


@pytest.fixture
def crowd(assignment) -> str:
    people = [
        a_person("Åsa Öberg", city="Örebro", skills="C#, .NET"),
        a_person("Renée Ängström", city="Kiruna", skills="Kotlin", headline="Mobilutvecklare"),
        a_person("Łukasz Nowak", city="Malmö", skills="Java 100%", email="L.Nowak@exempel.se"),
        a_person("مریم حسینی", latin_name="Maryam Hosseini", goes_by="Mary", skills="SQL"),
    ]
    for person in people:
        candidates.add(person, assignment)
    return assignment


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("åsa", ["Åsa Öberg"]),
        ("ASA", ["Åsa Öberg"]),
        ("oberg", ["Åsa Öberg"]),
        ("  ÖREBRO ", ["Åsa Öberg"]),
        ("renee", ["Renée Ängström"]),
        ("angstrom", ["Renée Ängström"]),
        ("mobil", ["Renée Ängström"]),
        ("lukasz", ["Łukasz Nowak"]),
        ("nowak@exempel", ["Łukasz Nowak"]),
        ("100%", ["Łukasz Nowak"]),
        ("%", ["Łukasz Nowak"]),
        ("_", []),
        ("c#", ["Åsa Öberg"]),
        ("maryam", ["مریم حسینی"]),
        ("مریم", ["مریم حسینی"]),
        ("mary", ["مریم حسینی"]),
        ("' OR 1=1 --", []),
        ("", ["Åsa Öberg", "Renée Ängström", "Łukasz Nowak", "مریم حسینی"]),
    ],
)
def test_a_filter_finds_names_skills_and_places_however_they_are_typed(crowd, text, found):
    lane = stage(crowd, SCREENING)
    assert [card.name for card in board.cards(lane, text)] == found
    assert board.lanes(crowd, text)[0].count == len(found)


def test_a_filter_follows_what_is_edited(assignment, card):
    person = board.card(card).candidate_id
    candidates.edit(person, a_person("Elin Åkesson", city="Ystad"))
    assert board.lanes(assignment, "akesson")[0].count == 1
    assert board.lanes(assignment, "bergstrom")[0].count == 0


# --- who may be on a board ---------------------------------------------------------------------


def test_nobody_is_on_a_board_twice(assignment):
    candidates.add(a_person(email="elin@exempel.se"), assignment)
    before = contents()
    with pytest.raises(AlreadyOnBoardError):
        candidates.add(a_person("E. Bergström", email="Elin@Exempel.SE"), assignment)
    assert contents() == before


def test_somebody_may_be_on_two_boards_as_one_person(assignment, other):
    first = candidates.add(a_person(email="elin@exempel.se"), assignment)
    second = candidates.add(a_person(email="elin@exempel.se"), other)
    assert board.card(first).candidate_id == board.card(second).candidate_id
    assert candidates.count() == 1


@pytest.mark.parametrize("missing", ["candidate", "assignment", "stage", "foreign stage"])
def test_a_card_needs_a_person_a_board_and_a_stage_of_that_board(assignment, other, card, missing):
    person = board.card(card).candidate_id
    gone = "0" * 32
    arguments = {
        "candidate": (gone, assignment, None),
        "assignment": (person, gone, None),
        "stage": (person, other, gone),
        "foreign stage": (person, other, stage(assignment, PRESENTED)),
    }[missing]
    before = contents()
    with pytest.raises(NotFoundError):
        board.add_card(*arguments)
    assert contents() == before


# --- moving ------------------------------------------------------------------------------------


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
        assert {kind: [card.id for card in board.cards(stages[kind])] for kind in LANES} == lanes


# --- closing -----------------------------------------------------------------------------------


def test_a_candidate_is_closed_on_a_ground_and_the_ground_is_kept(assignment, card):
    board.close([(card, grounded(assignment))])
    assert kind_of(card) is CLOSED
    move = tables.StageMove.select().order_by(tables.StageMove.id.desc()).first()
    assert (move.way, move.requirement_id, move.text) == (
        "requirement_not_met",
        requirement(assignment),
        "Java visade du i två år, de bad om fem.",
    )


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
    withdrew = not way.needs_ground and which in {"own", "empty", "none"}
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
