"""Private notes in the panel: read, written as they are typed, taken away and back by undo."""

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared import dates, paint
from ui.shared.reporting import reporting
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import PrivateBlock
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.basics import Key
from wise_feedback.domain.timeline import Note
from wise_feedback.services import drafts, notes

DRAFT = "note"
WAIT_MS = 300


class NoteBlock(PrivateBlock):
    """One private note. *removed* once it has been taken away."""

    removed = Signal()

    def __init__(self, note: Note) -> None:
        super().__init__()
        self.body.addWidget(Prose(note.text, "body"))
        foot = QHBoxLayout()
        foot.addWidget(Label(dates.moment(note.written_at), "clock", "private"), 1)
        remove = IconButton("trash-2", self.tr("Remove the private note"))
        remove.clicked.connect(lambda: self._remove(note.id))
        foot.addWidget(remove)
        self.body.addLayout(foot)

    def _remove(self, note_id: Key) -> None:
        with reporting(self):
            notes.remove(note_id)
            self.removed.emit()


class NoteWriter(QWidget):
    """Where a private note is written. What is typed stays, also when another card is chosen."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Key | None = None
        self._unkept: dict[Key, str] = {}  # what a full disk has kept from being a draft
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self.text = TextArea(self.tr("Private note"), lines=1, most=6)
        self.text.setPlaceholderText(self.tr("A note that only you read"))
        self._keep = Button(self.tr("Keep"), "secondary", "lock", "Ctrl+Return")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 10)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self._keep)
        self.text.textChanged.connect(self._timer.start)
        self._keep.clicked.connect(self.write)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.text)
            shortcut.activated.connect(self.write)

    def show_card(self, card: Key) -> None:
        """Go on with what was begun about a candidate, if anything."""
        if card == self._card:
            return
        self.flush()
        self._card = card
        kept = drafts.kept(DRAFT, card)
        text = self._unkept.get(card, kept["text"] if kept else "")
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)

    def write(self) -> None:
        """Keep what is written as a private note."""
        if self._card is None or not self.text.toPlainText().strip():
            return
        self._timer.stop()
        with reporting(self):
            notes.write(self._card, self.text.toPlainText())
            drafts.discard(DRAFT, self._card)
            self.text.clear()
            self._timer.stop()
            self.kept.emit()

    def flush(self) -> None:
        """Keep what has been typed so far as a draft."""
        self._timer.stop()
        if self._card is None:
            return
        text = self.text.toPlainText()
        self._unkept[self._card] = text
        with reporting(self):
            if text.strip():
                drafts.keep(DRAFT, self._card, {"text": text})
            elif drafts.kept(DRAFT, self._card) is not None:
                drafts.discard(DRAFT, self._card)
            del self._unkept[self._card]

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.private_ground(QPainter(self), QRectF(self.rect()))
