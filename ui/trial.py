"""Shows that an installed program is whole, by ``--smoke``, and how fast, by ``--until-painted``.

What is left out of a package by mistake, such as a library that is only imported when it is
needed, would first be missed by a consultant. So everything that the source could do is done once.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, qVersion
from PySide6.QtGui import QFontDatabase, QImageReader
from PySide6.QtWidgets import QApplication

import wise_feedback
from ui import app as program
from ui.shared import without_screen
from ui.shared.icons import pixmap
from ui.shared.theme import make_app
from ui.window.window import MainWindow
from wise_feedback.domain.checking import Yardstick
from wise_feedback.domain.insights import Period
from wise_feedback.services import (
    calendar,
    checking,
    importing,
    insight_papers,
    insights,
    letters,
    licences,
    mails,
    samples,
    settings,
    sheaves,
    vault,
)

_VAGUE = "Det kändes inte helt rätt."
_LATE = ("PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtDBus", "ssl", "smtplib")
"""What is imported when it is needed, and then only where there is a screen or a server."""

_PICTURES = {"svg", "png", "jpeg"}


class NotWholeError(Exception):
    """Something that the program does from its source was not as it should be here."""


def main(arguments: list[str]) -> int:
    """Do what the first of the *arguments* asks for, and return the exit status."""
    asked, *rest = arguments
    return smoke() if asked == "--smoke" else until_painted(rest)


def smoke() -> int:
    """Do what a consultant does, once, in a scratch vault and without a screen.

    Says what went well, and ends with the first thing that did not: exit status 1.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    without_screen.begin()
    application = make_app()
    application.setApplicationName("Wise Feedback")
    with tempfile.TemporaryDirectory() as folder:
        try:
            for done in _do_everything(Path(folder)):
                _say(f"ok: {done}")
        except Exception as error:
            _say(f"NOT WHOLE: {type(error).__name__}: {error}")
            return 1
        finally:
            vault.close_vault()
    return 0


def _do_everything(folder: Path) -> Iterator[str]:
    vault.open_vault(folder / "vault")
    yield "a vault is made"
    samples.fill("sv", date.today(), now=datetime.now(UTC))
    settings.remember(replace(settings.load(), language="sv", theme="light"))
    yield "the sample data is in it"
    window = program.make_window(folder)
    try:
        yield from _look_around(window)
        yield from _write(folder)
    finally:
        program.let_go(window)


def _look_around(window: MainWindow) -> Iterator[str]:
    window.show()
    _need(QCoreApplication.translate("App", "Quit") == "Avsluta", "no Swedish")
    yield "it speaks Swedish"
    _need("Inter" in QFontDatabase.families(), "no fonts")
    formats = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    _need(formats >= _PICTURES, f"no {', '.join(_PICTURES - formats)}")
    _need(not pixmap("sun", "#000000", 16).isNull(), "no icons")
    yield "fonts, icons and pictures are there"
    for show in (window.show_today, window.show_first, window.show_letters, window.show_settings):
        show()
        QApplication.processEvents()
        picture = window.grab().toImage()
        seen = {picture.pixel(x, y) for x in range(0, 1000, 9) for y in range(0, 700, 9)}
        _need(len(seen) > 9, "an empty window")
    yield "its pages are painted"
    window.show_settings("about")
    window.open_guide()
    named = {part.name for part in licences.parts(wise_feedback.__version__, qVersion())}
    _need(named >= {"PySide6_Essentials", "peewee", "Inter"}, "no licences")
    yield "the guide and the licences are there"
    for name in _LATE:
        import_module(name)
    yield "it can print, mail, and be called by a second start"


def _write(folder: Path) -> Iterator[str]:
    today = date.today()
    _need(not calendar.is_working_day(date(2026, 6, 19)), "no Midsummer Eve")
    yield "it knows Swedish holidays"
    _need(bool(checking.hints(_VAGUE, Yardstick(), told_in="sv")), "nothing found vague")
    yield "it tells vague from concrete"
    addressee = next(one for one in sheaves.untold() if one.name.isascii() is False)
    card = addressee.candidacy_id
    letter = letters.resume(card)
    content = letters.pdf(letter)
    _need(addressee.name in _text_of(content), "a letter without a name")
    yield "a letter is written"
    _need(b"X-Unsent: 1" in mails.draft(mails.for_letter(card, letter, content)), "no mail")
    yield "a mail is addressed"
    told = insights.insights(Period.ALL, today=today)
    book = folder / "insights.xlsx"
    insight_papers.save_workbook(told, "sv", book)
    _need(bool(importing.read(book).rows), "an empty workbook")
    yield "a workbook is written and read"


def until_painted(arguments: list[str]) -> int:
    """Open the program, and leave it as soon as Today has been painted, saying so."""
    application = make_app()
    watch = _Watch(application)
    application.installEventFilter(watch)
    return program.main(arguments)


class _Watch(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and _is_list_of_today(watched):
            QTimer.singleShot(0, self, self._leave)
        return False

    def _leave(self) -> None:
        _say("painted")
        os._exit(0)


def _is_list_of_today(watched: QObject) -> bool:
    parent = watched.parent()
    return parent is not None and type(parent).__name__ == "TodayList"


def _text_of(content: bytes) -> str:
    from pypdfium2 import PdfDocument

    with PdfDocument(content) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def _say(words: str) -> None:
    if sys.stdout is not None:  # as of a program with a window on Windows
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()


def _need(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise NotWholeError(otherwise)
