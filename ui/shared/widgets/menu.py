"""A menu of plain words with icons, each beside the key that does the same."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.shared import icons
from ui.shared.cutting import cut
from ui.shared.keys import key_words

_RADIUS = 9


class Menu(QMenu):
    """A menu with round corners, which wants a window that may be seen through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)

    def add(
        self,
        words: str,
        act: Callable[[], object],
        *,
        icon: str = "",
        keys: str = "",
        ink: str = "text2",
    ) -> QAction:
        """Add an entry that does *act*. The keys are only shown: the page owns its shortcuts."""
        text = words.replace("&", "&&")
        action = self.addAction(f"{text}\t{key_words(keys)}" if keys else text)
        action.triggered.connect(lambda _checked=False: act())
        if icon:
            icons.wear(action, icon, ink)
        return action

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut(self, self.rect(), _RADIUS)
