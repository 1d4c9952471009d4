"""Where the keyboard is: what Tab stops at, in which order, and groups that are one stop."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayout, QWidget

RETURNING = Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason
"""Why a widget gets the focus back that it had, or gives it up only for a while."""


def by_keyboard(event: QFocusEvent, before: bool) -> bool:
    """Whether the keyboard brought the focus, so that it must be seen where it is.

    A window that only comes back to the front leaves it as it was *before*.
    """
    if event.reason() in RETURNING:
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


class LaterRow(QHBoxLayout):
    """A row, such as a heading, whose buttons Tab comes to after what it stands over."""


def in_reading_order(layout: QLayout) -> Iterator[QWidget]:
    """Give what can have the focus in *layout*, in the order in which it is written."""
    later: list[QLayout] = []
    index = 0
    while (item := layout.itemAt(index)) is not None:
        index += 1
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not widget.focusProxy():
                yield widget
            inner = widget.layout()
        if isinstance(inner, LaterRow):
            later.append(inner)
        elif inner is not None:
            yield from in_reading_order(inner)
    for inner in later:
        yield from in_reading_order(inner)


def chain(widgets: Iterable[QWidget]) -> None:
    """Let Tab go from each of the widgets to the next."""
    for one, other in pairwise(dict.fromkeys(widgets)):
        QWidget.setTabOrder(one, other)
