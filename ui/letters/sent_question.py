"""What is asked or told of a letter that has left: was it sent, or how its mail stands."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.letters import words
from ui.shared import dates, mail_words
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.wrapping import Wrapping
from wise_feedback.domain.letter import SavedLetter
from wise_feedback.domain.mail import Entry, OutgoingState


class SentQuestion(Banner):
    """Asks whether a letter was sent, since no program can know; but of a mail the outbox does.

    Hidden while there is nothing to ask or tell. *mail* is the one that is told of, if any, and
    *look* how it stands, told by *look_changed*: what is done with it is asked for by
    *again_wanted*, *removal_wanted* and *mail_was_sent*.
    """

    answered_yes = Signal()
    answered_not_yet = Signal()
    again_wanted = Signal()
    removal_wanted = Signal()
    mail_was_sent = Signal()
    look_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Kind.TODAY, "circle-question-mark", self.tr("Was it sent?"), parent=parent)
        self.mail: Entry | None = None
        self.look: mail_words.MailLook | None = None
        self._foot = foot = QWidget()
        foot.setContentsMargins(0, 8, 0, 2)
        self._row = Wrapping(foot)
        self.words.addWidget(foot)
        self.yes = Button(self.tr("Yes, it was sent"), "primary", "check", parent=foot)
        self.not_yet = Button(self.tr("Not yet"), "secondary", parent=foot)
        self.again = Button(self.tr("Send again"), "secondary", "send", parent=foot)
        take_out = self.tr("Take out of the outbox")
        self.remove = Button(take_out, "quiet", "trash-2", parent=foot)
        self.yes.clicked.connect(self._say_yes)
        self.not_yet.clicked.connect(self.answered_not_yet)
        self.again.clicked.connect(self.again_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.hide()

    def ask(self, saved: SavedLetter, name: str) -> None:
        """Ask about a letter to somebody called *name*."""
        how, when = words.left(saved.via), dates.before(saved.saved_at, date.today())
        text = self.tr("{0} {1}. With a yes this exact letter is kept, and {2} counts as told.")
        self._stand_by(None)
        self.yes.set_look("primary")
        self._offer(self.yes, self.not_yet)
        self.stand(
            Kind.TODAY,
            "circle-question-mark",
            self.tr("Was it sent?"),
            text.format(how, when, name),
        )

    def tell(self, mail: Entry, *, waits_for_account: bool) -> None:
        """Tell how the mail stands that takes a letter, with what can be done about it."""
        state = mail.state
        may_have_gone = state in {OutgoingState.UNSURE, OutgoingState.FAILED}
        can_hurry = state is OutgoingState.QUEUED and mail.trouble and not waits_for_account
        is_held = state is OutgoingState.HELD
        self.again.setText(self.tr("Send again") if may_have_gone else self.tr("Send now"))
        offered = {
            self.again: may_have_gone or can_hurry or is_held,
            self.yes: may_have_gone,
            self.remove: state is not OutgoingState.SENDING,
        }
        self.yes.set_look("secondary")
        look = mail_words.look(mail, waits_for_account=waits_for_account)
        self._stand_by(mail, look)
        self._offer(*(button for button, is_offered in offered.items() if is_offered))
        self.stand(look.kind, look.icon, look.title, look.text)

    def be_quiet(self) -> None:
        """Ask and tell nothing."""
        self._stand_by(None)
        super().be_quiet()

    def _stand_by(self, mail: Entry | None, look: mail_words.MailLook | None = None) -> None:
        self.mail, self.look = mail, look
        self.look_changed.emit(look)

    def _offer(self, *buttons: Button) -> None:
        """Offer these, in a row that goes on below where it is full."""
        while self._row.takeAt(0):
            pass
        for button in (self.yes, self.not_yet, self.again, self.remove):
            button.setVisible(button in buttons)
        for button in buttons:
            self._row.addWidget(button)
        self._row.invalidate()
        self._foot.updateGeometry()
        self._foot.setVisible(bool(buttons))

    def _say_yes(self) -> None:
        (self.mail_was_sent if self.mail else self.answered_yes).emit()
