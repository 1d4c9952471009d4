"""What a drop would do, in a dashed box before it is done: among the cards, or beside a rail."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.shared import paint
from ui.shared.theme import colour, current, px
from wise_feedback.domain.basics import Key

RADIUS = 9
_LINE, _TOP, _LEFT, _RIGHT, _ICON, _ICON_ROOM = 22, 6, 10, 8, 14, 20
_APART, _BELOW_THE_HAND = 8, 14

Promised = Sequence[tuple[str, str]]
"""Icons and words, a line each; the first, without an icon, is the heading."""

Consequences = Callable[[Sequence[Key]], Promised]
"""Says what dropping cards would do."""


def size_of(promised: Promised) -> QSize:
    """Return the room that a box takes when none of its words are cut."""
    widths = [
        px(_ICON_ROOM) + paint.width_of(words, "detail")
        if icon
        else paint.width_of(words, "strong")
        for icon, words in promised
    ]
    width = max(widths, default=0) + _LEFT + _RIGHT + 2
    return QSize(round(width), px(2 * _TOP + _LINE * len(promised)))


def paint_promise(painter: QPainter, box: QRectF, promised: Promised) -> None:
    """Paint a box and its words, which are cut where it ends."""
    tokens = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(tokens.accent), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(colour(tokens.soft))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    width = box.width() - _LEFT - _RIGHT
    line = QRectF(box.left() + _LEFT, box.top() + px(_TOP), width, px(20))
    for icon, words in promised:
        if icon:
            place = QRectF(line.left(), line.top(), px(_ICON), line.height())
            paint.icon(painter, place, icon, tokens.accent, _ICON)
            rest = line.adjusted(px(_ICON_ROOM), 0, 0, 0)
            paint.words(painter, rest, words, "detail", tokens.text)
        else:
            paint.words(painter, line, words, "strong", tokens.accent)
        line.translate(0, px(_LINE))


class PromiseBox(QWidget):
    """The box beside a rail, which is too narrow to hold it, inside *board*.

    Cards are dragged through it.
    """

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self.promised: Promised = ()
        self.board = board
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_beside(self, rail: QRect, hand: QPoint, promised: Promised) -> None:
        """Show a box to the left of *rail*, or right, where the card in the hand leaves it free."""
        self.promised = promised
        size = size_of(promised)
        left, right = rail.left() - _APART, self.board.width() - rail.right() - _APART
        goes_left = size.width() <= left or left >= right
        size.setWidth(min(size.width(), left if goes_left else right))
        start = left - size.width() if goes_left else rail.right() + _APART
        lowest = self.board.height() - size.height()
        top = max(0, min(hand.y() + _BELOW_THE_HAND, lowest))
        self.setGeometry(QRect(QPoint(start, top), size))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_promise(QPainter(self), QRectF(self.rect()), self.promised)
