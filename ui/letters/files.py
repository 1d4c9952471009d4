"""Where letters are saved, and how a saved one is shown."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def documents() -> Path:
    """Return where the system keeps what people write."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def ask_where(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a PDF is to be saved; ``None`` if nowhere. Whether to replace is asked there."""
    title = translate("LetterFiles", "Save the letter as PDF")
    dialog = QFileDialog(parent, title, str(suggested.parent), "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")  # so that the question of replacing is about the right file
    dialog.selectFile(suggested.name)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def show(path: Path) -> None:
    """Open a file or a folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
