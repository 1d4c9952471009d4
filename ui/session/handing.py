"""Hands an update over to be sent, unless something in it must not leave the house."""

from PySide6.QtCore import QObject, Signal

from ui.shared import mailing
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.updates import Standing, UpdateDraft
from wise_feedback.services import updates


class Handing(QObject):
    """Says in a banner what came of it. *mark_wanted* leads to what may not be said."""

    mark_wanted = Signal()

    def __init__(self, notice: Banner) -> None:
        super().__init__(notice)
        self._notice = notice
        self.is_held = False
        notice.acted.connect(self.mark_wanted)

    def hand_over(self, about: Standing, written: UpdateDraft) -> bool:
        """Open the mail or copy the text; return whether it may have been sent."""
        if not self._may_leave(about.candidacy_id, written):
            return False
        self._notice.be_quiet()
        if written.channel is Channel.SMS:
            mailing.copy(written.body)
            self.say(Kind.PLAIN, "copy", self.tr("The text is copied"), about.candidate.phone)
        else:
            self._mail(about.candidate.email, written)
        return True

    def note_change(self) -> None:
        """Let go of what was held: the text is another."""
        if self.is_held:
            self.is_held = False
            self._notice.be_quiet()

    def say(self, kind: Kind, icon: str, title: str, text: str = "", action: str = "") -> None:
        """Say something over the text."""
        self._notice.stand(kind, icon, title, text, action)

    def _mail(self, address: str, written: UpdateDraft) -> None:
        is_open = mailing.mail(address, written.subject, written.body)
        if is_open is None:
            title = self.tr("The text is long, so it was copied instead")
            self.say(Kind.PLAIN, "copy", title, self.tr("Paste it into the mail that opened."))
        elif not is_open:
            mailing.copy(written.body)
            title = self.tr("No mail program answered, so the text was copied")
            self.say(Kind.TODAY, "copy", title, self.tr("Paste it wherever you write mail."))
        elif not address:
            title = self.tr("There is no e-mail address on the card")
            self.say(Kind.TODAY, "mail", title, self.tr("Write it in the mail that opened."))

    def _may_leave(self, card: str, written: UpdateDraft) -> bool:
        if not written.body.strip():
            self.say(Kind.TODAY, "pen-line", self.tr("Write something first"))
            return False
        if updates.may_leave(card, written.subject, written.body):
            return True
        title = self.tr("This may not leave the house yet")
        text = self.tr(
            "Fill each gap, and change what is marked or say why it may stay. "
            "Everything is kept here."
        )
        self.say(Kind.LATE, "shield-check", title, text, self.tr("Go there"))
        self.is_held = True
        return False
