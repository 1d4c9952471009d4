"""A row of the navigation: where it leads, whether one is there, and how much waits there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.shared import paint
from ui.shared.theme import current, follow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.labels import set_tip

if TYPE_CHECKING:
    from ui.shared.fonts import Role

HEIGHT = 32
NARROW = 60
"""Narrower than this there is only room for an icon, and a dot for what waits."""

_DOT = 8


class NavButton(QAbstractButton):
    """An icon and words, marked when it is on view, with a count of what waits there."""

    def __init__(
        self, icon: str, words: str, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._keys = icon, keys
        self._count, self._kind, self._meaning = 0, Kind.PLAIN, ""
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(self.updateGeometry)

    @property
    def count(self) -> int:
        """How much waits there."""
        return self._count

    def show_count(self, count: int, kind: Kind = Kind.PLAIN, meaning: str = "") -> None:
        """Show how much waits there; *meaning* says in words what is counted."""
        self._count, self._kind, self._meaning = count, kind, meaning if count else ""
        self.setAccessibleDescription(self._meaning)
        self.setToolTip(self.toolTip() and self._tip())
        self.update()

    def explain(self, *, is_folded: bool) -> None:
        """Say in a tooltip where it leads, where there is no room for words."""
        set_tip(self, self._tip() if is_folded else "")

    def sizeHint(self) -> QSize:
        return QSize(px(140), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.isChecked():
            paint.here(painter, area)
        elif self.underMouse():
            paint.box(painter, area, paint.CONTROL_RADIUS, tokens.column)
        if self.hasFocus():
            paint.focus_ring(painter, area)
        ink = tokens.accent if self.isChecked() else tokens.text2
        if self.width() < px(NARROW):
            paint.icon(painter, area, self._icon, ink, 18)
            self._paint_dot(painter, area)
            return
        paint.icon(painter, QRectF(10, 0, px(18), self.height()), self._icon, ink, 18)
        words = area.adjusted(10 + px(28), 0, -8 - self._paint_count(painter, area), 0)
        role: Role = "strong" if self.isChecked() else "medium"
        paint.words(painter, words, self.text(), role, tokens.text)

    def _paint_count(self, painter: QPainter, area: QRectF) -> float:
        if not self._count:
            return 0
        tone = current().tone(self._kind)
        words = QLocale().toString(self._count)
        height = px(20)
        width = max(paint.width_of(words, "clock") + px(12), height)
        place = QRectF(area.right() - width - 8, area.center().y() - height / 2, width, height)
        if self._kind is not Kind.PLAIN:
            paint.box(painter, place, height / 2, tone.fill)
        ink = current().text3 if self._kind is Kind.PLAIN else tone.ink
        paint.words(painter, place, words, "clock", ink, Qt.AlignmentFlag.AlignCenter)
        return width + 6

    def _paint_dot(self, painter: QPainter, area: QRectF) -> None:
        if self._count and self._kind is not Kind.PLAIN:
            side = px(_DOT)
            middle = area.center()
            place = QRectF(middle.x() + px(5), middle.y() - px(12), side, side)
            paint.box(painter, place, side / 2, current().tone(self._kind).ink)

    def _tip(self) -> str:
        return " · ".join(filter(None, (self.text(), self._meaning, self._keys)))
