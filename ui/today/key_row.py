"""The foot of Today: the keys and what they do, as many as there is room for."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shared.widgets.kbd import KeyHint
from ui.shared.widgets.surfaces import Line

_SIDE, _GAP = 24, 18


class KeyRow(QWidget):
    """A row that never asks for more width than it gets: the last hints give way first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = [
            KeyHint("F", self.tr("feedback")),
            KeyHint("U", self.tr("update")),
            KeyHint("J", self.tr("chase the client")),
            KeyHint("L", self.tr("letter")),
            KeyHint("S", self.tr("put off")),
        ]
        first = KeyHint("Up Down", self.tr("choose"))
        enter = KeyHint("Return", self.tr("do what is suggested"))
        self._hints = [first, enter, *self._letters, KeyHint("Ctrl+Z", self.tr("undo"))]
        self._has_letters = True
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        row.setSpacing(_GAP)
        inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for hint in self._hints:
            row.addWidget(hint)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addWidget(inner)

    def show_letters(self, *, is_shown: bool) -> None:
        """Show the letters, or leave them out where they are switched off."""
        self._has_letters = is_shown
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rest = self.width() - 2 * _SIDE
        for hint in self._hints:
            is_meant = self._has_letters or hint not in self._letters
            rest -= hint.sizeHint().width() + _GAP if is_meant else 0
            hint.setVisible(is_meant and rest + _GAP >= 0)
