"""The middle of the page: what was said, what is missing, what was agreed, and the chase."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.replies import words
from ui.replies.answering import Answering
from ui.replies.case import Case
from ui.replies.day_dialog import DayDialog
from ui.replies.ladder import Ladder
from ui.replies.parts import PartBoxes
from ui.replies.quote import Quote
from ui.shared import dates, wording
from ui.shared.asking import ask
from ui.shared.reporting import reporting
from ui.shared.theme import px
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.menu import Menu
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.chase import Step, StepKind
from wise_feedback.services import chases, replies
from wise_feedback.services.calendar import in_working_days

_SIDE = 24
_WORDS = 600
"""From this width, in pixels of 100 % text, there is room for words beside the icons."""


class Detail(QWidget):
    """One case from top to bottom. *told* is what was done, in words; *step_chosen* a step."""

    told = Signal(str)
    step_chosen = Signal(object)
    agreement_wanted = Signal(str)
    update_wanted = Signal(str)
    passed_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case: Case | None = None
        self.title = Prose("", "heading", leading=1.15)
        self.about = ElidedLabel("", "body", "text2")
        self.quote = Quote()
        self.silent = Banner(Kind.CLIENT, "hourglass", "")
        self.parts = PartBoxes()
        self.agreed = Banner(Kind.DONE, "handshake", "")
        self.chase_title = Label(self.tr("The chase"), "lead")
        self.chase_hint = Prose("", "body", "text2")
        self.ladder = Ladder()
        self.pause = Button(self.tr("Pause"), "quiet", "circle-pause")
        self.go_on = Button(self.tr("Go on now"), "quiet", "play")
        self.decline = Button(self.tr("No further reason"), "quiet", "circle-x")
        self.waits = Banner(Kind.LATE, "user", "")
        self.pass_on = Button("", "primary", "send")
        self.answering = Answering()
        self._lay_out()
        self._connect()

    def show_case(self, case: Case, step: StepKind | None = None) -> None:
        """Show a case as it stands, with a step of its chase chosen."""
        self.case = case
        facts = case.assignment.facts
        title = self.tr("{0} about {1}").format(facts.client, case.person.name)
        self.title.setText(title)
        self.about.setText(self._about(case))
        self.quote.setVisible(case.reply is not None)
        self.silent.setVisible(case.reply is None)
        if case.reply is not None:
            self.quote.show_reply(case.reply, case.reading)
        else:
            self._show_silence(case)
        is_yes = case.reply is not None and case.reply.is_yes
        self.parts.setVisible(not is_yes)
        is_enough = case.reply is not None and case.reply.is_concrete
        self.parts.show_parts(case.found, case.name, is_enough=is_enough)
        self._show_agreement(case)
        self._show_chase(case, step)
        self._show_waiting(case)
        self.pass_on.setText(self.tr("Pass on to {0}").format(case.name))
        self.pass_on.setVisible(case.is_clear)
        self.answering.show_card(case.key, case.contact)

    def fold(self, width: int) -> None:
        """Make do with this width: boxes below each other, icons without their words."""
        self.parts.fold(width - 2 * _SIDE)
        self.answering.came.show_words(is_shown=width >= px(_WORDS))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 18, _SIDE, _SIDE)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self.about)
        column.addLayout(head)
        for part in (self.quote, self.silent, self.parts):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.pass_on)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.agreed)
        self._chase = self._chase_part()
        column.addWidget(self._chase)
        column.addWidget(self.waits)
        column.addWidget(self.answering)
        column.addStretch(1)

    def _chase_part(self) -> QWidget:
        whole = QWidget()
        chase = QVBoxLayout(whole)
        chase.setContentsMargins(0, 0, 0, 0)
        chase.setSpacing(6)
        over = QHBoxLayout()
        over.setSpacing(8)
        over.addWidget(self.chase_title)
        over.addWidget(self.chase_hint, 1)
        chase.addLayout(over)
        chase.addWidget(self.ladder)
        acts = QHBoxLayout()
        acts.setSpacing(4)
        for button in (self.pause, self.go_on, self.decline):
            acts.addWidget(button)
        acts.addStretch(1)
        chase.addLayout(acts)
        return whole

    def _connect(self) -> None:
        self.quote.counted.connect(self._count)
        self.agreed.acted.connect(self._want_agreement)
        self.waits.acted.connect(self.tell_candidate)
        self.waits.button.set_keys("U")
        self.pass_on.clicked.connect(self.passed_on)
        self.ladder.chosen.connect(self.step_chosen)
        self.ladder.asked.connect(self._offer)
        self.ladder.moved.connect(self.move_step)
        self.ladder.skipped.connect(self.skip)
        self.pause.clicked.connect(self.ask_for_pause)
        self.go_on.clicked.connect(self._go_on)
        self.decline.clicked.connect(self._decline)
        self.answering.kept.connect(self._tell_kept)

    def tell_candidate(self) -> None:
        """Ask for a word to the candidate."""
        if self.case is not None:
            self.update_wanted.emit(self.case.key)

    def move_step(self, kind: StepKind, day: date) -> None:
        """Move a step to another day."""
        if self.case is not None:
            with reporting(self):
                chases.move(self.case.key, kind, day)
                name = words.step(kind, self.case.name)
                said = self.tr("{0} is moved to {1}").format(name, dates.day_name(day))
                self.told.emit(said)

    def skip(self, kind: StepKind) -> None:
        """Leave a step out, or have it again if it was."""
        if self.case is None:
            return
        name = words.step(kind, self.case.name)
        step = next((one for one in self.case.chase.steps if one.kind is kind), None)
        with reporting(self):
            if step is not None and step.skipped_at is not None:
                chases.take_up(self.case.key, kind)
                self.told.emit(self.tr("{0} is back").format(name))
            elif step is not None and step.is_open:
                chases.skip(self.case.key, kind)
                self.told.emit(self.tr("{0} is skipped").format(name))

    def ask_for_pause(self) -> None:
        """Ask until when nobody is there to answer, and why."""
        if self.case is None:
            return
        coming = self.case.chase.next_ask
        tomorrow = in_working_days(self.case.today, 1)
        dialog = DayDialog(
            self.tr("Pause the chase"),
            self.tr(
                "What is still to be asked moves behind the pause. {0} is told all the same."
            ).format(self.case.name),
            self.tr("Pause"),
            max(coming.due if coming else tomorrow, tomorrow),
            asks_why=True,
            parent=self.window(),
        )
        if ask(dialog):
            with reporting(self):
                chases.pause(self.case.key, dialog.day(), dialog.reason())
                day = dates.day_name(dialog.day())
                self.told.emit(self.tr("The chase is paused until {0}").format(day))

    def ask_for_day(self, step: Step) -> None:
        """Ask on which day a step is to be taken instead."""
        if self.case is None:
            return
        title = self.tr("Move “{0}”").format(words.step(step.kind, self.case.name))
        hint = self.tr("A day on which people are off becomes the next working day.")
        dialog = DayDialog(title, hint, self.tr("Move"), step.due, parent=self.window())
        if ask(dialog):
            self.move_step(step.kind, dialog.day())

    def take(self, step: Step) -> None:
        """Write down that a step was taken: by phone where it is a call."""
        if self.case is None:
            return
        by_phone = step.kind in {StepKind.CALL, StepKind.TELL}
        channel = Channel.PHONE if by_phone else Channel.MAIL
        with reporting(self):
            chases.mark_done(self.case.key, step.kind, channel)
            name = words.step(step.kind, self.case.name)
            self.told.emit(self.tr("{0} is done").format(name))

    def _offer(self, step: Step, where: QPoint) -> None:
        """Offer what can be done with a step."""
        menu = Menu(self)
        if step.is_open and step.kind is StepKind.TELL:
            name = self.case.name if self.case else ""
            menu.add(self.tr("Update {0}").format(name), self.tell_candidate, icon="send", keys="U")
        if step.is_open:
            menu.add(self.tr("Mark as done"), lambda: self.take(step), icon="check")
            menu.add(
                self.tr("Move to another day"), lambda: self.ask_for_day(step), icon="calendar"
            )
            skip = self.tr("Skip")
            menu.add(skip, lambda: self.skip(step.kind), icon="chevrons-right", keys="Delete")
        elif step.skipped_at is not None:
            menu.add(self.tr("Have it back"), lambda: self.skip(step.kind), icon="undo-2")
        if not menu.isEmpty():
            menu.exec(where)

    def _about(self, case: Case) -> str:
        if case.reply is None:
            since = dates.day_name(case.card.since.astimezone().date())
            stage = wording.stage_kind(case.stage)
            return self.tr("{0} since {1}, {2}").format(stage, since, case.assignment.facts.role)
        stage = wording.stage_kind(case.reply.stage_kind)
        came = words.came_by(case.reply.channel)
        at = dates.moment(case.reply.received_at)
        named = case.assignment.facts.contact
        parts = (stage, f"{named} {came}".strip(), at, case.assignment.facts.role)
        return " · ".join(filter(None, parts))

    def _show_silence(self, case: Case) -> None:
        title = self.tr("{0} has not answered yet").format(case.contact)
        text = self.tr("Ask here, or write below what was said.")
        self.silent.stand(Kind.CLIENT, "hourglass", title, text)

    def _show_agreement(self, case: Case) -> None:
        agreed = case.agreement
        if agreed is None:
            self.agreed.stand(
                Kind.TODAY,
                "handshake",
                self.tr("No agreement on feedback, make one"),
                self.tr("Then there is something to refer to when no answer comes."),
                self.tr("Make one"),
            )
            return
        day = agreed.signed_on or agreed.walked_on or case.today
        named = agreed.terms.contact or case.assignment.facts.contact
        days = words.working_days(agreed.terms.reply_days)
        title = self.tr("Agreed {0} with {1}").format(
            dates.long_day(day), named or case.assignment.facts.client
        )
        text = self.tr("An answer within {0}, with requirement, observation and difference.")
        self.agreed.stand(Kind.DONE, "handshake", title, text.format(days), self.tr("Show"))

    def _show_chase(self, case: Case, step: StepKind | None) -> None:
        chase = case.chase
        self._chase.setVisible(not case.is_clear)
        self.ladder.show_chase(chase, case.name, case.today, step)
        is_paused = chase.paused_until is not None and chase.paused_until > case.today
        hint = self.tr("It stops as soon as the answer is concrete.")
        if is_paused and chase.paused_until:
            day = dates.day_name(chase.paused_until)
            why = chase.pause_reason or self.tr("nobody is there")
            hint = self.tr("Paused until {0}: {1}").format(day, why)
        if case.declined_at is not None:
            day = dates.day_name(case.declined_at.astimezone().date())
            hint = self.tr("They gave no further reason, noted {0}. You can ask again.").format(day)
        self.chase_hint.setText(hint)
        self.pause.setVisible(not is_paused)
        self.go_on.setVisible(is_paused)
        self.decline.setVisible(bool(chase.id and chase.asked_at))

    def _show_waiting(self, case: Case) -> None:
        days = case.days_waited
        self.waits.setVisible(days > 0 and not case.stage.ends)
        if days > 0:
            kind = _urgency(case)
            text = self.tr("Say now that the answer is late, and when you will speak again.")
            if case.is_clear:
                text = self.tr("There is news to tell.")
            update = self.tr("Update {0}").format(case.name)
            self.waits.stand(kind, "user", words.waited(case.name, days), text, update)
            self.waits.button.set_symbol("send")

    def _count(self, reply_id: str) -> None:
        with reporting(self):
            replies.count_as_concrete(reply_id)
            self.told.emit(self.tr("Counted as concrete, by your judgement"))

    def _go_on(self) -> None:
        if self.case is not None:
            with reporting(self):
                chases.go_on(self.case.key)
                self.told.emit(self.tr("The chase goes on"))

    def _decline(self) -> None:
        if self.case is not None:
            with reporting(self):
                chases.declined(self.case.key)
                self.told.emit(self.tr("Noted: the client gives no further reason"))

    def _want_agreement(self) -> None:
        if self.case is not None:
            self.agreement_wanted.emit(self.case.assignment.id)

    def _tell_kept(self) -> None:
        self.told.emit(self.tr("The answer is kept"))
        self.quote.setFocus(Qt.FocusReason.OtherFocusReason)


def _urgency(case: Case) -> Kind:
    """Return how urgent a word to the candidate is: late is what was promised for before today."""
    promised = case.card.promised
    if promised is None or promised < case.today:
        return Kind.LATE
    return Kind.TODAY if promised == case.today else Kind.PLAIN
