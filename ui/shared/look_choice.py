"""The choice of language and look, made at the first start and changed at any time."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.shared.languages import system_language
from ui.shared.widgets.labels import Label
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.services import settings


class LookChoice(QWidget):
    """Two choices that hold at once and are remembered, side by side or *is_stacked*."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_stacked: bool = False) -> None:
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
        self._lay_out(is_stacked=is_stacked)
        self.language.chosen.connect(lambda value: self._keep(language=value))
        self.theme.chosen.connect(lambda value: self._keep(theme=value))

    def _lay_out(self, *, is_stacked: bool) -> None:
        way = QBoxLayout.Direction
        whole = QBoxLayout(way.TopToBottom if is_stacked else way.LeftToRight, self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12 if is_stacked else 24)
        choices = ((self.tr("Language"), self.language), (self.tr("Look"), self.theme))
        for name, choice in choices:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Label(name, "medium", "text2"))
            row.addWidget(choice)
            if is_stacked:
                row.addStretch(1)
            whole.addLayout(row)
        if not is_stacked:
            whole.addStretch(1)

    def _keep(self, **choice: object) -> None:
        settings.remember(replace(settings.load(), **choice))  # type: ignore[arg-type]  # a segment's
        self.changed.emit()
