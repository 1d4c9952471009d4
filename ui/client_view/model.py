"""The cards of one lane, as item views ask for them: what is seen, and what is read aloud."""

from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.client_view import words
from wise_feedback.domain.basics import Key
from wise_feedback.domain.client_view import SeenLane

Index = QModelIndex | QPersistentModelIndex


class LaneModel(QAbstractListModel):
    """Holds what the client sees of one stage, and nothing else."""

    def __init__(
        self, lane: SeenLane, asked: tuple[str, ...], names: words.Names, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.stage = lane.stage
        self.cards = lane.cards
        self.names = names
        self._asked = asked

    def show_lane(self, lane: SeenLane, asked: tuple[str, ...]) -> None:
        """Show the stage as it is now."""
        self.beginResetModel()
        self.stage, self.cards, self._asked = lane.stage, lane.cards, asked
        self.endResetModel()

    def rename(self) -> None:
        """Tell that everybody is called otherwise."""
        if self.cards:
            self.dataChanged.emit(self.index(0), self.index(len(self.cards) - 1))

    def row(self, card_id: Key) -> int | None:
        """Return in which row somebody stands, if they stand here."""
        return next((row for row, card in enumerate(self.cards) if card.id == card_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.names.of(card)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name, today = self.names.of(card), date.today()
            return words.spoken(name, card, self.stage, self._asked, today)
        return None
