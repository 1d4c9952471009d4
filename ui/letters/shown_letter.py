"""A letter of the list as it is on paper: the very pages that left, or how a draft would print."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.letters import words
from ui.letters.control import ControlList
from ui.letters.letter_title import LetterTitle
from ui.letters.outbox import OutboxActs
from ui.letters.sent_question import SentQuestion
from ui.shared import dates
from ui.shared.paper import PaperPane
from ui.shared.reporting import describe
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.surfaces import Line
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.letter import SavedLetter
from wise_feedback.domain.letter_checks import Check
from wise_feedback.domain.letter_list import LetterRow, LetterState
from wise_feedback.services import letter_archive, letters


class _Paper(PaperPane):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The letter as it is on paper"), parent)
        self._words = ""

    def length_words(self) -> tuple[str, str]:
        return self._words, "text2"

    def show_pages(self, content: bytes, words_: str) -> None:
        """Show pages, with what is to be said of them."""
        self._words = words_
        self.show_paper(content)


class ShownLetter(QWidget):
    """One letter with what can be done with it. *content* is the PDF in sight.

    *mail_changed* tells that the outbox has to be looked after, *told* what was done there.
    """

    write_wanted = Signal()
    print_wanted = Signal()
    copy_wanted = Signal()
    new_wanted = Signal()
    sent = Signal(str)
    mail_changed = Signal()
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: LetterRow | None = None
        self.content = b""
        self.top = LetterTitle()
        self.write = Button(self.tr("Go on writing"), "primary", "pen-line")
        self.new = Button(self.tr("New version"), "quiet", "file-plus")
        self.print = Button(self.tr("Print"), "secondary", "printer", "Ctrl+P")
        self.copy = Button(self.tr("Save a copy"), "secondary", "download", "Ctrl+S")
        self.checks = IconButton("list-checks", "")
        self.question, self.paper = SentQuestion(), _Paper()
        self.held = ControlList(is_past=True)
        self.trouble = EmptyState("triangle-alert", "", ink="late")
        self._lay_out()
        self.write.clicked.connect(self.write_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.checks.clicked.connect(self._turn_over)
        self.question.answered_yes.connect(self._say_sent)
        self.question.answered_not_yet.connect(self.question.be_quiet)
        self._outbox = OutboxActs(self.question)
        self._outbox.changed.connect(self.mail_changed)
        self._outbox.told.connect(self.told)

    def show_row(self, row: LetterRow) -> None:
        """Show a letter: as it left, checked against its hash, or as its draft prints now."""
        self.row = row
        self.top.show_about(row.name, row.kind, row.role, row.client)
        try:
            self._show_paper(row)
        except WiseFeedbackError as error:
            self._show_trouble(describe(error))
        self.top.show_look(words.state(row.state, row.via, self.question.look))
        has_left, is_sent = row.state is not LetterState.DRAFT, row.state is LetterState.SENT
        self.print.setVisible(has_left and bool(self.content))
        self.copy.setVisible(has_left and bool(self.content))
        self.write.setVisible(not is_sent)
        self.write.set_look("secondary" if has_left else "primary")
        self.new.setVisible(is_sent)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 13, 20, 13)
        head.setSpacing(10)
        head.addWidget(self.top, 1)
        for button in (self.checks, self.new, self.copy, self.print, self.write):
            head.addWidget(button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.paper)
        self._stack.addWidget(self.trouble)
        self._stack.addWidget(self.held)
        self.held.body.setContentsMargins(20, 16, 20, 20)
        asked = QVBoxLayout()
        asked.setContentsMargins(20, 0, 20, 12)
        asked.addWidget(self.question)
        self._asked = QWidget()
        self._asked.setLayout(asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._asked)
        column.addWidget(Line())
        column.addWidget(self._stack, 1)

    def _show_paper(self, row: LetterRow) -> None:
        self.content = b""
        self._stack.setCurrentWidget(self.paper)
        self._show_checks(())
        if row.state is LetterState.DRAFT:
            self._ask(None)
            self.content, _count = letters.preview(letters.resume(row.candidacy_id))
            told = self.tr("A draft, as it would print now")
        else:
            saved = letter_archive.one(row.letter_id)
            self._ask(saved if row.state is LetterState.LEFT else None)
            self._show_checks(letter_archive.checks(row.letter_id))
            self.content = letter_archive.pdf(row.letter_id)
            told = self._told(saved)
        self.paper.show_pages(self.content, told)

    def _show_checks(self, checks: Sequence[Check]) -> None:
        """Offer to show what the letter was held against when it left."""
        self.checks.setVisible(bool(checks))
        self.held.show_checks(checks)
        self._say_checks()

    def _turn_over(self) -> None:
        """Show the checks instead of the letter, or the letter again."""
        is_held = self._stack.currentWidget() is self.held
        front = self.paper if self.content else self.trouble
        self._stack.setCurrentWidget(front if is_held else self.held)
        self._say_checks()

    def _say_checks(self) -> None:
        is_held = self._stack.currentWidget() is self.held
        self.checks.set_symbol("file-text" if is_held else "list-checks")
        words_ = self.tr("Show the letter") if is_held else self.tr("Show what it was held against")
        self.checks.set_words(words_)

    def _show_trouble(self, said: str) -> None:
        self.trouble.say(said)
        self._stack.setCurrentWidget(self.trouble)

    def _ask(self, saved: SavedLetter | None) -> None:
        """Ask whether a letter was sent, unless its mail says how it stands."""
        if saved is None or self.row is None:
            self.question.be_quiet()
        elif not self._outbox.tell(saved):
            self.question.ask(saved, self.row.name)
        self._asked.setVisible(saved is not None)

    def _told(self, saved: SavedLetter) -> str:
        if saved.sent_at is None:
            left = self.tr("{0} {1}, unchanged since")
            return left.format(words.left(saved.via), dates.before(saved.saved_at, date.today()))
        told = self.tr("Sent {0} {1}, unchanged since")
        return told.format(dates.moment(saved.sent_at), words.sent(saved.via))

    def _say_sent(self) -> None:
        if self.row is not None:
            self.sent.emit(self.row.letter_id)
