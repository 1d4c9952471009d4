"""The words that both sides do without: each a chip that can be taken away, and a line to add."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.reporting import describe
from ui.shared.theme import current, px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import set_tip
from ui.shared.widgets.wrapping import Wrapping
from wise_feedback.domain.agreement import MOST_AVOIDED
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.phrases import distinct

_HEIGHT, _PADDING, _GAP, _CROSS = 28, 9, 6, 12


class WordChip(Button):
    """A word to avoid. It goes at a press on its cross, or at Delete, not by a click in passing."""

    def __init__(self, word: str) -> None:
        super().__init__(word, "quiet")
        self.word = word
        name = self.tr("Remove “{0}”").format(word)
        self.setAccessibleName(name)
        set_tip(self, name)

    def sizeHint(self) -> QSize:
        width = 2 * px(_PADDING) + paint.width_of(self.word, "chip") + 1 + px(_GAP) + px(_CROSS)
        return QSize(round(width), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(_HEIGHT))

    def hitButton(self, position: QPoint) -> bool:
        return position.x() >= self.width() - px(_PADDING) - px(_CROSS) - px(_GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, tokens = QPainter(self), QRectF(self.rect()), current()
        line = tokens.line2 if self.underMouse() or tokens.is_outlined else tokens.line
        paint.box(painter, rect, paint.CHIP_RADIUS, tokens.well, line)
        cross = QRectF(rect.right() - px(_PADDING) - px(_CROSS), 0, px(_CROSS), rect.height())
        room = QRectF(px(_PADDING), 0, cross.left() - px(_GAP) - px(_PADDING) + 1, rect.height())
        paint.words(painter, room, self.word, "chip", tokens.text)
        paint.icon(painter, cross, "x", tokens.text if self.underMouse() else tokens.text2, _CROSS)
        if self.hasFocus():
            paint.focus_ring(painter, rect, paint.CHIP_RADIUS)


class AvoidedWords(QWidget):
    """The chips, and below them the line that adds one. *changed* when they are others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[WordChip] = []
        self.line = Field(self.tr("Add a word or phrase"), LineEdit())
        self.line.label.hide()
        self.line.input.setPlaceholderText(self.tr("Add a word or phrase"))
        self.add = Button(self.tr("Add"), "secondary", "plus")
        self._place = QWidget()
        self._wrapping = Wrapping(self._place, gap=6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._place)
        column.addLayout(row)
        self.line.input.editingFinished.connect(self.take)
        self.add.clicked.connect(self._add)

    def words(self) -> tuple[str, ...]:
        """Return the words in order."""
        return tuple(chip.word for chip in self.chips)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show other words, leaving those that stay where they are."""
        if words == self.words():
            return
        for chip in self.chips:
            self._wrapping.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [WordChip(word) for word in words]
        for chip in self.chips:
            self._wrapping.addWidget(chip)
            chip.show()  # at once, so that the keyboard can go there
            chip.clicked.connect(partial(self._remove, chip))
        self._place.setVisible(bool(words))
        self._place.updateGeometry()

    def begin(self, word: str) -> None:
        """Have only *word* written in the line, or nothing."""
        self.line.set_error("")
        self.line.input.setText(word)

    def take(self) -> bool:
        """Add what is written in the line, several words parted by commas; return if it could be.

        What cannot be added stays as it is written, with the reason.
        """
        written = self.line.input.text().split(",")
        try:
            words = tuple(distinct((*self.words(), *written), "avoid", MOST_AVOIDED).values())
        except WiseFeedbackError as error:
            self.line.set_error(describe(error))
            return False
        self.line.set_error("")
        self.line.input.clear()
        if words != self.words():
            self.show_words(words)
            self.changed.emit()
        return True

    def _add(self) -> None:
        self.take()
        self.line.input.setFocus()

    def _remove(self, chip: WordChip) -> None:
        """Take a word away; the keyboard goes on at the next, or at the line."""
        at = self.chips.index(chip)
        had_keyboard = chip.hasFocus()
        self.show_words(tuple(word for word in self.words() if word != chip.word))
        if had_keyboard:
            next_ = self.chips[min(at, len(self.chips) - 1)] if self.chips else self.line.input
            next_.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()
