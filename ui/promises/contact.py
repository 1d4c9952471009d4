"""Somebody was told something just now: by what channel, what was said, and when they hear again.

Three keys do it: U, what was said, Ctrl Enter.
"""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.promises.day_choice import DayChoice
from ui.promises.form import PromiseForm
from ui.shared import dates, promise_wording
from ui.shared.keys import key_words
from ui.shared.reporting import describe
from ui.shared.widgets.field import Field
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.symbol import Symbol
from ui.shared.widgets.textarea import TextArea
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.promise_rules import CLIENT_MET
from wise_feedback.domain.promises import Hears
from wise_feedback.services import assignments, board, candidates, contacts, drafts, promises

WAIT_MS = 300

_CHANNELS = {
    Channel.PHONE: "phone",
    Channel.MAIL: "mail",
    Channel.SMS: "messages-square",
    Channel.MEETING: "users",
}


class ContactDialog(PromiseForm):
    """Logs that a candidate, or the client about them, heard. Raises ``NotFoundError``.

    What is written is kept as it is typed, and is there the next time until it has been logged.
    *channel* is how they heard, where that is known already.
    """

    def __init__(
        self, card_id: Key, parent: QWidget | None = None, channel: Channel | None = None
    ) -> None:
        card = board.card(card_id)
        assignment = assignments.assignment(board.assignment_of(card_id))
        self._card, self._client = card_id, assignment.facts.client
        self._name = candidates.candidate(card.candidate_id).facts.greeting_name
        super().__init__("", self.tr("Log"), "", parent)
        kind = assignment.stage(card.stage_id).kind
        self._is_in_play = not kind.ends and not assignment.is_closed
        self._open = {hears: promises.open_of_card(card_id, hears) for hears in Hears}
        may_tell_client = kind in CLIENT_MET or self._open[Hears.CLIENT] is not None
        usual = promises.usual_day(assignment.id, date.today())
        self._furnish(usual, channel or self._usual_channel())
        self._who_row.setVisible(may_tell_client)
        if self._open[Hears.CLIENT] and not self._open[Hears.CANDIDATE] and kind.ends:
            self.who.set_value(Hears.CLIENT)
        self._first = self._body()
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self._keep_now)
        self._take_up()
        self._dress()
        self._connect()
        self.text.input.setFocus()

    def hears(self) -> Hears:
        """Return who heard."""
        return Hears.CLIENT if self.who.value() is Hears.CLIENT else Hears.CANDIDATE

    def write(self) -> None:
        """Log the contact, and promise the next word; undone, it can be gone on with."""
        if self.is_touched():
            self.keep()
        channel, text = Channel(str(self.channel.value())), self.text.input.toPlainText()
        if self.hears() is Hears.CLIENT:
            contacts.log_client(self._card, channel, text)
            self.told = self.tr("{0} has heard about {1}").format(self._client, self._name)
            return
        then = self.then.day() if self._has_next() else None
        contacts.log(self._card, channel, text, then=then, then_at=self.then.at())
        self.told = self.tr("{0} has heard").format(self._name)
        if then is not None:
            words = self.tr("{0} has heard, and hears again {1}")
            self.told = words.format(self._name, dates.day_name(self.then.settled()))
        elif self._is_in_play:
            words = self.tr("{0} has heard, and has no next update")
            self.told = words.format(self._name)

    def is_complete(self) -> bool:
        """Return whether the next day, where there is one, can be promised."""
        return not self._has_next() or self.then.complete()

    def keep(self) -> None:
        """Keep what is written for the next time."""
        self._timer.stop()
        drafts.keep(contacts.DRAFT, self._card, self._body())

    def forget(self) -> None:
        """Forget what was kept for the next time."""
        self._timer.stop()
        if drafts.kept(contacts.DRAFT, self._card) is not None:
            drafts.discard(contacts.DRAFT, self._card)

    def is_touched(self) -> bool:
        """Return whether anything was written, or chosen otherwise than it was suggested."""
        return self._body() != self._first

    def _furnish(self, usual: date, channel: Channel) -> None:
        who = (Segment(Hears.CANDIDATE, self._name), Segment(Hears.CLIENT, self._client))
        self.who = Segmented(self.tr("Who heard"), who, Hears.CANDIDATE)
        ways = [Segment(c, promise_wording.channel(c), _CHANNELS[c]) for c in _CHANNELS]
        self.channel = Segmented(self.tr("How"), ways, channel)
        self.text = Field(self.tr("What was said, if you like"), TextArea(lines=3, most=8))
        self.then = DayChoice(self.tr("Hears again"), usual, (usual,))
        self.without = CheckBox(self.tr("Without a new date"))
        self._who_row = self._labelled(self.tr("Who heard"), self.who)
        self.body.addWidget(self._who_row)
        keys = f"{key_words('Ctrl+1')}–{len(_CHANNELS)}"
        self.body.addWidget(self._labelled(self.tr("How"), self.channel, keys))
        self.body.addWidget(self.text)
        self.body.addWidget(self._next_part())

    def _next_part(self) -> QWidget:
        self._next = QWidget()
        column = QVBoxLayout(self._next)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Hears again"), "medium"))
        head.addStretch(1)
        head.addWidget(self.without)
        column.addLayout(head)
        column.addWidget(self.then)
        self._chair = QWidget()
        row = QHBoxLayout(self._chair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Symbol("armchair", "late", 18))
        words = self.tr("Then {0} is between the chairs, and is shown so until there is a date.")
        row.addWidget(Prose(words.format(self._name), "detail", "text2"), 1)
        column.addWidget(self._chair)
        return self._next

    def _labelled(self, words: str, control: QWidget, keys: str = "") -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Label(words, "medium"))
        row.addWidget(Label(keys, "clock", "text2"))
        row.addStretch(1)
        row.addWidget(control)
        return part

    def _connect(self) -> None:
        self.who.chosen.connect(self._dress)
        self.without.toggled.connect(self._dress)
        for news in (self.who.chosen, self.channel.chosen, self.without.toggled, self.then.changed):
            news.connect(self._timer.start)
        self.text.input.textChanged.connect(self._timer.start)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._keep_now)
        for place, channel in enumerate(_CHANNELS, start=1):
            keys = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            keys.activated.connect(partial(self.channel.choose, channel))

    def _usual_channel(self) -> Channel:
        """Return how the candidate was told the last time, or else by phone."""
        told = (one.channel for one in contacts.contacts(self._card))
        return next((channel for channel in told if channel in _CHANNELS), Channel.PHONE)

    def _has_next(self) -> bool:
        is_theirs = self.hears() is Hears.CANDIDATE and self._is_in_play
        return is_theirs and not self.without.isChecked()

    def _dress(self) -> None:
        is_theirs = self.hears() is Hears.CANDIDATE
        title = self.tr("Update {0}").format(self._name)
        if not is_theirs:
            title = self.tr("Tell {0} about {1}").format(self._client, self._name)
        self.set_title(title, self._owed())
        self._next.setVisible(is_theirs and self._is_in_play)
        self.then.setVisible(not self.without.isChecked())
        self._chair.setVisible(self.without.isChecked())
        who = self._name if is_theirs else self._client
        self.text.input.setPlaceholderText(self.tr("For example what {0} asked").format(who))

    def _owed(self) -> str:
        promise = self._open[self.hears()]
        if promise is None:
            return self.tr("Nothing is promised now.")
        words = promise_wording.promised(promise.matter, promise.due, promise.at)
        return f"{words} · {promise_wording.lateness(promise.due, date.today())}"

    def _body(self) -> dict[str, Any]:
        at = self.then.at()
        return {
            "text": self.text.input.toPlainText(),
            "hears": str(self.who.value()),
            "channel": str(self.channel.value()),
            "day": self.then.day().isoformat(),
            "at": f"{at:%H:%M}" if at else "",
            "without": self.without.isChecked(),
        }

    def _take_up(self) -> None:
        """Go on with what was left: a day that has passed since gives way to the usual one."""
        kept = drafts.kept(contacts.DRAFT, self._card)
        if kept is None:
            return
        self.say_resumed()
        self.text.input.setPlainText(kept["text"])
        self.who.set_value(Hears(kept["hears"]))
        self.channel.set_value(Channel(kept["channel"]))
        self.without.setChecked(kept["without"])
        day = date.fromisoformat(kept["day"])
        if day >= date.today():
            self.then.set_day(day)
            self.then.time.setText(kept["at"])

    def _keep_now(self) -> None:
        """Keep what is typed; where that fails, say so and try again with the next letter."""
        try:
            if self.is_touched():
                self.keep()
            else:
                self.forget()
        except WiseFeedbackError as error:
            self._say(describe(error))
        else:
            self._say("")
