"""The list of letters: those that wait for a word, the drafts, below them all that were sent."""

from collections.abc import Container, Sequence
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
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.letters import words
from ui.letters.outbox import looks
from ui.shared import letter_wording, mail_words, paint
from ui.shared.theme import current, px
from ui.shared.widgets.viewport import see_through
from wise_feedback.domain.basics import Key
from wise_feedback.domain.letter_list import LetterRow, LetterState
from wise_feedback.services import letter_archive

translate = QCoreApplication.translate

ROW, TITLE = 78, 36
PAGE = 100
"""How many sent letters are read at a time; more come when one scrolls to them."""

ValueRole = Qt.ItemDataRole.UserRole
LookRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Value = LetterRow | str


class LettersModel(QAbstractListModel):
    """The rows, each sort under its heading. Sent letters are read as they are scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: list[Value] = []
        self._mails: dict[Key, mail_words.MailLook] = {}
        self._text, self._sent, self._has_more = "", 0, False

    def load(self, text: str) -> None:
        """Show the letters that hold *text*, as many of those sent as were read before."""
        most = max(PAGE, self._sent) if text == self._text else PAGE
        sent = letter_archive.sent(text, limit=most)
        self._text, self._sent, self._has_more = text, len(sent), len(sent) == most
        unsent = letter_archive.unsent(text)
        mails = looks(unsent)
        values = [*_unsent(unsent, mails), *_headed(translate("Letters", "Sent letters"), sent)]
        if (values, mails) != (self.values, self._mails):
            self.beginResetModel()
            self.values, self._mails = values, mails
            self.endResetModel()

    def place(self, row: LetterRow | None) -> int | None:
        """Return where a letter stands: the same one, else one to the same person."""
        if row is None:
            return None
        same = (i for i, value in enumerate(self.values) if _is_same(value, row))
        nearest = (i for i, value in enumerate(self.values) if _is_to_same(value, row))
        return next(same, next(nearest, None))

    def first(self) -> int | None:
        """Return where the first letter stands, if there is one."""
        return next((i for i, value in enumerate(self.values) if not isinstance(value, str)), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.values)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        more = letter_archive.sent(self._text, limit=PAGE, offset=self._sent)
        self._has_more = len(more) == PAGE
        if more:
            first = len(self.values)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self.values += more
            self._sent += len(more)
            self.endInsertRows()

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
            return value if isinstance(value, str) else _told(value, self._look(value))
        if role == LookRole and not isinstance(value, str):
            return self._look(value)
        return None

    def _look(self, row: LetterRow) -> words.Look:
        return words.state(row.state, row.via, self._mails.get(row.letter_id))


class LettersDelegate(QStyledItemDelegate):
    """Paints a letter on three lines: to whom, for which role, and how far it has come."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_title = isinstance(index.data(ValueRole), str)
        return QSize(px(120), px(TITLE if is_title else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value: Value = index.data(ValueRole)
        painter.save()
        area = QRectF(option.rect).adjusted(0, 0, 0, -4)
        if isinstance(value, str):
            title = area.adjusted(14, px(12), -14, 0)
            paint.words(painter, title, value, "label", current().text3)
        else:
            self._paint_row(painter, area, value, index.data(LookRole), option.state)
        painter.restore()

    def _paint_row(
        self,
        painter: QPainter,
        area: QRectF,
        row: LetterRow,
        look: words.Look,
        state: QStyle.StateFlag,
    ) -> None:
        tokens = current()
        paint.chosen_row(painter, area, state)
        inner = area.adjusted(14, px(7), -12, -px(6))
        day = words.row_day(row)
        width = paint.width_of(day, "detail") + 4
        first = QRectF(inner.left(), inner.top(), inner.width() - width - 6, px(20))
        paint.words(painter, first, row.name, "strong", tokens.text)
        right = QRectF(inner.right() - width, inner.top(), width, px(20))
        paint.words(painter, right, day, "detail", tokens.text2)
        second = QRectF(inner.left(), first.bottom(), inner.width(), px(18))
        paint.words(painter, second, f"{row.role} · {row.client}", "detail", tokens.text2)
        third = QRectF(inner.left(), second.bottom() + 1, inner.width(), px(22))
        if row.state is LetterState.SENT:
            kind = letter_wording.letter_kind(row.kind)
            paint.words(painter, third, kind, "detail", tokens.text3)
        else:
            paint.chip(painter, third, look.kind, look.words, look.icon)


class LettersList(QListView):
    """The list itself. Arrows show one letter after the other; Enter or a double click opens it."""

    chosen = Signal(object)
    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self.rows = LettersModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(LettersDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Letters"))
        self.activated.connect(lambda index: self._tell(index, self.entered))
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index, self.chosen))

    def load(self, text: str, row: LetterRow | None) -> LetterRow | None:
        """Show the letters that hold *text*, with *row* chosen, else the first; return which."""
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.rows.load(text)
        place = self.rows.place(row)
        place = self.rows.first() if place is None else place
        if place is None:
            selection.clear()
        else:
            self.setCurrentIndex(self.rows.index(place))
        selection.blockSignals(False)
        self.doItemsLayout()
        self.viewport().update()
        return self.rows.values[place] if place is not None else None  # type: ignore[return-value]  # never a heading

    def _tell(self, index: QModelIndex, signal: Any) -> None:
        value = index.data(ValueRole) if index.isValid() else None
        if isinstance(value, LetterRow):
            signal.emit(value)


def _headed(heading: str, rows: Sequence[LetterRow]) -> list[Value]:
    return [heading, *rows] if rows else []


def _unsent(rows: Sequence[LetterRow], mails: Container[Key]) -> list[Value]:
    """Return the letters that the outbox speaks for, those to ask about, and the drafts."""
    mailed = [row for row in rows if row.letter_id in mails]
    others = [row for row in rows if row.letter_id not in mails]
    left = [row for row in others if row.state is LetterState.LEFT]
    drafts = [row for row in others if row.state is LetterState.DRAFT]
    return [
        *_headed(translate("Letters", "In the outbox"), mailed),
        *_headed(translate("Letters", "Was it sent?"), left),
        *_headed(translate("Letters", "Drafts"), drafts),
    ]


def _is_same(value: Value, row: LetterRow) -> bool:
    if isinstance(value, str):
        return False
    return (value.candidacy_id, value.letter_id) == (row.candidacy_id, row.letter_id)


def _is_to_same(value: Value, row: LetterRow) -> bool:
    return not isinstance(value, str) and value.candidacy_id == row.candidacy_id


def _told(row: LetterRow, look: words.Look) -> str:
    kind = letter_wording.letter_kind(row.kind)
    return ", ".join((row.name, row.role, row.client, kind, look.words, words.row_day(row)))
