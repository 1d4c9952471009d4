"""You and your agency: what letters say about who sends them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.settings.sections import Section, card
from ui.shared.changes import Changes
from ui.shared.sender_form import SenderForm
from wise_feedback.domain.acts import Act
from wise_feedback.services import settings

translate = QCoreApplication.translate


class SenderSection(Section):
    """The consultant and the agency. What is undone elsewhere is shown as it is again."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("SettingsPage", "You and your agency"),
            translate(
                "SettingsPage",
                "This is what letters say about the sender. Leave out what you like.",
            ),
        )
        self.setParent(parent)
        chosen = settings.load()
        self.who = SenderForm(chosen.consultant, chosen.agency)
        fields = card()
        fields.body.addWidget(self.who)
        self.hold([fields])
        changes.happened.connect(self._show_kept)

    def _show_kept(self, act: str) -> None:
        if act == Act.CHANGE_SETTINGS:
            chosen = settings.load()
            self.who.show_kept(chosen.consultant, chosen.agency)
