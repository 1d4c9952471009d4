"""What the client said, in serif, with a wave under what says nothing, and a word of our own."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.replies import words
from ui.shared import paint
from ui.shared.theme import current
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.marks import Mark
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.replies import ClientReply, Reading


class Quote(QWidget):
    """One reply. *counted* asks to count it as concrete, by the consultant's own judgement."""

    counted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reply: ClientReply | None = None
        self._kind = Kind.CLIENT
        self.text = TextArea(self.tr("What the client said"), lines=1, most=9, is_said=True)
        self.text.setReadOnly(True)
        self.text.setFrameShape(TextArea.Shape.NoFrame)
        self.text.setStyleSheet("TextArea { background: transparent; border: none; }")
        self.chip = Chip(Kind.CLIENT, "")
        self.said = Prose("", "medium")
        self.count = Button(self.tr("Count as concrete"), "quiet", "check")
        self.count.clicked.connect(self._count)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.chip)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addLayout(foot)

    def show_reply(self, reply: ClientReply, reading: Reading | None) -> None:
        """Show a reply, and where it says nothing unless it counts as concrete."""
        self.reply = reply
        if self.text.toPlainText() != reply.said:
            self.text.setPlainText(reply.said)
        marks = reading.marks if reading and not reply.is_concrete else ()
        grave = [mark for mark in reading.marks if mark.is_grave] if reading else []
        self.text.show_marks(
            [
                Mark(m.span.start, m.span.end, Kind.LATE if m.is_grave else Kind.CLIENT)
                for m in (marks or grave)
            ]
        )
        self._show_verdict(reply, len([m for m in marks if not m.is_grave]), bool(grave))
        self.count.setVisible(not reply.is_concrete)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        tone = tokens.tone(self._kind)
        paint.box(painter, QRectF(self.rect()), paint.CARD_RADIUS, tokens.surface, tone.edge)
        sign = QRectF(12, 10, 22, 24)
        paint.words(painter, sign, "”", "number", tone.ink, Qt.AlignmentFlag.AlignCenter)

    def _show_verdict(self, reply: ClientReply, count: int, is_grave: bool) -> None:
        self._kind = Kind.CLIENT
        if reply.is_yes:
            self._say(Kind.DONE, self.tr("Yes"), "circle-check", self.tr("They want to go on."))
        elif reply.counted_at is not None:
            text = self.tr("You count it as concrete.")
            self._say(Kind.DONE, self.tr("Concrete"), "circle-check", text)
        elif reply.is_concrete:
            text = self.tr("All three parts are there.")
            self._say(Kind.DONE, self.tr("Concrete"), "circle-check", text)
        elif reply.parts:
            self._say(Kind.TODAY, self.tr("Something is missing"), "circle-alert", "")
        else:
            text = words.phrases(count) if count else self.tr("No ground to pass on.")
            icon = "message-circle-question-mark"
            self._say(Kind.CLIENT, self.tr("Vague"), icon, text)
        if is_grave:
            self.said.setText(self.tr("It names what must not weigh in. Ask what the work needs."))

    def _say(self, kind: Kind, words_: str, icon: str, text: str) -> None:
        self._kind = kind
        self.chip.show_state(kind, words_, icon)
        self.said.setText(text)

    def _count(self) -> None:
        if self.reply is not None:
            self.counted.emit(self.reply.id)
