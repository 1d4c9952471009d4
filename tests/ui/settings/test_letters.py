"""Letters and letterhead: pictures chosen and taken back, an envelope tried, all seen at once."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.paper import MAJA
from tests.pictures import SIGNATURE, WIDE
from tests.ui.board.hands import drop
from tests.ui.names import unnamed
from ui.settings.letters import LettersSection
from ui.shared.theme import theme
from wise_feedback.domain.people import Agency
from wise_feedback.domain.pictures import NO_PICTURES
from wise_feedback.services import envelopes, history, pictures, settings


@pytest.fixture
def section(qtbot, vault, changes) -> LettersSection:
    section = LettersSection(changes)
    qtbot.addWidget(section)
    section.resize(1000, 900)
    section.show()
    return section


@pytest.fixture
def logo(tmp_path) -> Path:
    path = tmp_path / "logo.png"
    path.write_bytes(WIDE.png)
    return path


@pytest.fixture
def signature(tmp_path) -> Path:
    path = tmp_path / "namn.png"
    path.write_bytes(SIGNATURE.png)
    return path


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def images(content: bytes) -> int:
    page = pypdfium2.PdfDocument(content)[0]
    return len(list(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE])))


# --- pictures ------------------------------------------------------------------------------------


def test_without_a_picture_there_is_none_to_remove(section):
    card = section.logo
    assert (card.paper.accessibleName(), card.choose.text()) == ("No logo yet", "Choose a picture")
    assert not card.remove.isVisible()


def test_a_picture_is_chosen_and_shown(section, logo, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(logo), ""))
    section.logo.choose.click()
    card = section.logo
    assert pictures.pictures().logo == card.paper.picture is not None
    assert (card.paper.accessibleName(), card.choose.text()) == ("Your logo", "Change")
    assert card.remove.isVisible()


def test_a_dialog_that_is_cancelled_keeps_nothing(section, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    section.logo.choose.click()
    assert (pictures.pictures(), section.logo.wrong.text()) == (NO_PICTURES, "")


def test_a_file_that_is_dropped_is_kept(section, signature):
    drop(section.signature, files(signature), QPoint(40, 40))
    kept = pictures.pictures()
    assert (kept.logo, kept.signature) == (None, section.signature.paper.picture)
    assert kept.signature is not None


def test_only_one_file_at_a_time_can_be_dropped(section, logo, signature):
    drop(section.logo, files(logo, signature), QPoint(40, 40))
    text = QMimeData()
    text.setText(str(logo))
    drop(section.logo, text, QPoint(40, 40))
    assert pictures.pictures() == NO_PICTURES


def test_a_picture_is_removed_and_brought_back(section, logo):
    section.logo.take(logo)
    section.logo.remove.click()
    assert section.logo.paper.picture is None
    history.undo()
    assert section.logo.paper.picture == pictures.pictures().logo is not None


def test_the_keyboard_stays_with_the_card_whose_picture_is_removed(section, logo, qtbot):
    section.logo.take(logo)
    qtbot.waitUntil(section.isActiveWindow)
    section.logo.remove.setFocus()
    section.logo.remove.click()
    assert section.logo.choose.hasFocus()


def test_a_picture_that_is_undone_is_no_longer_shown(section, signature):
    section.signature.take(signature)
    history.undo()
    assert section.signature.paper.accessibleName() == "No signature yet"


def test_what_is_wrong_with_a_file_is_said_on_its_card(section, logo, tmp_path):
    section.logo.take(logo)
    kept = pictures.pictures()
    other = tmp_path / "logo.svg"
    other.write_text("<svg/>")
    section.logo.take(other)
    assert section.logo.wrong.text().startswith("Only pictures in PNG or JPEG can be used.")
    assert section.signature.wrong.text() == ""
    assert pictures.pictures() == kept


def test_it_is_said_no_longer_once_a_file_is_kept(section, logo, tmp_path):
    section.logo.take(tmp_path / "borta.png")
    assert section.logo.wrong.text() == "The file could not be read."
    section.logo.take(logo)
    assert not section.logo.wrong.isVisible()


def test_it_waits_with_a_waiting_cursor_and_gives_the_usual_one_back(section, tmp_path):
    section.logo.take(tmp_path / "borta.png")
    assert QApplication.overrideCursor() is None


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_picture_lies_on_white_paper_in_every_theme(section, logo, look):
    theme().apply(look, 100)
    section.logo.take(logo)
    paper = section.logo.paper
    seen = paper.grab().toImage()
    middle = paper.rect().center()
    assert seen.pixelColor(middle.x(), 8) == QColor("white")
    assert seen.pixelColor(middle) == QColor(11, 92, 102)


# --- the envelope --------------------------------------------------------------------------------


@pytest.fixture
def printed(monkeypatch, tmp_path) -> Path:
    """The user prints to a file; this is where it lands."""
    path = tmp_path / "utskrift.pdf"

    def answer(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(path))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    return path


def save_as(path: Path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])


def test_the_test_page_is_printed_for_the_window_that_is_chosen(section, printed):
    section.window_place.choose("left")
    section.window_card.print.click()
    assert printed.read_bytes() == envelopes.trial_page("en")


def test_a_printer_that_nobody_chose_prints_nothing(section, monkeypatch):
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)
    section.window_card.print.click()
    assert not section.window_card.news.isVisible()


def test_the_test_page_is_saved_and_can_be_opened(section, monkeypatch, tmp_path):
    path = tmp_path / "page.pdf"
    save_as(path, monkeypatch)
    section.window_card.save.click()
    assert path.read_bytes() == envelopes.trial_page("en")
    assert section.window_card.news.title.text() == "Saved as page.pdf"
    assert section.window_card.news.open.isVisible()


def test_a_page_that_cannot_be_saved_is_told_in_place(section, monkeypatch, tmp_path):
    save_as(tmp_path / "borta" / "page.pdf", monkeypatch)
    section.window_card.save.click()
    assert section.window_card.news.title.text() == "The test page was not saved"


def test_a_page_that_cannot_be_printed_is_told_in_place(section, printed):
    settings.save(replace(settings.load(), agency=Agency("Nord 漢字")))
    section.window_card.print.click()
    assert section.window_card.news.title.text() == "The test page was not printed"
    assert not printed.exists()


def test_without_an_address_it_is_said_which_window_is_tried(section):
    usual = section.window_card.meaning.text()
    section.window_place.choose("none")
    assert "for a window to the right" in section.window_card.meaning.text()
    history.undo()
    assert section.window_card.meaning.text() == usual


# --- hyphens -------------------------------------------------------------------------------------


def test_whether_words_are_divided_is_kept_and_can_be_taken_back(section):
    section.hyphens.click()
    assert settings.load().hyphenates
    history.undo()
    assert (settings.load().hyphenates, section.hyphens.isChecked()) == (False, False)


# --- the letter beside them ----------------------------------------------------------------------


def test_what_is_chosen_is_seen_in_a_letter_at_once(section, logo, signature, qtbot):
    settings.save(replace(settings.load(), consultant=MAJA))
    view = section.preview.view
    qtbot.waitUntil(lambda: view.content != b"")
    section.logo.take(logo)
    section.signature.take(signature)
    qtbot.waitUntil(lambda: images(view.content) == 2)
    carrying = view.content
    section.window_place.choose("left")
    qtbot.waitUntil(lambda: view.content != carrying)


def test_out_of_sight_no_letter_is_made_until_it_is_seen_again(section, logo, qtbot):
    qtbot.waitUntil(lambda: section.preview.view.content != b"")
    before = section.preview.view.content
    section.hide()
    section.logo.take(logo)
    QApplication.processEvents()
    assert section.preview.view.content == before
    section.show()
    qtbot.waitUntil(lambda: images(section.preview.view.content) == 1)


def test_a_letter_that_cannot_be_drawn_says_why(section, qtbot):
    settings.save(replace(settings.load(), agency=Agency("Nord 漢字")))
    qtbot.waitUntil(section.preview.nothing.text.isVisible)
    assert section.preview.nothing.text.text().startswith("No font here can print")


def test_where_there_is_little_room_the_letter_stands_below(section, qtbot):
    qtbot.waitUntil(lambda: section.preview.x() > section.logo.x())
    section.resize(700, 900)
    qtbot.waitUntil(lambda: section.preview.y() > section.hyphens.parentWidget().y())


def test_every_control_has_a_name(section, logo, qtbot):
    section.logo.take(logo)
    qtbot.waitUntil(section.preview.zoom.isVisible)
    assert unnamed(section) == []
