"""Calling before the letter goes: the page to have by the phone, and the call to log after it."""

from PySide6.QtWidgets import QWidget

from ui.promises.asked import update_candidate
from ui.shared.asking import ask
from ui.shared.files import ask_where, documents
from ui.shared.paper import PaperPane
from ui.shared.printing import ask_printer, print_pdf
from ui.shared.reporting import reporting
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.services import call_sheets


def show_call_sheet(card_id: Key, parent: QWidget) -> str:
    """Show what to say to a candidate; return in words what was told them, or nothing.

    Whoever says that they have called is asked what came of it, as of any other contact.
    """
    with reporting(parent):
        dialog = CallSheetDialog(card_id, parent)
        if ask(dialog):
            return update_candidate(card_id, parent, Channel.PHONE)
    return ""


class CallSheetPaper(PaperPane):
    """The page as it will be printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The call sheet as it will be printed"), parent)

    def length_words(self) -> tuple[str, str]:
        return self.tr("The same grounds as in the letter"), "text2"


class CallSheetDialog(DialogFrame):
    """Shows the page to call by, and prints or saves it; accepted once the call is made.

    Raises ``NothingToTellError``, ``GroundMissingError``, ``NotDrawableError``, ``NotFoundError``.
    """

    def __init__(self, card_id: Key, parent: QWidget | None = None) -> None:
        self._sheet = call_sheets.compose(card_id)
        self.content = call_sheets.pdf(self._sheet)
        super().__init__("", "", parent, width=760, height=860, is_large=True)
        subtitle = self.tr("Whoever was interviewed hears it from you before they read it.")
        self.set_title(self.tr("Call {0} first").format(self._sheet.name), subtitle)
        self.paper = CallSheetPaper()
        self.paper.show_paper(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.paper, 1)
        self.print = self.add_button(Button(self.tr("Print"), "secondary", "printer", "Ctrl+P"))
        save = Button(self.tr("Save as PDF"), "secondary", "file-down", "Ctrl+S")
        self.save = self.add_button(save)
        called = Button(self.tr("I have called"), "primary", "phone", "Ctrl+Return")
        self.called = self.add_button(called, is_main=True)
        self.print.clicked.connect(self.print_out)
        self.save.clicked.connect(self.save_as)
        self.called.clicked.connect(self.accept)
        self.called.setFocus()

    def print_out(self) -> None:
        """Ask for a printer, and print the page."""
        with reporting(self):
            printer = ask_printer(self, self.tr("Print the call sheet"), 1)
            if printer is not None:
                print_pdf(self.content, printer)

    def save_as(self) -> None:
        """Ask where the page is to be saved, and save it."""
        with reporting(self):
            suggested = documents() / call_sheets.suggested_name(self._sheet)
            path = ask_where(self, self.tr("Save the call sheet"), suggested, "PDF (*.pdf)")
            if path is not None:
                call_sheets.save(self._sheet, path)
