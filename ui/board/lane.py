"""A lane of the board that is open: its head with name and count, and its cards."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.board.card_text import spoken
from ui.board.lane_view import LaneView
from ui.board.model import LaneModel
from ui.shared import paint, wording
from ui.shared.theme import current, follow, grow, px
from ui.shared.widgets.buttons import IconButton
from ui.shared.widgets.labels import ElidedLabel, Label
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card, Lane
from wise_feedback.domain.settings import Density

NARROWEST = 158
HEAD = 32


class LaneColumn(QFrame):
    """An open lane."""

    dropped = Signal(list, str, object)  # ids, stage id, the id to come before or None
    add_wanted = Signal(str)
    fold_wanted = Signal(str)

    def __init__(self, lane: Lane, density: Density, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = lane.stage
        self.model = LaneModel(self._describe, parent=self)
        self.view = LaneView(self.model, lane.stage, density, self)
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
        follow(self._dress)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(11, 3, 3, 0)
        head.setSpacing(6)
        grow(self._name.setMinimumHeight, HEAD)  # as high as with the button that some lack
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

    def show_lane(self, lane: Lane, ids: Sequence[Key], empty: tuple[str, str]) -> None:
        """Show a stage and its cards, or what *empty* says where there are none."""
        self.stage = lane.stage
        name = wording.stage_name(lane.stage)
        self._name.setText(name)
        self._count.setText(QLocale().toString(lane.count))
        self._fold.set_words(self.tr("Fold {0}").format(name))
        self._add.set_words(self.tr("New candidate in {0}").format(name))
        told = self.tr("{0}, %n card(s)", "", lane.count)
        self.view.setAccessibleName(told.format(name))
        self.model.show(ids)
        if self.view.paper.speak_of(lane.stage) or empty != self.view.empty_words:
            self.view.empty_words = empty
            self.view.viewport().update()

    def set_open(self, *, is_open: bool) -> None:
        """Show the lane or not, its cards no more to screen readers than to the eye."""
        self.setVisible(is_open)
        self.view.setVisible(is_open)

    def set_density(self, density: Density) -> None:
        """Show cards in full, or a line each."""
        self.view.paper.density = density
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
        return spoken(card, self.stage, self.view.paper.today)

    def _pass_on(self, ids: Sequence[Key], before: Key | None) -> None:
        self.dropped.emit(ids, self.stage.id, before)
