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

from ui.board.card_text import CardText, card_text
from ui.board.clocks import BETWEEN, CLOCK, CLOCK_GAP, Told, clocks_below, clocks_beside, width_of
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
        for told in clocks_below(words.clocks, width):
            self._paint_clock(painter, foot, told)
            foot.setLeft(foot.left() + told.width + px(BETWEEN))

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
            right -= width_of(clocks)
            place = QRectF(right, rect.top(), end - right, rect.height())
            for told in clocks:
                self._paint_clock(painter, place, told)
                place.setLeft(place.left() + told.width + px(BETWEEN))
            right -= CLOCK_GAP
        name = QRectF(left, rect.top(), right - left, rect.height())
        paint.words(painter, name, words.name, "chip", tokens.text)

    def _paint_clock(self, painter: QPainter, rect: QRectF, told: Told) -> None:
        """Paint a clock at the left of *rect*."""
        tokens, clock = current(), told.clock
        ink = tokens.tone(clock.kind).ink if clock.is_late else tokens.text2
        place = QRectF(rect.left(), rect.top(), px(CLOCK), rect.height())
        paint.icon(painter, place, clock.icon, ink if clock.is_late else tokens.text3, CLOCK)
        words = rect.adjusted(px(CLOCK + 4), 0, 0, 0)
        words.setWidth(paint.width_of(told.words, clock.role) + 1)
        paint.words(painter, words, told.words, clock.role, ink)
        if told.has_sign:
            place.moveLeft(words.right() + px(3))
            paint.icon(painter, place, "circle-alert", ink, CLOCK)

    def _paint_status(self, painter: QPainter, rect: QRectF, status: Status) -> None:
        if status.kind is not Kind.PLAIN:
            chip = rect.adjusted(-1, 0, 1, 0)
            told = words_for(status, chip.width())
            paint.chip(painter, chip, status.kind, told, status.icon)
            return
        ink = current().text2
        place = QRectF(rect.left(), rect.top(), px(ICON), rect.height())
        paint.icon(painter, place, status.icon, ink, ICON)
        words = QRectF(place.right() + px(5), rect.top(), rect.width() - px(ICON + 5), px(21))
        paint.words(painter, words, status.words, "detail", ink)


def words_for(status: Status, room: float) -> str:
    """Return what a chip says in *room* pixels: shortly where the words would be cut."""
    is_cut = paint.chip_size(status.words, status.icon).width() > room
    return status.short if is_cut and status.short else status.words
