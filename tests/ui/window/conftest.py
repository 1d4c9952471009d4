"""The whole window over a vault, and what a user sees and does in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.factories import a_person
from ui.app import make_window
from ui.window.window import MainWindow
from wise_feedback.services import candidates, settings


@pytest.fixture
def open_window(qtbot, vault) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window as the program does, in English unless another language was chosen."""
    windows = []

    def open_window() -> MainWindow:
        chosen = settings.load()
        settings.remember(replace(chosen, language=chosen.language or "en", theme="light"))
        window = make_window(vault)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_window
    for window in windows:
        window.changes.stop()


@pytest.fixture
def card(assignment) -> str:
    """Elin, in the first stage; gives her card."""
    return candidates.add(a_person("Elin Bergström"), assignment)


@pytest.fixture
def window(open_window, card) -> MainWindow:
    """The window, on a board with Elin."""
    return open_window()


@pytest.fixture
def press(window) -> Callable[..., None]:
    """Presses a key, perhaps with others held, where the keyboard is."""

    def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key, held)

    return press
