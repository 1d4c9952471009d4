"""Letters to several: progress, a way to stop, and what needs a person first."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from tests.boards import requirement
from tests.paper import read
from tests.recipients import at, turned_down
from tests.ui.answers import answering
from ui.letters.sheaf_dialog import HeldRow, SheafDialog
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, letter_archive


@pytest.fixture
def lacking(assignment) -> str:
    """Somebody who was closed without feedback; gives the card's id."""
    card = at(assignment, StageKind.CLIENT_INTERVIEW, "Bo Ek")
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Du har tre år i drift.")
    board.close([(card, closing)])
    return card


@pytest.fixture
def open_dialog(qtbot):
    """Returns a way to open the dialog about some cards."""
    kept: list[QWidget] = []

    def open_dialog(*cards: str) -> SheafDialog:
        host = QWidget()
        kept.append(host)
        qtbot.addWidget(host)
        host.resize(1000, 800)
        host.show()
        dialog = SheafDialog(cards, host)
        dialog.show()
        return dialog

    return open_dialog


def test_it_says_how_many_can_leave(assignment, open_dialog, qtbot):
    cards = [turned_down(assignment, name) for name in ("Ada", "Bo")]
    dialog = open_dialog(*cards)
    qtbot.waitUntil(lambda: not dialog.is_making)
    assert dialog.ready.title.text() == "2 letters can leave"
    assert dialog.save.isEnabled()


def test_what_needs_a_person_is_said_with_the_way_there(assignment, lacking, open_dialog, qtbot):
    dialog = open_dialog(turned_down(assignment, "Ada"), lacking)
    qtbot.waitUntil(lambda: not dialog.is_making)
    (row,) = dialog.findChildren(HeldRow)
    row.open.click()
    assert dialog.wanted == lacking
    assert dialog.result() == 1


def test_where_none_can_leave_nothing_can_be_saved(lacking, open_dialog, qtbot):
    dialog = open_dialog(lacking)
    qtbot.waitUntil(lambda: not dialog.is_making)
    assert not dialog.save.isEnabled()
    assert not dialog.ready.isVisible()


def test_esc_stops_it_and_keeps_nothing(assignment, open_dialog, qtbot):
    cards = [turned_down(assignment, f"Ada {n}") for n in range(3)]
    dialog = open_dialog(*cards)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.is_making
    assert letter_archive.count_unsent() == 0


def test_all_are_saved_in_the_folder_that_is_chosen(
    assignment, open_dialog, qtbot, monkeypatch, tmp_path
):
    cards = [turned_down(assignment, name) for name in ("Ada", "Bo")]
    dialog = open_dialog(*cards)
    qtbot.waitUntil(lambda: not dialog.is_making)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.save.click()
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    assert dialog.told == "2 letters saved"


def test_all_are_printed_one_after_the_other(assignment, open_dialog, qtbot, monkeypatch, tmp_path):
    cards = [turned_down(assignment, name) for name in ("Ada", "Bo")]
    dialog = open_dialog(*cards)
    qtbot.waitUntil(lambda: not dialog.is_making)

    def answer(asked: QPrintDialog) -> int:
        asked.printer().setOutputFileName(str(tmp_path / "alla.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    dialog.print.click()
    pages = read((tmp_path / "alla.pdf").read_bytes())
    assert [name in page for name, page in zip(("Ada", "Bo"), pages, strict=True)] == [True, True]
    assert letter_archive.count_unsent() == 2


def test_what_the_printer_took_is_kept_though_it_failed_after(
    assignment, open_dialog, qtbot, monkeypatch, tmp_path
):
    cards = [turned_down(assignment, name) for name in ("Ada", "Bo", "Cia")]
    dialog = open_dialog(*cards)
    qtbot.waitUntil(lambda: not dialog.is_making)
    jobs, printer = tmp_path / "jobs", tmp_path / "lp"
    printer.write_text(
        f"#!/bin/sh\ncat >> {jobs}.pdf\necho >> {jobs}\n[ $(wc -l < {jobs}) -lt 3 ]\n"
    )
    printer.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(QPrintDialog, "exec", lambda asked: 1)
    with answering(QMessageBox, lambda box: box.accept()):
        dialog.print.click()
    assert [len(letter_archive.of_card(card)) for card in cards] == [1, 1, 0]
    assert dialog.count.text() == "2 letters printed"
    assert dialog.ready.title.text() == "1 letter can leave"
