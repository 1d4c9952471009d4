"""Evidence: what was seen, tied to a requirement; and a list of cards to write it in."""

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.feedback.kravprofil import RequirementSelect
from ui.feedback.lines import SlimLine
from ui.shared.hints.watch import Checked, Input
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.checking import Hint, Scope
from wise_feedback.domain.feedback import Ground
from wise_feedback.domain.remarks import Read

HintsIn = Callable[[Input], Sequence[Hint]]
"""Tells what the text check says of a field."""


class EvidenceCard(QWidget):
    """One thing seen: its *text*, the requirement it is about, and *when*.

    *place* says which of several it is.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, requirements: Sequence[Requirement], none: str, name: str) -> None:
        super().__init__()
        self.place = ""
        self.requirement = RequirementSelect(requirements, none)
        self.text = TextArea(name)
        self.when = SlimLine(self.tr("When"), self.tr("the question, the task"))
        self.remove = IconButton("trash-2", self.tr("Remove this"))
        self.remove.hide()
        self.remove.clicked.connect(self.removed)
        self.requirement.activated.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self.when.input.textEdited.connect(self.changed)

    def ground(self) -> Ground:
        """Return what is written on the card."""
        return Ground(
            requirement_id=self.requirement.requirement_id(),
            situation=self.when.text(),
            observation=self.text.toPlainText(),
        )

    def show_ground(self, ground: Ground) -> None:
        """Show what was written before."""
        self.requirement.show_requirement(ground.requirement_id)
        self.text.setPlainText(ground.observation)
        self.when.show_text(ground.situation)

    def checked(self) -> Iterator[Checked]:
        """Yield the fields that the candidate will read."""
        asked = self.requirement
        yield Checked(self.text, Scope.WHOLE, asked.requirement, asked.activated, self._which)
        yield Checked(self.when.input, place=self._which)

    def read(self, hints_in: HintsIn) -> Read:
        """Return what the text check says of the card: of its text, and of its other lines."""
        said, *beside = (hints_in(checked.field) for checked in self.checked())
        return Read(said, tuple(hint for hints in beside for hint in hints))

    def set_alone(self, alone: bool) -> None:
        """Say whether it is the only card of its list: that one cannot be removed."""
        self.remove.setVisible(not alone)

    def _which(self) -> str:
        return self.place


class StrengthCard(EvidenceCard):
    """Something that convinced. What it is about matters where nothing else is told."""

    def __init__(self, requirements: Sequence[Requirement]) -> None:
        super().__init__(requirements, self.tr("In general"), self.tr("What convinced us"))
        self._is_full = False
        self._about = QWidget()
        about = QHBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(8)
        about.addWidget(self.requirement, 2)
        about.addWidget(self.when, 3)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.text, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._about)
        self._about.hide()

    def show_ground(self, ground: Ground) -> None:
        super().show_ground(ground)
        self.set_full(self._is_full)

    def set_full(self, full: bool) -> None:
        """Ask for the requirement and the situation too. What is filled in is always shown."""
        self._is_full = full
        is_filled = bool(self.requirement.requirement_id() or self.when.text())
        self._about.setVisible(full or is_filled)


Card = TypeVar("Card", bound=EvidenceCard)


class CardList(QWidget, Generic[Card]):
    """Cards below each other, one at least, and a button for another. *one* numbers a card.

    The button stands in the heading of the list. *rebuilt* when cards have come or gone, *moved*
    when the focus has gone to a card without the user.
    """

    changed = Signal()
    rebuilt = Signal()
    moved = Signal()

    def __init__(self, make: Callable[[], Card], another: str, one: str) -> None:
        super().__init__()
        self._make, self._one = make, one
        self._removed: Ground | None = None
        self.cards: list[Card] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        self.add_button = Button(another, "quiet", "plus")
        self.add_button.clicked.connect(self.add)
        self.put_back_button = Button(self.tr("Put back what was removed"), "quiet", "undo-2")
        self.put_back_button.clicked.connect(self.put_back)
        self.put_back_button.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(self._column)
        whole.addWidget(self.put_back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._insert()

    def grounds(self) -> tuple[Ground, ...]:
        """Return what is written, leaving out cards as they come."""
        blank = Ground(decisive=False), Ground(decisive=True)
        grounds = (card.ground() for card in self.cards)
        return tuple(ground for ground in grounds if ground not in blank)

    def written(self) -> list[Card]:
        """Return the cards that something has been written on."""
        return [card for card in self.cards if not card.ground().is_empty]

    def show_grounds(self, grounds: Sequence[Ground]) -> None:
        """Show a card for each of the grounds, without telling of a change."""
        while len(self.cards) > max(1, len(grounds)):
            self._take(self.cards[-1])
        while len(self.cards) < len(grounds):
            self._insert()
        for card, ground in zip(self.cards, grounds or (Ground(),), strict=True):
            card.blockSignals(True)
            card.show_ground(ground)
            card.blockSignals(False)

    def add(self) -> None:
        """Begin another card."""
        self._go_to(self._insert())

    def put_back(self) -> None:
        """Bring back what was removed last."""
        card = self._insert()
        card.show_ground(self._removed or Ground())
        self.put_back_button.hide()
        self._go_to(card)

    def _insert(self) -> Card:
        card = self._make()
        card.changed.connect(self.changed)
        card.removed.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._column.addWidget(card)
        self._settle()
        return card

    def _remove(self, card: Card) -> None:
        ground = card.ground()
        index = self.cards.index(card)
        self._take(card)
        self._removed = ground
        self.put_back_button.setVisible(not ground.is_empty)
        self._go_to(self.cards[max(0, index - 1)])
        self.changed.emit()

    def _take(self, card: Card) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._settle()

    def _go_to(self, card: Card) -> None:
        card.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moved.emit()

    def _settle(self) -> None:
        is_alone = len(self.cards) == 1
        for number, card in enumerate(self.cards, start=1):
            card.set_alone(is_alone)
            card.place = "" if is_alone else self._one.format(number)
        self.rebuilt.emit()
