"""The words that letters are never to use: chips that can be taken away, and a line to add one."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.announce import announce
from ui.shared.reporting import describe
from ui.shared.theme import current, follow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label, set_tip
from ui.shared.widgets.wrapping import Wrapping
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.voice import clean_never

_CROSS = 14


class WordChip(QAbstractButton):
    """A word on a chip. Pressing it takes the word away."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = word
        self.setText(word)
        self.setAccessibleName(self.tr("Take away “{0}”").format(word))
        set_tip(self, self.accessibleName())
        follow(self._dress)

    def sizeHint(self) -> QSize:
        size = paint.chip_size(self.word)
        return QSize(round(size.width()) + px(_CROSS) + 6, round(size.height()) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area, tone = QPainter(self), QRectF(self.rect()), current().tone(Kind.PLAIN)
        line = tone.edge if current().is_outlined or self.underMouse() else ""
        paint.box(painter, area, paint.CHIP_RADIUS, tone.fill, line)
        cross = QRectF(area.right() - px(_CROSS) - 5, 0, px(_CROSS), area.height())
        words = area.adjusted(7, 0, area.left() - area.right() + cross.left() - 2, 0)
        paint.words(painter, words, self.word, "chip", current().text)
        paint.icon(painter, cross, "x", tone.ink, _CROSS - 2)
        if self.hasFocus():
            paint.focus_ring(painter, area, paint.CHIP_RADIUS)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class NeverWords(QWidget):
    """*changed* tells that a word was added or taken away by hand."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.field = Field(
            self.tr("Another word"),
            LineEdit(hint=self.tr("A word or a phrase; an asterisk stands for any ending")),
        )
        self.field.label.hide()
        self.add_button = Button(self.tr("Add"), "secondary", "plus")
        self._chips = QWidget()
        self._flow = Wrapping(self._chips, gap=6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Words I never want to use"), "medium"))
        column.addWidget(self._chips)
        column.addLayout(row)
        self.add_button.clicked.connect(self.add)
        self.field.input.returnPressed.connect(self.add)

    def show_words(self, words: Iterable[str]) -> None:
        """Show other words without telling anybody."""
        words = tuple(words)
        if words == self.words:
            return
        self.words = words
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for word in words:
            chip = WordChip(word)
            chip.clicked.connect(lambda _checked=False, word=word: self._remove(word))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(words))
        self._chips.updateGeometry()

    def chips(self) -> list[WordChip]:
        """Return the chips as they stand."""
        return [chip for chip in self._chips.findChildren(WordChip) if chip.word in self.words]

    def add(self) -> None:
        """Add the word that is written, or say why it cannot be."""
        try:
            words = clean_never((*self.words, self.field.input.text()))
        except WiseFeedbackError as error:
            self.field.set_error(describe(error))
            return
        self.field.set_error("")
        self.field.input.clear()
        self._change(words)

    def _remove(self, word: str) -> None:
        at = self.words.index(word)
        self._change(tuple(one for one in self.words if one != word))
        left = self.chips()
        next_one = left[min(at, len(left) - 1)] if left else self.field.input
        next_one.setFocus()  # what was pressed is gone
        announce(self.field.input, self.tr("“{0}” is taken away").format(word))

    def _change(self, words: tuple[str, ...]) -> None:
        if words != self.words:
            self.show_words(words)
            self.changed.emit()
