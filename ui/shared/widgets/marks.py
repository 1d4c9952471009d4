"""Marks under words in a field, on a quiet fill: a wave, or a straight line for what is grave.

Colours differ too, but are never all that does.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

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
