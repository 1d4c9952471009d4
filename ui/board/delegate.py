"""Paints a card: name, facts, what it asks for, and how long two people have waited."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.board.card_text import CardText, Clock, card_text
from ui.board.model import CardRole
from ui.board.status import Status
from ui.shared import paint
from ui.shared.theme import current, px
from ui.shared.tokens import Kind
from wise_feedback.domain.board import Card
from wise_feedback.domain.settings import Density
from wise_feedback.domain.stages import Stage

CARD, ROW = 90, 28
GAP, SMALL_GAP = 8, 3
RADIUS, SMALL_RADIUS = 9, 6
EDGE = 7
ICON = 14
CLOCK, BETWEEN, CLOCK_GAP = 12, 9, 6


class CardDelegate(QStyledItemDelegate):
    """Paints the cards of one stage. The words of a card are found once and kept."""

    def __init__(self, stage: Stage, density: Density, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = QItemSelectionModel()
        self.stage = stage
        self.density: Density = density
        self.today = date.today()
        self.words = lru_cache(512)(self._words)
        self._room = (0, 0)

    def make_room(self, row: int, room: int) -> None:
        """Paint the cards from *row* on lower by *room*, where a card is about to be dropped."""
        self._room = (row, room)

    def speak_of(self, stage: Stage) -> bool:
        """Find all words anew if the stage or the day is another, and return whether it is."""
        today = date.today()
        if (stage, today) == (self.stage, self.today):
            return False
        self.stage, self.today = stage, today
        self.words.cache_clear()
        return True

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(120), self.height())

    def height(self) -> int:
        """Return how much of a lane a card takes, the gap below it included."""
        return px(CARD) + GAP if self.density == "cards" else px(ROW) + SMALL_GAP

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        gap = GAP if self.density == "cards" else SMALL_GAP
        rect: QRect = option.rect.adjusted(EDGE, 0, -EDGE, -gap)
        row, room = self._room
        if index.row() >= row:
            rect.translate(0, room)
        selected = self.chosen.isSelected(index)  # option.state says it too, at 5 ms more of start
        card = index.data(CardRole)
        if card is not None:
            self.paint_card(painter, rect, card, selected=selected)

    def paint_card(
        self, painter: QPainter, rect: QRect, card: Card, *, selected: bool = False
    ) -> None:
        """Paint *card* in *rect*; the ghost that follows a drag is painted the same way."""
        painter.save()
        area = QRectF(rect)
        is_full = self.density == "cards"
        paint.card(painter, area, is_chosen=selected, radius=RADIUS if is_full else SMALL_RADIUS)
        if is_full:
            self._paint_full(painter, area, self.words(card))
        else:
            self._paint_row(painter, area, self.words(card))
        painter.restore()

    def _words(self, card: Card) -> CardText:
        return card_text(card, self.stage, self.today)

    def _paint_full(self, painter: QPainter, rect: QRectF, words: CardText) -> None:
        tokens = current()
        left, width = rect.left() + 11, rect.width() - 20
        top = rect.top() + px(7)
        name = QRectF(left, top, width, px(19))
        paint.words(painter, name, words.name, "strong", tokens.text)
        facts = QRectF(left, top + px(18), width, px(17))
        paint.words(painter, facts, words.facts, "detail", tokens.text2)
        self._paint_status(painter, QRectF(left, top + px(37), width, px(21)), words.status)
        foot = QRectF(left, top + px(60), width, px(17))
        for clock, told in clocks_below(words.clocks, width):
            foot.setLeft(self._paint_clock(painter, foot, clock, told) + px(BETWEEN))

    def _paint_row(self, painter: QPainter, rect: QRectF, words: CardText) -> None:
        tokens = current()
        tone = tokens.tone(words.status.kind)
        square = QRectF(rect.left() + 4, rect.center().y() - px(10), px(20), px(20))
        if words.status.kind is not Kind.PLAIN:
            paint.box(painter, square, 5, tone.fill)
        paint.icon(painter, square, words.status.icon, tone.ink, ICON)
        left, right = square.right() + 7, rect.right() - 8
        clocks = clocks_beside(words, right - left)
        if clocks:
            end = right
            right -= _width_of(clocks)
            place = QRectF(right, rect.top(), end - right, rect.height())
            for clock, told in clocks:
                place.setLeft(self._paint_clock(painter, place, clock, told) + px(BETWEEN))
            right -= CLOCK_GAP
        name = QRectF(left, rect.top(), right - left, rect.height())
        paint.words(painter, name, words.name, "chip", tokens.text)

    def _paint_clock(self, painter: QPainter, rect: QRectF, clock: Clock, told: str) -> float:
        """Paint a clock at the left of *rect* and return where it ends."""
        tokens = current()
        ink = tokens.tone(clock.kind).ink if clock.is_late else tokens.text2
        side = px(CLOCK)
        place = QRectF(rect.left(), rect.top(), side, rect.height())
        paint.icon(painter, place, clock.icon, ink if clock.is_late else tokens.text3, CLOCK)
        width = paint.width_of(told, clock.role) + 1
        place = QRectF(place.right() + px(4), rect.top(), width, rect.height())
        paint.words(painter, place, told, clock.role, ink)
        if not clock.is_late:
            return place.right()
        place = QRectF(place.right() + px(3), rect.top(), side, rect.height())
        paint.icon(painter, place, "circle-alert", ink, CLOCK)
        return place.right()

    def _paint_status(self, painter: QPainter, rect: QRectF, status: Status) -> None:
        if status.kind is not Kind.PLAIN:
            chip = rect.adjusted(-1, 0, 1, 0)
            paint.chip(painter, chip, status.kind, status.words, status.icon)
            return
        ink = current().text2
        place = QRectF(rect.left(), rect.top(), px(ICON), rect.height())
        paint.icon(painter, place, status.icon, ink, ICON)
        words = QRectF(place.right() + px(5), rect.top(), rect.width() - px(ICON + 5), px(21))
        paint.words(painter, words, status.words, "detail", ink)


Told = tuple[tuple[Clock, str], ...]
"""Clocks, each with as many words as there is room for."""


def clocks_below(clocks: tuple[Clock, ...], width: float) -> Told:
    """Return the clocks at the foot of a card: in words, or shortly where those are too wide."""
    full = tuple((clock, clock.words) for clock in clocks)
    if _width_of(full) <= width:
        return full
    return tuple((clock, clock.short) for clock in clocks)


def clocks_beside(words: CardText, width: float) -> Told:
    """Return the clocks beside the name in a row, as many as it leaves room for.

    A clock that is late is shown in any case, and the name is cut.
    """
    room = width - paint.width_of(words.name, "chip") - CLOCK_GAP
    every = tuple((clock, clock.short) for clock in words.clocks)
    late = tuple(pair for pair in every if pair[0].is_late)
    for told in (every, every[:1]):
        if set(late) <= set(told) and _width_of(told) <= room:
            return told
    return late


def _width_of(told: Told) -> float:
    """Return how wide clocks are beside each other."""
    widths = (px(CLOCK + 4) + _width_of_words(clock, words) for clock, words in told)
    return sum(widths) + px(BETWEEN) * (len(told) - 1)


def _width_of_words(clock: Clock, words: str) -> float:
    alert = px(CLOCK + 3) if clock.is_late else 0
    return paint.width_of(words, clock.role) + alert + 1
