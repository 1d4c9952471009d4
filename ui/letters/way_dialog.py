"""How letters are mailed from this computer: chosen once, and tried with a mail to oneself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.shared.mail_ways import WayForm
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.labels import Prose


class WayDialog(DialogFrame):
    """Asks at the first mail how mails leave. *is_trial* where one to oneself is wanted first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("WayDialog", "How do you send mail?")
        super().__init__(title, "", parent, width=620)
        self.is_trial = False
        self.form = WayForm(None)
        self.body.setSpacing(12)
        self.body.addWidget(self.form)
        self.body.addWidget(
            Prose(self.tr("It can be changed in the settings, under Mail."), "detail", "text2")
        )
        leave = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        self.trial = self.add_button(Button(self.tr("Try it on myself"), "secondary", "mail"))
        use = Button(self.tr("Use this"), "primary", keys="Ctrl+Return")
        self.use = self.add_button(use, is_main=True)
        leave.clicked.connect(self.reject)
        self.trial.clicked.connect(self._try)
        self.use.clicked.connect(self.accept)

    def _try(self) -> None:
        self.is_trial = True
        self.accept()
