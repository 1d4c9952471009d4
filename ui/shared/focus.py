"""Where the keyboard is: a group of buttons is one stop for Tab, and arrows move inside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton

_RETURNING = Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason


def by_keyboard(event: QFocusEvent, before: bool) -> bool:
    """Whether the keyboard brought the focus, so that it must be seen where it is.

    A window that only comes back to the front leaves it as it was *before*.
    """
    if event.reason() in _RETURNING:
        return before
    return event.reason() is not Qt.FocusReason.MouseFocusReason


def one_stop(buttons: Sequence[QAbstractButton], stop: QAbstractButton | None = None) -> None:
    """Let Tab stop at *stop* only, or at what is checked, or else at the first of *buttons*."""
    stop = stop or next((button for button in buttons if button.isChecked()), buttons[0])
    for button in buttons:
        policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)
    if (parent := stop.parentWidget()) is not None:
        parent.setFocusProxy(stop)
