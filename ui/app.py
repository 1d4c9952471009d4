"""Opens the program: log, vault, language, theme, window."""

import argparse
import logging
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the program and return its exit status."""
    parser = argparse.ArgumentParser(prog="wise-feedback")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="where the data lies")
    parser.add_argument("--version", action="version", version=wise_feedback.__version__)
    chosen = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Wise Feedback")
    app.setApplicationVersion(wise_feedback.__version__)
    folder = chosen.vault or vault.standard_folder()
    speak(system_language())
    if not _open(folder):
        return 1
    start_log(folder)
    sys.excepthook = _report_bug
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt would sit on Ctrl C until it is clicked
    window = make_window(folder)
    window.show()
    QTimer.singleShot(300, window.preload)
    status = app.exec()
    vault.close_vault()
    return status


def make_window(folder: Path) -> MainWindow:
    """Return the window over the open vault, in the language and look that were chosen."""
    chosen = settings.load()
    speak(chosen.language or system_language())
    theme().apply(chosen.theme, chosen.zoom)
    return MainWindow(folder)


def _open(folder: Path) -> bool:
    try:
        vault.open_vault(folder)
    except VaultError as error:
        theme().apply("system")
        QMessageBox.critical(None, "Wise Feedback", f"{describe(error)}\n\n{folder}")
        return False
    return True


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
