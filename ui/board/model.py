"""The cards of one lane, loaded a page at a time and kept in step with what is stored."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.shared.widgets.labels import as_tip
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card
from wise_feedback.services import board

CARD_MIME = "application/x-wise-feedback-cards"
CardRole = Qt.ItemDataRole.UserRole
PageLoader = Callable[[int, int], Sequence[Card]]
Index = QModelIndex | QPersistentModelIndex


class LaneModel(QAbstractListModel):
    """Shows cards and never writes. A drop asks for a move and makes none.

    *count* is how many cards the lane has, loaded or not.
    """

    cards_dropped = Signal(list, object)  # candidacy ids, the id to come before or None
    describe: Callable[[Card], str]

    def __init__(self, describe: Callable[[Card], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.describe = describe
        self.count = 0
        self.cards: list[Card] = []
        self._load: PageLoader = lambda _offset, _limit: ()
        self._is_changing = False

    def show(self, load: PageLoader, count: int) -> None:
        """Show what *load* gives now, keeping the selection on the cards that stay."""
        self._load, self.count = load, count
        wanted = list(load(0, max(len(self.cards), board.PAGE)))
        with self._changing():
            if [card.id for card in wanted] != [card.id for card in self.cards]:
                self._rearrange(wanted)
            self._refresh(wanted)

    def row_of(self, card_id: Key) -> int | None:
        """Return the row a card stands in, if it is loaded."""
        return next((row for row, card in enumerate(self.cards) if card.id == card_id), None)

    def rows_of(self, card_ids: Iterable[Key]) -> list[int]:
        """Return the rows in which cards stand, without those that are not loaded."""
        rows = {card.id: row for row, card in enumerate(self.cards)}
        return [rows[key] for key in card_ids if key in rows]

    def load_all(self) -> None:
        """Load the cards that are not loaded yet, so that keys can go to the last of them."""
        if self.canFetchMore(QModelIndex()):
            self._append(self.count - len(self.cards))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.describe(card)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(self.describe(card))
            case Qt.ItemDataRole.UserRole:
                return card
        return None

    def canFetchMore(self, parent: Index) -> bool:
        is_short = len(self.cards) < self.count
        return is_short and not parent.isValid() and not self._is_changing

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._append(board.PAGE)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction  # Qt's default, copy, makes every view refuse a move

    def mimeTypes(self) -> list[str]:
        return [CARD_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted(index.row() for index in indexes)
        data.setData(CARD_MIME, "\n".join(self.cards[row].id for row in rows).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return data.hasFormat(CARD_MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        before = self.cards[row].id if 0 <= row < len(self.cards) else None
        self.cards_dropped.emit(card_ids(data), before)
        return False  # or the view would remove the row; the page shows what is true

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Load no page while rows come and go: a view may ask for one in the middle of it."""
        self._is_changing = True
        try:
            yield
        finally:
            self._is_changing = False

    def _append(self, limit: int) -> None:
        have = len(self.cards)
        more = self._load(have, limit)
        if not more:
            self.count = have
            return
        with self._changing():
            self.beginInsertRows(QModelIndex(), have, have + len(more) - 1)
            self.cards.extend(more)
            self.endInsertRows()

    def _refresh(self, wanted: list[Card]) -> None:
        for row, card in enumerate(wanted):
            if card != self.cards[row]:
                self.cards[row] = card
                self.dataChanged.emit(self.index(row), self.index(row))

    def _rearrange(self, wanted: list[Card]) -> None:
        """Show other cards: take out those that left, put the rest in order, put in the new."""
        rows = {card.id: row for row, card in enumerate(wanted)}
        gone = [row for row, card in enumerate(self.cards) if card.id not in rows]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.cards[first : last + 1]
            self.endRemoveRows()
        self._sort(rows)
        have = {card.id for card in self.cards}
        new = [row for row, card in enumerate(wanted) if card.id not in have]
        for first, last in _runs(new):
            self.beginInsertRows(QModelIndex(), first, last)
            self.cards[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _sort(self, rows: dict[Key, int]) -> None:
        order = sorted(self.cards, key=lambda card: rows[card.id])
        if order == self.cards:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.cards[index.row()].id for index in before]
        self.cards = order
        places = {card.id: row for row, card in enumerate(order)}
        self.changePersistentIndexList(before, [self.index(places[key]) for key in ids])
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
