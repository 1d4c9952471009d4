"""The list of replies: whom to chase, all, or the concrete; below what became clear this week."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.replies import words
from ui.shared import dates, paint, wording
from ui.shared.theme import current, px
from ui.shared.widgets.viewport import see_through
from wise_feedback.domain.basics import Key
from wise_feedback.domain.replies import ReplyRow

translate = QCoreApplication.translate

ROW, TITLE = 80, 40
ValueRole = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Shown(StrEnum):
    """Which replies are shown."""

    CHASE = "chase"
    ALL = "all"
    CONCRETE = "concrete"

    def holds(self, row: ReplyRow) -> bool:
        """Whether a row belongs here."""
        match self:
            case Shown.CHASE:
                return row.to_chase
            case Shown.CONCRETE:
                return row.parts == 3
        return True


class RepliesModel(QAbstractListModel):
    """The rows, and the heading over those that became clear this week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: list[ReplyRow | str] = []

    def show(self, rows: Sequence[ReplyRow], shown: Shown) -> None:
        """Show those of *rows* that belong here, and below them this week's finished ones."""
        first = [row for row in rows if shown.holds(row)]
        done = [row for row in rows if row.is_done_this_week and row not in first]
        values: list[ReplyRow | str] = list(first)
        if done and shown is Shown.CHASE:
            values += [translate("Replies", "Clear this week"), *done]
        if values != self.values:
            self.beginResetModel()
            self.values = values
            self.endResetModel()

    def place(self, candidacy_id: Key | None) -> int | None:
        """Return in which row a candidate stands, if in any."""
        for place, value in enumerate(self.values):
            if isinstance(value, ReplyRow) and value.candidacy_id == candidacy_id:
                return place
        return None

    def first(self) -> Key | None:
        """Return the first candidate, if there is one."""
        rows: Iterable[ReplyRow] = (v for v in self.values if isinstance(v, ReplyRow))
        return next((row.candidacy_id for row in rows), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.values)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_title = index.isValid() and isinstance(self.values[index.row()], str)
        return Qt.ItemFlag.NoItemFlags if is_title else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self.values[index.row()]
        if role == ValueRole:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return value if isinstance(value, str) else _told(value)
        return None


class RepliesDelegate(QStyledItemDelegate):
    """Paints a reply on three lines: client and day, candidate and step, how it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_title = isinstance(index.data(ValueRole), str)
        return QSize(px(120), px(TITLE if is_title else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value: ReplyRow | str = index.data(ValueRole)
        painter.save()
        area = QRectF(option.rect).adjusted(0, 0, 0, -4)
        if isinstance(value, str):
            title = area.adjusted(14, px(14), -14, 0)
            paint.words(painter, title, value, "label", current().text3)
        else:
            self._paint_row(painter, area, value, option)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, area: QRectF, row: ReplyRow, option: QStyleOptionViewItem
    ) -> None:
        tokens = current()
        paint.chosen_row(painter, area, option.state)
        inner = area.adjusted(14, px(8), -12, -px(6))
        day = dates.day_name(row.at.astimezone().date())
        width = paint.width_of(day, "detail") + 4
        first = QRectF(inner.left(), inner.top(), inner.width() - width - 6, px(20))
        paint.words(painter, first, row.client, "strong", tokens.text)
        right = QRectF(inner.right() - width, inner.top(), width, px(20))
        paint.words(painter, right, day, "detail", tokens.text2)
        step = wording.stage_kind(row.stage_kind)
        second = QRectF(inner.left(), first.bottom(), inner.width(), px(18))
        paint.words(painter, second, f"{row.name} · {step}", "detail", tokens.text2)
        look = words.state(row.state, row.parts)
        third = QRectF(inner.left(), second.bottom() + 1, inner.width(), px(22))
        paint.chip(painter, third, look.kind, look.words, look.icon)


class RepliesList(QListView):
    """The list itself. Arrows show one reply after the other; Enter or a click goes into it."""

    chosen = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self.rows = RepliesModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RepliesDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Client replies"))
        self.clicked.connect(lambda index: self._tell(index, self.entered))
        self.activated.connect(lambda index: self._tell(index, self.entered))
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index, self.chosen))

    def show_rows(self, rows: Sequence[ReplyRow], shown: Shown, card: Key | None) -> None:
        """Show rows, that of *card* chosen if it is among them."""
        self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        self.rows.show(rows, shown)
        place = self.rows.place(card)
        if place is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.rows.index(place))
            self.scrollTo(self.rows.index(place))
        self.selectionModel().blockSignals(False)
        self.blockSignals(False)
        self.doItemsLayout()
        self.viewport().update()

    def _tell(self, index: QModelIndex, signal: Any) -> None:
        value = index.data(ValueRole) if index.isValid() else None
        if isinstance(value, ReplyRow):
            signal.emit(value.candidacy_id)


def _told(row: ReplyRow) -> str:
    parts = (
        row.client,
        row.name,
        wording.stage_kind(row.stage_kind),
        words.state(row.state, row.parts).words,
        dates.day_name(row.at.astimezone().date()),
    )
    return ", ".join(parts)
