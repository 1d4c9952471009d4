"""Letters to several candidates at once: all that may leave, or none of them."""

from pathlib import Path

import pytest

from tests.boards import requirement
from tests.recipients import at, turned_down
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import FeedbackIncompleteError, FileNotWrittenError
from wise_feedback.domain.letter import PartKind, Via
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, letter_archive, letters, sending, sheaves
from wise_feedback.services.sheaves import Sheaf
from wise_feedback.storage import files


def close(assignment: str, name: str, text: str = "Du har tre år i drift.") -> str:
    """Close somebody whom the client has met, with a ground and no feedback; return the card."""
    card = at(assignment, StageKind.CLIENT_INTERVIEW, name)
    board.close([(card, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), text))])
    return card


def made(*cards: str) -> Sheaf:
    """Return a sheaf of letters about these cards, all of them made."""
    sheaf = Sheaf(sheaves.addressees(cards))
    assert list(sheaf.make()) == list(range(1, len(cards) + 1))
    return sheaf


@pytest.fixture
def two(assignment) -> tuple[str, str]:
    """Two candidates of one name who were turned down, each on a ground of their own."""
    return turned_down(assignment, "Anna Öberg"), turned_down(assignment, "Anna Öberg")


def test_each_gets_a_letter_of_their_own(two):
    sheaf = made(*two)
    assert [one.candidacy_id for one in sheaf.made] == list(two)
    assert all(one.content.startswith(b"%PDF") for one in sheaf.made)


def test_what_was_written_by_hand_stands(two):
    letters.keep_draft(two[1], letters.suggest(two[1]).written(PartKind.OPENING, "Hej igen."))
    assert made(*two).made[1].letter.part(PartKind.OPENING).text == "Hej igen."


def test_one_that_lacks_something_is_held_back_with_the_reason(assignment, two):
    lacking = close(assignment, "Bo Ek")
    sheaf = made(two[0], lacking)
    assert len(sheaf.made) == 1
    (held,) = sheaf.held_back
    assert held.addressee.name == "Bo Ek"
    assert isinstance(held.error, FeedbackIncompleteError)


def test_letters_to_people_of_one_name_are_files_of_two_names(two, tmp_path):
    made(*two).save(tmp_path)
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert len(names) == 2
    assert names[0].endswith("(2).pdf")


def test_a_file_that_is_there_is_left_alone(two, tmp_path):
    sheaf = made(two[0])
    there = tmp_path / letters.suggested_name(sheaf.made[0].letter)
    there.write_bytes(b"older")
    sheaf.save(tmp_path)
    assert there.read_bytes() == b"older"


def test_saved_letters_wait_for_the_question(two, tmp_path):
    made(*two).save(tmp_path)
    assert letter_archive.count_unsent() == 2
    assert sending.unanswered(two[0]).via is Via.PDF


def test_printed_letters_wait_for_the_question(two):
    made(*two).leave(Via.PRINT, 2)
    assert sending.unanswered(two[1]).via is Via.PRINT


def test_a_sheaf_that_is_stopped_keeps_nothing(two, tmp_path):
    sheaf = Sheaf(sheaves.addressees(two))
    assert next(sheaf.make()) == 1
    assert letter_archive.count_unsent() == 0
    assert list(tmp_path.glob("*.pdf")) == []


def test_where_one_file_cannot_be_written_none_is_kept(two, tmp_path):
    with pytest.raises(FileNotWrittenError):
        made(*two).save(tmp_path / "borta")
    assert letter_archive.count_unsent() == 0


def test_whoever_was_closed_and_has_no_letter_is_untold(assignment):
    first, second = close(assignment, "Ada"), close(assignment, "Bo")
    at(assignment, StageKind.OFFER, "Cia")
    assert [one.candidacy_id for one in sheaves.untold(assignment)] == [first, second]


def test_whoever_has_had_their_letter_is_untold_no_more(assignment):
    card = turned_down(assignment, "Anna Öberg")
    (saved,) = made(card).leave(Via.PRINT, 1)
    sending.sent(saved.id)
    assert card not in {one.candidacy_id for one in sheaves.untold()}


def test_another_assignment_is_left_out_where_one_is_asked_for(assignment, other):
    close(assignment, "Ada")
    assert sheaves.untold(other) == []


def test_a_card_that_is_gone_is_left_out(two):
    assert [one.candidacy_id for one in sheaves.addressees(["0" * 32, two[0]])] == [two[0]]


def test_a_sheaf_that_is_broken_off_while_it_is_saved_leaves_nothing(two, tmp_path, monkeypatch):
    whole = files.write_file

    def broken_off(path: Path, content: bytes) -> bool:
        if list(tmp_path.glob("*.pdf")):
            raise KeyboardInterrupt
        return whole(path, content)

    monkeypatch.setattr(files, "write_file", broken_off)
    with pytest.raises(KeyboardInterrupt):
        made(*two).save(tmp_path)
    assert list(tmp_path.glob("*.pdf")) == []
    assert letter_archive.count_unsent() == 0
