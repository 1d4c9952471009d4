"""The text check in the composer: every part that is printed, held against the kravprofil."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.letters.column import Column
from ui.letters.writing import Writing
from ui.shared.hints.checker import Checker
from ui.shared.hints.desk import HintDesk
from ui.shared.hints.placing import put_below, reveal
from ui.shared.hints.watch import Checked, Input
from wise_feedback.domain.basics import Key
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.letter import LetterKind, PartKind

_SCOPES = {
    PartKind.STRENGTHS: Scope.WHOLE,
    PartKind.GROUNDS: Scope.WHOLE,
    PartKind.DEVELOPMENT: Scope.LINES,
}
"""The parts that must tell something; the others greet and say what happens."""


class LetterChecks(QObject):
    """Underlines in the parts of *column* what a candidate could not use, or must not read."""

    def __init__(self, host: QWidget, column: Column) -> None:
        super().__init__(host)
        self._kind: LetterKind | None = None  # until somebody's letter is opened
        self._checker = Checker()
        self.desk = HintDesk(host, self._checker)
        self._column = column
        self.desk.moved.connect(lambda field: put_below(field, self.desk.card))
        self.desk.revealed.connect(self._reveal)
        self.desk.watch(self._fields(column))

    def show_writing(self, card: Key, writing: Writing) -> None:
        """Hold the letter against what is asked for in its assignment, as it is now."""
        self._kind = writing.letter.kind
        self._checker.turn_to(card, writing.letter.language)
        self.desk.look()

    def go_to_what_holds(self) -> bool:
        """Put the caret in the first phrase or gap that keeps the letter from being printed.

        Return whether there is one in its words.
        """
        self.desk.look()
        found = self.desk.first(lambda hint: hint.holds)
        if found is not None:
            self.desk.go_to(*found)
        return found is not None

    def _reveal(self, field: Input) -> None:
        reveal(self._column.scroller, field, self.desk.card)

    def _fields(self, column: Column) -> Iterator[Checked]:
        yield Checked(column.parts.subject.input)
        for kind, field in column.parts.fields.items():
            yield Checked(field.text, partial(self._scope, kind))

    def _scope(self, kind: PartKind) -> Scope:
        owes_a_ground = self._kind is not None and self._kind.is_no
        if kind is PartKind.GROUNDS and not owes_a_ground:
            return Scope.SAFE
        return _SCOPES.get(kind, Scope.SAFE)
