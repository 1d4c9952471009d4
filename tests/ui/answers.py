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
    with answering_in_turn((kind, act)):
        yield


@contextmanager
def answering_in_turn(*answers: tuple[type[QWidget], Callable[[Any], Any]]) -> Iterator[None]:
    """In the block, answer one dialog or menu after the other, as ``answering`` does."""
    waiting = list(answers)
    failed: list[BaseException] = []
    timer = QTimer(interval=_WAIT_MS)

    def look() -> None:
        kind, act = waiting[0]
        asker = _asker(kind)
        if asker is None:
            return
        del waiting[0]
        if not waiting:
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
        timer.stop()
    if failed:
        raise failed[0]
    assert not waiting, f"no {waiting[0][0].__name__} opened"


def _asker(kind: type[QWidget]) -> QWidget | None:
    is_menu = issubclass(kind, QMenu)
    asker = QApplication.activePopupWidget() if is_menu else QApplication.activeModalWidget()
    return asker if isinstance(asker, kind) and asker.isVisible() else None


def leave(dialog: QDialog) -> None:
    """Answer by Esc."""
    dialog.reject()
