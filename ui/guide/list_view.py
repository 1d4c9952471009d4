"""The chapters of the guide below each other, with how often each has what is searched for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.guide.chapters import Chapter
from ui.shared import paint
from ui.shared.theme import current, follow, px

if TYPE_CHECKING:
    from ui.shared.fonts import Role

_HEIGHT = 34
_Role = Qt.ItemDataRole
_CHAPTER, _COUNT = _Role.UserRole, _Role.UserRole + 1


class _Paper(QStyledItemDelegate):
    def __init__(self, view: "ChapterList") -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(px(120), px(_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state: QStyle.StateFlag = option.state
        area, tokens = QRectF(option.rect), current()
        is_here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_here:
            paint.here(painter, area)
        elif state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, area, paint.CONTROL_RADIUS, tokens.column)
        if is_here and self._list.hasFocus():
            paint.focus_ring(painter, area)
        count = index.data(_COUNT)
        right = 12.0
        if count:
            told = QLocale().toString(int(count))
            right += paint.width_of(told, "clock") + 8
            place = area.adjusted(0, 0, -10, 0)
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            paint.words(painter, place, told, "clock", tokens.text2, middle)
        words = area.adjusted(14, 0, -right, 0)
        role: Role = "strong" if is_here else "medium"
        paint.words(painter, words, str(index.data()), role, tokens.text)
        painter.restore()


class ChapterList(QListWidget):
    """The titles. One stop for Tab; arrows go through them. *chosen* tells which chapter is."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Paper(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)
        follow(self.scheduleDelayedItemsLayout)

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Show the titles of these chapters instead; none is chosen."""
        self.blockSignals(True)
        self.clear()
        for chapter in chapters:
            item = QListWidgetItem(chapter.title)
            item.setData(_CHAPTER, chapter.id)
            self.addItem(item)
        self.blockSignals(False)

    def show_hits(self, hits: Sequence[int] | None) -> None:
        """Show only the chapters with hits, and how many; all of them where nothing is sought."""
        for row in range(self.count()):
            item, count = self.item(row), hits[row] if hits else 0
            item.setHidden(hits is not None and not count)
            item.setData(_COUNT, count)
            told = self.tr("%n hit(s)", "", count)
            words = self.tr("{0}, {1}").format(item.text(), told) if count else item.text()
            item.setData(_Role.AccessibleTextRole, words)

    def choose(self, name: str) -> None:
        """Mark a chapter as the one on view, without telling anybody."""
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(_CHAPTER) == name:
                self.setCurrentRow(row)
        self.blockSignals(False)
        self.viewport().update()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_CHAPTER))
