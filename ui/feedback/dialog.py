"""The dialog in which feedback on a candidate is written, in about three minutes."""

from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.feedback import phrases
from ui.feedback.checklist import SidePane
from ui.feedback.draft import Draft
from ui.feedback.form import FeedbackForm
from ui.feedback.private import PrivateNote
from ui.feedback.trouble import Trouble
from ui.shared.focus import chain, in_reading_order
from ui.shared.hints.checker import Checker
from ui.shared.hints.desk import HintDesk
from ui.shared.hints.placing import put_below, reveal
from ui.shared.hints.watch import Input
from ui.shared.reporting import reporting
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.kbd import KeyHint
from ui.shared.widgets.labels import Label
from ui.shared.widgets.symbol import Avatar, Symbol
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.basics import Key
from wise_feedback.domain.completeness import FeedbackPart, Finding, blocking, findings
from wise_feedback.domain.errors import FeedbackIncompleteError
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, calendar, candidates, chases
from wise_feedback.services import feedback as feedbacks

_SECOND, _WARM_UP = 1000, 150


class FeedbackDialog(DialogFrame):
    """Asks for the decision, the levels, strengths, grounds and the way on; keeps all as typed.

    Esc and the cross close it and lose nothing. After it is accepted, *record_id* is the finished
    feedback, and *wants_letter* says whether the letter should be written next. Raises
    ``NotFoundError`` if the candidate is no longer on the board.
    """

    def __init__(self, candidacy_id: Key, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, width=1120, height=852, is_large=True)
        self.record_id: Key | None = None
        self.wants_letter = False
        self._candidacy_id = candidacy_id
        card = board.card(candidacy_id)
        assignment = assignments.assignment(board.assignment_of(candidacy_id))
        person = candidates.candidate(card.candidate_id).facts
        facts, stage = assignment.facts, assignment.stage(card.stage_id)
        self._requirements, self._stage_kind = facts.requirements, stage.kind
        where = self.tr("{0} · {1}, {2}").format(phrases.after(stage), facts.role, facts.client)
        self.set_title(self.tr("Feedback to {0}").format(person.name), where)
        self.set_leading(Avatar(person.name, 38))
        self.form = FeedbackForm(facts.requirements)
        self.note = PrivateNote()
        self._asked_in_vain = bool(chases.asked_in_vain(candidacy_id))
        self.side = SidePane(
            facts.requirements,
            stage.kind,
            person.greeting_name,
            asked_in_vain=self._asked_in_vain,
        )
        self._blank = self._written()
        self._has_last = False
        self._draft = Draft(self._keep, self)
        self.desk = HintDesk(self, Checker(candidacy_id))
        self._furnish()
        self._connect()
        self._open()

    def reject(self) -> None:
        if self._draft.flush():
            super().reject()
        else:
            self.trouble.offer_to_leave()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._tick.start(_SECOND)
        self._show_time()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        self._draft.flush()
        super().hideEvent(event)

    def _furnish(self) -> None:
        self._clock, self._tick = QElapsedTimer(), QTimer(self)
        self._tick.timeout.connect(self._show_time)
        self.timer = Chip(Kind.PLAIN, "", "timer")
        self.trouble = Trouble(self._draft, self._all_text, super().reject)
        self.start_button = Button(self.tr("Start from last feedback"), "quiet", "history")
        self.add_trailing(self.start_button)
        self.add_trailing(self.timer)
        self.body.setSpacing(12)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.side.remarks.addWidget(self.desk.card)
        self.set_side(self.side)
        self.add_note(self._hints())
        self.note_button = Button(self.tr("Add a private note"), "quiet", "lock")
        self.close_too = CheckBox(self.tr("Also move to Closed"))
        self.close_too.setChecked(True)
        self.done_button = Button(self.tr("Done"))
        self.letter_button = Button(
            self.tr("Done, write the letter"), "primary", "arrow-right", "Ctrl+Return"
        )
        self.add_button(self.note_button)
        self._buttons.addWidget(self.close_too)
        self.add_button(self.done_button)
        self.add_button(self.letter_button, is_main=True)
        # Enter in a line of the form would press it, and feedback is finished once.
        self.letter_button.setDefault(False)

    def _hints(self) -> QWidget:
        hints = QWidget()
        row = QHBoxLayout(hints)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(Symbol("check", "done"))
        row.addWidget(Label(self.tr("Saves as you type"), "detail", "text2"))
        for keys, words in (("F6", self.tr("next part")), ("Esc", self.tr("close"))):
            row.addSpacing(9)
            row.addWidget(KeyHint(keys, words))
        row.addStretch(1)
        return hints

    def _connect(self) -> None:
        self.form.changed.connect(self._note_change)
        self.form.rebuilt.connect(self._note_fields)
        self.desk.changed.connect(self._note_hints)
        self.desk.moved.connect(self._place_card)
        self.desk.revealed.connect(self._reveal_card)
        self.side_moved.connect(self._place_card)
        self.side.checklist.phrases_asked.connect(self._go_to_hint)
        self.form.moved.connect(self._reveal)
        self.note.changed.connect(self._note_change)
        self.note_button.clicked.connect(self._open_note)
        self.side.asked.connect(self._go_to_part)
        self.done_button.clicked.connect(lambda: self._record(wants_letter=False))
        self.letter_button.clicked.connect(lambda: self._record(wants_letter=True))
        self._draft.failed.connect(lambda: self._scroller.ensureWidgetVisible(self.trouble))
        QShortcut(QKeySequence("F6"), self, lambda: self.form.go(1))
        QShortcut(QKeySequence("Shift+F6"), self, lambda: self.form.go(-1))
        QTimer.singleShot(_WARM_UP, self, self._warm_up)

    def _open(self) -> None:
        kept = feedbacks.draft(self._candidacy_id)
        if kept is not None:
            self.form.show_feedback(kept[0])
            self.note.show_note(kept[1])
        elif (last := feedbacks.latest(self._candidacy_id)) is not None:
            self._has_last = True
            self.start_button.clicked.connect(partial(self._start_from, last.feedback))
        self._show()
        self._note_fields()

    def _written(self) -> tuple[Feedback, str]:
        return self.form.feedback(), self.note.note()

    def _keep(self) -> None:
        written = self._written()
        if written == self._blank:
            feedbacks.discard_draft(self._candidacy_id)
        else:
            feedbacks.keep_draft(self._candidacy_id, *written)

    def _note_change(self) -> None:
        self._draft.note_change()
        self._show()

    def _show(self) -> None:
        feedback = self.form.written()
        self.side.show_feedback(feedback, self.note.note())
        if not self.side.missing.isHidden():
            self.side.say_missing(self._blocking(feedback))
        is_reject = feedback.decision is Decision.REJECT
        self.close_too.setVisible(is_reject and self._stage_kind is not StageKind.CLOSED)
        self.note_button.setVisible(self.note.isHidden())
        self.start_button.setVisible(self._has_last and self._written() == self._blank)

    def _blocking(self, feedback: Feedback) -> tuple[Finding, ...]:
        return blocking(self._findings(feedback))

    def _findings(self, feedback: Feedback) -> tuple[Finding, ...]:
        asked = self._asked_in_vain
        return findings(feedback, self._requirements, self._stage_kind, asked_in_vain=asked)

    def _record(self, *, wants_letter: bool) -> None:
        feedback, note = self._written()
        closes = self.close_too.isVisibleTo(self) and self.close_too.isChecked()
        with reporting(self):
            try:
                self.record_id = feedbacks.finish(
                    self._candidacy_id, feedback, note, then_close=closes
                )
            except FeedbackIncompleteError as error:
                self._lead_to(error.findings)
                return
            self._draft.stop()
            self.wants_letter = wants_letter
            self.accept()

    def _lead_to(self, missing: Sequence[Finding]) -> None:
        self.side.say_missing(missing)
        self._go_to(self.form.place_of(missing[0]))

    def _go_to_part(self, part: FeedbackPart) -> None:
        found = self._findings(self.form.written())
        lacking = next((finding for finding in found if finding.part is part), None)
        if lacking is not None:
            self._go_to(self.form.place_of(lacking))
        elif not self._go_to_hint([checked.field for checked in self.form.checked_in(part)]):
            self._go_to(self.form.place_of_part(part))

    def _go_to(self, place: QWidget) -> None:
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._reveal()

    def _open_note(self) -> None:
        self.note.open()
        self._show()
        self._chain()
        self._reveal()

    def _start_from(self, last: Feedback) -> None:
        if last.hold_until is not None and last.hold_until < date.today():
            last = replace(last, hold_until=None)
        self.form.show_feedback(replace(last, next_step=replace(last.next_step, day=None)))
        self.form.next_step.suggest(last.decision)
        self.form.decision.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._note_change()

    def _all_text(self) -> str:
        return phrases.whole_text(*self._written())

    def _show_time(self) -> None:
        minutes, seconds = divmod(self._clock.elapsed() // _SECOND, 60)
        words = self.tr("{0} min {1} s").format(minutes, seconds)
        self.timer.show_state(Kind.PLAIN, words, "timer")

    def _warm_up(self) -> None:
        """Have at hand what the first key will ask for: the calendar and the text check."""
        calendar.is_working_day(date.today())
        if self.isVisible():
            self.desk.look()

    def _note_fields(self) -> None:
        self.desk.watch(self.form.checked())
        self._place_card()  # a ground that is removed must not take it along
        self._chain()

    def _note_hints(self) -> None:
        self._place_card()
        remarks = tuple(self.form.remarks(self.desk.open_in))
        self.side.checklist.show_phrases(len(self.desk.hints), remarks)
        self._chain()

    def _go_to_hint(self, fields: Container[Input] | None = None) -> bool:
        """Go to the first phrase to change, of all fields or of these; return whether it is."""
        found = self.desk.first(lambda _hint: True, fields)
        if found is not None:
            self.desk.go_to(*found)
            self._reveal()
        return found is not None

    def _reveal(self) -> None:
        """Scroll to where the focus is, once what has just come has its place."""
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def _place_card(self) -> None:
        """Let the card stand in the panel, or where that is below the form, below its field."""
        field, card = self.desk.field, self.desk.card
        if field is not None and not self.has_side and put_below(field, card):
            return
        if self.side.remarks.indexOf(card) < 0:
            self.side.remarks.addWidget(card)

    def _reveal_card(self, field: Input) -> None:
        if self._side is not None and self.has_side:
            self._side.ensureWidgetVisible(self.desk.card, 0, 12)
        else:
            reveal(self._scroller, field, self.desk.card)

    def _scroll_to_focus(self) -> None:
        if (place := self.focusWidget()) and self._scroller.content.isAncestorOf(place):
            self._scroller.ensureWidgetVisible(place, 0, 60)

    def _chain(self) -> None:
        whole = (self.body, self.side.column, self._foot)
        inside = (widget for part in whole for widget in in_reading_order(part))
        chain((self.start_button, *inside, self._close))
