"""Asks for the guide from a dialog, which does not know the window that it stands over."""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget


class _Bell(QObject):
    """*rung* carries the dialog in which the guide was asked for."""

    rung = Signal(QWidget)


@cache
def bell() -> _Bell:
    """Return what dialogs ring, and the window listens to, as long as the program runs."""
    return _Bell(QApplication.instance())


def stands_over(dialog: QWidget) -> QWidget:
    """Return the window below a dialog, and below all that it stands over."""
    window = dialog.window()
    while (below := window.parentWidget()) is not None:
        window = below.window()
    return window
