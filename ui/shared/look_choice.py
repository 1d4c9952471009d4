"""The choice of language and look, made at the first start and changed at any time."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared.languages import system_language
from ui.shared.widgets.labels import Label
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.services import settings


class LookChoice(QWidget):
    """Two choices that hold at once and are remembered."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        chosen = settings.load()
        self.language = Segmented(
            self.tr("Language"),
            [Segment("sv", "Svenska", "languages"), Segment("en", "English")],
            chosen.language or system_language(),
        )
        self.theme = Segmented(
            self.tr("Look"),
            [
                Segment("system", self.tr("As the system"), "sun-moon"),
                Segment("light", self.tr("Light"), "sun"),
                Segment("dark", self.tr("Dark"), "moon"),
            ],
            chosen.theme,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Label(self.tr("Language"), "medium", "text2"))
        row.addWidget(self.language)
        row.addSpacing(14)
        row.addWidget(Label(self.tr("Look"), "medium", "text2"))
        row.addWidget(self.theme)
        row.addStretch(1)
        self.language.chosen.connect(lambda value: self._keep(language=value))
        self.theme.chosen.connect(lambda value: self._keep(theme=value))

    def _keep(self, **choice: object) -> None:
        settings.remember(replace(settings.load(), **choice))  # type: ignore[arg-type]  # a segment's
        self.changed.emit()
