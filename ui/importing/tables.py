"""Rows of a preview as a table of plain text."""

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.shared.theme import grow, px

Index = QModelIndex | QPersistentModelIndex
WIDEST = 260


class TextTable(QAbstractTableModel):
    """Lines of cells below headers. Reads only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headers: Sequence[str] = ()
        self.lines: Sequence[Sequence[str]] = ()

    def show(self, headers: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.headers, self.lines = headers, lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self.lines[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{escape(text)}</qt>" if text else None
        return text if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        is_head = orientation is Qt.Orientation.Horizontal
        return self.headers[section] if is_head and role == Qt.ItemDataRole.DisplayRole else None


class TextTableView(QTableView):
    """The table itself: whole rows, no grid, the last column takes what room is left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = TextTable(self)
        self.setModel(self.table)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grow(self.verticalHeader().setDefaultSectionSize, 28)

    def fill(self, headers: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
        """Show other lines, the columns as wide as the first of them ask for."""
        self.table.show(headers, lines)
        for column in range(len(headers) - 1):  # the last takes what room is left
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, px(WIDEST)))
