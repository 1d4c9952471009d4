"""The head of Today: a greeting, how many wait and how long it takes, and what to show."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import dates
from ui.shared.theme import px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import ElidedLabel, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.today.numbers import in_words
from ui.today.wording import capital
from wise_feedback.domain.owed import Counts, Tally, Urgency
from wise_feedback.domain.promises import Hears

translate = QCoreApplication.translate

MINUTES_EACH = 5
MANY_LATE, FIRST = 30, 10
"""With more late than this, a session with the first that have waited longest is offered."""

_WIDE = 780
"""Below this width, at 100 %, words give way."""

_NIGHT, _MORNING, _NOON, _EVENING = 4, 10, 12, 18
"""Up to which hour it is night, morning, before noon and afternoon."""


class Head(QWidget):
    """The greeting and the two buttons, and the sentence. The *filters* stand over the list."""

    add_wanted = Signal()
    session_wanted = Signal()
    first_wanted = Signal()
    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.greeting = ElidedLabel("", "title")
        self.day = ElidedLabel("", "body", "text2")
        self.add = Button(self.tr("New candidate"), "secondary", "user-plus", "N")
        self.session = Button(self.tr("Start feedback session"), "primary", "play", "P")
        self.sentence = Prose("", "lead", leading=1.2)
        self.more = Prose("", "body", "text2", leading=1.2)
        self.first = Button(self.tr("Take the ten who have waited longest"), icon="clock-alert")
        self.urgency = Segmented(self.tr("Which to show"), self._urgencies(), "all")
        self.hears = Segmented(self.tr("To whom"), self._parties(), Hears.CANDIDATE)
        self.filters = QWidget()
        self._lay_out()
        self.add.clicked.connect(self.add_wanted)
        self.session.clicked.connect(self.session_wanted)
        self.first.clicked.connect(self.first_wanted)
        self._is_later, self._is_wide = False, True
        self.urgency.chosen.connect(self._show_chosen)
        self.hears.chosen.connect(lambda _value: self.filtered.emit())

    @property
    def shown_urgency(self) -> Urgency | None:
        """How soon what is shown is due; ``None`` for all until the end of the week."""
        value = self.urgency.value()
        chosen = value if isinstance(value, Urgency) else None
        return Urgency.LATER if self._is_later else chosen

    @property
    def shown_party(self) -> Hears:
        """Whom the words that are shown are owed to."""
        return Hears.CLIENT if self.hears.value() is Hears.CLIENT else Hears.CANDIDATE

    def fit(self, width: int) -> None:
        """Give up words where there is room for icons alone."""
        is_wide = width >= px(_WIDE)
        self.add.show_words(is_shown=is_wide)
        self.hears.show_words(is_shown=is_wide)
        self.session.set_keys("P" if is_wide else "")
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            place = (0, 1, 1, 1) if is_wide else (1, 0, 1, 3)
            self._said.addWidget(self.more, *place)

    def show_later(self) -> None:
        """Show what is due after this week, which has no filter of its own."""
        self.urgency.set_value(None)
        self._is_later = True
        self.filtered.emit()

    def show_all(self) -> None:
        """Show everything until the end of the week."""
        self.urgency.set_value("all")
        self._show_chosen("all")

    def greet(self, name: str, now: datetime) -> None:
        """Greet the consultant by the time of day."""
        here = now.astimezone()
        self.greeting.setText(greeting(name, here.hour))
        told = self.tr("{0} · week {1}")
        week = here.date().isocalendar().week
        self.day.setText(told.format(capital(dates.long_day(here.date())), week))

    def show_counts(self, counts: Counts) -> None:
        """Say how many wait, how many too long, and how long it takes to tell them."""
        told, party = counts.candidates, self.shown_party
        self.sentence.setText(self._sentence(told))
        self.more.setText(self._more(told))
        self.more.setVisible(bool(told.shown))
        self.session.setVisible(bool(told.shown))
        self.first.setVisible(told.late > MANY_LATE)
        shown = counts.clients if party is Hears.CLIENT else told
        for value, count in (
            ("all", shown.shown),
            (Urgency.LATE, shown.late),
            (Urgency.TODAY, shown.today),
            (Urgency.WEEK, shown.week),
        ):
            self.urgency.set_count(value, count)
        self.hears.set_count(Hears.CLIENT, counts.clients.shown or None)

    def _show_chosen(self, _value: object) -> None:
        self._is_later = False
        self.filtered.emit()

    def _sentence(self, told: Tally) -> str:
        if not told.shown:
            return self.tr("Nobody is waiting for word from you.")
        words = self.tr("%n person(s) are waiting for word from you.", "", told.shown)
        return in_words(words, told.shown)

    def _more(self, told: Tally) -> str:
        minutes = self.tr("Allow about {0} minutes.").format(told.shown * MINUTES_EACH)
        if not told.late:
            return minutes
        late = self.tr("%n of them have waited longer than you promised.", "", told.late)
        return self.tr("{0} {1}").format(in_words(late, told.late), minutes)

    def _urgencies(self) -> list[Segment]:
        return [
            Segment("all", self.tr("All"), count=0),
            Segment(Urgency.LATE, self.tr("Late"), count=0),
            Segment(Urgency.TODAY, self.tr("Today"), count=0),
            Segment(Urgency.WEEK, self.tr("This week"), count=0),
        ]

    def _parties(self) -> list[Segment]:
        return [
            Segment(Hears.CANDIDATE, self.tr("Candidates"), "user"),
            Segment(Hears.CLIENT, self.tr("Clients"), "building-2"),
        ]

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.greeting)
        names.addWidget(self.day)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(names, 1)
        for button in (self.add, self.session):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._said = said = QGridLayout()
        said.setVerticalSpacing(2)
        said.setHorizontalSpacing(12)
        said.addWidget(self.sentence, 0, 0)
        said.addWidget(self.more, 0, 1)
        said.addWidget(self.first, 0, 2)
        said.setColumnStretch(1, 1)
        chosen = QHBoxLayout(self.filters)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(9)
        chosen.addWidget(self.urgency)
        chosen.addWidget(self.hears)
        chosen.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(12)
        column.addLayout(said)


def greeting(name: str, hour: int) -> str:
    """Return what to say to somebody at an hour of the day, with their first name if known."""
    named = (
        (_MORNING, translate("Head", "Good morning, {0}"), translate("Head", "Good morning")),
        (_NOON, translate("Head", "Hello, {0}"), translate("Head", "Hello")),
        (_EVENING, translate("Head", "Good afternoon, {0}"), translate("Head", "Good afternoon")),
    )
    words = translate("Head", "Good evening, {0}"), translate("Head", "Good evening")
    if hour >= _NIGHT:
        found = ((to, alone) for until, to, alone in named if hour < until)
        words = next(found, words)
    to, alone = words
    return to.format(name) if name else alone
