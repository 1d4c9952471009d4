"""Yes or no: a tick for a list of things, a switch for what takes effect at once."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.shared import paint
from ui.shared.theme import current, follow, px

_BOX, _GAP, _HEIGHT, _SWITCH = 18, 9, 24, 34


class CheckBox(QCheckBox):
    """A tick with its words."""

    _mark = _BOX

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._words = text
        follow(self._dress)

    def sizeHint(self) -> QSize:
        words = px(_GAP) + paint.width_of(self._words, "body") + 6 if self._words else 4
        return QSize(round(px(self._mark) + words), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, tokens = QPainter(self), QRectF(self.rect()), current()
        if not self.isEnabled():
            painter.setOpacity(0.5)
        height = px(_BOX)
        top = (rect.height() - height) / 2
        self._paint_mark(painter, QRectF(2, top, px(self._mark), height))
        left = 2 + px(self._mark) + px(_GAP)
        paint.words(painter, rect.adjusted(left, 0, 0, 0), self._words, "body", tokens.text)
        if self.hasFocus():
            paint.focus_ring(painter, rect, paint.CHIP_RADIUS)

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        tokens = current()
        if self.checkState() is Qt.CheckState.Unchecked:
            paint.box(painter, rect, 5, tokens.surface, tokens.ctl, 1.5)
            return
        paint.box(painter, rect, 5, tokens.accent)
        is_whole = self.checkState() is Qt.CheckState.Checked
        paint.icon(painter, rect, "check" if is_whole else "minus", tokens.on_accent, 14)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class Switch(CheckBox):
    """A switch with its words; on shows a tick, so that colour is not the only sign."""

    _mark = _SWITCH

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        tokens = current()
        radius, knob = rect.height() / 2, rect.height() - 6
        if self.isChecked():
            paint.box(painter, rect, radius, tokens.accent)
            disc = QRectF(rect.right() - knob - 3, rect.top() + 3, knob, knob)
            paint.box(painter, disc, knob / 2, tokens.on_accent)
            paint.icon(painter, disc, "check", tokens.accent, 10)
        else:
            paint.box(painter, rect, radius, tokens.surface2, tokens.ctl)
            disc = QRectF(rect.left() + 3, rect.top() + 3, knob, knob)
            paint.box(painter, disc, knob / 2, tokens.ctl)
