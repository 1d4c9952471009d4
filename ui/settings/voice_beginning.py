"""Where my voice begins: two questions, each with three answers to read, and no blank form."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.shared import paint
from ui.shared.focus import one_stop
from ui.shared.theme import current, px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card, clear
from wise_feedback.domain.basics import Language
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.voice import Voice
from wise_feedback.services import voices

_ROUND = 18


class AnswerCard(QRadioButton):
    """A text to read and to choose, in the serif of what a person will read as said."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.words = Prose(text, "said", leading=1.2)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(14 + px(_ROUND) + 11, 10, 14, 10)
        column.addWidget(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._column().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column().minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column().heightForWidth(width)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area, tokens = QPainter(self), QRectF(self.rect()), current()
        hover = tokens.surface2 if self.underMouse() else tokens.surface
        fill, line = (tokens.soft, tokens.accent) if self.isChecked() else (hover, tokens.line2)
        paint.box(painter, area, paint.CARD_RADIUS, fill, line)
        if self.hasFocus():
            paint.focus_ring(painter, area, paint.CARD_RADIUS)
        side = px(_ROUND)
        place = QRectF(14, 10 + (paint.height_of("said") * 1.2 - side) / 2, side, side)
        line = tokens.accent if self.isChecked() else tokens.ctl
        paint.box(painter, place, side / 2, tokens.surface, line, 1.5)
        if self.isChecked():
            inset = side * 0.28
            inner = place.adjusted(inset, inset, -inset, -inset)
            paint.box(painter, inner, inner.width() / 2, tokens.accent)

    def _column(self) -> QVBoxLayout:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        return column


class Question(QWidget):
    """A question with its answers below each other. One stop for Tab; arrows choose."""

    answered = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self._group: QButtonGroup | None = None
        self.setAccessibleName(words)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(words, "strong"))
        column.addLayout(self._answers)

    def ask(self, answers: Sequence[str]) -> None:
        """Show answers, none of them chosen."""
        clear(self._answers)
        self._group = QButtonGroup(self)
        for number, text in enumerate(answers):
            card = AnswerCard(text)
            self._group.addButton(card, number)
            self._answers.addWidget(card)
        one_stop(self._group.buttons())
        self._group.idToggled.connect(self._tell)

    def answer(self) -> int | None:
        """Return which answer is chosen, counted from 0."""
        number = self._group.checkedId() if self._group else -1
        return None if number < 0 else number

    def choose(self, number: int) -> None:
        """Choose as if the user had."""
        if self._group is not None:
            self._group.button(number).setChecked(True)

    def _tell(self, _number: int, is_on: bool) -> None:
        if is_on and self._group is not None:
            one_stop(self._group.buttons())
            self.answered.emit()


class BeginningCard(Card):
    """*begun* gives the two answers; *skipped* that one would rather write it all by hand.

    *answered* tells of each answer, so that it can be heard at once.
    """

    answered = Signal()
    begun = Signal(int, int)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self._language: Language = "sv"
        self.opening = Question(self.tr("Which of these sounds most like you?"))
        self.ending = Question(self.tr("And how do you end?"))
        self.begin_button = Button(self.tr("Begin with this"), "primary", "feather")
        self.skip_button = Button(self.tr("Write it myself"), "quiet")
        told = self.tr(
            "Two answers fill your voice, and every word can be changed afterwards. "
            "Until then letters are told in ours."
        )
        self.body.setSpacing(14)
        self.body.addWidget(Label(self.tr("Begin with two questions"), "lead"))
        self.body.addWidget(Prose(told, "body", "text2"))
        self.body.addWidget(self.opening)
        self.body.addWidget(self.ending)
        row = QHBoxLayout()
        row.addWidget(self.begin_button)
        row.addWidget(self.skip_button)
        row.addStretch(1)
        self.body.addLayout(row)
        for question in (self.opening, self.ending):
            question.answered.connect(self._look)
            question.answered.connect(self.answered)
        self.begin_button.clicked.connect(self._begin)
        self.skip_button.clicked.connect(self.skipped)

    def ask_in(self, language: Language) -> None:
        """Ask in the language of the letters that it is about."""
        self._language = language
        self.opening.ask([_opening(voice) for voice in voices.openings(language)])
        self.ending.ask([_ending(voice) for voice in voices.endings(language)])
        self._look()

    def voice(self) -> Voice:
        """Return the voice as far as it has been answered."""
        opening, ending = self.opening.answer(), self.ending.answer()
        voice = Voice(self._language)
        if opening is not None:
            voice = voices.openings(self._language)[opening]
        if ending is not None:
            end = voices.endings(self._language)[ending]
            voice = replace(voice, next=end.next, closing=end.closing)
        return voice

    def _look(self) -> None:
        is_answered = None not in (self.opening.answer(), self.ending.answer())
        self.begin_button.setEnabled(is_answered)

    def _begin(self) -> None:
        opening, ending = self.opening.answer(), self.ending.answer()
        if opening is not None and ending is not None:
            self.begun.emit(opening, ending)


def _opening(voice: Voice) -> str:
    text = voices.sample(voice, LetterKind.AFTER_INTERVIEW).part(PartKind.OPENING).text
    return text.replace("\n", " ")


def _ending(voice: Voice) -> str:
    letter = voices.sample(voice, LetterKind.AFTER_INTERVIEW)
    return f"{letter.part(PartKind.NEXT).text}\n{letter.closing}"
