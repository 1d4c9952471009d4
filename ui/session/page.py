"""The feedback session: everyone who is owed a word, one person at a time, with few keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.feedback.draft import Draft
from ui.session import sending
from ui.session.head import Head
from ui.session.person import CHANNELS, PersonView
from ui.session.queue import Queue
from ui.session.summary import Summary
from ui.session.turns import State, Turn, Turns, of_cards, of_promises
from ui.shared import dates
from ui.shared.changes import Changes
from ui.shared.day import Day
from ui.shared.hints.checker import Checker
from ui.shared.hints.desk import HintDesk
from ui.shared.hints.placing import put_below, reveal
from ui.shared.hints.watch import Checked, Input
from ui.shared.reporting import describe
from ui.shared.theme import grow
from ui.shared.tokens import Kind
from ui.shared.widgets.surfaces import Line, Scroller
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.errors import NotFoundError, VaultError, WiseFeedbackError
from wise_feedback.domain.updates import Standing, Update, UpdateDraft
from wise_feedback.services import board, promises, updates
from wise_feedback.services import today as todays

_COLUMN, _SECOND, _MINUTE = 800, 1000, 60_000


class SessionPage(QWidget):
    """Goes from person to person. What is written is kept for each; Esc ends and loses nothing.

    *told* says who has heard, for a toast that offers to undo it. *day* says what day it is.
    """

    left = Signal()
    told = Signal(str)
    letter_wanted = Signal(str)
    feedback_wanted = Signal(str)

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turns = Turns()
        self.day = Day(self)
        self._about: Standing | None = None
        self._update: Update | None = None
        self._then: date | None = None
        self._clock, self._tick = QElapsedTimer(), QTimer(self, interval=15 * _SECOND)
        self.head, self.queue, self.person, self.summary = Head(), Queue(), PersonView(), Summary()
        self._draft = Draft(self._keep, self)
        self._checker = Checker()
        self._lay_out()
        self.desk = HintDesk(self, self._checker)
        self._connect(changes)

    def begin(self, promise_ids: Sequence[Key] = ()) -> None:
        """Begin with the people of some promises, or with everyone who is owed a word."""
        self._begin(of_promises(promise_ids, self.day.today(), self.day.now()))

    def begin_with(self, cards: Sequence[Key]) -> None:
        """Begin with some candidates, whether anything was promised to them or not."""
        self._begin(of_cards(cards))

    @property
    def minutes(self) -> int:
        """How many whole minutes the session has taken so far."""
        return int(self._clock.elapsed() // _MINUTE) if self._clock.isValid() else 0

    def leave(self) -> None:
        """End the session and keep what is written."""
        if self._draft.flush():
            self.left.emit()

    def skip(self) -> None:
        """Go on to the next; who was passed over stays where they are."""
        turn = self.turns.current
        if turn is None or not self._draft.flush():
            return
        turn.state = State.SKIPPED
        self.turns.go_on()
        self._show()

    def _begin(self, turns: Turns) -> None:
        self._draft.flush()
        self.turns = turns
        self._clock.start()
        self._show()

    def _lay_out(self) -> None:
        middle = QWidget()
        grow(middle.setMaximumWidth, _COLUMN)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.person)
        self.scroller = Scroller()
        self.scroller.body.setContentsMargins(32, 10, 24, 24)
        across = QHBoxLayout()
        across.setSpacing(40)
        across.addStretch(1)
        across.addWidget(middle, 8)
        across.addWidget(self.queue, 0, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        self.scroller.body.addLayout(across)
        self._view = QStackedWidget()
        self._view.addWidget(self.scroller)
        self._view.addWidget(self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addWidget(self._view, 1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._refresh)
        self._tick.timeout.connect(self._show_head)
        self._draft.failed.connect(self._say_unsafe)
        self._draft.recovered.connect(self.person.notice.be_quiet)
        self.head.skipped.connect(self.skip)
        self.head.ended.connect(self.leave)
        self.summary.left.connect(self.leave)
        self.summary.again.connect(self._take_skipped)
        person = self.person
        person.written.connect(self._note_change)
        person.channel_chosen.connect(self._note_change)
        person.day_chosen.connect(self._set_day)
        person.feedback_wanted.connect(lambda: self._go_away(self.feedback_wanted))
        person.letter_wanted.connect(lambda: self._go_away(self.letter_wanted))
        person.foot.handed.connect(self._hand_over)
        person.foot.sent.connect(self._note_told)
        person.foot.not_yet.connect(person.take_focus)
        person.notice.acted.connect(self._go_to_what_holds)
        self.desk.moved.connect(lambda field: put_below(field, self.desk.card))
        self.desk.revealed.connect(self._reveal)
        self.desk.watch((Checked(person.subject, Scope.SAFE), Checked(person.text, self._scope)))
        keys = {"Esc": self.leave, "Alt+Right": self.skip, "Ctrl+Return": self._go_on}
        keys["Ctrl+Enter"] = self._go_on
        for pressed, slot in keys.items():
            QShortcut(QKeySequence(pressed), self).activated.connect(slot)

    def _scope(self) -> Scope:
        """Ask for something concrete only where feedback is passed on."""
        tells = self._about is not None and self._about.kind.tells_feedback
        return Scope.WHOLE if tells else Scope.SAFE

    def _show(self) -> None:
        """Show whose turn it is, or how it went."""
        while (turn := self.turns.current) is not None:
            try:
                self._show_turn(turn)
                break
            except NotFoundError:  # the card was taken away meanwhile
                self.turns.drop(turn)
        self._show_head()
        if turn is None:
            self._about = None
            counts = todays.counts(self.day.today())
            self.summary.show_turns(self.turns, counts, self.minutes)
            self._view.setCurrentWidget(self.summary)
            self._tick.stop()
            self.summary.leave.setFocus()
            return
        self._view.setCurrentWidget(self.scroller)
        self.queue.show_turns(self.turns, self.day.today())
        self.scroller.verticalScrollBar().setValue(0)
        self.person.take_focus()

    def _show_turn(self, turn: Turn) -> None:
        self._draft.stop()
        today = self.day.today()
        about = updates.standing(turn.card, self.day.now())
        kept = updates.draft(turn.card)
        then = kept.then if kept and kept.then and kept.then >= today else None
        self._about, self._then = about, then or self._usual_day(turn.card)
        self._update = updates.suggest(about, today, self._then)
        self.person.show_turn(turn, about, updates.facts(about, today), today)
        self.person.then.blockSignals(True)
        self.person.then.set_day(self._then)
        self.person.then.blockSignals(False)
        self._checker.turn_to(turn.card, about.candidate.language)
        self._show_words(kept)
        self._draft.stop()
        self.desk.look()

    def _show_words(self, kept: UpdateDraft | None) -> None:
        assert self._about is not None
        assert self._update is not None
        subject, body = self._update.subject, self._update.body
        channel = usual_channel(self._about)
        if kept is not None:
            subject, body, channel = kept.subject, self._of_today(kept), kept.channel
        self.person.show_words(subject, body, channel, self._about.candidate.phone)
        self._show_check()

    def _of_today(self, kept: UpdateDraft) -> str:
        """Return what was written on an earlier day with the day that is promised now."""
        if self._about is None or kept.then is None or self._then is None:
            return kept.body
        language, today = self._about.candidate.language, self.day.today()
        said = updates.say_day(kept.then, language, today)
        return kept.body.replace(said, updates.say_day(self._then, language, today))

    def _usual_day(self, card: Key) -> date:
        return promises.usual_day(board.assignment_of(card), self.day.today())

    def _show_head(self) -> None:
        self.head.show_turns(self.turns, self.minutes)

    def _show_check(self) -> None:
        if self._update is not None and self._about is not None:
            parts = updates.parts_in(self.person.text.toPlainText(), self._update)
            self.person.show_check(parts, is_feedback=self._about.kind.tells_feedback)

    def _written(self) -> UpdateDraft:
        person = self.person
        return UpdateDraft(
            person.subject.text(), person.text.toPlainText(), person.chosen_channel, self._then
        )

    def _keep(self) -> None:
        """Keep what the consultant wrote; what is only suggested is made anew another day."""
        turn, written = self.turns.current, self._written()
        if turn is None or turn.state is not State.WAITING:
            return
        if self._is_own(written):
            updates.keep_draft(turn.card, written)
        else:
            updates.discard_draft(turn.card)

    def _is_own(self, written: UpdateDraft) -> bool:
        usual = self._update
        return usual is None or (written.subject, written.body) != (usual.subject, usual.body)

    def _note_change(self) -> None:
        if self._about is not None:
            self._draft.note_change()
            self._show_check()

    def _set_day(self) -> None:
        """Promise another day, also where the text names the one before."""
        day, before = self.person.then.day(), self._then
        if self._about is None or day is None or day == before:
            return
        self._then = day
        language, today = self._about.candidate.language, self.day.today()
        text = self.person.text.toPlainText()
        if before is not None:
            said = updates.say_day(before, language, today)
            start = text.rfind(said)
            if start >= 0:
                new = updates.say_day(day, language, today)
                self.person.text.replace(start, start + len(said), new)
        self._note_change()

    def _go_on(self) -> None:
        if self.turns.current is None:
            self.leave()
        else:
            self.person.foot.go_on()

    def _hand_over(self) -> None:
        """Open the mail or copy the text, unless something in it must not leave the house."""
        assert self._about is not None
        if not self._draft.flush() or not self._may_leave(self._about.candidacy_id):
            return
        self.person.notice.be_quiet()
        written, candidate = self._written(), self._about.candidate
        if written.channel is Channel.SMS:
            sending.copy(written.body)
            self._say(Kind.PLAIN, "copy", self.tr("The text is copied"), candidate.phone)
        else:
            self._mail(candidate.email, written)
        self.person.foot.ask(candidate.greeting_name)

    def _mail(self, address: str, written: UpdateDraft) -> None:
        is_open = sending.mail(address, written.subject, written.body)
        if is_open is None:
            title = self.tr("The text is long, so it was copied instead")
            self._say(Kind.PLAIN, "copy", title, self.tr("Paste it into the mail that opened."))
        elif not is_open:
            sending.copy(written.body)
            title = self.tr("No mail program answered, so the text was copied")
            self._say(Kind.TODAY, "copy", title, self.tr("Paste it wherever you write mail."))
        elif not address:
            title = self.tr("There is no e-mail address on the card")
            self._say(Kind.TODAY, "mail", title, self.tr("Write it in the mail that opened."))

    def _may_leave(self, card: Key) -> bool:
        written = self._written()
        if not written.body.strip():
            self._say(Kind.TODAY, "pen-line", self.tr("Write something first"))
            return False
        if updates.may_leave(card, written.subject, written.body):
            return True
        title = self.tr("This may not leave the house yet")
        text = self.tr(
            "Fill each gap, and change what is marked or say why it may stay. "
            "Everything is kept here."
        )
        self._say(Kind.LATE, "shield-check", title, text, self.tr("Go there"))
        return False

    def _note_told(self) -> None:
        """Write down that they have heard, with the next promise, and go on."""
        turn, about = self.turns.current, self._about
        if turn is None or about is None or not self._draft.flush():
            return
        written = self._written()
        turn.state, turn.channel, turn.told_at = State.TOLD, written.channel, self.day.now()
        try:
            then = written.then if about.is_active else None
            turn.contact = updates.tell(turn.card, written.channel, written.body, then)
        except WiseFeedbackError as error:
            turn.state = State.WAITING
            self._say(
                Kind.LATE, "circle-alert", self.tr("It was not written down"), describe(error)
            )
            return
        self.turns.go_on()
        self._show()
        self.told.emit(self._told_words(turn, then))

    def _told_words(self, turn: Turn, then: date | None) -> str:
        if then is None:
            return self.tr("{0} has heard").format(turn.name)
        told = self.tr("{0} has heard. Next word: {1}")
        return told.format(turn.name, dates.day_name(then))

    def _take_skipped(self) -> None:
        self.turns.take_skipped()
        self._tick.start()
        self._show()

    def _go_away(self, signal: SignalInstance) -> None:
        turn = self.turns.current
        if turn is not None and self._draft.flush():
            signal.emit(turn.card)

    def _refresh(self) -> None:
        """Take up again whoever was told before that was undone, and show what is true now."""
        turn = self.turns.current
        if not self.isVisible() or (turn is not None and turn.state is State.TOLD):
            return
        undone = [one for one in self.turns.taken_back() if one.contact]
        for one in undone:
            one.state = State.WAITING
        if undone:
            self._draft.flush()
            self.turns.go_to(undone[-1])
            self._tick.start()
            self._show()
        elif turn is not None:
            self._renew(turn)

    def _renew(self, turn: Turn) -> None:
        """Show what is known now, with the words as they are if they are the consultant's own."""
        own = self._written()
        try:
            self._draft.flush()
            self._show_turn(turn)
        except NotFoundError:
            self._show()
            return
        if not self._is_own(self._written()):
            self.person.choose(own.channel, own.then)

    def _say(self, kind: Kind, icon: str, title: str, text: str = "", action: str = "") -> None:
        self.person.notice.stand(kind, icon, title, text, action)

    def _say_unsafe(self, error: VaultError) -> None:
        title = self.tr("What you write is only in this window")
        self._say(Kind.LATE, "circle-alert", title, describe(error))

    def _go_to_what_holds(self) -> None:
        self.desk.look()
        found = self.desk.first(lambda hint: hint.holds)
        if found is not None:
            self.desk.go_to(*found)

    def _reveal(self, field: Input) -> None:
        reveal(self.scroller, field, self.desk.card)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        if self.turns.current is not None:
            self._refresh()
            self.person.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self._draft.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What has the focus, such as the text or the date, has had its own use of the key before.
        if event.key() == Qt.Key.Key_Right and not event.modifiers():
            self.skip()
        else:
            super().keyPressEvent(event)


def usual_channel(about: Standing) -> Channel:
    """Return how somebody is told unless another way is chosen.

    As was agreed with them, if their feedback says so; else by mail where there is an address.
    """
    agreed = about.feedback.next_step.channel if about.feedback else Channel.MAIL
    if agreed in CHANNELS and about.kind.tells_feedback:
        return agreed
    person = about.candidate
    return Channel.PHONE if person.phone and not person.email else Channel.MAIL
