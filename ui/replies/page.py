"""Client replies: the list, the reply with its chase, and the draft to the client."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.replies.case import load
from ui.replies.choosing import ChooseCandidate
from ui.replies.detail import Detail
from ui.replies.draft_pane import DraftPane
from ui.replies.replies_list import RepliesList, Shown
from ui.shared.asking import ask, is_hushed
from ui.shared.changes import Changes
from ui.shared.reporting import reporting
from ui.shared.theme import follow, grow, px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.labels import Label
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Ground, Line, Scroller
from wise_feedback.domain.basics import Key
from wise_feedback.domain.chase import StepKind
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.replies import ReplyRow
from wise_feedback.services import passing_on, replies

_LIST, _DRAFT = 272, 392
_LEAST = 400
_THREE, _TWO = 1180, 740
"""The widths, at 100 % text, from which three panes and two stand beside each other."""


class RepliesPage(QWidget):
    """Three panes; the draft folds below where there is little room, the list aside where less.

    *single_keys* lets U, outside a text, ask for a word to the candidate.
    *told* is what was done, in words, *left* that Esc goes back to where one came from.
    *agreement_wanted* is told an assignment, *update_wanted* and *feedback_wanted* a card.
    """

    told = Signal(str)
    agreement_wanted = Signal(str)
    update_wanted = Signal(str)
    feedback_wanted = Signal(str)
    left = Signal()

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.single_keys = True
        self.card: Key | None = None
        self._step: StepKind | None = None
        self._rows: list[ReplyRow] = []
        self._is_single = False
        self.shown = Segmented(
            self.tr("Which replies"),
            [
                Segment(Shown.CHASE, self.tr("To chase"), count=0),
                Segment(Shown.ALL, self.tr("All")),
                Segment(Shown.CONCRETE, self.tr("Concrete")),
            ],
            Shown.CHASE,
        )
        self.new = Button(self.tr("New reply"), "secondary", "plus")
        self.list = RepliesList()
        self._first: QWidget = self.list  # what has the keyboard when the page is shown
        self.detail, self.draft = Detail(), DraftPane()
        self.back = Button(self.tr("All replies"), "quiet", "arrow-left")
        self.nothing = EmptyState(
            "messages-square",
            self.tr("No client has answered yet"),
            self.tr(
                "What a client says about a candidate is kept here. "
                "If it is thin, you get help to ask again."
            ),
            self.tr("New reply"),
            "plus",
        )
        self._lay_out()
        self._connect(changes)
        self._bind_keys()
        follow(self._fold)

    def open(self, candidacy_id: Key | None = None) -> None:
        """Show the replies, and that of a candidate, by default the first to chase."""
        self.reload()
        key = candidacy_id or self.card or self.list.rows.first()
        if key is not None:
            self.show_card(key)
        self._is_single = candidacy_id is not None
        self._fold()
        self._first = self.list
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def chase(self, candidacy_id: Key) -> None:
        """Show a candidate's reply with the keyboard where the client is asked."""
        self.reload()
        self.show_card(candidacy_id)
        self._is_single = True
        self._fold()
        self._first = self.detail.pass_on if self._is_clear else self.draft.open
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_card(self, candidacy_id: Key) -> None:
        """Show a candidate, whether in the list or not; one who is gone is left out."""
        try:
            case = load(candidacy_id)
        except NotFoundError:
            self.card = None
            self._show_which()
            return
        if candidacy_id != self.card:
            self._step = None
        self.card = candidacy_id
        if not any(self.shown_rows(candidacy_id)) and self._of(candidacy_id):
            self.shown.set_value(Shown.ALL)
        self._show_list()
        self.detail.show_case(case, self._step or case.step)
        self.draft.show_case(case, self._step)
        self._show_which()

    def shown_rows(self, candidacy_id: Key) -> list[ReplyRow]:
        """Return the rows of a candidate that are in the list as it is filtered."""
        shown = self.shown.value()
        rows = [row for row in self._rows if row.candidacy_id == candidacy_id]
        if not isinstance(shown, Shown):
            return rows
        is_done = shown is Shown.CHASE
        return [r for r in rows if shown.holds(r) or (is_done and r.is_done_this_week)]

    def reload(self) -> None:
        """Read everything again, and show it where it was."""
        self._rows = replies.listed(date.today())
        self.shown.set_count(Shown.CHASE, sum(row.to_chase for row in self._rows))
        self._show_list()
        self._show_which()

    def begin(self) -> None:
        """Ask whom a new reply is about, and begin it."""
        dialog = ChooseCandidate(self.window())
        if ask(dialog) and dialog.chosen:
            self.show_card(dialog.chosen)
            self._is_single = True
            self._fold()
            self.detail.answering.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._first.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    @property
    def _is_clear(self) -> bool:
        return self.detail.case is not None and self.detail.case.is_clear

    def _of(self, candidacy_id: Key) -> bool:
        return any(row.candidacy_id == candidacy_id for row in self._rows)

    def _lay_out(self) -> None:
        self._side, self.scroller, self._below = QWidget(), Scroller(), QVBoxLayout()
        self._pane, self._pane_scroller = Ground("surface2"), Scroller()
        self._fill_side()
        self._fill_middle()
        self._middle = QStackedWidget()
        self._middle.addWidget(self.scroller)
        self._middle.addWidget(self.nothing)
        grow(self._middle.setMinimumWidth, _LEAST)  # what scrolls in it never makes the page wider
        pane = QVBoxLayout(self._pane)
        pane.setContentsMargins(0, 0, 0, 0)
        self._pane_scroller.body.setContentsMargins(0, 0, 0, 0)
        self._pane_scroller.body.addWidget(self.draft)
        pane.addWidget(self._pane_scroller)
        self._lines = Line(is_vertical=True), Line(is_vertical=True)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addWidget(self._lines[0])
        whole.addWidget(self._middle, 1)
        whole.addWidget(self._lines[1])
        whole.addWidget(self._pane)

    def _fill_side(self) -> None:
        side = QVBoxLayout(self._side)
        side.setContentsMargins(10, 16, 10, 8)
        side.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 4, 0)
        head.addWidget(Label(self.tr("Client replies"), "title"), 1)
        head.addWidget(self.new)
        side.addLayout(head)
        side.addWidget(self.shown)
        side.addWidget(self.list, 1)

    def _fill_middle(self) -> None:
        body = self.scroller.body
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 0)
        row.addWidget(self.back)
        row.addStretch(1)
        body.addLayout(row)
        body.addWidget(self.detail)
        body.addLayout(self._below)
        body.addStretch(1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._refresh)
        self.shown.chosen.connect(self._choose_shown)
        self.new.clicked.connect(self.begin)
        self.nothing.acted.connect(self.begin)
        self.list.chosen.connect(self._choose)
        self.list.entered.connect(self._enter)
        self.back.clicked.connect(self._go_back)
        self.detail.told.connect(self.told)
        self.draft.told.connect(self.told)
        self.detail.passed_on.connect(self.pass_on)
        self.detail.step_chosen.connect(self._choose_step)
        self.detail.agreement_wanted.connect(self.agreement_wanted)
        self.detail.update_wanted.connect(self.update_wanted)

    def _bind_keys(self) -> None:
        keys = {
            "Ctrl+Return": self.draft.go_on,
            "Ctrl+Enter": self.draft.go_on,
            "Escape": self.left.emit,
            "Ctrl+Shift+C": self.draft.copy,
        }
        for pressed, slot in keys.items():
            shortcut = QShortcut(QKeySequence(pressed), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        update = QShortcut(QKeySequence("U"), self)
        update.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        update.activated.connect(self._update_by_key)

    def pass_on(self) -> None:
        """Begin feedback in words of our own, and ask for its dialog."""
        if self.card is not None:
            with reporting(self):
                passing_on.pass_on(self.card)
                self.feedback_wanted.emit(self.card)

    def _update_by_key(self) -> None:
        if self.single_keys and not is_hushed():
            self.detail.tell_candidate()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        self.reload()
        if self.card is not None:
            self.show_card(self.card)

    def _show_list(self) -> None:
        shown = self.shown.value()
        self.list.show_rows(self._rows, shown if isinstance(shown, Shown) else Shown.ALL, self.card)

    def _show_which(self) -> None:
        self._middle.setCurrentIndex(0 if self.card else 1)
        self._pane.setVisible(self.card is not None and not self._folds)
        self._lines[1].setVisible(self._pane.isVisibleTo(self))

    def _choose_shown(self, _value: object) -> None:
        self._show_list()
        first = self.list.rows.first()
        if first and not self.shown_rows(self.card or ""):
            self.show_card(first)

    def _choose(self, card: Key) -> None:
        if card != self.card:
            self.show_card(card)
            self.scroller.verticalScrollBar().setValue(0)

    def _enter(self, card: Key) -> None:
        self._choose(card)
        if self._is_narrow:
            self._is_single = True
            self._fold()

    def _go_back(self) -> None:
        self._is_single = False
        self._fold()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_step(self, kind: StepKind) -> None:
        self._step = kind
        if self.detail.case is not None:
            self.draft.show_case(self.detail.case, kind)

    @property
    def _folds(self) -> bool:
        return self.width() < px(_THREE)

    @property
    def _is_narrow(self) -> bool:
        return self.width() < px(_TWO)

    def _fold(self) -> None:
        """Put the draft beside or below, and show the list and the reply together or in turn."""
        target = self._below if self._folds else self._pane_scroller.body
        if target.indexOf(self.draft) < 0:
            target.addWidget(self.draft)
        beside = (0 if self._is_narrow else px(_LIST)) + (0 if self._folds else px(_DRAFT))
        self.detail.fold(self.width() - beside)
        self._side.setMinimumWidth(px(_LIST))
        self._side.setMaximumWidth(16_777_215 if self._is_narrow else px(_LIST))
        self._pane.setFixedWidth(px(_DRAFT))
        self._side.setVisible(not self._is_narrow or not self._is_single)
        self._middle.setVisible(not self._is_narrow or self._is_single)
        self._lines[0].setVisible(not self._is_narrow)
        self.back.setVisible(self._is_narrow)
        self._show_which()
