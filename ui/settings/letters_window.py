"""Where the window of the envelope is, and a page to try it with before a letter is sent."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.settings.sections import labelled
from ui.shared.files import ask_where, documents
from ui.shared.languages import spoken
from ui.shared.notice import Notice
from ui.shared.printing import ask_printer, print_pdf
from ui.shared.reporting import describe
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.settings import Window
from wise_feedback.services import envelopes

translate = QCoreApplication.translate


class WindowCard(Card):
    """The choice, and the page in the language of the interface. *news* says how it went."""

    def __init__(self, window: Window, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        name = translate("SettingsPage", "Window of the envelope")
        self.place = Segmented(
            name,
            [
                Segment("right", translate("SettingsPage", "Right")),
                Segment("left", translate("SettingsPage", "Left")),
                Segment("none", translate("SettingsPage", "No address")),
            ],
            window,
        )
        self.print = Button(self.tr("Print a test page"), "secondary", "printer")
        self.save = Button(self.tr("Save the test page"), "quiet", "file-down")
        self.news = Notice()
        self.meaning = Prose("", "body", "text2")
        self.body.setSpacing(12)
        self.body.addLayout(labelled(name, self.place))
        self.body.addWidget(self.meaning)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.news)
        self._explain()
        self.place.chosen.connect(self._explain)
        self.print.clicked.connect(self.print_page)
        self.save.clicked.connect(self.save_page)

    def show_window(self, window: Window) -> None:
        """Show what is chosen now, which may have been undone elsewhere."""
        self.place.set_value(window)
        self._explain()

    def print_page(self) -> None:
        """Ask for a printer, and print the page."""
        self.news.be_quiet()
        title = self.tr("Print a test page")
        try:
            content = envelopes.trial_page(spoken())
            printer = ask_printer(self, title, 1)
            if printer is not None:
                print_pdf(content, printer)
        except WiseFeedbackError as error:
            self._say_failed(self.tr("The test page was not printed"), error)

    def save_page(self) -> None:
        """Ask where the page goes, and save it there."""
        name = documents() / self.tr("Test page for envelopes.pdf")
        path = ask_where(self, self.tr("Save the test page"), name, "PDF (*.pdf)")
        if path is not None:
            self._save_to(path)

    def _save_to(self, path: Path) -> None:
        self.news.be_quiet()
        try:
            envelopes.save_trial_page(path, spoken())
        except WiseFeedbackError as error:
            self._say_failed(self.tr("The test page was not saved"), error)
        else:
            title = self.tr("Saved as {0}").format(path.name)
            text = self.tr("Print it at its own size: 100 %, not fitted to the page.")
            self.news.tell(Kind.DONE, "circle-check", title, text, file=path)

    def _say_failed(self, title: str, error: WiseFeedbackError) -> None:
        self.news.tell(Kind.LATE, "circle-alert", title, describe(error))

    def _explain(self) -> None:
        words = self.tr(
            "Envelopes differ. Print the test page, fold it and put it in one of yours: it shows "
            "whether the address is seen."
        )
        if self.place.value() == "none":
            words = self.tr(
                "Letters then begin without an address. The test page is for a window to the right."
            )
        self.meaning.setText(words)
