"""A state in icon, words and colour, so that none of the three stands alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.shared import paint
from ui.shared.theme import follow
from ui.shared.tokens import Kind


class Chip(QLabel):
    """A chip of one kind; the words are cut where there is too little room."""

    def __init__(
        self, kind: Kind, text: str, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._kind, self._icon = kind, icon
        self.show_state(kind, text, icon)
        follow(self._dress)

    @property
    def kind(self) -> Kind:
        """What the chip means."""
        return self._kind

    def show_state(self, kind: Kind, text: str, icon: str = "") -> None:
        """Say another state."""
        self._kind, self._icon = kind, icon
        self.setText(text)
        self._dress()

    def sizeHint(self) -> QSize:
        size = paint.chip_size(self.text(), self._icon)
        return QSize(round(size.width() + 0.5), round(size.height()))

    def minimumSizeHint(self) -> QSize:
        size = paint.chip_size("…", self._icon)
        return QSize(round(size.width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.chip(QPainter(self), QRectF(self.rect()), self._kind, self.text(), self._icon)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
