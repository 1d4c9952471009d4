"""Opens the program: log, vault, language, theme, window."""

import gc
import logging
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLockFile, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

import wise_feedback
from ui.shared.languages import speak, system_language
from ui.shared.reporting import describe
from ui.shared.theme import theme
from ui.window.log import start_log
from ui.window.window import MainWindow
from wise_feedback.domain.errors import VaultError
from wise_feedback.services import settings, vault

logger = logging.getLogger(__name__)
translate = QCoreApplication.translate

SETTLE_MS = 300
LOCK_NAME, LOCK_WAIT_MS = "wise.lock", 200


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the program and return its exit status."""
    import argparse

    gc.disable()  # until the window stands: all that is made before then stays
    parser = argparse.ArgumentParser(prog="wise-feedback")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="where the data lies")
    parser.add_argument("--version", action="version", version=wise_feedback.__version__)
    chosen = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Wise Feedback")
    app.setApplicationVersion(wise_feedback.__version__)
    folder = chosen.vault or vault.standard_folder()
    speak(system_language())
    lock = _lock(folder)
    if lock is None or not _open(folder):
        return 1
    start_log(folder)
    sys.excepthook = _report_bug
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt would sit on Ctrl C until it is clicked
    window = make_window(folder)
    window.show()
    QTimer.singleShot(SETTLE_MS, lambda: _settle(window))
    status = app.exec()
    vault.close_vault()
    lock.unlock()
    return status


def _settle(window: MainWindow) -> None:
    """Do what could wait until the window had been painted."""
    gc.freeze()
    gc.enable()
    window.preload()


def make_window(folder: Path) -> MainWindow:
    """Return the window over the open vault, in the language and look that were chosen."""
    chosen = settings.load()
    speak(chosen.language or system_language())
    theme().apply(chosen.theme, chosen.zoom)
    return MainWindow(folder)


def _lock(folder: Path) -> QLockFile | None:
    """Make sure that no other window is open over the same data: the last to write would win.

    A lock that a crash or a power cut left behind is taken over.
    """
    with suppress(OSError):  # a folder that cannot be made is told of when the vault is opened
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / LOCK_NAME))
    lock.setStaleLockTime(0)
    if not lock.tryLock(LOCK_WAIT_MS) and lock.error() is QLockFile.LockError.LockFailedError:
        _refuse(translate("App", "Your data is open in another window already."), folder)
        return None
    return lock


def _open(folder: Path) -> bool:
    try:
        vault.open_vault(folder)
    except VaultError as error:
        _refuse(describe(error), folder)
        return False
    return True


def _refuse(words: str, folder: Path) -> None:
    theme().apply("system")
    QMessageBox.critical(None, "Wise Feedback", f"{words}\n\n{folder}")


def _report_bug(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log a bug by where it is, never by what the user wrote, and say that nothing was lost."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    places: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    logger.error("%s at %s", kind.__name__, " < ".join(reversed(places)))
    box = QMessageBox(QMessageBox.Icon.Warning, "Wise Feedback", MainWindow.bug_words())
    box.exec()


if __name__ == "__main__":
    sys.exit(main())
