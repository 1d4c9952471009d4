"""A paper as it will be printed: the page, how it came out, and how large it is shown."""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.shared.pdf_view import STEPS, Fit, PdfView
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.labels import ElidedLabel
from ui.shared.widgets.surfaces import Ground


class PaperPane(Ground):
    """Shows a PDF, or that there is none yet. *name* says which paper to screen readers.

    What kind of paper it is says in ``length_words`` how it came out.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self.view = PdfView(name)
        self.nothing = EmptyState("file-text", self.tr("No paper to show yet"))
        self.length = ElidedLabel("", "detail", "text2")
        self.smaller = IconButton("zoom-out", self.tr("Smaller"), "Ctrl+-")
        self.larger = IconButton("zoom-in", self.tr("Larger"), "Ctrl++")
        self.zoom = Button("", "quiet")
        self.zoom.setMenu(self._menu())
        self.is_empty = True
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self._lay_out()
        self.smaller.clicked.connect(self.view.zoom_out)
        self.larger.clicked.connect(self.view.zoom_in)
        self.view.changed.connect(self._tell)

    def show_paper(self, content: bytes) -> None:
        """Show a PDF at the zoom and the place where the last one was."""
        self.is_empty = False
        self.view.show_pdf(content)
        self._stack.setCurrentWidget(self.view)
        self._tell()

    def show_nothing(self) -> None:
        """Show no paper, while it is said elsewhere why there is none."""
        self.is_empty = True
        self._stack.setCurrentWidget(self.nothing)
        self._tell()

    def length_words(self) -> tuple[str, str]:
        """Return how the paper came out, and the ink to say it in."""
        raise NotImplementedError

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
        words, ink = ("", "text2") if self.is_empty else self.length_words()
        self.length.setText(words)
        self.length.set_ink(ink)


def _per_cent(share: float) -> str:
    return f"{round(share * 100)} %"
