"""The queue beside a session: who comes next, who was passed over, and who has heard."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session import wording
from ui.session.turns import State, Turn, Turns
from ui.shared import dates
from ui.shared.theme import grow
from ui.shared.widgets.labels import ElidedLabel, Label
from ui.shared.widgets.surfaces import clear
from ui.shared.widgets.symbol import Avatar, Symbol

WIDTH = 220
_MOST = 6


class Queue(QWidget):
    """Shows a few of each; the rest are counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grow(self.setFixedWidth, WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_turns(self, turns: Turns, today: date) -> None:
        """Show the session as it is."""
        clear(self._column)
        coming = turns.coming()
        self._add(self.tr("Next"), coming, lambda turn: wording.in_queue(turn.owed, today))
        passed = turns.of(State.SKIPPED)
        self._add(self.tr("Skipped"), passed, lambda turn: wording.in_queue(turn.owed, today))
        self._add(self.tr("Done"), turns.of(State.TOLD)[::-1], _told)
        self._column.addStretch(1)

    def _add(self, title: str, turns: Sequence[Turn], words: Callable[[Turn], str]) -> None:
        if not turns:
            return
        self._column.addWidget(Label(title, "label", "text2"))
        for turn in turns[:_MOST]:
            self._column.addWidget(_row(turn, words(turn)))
        if len(turns) > _MOST:
            more = self.tr("and %n more", "", len(turns) - _MOST)
            self._column.addWidget(Label(more, "detail", "text2"))
        self._column.addSpacing(8)


def _told(turn: Turn) -> str:
    if turn.channel is None or turn.told_at is None:
        return ""
    return wording.told_by(turn.channel, dates.clock(turn.told_at))


def _row(turn: Turn, words: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(9)
    is_told = turn.state is State.TOLD
    line.addWidget(Symbol("circle-check", "done", 18) if is_told else Avatar(turn.name, 26))
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(ElidedLabel(turn.name, "chip", "text2" if is_told else "text"))
    column.addWidget(ElidedLabel(words, "detail", "text2"))
    line.addLayout(column, 1)
    return row
