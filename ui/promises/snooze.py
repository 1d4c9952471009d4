"""A word gets another date, or those who have no next word get one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.promises.day_choice import DayChoice
from ui.promises.form import PromiseForm
from ui.shared import dates, promise_wording
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.basics import Key
from wise_feedback.domain.promises import Hears
from wise_feedback.services import board, candidates, promises
from wise_feedback.services.calendar import in_working_days

NAMED = 3
"""How many are called by name before the rest are counted."""


class SnoozeDialog(PromiseForm):
    """Gives a promise a new date. Raises ``NotFoundError`` if it is gone.

    Where a candidate waits, it offers to tell them instead: then *wants_update*.
    """

    def __init__(self, promise_id: Key, parent: QWidget | None = None) -> None:
        promise = promises.promise(promise_id)
        name = _name_of(promise.candidacy_id)
        super().__init__(
            self.tr("Put off the update to {0}").format(name)
            if promise.hears is Hears.CANDIDATE
            else self.tr("Put off what is promised the client"),
            self.tr("Put off"),
            promise_wording.promised(promise.matter, promise.due, promise.at),
            parent,
        )
        self.wants_update = False
        self._promise, self._name = promise, name
        today = date.today()
        self.then = DayChoice(self.tr("New date"), in_working_days(today, 1))
        self.late = Banner(
            Kind.LATE,
            "clock-alert",
            promise_wording.lateness(promise.due, today),
            self.tr("{0} will not hear of the new date. An update takes a minute.").format(name),
            self.tr("Update instead"),
        )
        is_theirs = promise.hears is Hears.CANDIDATE
        self.late.setVisible(is_theirs and promise.due < today)
        self.late.acted.connect(self._tell_instead)
        self.body.addWidget(self.then)
        self.body.addWidget(self.late)
        self.body.addWidget(_remark("history", self.tr("The old date stays in the history.")))
        self.then.near.setFocus()

    def write(self) -> None:
        """Give the promise its new date."""
        promises.snooze(self._promise.id, self.then.day(), self.then.at())
        day = dates.day_name(self.then.settled())
        words = self.tr("Put off to {0}")
        self.told = words.format(day)

    def is_complete(self) -> bool:
        """Return whether the day can be promised."""
        return self.then.complete()

    def _tell_instead(self) -> None:
        self.wants_update = True
        self.reject()


class NextWordDialog(PromiseForm):
    """Gives candidates without a next word a date, all the same one."""

    def __init__(self, card_ids: Sequence[Key], parent: QWidget | None = None) -> None:
        self._cards = tuple(card_ids)
        names = [card.name for card in board.cards(self._cards)]
        super().__init__(self.tr("Set a date"), self.tr("Set a date"), "", parent)
        first, rest = names[:NAMED], len(names) - NAMED
        words = ", ".join(first)
        if rest > 0:
            words = self.tr("{0} and %n more", "", rest).format(words)
        self.set_title(self.title.text(), words)
        usual = promises.usual_day(board.assignment_of(self._cards[0]), date.today())
        self.then = DayChoice(self.tr("Next update"), usual, (usual,))
        self.body.addWidget(self.then)
        told = self.tr("Tell them of it, too: a date that nobody has heard is no promise.")
        self.body.addWidget(_remark("message-square-plus", told))
        self.then.near.setFocus()

    def write(self) -> None:
        """Promise each of them a word on that day."""
        promises.promise_words(self._cards, self.then.day(), self.then.at())
        told = self.tr("%n candidate(s) hear {0}", "", len(self._cards))
        self.told = told.format(dates.day_name(self.then.settled()))

    def is_complete(self) -> bool:
        """Return whether the day can be promised."""
        return self.then.complete()


def _name_of(candidacy_id: Key | None) -> str:
    if candidacy_id is None:
        return ""
    card = board.card(candidacy_id)
    return candidates.candidate(card.candidate_id).facts.greeting_name


def _remark(icon: str, words: str) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Symbol(icon, "text2", 16))
    row.addWidget(Prose(words, "detail", "text2"), 1)
    return part
