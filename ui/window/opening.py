"""Files that the program is asked to open, and coming to the front when it is started again."""

import os
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.shared.asking import ask
from ui.shared.reporting import describe
from wise_feedback.domain.errors import FileNotOpenedError
from wise_feedback.domain.file_types import MOST_FILES, FileKind
from wise_feedback.services import opening

if TYPE_CHECKING:
    from ui.window.window import MainWindow

LOOK_MS = 250
"""How often it is looked whether a file that waits can be opened by now."""


class Opener(QObject):
    """Opens files one after the other, each as the button for it in the program would.

    A file waits while a dialog is open, while the client sees the window, and until what an earlier
    one asked has been answered. Nothing in a file is taken over by opening it.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: deque[tuple[Path, FileKind]] = deque()
        self._refused: list[FileNotOpenedError] = []
        self._has_pointed = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._go_on)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files as soon as nothing is in their way; say which cannot be."""
        room = MOST_FILES - len(self._waiting) - len(self._refused)
        for path in paths[: max(0, room)]:
            try:
                self._waiting.append((path, opening.kind_of(path)))
            except FileNotOpenedError as error:
                self._refused.append(error)
        self._has_pointed = False
        self._look.start()
        self._go_on()

    def stop(self) -> None:
        """Open nothing more: the window closes."""
        self._look.stop()

    def _go_on(self) -> None:
        if self._is_hindered():
            return
        if self._refused:
            self._tell_refused()
        elif self._waiting and not self._asking():
            self._begin(*self._waiting.popleft())
        elif self._waiting and not self._has_pointed:
            self._point_to_question()
        if not (self._waiting or self._refused):
            self._look.stop()

    def _is_hindered(self) -> bool:
        window = self._window
        is_busy = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return bool(is_busy) or window.reminder.is_quiet  # as it is in front of a client

    def _asking(self) -> str:
        pages = self._window.pages
        return pages.settings.asking() if pages.is_made("settings") else ""

    def _point_to_question(self) -> None:
        """Show the question that is in the way of the next file, once: nobody is dragged there."""
        self._has_pointed = True
        self._window.show_settings(self._asking())
        self._window.tell(self.tr("Answer this first. The next file is opened after it."))

    def _begin(self, path: Path, kind: FileKind) -> None:
        window = self._window
        if kind is FileKind.LIST:
            window.errands.open_list(path)
            return
        window.show_settings()
        window.pages.settings.open_file(path, kind)

    def _tell_refused(self) -> None:
        from PySide6.QtWidgets import QMessageBox  # not at start

        refused, self._refused = self._refused, []
        told = [f"{error.path.name or error.path}: {describe(error)}" for error in refused]
        box = QMessageBox(QMessageBox.Icon.Warning, self._window.windowTitle(), "\n".join(told))
        box.setInformativeText(self.tr("Nothing has been changed."))
        box.setParent(self._window, box.windowFlags())
        box.setTextFormat(Qt.TextFormat.PlainText)
        ask(box)


def bring_forward(window: "MainWindow", token: str = "") -> None:
    """Bring the program to the front: the window, with the dialog over it if there is one.

    A Wayland desktop lets it do so by the *token* of whoever asked, which Qt reads from there.

    In front of a client it is the client view that comes, and never what is behind it.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    front: QWidget = window
    if "meeting" in window.__dict__ and window.meeting.view is not None:
        front = window.meeting.view
    front.setWindowState(front.windowState() & ~Qt.WindowState.WindowMinimized)
    for one in (front, QApplication.activeModalWidget()):
        if one is not None:
            one.raise_()
            one.activateWindow()
