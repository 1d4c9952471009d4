"""The mails of letters in the outbox: which one a letter waits in, and what is done with it."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from ui.letters.sent_question import SentQuestion
from ui.shared import mail_words, wording
from ui.shared.mail_words import MailLook
from ui.shared.reporting import reporting
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.letter import SavedLetter, Via
from wise_feedback.domain.letter_list import LetterRow, LetterState
from wise_feedback.domain.mail import Entry
from wise_feedback.services import outbox, sending


def mail_of(card: Key, letter_id: Key, via: Via | None, mails: Mapping[Key, Entry]) -> Entry | None:
    """Return the mail that the version which left last for a card waits in, or failed with.

    *mails* are those of the outbox by card. An older version that may still be sent counts too:
    nobody is to be mailed twice. One that failed is forgotten once the letter left in another way.
    """
    mail = mails.get(card)
    if mail is None or mail.state.is_open:
        return mail
    return mail if mail.letter_id == letter_id and via is Via.OUTBOX else None


def looks(rows: Iterable[LetterRow]) -> dict[Key, MailLook]:
    """Return how the mails of letters stand, by the letter, for those that have one."""
    mails = outbox.by_card()
    if not mails:
        return {}
    waits, found = outbox.waits_for_account(), {}
    for row in rows:
        mail = mail_of(row.candidacy_id, row.letter_id, row.via, mails)
        if mail is not None and row.state is LetterState.LEFT:
            found[row.letter_id] = mail_words.look(mail, waits_for_account=waits)
    return found


class OutboxActs(QObject):
    """Does what *question* asks for with the mail it tells of.

    *changed* tells that the outbox has to be looked after, and that the mail is to be told of anew;
    *told* what was done, in words.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, question: SentQuestion) -> None:
        super().__init__(question)
        self._question = question
        question.again_wanted.connect(self._send_again)
        question.removal_wanted.connect(self._remove)
        question.mail_was_sent.connect(self._note_sent)

    def tell(self, latest: SavedLetter) -> bool:
        """Tell how the mail stands that a letter waits in; return whether there is one."""
        mails = outbox.by_card()
        mail = mail_of(latest.candidacy_id, latest.id, latest.via, mails)
        if mail is not None:
            self._question.tell(mail, waits_for_account=outbox.waits_for_account())
        return mail is not None

    def _send_again(self) -> None:
        self._do(outbox.send_again)

    def _remove(self) -> None:
        self._do(outbox.remove, Act.DROP_MAIL)

    def _note_sent(self) -> None:
        self._do(lambda key: outbox.was_sent(key, sending.sent), Act.SEND_LETTER)

    def _do(self, change: Callable[[Key], object], act: Act | None = None) -> None:
        mail = self._question.mail
        if mail is None:
            return
        with reporting(self._question):
            change(mail.id)
            if act is not None:
                self.told.emit(wording.act(act))
        self.changed.emit()
