"""Says to screen readers what changed without the focus moving there."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgently: bool = False) -> None:
    """Have *words* read aloud: when the reader pauses, or at once if *urgently*."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # long lists, not at start

    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(politeness.Assertive if urgently else politeness.Polite)
    QAccessible.updateAccessibility(event)
