"""A lane of the board: its head with name and count, and its cards; folded, a rail at the side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.board.card_text import card_text
from ui.board.delegate import CardDelegate
from ui.board.lane_view import LaneView
from ui.board.model import CARD_MIME, LaneModel, PageLoader, card_ids
from ui.shared import paint, wording
from ui.shared.theme import current, follow, grow, px
from ui.shared.widgets.buttons import IconButton
from ui.shared.widgets.labels import ElidedLabel, Label
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card, Lane
from wise_feedback.domain.settings import Density
from wise_feedback.domain.stages import StageKind

NARROWEST = 158
RAIL = 38

_RAIL_ICONS = {StageKind.PLACED: "party-popper", StageKind.CLOSED: "archive"}


class LaneColumn(QFrame):
    """An open lane."""

    dropped = Signal(list, str, object)  # ids, stage id, the id to come before or None
    add_wanted = Signal(str)
    fold_wanted = Signal(str)

    def __init__(self, lane: Lane, density: Density, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = lane.stage
        self.delegate = CardDelegate(lane.stage, density, self)
        self.model = LaneModel(self._describe, self)
        self.view = LaneView(self.model, self.delegate, self)
        self._name = ElidedLabel("", "strong")
        self._count = Label("", "figures", "text2")
        self._fold = IconButton("chevrons-left", "")
        self._add = IconButton("plus", "")
        self._lay_out()
        self.view.aimed.connect(self.update)
        self.model.cards_dropped.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._add.clicked.connect(lambda: self.add_wanted.emit(self.stage.id))
        self._fold.clicked.connect(lambda: self.fold_wanted.emit(self.stage.id))
        self._fold.hide()
        # In a lane that does not end, the name has the room while keys are among the cards.
        self._stops = (self._fold, self.view if self.stage.kind.ends else self._add)
        for stop in self._stops:
            stop.installEventFilter(self)
        self.view.aimed.connect(self.update)
        follow(self._dress)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(11, 3, 3, 0)
        head.setSpacing(6)
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._fold)
        if not self.stage.kind.ends:
            head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        if not self.stage.kind.ends:
            self.setTabOrder(self._add, self._fold)

    def show_lane(self, lane: Lane, load: PageLoader, *, is_filtered: bool = False) -> None:
        """Show a stage, its count, and the cards that *load* gives."""
        self.stage = self.delegate.stage = lane.stage
        name = wording.stage_name(lane.stage)
        self._name.setText(name)
        self._count.setText(str(lane.count))
        self._fold.set_words(self.tr("Fold {0}").format(name))
        self._add.set_words(self.tr("New candidate in {0}").format(name))
        told = self.tr("{0}, %n card(s)", "", lane.count)
        self.view.setAccessibleName(told.format(name))
        title, hint = self.tr("Nobody here yet"), self.tr("Drag a card here, or press M on a card")
        self.view.empty_words = (self.tr("No match here"), "") if is_filtered else (title, hint)
        self.delegate.forget()
        self.model.show(load, lane.count)
        self.view.viewport().update()

    def set_density(self, density: Density) -> None:
        """Show cards in full, or a line each."""
        self.delegate.density = density
        self.view.doItemsLayout()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._offer_fold()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._offer_fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._offer_fold()
        return super().eventFilter(watched, event)

    def _offer_fold(self) -> None:
        """Show the button that folds where the pointer or the keyboard is."""
        has_keys = any(stop.hasFocus() for stop in self._stops)
        self._fold.setVisible(has_keys or self.underMouse())

    def _dress(self) -> None:
        self.setMinimumWidth(px(NARROWEST))
        self.view.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        edge = tokens.accent if self.view.is_aimed_at() else tokens.column
        paint.box(QPainter(self), QRectF(self.rect()), paint.LANE_RADIUS, tokens.column, edge)

    def _describe(self, card: Card) -> str:
        words = card_text(card, self.stage, self.delegate.today)
        return words.spoken(wording.stage_name(self.stage))

    def _pass_on(self, ids: Sequence[Key], before: Key | None) -> None:
        self.dropped.emit(ids, self.stage.id, before)


class LaneRail(QAbstractButton):
    """A folded lane. A click opens it; a card may be dropped on it all the same."""

    dropped = Signal(list, str, object)

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = lane.stage
        self._count = lane.count
        self._is_aimed_at = False
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
        icon = _RAIL_ICONS.get(self.stage.kind, "chevrons-right")
        place = QRectF(0, px(8), self.width(), px(20))
        paint.icon(painter, place, icon, tokens.text2)
        painter.translate(self.width(), px(38))
        painter.rotate(90)
        line = QRectF(0, 0, self.height() - px(44), self.width())
        name = wording.stage_name(self.stage)
        paint.words(painter, line, name, "strong", tokens.text2)
        line.setLeft(paint.width_of(name, "strong") + 8)
        paint.words(painter, line, str(self._count), "figures", tokens.text2)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARD_MIME):
            self._is_aimed_at = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_aimed_at = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_aimed_at = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(card_ids(event.mimeData()), self.stage.id, None)
