"""Saving a letter from its page: where it went is said, and a failure loses nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from tests.ui.letters.composing import shown, write
from ui.shared.tokens import Kind
from wise_feedback.domain.letter import PartKind
from wise_feedback.services import history, letter_archive, letters


def test_ctrl_s_saves_file_and_archive(page, told, choose, tmp_path, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert choose == [letters.suggested_name(letters.suggest(told))]
    (saved,) = letter_archive.of_card(told)
    assert (tmp_path / choose[0]).read_bytes() == letter_archive.pdf(saved.id)


def test_what_was_saved_is_said_with_where_it_is(page, choose):
    page.head.save.click()
    news = page.column.notices.news
    assert news.title.text() == f"Saved as {choose[0]}"
    assert news.open.isVisible()
    assert news.folder.isVisible()
    assert page.head.top.chip.text() == "Saved as PDF"


class _Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opened() -> Iterator[list[QUrl]]:
    """Everything that the desktop is asked to open meanwhile."""
    desktop = _Opened()
    QDesktopServices.setUrlHandler("file", desktop, "note")
    yield desktop.urls
    QDesktopServices.unsetUrlHandler("file")


def test_the_saved_file_and_its_folder_can_be_opened(page, choose, opened, tmp_path):
    page.head.save.click()
    page.column.notices.news.open.click()
    page.column.notices.news.folder.click()
    places = [Path(url.toLocalFile()) for url in opened]
    assert places == [tmp_path / choose[0], tmp_path]


def test_a_letter_that_is_changed_after_saving_is_a_draft_again(page, choose):
    page.head.save.click()
    write(page, PartKind.OPENING, "Hej Anna.")
    assert page.head.top.chip.kind is Kind.TODAY


def test_a_saved_letter_opens_as_it_was_saved_and_asks_whether_it_was_sent(
    page, choose, told, open_page
):
    write(page, PartKind.OPENING, "Hej Anna.")
    page.head.save.click()
    again = open_page(told)
    assert shown(again, PartKind.OPENING) == "Hej Anna."
    assert again.column.question.isVisible()


def test_saving_where_nothing_can_be_written_says_so_and_loses_nothing(
    page, told, tmp_path, monkeypatch
):
    asked: list[Path] = []
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: asked.append(dialog) or 0)
    write(page, PartKind.OPENING, "Hej Anna.")
    page.leaving.save_to(tmp_path / "borta" / "brev.pdf")
    news = page.column.notices.news
    assert news.title.text() == "The letter was not saved"
    assert letter_archive.of_card(told) == []
    assert letters.draft(told).part(PartKind.OPENING).text == "Hej Anna."
    news.button.click()
    assert len(asked) == 1


def test_a_cancelled_dialog_saves_nothing(page, told, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    page.head.save.click()
    assert letter_archive.of_card(told) == []
    assert page.head.top.chip.kind is Kind.TODAY


def test_undoing_a_save_says_that_the_file_stays(page, choose, tmp_path):
    page.head.save.click()
    history.undo()
    news = page.column.notices.news
    assert news.title.text() == "The letter is out of the archive"
    assert choose[0] in news.text.text()
    assert (tmp_path / choose[0]).exists()
    assert page.head.top.chip.kind is Kind.TODAY
