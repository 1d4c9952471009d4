"""A lane of the client view: its name, how many stand in it, and their cards."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.client_view import words
from ui.client_view.card import CardPaper
from ui.client_view.model import LaneModel
from ui.shared import paint, wording
from ui.shared.theme import current, follow, grow
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.viewport import see_through
from wise_feedback.domain.basics import Key
from wise_feedback.domain.client_view import ClientView, SeenLane

NARROWEST = 170
_Select = QItemSelectionModel.SelectionFlag


class CardList(QListView):
    """The cards of a lane: one of them chosen at most. Letters are left to the window."""

    chosen = Signal(str)
    aside = Signal(int)  # -1 to the lane on the left, +1 to that on the right
    asked = Signal()

    def __init__(self, model: LaneModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = model
        self.paper = CardPaper(model, self)
        see_through(self)
        self.setModel(model)
        self.setItemDelegate(self.paper)
        self.paper.chosen = self.selectionModel()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # hundreds of cards, a screen at a time
        self.setBatchSize(40)
        follow(self.lay)

    def lay(self) -> None:
        """Let every card be as high as it is by now."""
        self.paper.width = self.viewport().width()
        self.scheduleDelayedItemsLayout()

    def choose(self, row: int, *, takes_keys: bool = False) -> None:
        """Choose the card in a row, or the last if there are fewer."""
        last = len(self.cards.cards) - 1
        if last < 0:
            return
        index = self.cards.index(min(row, last))
        self.selectionModel().setCurrentIndex(index, _Select.ClearAndSelect)
        self.scrollTo(index)
        if takes_keys:
            self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.aside.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # a command of the window, not a search by first letter
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]  # as Qt gives it
        self.viewport().update()
        rows = self.selectedIndexes()
        if rows:
            self.chosen.emit(self.cards.cards[rows[0].row()].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tabbed = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if event.reason() in tabbed and not self.selectedIndexes():
            self.choose(max(0, self.currentIndex().row()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()


class Lane(QWidget):
    """A stage by its name, with its cards on the ground of a lane."""

    def __init__(self, lane: SeenLane, asked: tuple[str, ...], names: words.Names) -> None:
        super().__init__()
        self.cards = LaneModel(lane, asked, names, self)
        self.title = Prose("", "seen_name", leading=1.15)
        self.count = Label("", "seen", "text2")
        self.nothing = Label(self.tr("Nobody here yet"), "seen", "text2")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.list = CardList(self.cards, self)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.setSpacing(9)
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 11, 0, 8)
        column.setSpacing(9)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        grow(self.setMinimumWidth, NARROWEST)
        self.show_lane(lane, asked)

    def show_lane(self, lane: SeenLane, asked: tuple[str, ...]) -> None:
        """Show the stage as it is now."""
        self.cards.show_lane(lane, asked)
        name, count = wording.stage_name(lane.stage), len(lane.cards)
        self.title.setText(name)
        self.count.setText(self.locale().toString(count))
        self.list.setAccessibleName(self.tr("{0}, {1}").format(name, count))
        self.list.setVisible(count > 0)
        self.nothing.setVisible(count == 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.box(QPainter(self), self.rect().toRectF(), paint.LANE_RADIUS, current().column)


class Lanes(QScrollArea):
    """All lanes side by side; at most one card in them is chosen, and *chosen* says which."""

    chosen = Signal(str)
    asked = Signal()

    def __init__(self, view: ClientView, names: words.Names) -> None:
        super().__init__()
        self.names = names
        self.card_id: Key = ""
        self.lanes: list[Lane] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._row = QHBoxLayout(self._content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        for lane in view.lanes:
            self._add(lane, view.requirements)

    def _add(self, lane: SeenLane, asked: tuple[str, ...]) -> None:
        one = Lane(lane, asked, self.names)
        one.list.chosen.connect(self._note)
        one.list.asked.connect(self.asked)
        one.list.aside.connect(self._step)
        self.lanes.append(one)
        self._row.addWidget(one, 1)

    def show_view(self, view: ClientView) -> None:
        """Show everybody as they stand now, with whom was chosen chosen still."""
        for one, lane in zip(self.lanes, view.lanes, strict=True):
            one.show_lane(lane, view.requirements)
        self.choose(self.card_id)

    def rename(self) -> None:
        """Call everybody otherwise."""
        for one in self.lanes:
            one.cards.rename()
            one.list.lay()

    def choose(self, card_id: Key, *, takes_keys: bool = False) -> None:
        """Choose a card wherever it stands."""
        for one in self.lanes:
            row = one.cards.row(card_id)
            if row is not None:
                one.list.choose(row, takes_keys=takes_keys)
                self.ensureWidgetVisible(one, 0, 0)

    def _note(self, card_id: Key) -> None:
        for one in self.lanes:
            if one.cards.row(card_id) is None:
                one.list.clearSelection()
        self.card_id = card_id
        self.chosen.emit(card_id)

    def _step(self, way: int) -> None:
        """Go to the next lane on that side with anybody in it, as far down as one is."""
        here = next((at for at, one in enumerate(self.lanes) if one.list.hasFocus()), 0)
        row = max(0, self.lanes[here].list.currentIndex().row())
        beyond = self.lanes[here + 1 :] if way > 0 else self.lanes[:here][::-1]
        for one in beyond:
            if one.cards.cards:
                one.list.choose(row, takes_keys=True)
                self.ensureWidgetVisible(one, 0, 0)
                return
