"""The gaps of a week: somebody of whom nothing can be told yet, and the line that closes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.reports import words
from ui.shared import dates
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card, clear
from wise_feedback.domain.reports import Person
from wise_feedback.domain.weeks import Week

MOST = 20
"""How many gaps are shown one by one; the others are counted, and closed by one button."""


class GapCard(Card):
    """One gap: whose, since when, and the two ways to close it."""

    nothing_new = Signal(str)
    written = Signal(str, str)

    def __init__(self, person: Person) -> None:
        super().__init__(padding=12)
        self.key = person.candidacy_id
        self.setAccessibleName(self.tr("Gap: {0}").format(person.name))
        since = self.tr("Nothing noted. Did something happen, or is it as it was?")
        if person.last_event is not None:
            day = dates.day_name(person.last_event)
            since = self.tr("Nothing noted since {0}. Did something happen?").format(day)
        self.nothing = Button(self.tr("Nothing new"), "secondary", "check")
        self.nothing.setAccessibleDescription(person.name)
        self.write = Button(self.tr("Write a line"), "quiet", "pen-line")
        self.write.setAccessibleDescription(person.name)
        self.line = LineEdit(hint=self.tr("What the client reads of the week"))
        self.line.setAccessibleName(self.tr("The week of {0}").format(person.name))
        self.line.setMaxLength(300)
        self.keep = Button(self.tr("Keep"), "secondary", "check")
        self._answer = _in_a_row(self.nothing, self.write)
        self._writing = _in_a_row(self.line, self.keep)
        self.body.setSpacing(2)
        self.body.addWidget(Prose(person.name, "strong"))
        self.body.addWidget(Prose(since, "detail", "text2"))
        self.body.addWidget(self._answer)
        self.body.addWidget(self._writing)
        self._writing.hide()
        self.nothing.clicked.connect(lambda: self.nothing_new.emit(self.key))
        self.write.clicked.connect(self._begin)
        self.keep.clicked.connect(self._keep)
        self.line.returnPressed.connect(self._keep)

    @property
    def is_writing(self) -> bool:
        """Whether a line has been begun that is not kept yet."""
        return not self._writing.isHidden() and bool(self.line.text().strip())

    def _begin(self) -> None:
        self._answer.hide()
        self._writing.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.written.emit(self.key, self.line.text())


def _in_a_row(*parts: QWidget) -> QWidget:
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 4, 0, 0)
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part)
    if not any(isinstance(part, LineEdit) for part in parts):
        row.addStretch(1)
    return place


class Gaps(QWidget):
    """All gaps of a client's week."""

    nothing_new = Signal(list)
    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[GapCard] = []
        self._keys: list[str] = []
        self._week: Week | None = None
        self.chip = Chip(Kind.TODAY, "", "circle-dashed")
        self.told = Prose("", "detail", "text2")
        self.all = Button(self.tr("Nothing new for all"), "quiet", "list-checks")
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Gaps"), "lead"))
        head.addStretch(1)
        head.addWidget(self.chip)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addLayout(self._list)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.all.clicked.connect(lambda: self.nothing_new.emit(list(self._keys)))

    def show_people(self, people: Sequence[Person], week: Week) -> None:
        """Show who has no event in a week; a line that is being written for it stays."""
        count = len(people)
        if count:
            self.chip.show_state(Kind.TODAY, words.gaps(count), "circle-dashed")
            told = self.tr(
                "The report may leave all the same; the line then reads “Nothing new this week”."
            )
        else:
            self.chip.show_state(Kind.DONE, self.tr("None left"), "circle-check")
            told = self.tr("Everybody in play has had an event or a line this week.")
        self.told.setText(told)
        self._keys = [person.candidacy_id for person in people]
        self.all.setVisible(count > 1)
        shown = [person.candidacy_id for person in people[:MOST]]
        is_same, self._week = week == self._week, week
        if is_same and shown == [card.key for card in self.cards]:
            return
        kept = self.cards if is_same else []
        begun = {card.key: card.line.text() for card in kept if card.is_writing}
        clear(self._list)
        self.cards = [GapCard(person) for person in people[:MOST]]
        for card in self.cards:
            card.nothing_new.connect(lambda key: self.nothing_new.emit([key]))
            card.written.connect(self.written)
            self._list.addWidget(card)
            if card.key in begun:
                card.write.click()
                card.line.setText(begun[card.key])
