"""The board: its lanes and cards in order, who is found on it, and who may be on it."""

from datetime import UTC, datetime

import pytest

from tests.boards import add, cards, kind_of, requirement, stage
from tests.contents import contents
from tests.factories import a_person, a_rejection
from wise_feedback.domain.errors import AlreadyOnBoardError, NotFoundError
from wise_feedback.domain.stages import STANDARD, StageKind
from wise_feedback.services import board, candidates, feedback
from wise_feedback.storage import tables

SCREENING, PRESENTED = StageKind.SCREENING, StageKind.PRESENTED

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


def test_a_lane_is_in_the_order_in_which_cards_were_added(assignment):
    added = add(assignment, *(f"Kandidat {number}" for number in range(23)))
    assert board.card_ids(stage(assignment, SCREENING)) == added


def test_cards_are_read_in_the_order_of_their_lane(assignment):
    added = add(assignment, "Anna", "Bo", "Cecilia")
    asked = [added[2], added[0]]
    assert [card.name for card in board.cards(asked)] == ["Anna", "Cecilia"]


def test_cards_that_are_gone_are_left_out(assignment):
    (anna,) = add(assignment, "Anna")
    assert [card.id for card in board.cards(["gone", anna])] == [anna]


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
    assert [card.name for card in board.cards(board.card_ids(lane, text))] == found
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
