"""What to say on the phone: the number, and the update as short lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card, clear
from ui.shared.widgets.symbol import Symbol


class CallSheet(Card):
    """Read only: what it says is written where a mail would be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=18)
        self.number = Label("", "heading")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Symbol("phone", "accent", 18))
        head.addWidget(self.number, 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(7)
        self.body.addLayout(head)
        self.body.addLayout(self._lines)

    def show_lines(self, number: str, lines: Sequence[str]) -> None:
        """Show whom to call and what to say."""
        self.number.setText(number or self.tr("No phone number on the card"))
        clear(self._lines)
        for line in lines:
            self._lines.addWidget(_line(line))
        self.setAccessibleName(self.tr("What to say"))
        self.setAccessibleDescription(" ".join(lines))


def _line(words: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(9)
    line.addWidget(Label("•", "said", "text2"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Prose(words, "said", leading=1.15), 1)
    return row
