"""A chart on screen: the marks of ``domain/drawing`` in the colours and the type of the theme."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shared import paint
from ui.shared.theme import colour, current, follow, font, px, theme
from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import Chart
from wise_feedback.domain.drawing import Box, Dot, Drawing, Mark, Rule, Words, draw

if TYPE_CHECKING:
    from ui.shared.fonts import Role

_NARROWEST, _USUAL = 260, 560


class ChartView(QWidget):
    """Paints a chart as wide as it is; what it shows is its description to screen readers."""

    def __init__(self, chart: Chart, language: Language, title: str, sentence: str) -> None:
        super().__init__()
        self._chart, self._language = chart, language
        self._drawing = Drawing(0.0, ())
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self._dress)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._drawn(width).height)

    def sizeHint(self) -> QSize:
        return QSize(px(_USUAL), self.heightForWidth(px(_USUAL)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_NARROWEST), self.heightForWidth(max(self.width(), px(_NARROWEST))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._drawn(self.width()).marks:
            _paint(painter, mark)

    def _drawn(self, width: int) -> Drawing:
        return draw(self._chart, width, _measure, self._language, theme().zoom / 100)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def _measure(text: str, kind: str) -> float:
    return paint.width_of(text, cast("Role", kind))


def _ink(tone: str) -> str:
    tokens = current()
    return tokens.client.fill if tone == "client_soft" else tokens.ink(tone)


def _paint(painter: QPainter, mark: Mark) -> None:
    match mark:
        case Box():
            room = QRectF(mark.x, mark.y, mark.width, mark.height)
            paint.box(painter, room, mark.radius, _ink(mark.tone))
        case Rule():
            pen = QPen(colour(_ink(mark.tone)), mark.width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap if not mark.dash else Qt.PenCapStyle.FlatCap)
            if mark.dash:
                pen.setDashPattern([mark.dash, mark.dash * 0.6])
            painter.setPen(pen)
            painter.drawLine(QPointF(mark.x, mark.y), QPointF(mark.to_x, mark.to_y))
        case Dot():
            painter.setPen(QPen(colour(current().surface), 1.5))
            painter.setBrush(colour(_ink(mark.tone)))
            painter.drawEllipse(QPointF(mark.x, mark.y), mark.radius, mark.radius)
        case Words():
            painter.setPen(colour(_ink(mark.tone)))
            painter.setFont(font(cast("Role", mark.kind)))
            painter.drawText(QPointF(mark.x, mark.y), mark.text)
