"""A saved letter: the file, the archive beside it, and what undoing leaves behind."""

from datetime import date
from hashlib import sha256

import pytest

from tests.paper import read
from tests.recipients import turned_down
from wise_feedback.domain.errors import ArchiveDamagedError, NotFoundError
from wise_feedback.domain.letter import PartKind
from wise_feedback.services import board, history, letters
from wise_feedback.storage import tables


def test_what_was_typed_stands_in_the_file(told, tmp_path):
    typed = letters.suggest(told).written(PartKind.GROUNDS, "Kravet på Java avgjorde, i siffror.")
    letters.save(told, typed.headed("Återkoppling efter måndagen"), tmp_path / "brev.pdf")
    (text,) = read((tmp_path / "brev.pdf").read_bytes())
    assert "Kravet på Java avgjorde, i siffror." in text
    assert "Återkoppling efter måndagen" in text


def test_file_archive_and_hash_are_one_and_the_same(told, tmp_path):
    path = tmp_path / "brev.pdf"
    saved = letters.save(told, letters.suggest(told), path)
    assert letters.saved_pdf(saved.id) == path.read_bytes()
    assert sha256(path.read_bytes()).hexdigest() == saved.sha256


def test_an_earlier_letter_at_the_same_place_is_replaced(told, tmp_path):
    path = tmp_path / "brev.pdf"
    path.write_bytes(b"older")
    letters.save(told, letters.suggest(told), path)
    assert path.read_bytes().startswith(b"%PDF")


def test_the_file_is_named_so_that_it_is_found_again(assignment):
    card = turned_down(assignment, "Anna Öberg")
    day = date(2026, 11, 23)
    letter = letters.suggest(card, today=day)
    assert letters.suggested_name(letter) == "Återkoppling - Anna Öberg - 2026-11-23.pdf"
    english = letters.suggest(card, language="en", today=day)
    assert letters.suggested_name(english) == "Feedback - Anna Öberg - 2026-11-23.pdf"


def test_hidden_signs_never_reach_paper_or_archive(told, tmp_path):
    typed = letters.suggest(told).written(PartKind.OPENING, "Hej\u202e Anna.\x00\u200b")
    saved = letters.save(told, typed, tmp_path / "brev.pdf")
    assert letters.saved_words(saved.id).part(PartKind.OPENING).text == "Hej Anna."


def test_the_archive_holds_the_words(told, tmp_path):
    letter = letters.suggest(told).written(PartKind.NEXT, "Jag ringer på tisdag.")
    saved = letters.save(told, letter, tmp_path / "brev.pdf")
    assert letters.saved_words(saved.id) == letter


def test_the_archive_gives_what_was_saved_newest_first(told, tmp_path):
    first = letters.save(told, letters.suggest(told), tmp_path / "a.pdf")
    second = letters.save(told, letters.suggest(told, language="en"), tmp_path / "b.pdf")
    assert letters.archive(told) == [second, first]


def test_a_letter_in_the_archive_can_be_written_out_again(told, tmp_path):
    saved = letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    letters.save_copy(saved.id, tmp_path / "igen.pdf")
    assert (tmp_path / "igen.pdf").read_bytes() == (tmp_path / "brev.pdf").read_bytes()


def test_a_letter_that_was_changed_in_the_archive_is_not_handed_out(told, tmp_path):
    saved = letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    tables.Letter.update(pdf=b"%PDF-1.4 other").execute()
    with pytest.raises(ArchiveDamagedError):
        letters.saved_pdf(saved.id)


@pytest.mark.parametrize("ask", [letters.saved_pdf, letters.saved_words])
def test_a_letter_that_is_not_in_the_archive_is_not_made_up(vault, ask):
    with pytest.raises(NotFoundError):
        ask("0" * 32)


def test_saving_a_letter_shows_on_the_card(told, tmp_path):
    saved = letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    assert board.card(told).letter_at == saved.saved_at


def test_saving_takes_up_the_draft(told, tmp_path):
    letters.keep_draft(told, letters.suggest(told))
    letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    assert letters.draft(told) is None


def test_undoing_a_save_empties_the_archive_and_leaves_the_file(told, tmp_path):
    typed = letters.suggest(told).written(PartKind.OPENING, "Hej.")
    letters.keep_draft(told, typed)
    letters.save(told, typed, tmp_path / "brev.pdf")
    history.undo()
    assert letters.archive(told) == []
    assert board.card(told).letter_at is None
    assert letters.draft(told) == typed
    assert (tmp_path / "brev.pdf").exists()


def test_a_save_that_is_done_again_has_the_same_bytes(told, tmp_path):
    saved = letters.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    history.undo()
    history.redo()
    assert letters.archive(told) == [saved]
    assert letters.saved_pdf(saved.id) == (tmp_path / "brev.pdf").read_bytes()
