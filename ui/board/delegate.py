"""Paints a card: name, facts, where the feedback stands, how long it has waited."""

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

from ui.board.card_text import CardText, Status, card_text
from ui.board.model import CardRole
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
CLOCK_GAP = 6


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
        foot = QRectF(left, top + px(60), px(12), px(17))
        paint.icon(painter, foot, "clock", tokens.text3, 12)
        waited = QRectF(foot.right() + px(4), foot.top(), width - px(16), foot.height())
        paint.words(painter, waited, words.waited, "clock", tokens.text2)

    def _paint_row(self, painter: QPainter, rect: QRectF, words: CardText) -> None:
        tokens = current()
        tone = tokens.tone(words.status.kind)
        square = QRectF(rect.left() + 4, rect.center().y() - px(10), px(20), px(20))
        if words.status.kind is not Kind.PLAIN:
            paint.box(painter, square, 5, tone.fill)
        paint.icon(painter, square, words.status.icon, tone.ink, ICON)
        left, right = square.right() + 7, rect.right() - 8
        waited = clock_beside(words, right - left)
        if waited:
            width = paint.width_of(waited, "clock") + 2
            place = QRectF(right - width, rect.top(), width, rect.height())
            paint.words(painter, place, waited, "clock", tokens.text3)
            right = place.left() - CLOCK_GAP
        name = QRectF(left, rect.top(), right - left, rect.height())
        paint.words(painter, name, words.name, "chip", tokens.text)

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


def clock_beside(words: CardText, width: float) -> str:
    """Return how long a card has waited, as shortly as the name beside it needs; or nothing."""
    rest = width - paint.width_of(words.name, "chip") - CLOCK_GAP - 2
    ways = (words.waited, words.waited_short)
    return next((way for way in ways if paint.width_of(way, "clock") <= rest), "")
