"""Where the client's answer is pasted or typed: what came with it is set aside, and it is tried."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.replies import words
from ui.replies.keeping import Keeper
from ui.shared.announce import announce
from ui.shared.reporting import describe
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.marks import Mark
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.replies import (
    VERBATIM_LIMIT,
    BegunReply,
    Leaning,
    Piece,
    PieceKind,
    Reading,
    said_in,
)
from wise_feedback.services import replies

PAUSE_MS = 250
"""How long after the last key an answer is read anew."""

_ROOM = 60_000
"""Characters that the field shows: more than may be said, so that nothing is cut unseen."""


class PasteArea(TextArea):
    """Takes a whole mail when it is pasted into an empty field, and shows what is said in it.

    *taken* is told the mail as it was pasted. *done* when it is to be tried and kept.
    """

    taken = Signal(str)
    done = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.toPlainText().strip():
            super().insertFromMimeData(source)
        else:
            self.taken.emit(source.text())

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _finishes(event):
            event.accept()  # the page has another use for these keys
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _finishes(event):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Answering(QWidget):
    """Tries an answer while it is written, and keeps it on demand. *kept* when it was.

    What is typed is a draft from the first key; what was set aside is shown and can be had back.
    """

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: Key = ""
        self.reading: Reading | None = None
        self._verbatim = ""
        self._unsafe = ""  # why what is typed is only in this window, if it is
        self._is_showing = False
        self._keeper = Keeper[Key, BegunReply](_write, self)
        self.title = Label("", "lead")
        self.hint = Prose(
            self.tr("Paste it, or write what was said on the phone."), "body", "text2"
        )
        self.text = PasteArea(lines=3, most=14, limit=_ROOM, is_said=True)
        self.text.setPlaceholderText(self.tr("Paste the answer here, Ctrl V"))
        self.aside = Prose("", "detail", "text2")
        self.show_aside = Button(self.tr("Show it"), "quiet", "eye")
        self.take_back = Button(self.tr("Take it back"), "quiet", "undo-2")
        self.aside_text = Prose("", "detail", "text2")
        self.trouble = Prose("", "detail", "late")
        self.chips = {part: Chip(Kind.CLIENT, "") for part in ReplyPart}
        self.verdict = Chip(Kind.DONE, "")
        self.came = Segmented(
            self.tr("How the answer came"),
            [
                Segment(Channel.MAIL, self.tr("E-mail"), "mail"),
                Segment(Channel.PHONE, self.tr("Phone"), "phone"),
                Segment(Channel.MEETING, self.tr("Meeting"), "presentation"),
            ],
            Channel.MAIL,
        )
        self.came.show_words(is_shown=False)  # until there is known to be room
        self.keep = Button(self.tr("Try and keep the answer"), "secondary", "list-checks")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self._show_nothing()

    def show_card(self, card: Key, contact: str) -> None:
        """Turn to another candidate, with what was begun about them."""
        self.title.setText(self.tr("When {0} answers").format(contact))
        self.text.setAccessibleName(self.title.text())
        if card == self.card:
            return
        self.card = card
        begun = self._keeper.left(card) or replies.draft(card)
        self._show(begun or BegunReply("", ""))

    def begin_again(self) -> None:
        """Show an empty field."""
        self._show(BegunReply("", ""))

    def paste(self, mail: str) -> None:
        """Take a whole mail: show what is said in it, and set the rest aside."""
        try:
            pieces = replies.pieces(mail)
        except WiseFeedbackError as error:
            self._say_trouble(describe(error))
            self._verbatim = mail
            self._keep_draft()
            return
        self._verbatim = mail
        self.text.insertPlainText(said_in(pieces))
        self._show_aside(_set_aside(pieces))
        self._note_change()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.text)
        beside = QHBoxLayout()
        beside.addWidget(self.aside, 1)
        beside.addWidget(self.show_aside)
        beside.addWidget(self.take_back)
        column.addLayout(beside)
        column.addWidget(self.aside_text)
        column.addWidget(self.trouble)
        told = QHBoxLayout()
        told.setSpacing(6)
        told.addWidget(self.verdict)
        for chip in self.chips.values():
            told.addWidget(chip)
        told.addStretch(1)
        column.addLayout(told)
        foot = QHBoxLayout()
        foot.addWidget(self.came)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.text.taken.connect(self.paste)
        self.text.done.connect(self.finish)
        self.text.textChanged.connect(self._note_change)
        self.text.full.connect(lambda: self._say_trouble(self.tr("There is no room for more.")))
        self.came.chosen.connect(lambda _channel: self._keep_draft())
        self.keep.clicked.connect(self.finish)
        self.take_back.clicked.connect(self._take_back)
        self.show_aside.clicked.connect(lambda: self.aside_text.setVisible(True))
        self._pause.timeout.connect(self.look)
        self._keeper.failed.connect(self._say_unsafe)
        self._keeper.recovered.connect(lambda: self._say_unsafe(None))

    def finish(self) -> None:
        """Keep the answer, or say why it cannot be kept; what was written stays then."""
        said = self.text.toPlainText()
        channel = self.came.value()
        assert isinstance(channel, Channel)
        is_whole = 0 < len(self._verbatim) <= VERBATIM_LIMIT  # what was refused is not the source
        try:
            replies.keep(self.card, self._verbatim if is_whole else said, said, channel)
        except WiseFeedbackError as error:
            self._say_trouble(describe(error))
            self.text.setFocus()
            return
        self._keeper.forget(self.card)
        self.begin_again()
        self.kept.emit()

    def look(self) -> None:
        """Read the answer now, and show which parts it holds."""
        self._pause.stop()
        said = self.text.toPlainText()
        if not said.strip():
            self._show_nothing()
            return
        try:
            self.reading = replies.read(self.card, said)
        except WiseFeedbackError as error:
            self._say_trouble(describe(error))
            return
        self._say_trouble("")
        self._show_reading(self.reading, said)

    def _show(self, begun: BegunReply) -> None:
        self._is_showing = True
        self._verbatim = begun.verbatim
        self.text.setPlainText(begun.said)
        self.came.set_value(begun.channel)
        self._show_aside(_aside_in(begun))
        self._say_trouble("")
        self._is_showing = False
        self.look()

    def _note_change(self) -> None:
        if self._is_showing:
            return
        self._keep_draft()
        self._pause.start()

    def _keep_draft(self) -> None:
        said = self.text.toPlainText()
        if not said.strip():
            self._verbatim = self._verbatim if self.trouble.text() else ""
        channel = self.came.value()
        assert isinstance(channel, Channel)
        self._keeper.keep(self.card, BegunReply(self._verbatim, said, channel))

    def _take_back(self) -> None:
        """Put the whole mail in the field, as it was pasted."""
        self.text.selectAll()
        self.text.insertPlainText(self._verbatim)
        self._show_aside("")
        self.text.setFocus()

    def _show_aside(self, text: str) -> None:
        lines = [line for line in text.split("\n") if line.strip()]
        self.aside.setText(words.lines_aside(len(lines)) if lines else "")
        self.aside_text.setText(text[:4000])
        self.aside_text.hide()
        for widget in (self.aside, self.show_aside, self.take_back):
            widget.setVisible(bool(lines))

    def _show_reading(self, reading: Reading, said: str) -> None:
        text = self.text.toPlainText()
        shift = len(text) - len(text.lstrip())  # what is read has its ends trimmed
        is_alike = text.strip() == reading.said
        marks = [
            Mark(
                mark.span.start + shift,
                mark.span.end + shift,
                Kind.LATE if mark.is_grave else Kind.CLIENT,
            )
            for mark in reading.marks
        ]
        self.text.show_marks(marks if is_alike else [])
        for part, chip in self.chips.items():
            is_there = part in reading.parts
            icon = "circle-check" if is_there else "circle-dashed"
            chip.show_state(Kind.DONE if is_there else Kind.CLIENT, words.part_in_short(part), icon)
            chip.setVisible(reading.leaning is not Leaning.YES)
        is_yes = reading.leaning is Leaning.YES
        self.verdict.setVisible(is_yes)
        self.verdict.show_state(Kind.DONE, self.tr("A yes: nothing more to ask"), "circle-check")
        told = self.tr("A yes") if is_yes else self.tr("{0} of 3").format(len(reading.parts))
        if told != self.text.accessibleDescription():
            self.text.setAccessibleDescription(told)
            announce(self.text, told)

    def _show_nothing(self) -> None:
        self.reading = None
        self.text.show_marks([])
        self.verdict.hide()
        for chip in self.chips.values():
            chip.hide()
        self._show_aside("") if not self._verbatim else None

    def _say_unsafe(self, error: WiseFeedbackError | None) -> None:
        self._unsafe = describe(error) if error else ""
        self._say_trouble("")

    def _say_trouble(self, words_: str) -> None:
        """Say what is wrong, or else that what is typed is only in this window, if it is."""
        words_ = words_ or self._unsafe
        is_news = words_ and words_ != self.trouble.text()
        self.trouble.setText(words_)
        self.trouble.setVisible(bool(words_))
        if is_news:
            announce(self.text, words_)


def _set_aside(pieces: Iterable[Piece]) -> str:
    aside = (piece for piece in pieces if piece.kind is not PieceKind.SAID)
    return "\n".join(piece.text.strip("\n") for piece in aside)


def _aside_in(begun: BegunReply) -> str:
    """Return what is set aside of a mail that was pasted, unless all of it was taken back."""
    is_whole = begun.said.strip() == begun.verbatim.strip()
    if is_whole or len(begun.verbatim) > VERBATIM_LIMIT:
        return ""
    return _set_aside(replies.pieces(begun.verbatim))


def _write(card: Key, begun: BegunReply) -> None:
    if begun.said.strip() or begun.verbatim:
        replies.keep_draft(card, begun)
    else:
        replies.discard_draft(card)


def _finishes(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
