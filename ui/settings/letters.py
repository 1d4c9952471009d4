"""Letters and letterhead: how letters are set on paper."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.settings.sections import Section, card, labelled
from ui.shared.changes import Changes
from ui.shared.reporting import reporting
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.acts import Act
from wise_feedback.services import settings

translate = QCoreApplication.translate


class LettersSection(Section):
    """Where the window of the envelope is. What is undone elsewhere is shown as it is again."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Letters and letterhead"))
        self.setParent(parent)
        window = translate("SettingsPage", "Window of the envelope")
        self.window_place = Segmented(
            window,
            [
                Segment("right", translate("SettingsPage", "Right")),
                Segment("left", translate("SettingsPage", "Left")),
                Segment("none", translate("SettingsPage", "No address")),
            ],
            settings.load().address_window,
        )
        paper = card()
        paper.body.addLayout(labelled(window, self.window_place))
        self.hold([paper])
        self.window_place.chosen.connect(lambda value: self._keep(address_window=value))
        changes.happened.connect(self._show_kept)

    def _show_kept(self, act: str) -> None:
        if act == Act.CHANGE_SETTINGS:
            self.window_place.set_value(settings.load().address_window)

    def _keep(self, **choice: object) -> None:
        with reporting(self):
            settings.save(replace(settings.load(), **choice))  # type: ignore[arg-type]  # a control's
