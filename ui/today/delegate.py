"""Paints a row of Today: who, what is owed and why, by when, and the wise thing to do."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.shared import paint
from ui.shared.theme import colour, current, px
from ui.shared.tokens import mix
from ui.today.model import Heading, TodayModel
from ui.today.wording import Line, RowText, urgency_name
from wise_feedback.domain.owed import Urgency

Index = QModelIndex | QPersistentModelIndex

HEADING, ROW, TIGHT_ROW = 40, 58, 90
_EDGE, _AVATAR, _BUTTON, _GAP = 16, 34, 32, 12
_CHIP, _ACT = 106, 172
"""The room for the chip and for the button, so that both stand in columns."""
_LEAST = 330
"""Below this, who and what stand below each other instead of beside."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _role(*, is_chosen: bool) -> Literal["strong", "medium"]:
    """Return in what role the words of a button are written."""
    return "strong" if is_chosen else "medium"


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a row stand."""

    avatar: QRectF
    name: QRectF
    where: QRectF
    owed: QRectF
    why: QRectF
    due: QRectF
    act: QRectF


class TodayDelegate(QStyledItemDelegate):
    """Paints headings and rows. Only on the chosen row is the button filled."""

    def __init__(self, view: QListView, model: TodayModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.pointed_at = -1  # the row whose button the mouse is over

    @property
    def is_tight(self) -> bool:
        """Whether there is too little room for all parts beside each other."""
        rest = self._view.viewport().width() - px(2 * _EDGE + _AVATAR + _CHIP + _ACT + 3 * _GAP)
        return rest < px(_LEAST)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._model.owed(index.row()) is None:
            return QSize(px(120), px(HEADING))
        last = px(_GAP) if self._model.is_last(index.row()) else 0
        return QSize(px(120), px(TIGHT_ROW if self.is_tight else ROW) + last)

    def act_rect(self, row: int, rect: QRectF) -> QRectF:
        """Return where the button of a row is, in a row that lies at *rect*."""
        owed = self._model.owed(row)
        if owed is None:
            return QRectF()
        words = self._model.words(owed)
        return self._places(self._body(row, rect), words, has_key=self._is_chosen(row)).act

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.row(), QRectF(option.rect)
        painter.save()
        owed = self._model.owed(row)
        if owed is None:
            self._paint_heading(painter, rect, self._model.entries[row])
        else:
            self._paint_row(painter, rect, row, self._model.words(owed))
        painter.restore()

    def _is_chosen(self, row: int) -> bool:
        return self._view.selectionModel().isRowSelected(row, QModelIndex())

    def _body(self, row: int, rect: QRectF) -> QRectF:
        last = px(_GAP) if self._model.is_last(row) else 0
        return rect.adjusted(0, 0, 0, -last)

    def _paint_heading(self, painter: QPainter, rect: QRectF, heading: object) -> None:
        if not isinstance(heading, Heading):
            return
        tokens, line = current(), urgency_name(heading.urgency)
        rect = rect.adjusted(4, px(8), -4, 0)
        ink = tokens.ink(line.ink)
        place = QRectF(rect.left(), rect.top(), px(16), rect.height())
        paint.icon(painter, place, line.icon, ink)
        left = place.right() + px(7)
        width = paint.width_of(line.words, "strong") + 2
        paint.words(
            painter, QRectF(left, rect.top(), width, rect.height()), line.words, "strong", ink
        )
        count = QRectF(left + width + px(6), rect.top(), px(80), rect.height())
        paint.words(painter, count, f"{heading.count}", "chip", tokens.text2)
        if heading.urgency is Urgency.LATE:
            told = self.tr("The promised day has passed")
            paint.words(painter, rect, told, "detail", tokens.text2, _RIGHT)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: int, words: RowText) -> None:
        tokens, body = current(), self._body(row, rect)
        is_chosen = self._is_chosen(row)
        self._paint_ground(painter, body, row)
        if is_chosen:
            chosen = body.adjusted(3, 3, -3, -3)
            line = tokens.accent if self._view.hasFocus() else mix(tokens.accent, tokens.soft, 0.55)
            paint.box(painter, chosen, 8, tokens.soft, line, paint.FOCUS_WIDTH)
        places = self._places(body, words, has_key=is_chosen)
        paint.avatar(painter, places.avatar, words.name)
        paint.words(painter, places.name, words.name, "name", tokens.text)
        paint.words(painter, places.where, words.where, "detail", tokens.text2)
        paint.words(painter, places.owed, words.owed, "medium", tokens.text)
        self._paint_why(painter, places.why, words.why)
        paint.chip(painter, places.due, words.kind, words.due.words, words.due.icon)
        self._paint_act(painter, places.act, words.act, row, is_chosen=is_chosen)

    def _paint_ground(self, painter: QPainter, body: QRectF, row: int) -> None:
        """Paint the piece of the group's card that lies below a row."""
        tokens = current()
        top = body.top() - (0 if self._model.is_first(row) else 30)
        bottom = body.bottom() + (0 if self._model.is_last(row) else 30)
        painter.save()
        painter.setClipRect(body.adjusted(0, 0, 0, 1))
        paint.card(painter, QRectF(body.left(), top, body.width(), bottom - top))
        painter.restore()
        if not self._model.is_last(row):
            line = QRectF(body.left() + _EDGE, body.bottom() - 1, body.width() - 2 * _EDGE, 1)
            painter.fillRect(line, colour(tokens.line))

    def _paint_why(self, painter: QPainter, rect: QRectF, why: Line) -> None:
        ink = current().ink(why.ink)
        if why.icon and why.ink != "text2":
            place = QRectF(rect.left(), rect.top(), px(14), rect.height())
            paint.icon(painter, place, why.icon, ink, 14)
            rect = rect.adjusted(px(19), 0, 0, 0)
        paint.words(painter, rect, why.words, "detail", ink)

    def _paint_act(
        self, painter: QPainter, rect: QRectF, act: Line, row: int, *, is_chosen: bool
    ) -> None:
        tokens = current()
        is_over = self.pointed_at == row
        fill, ink, line = tokens.surface, tokens.text, tokens.line2
        if is_chosen:
            fill, ink, line = tokens.accent, tokens.on_accent, ""
            fill = mix(fill, tokens.text, 0.11) if is_over else fill
        elif is_over:
            fill = tokens.well
        paint.box(painter, rect, paint.CONTROL_RADIUS, fill, line)
        place = QRectF(rect.left() + px(_GAP), rect.top(), px(16), rect.height())
        paint.icon(painter, place, act.icon, ink)
        left = place.right() + px(8)
        role = _role(is_chosen=is_chosen)
        width = paint.width_of(act.words, role) + 1
        words = QRectF(left, rect.top(), min(width, rect.right() - left - 4), rect.height())
        paint.words(painter, words, act.words, role, ink)
        if is_chosen:
            size = paint.key_size("↵")
            top = rect.top() + (rect.height() - size.height()) / 2
            cap = QRectF(words.right() + px(8), top, size.width(), size.height())
            paint.key_cap(painter, cap, "↵", ink, mix(fill, ink, 0.45))

    def _places(self, body: QRectF, words: RowText, *, has_key: bool) -> Places:
        side = px(_AVATAR)
        avatar = QRectF(body.left() + _EDGE, body.center().y() - side / 2, side, side)
        left, right = avatar.right() + px(_GAP), body.right() - _EDGE
        act = self._act_place(right, body.center().y(), words.act, has_key=has_key)
        if self.is_tight:
            return self._tight_places(body, words, avatar, act)
        chip_left = right - px(_ACT) - px(_GAP) - px(_CHIP)
        middle = left + (chip_left - px(_GAP) - left) * 0.44
        top = body.center().y() - px(18)
        who, what = middle - px(_GAP) - left, chip_left - px(_GAP) - middle
        due_width = max(px(40), act.left() - px(8) - chip_left)
        return Places(
            avatar=avatar,
            name=QRectF(left, top, who, px(19)),
            where=QRectF(left, top + px(18), who, px(17)),
            owed=QRectF(middle, top, what, px(19)),
            why=QRectF(middle, top + px(18), what, px(17)),
            due=QRectF(chip_left, body.top(), due_width, body.height()),
            act=act,
        )

    def _tight_places(self, body: QRectF, words: RowText, avatar: QRectF, act: QRectF) -> Places:
        left, top = avatar.right() + px(_GAP), body.center().y() - px(36)
        chip = paint.chip_size(words.due.words, words.due.icon)
        column = max(chip.width(), act.width())
        width = act.right() - column - px(_GAP) - left
        act.moveBottom(body.bottom() - px(12))
        due = QRectF(act.right() - chip.width(), top, chip.width() + 1, px(22))
        name, where, owed, why = (
            QRectF(left, top + px(18) * line, width, px(18)) for line in range(4)
        )
        return Places(avatar, name, where, owed, why, due, act)

    def _act_place(self, right: float, middle: float, act: Line, *, has_key: bool) -> QRectF:
        role = _role(is_chosen=has_key)
        width = 2 * px(_GAP) + px(16) + px(8) + paint.width_of(act.words, role) + 1
        if has_key:
            width += px(8) + paint.key_size("↵").width()
        height = px(_BUTTON)
        return QRectF(right - width, middle - height / 2, width, height)
