"""The paper beside the words: it follows them, says how long it is, and comes in any size."""

import pytest
from PySide6.QtCore import Qt

from tests.recipients import turned_down
from tests.ui.letters.composing import paper, settle, write
from wise_feedback.domain.letter import PartKind


def test_the_paper_shows_the_letter_at_once(page):
    assert "delade monoliten i tre tjänster" in paper(page)
    assert page.preview.length.text() == "Page 1 of 1 · fits on one page"


def test_the_paper_stays_while_it_cannot_be_set_anew(page, qtbot):
    write(page, PartKind.NEXT, "Vi hörs 🎉")
    settle(page, qtbot)
    assert "Vad som händer nu" in paper(page)
    write(page, PartKind.NEXT, "Vi hörs.")
    settle(page, qtbot)
    assert "Vi hörs." in paper(page)
    assert not page.column.notices.obstacle.isVisible()


def test_another_candidates_paper_is_never_left_in_sight(page, assignment):
    page.open(turned_down(assignment, "王小明"))
    assert page.preview.is_empty
    assert not page.preview.view.isVisible()
    assert not page.preview.zoom.isVisible()


def test_a_long_letter_says_how_much_is_too_much(page, qtbot):
    write(page, PartKind.GROUNDS, "Två krav i profilen avgjorde.\n" * 22)
    settle(page, qtbot)
    assert page.preview.view.pages == 2
    assert "shorten part 3" in page.preview.length.text()


def test_keys_make_the_paper_larger_and_smaller(page, qtbot):
    before = page.preview.view.zoom
    qtbot.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.view.zoom > before
    qtbot.keyClick(page, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.view.zoom == pytest.approx(before)


def test_the_menu_of_sizes_marks_the_one_in_use(page):
    menu = page.preview.zoom.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Whole page"]
    next(action for action in menu.actions() if action.text() == "150 %").trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["150 %"]
    assert page.preview.zoom.text() == "150 %"
