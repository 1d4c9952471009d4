"""The cards of one lane, read a page at a time and kept in step with what is stored."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from ui.shared.widgets.labels import as_tip
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card
from wise_feedback.services import board

CARD_MIME = "application/x-wise-feedback-cards"
CardRole = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

PAGE, KEPT = 25, 150
"""How many cards are read at a time, and about how many are kept."""

_CARD_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_ROLES = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    CardRole,
}


class LaneModel(QStringListModel):
    """Shows cards and never writes. A drop asks for a move and makes none.

    It knows the *ids* of the whole lane, and reads the cards when they are looked at. Its rows are
    those of Qt's list of strings, all of them empty: to lay out a lane Qt asks twice a card how
    many rows there are, and asking Python takes longer than all the rest.
    """

    cards_dropped = Signal(list, object)  # candidacy ids, the id to come before or None
    describe: Callable[[Card], str]

    def __init__(
        self,
        describe: Callable[[Card], str],
        read: Callable[[Sequence[Key]], Sequence[Card]] = board.cards,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.describe = describe
        self._read = read
        self.ids: list[Key] = []
        self._wanted: Sequence[Key] = ()
        self._cards: dict[Key, Card] = {}
        # Connected before any view is, so that views find the ids in step with the rows.
        self.rowsRemoved.connect(self._drop_ids)
        self.rowsInserted.connect(self._take_ids)

    def show(self, ids: Sequence[Key]) -> None:
        """Show these cards as they are now, keeping the selection on those that stay."""
        before, self._cards = self._cards, {}
        if ids != self.ids:
            self._rearrange(ids)
        for row in self.rows_of(before):
            card = self.card(row)
            if card != before[self.ids[row]]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def card(self, row: int) -> Card | None:
        """Return the card in a row, or ``None`` if it has gone since the lane was shown."""
        if self.ids[row] not in self._cards:
            if len(self._cards) > KEPT:
                self._cards.clear()
            start = row - row % PAGE
            page = self._read(self.ids[start : start + PAGE])
            self._cards |= {card.id: card for card in page}
        return self._cards.get(self.ids[row])

    def row_of(self, card_id: Key) -> int | None:
        """Return the row a card stands in, if it is in this lane."""
        return self.ids.index(card_id) if card_id in self.ids else None

    def rows_of(self, card_ids: Collection[Key]) -> list[int]:
        """Return the rows in which cards stand, without those that are in another lane."""
        if not card_ids:
            return []
        rows = {key: row for row, key in enumerate(self.ids)}
        return [rows[key] for key in card_ids if key in rows]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.ids) or role not in _ROLES:
            return None
        card = self.card(index.row())
        if card is None or role == CardRole:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        told = self.describe(card)
        return told if role == Qt.ItemDataRole.AccessibleTextRole else as_tip(told)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _CARD_FLAGS

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction  # Qt's default, copy, makes every view refuse a move

    def mimeTypes(self) -> list[str]:
        return [CARD_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted(index.row() for index in indexes)
        data.setData(CARD_MIME, "\n".join(self.ids[row] for row in rows).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return data.hasFormat(CARD_MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        before = self.ids[row] if 0 <= row < len(self.ids) else None
        self.cards_dropped.emit(card_ids(data), before)
        return False  # or the view would remove the row; the page shows what is true

    def _rearrange(self, wanted: Sequence[Key]) -> None:
        """Show other cards: take out those that left, put the rest in order, put in the new."""
        self._wanted = wanted
        if not self.ids:
            self.insertRows(0, len(wanted))
            return
        rows = {key: row for row, key in enumerate(wanted)}
        gone = [row for row, key in enumerate(self.ids) if key not in rows]
        for first, last in reversed(_runs(gone)):
            self.removeRows(first, last - first + 1)
        self._sort(rows)
        have = set(self.ids)
        new = [row for row, key in enumerate(wanted) if key not in have]
        for first, last in _runs(new):
            self.insertRows(first, last - first + 1)

    def _drop_ids(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.ids[first : last + 1]

    def _take_ids(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.ids[first:first] = self._wanted[first : last + 1]

    def _sort(self, rows: dict[Key, int]) -> None:
        order = sorted(self.ids, key=rows.__getitem__)
        if order == self.ids:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.ids[index.row()] for index in before]
        self.ids = order
        places = {key: row for row, key in enumerate(order)}
        self.changePersistentIndexList(before, [self.index(places[key]) for key in keys])
        self.layoutChanged.emit()


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return ascending *rows* as first and last of each unbroken run."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def card_ids(data: QMimeData) -> list[Key]:
    """Return the ids of the cards that are being dragged."""
    return bytes(data.data(CARD_MIME).data()).decode().split("\n")
