"""Printing: the PDF itself where the system takes it, else pictures of its pages."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from tests.occasions import letter
from tests.paper import read
from ui.shared import printing
from wise_feedback.domain.errors import NotPrintedError
from wise_feedback.letters.pdf import make_pdf

posix = pytest.mark.skipif(os.name != "posix", reason="a program of one's own in PATH is POSIX's")

_LP = """#!{python}
import sys
from pathlib import Path
Path("{folder}/asked").write_text("\\n".join(sys.argv[1:]))
Path("{folder}/taken").write_bytes(sys.stdin.buffer.read())
sys.exit({status})
"""


@pytest.fixture
def content() -> bytes:
    return make_pdf(letter())


@pytest.fixture
def printer(qapp) -> QPrinter:
    return QPrinter(QPrinter.PrinterMode.HighResolution)


def put_lp(folder: Path, monkeypatch: pytest.MonkeyPatch, status: int = 0) -> Path:
    """Let a program called lp be the first that is found; it keeps what it is given."""
    program = folder / "lp"
    program.write_text(_LP.format(python=sys.executable, folder=folder, status=status), "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return folder


@posix
def test_the_very_bytes_reach_the_queue(content, printer, tmp_path, monkeypatch):
    put_lp(tmp_path, monkeypatch)
    printing.print_pdf(content, printer)
    assert (tmp_path / "taken").read_bytes() == content


@posix
def test_what_was_chosen_is_asked_for(content, printer, tmp_path, monkeypatch):
    put_lp(tmp_path, monkeypatch)
    printer.setCopyCount(3)
    printer.setFromTo(1, 1)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printing.print_pdf(content, printer)
    asked = " ".join((tmp_path / "asked").read_text().split("\n"))
    for option in ("-n 3", "-P 1-1", "media=A4", "color-mode=monochrome"):
        assert option in asked


@posix
def test_the_queue_is_not_told_whom_the_letter_is_to(content, printer, tmp_path, monkeypatch):
    put_lp(tmp_path, monkeypatch)
    printing.print_pdf(content, printer)
    assert "Sanna" not in (tmp_path / "asked").read_text()


@posix
def test_a_queue_that_refuses_is_said(content, printer, tmp_path, monkeypatch):
    put_lp(tmp_path, monkeypatch, status=1)
    with pytest.raises(NotPrintedError):
        printing.print_pdf(content, printer)


def test_a_file_in_place_of_a_printer_gets_the_pdf_itself(content, printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "brev.pdf"))
    printing.print_pdf(content, printer)
    assert (tmp_path / "brev.pdf").read_bytes() == content


def test_a_file_that_cannot_be_written_is_said(content, printer, tmp_path):
    printer.setOutputFileName(str(tmp_path / "borta" / "brev.pdf"))
    with pytest.raises(NotPrintedError):
        printing.print_pdf(content, printer)


def test_pages_are_painted_where_nothing_else_takes_them(content, printer, tmp_path):
    import pypdfium2

    printer.setResolution(72)
    printer.setOutputFileName(str(tmp_path / "bild.pdf"))
    printing.paint_pages(content, printer)
    with pypdfium2.PdfDocument(tmp_path / "bild.pdf") as painted:
        assert len(painted) == len(read(content))
        assert painted.get_page_size(0) == pytest.approx((595, 842), abs=1)
        ink = min(bytes(painted[0].render(scale=0.5, grayscale=True).buffer))
    assert ink < 128


def test_nobody_chooses_no_printer(qtbot, monkeypatch):
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    qtbot.addWidget(host)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)
    assert printing.ask_printer(host, "Skriv ut", 1) is None


def test_the_paper_is_a4(qtbot, monkeypatch):
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    qtbot.addWidget(host)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 1)
    chosen = printing.ask_printer(host, "Skriv ut", 1)
    assert chosen.pageLayout().pageSize().key() == "A4"
