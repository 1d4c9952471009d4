"""How a voice sounds: a letter to somebody invented, and the same thing said on the phone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared.theme import grow
from ui.shared.tokens import Kind
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import Label, Prose, set_tip
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Card, Line, clear
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.letter import Letter, LetterKind, PartKind
from wise_feedback.domain.readability import Ease, ease, word_count
from wise_feedback.domain.voice import Voice, unwanted
from wise_feedback.services import voices

_OWN = {PartKind.OPENING, PartKind.NEXT}
"""The parts that a voice tells; the others are the same in every voice, and stand back a little."""

_LEADING = 1.2


class VoiceSample(QWidget):
    """Shows a voice. *kind* says which sort of letter is heard, *steps* how it is told by phone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice | None = None
        self._text = ""
        self.steps: tuple[str, ...] = ()
        self.kind = Segmented(
            self.tr("What the letter tells"),
            [
                Segment(LetterKind.AFTER_INTERVIEW, self.tr("A no")),
                Segment(LetterKind.MOVES_ON, self.tr("Moves on")),
                Segment(LetterKind.WAITING, self.tr("Waiting")),
            ],
            LetterKind.AFTER_INTERVIEW,
        )
        self.title = Label(self.tr("This is how it sounds"), "lead")
        self.length = Prose("", "detail", "text2")
        self.wrong = Chip(Kind.TODAY, "", "message-circle-warning")
        self._lines, self._steps = QVBoxLayout(), QVBoxLayout()
        self.letter_card, self.phone_card = Card(padding=20), Card(padding=18)
        self._lay_out()
        self.kind.chosen.connect(self._show)

    def show_voice(self, voice: Voice) -> None:
        """Show how a voice sounds."""
        if voice != self._voice:
            self._voice = voice
            self._show()

    def text(self) -> str:
        """Return the letter as it is read, paragraph by paragraph."""
        return self._text

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.kind)
        self._lines.setSpacing(10)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Symbol("list", "text2", 16))
        foot.addWidget(self.length, 1)
        body = self.letter_card.body
        body.setSpacing(12)
        body.addLayout(head)
        body.addLayout(self._lines)
        body.addWidget(Line())
        body.addLayout(foot)
        body.addWidget(self.wrong, 0, Qt.AlignmentFlag.AlignLeft)
        phone = QHBoxLayout()
        phone.setSpacing(10)
        phone.addWidget(Symbol("phone", "accent", 18))
        phone.addWidget(Label(self.tr("The same on the phone"), "lead"), 1)
        self.phone_card.body.addLayout(phone)
        self._steps.setSpacing(6)
        self.phone_card.body.addLayout(self._steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.letter_card)
        column.addWidget(self.phone_card)
        column.addStretch(1)

    def _show(self) -> None:
        if self._voice is None:
            return
        kind = LetterKind(str(self.kind.value()))
        letter = voices.sample(self._voice, kind)
        clear(self._lines)
        for part in letter.parts:
            ink = "text" if part.kind in _OWN else "text2"
            for line in filter(None, part.text.split("\n")):
                self._lines.addWidget(Prose(line, "said", ink, leading=_LEADING))
        signed = "\n".join(filter(None, (letter.closing, letter.signer.name)))
        self._lines.addWidget(Prose(signed, "said", leading=_LEADING))
        self._text = "\n".join((*(part.text for part in letter.parts if part.text), signed))
        self._measure(letter, self._voice)
        self._show_steps(kind)

    def _measure(self, letter: Letter, voice: Voice) -> None:
        text = "\n".join(part.text for part in letter.parts if part.text)
        told = [self.tr("%n word(s)", "", word_count(text))]
        if letter.language == "sv":  # LIX is made for Swedish
            told.append(self.tr("Readability: {0}").format(self._ease(ease(text))))
        self.length.setText(" · ".join(told))
        rough = self.tr("By LIX, the Swedish measure: a rough guide for so short a text.")
        set_tip(self.length, rough if len(told) > 1 else "")
        found = dict.fromkeys(one.word for one in unwanted(self._text, voice.never))
        self.wrong.setVisible(bool(found))
        words = ", ".join(found)
        said = self.tr("You never want to use: {0}").format(words)
        self.wrong.show_state(Kind.TODAY, said, "message-circle-warning")

    def _ease(self, how: Ease) -> str:
        words = {
            Ease.VERY_EASY: self.tr("very easy"),
            Ease.EASY: self.tr("easy"),
            Ease.MEDIUM: self.tr("medium"),
            Ease.HARD: self.tr("hard"),
            Ease.VERY_HARD: self.tr("very hard"),
        }
        return words[how]

    def _show_steps(self, kind: LetterKind) -> None:
        clear(self._steps)
        self.steps = self._script(kind)
        for number, words in enumerate(self.steps, 1):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            figure = Label(f"{number}", "strong", "accent")
            grow(figure.setFixedWidth, 12)
            line.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Prose(words, leading=_LEADING), 1)
            self._steps.addWidget(row)

    def _script(self, kind: LetterKind) -> tuple[str, ...]:
        if kind is LetterKind.MOVES_ON:
            return (
                self.tr("Say the decision first: the person moves on."),
                self.tr("Say what convinced, with what you saw."),
                self.tr("Say what to prepare, and ask what is unclear."),
                self.tr("Agree on the next step: day, time and way."),
            )
        if kind is LetterKind.WAITING:
            return (
                self.tr("Say first that there is no decision yet, and what it waits for."),
                self.tr("Say what remains to be seen, and nothing that you do not know."),
                self.tr("Ask how the wait is, and whether anything has changed."),
                self.tr("Give a day on which you call again, news or not."),
            )
        return (
            self.tr("Say the decision first, in one sentence. Then be quiet for a moment."),
            self.tr("Say on what ground: the requirement, and an example of what was seen."),
            self.tr("Say what convinced, and ask how the person sees it."),
            self.tr("Give one piece of advice. Agree on what happens now."),
        )
