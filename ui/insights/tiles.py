"""The four numbers that matter most, each on a card, and the one suggestion."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared.theme import colour, current
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.charts import Tile

_SYMBOLS = {
    "told": ("timer", "done"),
    "chairs": ("armchair", "late"),
    "parts": ("list-checks", "done"),
    "concrete": ("messages-square", "client"),
}


class TileCard(Card):
    """One number: what it is, the number, and what it was or has to be."""

    def __init__(self, tile: Tile) -> None:
        super().__init__(padding=14)
        self.tile = tile
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Symbol(*_SYMBOLS[tile.key], 16))
        head.addWidget(Prose(tile.label, "medium", "text2"), 1)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        if tile.value:
            self.body.addWidget(Label(tile.value, "number"))
        if tile.note:
            self.body.addWidget(Prose(tile.note, "detail" if tile.value else "body", "text2"))
        self.body.addStretch(1)
        self.setAccessibleName(", ".join(filter(None, (tile.label, tile.value, tile.note))))


class AdviceCard(Card):
    """A suggestion that the figures bear, with the way to do it."""

    wanted = Signal()

    def __init__(self, title: str, advice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=18)
        self.begin = Button(self.tr("Create an agreement"), "primary", "handshake")
        self.begin.clicked.connect(self.wanted)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Symbol("lightbulb", "accent", 18))
        head.addWidget(Prose(title, "lead"), 1)
        self.body.addLayout(head)
        self.body.addWidget(Prose(advice))
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.setAccessibleName(f"{title}: {advice}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = QRectF(0, 6, 3, self.height() - 12)
        QPainter(self).fillRect(edge, colour(current().accent))
