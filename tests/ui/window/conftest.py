"""The whole window over a vault, and what a user does in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.factories import a_person
from tests.ui.showing import show
from ui.app import make_window
from ui.window.window import MainWindow
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.services import assignments, candidates, settings

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_window(qtbot, vault) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window on the board, in English unless another language was chosen."""
    windows = []

    def open_window() -> MainWindow:
        chosen = settings.load()
        settings.remember(replace(chosen, language=chosen.language or "en", theme="light"))
        window = make_window(vault)
        windows.append(window)
        window.show_first()  # the day begins with Today; most of what is tested here does not
        return show(qtbot, window)

    yield open_window
    for window in windows:
        window.close()
        window.changes.stop()


@pytest.fixture
def card(assignment) -> str:
    """Elin, in the first stage; gives her card."""
    return candidates.add(a_person("Elin Bergström"), assignment)


@pytest.fixture
def other(assignment) -> str:
    """A second assignment, with nobody in it; gives its id."""
    stages = assignments.standard_stages()
    return assignments.start(AssignmentFacts("Testledare", "Orrekulla", stages=stages))


@pytest.fixture
def window(open_window, card) -> MainWindow:
    """The window, on a board with Elin."""
    return open_window()


@pytest.fixture
def press(qtbot, window) -> Callable[..., None]:
    """Presses a key, perhaps with others held, where the keyboard is."""

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if not window.isActiveWindow():  # after a dialog, as a window manager does
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or window, key, held)

    return press


@pytest.fixture
def moved(window, card, press) -> None:
    """Elin has been moved on by Ctrl and an arrow."""
    window.pages.board.choose([card])
    press(Qt.Key.Key_Right, CONTROL)


@pytest.fixture
def lone_window(open_window, vault) -> MainWindow:
    """The window of somebody whose only assignment was just started."""
    settings.remember(replace(settings.load(), welcomed=True))
    window = open_window()
    stages = assignments.standard_stages()
    window.show_board(assignments.start(AssignmentFacts("Testledare", "Orrekulla", stages=stages)))
    return window


@pytest.fixture
def speak_swedish(qtbot, window) -> Callable[[], None]:
    """Chooses Swedish while the window is open."""

    def speak_swedish() -> None:
        settings.remember(replace(settings.load(), language="sv"))
        window.wear()
        qtbot.waitUntil(window.pages.isVisible)

    return speak_swedish
