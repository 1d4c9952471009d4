"""All reports that are ready: made one after the other, saved or mailed at once."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from ui.reports import words
from ui.shared.files import documents
from ui.shared.posting import post
from ui.shared.reporting import describe, reporting
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.labels import Label, Prose
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.letter import Via
from wise_feedback.domain.reports import ClientWeek
from wise_feedback.domain.settings import MailWay
from wise_feedback.domain.weeks import Week
from wise_feedback.services import reports


class AllDialog(DialogFrame):
    """Makes the reports of some clients, and lets those that may leave go together.

    It works in steps, so that Esc stops it at once, and nothing is kept. *way* is how mails leave,
    ``None`` where they cannot be opened by themselves. *told* is what was done.
    """

    def __init__(
        self,
        clients: Sequence[ClientWeek],
        week: Week,
        way: MailWay | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("All that are ready"), "", parent, width=600)
        self.told = ""
        self._week, self._way = week, way
        self.made: list[reports.Ready] = []
        self.held: list[tuple[str, WiseFeedbackError]] = []
        self._clients = tuple(clients)
        self._steps: Iterator[int] = self._make()
        self._stepping = QTimer(self, interval=0)
        self._stepping.timeout.connect(self._step)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setMaximum(max(1, len(self._clients)))
        self.count = Label("", "body", "text2")
        self.ready = Banner(Kind.DONE, "circle-check", "")
        self.ready.hide()
        self.body.setSpacing(12)
        for part in (self.count, self.bar, self.ready):
            self.body.addWidget(part)
        self.cancel = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        self.save = self.add_button(Button(self.tr("Save all as PDF"), "secondary", "file-down"))
        self.mail = Button(self.tr("Open all mails"), "primary", "mail", "Ctrl+Return")
        self.add_button(self.mail, is_main=True)
        self.mail.setVisible(way is not None)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.save_all)
        self.mail.clicked.connect(self.mail_all)
        self._allow(is_allowed=False)
        self._stepping.start()

    @property
    def is_making(self) -> bool:
        """Whether reports are still being made."""
        return self._stepping.isActive()

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
                post(self._way, mail, made.report.client_id)
                reports.left(made.report, made.content, Via.MAIL, mail.to)
                opened += 1
            except WiseFeedbackError as error:
                self.held.append((made.report.client, error))
        self.told = words.mailed(opened)
        if opened == len(self.made):
            self.accept()
        else:
            self.made = []
            self._show_made()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stepping.stop()

    def _make(self) -> Iterator[int]:
        for done, client in enumerate(self._clients, 1):
            try:
                self.made.append(reports.make(client.client_id, self._week))
            except WiseFeedbackError as error:
                self.held.append((client.client, error))
            yield done

    def _step(self) -> None:
        done = next(self._steps, None)
        if done is None:
            self._stepping.stop()
            self._show_made()
        else:
            self.bar.setValue(done)
            told = self.tr("{0} of {1} reports are made")
            self.count.setText(told.format(done, len(self._clients)))

    def _show_made(self) -> None:
        self.bar.hide()
        self.count.hide()
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
