"""What is wrong with something that is no single field: in words, with an icon, where it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared.announce import announce
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.symbol import Symbol


class Wrong(QWidget):
    """Hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Prose("", "detail", "late")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Symbol("circle-alert", "late", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def text(self) -> str:
        """Return what is wrong, or nothing."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say what is wrong, read out politely, or nothing."""
        if words == self.text():
            return
        self._words.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)
