"""My voice as a form: a sentence for each thing that a letter may say in the consultant's words."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.settings.voice_words import NeverWords
from ui.shared import letter_wording
from ui.shared.focus import RETURNING
from ui.shared.reporting import describe, reporting
from ui.shared.widgets.field import Field
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.basics import Language
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.voice import FILL_INS, Slot, Tone, Voice, called
from wise_feedback.services import voices

PAUSE_MS = 400
"""How long after the last key what is typed is kept."""

_ROOM = 1_000
"""Characters: more than may be kept, so that it can be said that it is too long."""


_BRIEF = {Slot.GREETING, Slot.WHY, Slot.CLOSING}
"""What is said in one line."""


class Saying(TextArea):
    """A sentence of one's own. *left* once the keyboard is elsewhere in the window."""

    left = Signal()

    def __init__(self, slot: Slot) -> None:
        super().__init__(lines=1 if slot in _BRIEF else 2, most=5, limit=_ROOM)

    def show_text(self, text: str) -> None:
        """Show another text; only what is typed is told of."""
        with QSignalBlocker(self):
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in RETURNING:
            self.left.emit()


class VoiceForm(QWidget):
    """The voice in one language. It is kept while it is typed, but for what cannot be said.

    That stays in its field, with the reason once the field is left. *typed* tells of every change.
    """

    typed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._keep_quietly)
        self.tone = Segmented(
            self.tr("How letters are usually told"),
            [Segment(tone, letter_wording.tone(tone)) for tone in Tone],
        )
        self.fields = {slot: Field(words, Saying(slot)) for slot, words in self._labels().items()}
        self.never = NeverWords()
        self._lay_out()
        self._connect()
        self.show_language(language)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._pause.isActive():
            self._keep_quietly()

    def show_language(self, language: Language) -> None:
        """Show the voice in a language as it is kept, or as it was left where it could not be."""
        self.language = language
        kept, typed = voices.load(language), voices.typed(language)
        for slot, field in self.fields.items():
            field.input.show_text(typed.get(slot, kept.template(slot)))
            field.input.setPlaceholderText(voices.usual(slot, language))
            field.set_hint(self._hint(slot))
            field.set_error("")
        self.tone.set_value(kept.tone)
        self.never.show_words(kept.never)

    def show_kept(self) -> None:
        """Show what is kept where it differs; what cannot be said stays as it is written."""
        kept, said = voices.load(self.language), self._said()
        for slot, text in said.items():
            if text != kept.template(slot):
                self.fields[slot].input.show_text(kept.template(slot))
        self.tone.set_value(kept.tone)
        self.never.show_words(kept.never)

    def voice(self) -> Voice:
        """Return the voice as far as it is written and can be said."""
        tone = Tone(str(self.tone.value()))
        kept = replace(voices.load(self.language), never=self.never.words, tone=tone)
        return kept.saying(self._said())

    def keep(self) -> bool:
        """Keep what can be said, and tell at each other field why it cannot; return if all was."""
        for slot, field in self.fields.items():
            error = self._error(slot)
            field.set_error(describe(error) if error else "")
        with reporting(self):
            self._save()
            return not any(field.error for field in self.fields.values())
        return False

    def _lay_out(self) -> None:
        usual = self.tr(
            "Warm and short letters are told in our words. Greeting and closing are yours in all."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(5)
        head.addWidget(Label(self.tr("How letters are usually told"), "medium"))
        head.addWidget(self.tone)
        head.addWidget(Prose(usual, "detail", "text2"))
        column.addLayout(head)
        for field in self.fields.values():
            column.addWidget(field)
        column.addWidget(self.never)

    def _connect(self) -> None:
        for field in self.fields.values():
            field.input.textChanged.connect(self._type)
            field.input.left.connect(self.keep)
        self.tone.chosen.connect(self._choose)
        self.never.changed.connect(self._choose)

    def _type(self) -> None:
        self._pause.start()
        self.typed.emit()

    def _choose(self) -> None:
        self.typed.emit()
        self.keep()

    def _said(self) -> dict[Slot, str]:
        """Return the sentences that can be said, as they may be kept."""
        said = {}
        for slot, field in self.fields.items():
            with suppress(WiseFeedbackError):
                said[slot] = voices.sound(field.input.toPlainText(), slot, self.language)
        return said

    def _error(self, slot: Slot) -> WiseFeedbackError | None:
        try:
            voices.sound(self.fields[slot].input.toPlainText(), slot, self.language)
        except WiseFeedbackError as error:
            return error
        return None

    def _keep_quietly(self) -> None:
        """Keep what can be said, without a word about what is only half typed."""
        with suppress(WiseFeedbackError):
            self._save()

    def _save(self) -> None:
        self._pause.stop()
        voices.save(self.voice())
        unsaid = set(self.fields) - self._said().keys()
        if unsaid:
            texts = {slot: self.fields[slot].input.toPlainText() for slot in unsaid}
            voices.keep_typed(self.language, texts)
        else:
            voices.discard_typed(self.language)

    def _labels(self) -> dict[Slot, str]:
        return {
            Slot.GREETING: self.tr("How I greet"),
            Slot.THANKS: self.tr("How I begin"),
            Slot.NO: self.tr("How I say no"),
            Slot.MOVES_ON: self.tr("How I say that somebody moves on"),
            Slot.WAITING: self.tr("How I say that a decision waits"),
            Slot.WHY: self.tr("How I go on to the ground"),
            Slot.NEXT: self.tr("How I offer to talk after a no"),
            Slot.CLOSING: self.tr("How I end"),
        }

    def _hint(self, slot: Slot) -> str:
        fields = " ".join(f"{{{called(one, self.language)}}}" for one in FILL_INS[slot])
        hints = {
            Slot.GREETING: self.tr("The mark after it is ours: good news alone is glad."),
            Slot.NO: self.tr("One plain sentence. The ground comes further down."),
            Slot.MOVES_ON: self.tr("Where it leads is said after it."),
            Slot.WAITING: self.tr("Without a day in it, the day is said after it."),
            Slot.NEXT: self.tr("With a day in it, it is said only where a call is set."),
        }
        holds = self.tr("Can hold {0}.").format(fields) if fields else ""
        return " ".join(filter(None, (hints.get(slot, ""), holds)))
