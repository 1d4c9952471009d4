"""A saved letter: the file, the archive beside it, and what undoing leaves behind."""

from datetime import date
from hashlib import sha256

import pytest

from tests.paper import read
from tests.recipients import turned_down
from wise_feedback.domain.errors import ArchiveDamagedError, NotFoundError
from wise_feedback.domain.letter import PartKind
from wise_feedback.services import history, letter_archive, letters, sending
from wise_feedback.storage import tables


def test_what_was_typed_stands_in_the_file(told, tmp_path):
    typed = letters.suggest(told).written(PartKind.GROUNDS, "Kravet på Java avgjorde, i siffror.")
    sending.save(told, typed.headed("Återkoppling efter måndagen"), tmp_path / "brev.pdf")
    (text,) = read((tmp_path / "brev.pdf").read_bytes())
    assert "Kravet på Java avgjorde, i siffror." in text
    assert "Återkoppling efter måndagen" in text


def test_file_archive_and_hash_are_one_and_the_same(told, tmp_path):
    path = tmp_path / "brev.pdf"
    saved = sending.save(told, letters.suggest(told), path)
    assert letter_archive.pdf(saved.id) == path.read_bytes()
    assert sha256(path.read_bytes()).hexdigest() == saved.sha256


def test_an_earlier_letter_at_the_same_place_is_replaced(told, tmp_path):
    path = tmp_path / "brev.pdf"
    path.write_bytes(b"older")
    sending.save(told, letters.suggest(told), path)
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
    saved = sending.save(told, typed, tmp_path / "brev.pdf")
    assert letter_archive.words(saved.id).part(PartKind.OPENING).text == "Hej Anna."


def test_the_archive_holds_the_words(told, tmp_path):
    letter = letters.suggest(told).written(PartKind.NEXT, "Jag ringer på tisdag.")
    saved = sending.save(told, letter, tmp_path / "brev.pdf")
    assert letter_archive.words(saved.id) == letter


def test_the_archive_gives_what_was_saved_newest_first(told, tmp_path):
    first = sending.save(told, letters.suggest(told), tmp_path / "a.pdf")
    second = sending.save(told, letters.suggest(told, language="en"), tmp_path / "b.pdf")
    assert letter_archive.of_card(told) == [second, first]


def test_a_letter_in_the_archive_can_be_written_out_again(told, tmp_path):
    saved = sending.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    letter_archive.save_copy(saved.id, tmp_path / "igen.pdf")
    assert (tmp_path / "igen.pdf").read_bytes() == (tmp_path / "brev.pdf").read_bytes()


def test_a_letter_that_was_changed_in_the_archive_is_not_handed_out(told, tmp_path):
    saved = sending.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    tables.LetterPaper.update(pdf=b"%PDF-1.4 other").execute()
    with pytest.raises(ArchiveDamagedError):
        letter_archive.pdf(saved.id)


def test_a_damaged_version_does_not_keep_the_next_from_leaving(told, tmp_path):
    sending.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    tables.LetterPaper.update(pdf=b"%PDF-1.4 other").execute()
    newer = letters.suggest(told).written(PartKind.OPENING, "Hej.")
    saved = sending.save(told, newer, tmp_path / "igen.pdf")
    assert letter_archive.pdf(saved.id) == (tmp_path / "igen.pdf").read_bytes()


@pytest.mark.parametrize("ask", [letter_archive.pdf, letter_archive.words])
def test_a_letter_that_is_not_in_the_archive_is_not_made_up(vault, ask):
    with pytest.raises(NotFoundError):
        ask("0" * 32)


def test_undoing_a_save_empties_the_archive_and_leaves_the_file(told, tmp_path):
    typed = letters.suggest(told).written(PartKind.OPENING, "Hej.")
    letters.keep_draft(told, typed)
    sending.save(told, typed, tmp_path / "brev.pdf")
    history.undo()
    assert letter_archive.of_card(told) == []
    assert letters.draft(told) == typed
    assert (tmp_path / "brev.pdf").exists()


def test_a_save_that_is_done_again_has_the_same_bytes(told, tmp_path):
    saved = sending.save(told, letters.suggest(told), tmp_path / "brev.pdf")
    history.undo()
    history.redo()
    assert letter_archive.of_card(told) == [saved]
    assert letter_archive.pdf(saved.id) == (tmp_path / "brev.pdf").read_bytes()
