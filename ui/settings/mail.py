"""Mail: how letters leave this computer, by which account, and whether it works."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.settings.sections import Section, card
from ui.shared.mail_form import MailForm
from wise_feedback.services import settings

translate = QCoreApplication.translate


class MailSection(Section):
    """A way is kept as it is chosen, one that needs an account once there is one.

    *mail_changed* tells that the outbox has to be looked after.
    """

    mail_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("SettingsPage", "Mail"),
            translate("SettingsPage", "How letters leave by mail from this computer."),
        )
        self.setParent(parent)
        self.form = MailForm(settings.load().mail_way)
        ways = card()
        ways.body.addWidget(self.form)
        self.hold([ways])
        self.form.chosen.connect(self.form.keep)
        self.form.account_changed.connect(self.form.keep)
        self.form.account_changed.connect(self.mail_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.show_kept()
