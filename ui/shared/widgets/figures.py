"""A few numbers beside each other, each with what it counts below it."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.widgets.labels import Label
from ui.shared.widgets.surfaces import Card, Line, clear


class Figure(NamedTuple):
    """One number as it is shown, what it counts, and the name of its colour."""

    number: str
    words: str
    ink: str = "text"


class Figures(Card):
    """The numbers on a card, which hides while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)
        self._row = QHBoxLayout()
        self._row.setSpacing(18)
        self.body.addLayout(self._row)

    def show_figures(self, figures: Iterable[Figure]) -> None:
        """Show other numbers."""
        clear(self._row)
        for figure in figures:
            if self._row.count():
                self._row.addWidget(Line(is_vertical=True))
            self._row.addWidget(_shown(figure))
        self.setVisible(bool(self._row.count()))


def _shown(figure: Figure) -> QWidget:
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(4, 0, 4, 0)
    column.setSpacing(2)
    column.addWidget(Label(figure.number, "heading", figure.ink))
    column.addWidget(Label(figure.words, "detail", "text2"))
    return shown
