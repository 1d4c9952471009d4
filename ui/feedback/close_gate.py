"""The gate before *Closed*: nobody passes without a ground that they may read."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.feedback.closing import ClosingForm
from ui.feedback.draft import Draft
from ui.feedback.trouble import Trouble
from ui.shared.hints.checker import Checker
from ui.shared.hints.desk import HintDesk
from ui.shared.hints.placing import reveal
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.dialog import DialogFrame
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.services import assignments, board, candidates, chases, replies
from wise_feedback.services import closing as closing_drafts
from wise_feedback.services import feedback as feedbacks

_BLANK = Closing(Way.REQUIREMENT_NOT_MET)


class Outcome(StrEnum):
    """What the user wants to happen."""

    CLOSE = "close"
    CLOSE_AND_WRITE = "close_and_write"
    FEEDBACK_FIRST = "feedback_first"
    CHASE_FIRST = "chase_first"


class CloseGate(DialogFrame):
    """Asks on what ground candidacies are closed, each on its own, and closes none itself.

    After it is accepted, *outcome* says what to do and ``closings()`` on what grounds; where
    feedback comes first, *feedback_for* is the candidacy it is for, and where the client is to be
    asked what they meant *chase_for*. Esc leaves the cards where
    they stand and keeps what was typed. Raises ``NotFoundError`` if a card is gone.
    """

    def __init__(self, candidacy_ids: Sequence[Key], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, width=660 if len(candidacy_ids) == 1 else 740)
        self.outcome: Outcome | None = None
        self.feedback_for: Key | None = None
        self.chase_for: Key | None = None
        self._keys = tuple(candidacy_ids)
        self._step = 0
        self._names: dict[Key, str] = {}
        self._suggested: dict[Key, Closing] = {}
        self._desks: dict[Key, HintDesk] = {}
        self.forms = [self._form(key) for key in self._keys]
        self._draft = Draft(self._keep, self)
        self._furnish()
        self._go(0)

    def closings(self) -> list[tuple[Key, Closing]]:
        """Return on what ground each candidacy is to be closed."""
        pairs = zip(self._keys, self.forms, strict=True)
        return [(key, form.closing()) for key, form in pairs]

    def reject(self) -> None:
        if self._draft.flush():
            super().reject()
        else:
            self.trouble.offer_to_leave()

    def _form(self, key: Key) -> ClosingForm:
        card = board.card(key)
        assignment = assignments.assignment(board.assignment_of(key))
        person = candidates.candidate(card.candidate_id).facts
        latest = feedbacks.latest(key)
        has_met = assignment.stage(card.stage_id).kind.has_met
        has_ground = latest is not None and bool(latest.feedback.decisive_gaps)
        asked_on = chases.asked_in_vain(key)
        form = ClosingForm(
            person.greeting_name,
            assignment.facts.requirements,
            lacks_feedback=has_met and not has_ground,
            is_vague=replies.is_vague(key) and not (has_ground or asked_on),
            asked_on=asked_on,
        )
        is_alone = len(self._keys) == 1
        self._names[key] = person.greeting_name if is_alone else person.name
        self._suggested[key] = _suggested(key)
        form.show_closing(closing_drafts.draft(key) or self._suggested[key])
        form.changed.connect(self._note_change)
        self.body.addWidget(form)
        return form

    def _furnish(self) -> None:
        self.steps = Chip(Kind.PLAIN, "")
        self.add_trailing(self.steps)
        self.steps.setVisible(len(self._keys) > 1)
        self.trouble = Trouble(self._draft, self._all_text, super().reject)
        self.body.insertWidget(0, self.trouble)
        self.cancel_button = Button(self.tr("Cancel"), "quiet", keys="Esc")
        self.back_button = Button(self.tr("Back"), "quiet", "arrow-left")
        self.close_button = Button(self.tr("Close"))
        self.next_button = Button(self.tr("Next"), icon="arrow-right")
        self.letter_button = Button(self.tr("Close and write letter"), icon="file-text")
        self.feedback_button = Button(self.tr("Write feedback first"), icon="pen-line")
        self.chase_button = Button(self.tr("Chase the client first"), icon="reply")
        self.add_note(self.cancel_button)
        self.add_note(self.back_button)
        self._notes.addStretch(1)
        self._onwards = (
            self.next_button,
            self.letter_button,
            self.feedback_button,
            self.chase_button,
        )
        for button in (self.close_button, *self._onwards):
            self.add_button(button)
        if len(self._keys) > 1:
            self.letter_button.setText(self.tr("Close and write letters"))
        self.cancel_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(lambda: self._go(self._step - 1))
        self.next_button.clicked.connect(self._go_on)
        self.close_button.clicked.connect(lambda: self._close_all(Outcome.CLOSE))
        self.letter_button.clicked.connect(lambda: self._close_all(Outcome.CLOSE_AND_WRITE))
        self.feedback_button.clicked.connect(self._ask_for_feedback)
        self.chase_button.clicked.connect(self._ask_to_chase)

    def _go(self, step: int) -> None:
        self._step = step
        for index, form in enumerate(self.forms):
            form.setVisible(index == step)
        key, form = self._keys[step], self.forms[step]
        title = self.tr("On what ground is the process closed for {0}?").format(self._names[key])
        self.set_title(title, self.tr("Nobody moves to Closed without a ground they may read."))
        self.steps.setText(self.tr("{0} of {1}").format(step + 1, len(self._keys)))
        self._dress()
        form.ways.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, lambda: self._check(key, form))

    def _check(self, key: Key, form: ClosingForm) -> None:
        """Check what is written, for those that are looked at: there may be hundreds."""
        if not form.isVisible():
            return
        if key not in self._desks:
            desk = self._desks[key] = HintDesk(form, Checker(key))
            form.remarks.addWidget(desk.card)
            form.ways.chosen.connect(desk.look)
            desk.watch(form.checked())
            desk.revealed.connect(lambda field: reveal(self._scroller, field, desk.card))
        self._desks[key].look()

    def _dress(self) -> None:
        """Fill the one button that is wise now, and let Enter press it."""
        form, is_last = self.forms[self._step], self._step == len(self.forms) - 1
        self.back_button.setVisible(self._step > 0)
        self.close_button.setVisible(is_last)
        self.next_button.setVisible(not is_last)
        self.letter_button.setVisible(is_last)
        self.feedback_button.setVisible(form.wants_feedback)
        self.chase_button.setVisible(form.wants_chase)
        main = self.letter_button if is_last else self.next_button
        if form.wants_feedback:
            main = self.feedback_button
        if form.wants_chase:
            main = self.chase_button
        for button in self._onwards:
            button.set_look("primary" if button is main else "secondary")
            button.set_keys("Return" if button is main else "")
        self._main = main
        main.setDefault(True)

    def _note_change(self) -> None:
        self._draft.note_change()
        self._dress()

    def _go_on(self) -> None:
        if self.forms[self._step].complete():
            self._go(self._step + 1)

    def _close_all(self, outcome: Outcome) -> None:
        for step, form in enumerate(self.forms):
            if not form.closing().is_grounded:
                self._go(step)
                form.complete()
                return
        self._draft.flush()
        self.outcome = outcome
        self.accept()

    def _ask_for_feedback(self) -> None:
        self._draft.flush()
        self.outcome, self.feedback_for = Outcome.FEEDBACK_FIRST, self._keys[self._step]
        self.accept()

    def _ask_to_chase(self) -> None:
        self._draft.flush()
        self.outcome, self.chase_for = Outcome.CHASE_FIRST, self._keys[self._step]
        self.accept()

    def _keep(self) -> None:
        for key, closing in self.closings():
            if closing == self._suggested[key]:
                closing_drafts.discard_draft(key)
            else:
                closing_drafts.keep_draft(key, closing)

    def _all_text(self) -> str:
        texts = (closing.text for _, closing in self.closings())
        return "\n\n".join(text for text in texts if text.strip())


def _suggested(key: Key) -> Closing:
    """Return the ground that is wise: that of the feedback, or that no reason was given."""
    asked_on, latest = chases.asked_in_vain(key), feedbacks.latest(key)
    if latest is not None:
        return feedbacks.closing_of(latest.feedback, asked_on)
    return Closing(Way.NO_REASON_GIVEN, asked_on=asked_on) if asked_on else _BLANK
