"""The letter as it will be printed, with how long it came out and how large it is shown."""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.shared.pdf_view import STEPS, Fit, PdfView
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.labels import ElidedLabel
from ui.shared.widgets.surfaces import Ground
from wise_feedback.domain.letter import PageCount


class Preview(Ground):
    """Shows the PDF, or why there is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self.view = PdfView(self.tr("The letter as it will be printed"))
        self.nothing = EmptyState("file-text", self.tr("No paper to show yet"))
        self.length = ElidedLabel("", "detail", "text2")
        self.smaller = IconButton("zoom-out", self.tr("Smaller"), "Ctrl+-")
        self.larger = IconButton("zoom-in", self.tr("Larger"), "Ctrl++")
        self.zoom = Button("", "quiet")
        self.zoom.setMenu(self._menu())
        self._count = PageCount(0, 0)
        self._longest = 0
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self._lay_out()
        self.smaller.clicked.connect(self.view.zoom_out)
        self.larger.clicked.connect(self.view.zoom_in)
        self.view.changed.connect(self._tell)

    def show_letter(self, content: bytes, count: PageCount, longest: int) -> None:
        """Show a PDF that takes *count* pages; *longest* numbers its longest part from 1."""
        self._count, self._longest = count, longest
        self.view.show_pdf(content)
        self._stack.setCurrentWidget(self.view)
        self._tell()

    def show_nothing(self) -> None:
        """Show no paper, while it is said elsewhere why there is none."""
        self._count = PageCount(0, 0)
        self._stack.setCurrentWidget(self.nothing)
        self._tell()

    @property
    def is_empty(self) -> bool:
        """Whether there is no paper in sight."""
        return self._count.pages == 0

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 5, 14, 5)
        bar.addStrut(self.larger.sizeHint().height())  # so that nothing jumps without controls
        bar.setSpacing(2)
        bar.addWidget(self.length, 1)
        bar.addWidget(self.smaller)
        bar.addWidget(self.zoom)
        bar.addWidget(self.larger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToShow.connect(self._tick)
        self._choices = QActionGroup(menu)
        fits: tuple[tuple[str, Fit], ...] = (
            (self.tr("Whole page"), "page"),
            (self.tr("Page width"), "width"),
        )
        for words, fit in fits:
            self._add(menu, words, fit).triggered.connect(partial(self.view.set_fit, fit))
        menu.addSeparator()
        for step in STEPS:
            if step >= 0.75:
                action = self._add(menu, _per_cent(step), step)
                action.triggered.connect(partial(self.view.set_zoom, step))
        return menu

    def _add(self, menu: QMenu, words: str, value: object) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setData(value)
        self._choices.addAction(action)
        return action

    def _tick(self) -> None:
        shown = self.view.fit or self.view.zoom
        for action in self._choices.actions():
            action.setChecked(action.data() == shown)

    def _tell(self) -> None:
        for control in (self.smaller, self.zoom, self.larger):
            control.setVisible(not self.is_empty)
        self.zoom.setText(_per_cent(self.view.zoom))
        self.zoom.setAccessibleName(self.tr("Size, {0}").format(_per_cent(self.view.zoom)))
        self.length.setText(self._length())
        self.length.set_ink("today" if self._count.lines_over else "text2")

    def _length(self) -> str:
        if self.is_empty:
            return ""
        page, pages = self.view.page, self._count.pages
        if pages == 1:
            return self.tr("Page {0} of {1} · fits on one page").format(page, pages)
        words = self.tr(
            "Page {0} of {1} · %n line(s) over: shorten part {2}, or let it take {1} pages",
            "",
            self._count.lines_over,
        )
        return words.format(page, pages, self._longest)


def _per_cent(share: float) -> str:
    return f"{round(share * 100)} %"
