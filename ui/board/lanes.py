"""The lanes of a board side by side: which are open, which are folded, and keys between them."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from ui.board.empty_lane import no_match, nobody_here
from ui.board.lane import NARROWEST, LaneColumn
from ui.board.promise import Consequences, PromiseBox
from ui.board.rail import RAIL, LaneRail
from ui.shared.theme import follow, px
from ui.shared.widgets.viewport import see_through
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Lane
from wise_feedback.domain.settings import Density
from wise_feedback.domain.stages import Stage

SPACE = 8


class Lanes(QScrollArea):
    """Every lane that the user has not folded is open, as far as they fit.

    Where they do not, those farthest from the chosen card fold by themselves until they do.
    """

    dropped = Signal(list, str, object)
    add_wanted = Signal(str)
    asked = Signal()
    menu_wanted = Signal(QPoint)
    choice_changed = Signal()
    folds_changed = Signal()

    def __init__(
        self, density: Density, consequences: Callable[[Stage], Consequences], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.folded: set[Key] = set()
        self._density = density
        self._consequences = consequences
        self._columns: dict[Key, LaneColumn] = {}
        self._rails: dict[Key, LaneRail] = {}
        self._order: list[Key] = []
        self._hits: set[Key] = set()
        self._here: Key | None = None
        self._row_here = 0
        self._row = QWidget()
        see_through(self)
        self.promise = PromiseBox(self.viewport())
        self._layout = QHBoxLayout(self._row)
        self._layout.setContentsMargins(16, 0, 16, 14)
        self._layout.setSpacing(SPACE)
        self.setWidget(self._row)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.setAutoFillBackground(False)
        follow(self.fit)
        # Queued: the lanes are not laid out yet when the bar learns of their width.
        self.horizontalScrollBar().rangeChanged.connect(
            self._reveal, Qt.ConnectionType.QueuedConnection
        )

    def show_lanes(
        self,
        lanes: Sequence[Lane],
        ids: Callable[[Key], Sequence[Key]],
        *,
        is_filtered: bool = False,
        single_keys: bool = True,
    ) -> None:
        """Show *lanes* in order with the cards whose *ids* are given for each.

        Where they are filtered, a lane with hits is open even if the user has folded it.
        """
        is_bare = not any(lane.count for lane in lanes)
        chosen = self.selected()
        order = [lane.stage.id for lane in lanes]
        if order != self._order:
            self._build(lanes)
        for place, lane in enumerate(lanes):
            key = lane.stage.id
            nobody = nobody_here(is_bare=is_bare, is_first=not place, single_keys=single_keys)
            empty = no_match() if is_filtered else nobody
            self._columns[key].show_lane(lane, ids(key), empty)
            self._rails[key].show_lane(lane)
        self._hits = {lane.stage.id for lane in lanes if is_filtered and lane.count}
        self.fit()
        if chosen and not self.selected():
            self._follow(chosen)

    def columns(self) -> Iterator[LaneColumn]:
        """Return the lanes in order, open or not."""
        return (self._columns[key] for key in self._order)

    def open_columns(self) -> list[LaneColumn]:
        """Return the lanes whose cards are in sight."""
        return [column for column in self.columns() if not column.isHidden()]

    def selected(self) -> list[Key]:
        """Return the ids of the chosen cards."""
        return [key for column in self.columns() for key in column.view.selected()]

    def column_of(self, card_id: Key) -> LaneColumn | None:
        """Return the lane in which a card is loaded."""
        found = (c for c in self.columns() if c.model.row_of(card_id) is not None)
        return next(found, None)

    def row_of(self, card_id: Key) -> int:
        """Return the row of its lane in which a card is loaded, by default the first."""
        column = self.column_of(card_id)
        return (column.model.row_of(card_id) if column else None) or 0

    def is_folded(self, stage_id: Key) -> bool:
        """Return whether a lane is a rail now, by wish or for want of room."""
        return self._columns[stage_id].isHidden()

    def choose(self, stage_id: Key, card_ids: Sequence[Key]) -> bool:
        """Choose cards of a lane, opening it if need be, and let keys go to the first.

        Returns whether any of them is on view: a filter may have left them out.
        """
        column = self._columns[stage_id]
        rows = column.model.rows_of(card_ids)
        if not rows:
            return False
        self._here = stage_id
        if stage_id in self.folded:
            self.folded.discard(stage_id)
            self.folds_changed.emit()
        self.fit()
        column.view.choose(rows)
        self.ensureWidgetVisible(column, SPACE, 0)
        return True

    def take_focus(self) -> None:
        """Let keys go to the chosen card, or to the first lane in which somebody stands."""
        shown = self.open_columns()
        chosen = (column for column in shown if column.view.selectedIndexes())
        filled = (column for column in shown if column.model.ids)
        column = next(chosen, None) or next(filled, None) or next(iter(shown), None)
        if column is not None:
            column.view.setFocus()

    def choose_first(self) -> None:
        """Choose the first card of the first lane in which somebody stands."""
        filled = next((column for column in self.open_columns() if column.model.ids), None)
        if filled is not None:
            filled.view.choose_near(0)

    def choose_nearest(self) -> None:
        """Choose a card where the user worked last, if the one that stood there has left."""
        column = self._columns.get(self._here or "")
        if self.selected() or column is None:
            self.take_focus()
        elif column.model.ids and not column.isHidden():
            column.view.choose_near(self._row_here)
        else:
            self.choose_first()

    def place_of(self, card_id: Key) -> QPoint:
        """Return where on the screen a card is, which is brought into sight."""
        column = self.column_of(card_id)
        row = column.model.row_of(card_id) if column else None
        if column is None or row is None or column.isHidden():
            return self.mapToGlobal(self.rect().center())
        index = column.model.index(row)
        column.view.scrollTo(index)
        return column.view.viewport().mapToGlobal(column.view.visualRect(index).center())

    def set_density(self, density: Density) -> None:
        """Show cards in full, or a line each."""
        self._density = density
        for column in self.columns():
            column.set_density(density)

    def toggle(self, stage_id: Key) -> None:
        """Fold a lane, choosing nobody in it any more, or open it."""
        self.folded ^= {stage_id}
        column, rail = self._columns[stage_id], self._rails[stage_id]
        if stage_id in self.folded:
            column.view.clearSelection()
            rail.show()
            rail.setFocus()  # before the lane goes, or Qt would hand the keys to any other
        self.fit()
        if stage_id not in self.folded:
            column.view.setFocus()
        self.folds_changed.emit()

    def step(self, stage_id: Key, step: int) -> None:
        """Let keys go to the next open lane to the left (-1) or right (+1), at the same height."""
        row = max(self._columns[stage_id].view.currentIndex().row(), 0)
        place = self._order.index(stage_id)
        beyond = self._order[place + 1 :] if step > 0 else self._order[:place][::-1]
        for column in (self._columns[key] for key in beyond):
            if column.model.ids and not column.isHidden():
                column.view.choose_near(row)
                self.ensureWidgetVisible(column, SPACE, 0)
                return

    def fit(self) -> None:
        """Open what the user has not folded, as far as it fits beside each other."""
        wanted = [key for key in self._order if key not in self.folded or key in self._hits]
        shown = list(wanted)
        while len(shown) > 1 and self._width_of(len(shown)) > self.viewport().width():
            shown.remove(max(shown, key=self._distance))
        had_keys = any(column.view.hasFocus() for column in self.columns())
        for key in self._order:
            is_open = key in shown
            if self._columns[key].isHidden() == is_open:
                self._columns[key].set_open(is_open=is_open)
            if self._rails[key].isHidden() != is_open:
                self._rails[key].setVisible(not is_open)
        if had_keys and not any(column.view.hasFocus() for column in self.columns()):
            self.take_focus()  # or Qt hands the keys to any rail

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # Qt would scroll, and take from the page the arrows that move a card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(1), 400)  # one lane and all rails; the rest is a gift

    def minimumSizeHint(self) -> QSize:
        return QSize(px(NARROWEST) + 40, 200)

    def _reveal(self) -> None:
        """Bring the lane in which the user works into sight where not even one fits."""
        column = self._columns.get(self._here or "")
        if column is not None and not column.isHidden():
            self.ensureWidgetVisible(column, SPACE, 0)

    def _width_of(self, open_lanes: int) -> int:
        rails = len(self._order) - open_lanes
        gaps = SPACE * (len(self._order) - 1) + 32
        return open_lanes * px(NARROWEST) + rails * px(RAIL) + gaps

    def _distance(self, key: Key) -> tuple[int, int]:
        """How far a lane is from where the user works, the later lane first on a tie."""
        here = self._order.index(self._here) if self._here in self._order else 0
        place = self._order.index(key)
        return abs(place - here), place

    def _follow(self, chosen: Sequence[Key]) -> None:
        """Choose again the cards that were chosen, wherever they stand now."""
        for column in self.open_columns():
            if rows := column.model.rows_of(chosen):
                column.view.mark(rows)
                if any(other.view.hasFocus() for other in self.columns()):
                    column.view.setFocus()

    def _build(self, lanes: Sequence[Lane]) -> None:
        for widget in [*self._columns.values(), *self._rails.values()]:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._order = [lane.stage.id for lane in lanes]
        self._columns = {lane.stage.id: self._column(lane) for lane in lanes}
        self._rails = {lane.stage.id: self._rail(lane) for lane in lanes}
        for key in self._order:
            self._columns[key].set_open(is_open=False)
            self._rails[key].hide()
            self._layout.addWidget(self._columns[key], 1)
            self._layout.addWidget(self._rails[key])

    def _column(self, lane: Lane) -> LaneColumn:
        column = LaneColumn(lane, self._density, self._row)
        column.view.consequences = self._consequences(lane.stage)
        column.view.chosen.connect(lambda: self._choose_only(column))
        column.view.left_lane.connect(lambda step: self.step(column.stage.id, step))
        column.view.asked.connect(self.asked)
        column.view.menu_wanted.connect(self.menu_wanted)
        column.dropped.connect(self.dropped)
        column.add_wanted.connect(self.add_wanted)
        column.fold_wanted.connect(self.toggle)
        return column

    def _rail(self, lane: Lane) -> LaneRail:
        rail = LaneRail(lane, self.promise, self._row)
        rail.consequences = self._consequences(lane.stage)
        rail.clicked.connect(lambda: self._open(lane.stage.id))
        rail.left_lane.connect(lambda step: self.step(lane.stage.id, step))
        # Queued, so that the drag is over before a dialog opens or a card goes away.
        rail.dropped.connect(self.dropped, Qt.ConnectionType.QueuedConnection)
        return rail

    def _open(self, stage_id: Key) -> None:
        """Open a lane; if it was folded for want of room, it takes the place of another."""
        column = self._columns[stage_id]
        self._choose_only(column)
        self.folded.discard(stage_id)
        self.fit()
        column.view.choose_near(0)
        self.folds_changed.emit()

    def _choose_only(self, column: LaneColumn) -> None:
        self._here = column.stage.id
        self._row_here = min((index.row() for index in column.view.selectedIndexes()), default=0)
        for other in self.columns():
            if other is not column:
                other.view.clearSelection()
        self.choice_changed.emit()
