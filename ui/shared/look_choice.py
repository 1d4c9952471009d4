"""The choice of language and look, made at the first start and changed at any time."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.shared import wording
from ui.shared.languages import system_language
from ui.shared.reporting import reporting
from ui.shared.widgets.labels import Label
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.services import settings


class LookChoice(QWidget):
    """Two choices that hold at once and are remembered, side by side or *is_stacked*."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_stacked: bool = False) -> None:
        super().__init__(parent)
        chosen = settings.load()
        self._is_stacked = is_stacked
        self.language = Segmented(
            self.tr("Language"),
            [Segment("sv", "Svenska", "languages"), Segment("en", "English")],
            chosen.language or system_language(),
        )
        self.theme = Segmented(
            self.tr("Look"),
            [
                Segment("system", wording.look("system"), "sun-moon"),
                Segment("light", wording.look("light"), "sun"),
                Segment("dark", wording.look("dark"), "moon"),
            ],
            chosen.theme,
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self.add(self.tr("Language"), self.language)
        if not is_stacked:
            self._grid.setColumnMinimumWidth(self._grid.columnCount(), 12)
        self.add(self.tr("Look"), self.theme)
        self.language.chosen.connect(lambda value: self._keep(language=value))
        self.theme.chosen.connect(lambda value: self._keep(theme=value))

    def add(self, name: str, choice: QWidget) -> None:
        """Put another choice after the others, in line with them."""
        row = self._grid.rowCount() if self._is_stacked else 0
        column = 0 if self._is_stacked else self._grid.columnCount()
        side = Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(Label(name, "medium", "text2"), row, column)
        self._grid.addWidget(choice, row, column + 1, side)
        if self._is_stacked:
            self._grid.setColumnStretch(1, 1)

    def _keep(self, **choice: object) -> None:
        with reporting(self):
            settings.remember(replace(settings.load(), **choice))  # type: ignore[arg-type]  # a segment's
            self.changed.emit()
