"""The rows of Today, a page at a time, under a heading for each group."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.shared.widgets.labels import as_tip
from ui.today.wording import RowText, row_text, urgency_name
from wise_feedback.domain.basics import Key
from wise_feedback.domain.owed import Owed, Tally, Urgency

Index = QModelIndex | QPersistentModelIndex
Reader = Callable[[int, int], Sequence[Owed]]
"""Returns at most so many rows, from one on."""

PAGE = 200


@dataclass(frozen=True, slots=True)
class Heading:
    """The row above a group, with how many are in it."""

    urgency: Urgency
    count: int


Entry = Heading | Owed


class TodayModel(QAbstractListModel):
    """Shows what is owed, as it was read last. Rows are read when somebody scrolls to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._read: Reader = lambda limit, offset: ()
        self._tally, self._loaded, self._has_more = Tally(), 0, False
        self._day = date.min
        self._now = datetime.min
        self.words = lru_cache(1024)(self._words)

    def show(self, read: Reader, tally: Tally, today: date, now: datetime) -> None:
        """Show what *read* returns now, as many rows as had been read before."""
        self._read, self._tally, self._day = read, tally, today
        self.tell_time(now)
        wanted = max(PAGE, self._loaded)
        owed = read(wanted, 0)
        entries = self._under_headings(owed, None)
        self._loaded, self._has_more = len(owed), len(owed) == wanted
        if _keys(entries) == _keys(self.entries):
            self.entries = entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def start_over(self) -> None:
        """Forget how far had been read, since something else is to be shown."""
        self._loaded = 0

    def tell_time(self, now: datetime) -> None:
        """Find the words of all rows anew: what they say depends on the time of day."""
        self._now = now
        self.words.cache_clear()

    def owed(self, row: int) -> Owed | None:
        """Return what is owed in a row, or ``None`` if it is a heading."""
        entry = self.entries[row] if 0 <= row < len(self.entries) else None
        return entry if isinstance(entry, Owed) else None

    def row_of(self, promise_id: Key) -> int | None:
        """Return the row of a promise, if it is among those that were read."""
        found = (
            row
            for row, entry in enumerate(self.entries)
            if isinstance(entry, Owed) and entry.promise_id == promise_id
        )
        return next(found, None)

    def nearest(self, row: int) -> int | None:
        """Return the row with something owed at *row* or after, else the last before it."""
        after = range(max(row, 0), len(self.entries))
        before = range(min(row, len(self.entries)) - 1, -1, -1)
        return next((at for at in (*after, *before) if self.owed(at)), None)

    def is_first(self, row: int) -> bool:
        """Whether a row is the first of its group."""
        return row == 0 or isinstance(self.entries[row - 1], Heading)

    def is_last(self, row: int) -> bool:
        """Whether a row is the last of its group, as far as has been read."""
        return row + 1 >= len(self.entries) or isinstance(self.entries[row + 1], Heading)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        owed = self._read(PAGE, self._loaded)
        last = self.entries[-1] if self.entries else None
        more = self._under_headings(owed, last if isinstance(last, Owed) else None)
        self._loaded += len(owed)
        self._has_more = False  # not while the rows are put in: who is told of them may ask again
        if more:
            first = len(self.entries)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self.entries += more
            self.endInsertRows()
        self._has_more = len(owed) == PAGE

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.owed(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren  # arrows pass over a heading
        selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return selectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if isinstance(entry, Heading):
            spoken = f"{urgency_name(entry.urgency).words} {entry.count}"
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return spoken if role in texts else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words(entry).name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.words(entry).spoken()
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(self.words(entry).spoken())
        return None

    def _words(self, owed: Owed) -> RowText:
        return row_text(owed, self._day, self._now)

    def _under_headings(self, owed: Sequence[Owed], before: Owed | None) -> list[Entry]:
        entries: list[Entry] = []
        group = before.urgency(self._day) if before else None
        for one in owed:
            if (urgency := one.urgency(self._day)) is not group:
                group = urgency
                entries.append(Heading(urgency, self._count(urgency)))
            entries.append(one)
        return entries

    def _count(self, urgency: Urgency) -> int:
        count: int = getattr(self._tally, urgency)
        return count


def _keys(entries: Sequence[Entry]) -> list[Key]:
    return [entry.promise_id if isinstance(entry, Owed) else entry.urgency for entry in entries]
