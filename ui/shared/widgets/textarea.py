"""A place to write more than a line: grows with the text, plain, and never loses an undo step."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from ui.shared.theme import colour, current, follow, font, px
from ui.shared.widgets.marks import Mark, is_grave, place_of, units

_BREAKS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PADDING, _TOP, _EDGE = 8, 2, 2
_PITCH, _SAID_PITCH = 136, 110
"""The distance between lines, in per cent of the font's own: the serif is roomy by itself."""


class TextArea(QTextEdit):
    """Plain text of up to *limit* characters; Tab goes on to the next field.

    It is *lines* lines high when empty and grows up to *most* lines, then scrolls. *is_said* sets
    it in the serif of what a person will read as said. *full* tells that the limit is reached.
    """

    full = Signal()

    def __init__(
        self,
        name: str = "",
        *,
        lines: int = 2,
        most: int = 12,
        limit: int = 20_000,
        is_said: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines, self._most, self._limit = lines, most, limit
        self._is_said = is_said
        self._marks: Sequence[Mark] = ()
        self._pitch = _SAID_PITCH if is_said else _PITCH
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_PADDING)
        self._air()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        follow(self._dress)

    def setPlainText(self, text: str) -> None:
        """Show another text; what was undone or could be belongs to the old one and is gone."""
        super().setPlainText(text[: self._limit])
        self._air()

    def toPlainText(self) -> str:
        # Qt's own turns the no-break space of "900 kr" into a plain one.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def clear(self) -> None:
        """Show no text, with nothing to undo."""
        self.setPlainText("")

    def insertPlainText(self, text: str) -> None:
        """Put as much of *text* as there is room for in place of what is selected."""
        cursor = self.textCursor()
        cursor.insertText(self._fitting(text, cursor))
        self.ensureCursorVisible()

    def replace(self, start: int, end: int, text: str) -> None:
        """Put *text* in place of the characters from *start* to *end*, in one step of undo."""
        cursor = self._cursor(start, end)
        cursor.insertText(self._fitting(text, cursor))

    def select(self, start: int, end: int) -> None:
        """Put the caret at *end*, with the characters from *start* selected."""
        self.setTextCursor(self._cursor(start, end))

    def caret(self) -> int:
        """Return before which character the caret stands."""
        return place_of(self.toPlainText(), self.textCursor().position())

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline words, until told otherwise. Nothing of the text changes."""
        self._marks = marks
        self.setExtraSelections([self._selection(mark) for mark in marks])

    def sizeHint(self) -> QSize:
        return QSize(px(360), self._height_of(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self._height_of(self._lines))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        writes = (event.text().isprintable() and event.text()) or event.key() in _BREAKS
        if writes and not self._fitting("x", self.textCursor()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        commit = event.commitString()
        if commit:
            fitting = self._fitting(commit, self.textCursor())
            start, length = event.replacementStart(), event.replacementLength()
            event.setCommitString(fitting, start, length)
        super().inputMethodEvent(event)

    def _selection(self, mark: Mark) -> QTextEdit.ExtraSelection:
        """Return a mark as a text field shows it; it is no part of its text or its undo."""
        tone = current().tone(mark.kind)
        look, style = QTextCharFormat(), QTextCharFormat.UnderlineStyle
        line = style.SingleUnderline if is_grave(mark.kind) else style.WaveUnderline
        look.setUnderlineStyle(line)
        look.setUnderlineColor(colour(tone.ink))
        look.setBackground(colour(tone.fill))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = self._cursor(mark.start, mark.end), look
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        text, cursor = self.toPlainText(), QTextCursor(self.document())
        cursor.setPosition(units(text, start))
        cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _fitting(self, text: str, cursor: QTextCursor) -> str:
        """Return what of *text* there is room for in place of the selection of *cursor*."""
        room = self._limit - len(self.toPlainText()) + len(cursor.selectedText())
        if len(text) > room:
            self.full.emit()
        return text[: max(0, room)]

    def _dress(self) -> None:
        face = font("said" if self._is_said else "body")
        self.setFont(face)
        self.viewport().setFont(face)  # what stands in for text is painted with this one
        self.document().setDefaultFont(face)
        if self._marks:
            self.show_marks(self._marks)
        self._fit()

    def _air(self) -> None:
        """Set the lines apart. New lines inherit it, and undo must not take it for an edit."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        block = QTextBlockFormat()
        block.setLineHeight(self._pitch, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(_PADDING + _TOP)  # the air of a line lies below it
        frame.setBottomMargin(_PADDING - _TOP)
        document.rootFrame().setFrameFormat(frame)
        document.setUndoRedoEnabled(True)
        self._fit()

    def _height_of(self, lines: float) -> int:
        pitch = self.fontMetrics().height() * self._pitch / 100
        return round(lines * pitch) + 2 * (_PADDING + _EDGE)

    def _fit(self) -> None:
        wanted = round(self.document().size().height()) + 2 * _EDGE
        least, most = self._height_of(self._lines), self._height_of(self._most)
        self.setFixedHeight(max(least, min(most, wanted)))
        scrolls = wanted > most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
