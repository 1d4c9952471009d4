"""How the letter on the page leaves: saved, printed or mailed; the question whether it was sent."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.letters.notices import Notices
from ui.letters.sent_question import SentQuestion
from ui.letters.way_dialog import WayDialog
from ui.letters.writing import Writing
from ui.shared.asking import ask
from ui.shared.files import ask_where, documents
from ui.shared.posting import Posted, copy_text, post
from ui.shared.printing import ask_printer, print_pdf
from ui.shared.reporting import describe, reporting, tell
from ui.shared.tokens import Kind
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
    that the candidate's e-mail address has to be seen to.
    """

    left = Signal()
    sent = Signal()
    address_wanted = Signal()

    def __init__(
        self,
        host: QWidget,
        notices: Notices,
        question: SentQuestion,
        prepare: Callable[[], Writing | None],
    ) -> None:
        super().__init__(host)
        self._host, self._notices, self._question = host, notices, question
        self._prepare = prepare
        self._folder = documents()
        self._asked: SavedLetter | None = None
        self._not_yet = ""
        question.answered_yes.connect(self._say_sent)
        question.answered_not_yet.connect(self._say_not_yet)

    def ask(self, writing: Writing | None) -> None:
        """Ask whether the version on the page was sent, unless that was answered for now."""
        self._asked = writing.unanswered if writing else None
        if self._asked is None or writing is None or self._asked.id == self._not_yet:
            self._question.be_quiet()
        else:
            self._question.ask(self._asked, writing.person.facts.greeting_name)

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
        way = self._way() if writing else None
        if writing is None or way is None:
            return
        try:
            made = writing.ready()
            mail = mails.for_letter(made.candidacy_id, made.letter, made.content)
            if way == "smtp":
                writing.queue(made, mail)
            else:
                posted = post(way, mail, made.candidacy_id)
                writing.let_go(made, Via.MAIL, mail.to)
        except MailError as error:
            self._tell_unaddressed(error, writing)
            return
        except WiseFeedbackError as error:
            tell(self._host, error)
            return
        self._not_yet = ""
        self.left.emit()
        if way == "smtp":
            self._tell_queued(mail)
        else:
            self._tell_posted(way, mail, posted)

    def _way(self) -> MailWay | None:
        """Return how mails leave, asked for at the first of them."""
        chosen = settings.load()
        if chosen.mail_way in mails.ways():
            return chosen.mail_way
        dialog = WayDialog(self._host)
        if not ask(dialog):
            return None
        with reporting(self._host):
            settings.remember(replace(chosen, mail_way=dialog.form.way()))
            return dialog.form.way()
        return None

    def _tell_unaddressed(self, error: MailError, writing: Writing) -> None:
        title = self.tr("The letter to {0} was not mailed")
        name = writing.person.facts.greeting_name
        is_theirs = error.problem not in {MailProblem.NO_SENDER, MailProblem.IN_OUTBOX}
        action = self.tr("Go there") if is_theirs else ""
        self._notices.news.tell(
            Kind.LATE,
            "circle-alert",
            title.format(name),
            describe(error),
            action,
            self.address_wanted.emit,
        )

    def _tell_queued(self, mail: Mail) -> None:
        title = self.tr("In the outbox, to {0}").format(mail.to)
        text = self.tr("It is sent as soon as there is a connection, and counts as told then.")
        self._notices.news.tell(Kind.DONE, "send", title, text)

    def _tell_posted(self, way: MailWay, mail: Mail, posted: Posted) -> None:
        text = self.tr("If no window came up, open the file, or copy the text.")
        if way == "mailto":
            text = self.tr("Paste the PDF into it with Ctrl V; its folder is open too.")
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
