"""Answers what the program asks: a dialog or a menu that stands open until it is answered."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

_Asker = TypeVar("_Asker", bound=QWidget)

_WAIT_MS = 5


@contextmanager
def answering(kind: type[_Asker], act: Callable[[_Asker], Any]) -> Iterator[None]:
    """In the block, do *act* in the dialog or menu of *kind* that opens; fail if none does.

    What *act* leaves open is closed as if by Esc, or the test would wait for ever.
    """
    find = QApplication.activePopupWidget if issubclass(kind, QMenu) else _dialog
    failed: list[BaseException] = []
    timer = QTimer(interval=_WAIT_MS)

    def look() -> None:
        asker = find()
        if not isinstance(asker, kind) or not asker.isVisible():
            return
        timer.stop()
        try:
            act(asker)
        except BaseException as error:
            failed.append(error)
        if asker.isVisible():
            asker.close()

    timer.timeout.connect(look)
    timer.start()
    try:
        yield
    finally:
        was_asked = not timer.isActive()
        timer.stop()
    if failed:
        raise failed[0]
    assert was_asked, f"no {kind.__name__} opened"


def _dialog() -> QWidget | None:
    return QApplication.activeModalWidget()


def leave(dialog: QDialog) -> None:
    """Answer by Esc."""
    dialog.reject()
