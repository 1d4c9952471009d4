"""How letters are mailed from this computer: chosen once, and tried with a mail to oneself."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.shared.mail_form import MailForm
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.labels import Prose
from wise_feedback.domain.settings import MailWay


class WayDialog(DialogFrame):
    """Asks how mails leave, and keeps it: once it has proved to work, or when it is accepted.

    It is not left for the letter without the account that a way needs. *account_changed* tells
    that the outbox has to be looked after.
    """

    account_changed = Signal()

    def __init__(self, way: MailWay | None, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("WayDialog", "How do you send mail?")
        super().__init__(title, "", parent, width=640)
        self.form = MailForm(way)
        self.body.setSpacing(12)
        self.body.addWidget(self.form)
        self.body.addWidget(
            Prose(self.tr("It can be changed in the settings, under Mail."), "detail", "text2")
        )
        leave = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        use = Button(self.tr("Use this"), "primary", keys="Ctrl+Return")
        self.use = self.add_button(use, is_main=True)
        leave.clicked.connect(self.reject)
        self.use.clicked.connect(self._use)
        self.form.trial.worked.connect(self.use.setFocus)
        self.form.account_changed.connect(self.account_changed)

    def _use(self) -> None:
        if self.form.is_sound() and self.form.keep():
            self.accept()
