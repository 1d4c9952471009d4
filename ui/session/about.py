"""Whose turn it is: who they are, what was promised, and what we know and may say."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session import wording
from ui.session.turns import Turn
from ui.shared import wording as shared_wording
from ui.shared.tokens import Kind
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.surfaces import Card, clear
from ui.shared.widgets.symbol import Avatar, Symbol
from wise_feedback.domain.updates import Fact, Standing

_MOST_FACTS = 6


class About(QWidget):
    """The name with a chip that says when a word was promised, and the facts below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.avatar = Avatar("", 52)
        self.name, self.where = ElidedLabel("", "title"), ElidedLabel("", "body", "text2")
        self.due = Chip(Kind.PLAIN, "")
        self.facts = Card()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.facts.body.addWidget(Label(self.tr("This is what we know"), "strong"))
        self.facts.body.addLayout(self._lines)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.name)
        names.addWidget(self.where)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.avatar)
        top.addLayout(names, 1)
        top.addWidget(self.due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(top)
        column.addWidget(self.facts)

    def show_turn(self, turn: Turn, about: Standing, facts: Sequence[Fact], today: date) -> None:
        """Show another person."""
        self.avatar.show_name(turn.name)
        self.name.setText(turn.name)
        self.where.setText(f"{turn.where} · {shared_wording.stage_kind(about.reached)}")
        kind, icon, words = wording.due_words(turn.owed, today)
        self.due.show_state(kind, words, icon)
        clear(self._lines)
        for fact in facts[:_MOST_FACTS]:
            self._lines.addWidget(_line(fact, about))


def _line(fact: Fact, about: Standing) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(11)
    line.addWidget(Symbol(*wording.fact_icon(fact)), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Prose(wording.fact_words(fact, about), "body", leading=1.2), 1)
    return row
