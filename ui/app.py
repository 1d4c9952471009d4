"""Opens the program: log, vault, language, theme, window."""

import gc
import logging
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile, QLoggingCategory, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

import wise_feedback
from ui.arguments import NOTHING_ASKED, Arguments, read_arguments
from ui.instance import Listener, hand_over
from ui.mac_files import MacApplication
from ui.program_file import ProgramFile
from ui.shared.languages import speak, system_language
from ui.shared.reporting import describe
from ui.shared.theme import make_app, theme
from ui.window.log import start_log
from ui.window.window import MainWindow
from wise_feedback.domain.errors import VaultError, VaultProblem, WiseFeedbackError
from wise_feedback.resources import resource
from wise_feedback.services import settings, vault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

logger = logging.getLogger(__name__)
translate = QCoreApplication.translate

SETTLE_MS = 300
LOCK_NAME, LOCK_WAIT_MS = "wise.lock", 200
BUG_BOX = "bug"

_program_file = ProgramFile(Path(sys.executable))


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the program and return its exit status."""
    chosen = read_arguments(arguments)
    app = make_app(MacApplication if sys.platform == "darwin" else QApplication)
    app.setApplicationName("Wise Feedback")
    app.setApplicationVersion(wise_feedback.__version__)
    app.setDesktopFileName("wise-feedback")  # by which a Linux desktop knows whose window it is
    QLoggingCategory.setFilterRules("qt.qpa.services=false")  # it repeats mails word for word
    speak(system_language())
    opened = open_data(chosen.vault or vault.standard_folder(), chosen)
    if opened is None:
        return 1
    folder, lock = opened
    start_log(folder)
    sys.excepthook = _report_bug
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt would sit on Ctrl C until it is clicked
    window = make_window(folder)
    window.show()
    listener = Listener(folder)
    QTimer.singleShot(SETTLE_MS, window, partial(_settle, window, listener, chosen.files))
    status = app.exec()
    listener.stop()
    let_go(window)
    vault.close_vault()
    lock.unlock()
    return status


def open_data(folder: Path, asked: Arguments = NOTHING_ASKED) -> tuple[Path, QLockFile] | None:
    """Open the vault in *folder*, or in another that the user chooses where that cannot be done.

    Returns the folder and the lock that keeps other windows out of it, or ``None`` if the user
    would rather quit. Where the data is open already, the program that has it comes forward with
    what was *asked* for, and this one ends; one that does not answer is told of, since the last
    to write would win.
    """
    lock = _lock(folder)
    if _is_held(lock) and hand_over(folder, lock, asked.files, asked.token):
        raise SystemExit(0)
    if _is_held(lock) and not lock.tryLock(LOCK_WAIT_MS):  # it may have ended meanwhile
        box = _box(translate("App", "Your data is open in another window already."), folder)
        box.exec()
        return None
    try:
        vault.open_vault(folder)
    except VaultError as error:
        lock.unlock()
        other = _ask_for_another(_describe(error), folder)
        return open_data(other, asked) if other else None
    return folder, lock


def make_window(folder: Path) -> MainWindow:
    """Return the window over the open vault, in the language and look that were chosen."""
    chosen = settings.load()
    speak(chosen.language or system_language())
    theme().apply(chosen.theme, chosen.zoom)
    return MainWindow(folder)


def let_go(window: MainWindow) -> None:
    """Take the window away while Python can still answer it.

    Left to the interpreter's end, Qt would ask its handlers when their modules are gone.
    """
    window.close()
    window.changes.stop()
    delete(window)


def _settle(window: MainWindow, listener: Listener, files: Sequence[Path]) -> None:
    """Do what could wait until the window had been painted; no letter then keeps one waiting.

    The *files* that the program was started with are opened last.
    """
    from wise_feedback.services import calendar, letters

    def preload() -> None:
        calendar.preload()
        letters.preload()

    gc.freeze()
    gc.enable()
    # What a desktop without our menu entry shows for a window; reading the drawing takes a while.
    QApplication.setWindowIcon(QIcon(str(resource("mark", "mark.svg"))))
    threading.Thread(target=preload, daemon=True).start()
    window.postman.begin()
    listener.called.connect(window.start_again)
    listener.begin()
    app = QApplication.instance()
    if isinstance(app, MacApplication):
        app.hand_files_to(lambda path: window.opener.open([path]))
    if files:
        window.opener.open(files)


def _lock(folder: Path) -> QLockFile:
    """Lock a folder, unless another window has. What a crash left behind is taken over.

    One that cannot be made or written in is told of when the vault is opened.
    """
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / LOCK_NAME))
    lock.setStaleLockTime(0)
    lock.tryLock(LOCK_WAIT_MS)
    return lock


def _is_held(lock: QLockFile) -> bool:
    """Whether another window has the lock."""
    return not lock.isLocked() and lock.error() is QLockFile.LockError.LockFailedError


def _describe(error: VaultError) -> str:
    if error.problem is VaultProblem.READ_ONLY and not _is_there(error.path):
        return translate("App", "Nothing can be saved here.")
    return describe(error)


def _is_there(path: Path | None) -> bool:
    with suppress(OSError):  # a folder that nobody may look into
        return path is not None and path.exists()
    return False


def _ask_for_another(words: str, folder: Path) -> Path | None:
    """Say why *folder* will not do; return another, or ``None`` if the user would rather quit."""
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    box = _box(words, folder)
    choose = box.addButton(
        translate("App", "Choose another folder"), QMessageBox.ButtonRole.AcceptRole
    )
    leave = box.addButton(translate("App", "Quit"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(choose)
    box.setEscapeButton(leave)
    title = translate("App", "Where is your data, or where may it be kept?")
    while True:
        box.exec()
        if box.clickedButton() is not choose:
            return None
        folders = QFileDialog(None, title, str(Path.home()))
        folders.setFileMode(QFileDialog.FileMode.Directory)
        folders.setOption(QFileDialog.Option.ShowDirsOnly)
        if folders.exec():
            return Path(folders.selectedFiles()[0])


def _box(words: str, folder: Path) -> "QMessageBox":
    from PySide6.QtWidgets import QMessageBox  # a millisecond, which a good start does without

    theme().apply("system")
    box = QMessageBox(QMessageBox.Icon.Critical, "Wise Feedback", words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(str(folder))
    return box


def _report_bug(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log a bug by where it is, never by what the user wrote, and say that nothing was lost.

    An error that a user can act on, and that no page has told of, is told of here.
    """
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    places: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    logger.error("%s at %s", kind.__name__, " < ".join(reversed(places)))
    if not any(box.objectName() == BUG_BOX for box in QApplication.topLevelWidgets()):
        _tell_of_bug(describe(error) if isinstance(error, WiseFeedbackError) else _bug_words())


def _tell_of_bug(words: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, "Wise Feedback", words)
    box.setObjectName(BUG_BOX)  # a fault in painting comes again and again
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def _bug_words() -> str:
    if _program_file.is_replaced():
        return translate(
            "App",
            "Wise Feedback was brought up to date while it was open. Close it and start it again. "
            "What you have written is saved.",
        )
    return translate(
        "App",
        "Something went wrong in the program. What you have written is saved. The log beside "
        "your data says where, without any names.",
    )
