"""The board page: the candidates of one assignment, moved by hand or key, nobody closed unheard."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.board.head import BoardHead
from ui.board.lane_view import Consequences
from ui.board.lanes import Lanes
from ui.board.moving import consequences, move_menu
from ui.candidates.panel import CandidatePanel
from ui.feedback.close_gate import CloseGate, Outcome
from ui.feedback.dialog import FeedbackDialog
from ui.shared import wording
from ui.shared.announce import announce
from ui.shared.changes import Changes
from ui.shared.reporting import reporting
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card, Lane
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.settings import Density
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.services import assignments, board

if TYPE_CHECKING:
    from wise_feedback.domain.assignment import Assignment

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BoardPage(QWidget):
    """Shows one assignment. Moving a card to *closed* asks on what ground first.

    *told* says what was done, for a toast that offers to undo it.
    """

    told = Signal(str)
    add_wanted = Signal(str, object)  # assignment id, stage id or None
    import_wanted = Signal(str)
    edit_wanted = Signal(str)
    letter_wanted = Signal(str)
    folds_changed = Signal(str, list)
    density_chosen = Signal(str)

    def __init__(
        self, changes: Changes, density: Density = "cards", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.single_keys = True
        self.assignment: Assignment | None = None
        self._stages: dict[Key, Stage] = {}
        self.head = BoardHead(density)
        self.lanes = Lanes(density, self._consequences_of, self)
        self.panel = CandidatePanel(changes, self)
        self._lay_out()
        self._connect(changes)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.lanes, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.panel)
        self.panel.hide()

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self.reload)
        self.head.add_wanted.connect(partial(self._want_candidate, None))
        self.head.import_wanted.connect(lambda: self.import_wanted.emit(self._id()))
        self.head.edit_wanted.connect(lambda: self.edit_wanted.emit(self._id()))
        self.head.filtered.connect(self.reload)
        self.head.density.chosen.connect(self._set_density)
        self.lanes.dropped.connect(self._drop)
        self.lanes.add_wanted.connect(self._want_candidate)
        self.lanes.asked.connect(self.toggle_panel)
        self.lanes.choice_changed.connect(self._show_chosen)
        self.lanes.folds_changed.connect(self._keep_folds)
        self.panel.closed.connect(self.close_panel)
        self.panel.feedback_wanted.connect(self.give_feedback)
        self.panel.letter_wanted.connect(self.letter_wanted)
        self.panel.move_wanted.connect(self._show_move_menu)

    def open(self, assignment_id: Key, folded: Sequence[Key] | None = None) -> None:
        """Show the board of an assignment, with lanes *folded*; by default those that end."""
        self.assignment = assignments.assignment(assignment_id)
        stages = self.assignment.facts.stages
        ends = {stage.id for stage in stages if stage.kind.ends}
        self.lanes.folded = ends if folded is None else set(folded)
        self.close_panel()
        self.head.filter.clear()
        self.reload()

    def reload(self) -> None:
        """Show everything as it is now."""
        if self.assignment is None:
            return
        try:
            self.assignment = assignments.assignment(self.assignment.id)
        except NotFoundError:  # undone while it was on view; the window shows another
            self.assignment = None
            return
        text = self.head.filter.text()
        lanes = board.lanes(self.assignment.id, text)
        self._stages = {lane.stage.id: lane.stage for lane in lanes}
        self.head.show_assignment(self.assignment, sum(lane.count for lane in lanes))
        self._show_lanes(lanes, text)

    def _show_lanes(self, lanes: list[Lane], text: str) -> None:
        def load(stage_id: Key, offset: int, limit: int) -> Sequence[Card]:
            return board.cards(stage_id, text, offset, limit)

        self.lanes.show_lanes(lanes, lambda stage_id: partial(load, stage_id))

    def _id(self) -> Key:
        return self.assignment.id if self.assignment else ""

    def _set_density(self, density: object) -> None:
        chosen: Density = "dense" if density == "dense" else "cards"
        self.lanes.set_density(chosen)
        self.density_chosen.emit(chosen)

    def _keep_folds(self) -> None:
        self.folds_changed.emit(self._id(), sorted(self.lanes.folded))

    def toggle_panel(self) -> None:
        """Open the panel on the chosen card, or close it."""
        if self.panel.isVisible():
            self.close_panel()
        elif self.lanes.selected():
            self.panel.show()
            self._show_chosen()

    def close_panel(self) -> None:
        """Close the panel; what was being written in it is kept."""
        self.panel.hide()

    def _show_chosen(self) -> None:
        chosen = self.lanes.selected()
        if self.panel.isVisible() and len(chosen) == 1:
            self.panel.show_card(chosen[0])
        self.lanes.fit()

    def move_cards(self, ids: Sequence[Key], to: Stage, before: Key | None = None) -> None:
        """Move cards as the user asked, asking on what ground where that is owed."""
        if to.kind is StageKind.CLOSED and any(self._stage_of(key) != to for key in ids):
            self.close_cards(ids)
            return
        was_elsewhere = any(self._stage_of(key) != to for key in ids)
        with reporting(self):
            board.move(ids, to.id, before)
            self.lanes.choose(ids[0])
            if was_elsewhere:
                self._tell_moved(ids, to)

    def close_cards(self, ids: Sequence[Key]) -> None:
        """Close candidacies, each on its own ground. Esc closes none."""
        open_ones = [key for key in ids if self._stage_of(key).kind is not StageKind.CLOSED]
        if not open_ones:
            return
        gate = CloseGate(open_ones, self)
        if not gate.exec():
            return
        if gate.outcome is Outcome.FEEDBACK_FIRST:
            self.give_feedback(open_ones[0])
            return
        with reporting(self):
            board.close(gate.closings())
            self.told.emit(self.tr("%n process(es) closed", "", len(open_ones)))
            if gate.outcome is Outcome.CLOSE_AND_WRITE:
                self.letter_wanted.emit(open_ones[0])

    def give_feedback(self, card_id: Key) -> None:
        """Open the feedback on a candidate; what is typed there is kept whatever happens."""
        dialog = FeedbackDialog(card_id, self)
        if not dialog.exec():
            return
        self.told.emit(self.tr("Feedback recorded"))
        if dialog.wants_letter:
            self.letter_wanted.emit(card_id)

    def _drop(self, ids: Sequence[Key], stage_id: Key, before: Key | None) -> None:
        self.move_cards(ids, self._stages[stage_id], before)

    def _tell_moved(self, ids: Sequence[Key], to: Stage) -> None:
        place = wording.stage_name(to)
        if len(ids) > 1:
            words = self.tr("%n card(s) moved to {0}", "", len(ids)).format(place)
        else:
            words = self.tr("{0} moved to {1}").format(board.card(ids[0]).name, place)
        announce(self, words)
        self.told.emit(words)

    def _stage_of(self, card_id: Key) -> Stage:
        return self._stages[board.card(card_id).stage_id]

    def _consequences_of(self, stage: Stage) -> Consequences:
        def told(ids: Sequence[Key]) -> Sequence[tuple[str, str]]:
            cards = [board.card(key) for key in ids]
            names = [card.name for card in cards]
            return consequences(names, cards[0].stage_id, self._stages[stage.id])

        return told

    def _show_move_menu(self) -> None:
        ids = self.lanes.selected()
        if not ids:
            return
        menu = self._menu_of(ids)
        menu.exec(self._beside(ids[0]))
        menu.deleteLater()

    def _menu_of(self, ids: Sequence[Key]) -> QMenu:
        stages = list(self._stages.values())
        return move_menu(stages, self._stage_of(ids[0]), partial(self._move_all, ids), self)

    def _move_all(self, ids: Sequence[Key], to: Stage) -> None:
        self.move_cards(ids, to)

    def _beside(self, card_id: Key) -> QPoint:
        column = self.lanes.column_of(card_id)
        row = column.model.row_of(card_id) if column else None
        if column is None or row is None:
            return self.mapToGlobal(self.rect().center())
        rect = column.view.visualRect(column.model.index(row))
        return column.view.viewport().mapToGlobal(rect.center())

    def _step(self, step: int) -> None:
        ids = self.lanes.selected()
        if not ids:
            return
        stages = list(self._stages.values())
        place = stages.index(self._stage_of(ids[0])) + step
        if 0 <= place < len(stages):
            self.move_cards(ids, stages[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._obey(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _obey(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in _STEPS:
            self._step(_STEPS[key])
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key == Qt.Key.Key_Escape and self.panel.isVisible():
            self.close_panel()
            return True
        if key == Qt.Key.Key_Space:
            self.toggle_panel()
            return True
        return self.single_keys and self._obey_letter(key)

    def _obey_letter(self, key: Qt.Key) -> bool:
        chosen = self.lanes.selected()
        if key == Qt.Key.Key_N:
            self._want_candidate(None)
        elif not chosen:
            return False
        elif key == Qt.Key.Key_M:
            self._show_move_menu()
        elif key == Qt.Key.Key_F:
            self.give_feedback(chosen[0])
        elif key == Qt.Key.Key_L:
            self.letter_wanted.emit(chosen[0])
        else:
            return False
        return True

    def _want_candidate(self, stage_id: Key | None) -> None:
        if self.assignment:
            self.add_wanted.emit(self.assignment.id, stage_id)
