"""How the letter on the page leaves: saved, printed or mailed; the question whether it was sent."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.letters.column import Column
from ui.letters.outbox import OutboxActs
from ui.letters.writing import Writing
from ui.shared.asking import ask
from ui.shared.files import ask_where, documents
from ui.shared.keys import key_words
from ui.shared.mail_ways import is_ready
from ui.shared.posting import Posted, copy_text, post
from ui.shared.printing import ask_printer, print_pdf
from ui.shared.reporting import describe, reporting, tell
from ui.shared.tokens import Kind
from ui.shared.way_dialog import WayDialog
from wise_feedback.domain.errors import (
    FileNotWrittenError,
    MailError,
    MailProblem,
    WiseFeedbackError,
)
from wise_feedback.domain.letter import SavedLetter, Via
from wise_feedback.domain.mail import Mail
from wise_feedback.domain.settings import MailWay
from wise_feedback.services import letters, mails, sending, settings


class Leaving(QObject):
    """Lets a letter leave where *prepare* gives one that may, over the page *host*.

    *left* tells that a version has left, *sent* that it is said to have been sent, *address_wanted*
    and *sender_wanted* that the candidate's or one's own e-mail address has to be seen to,
    *mail_changed* that the outbox has to be looked after, *told* what was done there.
    """

    left = Signal()
    sent = Signal()
    address_wanted = Signal()
    sender_wanted = Signal()
    mail_changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        host: QWidget,
        column: Column,
        prepare: Callable[[], Writing | None],
    ) -> None:
        super().__init__(host)
        self._host, self._prepare = host, prepare
        self._notices, self._question, self._address = (
            column.notices,
            column.question,
            column.address,
        )
        question = column.question
        self._folder = documents()
        self._writing: Writing | None = None
        self._asked: SavedLetter | None = None
        self._not_yet = ""
        self._outbox = OutboxActs(question)
        self._outbox.told.connect(self.told)
        self._outbox.changed.connect(self.mail_changed)
        self._outbox.changed.connect(self.ask_again)
        question.answered_yes.connect(self._say_sent)
        question.answered_not_yet.connect(self._say_not_yet)

    def ask(self, writing: Writing | None) -> None:
        """Tell how the mail with the letter stands; else ask whether the version was sent.

        That is asked of the version on the page, unless it was answered for now.
        """
        self._writing = writing
        self._asked = writing.unanswered if writing else None
        if writing and writing.archive and self._outbox.tell(writing.archive[0]):
            return
        if self._asked is None or writing is None or self._asked.id == self._not_yet:
            self._question.be_quiet()
        else:
            self._question.ask(self._asked, writing.person.facts.greeting_name)

    def ask_again(self) -> None:
        """Tell or ask of the letter as it stands now: a mail was tried meanwhile."""
        self.ask(self._writing)

    def save(self) -> None:
        """Ask where the PDF goes, and save it there."""
        writing = self._prepare()
        if writing is None:
            return
        name = letters.suggested_name(writing.letter)
        title = self.tr("Save the letter as PDF")
        path = ask_where(self._host, title, self._folder / name, "PDF (*.pdf)")
        if path is not None:
            self._save_to(writing, path)

    def save_to(self, path: Path) -> None:
        """Save the PDF at *path* and keep the version, or say why not."""
        writing = self._prepare()
        if writing is not None:
            self._save_to(writing, path)

    def _save_to(self, writing: Writing, path: Path) -> None:
        news = self._notices.news
        try:
            writing.save(path)
        except FileNotWrittenError as error:
            title = self.tr("The letter was not saved")
            another = self.tr("Save elsewhere")
            news.tell(Kind.LATE, "circle-alert", title, describe(error), another, self.save)
        except WiseFeedbackError as error:
            tell(self._host, error)
        else:
            self._folder = path.parent
            self._not_yet = ""
            self.left.emit()
            title = self.tr("Saved as {0}").format(path.name)
            text = self.tr("The very same pages are kept here.")
            news.tell(Kind.DONE, "circle-check", title, text, file=path)

    def print(self) -> None:
        """Ask for a printer, and print the letter."""
        writing = self._prepare()
        if writing is None:
            return
        with reporting(self._host):
            made = writing.ready()
            printer = ask_printer(self._host, self.tr("Print the letter"), writing.pages)
            if printer is not None:
                print_pdf(made.content, printer)
                writing.let_go(made, Via.PRINT)
                self._not_yet = ""
                self.left.emit()

    def mail(self) -> None:
        """Open a mail with the letter in the way that was chosen, or put it in the outbox."""
        writing = self._prepare()
        if writing is None:
            return
        try:
            self._mail(writing)
        except MailError as error:
            self._tell_unaddressed(error, writing)
        except WiseFeedbackError as error:
            tell(self._host, error)

    def _mail(self, writing: Writing) -> None:
        waiting = self._question.mail
        if waiting and waiting.state.is_open:  # perhaps with other words: nobody is mailed twice
            raise MailError(MailProblem.IN_OUTBOX)
        if not self._address.judge():  # it would go to the one before, which nobody sees any more
            raise MailError(MailProblem.BROKEN)
        made = writing.ready()
        mail = mails.for_letter(made.candidacy_id, made.letter, made.content)
        way = self._way()
        if way is None:
            return
        if way == "smtp":
            writing.queue(made, mail)
            self._notices.news.be_quiet()
        else:
            posted = post(way, mail, made.candidacy_id)
            writing.let_go(made, Via.MAIL, mail.to)
            self._tell_posted(way, mail, posted)
        self._not_yet = ""
        self.left.emit()

    def _way(self) -> MailWay | None:
        """Return how mails leave, asked for at the first of them, and where it lacks an account."""
        chosen = settings.load().mail_way
        if is_ready(chosen):
            return chosen
        dialog = WayDialog(chosen, self._host)
        dialog.account_changed.connect(self.mail_changed)
        return dialog.form.way if ask(dialog) else None

    def _tell_unaddressed(self, error: MailError, writing: Writing) -> None:
        title = self.tr("The letter to {0} was not mailed")
        name = writing.person.facts.greeting_name
        places: dict[MailProblem, tuple[str, Callable[[], object] | None]] = {
            MailProblem.NO_SENDER: (self.tr("Go to the settings"), self.sender_wanted.emit),
            MailProblem.IN_OUTBOX: ("", None),
        }
        theirs = self.tr("Go there"), self.address_wanted.emit
        action, act = places.get(error.problem, theirs)
        self._notices.news.tell(
            Kind.LATE, "circle-alert", title.format(name), describe(error), action, act
        )

    def _tell_posted(self, way: MailWay, mail: Mail, posted: Posted) -> None:
        text = self.tr("If no window came up, open the file, or copy the text.")
        if way == "mailto":
            text = self.tr("Paste the PDF into it with {0}; its folder is open too.")
            text = text.format(key_words("Ctrl+V"))
        title = self.tr("The mail is open in your mail program")
        if not posted.answered:
            title = self.tr("No mail program answered")
            text = self.tr("Open the file in your mail program, or copy the text.")
        copy, act = self.tr("Copy text"), partial(copy_text, mail)
        kind, icon = (Kind.PLAIN, "mail") if posted.answered else (Kind.TODAY, "circle-alert")
        self._notices.news.tell(kind, icon, title, text, copy, act, file=posted.file)

    def _say_sent(self) -> None:
        if self._asked is not None:
            with reporting(self._host):
                sending.sent(self._asked.id)
                self.sent.emit()

    def _say_not_yet(self) -> None:
        if self._asked is not None:
            self._not_yet = self._asked.id
            self._question.be_quiet()
