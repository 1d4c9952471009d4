"""What stands beside the form: the five parts and what each lacks, and who reads what."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.feedback import phrases
from ui.shared import paint
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.checklist import ChecklistRow, Mark, Ring
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.completeness import (
    FeedbackPart,
    Finding,
    Severity,
    blocking,
    findings,
    present,
)
from wise_feedback.domain.feedback import Feedback
from wise_feedback.domain.stages import StageKind

_RING = 6
"""Air around a row, in pixels, for the sign that the keyboard is there."""

_PRESSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class LeadingRow(ChecklistRow):
    """A row of the checklist that leads to its field. *asked* when it is pressed."""

    asked = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContentsMargins(_RING, _RING // 2, _RING, _RING // 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and not event.modifiers():
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            paint.focus_ring(QPainter(self), QRectF(self.rect()), paint.CHIP_RADIUS)


class Checklist(QWidget):
    """The ring and a row for each of the five parts. It judges the text, never a person.

    *asked* carries the part whose row was pressed, *phrases_asked* that it was the last row,
    which is there while the text check has something to say.
    """

    asked = Signal(object)
    phrases_asked = Signal()

    def __init__(
        self,
        requirements: Sequence[Requirement],
        stage_kind: StageKind,
        *,
        asked_in_vain: bool = False,
    ) -> None:
        super().__init__()
        self._requirements, self._stage_kind = requirements, stage_kind
        self._asked_in_vain = asked_in_vain
        self._feedback = Feedback()
        self._remarks: Sequence[Finding] = ()
        self.ring = Ring()
        self.lead, self.detail = Prose("", "lead", leading=1.2), Prose("", "detail", "text2")
        self.rows = {part: LeadingRow(phrases.part_name(part)) for part in FeedbackPart}
        self.phrases = LeadingRow(self.tr("Phrases"))
        self.phrases.asked.connect(self.phrases_asked)
        self.phrases.hide()
        words, top, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for layout, spacing in ((words, 0), (top, 14), (column, 10 - _RING)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(spacing)
        top.setContentsMargins(_RING, 0, _RING, 0)
        words.addWidget(self.lead)
        words.addWidget(self.detail)
        top.addWidget(self.ring)
        top.addLayout(words, 1)
        column.addLayout(top)
        column.addSpacing(4 + _RING)
        for part, row in self.rows.items():
            row.asked.connect(lambda part=part: self.asked.emit(part))
            column.addWidget(row)
        column.addWidget(self.phrases)

    def show_feedback(self, feedback: Feedback) -> None:
        """Show what *feedback* has and lacks now."""
        self._feedback = feedback
        there = present(feedback)
        found = findings(
            feedback, self._requirements, self._stage_kind, asked_in_vain=self._asked_in_vain
        )
        self._show_lead(feedback, there, blocking(found))
        found = (*found, *self._remarks)
        for part, row in self.rows.items():
            if part not in there:
                row.show_mark(Mark.MISSING, phrases.asked_for(part, feedback.decision))
                continue
            words = phrases.met(part, feedback, self._requirements)
            asks = self._asks(part, feedback, found)
            mark = Mark.ASKS if asks else Mark.DONE
            row.show_mark(mark, self.tr("{0}. {1}").format(words, asks) if asks else words)

    def show_phrases(self, count: int, remarks: Sequence[Finding] = ()) -> None:
        """Say how many phrases there are to change, and what the words of a part ask for."""
        self.phrases.setVisible(count > 0)
        self.phrases.show_mark(Mark.ASKS, self.tr("%n to change", "", count))
        if remarks != self._remarks:
            self._remarks = remarks
            self.show_feedback(self._feedback)

    def _asks(self, part: FeedbackPart, feedback: Feedback, found: Sequence[Finding]) -> str:
        """Return what more a part asks for that is there, if anything."""
        if part is FeedbackPart.NEXT_STEP and phrases.has_passed(feedback, date.today()):
            return self.tr("That day has passed.")
        asks = (f for f in found if f.part is part and f.severity is not Severity.HINT)
        first = next(asks, None)
        return phrases.lacking(first.lacks) if first else ""

    def _show_lead(
        self,
        feedback: Feedback,
        there: frozenset[FeedbackPart],
        blocks: Sequence[Finding],
    ) -> None:
        count = len(there)
        spoken = self.tr("{0} of {1} parts").format(count, len(FeedbackPart))
        self.ring.show_count(count, len(FeedbackPart), spoken)
        if feedback.decision is None:
            lead, detail = self.tr("Begin with the decision"), self.tr("1, 2 or 3 chooses")
        elif blocks:
            lead = self.tr("Not ready yet")
            detail = phrases.lacking(blocks[0].lacks)
        elif count < len(FeedbackPart):
            lead = self.tr("Can be finished")
            detail = self.tr("%n part(s) could still be added", "", len(FeedbackPart) - count)
        else:
            lead, detail = self.tr("Ready to read out"), self.tr("All five parts are there")
        self.lead.setText(lead)
        self.detail.setText(detail)


class Readers(QWidget):
    """Who reads what: the candidate all of it, only the consultant the private part."""

    def __init__(self, first_name: str) -> None:
        super().__init__()
        self.private = Chip(Kind.PRIVATE, "")
        heading, chips, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for layout in (heading, chips, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        heading.addWidget(Symbol("eye"))
        heading.addWidget(Label(self.tr("Who reads what"), "strong"), 1)
        chips.addWidget(Chip(Kind.PLAIN, first_name, "user"))
        chips.addWidget(self.private)
        chips.addStretch(1)
        column.addLayout(heading)
        column.addLayout(chips)
        self.show_private("")

    def show_private(self, note: str) -> None:
        """Say whether there is a private part."""
        has_note = bool(note.strip())
        words = self.tr("Private part: only you") if has_note else self.tr("Private part: none")
        self.private.show_state(Kind.PRIVATE, words, "lock")


class SidePane(QWidget):
    """The checklist, below it *remarks* on the text as it stands, and last who reads what."""

    asked = Signal(object)

    def __init__(
        self,
        requirements: Sequence[Requirement],
        stage_kind: StageKind,
        first_name: str,
        *,
        asked_in_vain: bool = False,
    ) -> None:
        super().__init__()
        self.checklist = Checklist(requirements, stage_kind, asked_in_vain=asked_in_vain)
        self.checklist.asked.connect(self.asked)
        self.readers = Readers(first_name)
        self.missing = Banner(Kind.TODAY, "circle-alert", "")
        self.missing.hide()
        self.remarks = QVBoxLayout()
        self.remarks.setSpacing(10)
        self.remarks.addWidget(self.missing)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(18)
        self.column.addWidget(self.checklist)
        self.column.addLayout(self.remarks)
        self.column.addWidget(self.readers)
        self.column.addStretch(1)

    def show_feedback(self, feedback: Feedback, note: str) -> None:
        """Show how far the feedback has come."""
        self.checklist.show_feedback(feedback)
        self.readers.show_private(note)

    def say_missing(self, found: Sequence[Finding]) -> None:
        """Say in words what must be there before the feedback can be finished, or nothing."""
        self.missing.setVisible(bool(found))
        if found:
            words = "\n".join(dict.fromkeys(phrases.lacking(f.lacks) for f in found))
            title = self.tr("Before it can be finished")
            self.missing.say(Kind.TODAY, "circle-alert", title, words)
