"""A letter that leaves its page: printed or saved, asked about, and locked once it was sent."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog

from tests.factories import a_rejection
from tests.ui.letters.composing import paper, settle, shown, write
from ui.letters.composer import ComposerPage
from wise_feedback.domain.letter import PartKind, Via
from wise_feedback.services import feedback, history, letter_archive, letters, sending
from wise_feedback.storage import tables


@pytest.fixture
def printer(monkeypatch, tmp_path):
    """The user prints to a file; gives where it lands."""
    path = tmp_path / "utskrift.pdf"

    def answer(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(path))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    return path


def print_by_key(page: ComposerPage, qtbot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_p_prints_the_very_pages_that_are_kept(page, told, printer, qtbot):
    print_by_key(page, qtbot)
    (saved,) = letter_archive.of_card(told)
    assert saved.via is Via.PRINT
    assert printer.read_bytes() == letter_archive.pdf(saved.id)


def test_a_dialog_that_is_cancelled_keeps_nothing(page, told, monkeypatch, qtbot):
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)
    print_by_key(page, qtbot)
    assert letter_archive.of_card(told) == []


def test_once_printed_it_is_asked_whether_it_was_sent(page, printer, qtbot):
    print_by_key(page, qtbot)
    assert page.column.question.isVisible()
    assert page.head.top.chip.text() == "Printed"


def test_a_yes_is_told_and_locks_the_letter(page, told, printer, qtbot):
    print_by_key(page, qtbot)
    with qtbot.waitSignal(page.told):
        page.column.question.yes.click()
    assert page.head.top.chip.text().startswith("Sent ")
    assert page.column.parts.fields[PartKind.OPENING].text.isReadOnly()
    assert not page.head.print.isVisible()
    assert not page.column.question.isVisible()


def test_not_yet_asks_no_more_until_it_leaves_again(page, printer, qtbot):
    print_by_key(page, qtbot)
    page.column.question.not_yet.click()
    write(page, PartKind.OPENING, "Hej Anna.")
    settle(page, qtbot)
    assert not page.column.question.isVisible()
    print_by_key(page, qtbot)
    assert page.column.question.isVisible()


def test_words_changed_after_printing_are_not_asked_about(page, printer, qtbot):
    print_by_key(page, qtbot)
    write(page, PartKind.OPENING, "Hej Anna.")
    assert not page.column.question.isVisible()
    assert page.head.top.chip.text() == "Draft"


def test_a_sent_letter_opens_as_it_was_sent(page, told, printer, open_page, qtbot):
    write(page, PartKind.OPENING, "Så här skrev jag.")
    print_by_key(page, qtbot)
    page.column.question.yes.click()
    again = open_page(told)
    assert shown(again, PartKind.OPENING) == "Så här skrev jag."
    assert again.preview.view.content == printer.read_bytes()


def test_a_new_version_begins_with_the_words_that_were_sent(page, told, printer, qtbot):
    write(page, PartKind.OPENING, "Så här skrev jag.")
    print_by_key(page, qtbot)
    page.column.question.yes.click()
    page.head.new.click()
    assert not page.column.parts.fields[PartKind.OPENING].text.isReadOnly()
    assert shown(page, PartKind.OPENING) == "Så här skrev jag."
    assert page.head.print.isVisible()
    assert letters.draft(told) is not None


def test_new_feedback_unlocks_the_letter(page, told, printer, first_requirement, qtbot):
    print_by_key(page, qtbot)
    page.column.question.yes.click()
    yesterday = datetime.now(UTC) - timedelta(1)
    tables.Letter.update(sent_at=yesterday).execute()
    later = a_rejection(first_requirement, development=("Läs om köer.",))
    feedback.finish(told, later)
    assert sending.locked(told) is None
    assert "Läs om köer." in paper(page)
    assert page.head.print.isVisible()


def test_undoing_the_print_asks_no_more(page, told, printer, qtbot):
    print_by_key(page, qtbot)
    history.undo()
    assert letter_archive.of_card(told) == []
    assert not page.column.question.isVisible()


def test_a_sent_letter_that_is_damaged_is_read_all_the_same_and_said_to_be(
    page, told, printer, open_page, qtbot
):
    write(page, PartKind.OPENING, "Så här skrev jag.")
    print_by_key(page, qtbot)
    page.column.question.yes.click()
    tables.LetterPaper.update(pdf=b"%PDF-1.4 other").execute()
    again = open_page(told)
    assert shown(again, PartKind.OPENING) == "Så här skrev jag."
    assert "no longer what was saved" in again.column.notices.obstacle.text.text()
    assert again.preview.is_empty


def test_a_letter_whose_words_are_damaged_is_shown_as_it_was_sent(
    page, told, printer, open_page, qtbot
):
    print_by_key(page, qtbot)
    page.column.question.yes.click()
    sent = paper(page)
    page.hide()
    tables.Letter.update(words="x").execute()
    assert paper(open_page(told)) == sent
