"""The board on paper: for whom, how large, by name or initials; then it is saved or printed."""

from pathlib import Path

from PySide6.QtGui import QKeySequence, QPageSize, QShortcut
from PySide6.QtWidgets import QWidget

from ui.shared.files import ask_where, documents
from ui.shared.languages import spoken
from ui.shared.printing import ask_printer, print_pdf
from ui.shared.reporting import reporting
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.field import Field
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board_paper import Audience, BoardChoice, BoardPaper, PaperSize
from wise_feedback.services import board_papers

_PAGES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.A3: QPageSize.PageSizeId.A3}


class BoardPaperDialog(DialogFrame):
    """Asks how a board is put on paper, and saves or prints it; *told* is what was done.

    Raises ``NotFoundError`` if the assignment is gone.
    """

    def __init__(self, assignment_id: Key, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The board as PDF"),
            self.tr("For those without the program. Private notes are never on it."),
            parent,
            width=520,
        )
        self._key = assignment_id
        self.told = ""
        self.reader = Segmented(
            self.tr("Who reads it"),
            [
                Segment(Audience.US, self.tr("For us"), "users"),
                Segment(Audience.CLIENT, self.tr("For the client"), "building-2"),
            ],
            Audience.US,
        )
        self.format = Segmented(
            self.tr("Paper"),
            [Segment(PaperSize.A4, "A4"), Segment(PaperSize.A3, "A3")],
            PaperSize.A4,
        )
        self.people = Segmented(
            self.tr("Candidates"),
            [Segment(False, self.tr("Names")), Segment(True, self.tr("Initials"))],
            False,
        )
        self.meaning = Prose("", "detail", "text2")
        for label, choice in (
            (self.tr("Who reads it"), self.reader),
            (self.tr("Paper, lying across"), self.format),
            (self.tr("Candidates"), self.people),
        ):
            self.body.addWidget(Field(label, choice))
        self.body.addWidget(self.meaning)
        cancel = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        cancel.clicked.connect(self.reject)
        self.print = self.add_button(Button(self.tr("Print"), "secondary", "printer", "Ctrl+P"))
        save = Button(self.tr("Save as PDF"), "primary", "file-down", "Ctrl+S")
        self.save = self.add_button(save, is_main=True)
        self.print.clicked.connect(self.print_out)
        self.save.clicked.connect(self.save_as)
        self.reader.chosen.connect(lambda _value: self._explain())
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_out)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save_as)
        self._explain()
        self._compose()

    def choice(self) -> BoardChoice:
        """Return what is chosen."""
        return BoardChoice(
            Audience(str(self.reader.value())),
            PaperSize(str(self.format.value())),
            bool(self.people.value()),
            spoken(),
        )

    def save_as(self) -> None:
        """Ask where the PDF goes, and save it there."""
        with reporting(self):
            suggested = documents() / board_papers.suggested_name(self._compose())
            title = self.tr("Save the board as PDF")
            path = ask_where(self, title, suggested, "PDF (*.pdf)")
            if path is not None:
                self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the PDF at *path*, or say why not."""
        with reporting(self):
            board_papers.save(self._compose(), path)
            self.told = self.tr("Saved as {0}").format(path.name)
            self.accept()

    def print_out(self) -> None:
        """Ask for a printer, and print the board."""
        with reporting(self):
            content, pages = board_papers.pdf(self._compose())
            title = self.tr("Print the board")
            printer = ask_printer(self, title, pages, _PAGES[self.choice().size])
            if printer is not None:
                print_pdf(content, printer)
                self.told = self.tr("The board was printed")
                self.accept()

    def _compose(self) -> BoardPaper:
        return board_papers.compose(self._key, self.choice())

    def _explain(self) -> None:
        if self.reader.value() == Audience.CLIENT:
            self.meaning.setText(
                self.tr(
                    "Whom the client has met or is to meet, how each requirement stands, and what"
                    " comes next for them. As in the client view."
                )
            )
        else:
            self.meaning.setText(self.tr("Every lane, with who hears next and when."))
