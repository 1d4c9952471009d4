"""The settings: everything is kept as it is changed, and looks change before one's eyes."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton

from tests.ui.names import unnamed
from ui.settings.page import SettingsPage
from wise_feedback.services import history, settings
from wise_feedback.services import vault as vaults


@pytest.fixture
def page(qtbot, vault, changes) -> SettingsPage:
    page = SettingsPage(changes)
    qtbot.addWidget(page)
    page.resize(1204, 900)
    page.show()
    return page


def button(page: SettingsPage, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


def test_the_size_of_text_is_kept_at_once(page):
    page.zoom.choose(125)
    assert settings.load().zoom == 125


def test_the_size_of_text_asks_for_another_look(page, qtbot):
    with qtbot.waitSignal(page.look_changed):
        page.zoom.choose(125)


def test_a_language_asks_for_another_look(page, qtbot):
    with qtbot.waitSignal(page.look_changed):
        page.look.language.choose("sv")


def test_single_letters_can_be_turned_off_at_once(page):
    page.keys.click()
    assert not settings.load().single_keys


def test_who_signs_the_letters_is_kept(page):
    page.who.fields()[0].setText("Maja Sandell")
    page.who.keep()
    assert settings.load().consultant.name == "Maja Sandell"


def test_where_the_window_of_the_envelope_is_can_be_taken_back(page):
    page.window_place.choose("left")
    kept = settings.load().address_window
    history.undo()
    assert (kept, settings.load().address_window) == ("left", "right")


def test_what_is_undone_is_shown_as_it_was(page):
    page.window_place.choose("left")
    page.months.setCurrentText("12 months")
    history.undo()
    history.undo()
    assert (page.window_place.value(), page.months.currentText()) == ("right", "24 months")


def test_a_name_that_is_undone_is_shown_as_it_was(page):
    page.who.fields()[0].setText("Maja Sandell")
    page.who.keep()
    history.undo()
    assert page.who.fields()[0].text() == ""


def test_what_is_half_typed_stays_while_something_else_is_kept(page):
    page.who.fields()[3].setText("maja@")
    page.window_place.choose("left")
    assert page.who.fields()[3].text() == "maja@"


def test_a_bad_address_stays_while_something_else_is_undone(page):
    page.window_place.choose("left")
    page.who.fields()[3].setText("maja@")
    page.who.keep()
    history.undo()
    assert page.who.fields()[3].text() == "maja@"


def test_how_long_data_is_kept_is_kept_at_once(page):
    page.months.setCurrentText("12 months")
    assert settings.load().retention_months == 12


def test_it_begins_with_what_is_known(page, changes, qtbot):
    page.zoom.choose(110)
    page.window_place.choose("none")
    page.months.setCurrentText("36 months")
    again = SettingsPage(changes)
    qtbot.addWidget(again)
    shown = (again.zoom.value(), again.window_place.value(), again.months.currentData())
    assert shown == (110, "none", 36)


def test_the_choices_of_looks_stand_in_line(page):
    assert {page.look.language.x(), page.look.theme.x(), page.zoom.x()} == {page.zoom.x()}


def test_a_copy_is_a_vault_that_can_be_opened(page, monkeypatch, tmp_path):
    page.who.fields()[0].setText("Maja Sandell")
    page.who.keep()
    copy = tmp_path / "copy" / "wise.db"
    copy.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    button(page, "Save a copy").click()
    vaults.close_vault()
    vaults.open_vault(copy.parent)
    assert settings.load().consultant.name == "Maja Sandell"


def test_a_copy_that_nobody_chose_a_place_for_is_not_made(page, monkeypatch, vault):
    before = set(vault.iterdir())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    button(page, "Save a copy").click()
    assert set(vault.iterdir()) == before


def test_the_folder_of_the_data_is_shown(page, monkeypatch, vault):
    shown: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile()))
    )
    button(page, "Show in folder").click()
    assert shown == [vault]


def test_every_control_has_a_name(page):
    assert unnamed(page) == []
