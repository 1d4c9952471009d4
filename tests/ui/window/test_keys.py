"""Keys that work everywhere, and letters that were meant for a dialog that has just closed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.answers import answering, leave
from tests.ui.window.conftest import CONTROL
from ui.candidates.dialog import CandidateDialog
from ui.candidates.experience import ExperienceDialog
from ui.feedback.dialog import FeedbackDialog
from ui.shared.asking import is_hushed
from wise_feedback.services import settings


@pytest.fixture
def answered(window, card) -> None:
    """A dialog has just closed, with Elin chosen."""
    window.pages.board.choose([card])
    with answering(CandidateDialog, leave):
        window.errands.new_candidate(window.shown, None)


def test_ctrl_f_goes_to_the_filter(window, press):
    window.pages.board.head.filter.setText("elin")
    press(Qt.Key.Key_F, CONTROL)
    assert window.pages.board.head.filter.hasFocus()
    assert window.pages.board.head.filter.selectedText() == "elin"


def test_ctrl_f_leaves_the_other_pages_alone(window, press):
    window.show_settings()
    before = QApplication.focusWidget()
    press(Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is before


def test_ctrl_6_shows_the_insights(window, press):
    press(Qt.Key.Key_6, CONTROL)
    assert window.pages.shows("insights")
    assert window.sidebar.insights.isChecked()


def test_an_agreement_that_was_begun_from_the_insights_is_left_for_them(window, press, assignment):
    press(Qt.Key.Key_6, CONTROL)
    window.pages.insights.agreement_wanted.emit(assignment)
    assert window.pages.shows("agreement")
    window.pages.agreement.left.emit()
    assert window.pages.shows("insights")


def test_v_asks_what_the_candidate_thought(window, press, card):
    window.pages.board.choose([card])
    with answering(ExperienceDialog, leave):
        press(Qt.Key.Key_V)


def test_ctrl_comma_shows_the_settings(window, press):
    press(Qt.Key.Key_Comma, CONTROL)
    assert window.pages.currentWidget() is window.pages.settings


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_L])
def test_a_letter_right_after_a_dialog_is_no_command(window, answered, press, key):
    press(key)
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None
    assert window.pages.currentWidget() is window.pages.board


def test_a_space_right_after_a_dialog_opens_no_panel(window, answered, press):
    press(Qt.Key.Key_Space)
    assert not window.pages.board.has_panel


def test_a_bracket_right_after_a_dialog_folds_nothing(window, answered, press):
    press(Qt.Key.Key_BracketLeft)
    assert not window.sidebar.is_folded


def test_keys_that_write_nothing_are_obeyed_at_once(window, answered, press):
    press(Qt.Key.Key_F, CONTROL)
    assert window.pages.board.head.filter.hasFocus()


def test_a_little_later_letters_are_commands_again(window, answered, press, qtbot):
    qtbot.waitUntil(lambda: not is_hushed())
    with answering(FeedbackDialog, leave):
        press(Qt.Key.Key_F)


def test_a_menu_hushes_nothing(window, card, press):
    window.pages.board.choose([card])
    for _ in range(2):
        with answering(QMenu, QMenu.close):
            press(Qt.Key.Key_M)


@pytest.mark.parametrize("name", ["board", "today", "replies", "insights"])
def test_letters_that_were_switched_off_are_off_on_every_page(window, name):
    settings.remember(replace(settings.load(), single_keys=False))
    window.wear()
    assert not window.pages.named(name).single_keys
