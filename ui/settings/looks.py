"""Look and language: what the program itself looks like. Never a step to undo."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.settings.sections import Section, card
from ui.shared.look_choice import LookChoice
from ui.shared.reporting import reporting
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.services import settings

translate = QCoreApplication.translate

ZOOMS = (90, 100, 110, 125, 150)


class LooksSection(Section):
    """Language, light or dark, the size of text, and single letters. *changed* tells of any."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("SettingsPage", "Look and language"))
        self.setParent(parent)
        chosen = settings.load()
        size = translate("SettingsPage", "Size of text")
        self.look = LookChoice(is_stacked=True)
        self.zoom = Segmented(size, [Segment(zoom, f"{zoom} %") for zoom in ZOOMS], chosen.zoom)
        letters = translate("SettingsPage", "Single letters are commands, such as N, F and U")
        self.keys = CheckBox(letters)
        self.keys.setChecked(chosen.single_keys)
        self.look.add(size, self.zoom)
        choices = card()
        choices.body.addWidget(self.look)
        choices.body.addWidget(self.keys)
        self.hold([choices])
        self.look.changed.connect(self.changed)
        self.zoom.chosen.connect(lambda value: self._remember(zoom=value))
        self.keys.toggled.connect(lambda is_on: self._remember(single_keys=is_on))

    def _remember(self, **choice: object) -> None:
        with reporting(self):
            settings.remember(replace(settings.load(), **choice))  # type: ignore[arg-type]  # a control's
            self.changed.emit()
