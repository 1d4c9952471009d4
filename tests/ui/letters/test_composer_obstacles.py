"""What stands in the way of saving a letter: said where one writes, with a way past it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.ui.letters.composing import settle, write
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.letter import PartKind
from wise_feedback.services import board


def closed(card: str, requirement: str) -> None:
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement, "Du har tre år i drift.")
    board.close([(card, closing)])


def test_a_no_that_lacks_something_says_what_and_cannot_be_saved(
    met, first_requirement, open_page, monkeypatch, qtbot
):
    closed(met, first_requirement)
    page = open_page(met)
    lacks = page.column.notices.lacks
    assert lacks.isVisible()
    assert "what convinced, how to grow" in lacks.text.text()
    monkeypatch.setattr(QFileDialog, "exec", lambda _: pytest.fail("asked where to save"))
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not page.head.save.isEnabled()


def test_what_is_lacking_can_be_given_as_feedback(met, first_requirement, open_page, qtbot):
    closed(met, first_requirement)
    page = open_page(met)
    with qtbot.waitSignal(page.feedback_wanted) as asked:
        page.column.notices.lacks.button.click()
    assert asked.args == [met]


def test_what_is_lacking_can_be_written_in_the_letter(met, first_requirement, open_page, qtbot):
    closed(met, first_requirement)
    page = open_page(met)
    write(page, PartKind.STRENGTHS, "Du visade hur ni mäter svarstider.")
    write(page, PartKind.DEVELOPMENT, "Led en release.")
    settle(page, qtbot)
    assert not page.column.notices.lacks.isVisible()
    assert page.head.save.isEnabled()


def test_a_sign_that_cannot_be_printed_is_pointed_out(page, qtbot):
    write(page, PartKind.NEXT, "Vi hörs 🎉")
    settle(page, qtbot)
    obstacle = page.column.notices.obstacle
    assert obstacle.title.text() == "Part 5 cannot be printed yet"
    assert "🎉" in obstacle.text.text()
    assert not page.head.save.isEnabled()
    obstacle.button.click()
    assert page.column.parts.fields[PartKind.NEXT].text.hasFocus()
