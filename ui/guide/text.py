"""The chapter on view: set as the program looks, with what is searched for marked in it."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ui.guide.chapters import Chapter
from ui.guide.setting import MARGIN, set_chapter
from ui.shared.theme import colour, current, px, theme

MEASURE = 72
"""How many characters a line has at most, of average width."""


class GuideText(QTextBrowser):
    """Shows one chapter. *led* tells which chapter or section a link leads to."""

    led = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self.anchorClicked.connect(self._lead)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        self._hits, self._hit = [], -1
        set_chapter(self.document(), chapter)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # or a resize would bring its end in view
        self.verticalScrollBar().setValue(0)
        self._fit()

    def mark(self, words: str) -> int:
        """Mark everything that is searched for, and return how much there is."""
        document, self._hits, self._hit = self.document(), [], -1
        if words.strip():
            found = document.find(words.strip())
            while not found.isNull():
                self._hits.append(found)
                found = document.find(words.strip(), found)
        self._paint_hits()
        return len(self._hits)

    def go_to_hit(self, number: int) -> None:
        """Bring a hit into view, counted from 0, and mark it as the one that is meant."""
        self._hit = number
        self._paint_hits()
        place = QTextCursor(self._hits[number])
        place.setPosition(place.selectionStart())
        self.setTextCursor(place)
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        """Let what is around the caret be read too, above it and below."""
        top, height = self.cursorRect().top(), self.viewport().height()
        if not height * 0.1 < top < height * 0.75:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let lines be as long as is good to read, and no longer than there is room for."""
        comfortable = theme().metrics("seen").averageCharWidth() * MEASURE + 2 * px(MARGIN)
        self.setLineWrapColumnOrWidth(min(round(comfortable), self.viewport().width()))

    def _paint_hits(self) -> None:
        marked = []
        for number, hit in enumerate(self._hits):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = hit
            is_meant = number == self._hit
            ground, ink = ("accent", "surface") if is_meant else ("soft", "text")
            selection.format.setBackground(colour(current().ink(ground)))
            selection.format.setForeground(colour(current().ink(ink)))
            marked.append(selection)
        self.setExtraSelections(marked)

    def _lead(self, target: QUrl) -> None:
        self.led.emit(target.fragment())
