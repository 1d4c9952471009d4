"""What ends a turn: opening the mail, copying the text or having called; then whether it went."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared.announce import announce
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label
from wise_feedback.domain.basics import Channel


class Foot(QWidget):
    """One main button. After a mail or a text it asks whether it was sent, in the same place.

    *sent* when it was, or when they were called; *handed* when a text is to be handed over.
    """

    handed = Signal()
    sent = Signal()
    not_yet = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = Channel.MAIL
        self.is_asking = False
        self.question = Label("", "strong")
        self.no = Button(self.tr("Not yet"), "secondary")
        self.main = Button("", "primary", "", "Ctrl+Return")
        self.no.clicked.connect(self._wait)
        self.main.clicked.connect(self.go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.question)
        row.addWidget(self.no)
        row.addWidget(self.main)
        self.stop_asking()

    def set_channel(self, channel: Channel) -> None:
        """Offer to tell them by another channel."""
        self._channel = channel
        self.stop_asking()

    def go_on(self) -> None:
        """Do what the main button says."""
        if self.is_asking or self._channel is Channel.PHONE:
            self.sent.emit()
        else:
            self.handed.emit()

    def ask(self, name: str) -> None:
        """Ask whether it was sent, since only the consultant knows."""
        self.is_asking = True
        self.question.setText(self.tr("Has {0} been sent it?").format(name))
        self.main.setText(self.tr("Yes, go on"))
        self.main.set_symbol("check")
        for part in (self.question, self.no):
            part.show()
        announce(self, self.question.text())

    def stop_asking(self) -> None:
        """Offer the first half again."""
        self.is_asking = False
        words = {
            Channel.PHONE: ("phone", self.tr("Called, go on")),
            Channel.SMS: ("copy", self.tr("Copy the text")),
        }
        icon, text = words.get(self._channel, ("mail", self.tr("Open the mail")))
        self.main.setText(text)
        self.main.set_symbol(icon)
        for part in (self.question, self.no):
            part.hide()

    def _wait(self) -> None:
        self.stop_asking()
        self.not_yet.emit()
