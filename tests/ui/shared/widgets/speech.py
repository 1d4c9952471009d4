"""What a screen reader would be told of a widget."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def spoken(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """The name of a widget, or another of its texts."""
    return QAccessible.queryAccessibleInterface(widget).text(what)


def role(widget: QWidget) -> QAccessible.Role:
    """What sort of thing a widget is said to be."""
    return QAccessible.queryAccessibleInterface(widget).role()
