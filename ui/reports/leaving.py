"""How a report leaves: saved, printed or mailed; and the question whether it was sent."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.reports.side import Side
from ui.shared.asking import ask
from ui.shared.files import ask_where, documents
from ui.shared.keys import key_words
from ui.shared.mail_ways import is_ready
from ui.shared.posting import Posted, post
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
from wise_feedback.domain.letter import Via
from wise_feedback.domain.mail import Entry, Mail
from wise_feedback.domain.reports import ReportDraft, SavedReport, WeekReport
from wise_feedback.domain.settings import MailWay
from wise_feedback.services import outbox, report_archive, reports, settings


class Leaving(QObject):
    """Lets the report on view leave, over the *side* that asks for it. *left* tells that it has.

    *settle* makes it what has been typed by now.
    """

    left = Signal()
    sent = Signal()
    mail_changed = Signal()

    def __init__(self, side: Side, settle: Callable[[], object]) -> None:
        super().__init__(side)
        self._side, self._settle = side, settle
        self._folder = documents()
        self._report: WeekReport | None = None
        self._draft = ReportDraft()
        self._asked: SavedReport | None = None
        self._mail: Entry | None = None
        self._to: tuple[str | None, ...] = ()
        self._archived: SavedReport | None = None
        self._not_yet = ""
        side.save_wanted.connect(self.save)
        side.print_wanted.connect(self.print)
        side.mail_wanted.connect(self.mail)
        side.question.answered_yes.connect(self._say_sent)
        side.question.again_wanted.connect(self._send_again)
        side.question.answered_not_yet.connect(self._say_not_yet)

    def show_report(
        self,
        report: WeekReport,
        draft: ReportDraft,
        latest: SavedReport | None,
        *,
        is_archived: bool,
    ) -> None:
        """Be about a report, and ask whether the version that left last was sent.

        One that *is_archived* is on view as it was sent, and leaves as that once more.
        """
        to = report.client_id, report.assignment_id, report.email
        if to != self._to:
            self._side.news.be_quiet()
            self._side.address.setText(report.email)
        self._to, self._report, self._draft = to, report, draft
        self._asked = latest if latest and latest.sent_at is None else None
        self._archived = latest if is_archived else None
        self._side.show_way(is_outbox=settings.load().mail_way == "smtp")
        self._ask(report.client)

    def _ask(self, client: str) -> None:
        question, asked = self._side.question, self._asked
        self._mail = outbox.by_report().get(asked.id) if asked else None
        if self._mail is not None:
            question.tell(self._mail)
        elif asked is None or asked.id == self._not_yet or asked.via is Via.OUTBOX:
            question.be_quiet()
        else:
            question.ask(client)

    def save(self) -> None:
        """Ask where the PDF goes, and save it there."""
        if self._report is None:
            return
        name = reports.suggested_name(self._report)
        title = self.tr("Save the report as PDF")
        path = ask_where(self._side, title, self._folder / name, "PDF (*.pdf)")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the PDF at *path* and keep the very same pages, or say why not."""
        self._settle()
        if self._report is None:
            return
        news = self._side.news
        try:
            if self._archived is not None:
                report_archive.save_copy(self._archived.id, path)
            else:
                reports.save(self._report, self._draft, path)
        except FileNotWrittenError as error:
            title, another = self.tr("The report was not saved"), self.tr("Save elsewhere")
            news.tell(Kind.LATE, "circle-alert", title, describe(error), another, self.save)
        except WiseFeedbackError as error:
            self._tell_held(error)
        else:
            self._folder, self._not_yet = path.parent, ""
            self.left.emit()
            title = self.tr("Saved as {0}").format(path.name)
            news.tell(Kind.DONE, "circle-check", title, file=path)

    def print(self) -> None:
        """Ask for a printer, and print the report."""
        self._settle()
        if self._report is None:
            return
        try:
            content = self._content()
        except WiseFeedbackError as error:
            self._tell_held(error)
            return
        with reporting(self._side):
            printer = ask_printer(self._side, self.tr("Print the report"), 1)
            if printer is not None:
                print_pdf(content, printer)
                self._let_go(content, Via.PRINT)

    def mail(self) -> None:
        """Open a mail with the report in the way that was chosen."""
        self._settle()
        if self._report is None:
            return
        try:
            content = self._content()
            mail = reports.mail(
                self._report, self._draft, content, self._side.address.text().strip()
            )
            way = self._way()
            if way == "smtp":
                self._queue(content, mail)
            elif way is not None:
                posted = post(way, mail, self._report.client_id)
                self._let_go(content, Via.MAIL, mail.to)
                self._tell_posted(way, posted)
        except MailError as error:
            title = self.tr("The report was not mailed")
            self._side.news.tell(
                Kind.LATE,
                "circle-alert",
                title,
                describe(error),
                self.tr("Go there"),
                self._side.address.setFocus,
            )
        except WiseFeedbackError as error:
            self._tell_held(error)

    def _content(self) -> bytes:
        """Return the pages that leave: those on view."""
        assert self._report is not None
        if self._archived is not None:
            return report_archive.pdf(self._archived.id)
        return reports.ready(self._report, self._draft)

    def _way(self) -> MailWay | None:
        chosen = settings.load().mail_way
        if is_ready(chosen):
            return chosen
        dialog = WayDialog(chosen, self._side)
        dialog.account_changed.connect(self.mail_changed)
        return dialog.form.way if ask(dialog) else None

    def _queue(self, content: bytes, mail: Mail) -> None:
        assert self._report is not None
        told = self._report
        if report_archive.is_queued(told.client_id, told.week):  # nobody is mailed twice
            raise MailError(MailProblem.IN_OUTBOX)
        reports.queue(self._report, content, mail)
        self._not_yet = ""
        self._side.news.be_quiet()
        self.left.emit()

    def _let_go(self, content: bytes, via: Via, address: str = "") -> None:
        assert self._report is not None
        reports.left(self._report, content, via, address)
        self._not_yet = ""
        self.left.emit()

    def _tell_posted(self, way: MailWay, posted: Posted) -> None:
        title = self.tr("The mail is open in your mail program")
        text = self.tr("If no window came up, open the file.")
        if way == "mailto":
            text = self.tr("Paste the PDF into it with {0}; its folder is open too.")
            text = text.format(key_words("Ctrl+V"))
        if not posted.answered:
            title = self.tr("No mail program answered")
            text = self.tr("Open the file in your mail program.")
        kind, icon = (Kind.PLAIN, "mail") if posted.answered else (Kind.TODAY, "circle-alert")
        self._side.news.tell(kind, icon, title, text, file=posted.file)

    def _tell_held(self, error: WiseFeedbackError) -> None:
        """Say in place why a report may not leave as it is; what is rare, in a dialog."""
        title = self.tr("The report cannot leave as it is")
        if self._side.isVisible():
            self._side.news.tell(Kind.LATE, "circle-alert", title, describe(error))
        else:
            tell(self._side, error)

    def _say_sent(self) -> None:
        if self._asked is not None:
            with reporting(self._side):
                say = report_archive.sent
                if self._mail is not None:
                    outbox.was_sent(self._mail.id, say, note_reported=say)
                say(self._asked.id)
                self._side.news.be_quiet()
                self.sent.emit()

    def _send_again(self) -> None:
        if self._mail is not None:
            with reporting(self._side):
                outbox.send_again(self._mail.id)
                self.mail_changed.emit()
                self.left.emit()

    def _say_not_yet(self) -> None:
        if self._asked is not None:
            self._not_yet = self._asked.id
            self._side.question.be_quiet()
