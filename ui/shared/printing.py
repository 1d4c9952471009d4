"""Puts a PDF on paper: as it is where the system prints PDF, else as a picture of each page.

A PDF that is sent as it is keeps its text and fonts, prints sharp and spools small; ``lp`` is how
CUPS takes it, on Linux and macOS. The printer's queue is told nothing of what the paper is about.
"""

import io
import shutil
import subprocess
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSaveFile
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from wise_feedback.domain.errors import NotPrintedError

JOB = "Wise Feedback"
MOST_DPI = 600
"""Finer than this no eye sees on paper, and a page would take half a gigabyte."""

_WAIT_S = 30
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


def ask_printer(
    parent: QWidget,
    title: str,
    pages: int,
    size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
) -> QPrinter | None:
    """Ask which printer a paper goes to, how many copies, which pages; ``None`` if none."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(size))
    printer.setDocName(JOB)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    return printer if dialog.exec() else None


def print_pdf(content: bytes, printer: QPrinter) -> None:
    """Print a PDF as it was asked for: the pages, the copies, on one side or both.

    Raises ``NotPrintedError`` where the printer, or the file chosen in its place, did not take it.
    """
    if printer.outputFileName():
        _write(content, printer.outputFileName())
    elif shutil.which("lp"):
        _hand_to_lp(content, printer)
    else:
        paint_pages(content, printer)


def print_each(contents: Sequence[bytes], printer: QPrinter) -> Iterator[int]:
    """Print several PDFs, each beginning on a sheet of its own; into a file they go as one.

    Yields after each how many are printed. Raises as ``print_pdf`` does.
    """
    if printer.outputFileName():
        _write(_joined(contents), printer.outputFileName())
        yield len(contents)
        return
    for done, content in enumerate(contents, 1):
        print_pdf(content, printer)
        yield done


def paint_pages(content: bytes, printer: QPrinter) -> None:
    """Print each page as a picture, at the printer's resolution.

    Raises ``NotPrintedError`` where the printer does not take it.
    """
    printer.setFullPage(True)
    printer.setPageOrientation(_orientation(content))
    dpi = min(printer.resolution(), MOST_DPI)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrintedError
    for number, picture in enumerate(_pictures(content, printer, dpi)):
        if number and not printer.newPage():
            painter.end()
            raise NotPrintedError
        size = picture.size().toSizeF() * (printer.resolution() / dpi)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
    if not painter.end():
        raise NotPrintedError


def _orientation(content: bytes) -> QPageLayout.Orientation:
    """Return how the first page lies; a paper lies the same way throughout."""
    from pypdfium2 import PdfDocument

    with PdfDocument(content) as document:
        width, height = document[0].get_size()
    way = QPageLayout.Orientation
    return way.Landscape if width > height else way.Portrait


def _pictures(content: bytes, printer: QPrinter, dpi: int) -> Iterator[QImage]:
    """Yield the pages that are asked for as pictures, in the order they come out."""
    from pypdfium2 import PdfDocument  # a twentieth of a second, so not at start

    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    with PdfDocument(content) as document:
        first, last = printer.fromPage() or 1, printer.toPage() or len(document)
        numbers = list(range(first, min(last, len(document)) + 1))
        if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
            numbers.reverse()
        for number in numbers * copies:
            bitmap = document[number - 1].render(scale=dpi / 72, prefer_bgrx=True)
            shape = bitmap.width, bitmap.height, bitmap.stride
            yield QImage(bitmap.buffer, *shape, QImage.Format.Format_RGB32)


def _hand_to_lp(content: bytes, printer: QPrinter) -> None:
    try:
        done = subprocess.run(
            ["lp", *_options(printer), "-"],
            input=content,
            capture_output=True,
            timeout=_WAIT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotPrintedError from error
    if done.returncode:
        raise NotPrintedError


def _options(printer: QPrinter) -> Iterator[str]:
    yield from ("-t", JOB, "-n", str(printer.copyCount()))
    if printer.printerName():
        yield from ("-d", printer.printerName())
    if printer.fromPage():
        yield from ("-P", f"{printer.fromPage()}-{printer.toPage()}")
    if sides := _SIDES.get(printer.duplex()):
        yield from ("-o", f"sides={sides}")
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        yield from ("-o", "print-color-mode=monochrome")
    if printer.copyCount() > 1:
        yield from ("-o", f"collate={str(printer.collateCopies()).lower()}")
    yield from ("-o", f"media={printer.pageLayout().pageSize().key()}")


def _joined(contents: Sequence[bytes]) -> bytes:
    from pypdfium2 import PdfDocument

    file = io.BytesIO()
    with PdfDocument.new() as whole:
        for content in contents:
            with PdfDocument(content) as part:
                whole.import_pages(part)
        whole.save(file)
    return file.getvalue()


def _write(content: bytes, path: str) -> None:
    """Keep the PDF itself where it was to be printed to a file."""
    file = QSaveFile(path)
    is_written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not (is_written and file.commit()):
        raise NotPrintedError
