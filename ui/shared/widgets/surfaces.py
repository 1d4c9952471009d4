"""What things lie on: cards, hairlines, scrolled columns, and the ground of what is private."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.theme import colour, current, follow, px
from ui.shared.widgets.labels import Label
from ui.shared.widgets.symbol import Symbol

translate = QCoreApplication.translate


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, out of sight at once, and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Card(QWidget):
    """A card: what belongs together, on a surface of its own. Fill its *body*."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 16) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)
        self._is_chosen = False

    def set_chosen(self, chosen: bool) -> None:
        """Frame the card in the accent."""
        self._is_chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.card(QPainter(self), QRectF(self.rect()), is_chosen=self._is_chosen)


class Line(QWidget):
    """A hairline that divides."""

    def __init__(self, parent: QWidget | None = None, *, is_vertical: bool = False) -> None:
        super().__init__(parent)
        if is_vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(current().line))


class Ground(QWidget):
    """A plain area in one colour of the tokens."""

    def __init__(self, name: str = "canvas", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = name
        self.setAutoFillBackground(True)
        follow(self._dress)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, colour(current().ink(self._ground)))
        self.setPalette(palette)


class Scroller(QScrollArea):
    """A column that scrolls when it is higher than its place. Fill its *body*."""

    def __init__(self, parent: QWidget | None = None, *, ground: str = "") -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = Ground(ground) if ground else QWidget()
        self.body = QVBoxLayout(self.content)
        self.setWidget(self.content)
        if not ground:  # see through to what is below
            self.content.setAutoFillBackground(False)
            self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self.content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.content.minimumSizeHint().width(), px(60))

    def full_height(self, width: int) -> int:
        """Return how high the column is at this width, so that nothing need scroll."""
        if self.body.hasHeightForWidth():
            least = self.content.minimumSizeHint().height()  # below which it scrolls in any case
            return max(least, self.body.totalHeightForWidth(width))
        return self.content.sizeHint().height()


class PrivateBlock(QWidget):
    """Where private text lies: hatched, dashed, with a lock and the word. Fill its *body*."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = heading or translate("PrivateBlock", "Private, only you see this")
        self.setAccessibleName(words)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 9, 12, 11)
        self.body.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(Symbol("lock", "private", 14))
        head.addWidget(Label(words, "chip", "private"), 1)
        self.body.addLayout(head)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.private_ground(QPainter(self), QRectF(self.rect()))
