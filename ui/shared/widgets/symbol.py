"""An icon on the page, and people's initials: pictures beside words, silent to screen readers."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.shared import paint
from ui.shared.theme import current, follow, px


class Symbol(QWidget):
    """An icon in a colour of the tokens."""

    def __init__(
        self, name: str, ink: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._ink, self._size = name, ink, size
        follow(self._dress)

    def show_icon(self, name: str, ink: str = "text2") -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._ink = name, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = current().ink(self._ink)
        paint.icon(QPainter(self), QRectF(self.rect()), self._name, ink, self._size)

    def _dress(self) -> None:
        self.setFixedSize(px(self._size), px(self._size))
        self.update()


class Avatar(QWidget):
    """A person's initials on one of six quiet tints, the same tint every day. Never a photo."""

    def __init__(self, name: str, size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size = name, size
        follow(self._dress)

    def show_name(self, name: str) -> None:
        """Show another person."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.avatar(QPainter(self), QRectF(self.rect()), self._name)

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
