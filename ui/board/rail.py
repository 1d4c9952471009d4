"""A lane that is folded: a rail with its name and count, on which cards may be dropped."""

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.board.model import CARD_MIME, card_ids
from ui.board.promise import Consequences, PromiseBox, Promised
from ui.shared import paint, wording
from ui.shared.theme import current, grow, px
from wise_feedback.domain.board import Lane
from wise_feedback.domain.stages import StageKind

RAIL = 38

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ICONS = {StageKind.PLACED: "party-popper", StageKind.CLOSED: "archive"}


class LaneRail(QAbstractButton):
    """A click opens the lane. What a drop would do, as *consequences* says, is told beside it."""

    dropped = Signal(list, str, object)  # ids, stage id, None: after all others
    left_lane = Signal(int)  # -1 to the left, +1 to the right

    def __init__(self, lane: Lane, promise: PromiseBox, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = lane.stage
        self.consequences: Consequences = lambda _ids: ()
        self._promise = promise
        self._promised: Promised = ()
        self._is_aimed_at = False
        self._count = lane.count
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        grow(self.setFixedWidth, RAIL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_lane(lane)

    def show_lane(self, lane: Lane) -> None:
        """Show a stage and its count."""
        self.stage, self._count = lane.stage, lane.count
        name = wording.stage_name(lane.stage)
        told = self.tr("Open {0}, %n card(s)", "", lane.count)
        self.setAccessibleName(told.format(name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(RAIL), px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        edge = tokens.accent if self._is_aimed_at else tokens.column
        area = QRectF(self.rect())
        paint.box(painter, area, paint.LANE_RADIUS, tokens.column, edge)
        if self.hasFocus():
            paint.focus_ring(painter, area, paint.LANE_RADIUS)
        icon = _ICONS.get(self.stage.kind, "chevrons-right")
        place = QRectF(0, px(8), self.width(), px(20))
        paint.icon(painter, place, icon, tokens.text2)
        painter.translate(self.width(), px(38))
        painter.rotate(90)
        line = QRectF(0, 0, self.height() - px(44), self.width())
        name = wording.stage_name(self.stage)
        paint.words(painter, line, name, "strong", tokens.text2)
        line.setLeft(paint.width_of(name, "strong") + 8)
        paint.words(painter, line, QLocale().toString(self._count), "figures", tokens.text2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.left_lane.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARD_MIME):
            self._promised = self.consequences(card_ids(event.mimeData()))
            self._aim(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CARD_MIME):
            self._aim(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        self._let_go()
        event.acceptProposedAction()
        self.dropped.emit(card_ids(event.mimeData()), self.stage.id, None)

    def _aim(self, event: QDragMoveEvent) -> None:
        self._is_aimed_at = True
        board = self._promise.board
        here = QRect(self.mapTo(board, QPoint()), self.size())
        hand = self.mapTo(board, event.position().toPoint())
        self._promise.show_beside(here, hand, self._promised)
        self.update()
        event.acceptProposedAction()

    def _let_go(self) -> None:
        self._is_aimed_at = False
        self._promise.hide()
        self.update()
