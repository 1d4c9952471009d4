"""What a candidate is promised, on top of their panel: by when, why it waits, and what to do."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shared import dates, paint, promise_wording
from ui.shared.theme import current
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.board import Card
from wise_feedback.domain.owed import Owed, Suggestion, Urgency, Why, suggestion, why
from wise_feedback.domain.promises import Matter
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import promises, today

translate = QCoreApplication.translate

_SHOWN = {
    Urgency.LATE: (Kind.LATE, "clock-alert"),
    Urgency.TODAY: (Kind.TODAY, "clock"),
    Urgency.WEEK: (Kind.PLAIN, "calendar"),
    Urgency.LATER: (Kind.PLAIN, "calendar"),
}


class PromiseBlock(QWidget):
    """The promise of one candidate with its buttons. *name* is what the candidate is called.

    Without a next word it says that they are between the chairs; nothing once all has been told.
    *wise* is what is wise to do first, if anything.
    """

    update_wanted = Signal()
    snooze_wanted = Signal()
    book_wanted = Signal()
    chase_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind.PLAIN
        self.wise: Suggestion | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._symbol = Symbol("calendar", Kind.PLAIN, 18)
        self.title = Prose("", "strong", leading=1.15)
        self.when = Label("", "detail_strong")
        self.text = Prose("", "body", leading=1.2)
        self.chase = Button(self.tr("Chase the client"), "primary", "reply", "J")
        self.update_ = Button("", "secondary", "send", "U")
        self.snooze = IconButton("clock-arrow-up", self.tr("Put off"), "S")
        self.book = IconButton("calendar-plus", self.tr("Book interview"))
        self._lay_out()
        self.chase.clicked.connect(self.chase_wanted)
        self.update_.clicked.connect(self.update_wanted)
        self.snooze.clicked.connect(self.snooze_wanted)
        self.book.clicked.connect(self.book_wanted)

    def _lay_out(self) -> None:
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._symbol)
        head.addWidget(self.title, 1)
        head.addWidget(self.when)
        buttons.setSpacing(8)
        for button in (self.chase, self.update_, self.snooze, self.book):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addSpacing(2)
        column.addLayout(buttons)

    def show_card(self, card: Card, kind: StageKind, name: str) -> None:
        """Show what is promised somebody who stands in a stage of *kind*."""
        promise = promises.open_of_card(card.id) if card.promised is not None else None
        self.setVisible(promise is not None or not kind.ends)
        self.update_.setText(self.tr("Update {0}").format(name))
        self.update_.setAccessibleName(self.update_.text())
        self.book.setVisible(not kind.ends)
        self.wise = None
        if promise is not None:
            self._show_owed(today.one(promise.id), name)
        elif not kind.ends:
            self._show_chair(name)
        self.update()

    def _show_owed(self, owed: Owed, name: str) -> None:
        day, now = date.today(), datetime.now(UTC)
        kind, icon = _SHOWN[owed.urgency(day)]
        reason = why(owed, day, now)
        if kind is Kind.PLAIN and reason in {Why.CLIENT_HAS_TIME, Why.CLIENT_SILENT}:
            kind, icon = Kind.CLIENT, "hourglass"
        title = promise_wording.promised(owed.matter, owed.due, owed.at)
        self._dress(kind, icon, title, promise_wording.lateness(owed.due, day))
        self.text.setText(reason_words(owed, reason, name))
        self.wise = suggestion(owed, day, now)
        self.chase.setVisible(self.wise is Suggestion.CHASE)
        if self.wise is Suggestion.CHASE:
            self.update_.setText(self.tr("Update"))  # beside the other, a name has no room
        is_due = owed.due <= day or owed.matter is Matter.NEWS
        tells = self.wise is Suggestion.TELL and is_due
        self.update_.set_look("primary" if tells else "secondary")
        self.snooze.set_words(self.tr("Put off"), "S")

    def _show_chair(self, name: str) -> None:
        title = self.tr("No next update")
        self._dress(Kind.LATE, "armchair", title, "")
        words = self.tr("{0} is between the chairs: nobody has said when they hear again.")
        self.text.setText(words.format(name))
        self.chase.hide()
        self.wise = Suggestion.TELL
        self.update_.set_look("primary")
        self.snooze.set_words(self.tr("Set a date"), "S")

    def _dress(self, kind: Kind, icon: str, title: str, when: str) -> None:
        self._kind = kind
        ink = "text" if kind is Kind.PLAIN else str(kind)
        self._symbol.show_icon(icon, kind)
        self.title.setText(title)
        self.when.setText(when)
        for label in (self.title, self.when):
            label.set_ink(ink)
        self.setAccessibleName(f"{title}, {when}" if when else title)

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = current().tone(self._kind)
        paint.box(QPainter(self), QRectF(self.rect()), paint.CARD_RADIUS, tone.fill, tone.edge)


def reason_words(owed: Owed, reason: Why, name: str) -> str:
    """Return why a word to *name* waits, or what there is to say."""
    words = {
        Why.VAGUE_REPLY: translate("PromiseBlock", "The client's reply lacks its grounds."),
        Why.CLIENT_SILENT: translate(
            "PromiseBlock", "The client has not said what they thought of {0}."
        ),
        Why.CLIENT_HAS_TIME: translate("PromiseBlock", "The client answers by {1}."),
        Why.CONCRETE_REPLY: translate(
            "PromiseBlock", "The client has given grounds that {0} can hear."
        ),
        Why.FEEDBACK_BEGUN: translate("PromiseBlock", "Feedback is begun and not finished."),
        Why.FEEDBACK_MISSING: translate(
            "PromiseBlock", "{0} has been met, and no feedback is written."
        ),
        Why.LETTER_BEGUN: translate("PromiseBlock", "It is decided, and the letter is begun."),
        Why.LETTER_MISSING: translate(
            "PromiseBlock", "It is decided, and {0} has not been told yet."
        ),
        Why.INTERVIEW_COMING: translate("PromiseBlock", "The interview is on {2}."),
        Why.NOTHING_NEW: translate("PromiseBlock", "{0} hears even if there is nothing new."),
    }
    due = dates.day_name(owed.client_due) if owed.client_due else ""
    met = dates.day_name(owed.starts_at.astimezone().date()) if owed.starts_at else ""
    return words[reason].format(name, due, met)
