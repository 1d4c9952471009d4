"""Letters to several candidates: made one after the other, saved or printed all at once."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.letters.held_back import reason
from ui.shared.files import documents
from ui.shared.making_dialog import MakingDialog
from ui.shared.printing import ask_printer, print_each
from ui.shared.reporting import reporting
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.basics import Key
from wise_feedback.domain.letter import Via
from wise_feedback.domain.sheaf import HeldBack
from wise_feedback.services import sheaves
from wise_feedback.services.sheaves import Sheaf

MOST_SHOWN = 100
"""How many letters that need a person are listed; more are counted."""


class HeldRow(QWidget):
    """A letter that needs a person: to whom, why, and the way there."""

    wanted = Signal()

    def __init__(self, held: HeldBack) -> None:
        super().__init__()
        self.open = Button(self.tr("Open"), "secondary", "pen-line")
        self.open.setAccessibleName(self.tr("Open the letter to {0}").format(held.addressee.name))
        self.open.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(held.addressee.name, "strong"))
        words.addWidget(Prose(reason(held.error), "detail", "text2"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Symbol("circle-alert", Kind.TODAY, 18))
        row.addLayout(words, 1)
        row.addWidget(self.open)


class SheafDialog(MakingDialog):
    """Makes the letters about some cards, and lets those that may leave go together.

    *wanted* is the card whose letter is to be opened.
    """

    def __init__(self, cards: Sequence[Key], parent: QWidget | None = None) -> None:
        sheaf = Sheaf(sheaves.addressees(cards))
        super().__init__(self.tr("Letters to several"), len(sheaf.addressees), parent)
        self.wanted, self.sheaf = "", sheaf
        self.print = self.add_button(Button(self.tr("Print all"), "secondary", "printer"))
        self.save = Button(self.tr("Save all as PDF"), "primary", "file-down", "Ctrl+Return")
        self.add_button(self.save, is_main=True)
        self.print.clicked.connect(self.print_all)
        self.save.clicked.connect(self.save_all)
        self._allow(is_allowed=False)
        self.begin(sheaf.make())

    def save_all(self) -> None:
        """Ask for a folder, and save every letter that may leave there."""
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Save the letters in"), str(documents())
        )
        if folder:
            with reporting(self):
                saved = self.sheaf.save(Path(folder))
                self.told = self.tr("%n letter(s) saved", "", len(saved))
                self.accept()

    def print_all(self) -> None:
        """Ask for a printer, and print every letter that may leave."""
        with reporting(self):
            printer = ask_printer(self, self.tr("Print the letters"), 1)
            if printer is not None:
                self._print(printer)
                self.accept()

    def _print(self, printer: QPrinter) -> None:
        """Print all, and keep the versions of those that the printer took, whatever comes after."""
        printed = 0
        try:
            for done in print_each([made.content for made in self.sheaf.made], printer):
                printed = done
        finally:
            if printed:
                self.sheaf.leave(Via.PRINT, printed)
                self.told = self.tr("%n letter(s) printed", "", printed)
                self.count.setText(self.told)
                self.count.show()
            self._show_ready()

    def count_words(self, done: int) -> str:
        """Return how many of the letters are made."""
        return self.tr("{0} of {1} letters are made").format(done, self.total)

    def show_made(self) -> None:
        """Show how many letters can leave, and those that need a person first."""
        made, held = self.sheaf.made, self.sheaf.held_back
        self._show_ready()
        if held:
            words = self.tr("%n letter(s) need you first", "", len(held))
            self.body.addWidget(Label(words, "lead"))
        for one in held[:MOST_SHOWN]:
            row = HeldRow(one)
            row.wanted.connect(partial(self._want, one.addressee.candidacy_id))
            self.body.addWidget(row)
        if (rest := len(held) - MOST_SHOWN) > 0:
            self.body.addWidget(Prose(self.tr("and %n more", "", rest), "detail", "text2"))
        self._allow(is_allowed=bool(made))
        (self.save if made else self.cancel).setFocus()

    def _show_ready(self) -> None:
        """Say how many letters can leave, if any."""
        if not self.sheaf.made:
            self.ready.be_quiet()
            return
        title = self.tr("%n letter(s) can leave", "", len(self.sheaf.made))
        text = self.tr("Each rests on its own ground. Whether they were sent is asked after.")
        self.ready.stand(Kind.DONE, "circle-check", title, text)

    def _want(self, card: Key) -> None:
        self.wanted = card
        self.accept()

    def _allow(self, *, is_allowed: bool) -> None:
        for button in (self.save, self.print):
            button.setEnabled(is_allowed)
