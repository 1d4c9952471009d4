"""Puts a window or a dialog on the screen, active, as the user would meet it."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

Shown = TypeVar("Shown", bound=QWidget)


def show(qtbot: QtBot, window: Shown) -> Shown:
    """Show *window*, wait until keys go to it, and let *qtbot* close it after the test."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
