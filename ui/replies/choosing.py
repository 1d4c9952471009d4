"""Whom a new reply is about: a candidate in play, found by name, role or client."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.shared import paint
from ui.shared.theme import current, grow, px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.viewport import see_through
from wise_feedback.services import replies

_WHERE = Qt.ItemDataRole.UserRole + 1
_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class _PersonDelegate(QStyledItemDelegate):
    """Paints a candidate on two lines: who, and in which assignment."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(120), px(46))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, area = current(), QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            line = tokens.accent if tokens.is_outlined else ""
            paint.box(painter, area, paint.CONTROL_RADIUS, tokens.soft, line)
        first = QRectF(area.left() + 10, area.top() + px(4), area.width() - 20, px(19))
        paint.words(painter, first, index.data(), "medium", tokens.text)
        second = QRectF(first.left(), first.bottom(), first.width(), px(18))
        paint.words(painter, second, index.data(_WHERE), "detail", tokens.text2)
        painter.restore()


class SearchLine(LineEdit):
    """A line whose arrows go through the list below it."""

    def __init__(self, below: QListWidget) -> None:
        super().__init__(icon="search")
        self._below = below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _KEYS:
            self._below.keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class ChooseCandidate(DialogFrame):
    """Finds the candidate that a client has spoken of. *chosen* is the card, once accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who is the reply about?"),
            self.tr("Those the client has met come first."),
            parent,
            width=520,
            height=520,
        )
        self.chosen = ""
        self.found = QListWidget()
        self.found.setFrameShape(QListWidget.Shape.NoFrame)
        self.found.setItemDelegate(_PersonDelegate(self.found))
        self.found.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        see_through(self.found)
        self.found.setAccessibleName(self.tr("Candidates in play"))
        self.search = SearchLine(self.found)
        self.search.setAccessibleName(self.tr("Search by name, role or client"))
        self.search.setPlaceholderText(self.tr("Name, role or client"))
        self.nothing = EmptyState("search-x", self.tr("Nobody in play is called that"))
        grow(self.found.setMinimumHeight, 240)
        self.body.addWidget(self.search)
        self.body.addWidget(self.found, 1)
        self.body.addWidget(self.nothing, 1)
        cancel = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        cancel.clicked.connect(self.reject)
        words = self.tr("Write the reply")
        self.main = self.add_button(Button(words, "primary", keys="Return"), is_main=True)
        self.main.clicked.connect(self.finish)
        self.search.textChanged.connect(self.look)
        self.search.returnPressed.connect(self.finish)
        self.found.itemActivated.connect(lambda _item: self.finish())
        self.look()

    def look(self) -> None:
        """Show the candidates that are found by what is typed."""
        self.found.clear()
        for key, name, where in replies.in_play(self.search.text()):
            item = QListWidgetItem(name)
            item.setData(_WHERE, where)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {where}")
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.found.addItem(item)
        is_any = self.found.count() > 0
        self.found.setCurrentRow(0)
        self.found.setVisible(is_any)
        self.nothing.setVisible(not is_any)
        self.main.setEnabled(is_any)

    def finish(self) -> None:
        """Close with the candidate that is chosen, if one is."""
        item = self.found.currentItem()
        if item is not None:
            self.chosen = item.data(Qt.ItemDataRole.UserRole)
            self.accept()
