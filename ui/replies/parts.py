"""The three parts of a reply: missing with a question, or there with the words that hold it."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.replies import words
from ui.shared import paint
from ui.shared.theme import current, grow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.agreement import ReplyPart

_LEAST, _BESIDE = 132, 430
"""The least width of a box, and that at which they stand beside each other, at 100 % text."""


class PartBox(QWidget):
    """One part: its name, and what holds it or is still to be asked."""

    def __init__(self, part: ReplyPart) -> None:
        super().__init__()
        self.is_there = False
        grow(self.setMinimumWidth, _LEAST)
        self._symbol = Symbol("circle-dashed", Kind.CLIENT, 16)
        self.title = Prose(words.part(part), "strong", leading=1.15)
        self.text = Prose("", "detail", "text2")
        for words_ in (self.title, self.text):
            words_.setMinimumWidth(1)  # they wrap in whatever room there is
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addStretch(1)

    def show_part(self, *, is_there: bool, text: str) -> None:
        """Show whether the part is there, and in which words, or what is asked for."""
        self.is_there = is_there
        self._symbol.show_icon("circle-check" if is_there else "circle-dashed", self._kind)
        self.text.setText(text)
        there = self.tr("There") if is_there else self.tr("Missing")
        self.setAccessibleName(f"{self.title.text()}: {there}")
        self.setAccessibleDescription(text)
        self.update()

    @property
    def _kind(self) -> Kind:
        return Kind.DONE if self.is_there else Kind.CLIENT

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, rect = current(), QRectF(self.rect())
        if self.is_there:
            tone = tokens.done
            paint.box(QPainter(self), rect, paint.CARD_RADIUS, tone.fill, tone.edge)
        else:
            paint.box(QPainter(self), rect, paint.CARD_RADIUS, tokens.surface, tokens.line2)


class PartBoxes(QWidget):
    """The three boxes under their heading; below each other where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {part: PartBox(part) for part in ReplyPart}
        self._title = Label("", "lead")
        self._count = Label("", "body", "text2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10)
        for box in self.boxes.values():
            self._row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._row)

    def show_parts(self, found: Mapping[ReplyPart, str], name: str, *, is_enough: bool) -> None:
        """Show which words hold which part. What is missing is asked for, about *name*."""
        asked = {
            ReplyPart.REQUIREMENT: self.tr("Which row of the profile, and by how much?"),
            ReplyPart.OBSERVATION: self.tr("What did {0} say or do that you have in mind?"),
            ReplyPart.DIFFERENCE: self.tr("What would you have needed to hear to say yes?"),
        }
        for part, box in self.boxes.items():
            text = found.get(part, "")
            is_there = bool(text)
            quoted = self.tr("“{0}”").format(text)
            box.show_part(is_there=is_there, text=quoted if is_there else asked[part].format(name))
        self._title.setText(self.tr("What was said") if is_enough else self.tr("This is missing"))
        self._count.setText(
            self.tr("{0} of 3 are there").format(len([t for t in found.values() if t]))
        )

    def fold(self, width: int) -> None:
        """Stand beside each other in this width if there is room."""
        beside = width >= px(_BESIDE)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
