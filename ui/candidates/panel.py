"""The panel beside the board: who the candidate is, what has happened, and what only we read."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.candidates.clocks import TwoClocks
from ui.candidates.details import Details
from ui.candidates.dialog import DetailsDialog
from ui.candidates.events import EventRow
from ui.candidates.letters import LetterRow
from ui.candidates.notes import NoteBlock, NoteWriter
from ui.candidates.promise_block import PromiseBlock
from ui.candidates.records import RecordCard
from ui.candidates.steps import StepBar
from ui.shared import dates, wording
from ui.shared.asking import ask
from ui.shared.changes import Changes
from ui.shared.theme import colour, current, px
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.labels import ElidedLabel, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Line, Scroller
from ui.shared.widgets.symbol import Avatar
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.owed import Suggestion
from wise_feedback.domain.people import Candidate
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    feedback,
    letter_archive,
    notes,
    timeline,
)

WIDTH = 492
_EDGE = 20
_LEAST = 130
"""Below this height, at 100 %, the list would be too little to read in, and all of it scrolls."""

TABS = ("events", "feedback", "letters", "private", "details")


class CandidatePanel(QWidget):
    """Shows one candidate in one assignment. Not modal: arrows go on moving on the board."""

    closed = Signal()
    feedback_wanted = Signal(str)
    letter_wanted = Signal(str)
    move_wanted = Signal(QPoint)  # where on the screen it was asked for
    update_wanted = Signal(str)
    snooze_wanted = Signal(str)
    book_wanted = Signal(str)
    chase_wanted = Signal(str)
    view_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: Key | None = None
        self._avatar = Avatar("", 46)
        self._name = ElidedLabel("", "heading")
        self._facts = ElidedLabel("", "detail", "text2")
        self._where = Prose("", "body", "text2")
        self._steps = StepBar()
        self.promise = PromiseBlock()
        self.clocks = TwoClocks()
        self._write = Button(self.tr("Write feedback"), "primary", "feather", "F")
        self._letter = Button(self.tr("Letter"), "secondary", "file-text", "L")
        self.view = IconButton("user-check", self.tr("What the candidate thought"), "V")
        self._move = Button(self.tr("Move"), "secondary", "arrow-right", "M")
        self.tabs = Segmented(self.tr("What is shown"), self._segments(), "events")
        self.body = Scroller()
        self._upper, self._shown = QWidget(), QVBoxLayout()
        self.writer = NoteWriter()
        self._lay_out()
        self._connect(changes)
        self._room = WIDTH * 2
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def _segments(self) -> list[Segment]:
        words = (
            self.tr("Events"),
            self.tr("Feedback"),
            self.tr("Letters"),
            self.tr("Private"),
            self.tr("Details"),
        )
        return [Segment(tab, word) for tab, word in zip(TABS, words, strict=True)]

    def _lay_out(self) -> None:
        upper = QVBoxLayout(self._upper)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(12)
        for widget in (self.promise, self._steps, self._where, self.clocks):
            upper.addWidget(widget)
        upper.addLayout(self._buttons())
        upper.addWidget(Line())
        upper.addWidget(self.tabs)
        self._header_row = self._header()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 16, _EDGE, 14)
        column.setSpacing(12)
        column.addLayout(self._header_row)
        column.addWidget(self._upper)
        self._shown.setSpacing(8)
        self.body.body.setContentsMargins(0, 4, 4, 4)
        self.body.body.setSpacing(8)
        self.body.body.addLayout(self._shown, 1)
        column.addWidget(self.body, 1)
        column.addWidget(self.writer)

    def _header(self) -> QHBoxLayout:
        close = IconButton("x", self.tr("Close the panel"), "Esc")
        close.clicked.connect(self.closed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        for button in (self.view, close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._write, self._letter, self._move):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self.reload)
        self._write.clicked.connect(lambda: self.feedback_wanted.emit(self.card or ""))
        self._letter.clicked.connect(lambda: self.letter_wanted.emit(self.card or ""))
        self._move.clicked.connect(self._want_to_move)
        self.view.clicked.connect(partial(self._want, self.view_wanted))
        for wanted, asked_for in (
            (self.promise.update_wanted, self.update_wanted),
            (self.promise.snooze_wanted, self.snooze_wanted),
            (self.promise.book_wanted, self.book_wanted),
            (self.promise.chase_wanted, self.chase_wanted),
        ):
            wanted.connect(partial(self._want, asked_for))
        self.tabs.chosen.connect(self.reload)
        self.writer.kept.connect(lambda: self.told.emit(wording.act(Act.WRITE_NOTE)))

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), super().sizeHint().height())

    def fit(self, room: int) -> None:
        """Be no wider than *room*, unless that would cut what the panel shows."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        least = self.minimumSizeHint().width()
        self.setMaximumWidth(max(least, min(px(WIDTH), self._room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """Let all but the name and the note scroll where the list would have no room of its own."""
        margins = self._column.contentsMargins()
        width = self.width() - 2 * _EDGE
        taken = self._header_row.sizeHint().height() + margins.top() + margins.bottom()
        taken += self._upper.heightForWidth(width) + 3 * self._column.spacing()
        if not self.writer.isHidden():
            taken += self.writer.sizeHint().height()
        is_tight = self.height() - taken < px(_LEAST)
        if is_tight is (self._upper.parentWidget() is self):
            home = self.body.body if is_tight else self._column
            home.insertWidget(0 if is_tight else 1, self._upper)
        bar = self.body.verticalScrollBar().sizeHint().width()
        least = self.body.body.minimumSize().width() + bar + 3 if is_tight else 0
        if least != self.body.minimumWidth():
            self.body.setMinimumWidth(least)
            edge = max(6, _EDGE - bar) if is_tight else _EDGE  # the bar stands in the margin
            self._column.setContentsMargins(_EDGE, 16, edge, 14)
            self._fit()

    def show_card(self, card: Key) -> None:
        """Show a candidate from the top, going on with the note that was begun about them."""
        if card != self.card:
            self.body.verticalScrollBar().setValue(0)
        self.card = card
        self.writer.show_card(card)
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def leave(self) -> None:
        """Keep what is being written, before the panel goes away."""
        self.writer.flush()

    def _want(self, asked_for: SignalInstance) -> None:
        asked_for.emit(self.card or "")

    def _want_to_move(self) -> None:
        self.move_wanted.emit(self._move.mapToGlobal(self._move.rect().bottomLeft()))

    def reload(self) -> None:
        """Show everything as it is now."""
        if self.card is None or not self.isVisible():
            return  # when it is shown, it reads
        try:
            card = board.card(self.card)
        except NotFoundError:  # undone while it was on view
            self.card = None
            self.closed.emit()
            return
        person = candidates.candidate(card.candidate_id)
        assignment = assignments.assignment(board.assignment_of(self.card))
        self._show_head(card, person, assignment)
        self._show_body(card, person, assignment)

    def _show_head(self, card: Card, person: Candidate, assignment: Assignment) -> None:
        facts = person.facts
        self._avatar.show_name(facts.name)
        self._name.setText(facts.name)
        years = self.tr("%n yr(s)", "", facts.years) if facts.years is not None else ""
        self._facts.setText(" · ".join(filter(None, (facts.skills, years, facts.city))))
        stage = assignment.stage(card.stage_id)
        since = dates.since(card.since, date.today())
        self._where.setText(self.tr("{0} {1}").format(wording.stage_name(stage), since))
        self._steps.show_steps(assignment.facts.stages, card.stage_id)
        self.promise.show_card(card, stage.kind, facts.greeting_name)
        self.clocks.show_card(card, stage.kind, facts.greeting_name)
        begun = self.tr("Go on with feedback") if card.has_draft else self.tr("Write feedback")
        self._write.setText(begun)
        is_told = card.decision is not None and not card.has_draft
        usual = Suggestion.FINISH_LETTER if is_told else Suggestion.WRITE_FEEDBACK
        self._fill(self.promise.wise or usual)

    def _fill(self, wise: Suggestion) -> None:
        """Fill the one button that is wise now; the promise has its own."""
        for button, does in (
            (self._write, Suggestion.WRITE_FEEDBACK),
            (self._letter, Suggestion.FINISH_LETTER),
        ):
            button.set_look("primary" if wise is does else "secondary")

    def _show_body(self, card: Card, person: Candidate, assignment: Assignment) -> None:
        self.tabs.set_count("private", len(notes.notes(card.id)) or None)
        self.tabs.set_count("feedback", len(feedback.records(card.id)) or None)
        self.tabs.set_count("letters", len(letter_archive.of_card(card.id)) or None)
        layout = self._shown
        while layout.count():
            item = layout.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for widget in self._content(card, person, assignment):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.writer.setVisible(self.tabs.value() in {"events", "private"})
        self._fit()
        self._fit_height()

    def _content(self, card: Card, person: Candidate, assignment: Assignment) -> Iterator[QWidget]:
        match self.tabs.value():
            case "feedback":
                return self._feedback(card, assignment)
            case "letters":
                return self._letters(card)
            case "private":
                return self._private(card)
            case "details":
                return self._details(person)
        return self._events(card, person)

    def _feedback(self, card: Card, assignment: Assignment) -> Iterator[QWidget]:
        records = feedback.records(card.id)
        for record in records:
            yield RecordCard(record, assignment)
        if not records:
            yield Prose(self.tr("No feedback has been finished yet."), "body", "text2")

    def _letters(self, card: Card) -> Iterator[QWidget]:
        saved = letter_archive.of_card(card.id)
        yield from map(LetterRow, saved)
        if not saved:
            yield Prose(self.tr("No letter has been saved yet."), "body", "text2")

    def _private(self, card: Card) -> Iterator[QWidget]:
        written = notes.notes(card.id)
        for note in written:
            block = NoteBlock(note)
            block.removed.connect(lambda: self.told.emit(wording.act(Act.REMOVE_NOTE)))
            yield block
        if not written:
            yield Prose(self.tr("Nothing private is written."), "body", "text2")

    def _details(self, person: Candidate) -> Iterator[QWidget]:
        details = Details(person)
        details.edit_wanted.connect(lambda: self._edit(person))
        yield details

    def _events(self, card: Card, person: Candidate) -> Iterator[QWidget]:
        events = timeline.timeline(card.id)
        for event in events:
            name = person.facts.greeting_name
            yield EventRow(event, name, is_last=event is events[-1])

    def _edit(self, person: Candidate) -> None:
        dialog = DetailsDialog(person, self)
        if ask(dialog):
            self.told.emit(wording.act(Act.EDIT_CANDIDATE))
        elif dialog.wants_anew:
            self._edit(person)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(tokens.surface))
        painter.fillRect(QRectF(0, 0, 1, self.height()), colour(tokens.line))
