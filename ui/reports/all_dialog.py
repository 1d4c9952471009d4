"""All reports that are ready: made one after the other, saved or mailed at once."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.reports import words
from ui.shared.files import documents
from ui.shared.making_dialog import MakingDialog
from ui.shared.posting import post
from ui.shared.reporting import describe, reporting
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Prose
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.letter import Via
from wise_feedback.domain.reports import ClientWeek
from wise_feedback.domain.settings import MailWay
from wise_feedback.domain.weeks import Week
from wise_feedback.services import reports


class AllDialog(MakingDialog):
    """Makes the reports of some clients, and lets those that may leave go together.

    *way* is how mails leave, ``None`` where they cannot be opened by themselves.
    """

    def __init__(
        self,
        clients: Sequence[ClientWeek],
        week: Week,
        way: MailWay | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("All that are ready"), len(clients), parent, width=600)
        self._week, self._way = week, way
        self.made: list[reports.Ready] = []
        self.held: list[tuple[str, WiseFeedbackError]] = []
        self._clients = tuple(clients)
        self.save = self.add_button(Button(self.tr("Save all as PDF"), "secondary", "file-down"))
        label = self.tr("Send all") if way == "smtp" else self.tr("Open all mails")
        self.mail = Button(label, "primary", "mail", "Ctrl+Return")
        self.add_button(self.mail, is_main=True)
        self.mail.setVisible(way is not None)
        self.save.clicked.connect(self.save_all)
        self.mail.clicked.connect(self.mail_all)
        self._allow(is_allowed=False)
        self.begin(self._make())

    def save_all(self) -> None:
        """Ask for a folder, and save every report that may leave there."""
        title = self.tr("Save the reports in")
        folder = QFileDialog.getExistingDirectory(self, title, str(documents()))
        if folder:
            with reporting(self):
                saved = reports.save_all(self.made, Path(folder))
                self.told = words.saved(len(saved))
                self.accept()

    def mail_all(self) -> None:
        """Open a mail for every report that has an address."""
        if self._way is None:
            return
        opened = 0
        for made in self.made:
            try:
                mail = reports.mail(made.report, made.draft, made.content)
                if self._way == "smtp":
                    reports.queue(made.report, made.content, mail)
                else:
                    post(self._way, mail, made.report.client_id)
                    reports.left(made.report, made.content, Via.MAIL, mail.to)
                opened += 1
            except WiseFeedbackError as error:
                self.held.append((made.report.client, error))
        self.told = (words.queued if self._way == "smtp" else words.mailed)(opened)
        if opened == len(self.made):
            self.accept()
        else:
            self.made = []
            self.show_made()

    def _make(self) -> Iterator[int]:
        for done, client in enumerate(self._clients, 1):
            try:
                self.made.append(reports.make(client.client_id, self._week))
            except WiseFeedbackError as error:
                self.held.append((client.client, error))
            yield done

    def count_words(self, done: int) -> str:
        """Return how many of the reports are made."""
        return self.tr("{0} of {1} reports are made").format(done, self.total)

    def show_made(self) -> None:
        """Show how many reports can leave, and why others cannot."""
        if self.made:
            text = self.tr("Whether they were sent is asked after.")
            self.ready.stand(Kind.DONE, "circle-check", words.ready(len(self.made)), text)
        else:
            self.ready.hide()
        for name, error in self.held:
            self.body.addWidget(Prose(f"{name}: {describe(error)}", "detail", "late"))
        self.held = []
        self._allow(is_allowed=bool(self.made))
        (self.mail if self._way and self.made else self.cancel).setFocus()

    def _allow(self, *, is_allowed: bool) -> None:
        for button in (self.save, self.mail):
            button.setEnabled(is_allowed)
