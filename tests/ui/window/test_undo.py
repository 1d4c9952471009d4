"""What was done is told, and taken back and done again in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from sqlcipher3 import dbapi2 as sqlcipher

from tests.boards import kind_of
from tests.ui.answers import answering
from tests.ui.window.conftest import CONTROL
from ui.feedback.close_gate import CloseGate
from wise_feedback.domain.closing import Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import history
from wise_feedback.services import vault as vaults
from wise_feedback.storage.tables import db

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def locked(vault) -> Iterator[None]:
    """Another program is writing to the vault, and ours has little patience."""
    db.execute_sql("PRAGMA busy_timeout = 20")
    with sqlcipher.connect(str(vaults.where()), isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
    other.close()


@pytest.fixture
def closed(window, card) -> None:
    """Elin has been closed in the gate, since she withdrew."""

    def answer(gate):
        gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
        gate.close_button.click()

    with answering(CloseGate, answer):
        window.pages.board.acts.close([card])


def test_a_move_is_told_with_the_way_back(window, moved):
    assert window.toast.isVisible()
    assert window.toast.words.text() == "Elin Bergström moved to Our interview"
    assert window.toast.button.text() == "Undo"


def test_the_toast_takes_a_move_back(window, moved, card):
    QTest.mouseClick(window.toast.button, LEFT)
    assert kind_of(card) is StageKind.SCREENING


def test_ctrl_z_takes_a_move_back(moved, card, press):
    press(Qt.Key.Key_Z, CONTROL)
    assert kind_of(card) is StageKind.SCREENING


def test_ctrl_z_says_what_was_undone(window, moved, press):
    press(Qt.Key.Key_Z, CONTROL)
    assert window.toast.words.text() == "Undone: Card moved"
    assert window.toast.button.text() == "Redo"


@pytest.mark.parametrize(
    ("key", "held"), [(Qt.Key.Key_Z, CONTROL | SHIFT), (Qt.Key.Key_Y, CONTROL)]
)
def test_what_was_undone_is_done_again(window, moved, card, press, key, held):
    press(Qt.Key.Key_Z, CONTROL)
    press(key, held)
    assert kind_of(card) is StageKind.OUR_INTERVIEW
    assert window.toast.words.text() == "Done again: Card moved"


def test_what_was_done_again_can_be_undone_again(window, moved, card, press):
    press(Qt.Key.Key_Z, CONTROL)
    press(Qt.Key.Key_Y, CONTROL)
    QTest.mouseClick(window.toast.button, LEFT)
    assert kind_of(card) is StageKind.SCREENING


def test_after_undo_the_toast_offers_to_do_it_again(window, moved, card, press):
    press(Qt.Key.Key_Z, CONTROL)
    QTest.mouseClick(window.toast.button, LEFT)
    assert kind_of(card) is StageKind.OUR_INTERVIEW


def test_with_nothing_to_undo_the_program_says_so(vault, window, press):
    vaults.open_vault(vault)  # anew, with an empty history
    press(Qt.Key.Key_Z, CONTROL)
    assert window.toast.words.text() == "There is nothing to undo"
    assert not window.toast.button.isVisible()


def test_with_nothing_to_redo_the_program_says_so(window, press):
    press(Qt.Key.Key_Y, CONTROL)
    assert window.toast.words.text() == "There is nothing to redo"
    assert not window.toast.button.isVisible()


def test_closing_is_undone_whole(window, closed, card, press):
    press(Qt.Key.Key_Z, CONTROL)
    assert kind_of(card) is StageKind.SCREENING
    assert window.toast.words.text() == "Undone: Process closed"


def test_an_undo_that_the_vault_refuses_is_told(moved, locked, press):
    told = []
    with answering(QMessageBox, lambda box: told.append(box.text())):
        press(Qt.Key.Key_Z, CONTROL)
    assert told == ["The vault is in use by another program. Try again soon."]


def test_an_undo_that_the_vault_refused_can_be_tried_again(moved, card, press, request):
    request.getfixturevalue("locked")
    with answering(QMessageBox, QMessageBox.accept):
        press(Qt.Key.Key_Z, CONTROL)
    assert kind_of(card) is StageKind.OUR_INTERVIEW
    assert history.next_undo() is not None


def test_undo_in_a_text_field_is_about_its_text(window, moved, card):
    window.pages.board.head.filter.setFocus()
    QTest.keyClicks(window.pages.board.head.filter, "elin")
    QTest.keyClick(window.pages.board.head.filter, Qt.Key.Key_Z, CONTROL)
    assert kind_of(card) is StageKind.OUR_INTERVIEW


def test_undoing_an_assignment_shows_another(window, other, press, assignment):
    window.show_board(other)
    press(Qt.Key.Key_Z, CONTROL)
    assert (window.pages.board.assignment.id, window.shown) == (assignment, assignment)


def test_undoing_an_assignment_shows_another_after_the_language_was_changed(
    window, other, press, assignment, speak_swedish
):
    speak_swedish()
    window.show_board(other)
    press(Qt.Key.Key_Z, CONTROL)
    assert window.pages.board.assignment.id == assignment


def test_undoing_the_only_assignment_says_that_there_is_none(lone_window):
    lone_window.undo()
    assert lone_window.pages.currentWidget() is lone_window.pages.nothing


def test_an_assignment_that_is_done_again_is_shown_again(lone_window):
    lone_window.undo()
    lone_window.redo()
    assert lone_window.pages.currentWidget() is lone_window.pages.board


def test_an_assignment_that_is_done_again_can_be_undone_again(lone_window):
    lone_window.undo()
    lone_window.redo()
    assert lone_window.toast.words.text() == "Done again: Assignment started"
    assert lone_window.toast.button.text() == "Undo"
