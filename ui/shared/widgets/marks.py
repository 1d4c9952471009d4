"""Marks under words in a field, on a quiet fill: a wave, or a straight line for what is grave.

Colours differ too, but are never all that does.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.shared.theme import colour, current, px
from ui.shared.tokens import Kind

_STEP, _AMPLITUDE = 2.0, 1.25


class Mark(NamedTuple):
    """Characters of a text, from *start* to *end* as Python counts them, and what they mean."""

    start: int
    end: int
    kind: Kind


def units(text: str, place: int) -> int:
    """Return where Qt finds the character at *place*: it counts an emoji as two."""
    return len(text[:place].encode("utf-16-le")) // 2


def place_of(text: str, units_in: int) -> int:
    """Return which character Qt means by a position, counted as Python does."""
    return len(text.encode("utf-16-le")[: units_in * 2].decode("utf-16-le", "ignore"))


def selections(area: QTextEdit, text: str, marks: Sequence[Mark]) -> list[QTextEdit.ExtraSelection]:
    """Return marks as a text field shows them; they are no part of its text or its undo."""
    return [_selection(area, text, mark) for mark in marks]


def _selection(area: QTextEdit, text: str, mark: Mark) -> QTextEdit.ExtraSelection:
    tone = current().tone(mark.kind)
    look = QTextCharFormat()
    style = QTextCharFormat.UnderlineStyle
    look.setUnderlineStyle(style.SingleUnderline if is_grave(mark.kind) else style.WaveUnderline)
    look.setUnderlineColor(colour(tone.ink))
    look.setBackground(colour(tone.fill))
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(area.document())
    cursor.setPosition(units(text, mark.start))
    cursor.setPosition(units(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    selection.format = look
    return selection


def is_grave(kind: Kind) -> bool:
    """Whether what is marked may not stay as it is."""
    return kind is Kind.LATE


def underline(painter: QPainter, rect: QRectF, kind: Kind) -> None:
    """Paint a wave along the bottom of *rect*, or a straight line for what is grave."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(current().tone(kind).ink), 1.2))
    step, high = px(_STEP), 0 if is_grave(kind) else px(_AMPLITUDE)
    count = int(rect.width() / step) + 1
    points = (
        QPointF(rect.left() + step * at, rect.bottom() + (high if at % 2 else -high))
        for at in range(count)
    )
    painter.drawPolyline(QPolygonF(list(points)))
