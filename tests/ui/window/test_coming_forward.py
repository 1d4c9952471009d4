"""Coming to the front, as when the program is started once more."""

import os

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from ui.window.opening import MOST_FILES


@pytest.fixture(autouse=True)
def _no_token(monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")


def test_a_minimised_window_is_shown_again(window):
    window.showMinimized()
    window.start_again([], "")
    assert not window.isMinimized()
    assert window.isVisible()


def test_a_window_that_fills_the_screen_still_does(window):
    window.showMaximized()
    window.showMinimized()
    window.start_again([], "")
    assert window.isMaximized()


def test_the_page_on_view_stays(window):
    window.show_settings("mail")
    window.start_again([], "")
    assert window.pages.settings.section == "mail"


def test_a_dialog_comes_with_its_window_and_has_the_keys(window, qtbot):
    dialog, seen = QDialog(window), []

    def start_again() -> None:
        window.start_again([], "")
        QTimer.singleShot(20, lambda: (seen.append(dialog.isActiveWindow()), dialog.reject()))

    QTimer.singleShot(0, start_again)
    dialog.exec()
    assert seen == [True]


def test_in_front_of_a_client_it_is_their_view_that_comes(window, qtbot):
    window.meet_client()
    window.start_again([], "")
    view = window.meeting.view
    assert view is not None
    assert (view.isFullScreen(), window.isVisible()) == (True, False)
    window.meeting.end()


def test_a_desktop_that_gave_a_token_gets_it_back(window):
    window.start_again([], "token_1")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token_1"


def test_files_by_the_thousand_are_not_kept_waiting(window, tmp_path):
    window.opener._is_hindered = lambda: True
    path = tmp_path / "a.csv"
    path.write_text("Namn\n")
    for _ in range(100):
        window.start_again([path] * 20, "")
    assert len(window.opener._waiting) == MOST_FILES
    window.opener.stop()
