"""The sign of the program."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.shared import paint
from ui.shared.theme import current, follow, px


class Mark(QWidget):
    """The sign of the program: a W in a petrol square."""

    def __init__(self, size: int = 26, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        follow(self._dress)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        paint.box(painter, QRectF(self.rect()), self.width() * 0.24, tokens.accent)
        centre = Qt.AlignmentFlag.AlignCenter
        paint.words(painter, QRectF(self.rect()), "W", "lead", tokens.on_accent, centre)

    def _dress(self) -> None:
        self.setFixedSize(px(self._size), px(self._size))
        self.update()
