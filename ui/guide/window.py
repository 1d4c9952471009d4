"""The window of the guide: its chapters at the left, the one on view at the right, and a search."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.guide.chapters import Chapter, guide
from ui.guide.list_view import ChapterList
from ui.guide.text import GuideText
from ui.shared.announce import announce
from ui.shared.languages import spoken
from ui.shared.theme import follow, grow, px
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.surfaces import Ground, Line

_WIDE, _HIGH, _LIST, _EDGE = 880, 760, 250, 24
_LEAST = 560, 400


class GuideWindow(Ground):
    """A window to read in while working. Esc or Ctrl W closes it, and it stays as it was left."""

    def __init__(self) -> None:
        super().__init__("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        grow(self.setMinimumWidth, _LEAST[0])
        grow(self.setMinimumHeight, _LEAST[1])
        self._language = spoken()
        self._guide = guide(self._language)
        self._chapter: Chapter | None = None
        self._left: dict[str, int] = {}  # how far down each chapter was read
        self._hit, self._is_placed = -1, False
        self._began_at = ""  # where the search began, so that it goes no further as one types
        self.search, self.told = LineEdit(icon="search"), Prose("", "detail", "text2")
        self.list, self.text = ChapterList(), GuideText()
        self._lay_out()
        self._connect()
        self._speak()
        follow(self._wear)

    @property
    def chapter(self) -> str:
        """The id of the chapter on view."""
        return self._chapter.id if self._chapter else ""

    def open(self, place: str, beside: QWidget) -> None:
        """Show a chapter, or a section of one, in front of all else; at first *beside* a window."""
        self._lean_on(beside if beside.isModal() else None)
        if not self._is_placed:
            self._stand(beside)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.show_place(place)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_place(self, place: str) -> None:
        """Show a chapter where it was left, or a section from its heading."""
        chapter = self._guide.chapter_of(place)
        self._show(chapter)
        if place != chapter.id and place in self._guide.places:
            self.text.scrollToAnchor(place)

    def go_on(self) -> None:
        """Go to the next hit, in this chapter or the next that has one, and round again."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the hit before."""
        self._step(-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and spoken() != self._language:
            self._speak()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """Let go of what is searched for first, then close."""
        if self.search.hasFocus() and self.search.text():
            self.search.clear()
        else:
            self.close()

    def _lay_out(self) -> None:
        left = Ground("sidebar")
        grow(left.setFixedWidth, _LIST)
        self.search.setClearButtonEnabled(True)
        self.told.setContentsMargins(2, 0, 2, 0)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(Line(is_vertical=True))
        row.addWidget(self.text, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_place)
        self.text.led.connect(self.show_place)
        self.search.textChanged.connect(lambda _words: self._seek())
        keys = {
            "Ctrl+F": self._go_to_search,
            "Ctrl+W": self.close,
            "F3": self.go_on,
            "Shift+F3": self.go_back,
        }
        for pressed, slot in keys.items():
            QShortcut(QKeySequence(pressed), self).activated.connect(slot)
        self.search.returnPressed.connect(self.go_on)

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _speak(self) -> None:
        """Say everything in the language of the program, at the place that is on view."""
        self._language = spoken()
        self._guide = guide(self._language)
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.show_chapters(self._guide.chapters)
        chapter, self._chapter = self._guide.chapter_of(self.chapter), None
        self._show(chapter)
        self._seek()

    def _show(self, chapter: Chapter) -> None:
        if self._chapter is not None and self._chapter is not chapter:
            self._left[self._chapter.id] = self._at
        if self._chapter is not chapter:
            self._chapter = chapter
            self._set(self._left.get(chapter.id, 0))
        self.list.choose(chapter.id)

    def _set(self, at: int) -> None:
        """Set the chapter on view anew, and go to a place in it."""
        chapter = self._chapter
        if chapter is None:
            return
        self.text.show_chapter(chapter)
        self.text.mark(self.search.text())
        self._hit = -1
        self.text.setAccessibleName(chapter.title)
        self.setWindowTitle(self.tr("Guide: {0}").format(chapter.title))
        self.text.verticalScrollBar().setValue(at)

    @property
    def _at(self) -> int:
        return self.text.verticalScrollBar().value()

    def _wear(self) -> None:
        self._set(self._at)

    def _hits(self) -> list[int]:
        words = self.search.text()
        return [chapter.hits(words) for chapter in self._guide.chapters]

    def _seek(self) -> None:
        """Mark what is searched for, and go to the first of it from where the search began."""
        is_seeking = bool(self.search.text().strip())
        hits = self._hits()
        self._began_at = (self._began_at or self.chapter) if is_seeking else ""
        self.list.show_hits(hits if is_seeking else None)
        self.text.mark(self.search.text())
        self._hit = -1
        if is_seeking and any(hits):
            self._show(self._guide.chapter_of(self._began_at))
            self._hit = -1
            self._step(1)
        else:
            self._tell(0)

    def _step(self, way: int) -> None:
        hits = self._hits()
        if not any(hits):
            self._tell(0)
            return
        names = [chapter.id for chapter in self._guide.chapters]
        at, here = names.index(self.chapter), self._hit + way
        while not 0 <= here < hits[at]:
            at = (at + way) % len(hits)
            here = 0 if way > 0 else hits[at] - 1
        self._show(self._guide.chapters[at])
        self._hit = here
        self.text.go_to_hit(here)
        self._tell(sum(hits[:at]) + here + 1)

    def _tell(self, number: int) -> None:
        """Say which hit is on view and of how many; or that there is none."""
        words, total = self.search.text().strip(), sum(self._hits())
        told = ""
        if words and not total:
            told = self.tr("Nothing here says “{0}”").format(words)
        elif words:
            told = self.tr("{0} of {1}").format(number, total)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        if told:
            announce(self.search, told)

    def _lean_on(self, dialog: QWidget | None) -> None:
        """Belong to a dialog as long as it is open: it takes the keys from every other window."""
        if self.parentWidget() is dialog:
            return
        place, was_shown = self.geometry(), self.isVisible()
        self.setParent(dialog, Qt.WindowType.Window)
        self.setGeometry(place)
        self.setVisible(was_shown)
        if isinstance(dialog, QDialog):
            dialog.finished.connect(self._stand_alone)

    def _stand_alone(self) -> None:
        self._lean_on(None)

    def _stand(self, beside: QWidget) -> None:
        """Take a place at the right of the screen that *beside* is on."""
        room = beside.screen().availableGeometry()
        width = min(px(_WIDE), room.width() - 2 * _EDGE)
        height = min(px(_HIGH), room.height() - 3 * _EDGE)
        top = room.top() + (room.height() - height) // 2
        self._is_placed = True
        self.setGeometry(QRect(room.right() - width - _EDGE, top, width, height))
