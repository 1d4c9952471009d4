"""The list of clients in a week, each with how far its report has come."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
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

from ui.reports import words
from ui.shared import paint
from ui.shared.theme import current, px
from ui.shared.widgets.viewport import see_through
from wise_feedback.domain.basics import Key
from wise_feedback.domain.reports import ClientWeek

ROW = 60
ValueRole = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ClientsModel(QAbstractListModel):
    """The clients of a week, by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: list[ClientWeek] = []

    def show_values(self, values: list[ClientWeek]) -> None:
        """Show these, resetting nothing where none has come or gone."""
        keys = [one.client_id for one in values]
        if keys == [one.client_id for one in self.values]:
            changed = [n for n, one in enumerate(values) if one != self.values[n]]
            self.values = values
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    def place(self, client_id: Key) -> int | None:
        """Return where a client stands, if they are there."""
        keys = [one.client_id for one in self.values]
        return keys.index(client_id) if client_id in keys else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self.values[index.row()]
        if role == ValueRole:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{value.client}, {words.look(value).words}"
        return None


class ClientsDelegate(QStyledItemDelegate):
    """Paints a client on two lines, with how far its report has come."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(120), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value: ClientWeek = index.data(ValueRole)
        tokens, look = current(), words.look(value)
        area = QRectF(option.rect).adjusted(0, 0, 0, -4)
        painter.save()
        paint.chosen_row(painter, area, option.state)
        inner = area.adjusted(14, px(8), -12, -px(8))
        side = px(20)
        icon = QRectF(inner.right() - side, inner.top(), side, side)
        paint.icon(painter, icon, look.icon, tokens.ink(look.kind), 17)
        first = QRectF(inner.left(), inner.top(), inner.width() - side - 8, px(20))
        paint.words(painter, first, value.client, "strong", tokens.text)
        second = QRectF(inner.left(), first.bottom() + 1, inner.width() - side - 8, px(18))
        paint.words(painter, second, look.words, "detail", tokens.text2)
        painter.restore()


class ClientsList(QListView):
    """The list itself. Arrows show one client's report after the other."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self.rows = ClientsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(ClientsDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Clients"))
        self.selectionModel().currentChanged.connect(self._tell)

    def load(self, values: list[ClientWeek], client_id: Key) -> ClientWeek | None:
        """Show the clients of a week, with one chosen, else the first; return which."""
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.rows.show_values(values)
        place = self.rows.place(client_id)
        place = 0 if place is None and values else place
        if place is None:
            selection.clear()
        else:
            self.setCurrentIndex(self.rows.index(place))
        selection.blockSignals(False)
        self.viewport().update()
        return values[place] if place is not None else None

    def _tell(self, index: QModelIndex) -> None:
        value = index.data(ValueRole) if index.isValid() else None
        if isinstance(value, ClientWeek):
            self.chosen.emit(value)
