"""Letters: those that wait for a word or to be finished, and all that were sent, as they were."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.letters.list_view import LettersList
from ui.letters.shown_letter import ShownLetter
from ui.shared import wording
from ui.shared.changes import Changes
from ui.shared.files import ask_where, documents
from ui.shared.printing import ask_printer, print_pdf
from ui.shared.reporting import reporting
from ui.shared.theme import grow
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label, set_tip
from ui.shared.widgets.surfaces import Line
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.letter_list import LetterRow, LetterState
from wise_feedback.services import letter_archive, letters, sending, sheaves

_LIST = 320
PAUSE_MS = 150
"""How long after the last key letters are searched for."""


class LettersPage(QWidget):
    """The list with a field to search it, and the letter that is chosen, as it is on paper.

    *told* is what was done, in words; *write_wanted* is told a card, *sheaf_wanted* the cards of
    those who were closed and have no letter, *left* that one goes back.
    """

    told = Signal(str)
    write_wanted = Signal(str)
    sheaf_wanted = Signal(list)
    left = Signal()

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = documents()
        self._row: LetterRow | None = None
        self._untold: list[Key] = []
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Name, role, client or words"))
        self.search.setAccessibleName(self.tr("Search among letters"))
        self.search.setClearButtonEnabled(True)
        self.list, self.shown = LettersList(), ShownLetter()
        self.untold = Button("", "secondary", "users")
        set_tip(self.untold, self.tr("Make all their letters at once"))
        self.nothing = EmptyState(
            "file-text",
            self.tr("No letters yet"),
            self.tr("A letter is begun from a card with L, once there is feedback to tell."),
        )
        self._searching = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect(changes)

    def open(self) -> None:
        """Show the letters, with the one that was on view."""
        self.reload()

    def reload(self) -> None:
        """Read the list again, and show the chosen letter as it has become."""
        self._searching.stop()
        text = self.search.text()
        self._row = self.list.load(text, self._row)
        self._show_untold()
        self._stack.setCurrentIndex(0 if self._row else 1)
        if self._row:
            self.shown.show_row(self._row)
        elif text.strip():
            self.nothing.say(self.tr("No letter holds “{0}”").format(text.strip()))
        else:
            self.nothing.say(
                self.tr("No letters yet"),
                self.tr("A letter is begun from a card with L, once there is feedback to tell."),
            )

    def go_to_search(self) -> None:
        """Put the keyboard in the field that searches."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self.list if self._row else self.search).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._searching.stop()

    def _lay_out(self) -> None:
        side = QWidget()
        grow(side.setFixedWidth, _LIST)
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 16, 10, 8)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 4, 0)
        head.addWidget(Label(self.tr("Letters"), "title"), 1)
        column.addLayout(head)
        column.addWidget(self.untold)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.shown)
        self._stack.addWidget(self.nothing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(Line(is_vertical=True))
        row.addWidget(self._stack, 1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._refresh)
        self.search.textEdited.connect(lambda _text: self._searching.start())
        self._searching.timeout.connect(self.reload)
        self.untold.clicked.connect(self._write_to_all)
        self.list.chosen.connect(self._choose)
        self.list.entered.connect(self._enter)
        self.shown.write_wanted.connect(self._write)
        self.shown.new_wanted.connect(self._write_anew)
        self.shown.print_wanted.connect(self.print)
        self.shown.copy_wanted.connect(self.save_copy)
        self.shown.sent.connect(self.mark_sent)
        keys = {
            "Esc": self._leave,
            "Ctrl+P": self.print,
            "Ctrl+S": self.save_copy,
            **self.shown.paper.view.zoom_keys(),
        }
        for pressed, slot in keys.items():
            shortcut = QShortcut(QKeySequence(pressed), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def print(self) -> None:
        """Print the letter on view again, as it was."""
        if not self._has_left:
            return
        printer = ask_printer(self, self.tr("Print the letter"), self.shown.paper.view.pages)
        if printer is not None:
            with reporting(self):
                print_pdf(self.shown.content, printer)

    def save_copy(self) -> None:
        """Ask where a copy of the letter on view goes, and write its exact pages there."""
        row = self._row
        if row is None or not self._has_left:
            return
        with reporting(self):
            name = letters.suggested_name(letter_archive.words(row.letter_id))
            title = self.tr("Save a copy")
            path = ask_where(self, title, self._folder / name, "PDF (*.pdf)")
            if path is not None:
                letter_archive.save_copy(row.letter_id, path)
                self._folder = Path(path).parent

    def mark_sent(self, letter_id: Key) -> None:
        """Say that a letter was sent."""
        with reporting(self):
            sending.sent(letter_id)
            self.told.emit(wording.act(Act.SEND_LETTER))

    def _show_untold(self) -> None:
        self._untold = [one.candidacy_id for one in sheaves.untold()]
        words = self.tr("%Ln closed without a letter", "", len(self._untold))
        self.untold.setText(words)
        self.untold.setVisible(bool(self._untold))

    def _write_to_all(self) -> None:
        if len(self._untold) == 1:
            self.write_wanted.emit(self._untold[0])
        else:
            self.sheaf_wanted.emit(self._untold)

    @property
    def _has_left(self) -> bool:
        return (
            self._row is not None
            and self._row.state is not LetterState.DRAFT
            and bool(self.shown.content)
        )

    def _choose(self, row: LetterRow) -> None:
        self._row = row
        self.shown.show_row(row)

    def _enter(self, row: LetterRow) -> None:
        if row.state is LetterState.SENT:
            self.shown.paper.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.write_wanted.emit(row.candidacy_id)

    def _write(self) -> None:
        if self._row is not None:
            self.write_wanted.emit(self._row.candidacy_id)

    def _write_anew(self) -> None:
        """Begin a new version of a letter that was sent, with what was written in it."""
        row = self._row
        if row is not None:
            with reporting(self):
                sending.begin_version(row.candidacy_id)
                self.write_wanted.emit(row.candidacy_id)

    def _leave(self) -> None:
        if self.search.text():
            self.search.clear()
            self.reload()
        else:
            self.left.emit()

    def _refresh(self) -> None:
        if self.isVisible():
            self.reload()
