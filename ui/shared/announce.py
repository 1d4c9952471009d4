"""Says to screen readers what changed without the focus moving there."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Politeness = QAccessible.AnnouncementPoliteness


def announce(widget: QWidget, words: str, *, urgently: bool = False) -> None:
    """Have *words* read aloud: when the reader pauses, or at once if *urgently*."""
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(_Politeness.Assertive if urgently else _Politeness.Polite)
    QAccessible.updateAccessibility(event)
