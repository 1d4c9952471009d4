"""The feedback session: everyone who is owed a word, one person at a time, with few keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.feedback.draft import Draft
from ui.feedback.trouble import Trouble
from ui.session.desk import Desk
from ui.session.handing import Handing
from ui.session.head import Head
from ui.session.summary import Summary
from ui.session.turns import State, Turn, Turns, of_cards, of_promises
from ui.session.writing import Writing
from ui.shared import dates
from ui.shared.announce import announce
from ui.shared.changes import Changes
from ui.shared.day import Day
from ui.shared.hints.checker import Checker
from ui.shared.hints.desk import HintDesk
from ui.shared.hints.placing import put_below, reveal
from ui.shared.hints.watch import Checked, Input
from ui.shared.reporting import describe
from ui.shared.theme import px
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.surfaces import Line
from wise_feedback.domain.basics import Key
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.errors import NotFoundError, WiseFeedbackError
from wise_feedback.domain.updates import UpdateDraft
from wise_feedback.services import today as todays
from wise_feedback.services import updates
from wise_feedback.services.calendar import in_working_days

_NARROWEST, _LOOK, _MINUTE = 560, 15_000, 60_000


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
        self.writing: Writing | None = None
        self.day = Day(self)
        self._clock, self._tick = QElapsedTimer(), QTimer(self, interval=_LOOK)
        self.head, self.work, self.summary = Head(), Desk(), Summary()
        self.person, self.queue = self.work.person, self.work.queue
        self.handing = Handing(self.person.notice)
        self._draft = Draft(self._keep, self)
        self.trouble = Trouble(self._draft, self.person.text.toPlainText, self.left.emit)
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
        else:
            self.trouble.offer_to_leave()

    def skip(self) -> None:
        """Go on to the next; who was passed over stays where they are."""
        turn = self.turns.current
        if turn is not None and self._draft.flush():
            turn.state = State.SKIPPED
            self.turns.go_on()
            self._show()

    def _begin(self, turns: Turns) -> None:
        self._draft.flush()
        self.turns = turns
        self._clock.start()
        self._show()

    def _lay_out(self) -> None:
        self._view = QStackedWidget()
        self._view.addWidget(self.work)
        self._view.addWidget(self.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addWidget(self.trouble)
        column.addWidget(self._view, 1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._refresh)
        self._tick.timeout.connect(self._show_head)
        self.head.skipped.connect(self.skip)
        self.head.ended.connect(self.leave)
        self.summary.left.connect(self.leave)
        self.summary.again.connect(self._take_skipped)
        person = self.person
        person.written.connect(self._note_change)
        person.channel_chosen.connect(self._note_change)
        person.day_chosen.connect(self._set_day)
        person.then.editingFinished.connect(self._settle_day)
        person.feedback_wanted.connect(lambda: self._go_away(self.feedback_wanted))
        person.letter_wanted.connect(lambda: self._go_away(self.letter_wanted))
        person.foot.handed.connect(self._hand_over)
        person.foot.sent.connect(self._note_told)
        person.foot.not_yet.connect(person.take_focus)
        self._connect_hints()
        for button in (*self.head.findChildren(Button), *person.bar.findChildren(Button)):
            button.installEventFilter(self)
        person.text.installEventFilter(self)
        keys = {"Esc": self.leave, "Alt+Right": self.skip}
        keys |= {"Ctrl+Return": self._go_on, "Ctrl+Enter": self._go_on}
        for pressed, slot in keys.items():
            QShortcut(QKeySequence(pressed), self).activated.connect(slot)

    def _connect_hints(self) -> None:
        subject, text = self.person.subject, self.person.text
        self.handing.mark_wanted.connect(self._go_to_what_holds)
        self.desk.moved.connect(lambda field: put_below(field, self.desk.card))
        self.desk.revealed.connect(self._reveal)
        self.desk.watch((Checked(subject, Scope.SAFE), Checked(text, self._scope)))

    def _scope(self) -> Scope:
        """Ask for something concrete only where feedback is passed on."""
        tells = self.writing is not None and self.writing.about.tells_feedback
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
            self._show_end()
            return
        self._view.setCurrentWidget(self.work)
        self.queue.show_turns(self.turns, self.day.today())
        self.work.scroller.verticalScrollBar().setValue(0)
        self.person.take_focus()
        about = self.person.about
        told = self.tr("{0}. {1}, {2}. {3}")
        words = self.head.words.text(), turn.name, turn.where, about.due.text()
        announce(self.person, told.format(*words))

    def _show_end(self) -> None:
        self._draft.stop()
        self.writing = None
        counts = todays.counts(self.day.today())
        self.summary.show_turns(self.turns, counts, self.minutes)
        self._view.setCurrentWidget(self.summary)
        self._tick.stop()
        self.summary.leave.setFocus()
        announce(self.summary, self.summary.title.text())

    def _show_turn(self, turn: Turn) -> None:
        self._draft.stop()
        self.writing = None  # what is put in the fields now is no change
        writing = Writing(turn.card, self.day.now())
        self._checker.turn_to(turn.card, writing.about.candidate.language)
        self.handing.is_held = False
        self.person.show_turn(turn, writing, self.day.today())
        self.writing = writing
        self._show_check()
        self.desk.look()

    def _show_head(self) -> None:
        self.head.show_turns(self.turns, self.minutes)

    def _show_check(self) -> None:
        if self.writing is not None:
            parts = self.writing.parts(self.person.text.toPlainText())
            tells = self.writing.about.tells_feedback
            self.person.show_check(parts, is_feedback=tells)

    def _written(self, writing: Writing) -> UpdateDraft:
        person = self.person
        text = person.text.toPlainText()
        return UpdateDraft(person.subject.text(), text, person.chosen_channel, writing.then)

    def _keep(self) -> None:
        if self.writing is not None:
            self.writing.keep(self._written(self.writing))

    def _note_change(self) -> None:
        if self.writing is not None:
            self._draft.note_change()
            self._show_check()
            self.handing.note_change()

    def _set_day(self) -> None:
        """Promise another day, also where the text names the one before."""
        day = self.person.then.day()
        if self.writing is None or day is None or day == self.writing.then:
            return
        change = self.writing.promise(day, self.person.text.toPlainText())
        if change is not None:
            self.person.text.replace(*change)
        self._note_change()

    def _settle_day(self) -> None:
        """Promise the next working day where people are off, so that the text says it too."""
        if self.writing is not None:
            self.person.then.set_day(in_working_days(self.writing.then, 0))

    def _go_on(self) -> None:
        if self.turns.current is None:
            self.leave()
        else:
            self.person.foot.go_on()

    def _hand_over(self) -> None:
        self._settle_day()
        writing = self.writing
        if writing is None or not self._draft.flush():
            return
        if self.handing.hand_over(writing.about, self._written(writing)):
            self.person.foot.ask(writing.about.candidate.greeting_name)

    def _note_told(self) -> None:
        """Write down that they have heard, with the next promise, and go on."""
        self._settle_day()
        turn, writing = self.turns.current, self.writing
        if turn is None or writing is None or not self._draft.flush():
            return
        written = self._written(writing)
        then = writing.then if writing.about.is_active else None
        at = writing.at if then else None
        turn.state, turn.channel, turn.told_at = State.TOLD, written.channel, self.day.now()
        try:
            turn.contact = updates.tell(turn.card, written.channel, written.body, then, at)
        except WiseFeedbackError as error:
            turn.state = State.WAITING
            title = self.tr("It was not written down")
            self.handing.say(Kind.LATE, "circle-alert", title, describe(error))
            return
        self.turns.go_on()
        self._show()
        self.told.emit(self._told_words(turn, then))

    def _told_words(self, turn: Turn, then: date | None) -> str:
        if then is None:
            return self.tr("{0} has heard").format(turn.name)
        told = self.tr("{0} has heard. Next update: {1}")
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
        if undone:
            self._draft.flush()
            for one in undone:
                self.turns.go_to(one)
            self._tick.start()
            self._show()
        elif turn is not None and self.writing is not None:
            self._renew(turn, self.writing)

    def _renew(self, turn: Turn, writing: Writing) -> None:
        """Show what is known now, with the words as they are if they are the consultant's own."""
        written, is_asking = self._written(writing), self.person.foot.is_asking
        try:
            self._draft.flush()
            self._show_turn(turn)
        except NotFoundError:
            self._show()
            return
        self.person.choose(written.channel, written.then)
        if is_asking:
            self.person.foot.ask(writing.about.candidate.greeting_name)

    def _go_to_what_holds(self) -> None:
        self.desk.look()
        found = self.desk.first(lambda hint: hint.holds)
        if found is not None:
            self.desk.go_to(*found)

    def _reveal(self, field: Input) -> None:
        reveal(self.work.scroller, field, self.desk.card)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_NARROWEST), px(320))  # narrower than it is now, it gives way

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.turns.current is None:
            self.summary.leave.setFocus(event.reason())
        else:
            self.person.take_focus()

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Skip by the right arrow on a button; leave undo to the window where a text has none."""
        if not isinstance(event, QKeyEvent):
            return False
        if watched is self.person.text:
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            is_asked = event.type() is QEvent.Type.ShortcutOverride
            # Qt's own answer would take the key although there is nothing to take back.
            return is_asked and is_undo and not self.person.text.document().isUndoAvailable()
        is_right = event.key() == Qt.Key.Key_Right and not event.modifiers()
        if event.type() is QEvent.Type.KeyPress and is_right:
            self.skip()
            return True
        return False
