"""The assignments in the sidebar: role, client, and how many candidates are still in play."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    SignalInstance,
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

from ui.shared import paint
from ui.shared.theme import current, px
from ui.shared.tokens import Kind
from ui.shared.widgets.viewport import see_through
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.basics import Key
from wise_feedback.domain.owed import Worst

translate = QCoreApplication.translate

HEIGHT = 42
SIGNS: Mapping[Worst, tuple[str, Kind]] = {
    Worst.LATE: ("clock-alert", Kind.LATE),
    Worst.CHAIRS: ("armchair", Kind.LATE),
    Worst.VAGUE: ("message-circle-question-mark", Kind.CLIENT),
    Worst.TODAY: ("clock", Kind.TODAY),
    Worst.WAITING: ("hourglass", Kind.CLIENT),
}
"""The icon and the colour of what is worst in an assignment."""

ValueRole = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class AssignmentModel(QAbstractListModel):
    """The assignments, oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: list[Assignment] = []
        self.worst: Mapping[Key, Worst] = {}

    def show(self, values: Sequence[Assignment]) -> None:
        """Show *values* instead, those that are closed last."""
        values = sorted(values, key=lambda value: value.is_closed)
        if [value.id for value in values] == [value.id for value in self.values]:
            self.values = list(values)
            self.dataChanged.emit(self.index(0), self.index(len(values) - 1))
            return
        self.beginResetModel()
        self.values = list(values)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self.values[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.facts.role
            case Qt.ItemDataRole.AccessibleTextRole:
                told = self.tr("%n candidate(s)", "", value.cards)
                parts = (value.facts.role, _client(value), told, self._sign(value))
                return ", ".join(filter(None, parts))
            case Qt.ItemDataRole.ToolTipRole:
                return self._sign(value)
            case Qt.ItemDataRole.UserRole:
                return value
        return None

    def _sign(self, value: Assignment) -> str:
        worst = self.worst.get(value.id)
        return worst_words(worst) if worst else ""


class AssignmentDelegate(QStyledItemDelegate):
    """Paints an assignment on two lines."""

    def __init__(self, view: "AssignmentList") -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(120), px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current()
        value: Assignment = index.data(ValueRole)
        rect: QRect = option.rect
        painter.save()
        if self._list.selectionModel().isSelected(index):
            paint.here(painter, QRectF(rect))
        area = QRectF(rect)
        count = QLocale().toString(value.cards)
        width = paint.width_of(count, "clock") + 2
        role = QRectF(area.left() + 12, area.top() + px(3), area.width() - 28 - width, px(19))
        ink = tokens.text3 if value.is_closed else tokens.text
        paint.words(painter, role, value.facts.role, "medium", ink)
        client = QRectF(role.left(), role.bottom(), area.width() - 40, px(17))
        paint.words(painter, client, _client(value), "detail", tokens.text2)
        right = QRectF(area.right() - width - 9, role.top(), width, role.height())
        paint.words(painter, right, count, "clock", tokens.text3)
        worst = self._list.worst_of(value.id)
        if worst:
            icon, kind = SIGNS[worst]
            side = px(16)
            place = QRectF(area.right() - side - 8, client.top(), side, client.height())
            paint.icon(painter, place, icon, tokens.tone(kind).ink, 14)
        painter.restore()


class AssignmentList(QListView):
    """The list itself. Arrows show one board after the other; a click or Enter goes there."""

    chosen = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self._assignments = AssignmentModel(self)
        self.setModel(self._assignments)
        self.setItemDelegate(AssignmentDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Assignments"))
        self.clicked.connect(lambda index: self._tell(index, self.entered))
        self.activated.connect(lambda index: self._tell(index, self.entered))
        self.selectionModel().currentChanged.connect(lambda index: self._tell(index, self.chosen))

    def show_assignments(self, values: Sequence[Assignment], shown: Key | None) -> None:
        """Show *values*, the one on view chosen."""
        self.blockSignals(True)
        self._assignments.show(values)
        self.select(shown)
        self.blockSignals(False)

    def show_worst(self, worst: Mapping[Key, Worst]) -> None:
        """Show the one sign of each assignment: the worst that is true of it."""
        if dict(worst) != dict(self._assignments.worst):
            self._assignments.worst = worst
            self.viewport().update()

    def worst_of(self, assignment_id: Key) -> Worst | None:
        """Return the sign of an assignment, if it has one."""
        return self._assignments.worst.get(assignment_id)

    def select(self, shown: Key | None) -> None:
        """Mark the assignment on view, or none."""
        self.blockSignals(True)
        rows = [row for row, value in enumerate(self._assignments.values) if value.id == shown]
        if rows:
            self.setCurrentIndex(self._assignments.index(rows[0]))
        else:
            self.selectionModel().clear()
        self.blockSignals(False)

    def _tell(self, index: QModelIndex, signal: SignalInstance) -> None:
        if index.isValid():
            signal.emit(index.data(ValueRole).id)


def _client(value: Assignment) -> str:
    if not value.is_closed:
        return value.facts.client
    return translate("AssignmentModel", "{0} · closed").format(value.facts.client)


def worst_words(worst: Worst) -> str:
    """Return what is worst in an assignment, in words."""
    words = {
        Worst.LATE: translate("AssignmentModel", "Somebody has waited longer than was promised"),
        Worst.CHAIRS: translate("AssignmentModel", "Somebody is between the chairs"),
        Worst.VAGUE: translate("AssignmentModel", "A client is to be chased"),
        Worst.TODAY: translate("AssignmentModel", "Somebody is to hear today"),
        Worst.WAITING: translate("AssignmentModel", "Waiting for the client"),
    }
    return words[worst]
