"""How macOS asks a program to open files: by an event, whether it was running or not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class MacApplication(QApplication):
    """Keeps the files that it is asked for until there is a window to open them in.

    Made on macOS only. An event filter would do the same, and be asked about every event of every
    widget.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._early: list[Path] = []
        self._open: Callable[[Path], object] = self._early.append

    def hand_files_to(self, slot: Callable[[Path], object]) -> None:
        """Have files opened by *slot* from now on, and those that came before it."""
        early, self._early, self._open = self._early, [], slot
        for path in early:
            slot(path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open(Path(event.file()))
            return True
        return super().event(event)
