"""The table behind a chart: its rows in sight, to be read cell by cell."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from ui.importing.tables import TextTableView
from ui.shared.theme import follow, px
from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import Table, shown

_ROW, _EDGE = 28, 4
_MOST = 14
"""How many rows are in sight before the table scrolls."""


class FigureTable(TextTableView):
    """Reads only. Arrows go from cell to cell, so that a screen reader can read them all."""

    def __init__(self, name: str, table: Table, language: Language) -> None:
        super().__init__(name)
        self._rows = len(table.rows)
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
        return QSize(px(320), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.sizeHint().height())

    def _dress(self) -> None:
        headers, lines = self.table.headers, self.table.lines
        self.fill(headers, lines)
        self.updateGeometry()
