"""Private notes: only the consultant reads them."""

import ast
from pathlib import Path

import pytest

from tests.boards import requirement
from tests.contents import contents
from tests.factories import a_person, a_rejection
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import MissingFieldError, NotFoundError, TextTooLongError
from wise_feedback.services import assignments, board, candidates, feedback, history, notes
from wise_feedback.services.timeline import timeline
from wise_feedback.storage import tables

ROOT = Path(__file__).parents[3]
SECRET = "Hon väntar barn i mars"


@pytest.fixture
def card(assignment) -> str:
    return candidates.add(a_person(), assignment)


def texts(card: str) -> list[str]:
    return [note.text for note in notes.notes(card)]


def test_notes_come_newest_first(card):
    for text in ("ett", "två", "tre"):
        notes.write(card, text)
    assert texts(card) == ["tre", "två", "ett"]


def test_a_note_is_kept_line_by_line(card):
    notes.write(card, "  Ringde.\r\n\r\nInget svar. \x00\u202e")
    assert texts(card) == ["Ringde.\n\nInget svar."]


def test_a_note_taken_away_can_be_taken_back(card):
    key = notes.write(card, "Ringde.")
    notes.remove(key)
    assert texts(card) == []
    history.undo()
    assert texts(card) == ["Ringde."]


@pytest.mark.parametrize("text", ["", " \n ", "\u200b"])
def test_an_empty_note_is_refused(card, text):
    with pytest.raises(MissingFieldError):
        notes.write(card, text)


def test_a_long_note_is_kept_whole(card):
    notes.write(card, "å🙂" * 10_000)
    assert texts(card) == ["å🙂" * 10_000]


def test_a_note_longer_than_a_letter_is_refused(card):
    with pytest.raises(TextTooLongError):
        notes.write(card, "a" * 20_001)


def test_a_note_about_nobody_is_refused(vault):
    before = contents()
    with pytest.raises(NotFoundError):
        notes.write("0" * 32, "Ringde.")
    with pytest.raises(NotFoundError):
        notes.remove("0" * 32)
    assert contents() == before


def test_a_private_text_is_in_nothing_that_others_may_read(assignment, card):
    notes.write(card, SECRET)
    feedback.keep_draft(card, a_rejection(requirement(assignment)), SECRET)
    feedback.finish(card, a_rejection(requirement(assignment)), SECRET)
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    shown = [
        board.card(card),
        board.lanes(assignment),
        [board.cards(board.card_ids(lane.stage.id)) for lane in board.lanes(assignment)],
        feedback.records(card),
        timeline(card),
        candidates.candidates(),
        assignments.assignments(),
        assignments.assignment(assignment),
    ]
    assert SECRET not in repr(shown)
    assert texts(card) == [SECRET, SECRET]


def test_a_private_text_is_kept_in_one_table_only(assignment, card):
    feedback.finish(card, a_rejection(requirement(assignment)), SECRET)
    holding = [name for name, rows in contents().items() if SECRET in repr(rows)]
    assert holding == ["private_note"]


def test_a_private_text_is_never_found_by_a_filter(assignment, card):
    notes.write(card, SECRET)
    assert [lane.count for lane in board.lanes(assignment, "barn")] == [0] * 7
    assert candidates.find("barn") == []


def test_nothing_that_writes_for_others_reads_private_notes():
    """Whatever names the table or the module reads notes; letters and the timeline do not."""
    readers = set()
    for path in (ROOT / "wise_feedback").rglob("*.py"):
        words = {
            getattr(node, "attr", None) or getattr(node, "id", None) or getattr(node, "name", None)
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
        }
        if "PrivateNote" in words:
            readers.add(path.relative_to(ROOT / "wise_feedback").as_posix())
    assert not {name for name in readers if name.startswith(("letters", "exchange"))}
    assert not readers & {"services/letters.py", "services/timeline.py", "services/board.py"}


def test_notes_go_with_the_card_they_are_about(card):
    notes.write(card, SECRET)
    tables.Candidate.delete().execute()
    assert contents()["private_note"] == []
