"""The name of a key in its cap, beside words that say what the key does."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.shared import paint
from ui.shared.keys import key_words
from ui.shared.theme import follow
from ui.shared.widgets.labels import Label


class Kbd(QLabel):
    """A key cap for a shortcut such as ``Ctrl+K``."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(key_words(keys))
        follow(self._dress)

    def sizeHint(self) -> QSize:
        return paint.key_size(self.text()).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.key_cap(QPainter(self), QRectF(self.rect()), self.text())

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class KeyHint(QWidget):
    """Some keys and what they do: *Tab next part*."""

    def __init__(self, keys: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for key in keys.split():
            row.addWidget(Kbd(key))
        row.addWidget(Label(words, "detail", "text2"))
