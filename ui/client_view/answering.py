"""Where the client's answer is written down while they sit there, and tried as it is written."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.client_view import words
from ui.shared.announce import announce
from ui.shared.reporting import describe
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.textarea import TextArea
from ui.shared.widgets.wrapping import Wrapping
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.replies import SAID_LIMIT, Leaning, Reading
from wise_feedback.services import client_view

PAUSE_MS = 250
"""How long after the last key an answer is read anew."""


class AnswerField(TextArea):
    """A field that Ctrl Enter finishes."""

    done = Signal()

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _finishes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _finishes(event):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Answering(QWidget):
    """Takes down what the client says about one candidate; *kept* when it has become a reply.

    It says which of the three parts are there, and asks aloud for the first that lacks. What is
    typed is a draft from the first key, and comes back with the candidate.
    """

    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.card_id: Key = ""
        self._is_showing = False
        self.about = Prose("", "name")
        self.text = AnswerField(lines=2, most=3, limit=SAID_LIMIT, is_said=True)
        self.text.setPlaceholderText(self.tr("Write the answer here …"))
        self.chips = {part: Chip(Kind.CLIENT, "") for part in ReplyPart}
        self.verdict = Chip(Kind.DONE, self.tr("A yes: nothing more to ask"), "circle-check")
        self.ask = Prose("", "seen_medium", "client")
        self.trouble = Prose("", "seen", "late")
        self.news = Prose("", "seen_medium", "done")
        self.save = Button(self.tr("Keep the answer"), "secondary", "check", "Ctrl+Return")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self.text.textChanged.connect(self._note_change)
        self.text.done.connect(self.finish)
        self.save.clicked.connect(self.finish)
        self._pause.timeout.connect(self.look)
        self._show_nothing()
        self._say("", "")

    def _lay_out(self) -> None:
        chips = QWidget()
        row = Wrapping(chips, gap=5)
        for chip in (*self.chips.values(), self.verdict):
            row.addWidget(chip)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for part in (self.about, self.text, chips, self.ask, self.trouble, self.news):
            column.addWidget(part)
        column.addLayout(foot)

    def show_card(self, card_id: Key, name: str) -> None:
        """Turn to a candidate, called *name*, with what was begun about them; or to nobody."""
        said = self.tr("What you say about {0}").format(name)
        self.about.setText(said if card_id else self.tr("Choose a candidate to answer about"))
        self.text.setAccessibleName(self.about.text())
        self.text.setEnabled(bool(card_id))
        self.save.setEnabled(bool(card_id))
        if card_id == self.card_id:
            return
        self.card_id = card_id
        self._say("", "")
        self._show(client_view.typed(card_id) if card_id else "")

    def event(self, event: QEvent) -> bool:
        is_taken = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._make_room()
        return is_taken

    def _make_room(self) -> None:
        """Take what it needs at this width, so that the questions above it give way."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def finish(self) -> None:
        """Keep the answer, or say why not; what was written stays then."""
        if not self.card_id:
            return
        self._pause.stop()
        try:
            client_view.keep(self.card_id, self.text.toPlainText())
        except WiseFeedbackError as error:
            self._say(describe(error), "")
            self.text.setFocus()
            return
        self._show("")
        self._say("", self.tr("The answer is kept, word for word."))
        self.kept.emit()

    def look(self) -> None:
        """Read the answer now, and show which parts it holds."""
        self._pause.stop()
        said = self.text.toPlainText()
        if not said.strip() or not self.card_id:
            self._show_nothing()
            return
        try:
            reading = client_view.read(self.card_id, said)
        except WiseFeedbackError as error:
            self._say(describe(error), "")
            return
        self._show_reading(reading)

    def _show(self, text: str) -> None:
        self._is_showing = True
        self.text.setPlainText(text)
        self._is_showing = False
        self.look()

    def _note_change(self) -> None:
        if self._is_showing:
            return
        self._say("", "")
        try:
            client_view.keep_typed(self.card_id, self.text.toPlainText())
        except WiseFeedbackError as error:
            self._say(describe(error), "")
        self._pause.start()

    def _show_reading(self, reading: Reading) -> None:
        is_yes = reading.leaning is Leaning.YES
        missing = [part for part in ReplyPart if part not in reading.parts and not is_yes]
        for part, chip in self.chips.items():
            is_there = part not in missing
            kind = Kind.DONE if is_there else Kind.CLIENT
            chip.show_state(kind, words.part(part), "circle-check" if is_there else "circle-dashed")
            chip.setVisible(not is_yes)
        self.verdict.setVisible(is_yes)
        self.ask.setText(words.asked_for(missing[0]) if missing else "")
        self.ask.setVisible(bool(missing))
        told = self.verdict.text() if is_yes else self.ask.text() or self.tr("All three are there")
        if told != self.text.accessibleDescription():
            self.text.setAccessibleDescription(told)
            announce(self.text, told)

    def _show_nothing(self) -> None:
        for part in (*self.chips.values(), self.verdict, self.ask):
            part.hide()
        self.text.setAccessibleDescription("")

    def _say(self, trouble: str, news: str) -> None:
        for label, said in ((self.trouble, trouble), (self.news, news)):
            label.setText(said)
            label.setVisible(bool(said))
        if trouble or news:
            announce(self.text, trouble or news)


def _finishes(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
