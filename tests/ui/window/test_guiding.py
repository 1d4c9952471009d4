"""F1: the guide beside the window, at what is on view, and never before a client."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.answers import answering
from ui.candidates.dialog import CandidateDialog
from ui.feedback.dialog import FeedbackDialog
from ui.guide.chapters import guide
from ui.guide.places import DIALOGS
from wise_feedback.services import board

ROOT = Path(__file__).parents[3]


@pytest.fixture
def open_guide(window, press):
    """Presses F1 and gives the guide."""

    def open_guide():
        window.activateWindow()
        press(Qt.Key.Key_F1)
        return window.guiding.view

    return open_guide


def test_f1_opens_the_guide_at_what_is_on_view(window, card, open_guide):
    ways = [
        (window.show_today, "today"),
        (window.show_first, "board"),
        (window.show_replies, "replies"),
        (window.show_letters, "letters"),
        (lambda: window.write_letter(card), "letters"),
        (window.show_reports, "reports"),
        (window.sidebar.insights.click, "insights"),
        (window.show_settings, "settings"),
        (lambda: window.show_settings("data"), "data"),
        (lambda: window.show_agreement(board.assignment_of(card)), "replies"),
        (lambda: window.begin_session([]), "today"),
    ]
    for go, chapter in ways:
        go()
        view = open_guide()
        assert view.isVisible()
        assert view.chapter == chapter


def test_f1_again_goes_to_what_is_on_view_by_then(window, open_guide):
    open_guide()
    window.show_letters()
    assert open_guide().chapter == "letters"


def test_the_guide_leaves_the_window_free_to_work_in(window, open_guide):
    view = open_guide()
    assert not view.isModal()
    assert view.parent() is None
    window.show_settings()
    assert window.pages.shows("settings")


def test_the_entry_in_the_sidebar_does_the_same(window):
    window.sidebar.guide.click()
    assert window.guiding.view.chapter == "board"


def test_the_entry_says_its_key(window):
    assert "F1" in window.sidebar.guide.toolTip()
    window.fold_sidebar()
    assert "Guide" in window.sidebar.guide.toolTip()


def test_the_guide_closes_with_the_window(window, open_guide):
    view = open_guide()
    window.close()
    assert not view.isVisible()


def test_closing_the_guide_does_not_close_the_window(window, open_guide):
    open_guide().close()
    assert window.isVisible()


def test_the_guide_follows_the_language_of_the_window(window, open_guide, speak_swedish, qtbot):
    view = open_guide()
    speak_swedish()
    qtbot.waitUntil(lambda: view.windowTitle() == "Guide: Tavlan")


def test_the_guide_is_out_of_sight_while_a_client_looks(window, open_guide):
    view = open_guide()
    window.activateWindow()
    window.meet_client()
    assert not view.isVisible()
    window.meeting.end()


def test_f1_does_nothing_in_the_client_view(window):
    window.meet_client()
    QTest.keyClick(window.meeting.view, Qt.Key.Key_F1)
    assert "guiding" not in vars(window)
    window.meeting.end()


def test_f1_does_nothing_in_our_own_window_while_a_client_looks(window):
    window.meet_client()
    window.open_guide()
    assert "guiding" not in vars(window)
    window.meeting.end()


@pytest.fixture
def press_f1(qtbot):
    """Presses F1 in a dialog, once it has the keyboard."""

    def press_f1(dialog):
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_F1)

    return press_f1


def test_f1_in_a_dialog_opens_the_chapter_about_it(window, card, press_f1):
    def look(dialog):
        press_f1(dialog)
        view = window.guiding.view
        assert view.chapter == "feedback"
        QTest.keyClick(view.list, Qt.Key.Key_Down)  # the dialog leaves it its keys
        assert view.chapter == "check"
        dialog.reject()

    with answering(FeedbackDialog, look):
        window.errands.give_feedback(card)
    view = window.guiding.view
    assert view.isVisible()
    assert view.parent() is None


def test_a_guide_that_was_closed_over_a_dialog_stays_closed(window, card, press_f1):
    def look(dialog):
        press_f1(dialog)
        window.guiding.view.close()
        dialog.reject()

    with answering(FeedbackDialog, look):
        window.errands.give_feedback(card)
    assert not window.guiding.view.isVisible()


def test_f1_in_any_other_dialog_opens_the_chapter_about_the_page_below(window, press_f1):
    def look(dialog):
        press_f1(dialog)
        dialog.reject()

    with answering(CandidateDialog, look):
        window.errands.new_candidate(window.shown)
    assert window.guiding.view.chapter == "board"


def test_dialogs_that_have_a_chapter_are_there():
    sources = [path.read_text("utf-8") for path in ROOT.glob("ui/**/*.py")]
    classes = {name for source in sources for name in re.findall(r"^class (\w+)\(", source, re.M)}
    assert set(DIALOGS) - classes == set()
    assert set(DIALOGS.values()) <= set(guide("en").places)


def test_nothing_of_the_guide_is_loaded_before_it_is_asked_for():
    code = "import sys, ui.app; print(*(n for n in sys.modules if n.startswith('ui.guide')))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
