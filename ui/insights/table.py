"""The table behind a chart: its rows in sight, to be read cell by cell."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ui.importing.tables import TextTableView
from ui.shared.theme import follow, px
from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import Table, shown

_ROW, _EDGE, _AIR = 28, 4, 8
_MOST = 14
"""How many rows are in sight before the table scrolls."""


class FigureTable(TextTableView):
    """Reads only. Arrows go from cell to cell, so that a screen reader can read them all."""

    def __init__(self, name: str, table: Table, language: Language) -> None:
        super().__init__(name)
        self._rows = len(table.rows)
        self._is_wide = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if self._rows > _MOST
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        lines = [[shown(cell, language) for cell in row] for row in table.rows]
        self.fill(table.headings, lines)
        follow(self._dress)

    def sizeHint(self) -> QSize:
        rows = min(self._rows, _MOST)
        height = self.horizontalHeader().sizeHint().height() + rows * px(_ROW) + _EDGE
        if self._is_wide:
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(px(320), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the last column take what room is left; where there is none, all is scrolled."""
        header = self.horizontalHeader()
        last = header.count() - 1
        needed = max(header.sectionSizeHint(last), self.sizeHintForColumn(last)) + _AIR
        widths = [self.columnWidth(column) for column in range(last)]
        is_wide = sum(widths) + needed > self.viewport().width()
        header.setStretchLastSection(not is_wide)
        if is_wide:
            self.setColumnWidth(last, needed)
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            self.updateGeometry()

    def _dress(self) -> None:
        headers, lines = self.table.headers, self.table.lines
        self.fill(headers, lines)
        self._fit()
        self.updateGeometry()
