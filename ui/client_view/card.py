"""A card of the client view: a name, what they can, each requirement in a symbol, what comes next.

Nothing is cut: what has no room on one line goes on on the next, and the card is as high as it is.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.client_view import words
from ui.client_view.model import LaneModel
from ui.shared import paint
from ui.shared.fonts import Role
from ui.shared.theme import current, px, theme
from wise_feedback.domain.client_view import Met

EDGE, GAP, PADDING = 8, 12, 13
_NAME, _TEXT, _CHIP, _CHIP_GAP, _ICON = 23, 20, 22, 6, 16
_BETWEEN = 8
_SIGN = 15


@lru_cache(4096)
def _wrapped(text: str, role: Role, width: float, _zoom: int) -> tuple[str, ...]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if paint.width_of(longer, role) <= width:
            lines[-1] = longer
            continue
        lines = [*filter(None, lines), ""]
        for letter in word:  # a word alone on its line, which may be wider than that
            if lines[-1] and paint.width_of(lines[-1] + letter, role) > width:
                lines.append("")
            lines[-1] += letter
    return tuple(lines)


def wrapped(text: str, role: Role, width: float) -> tuple[str, ...]:
    """Return a text in lines no wider than *width*, broken between words where there are any."""
    return _wrapped(text, role, width, theme().zoom)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A card in lines, ready to be painted."""

    name: tuple[str, ...]
    facts: tuple[str, ...]
    across: int
    chips: tuple[Met, ...]
    line: words.Line
    coming: tuple[str, ...]

    @property
    def chip_rows(self) -> int:
        return -(-len(self.chips) // self.across)

    @property
    def height(self) -> int:
        """How high it is, without the gap below it."""
        high = px(_NAME) * len(self.name) + px(_TEXT) * (len(self.facts) + len(self.coming))
        rows = self.chip_rows
        high += rows * px(_CHIP) + max(0, rows - 1) * px(_CHIP_GAP) + (2 if rows else 1) * _BETWEEN
        return high + 2 * PADDING - px(5)


class CardPaper(QStyledItemDelegate):
    """Paints the cards of one lane, *width* pixels wide."""

    def __init__(self, lane: LaneModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = lane
        self.chosen = QItemSelectionModel()
        self.width = px(280)
        self.today = date.today()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self.width, self._laid(index.row()).height + GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        laid, tokens = self._laid(index.row()), current()
        rect = QRectF(option.rect).adjusted(EDGE, 0, -EDGE, -GAP)
        painter.save()
        paint.card(painter, rect, is_chosen=self.chosen.isSelected(index))
        place = rect.adjusted(PADDING, PADDING - px(3), -PADDING, 0)
        for text in laid.name:
            _line(painter, place, _NAME, text, "seen_name", tokens.text)
        for text in laid.facts:
            _line(painter, place, _TEXT, text, "seen", tokens.text2)
        place.setTop(place.top() + _BETWEEN)
        self._paint_chips(painter, place, laid)
        self._paint_coming(painter, place, laid)
        painter.restore()

    def _laid(self, row: int) -> _Laid:
        lane = self.lane
        card = lane.cards[row]
        width = self.width - 2 * EDGE - 2 * PADDING
        line = words.coming(card, lane.stage, self.today)
        facts = words.facts(card)
        return _Laid(
            name=wrapped(lane.names.of(card), "seen_name", width),
            facts=wrapped(facts, "seen", width) if facts else (),
            across=max(1, int((width + px(_CHIP_GAP)) // (chip_width(len(card.met)) + px(6)))),
            chips=card.met,
            line=line,
            coming=wrapped(line.words, "seen_medium", width - px(_ICON + 7)),
        )

    def _paint_chips(self, painter: QPainter, place: QRectF, laid: _Laid) -> None:
        width = chip_width(len(laid.chips))
        for at, value in enumerate(laid.chips):
            left = place.left() + (at % laid.across) * (width + px(_CHIP_GAP))
            top = place.top() + (at // laid.across) * (px(_CHIP) + px(_CHIP_GAP))
            paint_chip(painter, QRectF(left, top, width, px(_CHIP)), at + 1, value)
        if laid.chips:
            rows = laid.chip_rows
            down = rows * px(_CHIP) + (rows - 1) * px(_CHIP_GAP) + _BETWEEN
            place.setTop(place.top() + down)

    def _paint_coming(self, painter: QPainter, place: QRectF, laid: _Laid) -> None:
        ink = current().tone(laid.line.kind).ink
        square = QRectF(place.left(), place.top(), px(_ICON), px(_TEXT))
        paint.icon(painter, square, laid.line.icon, ink, _ICON)
        beside = place.adjusted(px(_ICON + 7), 0, 0, 0)
        for text in laid.coming:
            _line(painter, beside, _TEXT, text, "seen_medium", ink)


def chip_width(count: int) -> float:
    """Return how wide a symbol is where there are so many requirements."""
    return paint.width_of("0" * len(str(count)), "strong") + px(_SIGN) + px(17)


def paint_chip(painter: QPainter, rect: QRectF, number: int, value: Met) -> None:
    """Paint the number of a requirement with the sign of how it stands."""
    tokens, sign = current(), words.sign(value)
    tone = tokens.tone(sign.kind)
    is_open = value is Met.UNTRIED
    edge = tokens.ctl if is_open else tone.edge if tokens.is_outlined else ""
    paint.box(painter, rect, paint.CHIP_RADIUS, "" if is_open else tone.fill, edge)
    inner = rect.adjusted(px(6), 0, -px(6), 0)
    paint.words(painter, inner, str(number), "strong", tone.ink)
    place = QRectF(inner.right() - px(_SIGN), inner.top(), px(_SIGN), inner.height())
    paint.icon(painter, place, sign.icon, tone.ink, _SIGN)


def _line(painter: QPainter, place: QRectF, height: int, text: str, role: Role, ink: str) -> None:
    """Paint a line at the top of *place*, and let that begin below it."""
    line = QRectF(place.left(), place.top(), place.width() + 2, px(height))
    paint.words(painter, line, text, role, ink)
    place.setTop(line.bottom())
