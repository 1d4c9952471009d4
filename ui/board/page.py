"""The board page: the candidates of one assignment, moved by hand or key, nobody closed unheard."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.board.acting import CardActs
from ui.board.commands import commands, obey, offer
from ui.board.head import BoardHead
from ui.board.lanes import Lanes
from ui.board.menus import CardMenu, KeyMenu, move_menu
from ui.board.moves import CardMoves
from ui.board.moving import promise
from ui.board.promise import Consequences
from ui.shared.asking import is_hushed
from ui.shared.changes import Changes
from ui.shared.theme import follow
from ui.shared.widgets.empty import EmptyState
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Lane
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.settings import Density
from wise_feedback.domain.stages import Stage
from wise_feedback.services import agreements, assignments, board, today

if TYPE_CHECKING:
    from ui.candidates.panel import CandidatePanel

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BoardPage(QWidget):
    """Shows one assignment. Moving a card to *closed* asks on what ground first.

    *told* says what was done, for a toast that offers to undo it; *gone* that the assignment on
    view has been undone. A page that is hidden reads nothing until it is shown again.
    """

    told = Signal(str)
    gone = Signal()
    add_wanted = Signal(str, object)  # assignment id, stage id or None
    import_wanted = Signal(str)
    edit_wanted = Signal(str)
    letter_wanted = Signal(str)
    letters_wanted = Signal(list)
    chase_wanted = Signal(str)  # card id
    agreement_wanted = Signal(str)  # assignment id
    session_wanted = Signal(list)  # card ids
    folds_changed = Signal(str, list)
    density_chosen = Signal(str)
    panel_shown = Signal()  # or hidden

    def __init__(
        self, changes: Changes, density: Density = "cards", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.single_keys = True
        self.assignment: Assignment | None = None
        self._is_stale = False
        self.head = BoardHead(density)
        self.lanes = Lanes(density, self._consequences_of, self)
        self._changes = changes
        self._nobody: EmptyState | None = None
        self._panel: CandidatePanel | None = None
        self.acts = CardActs(self)
        self.moves = CardMoves(self.lanes, self.acts, self.choose)
        self._lay_out()
        self._connect(changes)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.head)
        self._view = QStackedLayout()
        self._view.addWidget(self.lanes)
        column.addLayout(self._view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        self._row = row

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self.reload)
        self.head.add_wanted.connect(partial(self._want_candidate, None))
        self.head.import_wanted.connect(lambda: self.import_wanted.emit(self._id()))
        self.head.edit_wanted.connect(lambda: self.edit_wanted.emit(self._id()))
        self.head.agreement_wanted.connect(lambda: self.agreement_wanted.emit(self._id()))
        self.head.paper_wanted.connect(lambda: self.acts.save_paper(self._id()))
        self.head.close_wanted.connect(lambda: self.acts.close_assignment(self._id()))
        self.head.reopen_wanted.connect(lambda: self.acts.reopen_assignment(self._id()))
        self.head.chairs_wanted.connect(self.choose_chairs)
        self.head.filtered.connect(self.reload)
        self.head.density.chosen.connect(self._set_density)
        self.lanes.dropped.connect(self.moves.drop)
        self.lanes.add_wanted.connect(self._want_candidate)
        self.lanes.asked.connect(self.open_panel)
        self.lanes.menu_wanted.connect(self._show_card_menu)
        self.lanes.choice_changed.connect(self._show_chosen)
        self.lanes.folds_changed.connect(self._keep_folds)
        self.acts.told.connect(self.told)
        self.acts.letter_wanted.connect(self.letter_wanted)
        self.acts.letters_wanted.connect(self.letters_wanted)
        self.acts.chase_wanted.connect(self.chase_wanted)

    @property
    def nobody(self) -> EmptyState:
        """What is shown where the filter finds nobody, made when it first does."""
        if self._nobody is None:
            self._nobody = EmptyState("search-x", "", "", self.tr("Show all"), "users")
            self._nobody.acted.connect(self._show_all)
            self._view.addWidget(self._nobody)
        return self._nobody

    @property
    def panel(self) -> "CandidatePanel":
        """The panel beside the board, made when it is first asked for."""
        if self._panel is None:
            from ui.candidates.panel import CandidatePanel  # not before the first paint

            self._panel = CandidatePanel(self._changes, self)
            self._panel.hide()
            self._panel.closed.connect(self.close_panel)
            self._panel.feedback_wanted.connect(self.acts.give_feedback)
            self._panel.letter_wanted.connect(self.letter_wanted)
            self._panel.move_wanted.connect(self._show_move_menu_of_panel)
            self._panel.update_wanted.connect(self.acts.update)
            self._panel.snooze_wanted.connect(self.acts.snooze)
            self._panel.book_wanted.connect(self.acts.book)
            self._panel.chase_wanted.connect(self.chase_wanted)
            self._panel.view_wanted.connect(self.acts.note_view)
            self._panel.told.connect(self.told)
            self._row.addWidget(self._panel)
            follow(self._fit_panel)
        return self._panel

    @property
    def has_panel(self) -> bool:
        """Whether the panel is open."""
        return self._panel is not None and not self._panel.isHidden()

    def open(self, assignment_id: Key, folded: Sequence[Key] | None = None) -> None:
        """Show the board of an assignment, with lanes *folded*; by default those that end.

        One that is on view already stays as it was left. Raises ``NotFoundError``.
        """
        assignment = assignments.assignment(assignment_id)
        if self._id() != assignment_id:
            self.close_panel()
            self.head.forget_filter()
            ends = {stage.id for stage in assignment.facts.stages if stage.kind.ends}
            self.lanes.folded = ends if folded is None else set(folded)
        self._show(assignment)

    def reload(self) -> None:
        """Show everything as it is now, or once the page is on view."""
        if self.isVisible():
            self._read()
        else:
            self._is_stale = True

    def _read(self) -> None:
        if self.assignment is None:
            return
        try:
            self._show(assignments.assignment(self.assignment.id))
        except NotFoundError:  # undone while it was on view; the window shows another
            self.assignment = None
            self.gone.emit()

    def _show(self, assignment: Assignment) -> None:
        self.assignment, self._is_stale = assignment, False
        text = self.head.filter.text()
        lanes = board.lanes(assignment.id, text)
        self.moves.stages = {lane.stage.id: lane.stage for lane in lanes}
        self._show_counts(assignment, lanes, text)
        self._show_lanes(lanes, text)

    def _show_counts(self, assignment: Assignment, lanes: Sequence[Lane], text: str) -> None:
        found = sum(lane.count for lane in lanes) if text.strip() else None
        self.head.show_assignment(assignment, found)
        standing = agreements.standing(assignment.id)
        self.head.show_agreement(standing.state, is_to_take_up=standing.is_to_take_up)
        self.head.show_chairs(today.count_chairs(assignment.id), assignment.cards)
        if found != 0:
            self._view.setCurrentWidget(self.lanes)
            return
        told = self.tr("No name, skill or place on this board has “{0}” in it.")
        self.nobody.say(self.tr("Nobody here matches"), told.format(text.strip()))
        self._view.setCurrentWidget(self.nobody)

    def _show_lanes(self, lanes: list[Lane], text: str) -> None:
        ids = partial(board.card_ids, text=text)
        is_filtered, single_keys = bool(text.strip()), self.single_keys
        self.lanes.show_lanes(lanes, ids, is_filtered=is_filtered, single_keys=single_keys)

    def _show_all(self) -> None:
        self.head.filter.clear()
        self.lanes.take_focus()

    def choose(self, ids: Sequence[Key]) -> None:
        """Choose cards and let keys go to them; a filter that leaves them out is cleared."""
        stage_id = board.card(ids[0]).stage_id
        if not self.lanes.choose(stage_id, ids):
            self.head.filter.clear()
            self.lanes.choose(stage_id, ids)

    def choose_chairs(self) -> None:
        """Choose those without a next word: of the first lane, or of the next if they are."""
        if self.assignment is None:
            return
        seated = today.between_the_chairs(self.assignment.id)
        keys = {chair.candidacy_id for chair in seated}
        lanes: dict[Key, list[Key]] = {}
        for card in board.cards(sorted(keys)):
            lanes.setdefault(card.stage_id, []).append(card.id)
        order = [stage_id for stage_id in self.moves.stages if stage_id in lanes]
        chosen = set(self.lanes.selected())
        here = next((n for n, lane in enumerate(order) if set(lanes[lane]) == chosen), -1)
        if order:
            self.choose(lanes[order[(here + 1) % len(order)]])

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
        if self.has_panel:
            self.close_panel()
        else:
            self.open_panel()

    def open_panel(self) -> None:
        """Open the panel on the chosen card."""
        if self.lanes.selected():
            self.panel.show()
            self.panel_shown.emit()
            self._show_chosen()

    def close_panel(self) -> None:
        """Close the panel; what was being written in it is kept."""
        if not self.has_panel:
            return
        focus = QApplication.focusWidget()
        if focus is not None and self.panel.isAncestorOf(focus):
            self.lanes.take_focus()
        self.panel.leave()
        self.panel.hide()
        self.panel_shown.emit()

    def _fit_panel(self) -> None:
        """Let the panel leave the board room for a lane and its rails, as far as it can."""
        if self._panel is not None:
            self._panel.fit(self.width() - self.lanes.sizeHint().width())

    def leave(self) -> None:
        """Keep what is being written, before the page goes away."""
        if self._panel is not None:
            self._panel.leave()

    def _show_chosen(self) -> None:
        chosen = self.lanes.selected()
        if self.has_panel and chosen:
            goes_on = len(chosen) > 1 and self.panel.card in chosen
            self.panel.show_card((goes_on and self.panel.card) or chosen[0])
        self.lanes.fit()

    def _subjects(self) -> list[Key]:
        """Return the cards that a letter is for: those chosen, or of several that in the panel."""
        chosen = self.lanes.selected()
        if self.has_panel and self.panel.card in chosen:
            return [self.panel.card]
        return chosen

    def _consequences_of(self, stage: Stage) -> Consequences:
        return lambda ids: promise(ids, self.moves.stages[stage.id])

    def _show_move_menu(self) -> None:
        """Show where the chosen cards can go, beside the first of them."""
        if ids := self.lanes.selected():
            self._show_menu(self._move_menu(ids), self.lanes.place_of(ids[0]))

    def _show_move_menu_of_panel(self, place: QPoint) -> None:
        if self.panel.card is not None:
            self._show_menu(self._move_menu([self.panel.card]), place)

    def _show_card_menu(self, place: QPoint) -> None:
        ids = self.lanes.selected()
        if not ids:
            return
        menu = CardMenu(self)
        if len(ids) == 1:
            words = self.tr("Close the panel") if self.has_panel else self.tr("Open the panel")
            menu.offer(words, self.toggle_panel, "user", "Space")
        offer(menu, commands(self, ids), has_keys=self.single_keys)
        menu.offer_menu(self._move_menu(ids), "arrow-right", "M" if self.single_keys else "")
        self._show_menu(menu, place)

    def _move_menu(self, ids: Sequence[Key]) -> KeyMenu:
        stages = list(self.moves.stages.values())
        here = self.moves.stages[board.card(ids[0]).stage_id]
        return move_menu(stages, here, partial(self.moves.by_menu, ids), self)

    def _show_menu(self, menu: KeyMenu, place: QPoint) -> None:
        menu.exec(place)
        menu.deleteLater()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.lanes.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._obey(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _obey(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in _STEPS:
            self.moves.step(_STEPS[key])
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if self.head.filter.hasFocus():
            return self._obey_in_filter(key)
        if key == Qt.Key.Key_Escape and self.has_panel:
            self.close_panel()
            return True
        if is_hushed() and event.text() and event.text().isprintable():
            return True  # the end of what was being typed in a dialog
        if key == Qt.Key.Key_Space:
            self.toggle_panel()
            return True
        return self.single_keys and self._obey_letter(key)

    def _obey_in_filter(self, key: Qt.Key) -> bool:
        """Go down to what was found, or, by Esc, back to everybody."""
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.lanes.choose_first()
        elif key == Qt.Key.Key_Escape:
            self._show_all()
        else:
            return False
        return True

    def _obey_letter(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_N:
            self._want_candidate(None)
        elif key == Qt.Key.Key_M:
            self._show_move_menu()
        else:
            return obey(commands(self, self._subjects()), QKeySequence(key).toString())
        return True

    def _want_candidate(self, stage_id: Key | None) -> None:
        if self.assignment and not self.assignment.is_closed:
            self.add_wanted.emit(self.assignment.id, stage_id)
