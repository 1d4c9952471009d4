"""The settings: everything is kept as it is changed, and looks change before one's eyes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from tests.ui.names import unnamed
from ui.settings.page import SettingsPage
from ui.settings.phrases import PhrasesCard
from wise_feedback.services import history, settings
from wise_feedback.services import vault as vaults

SECTIONS = ("you", "voice", "concrete", "promises", "letters", "mail", "looks", "data", "about")


@pytest.fixture
def page(qtbot, vault, changes) -> SettingsPage:
    page = SettingsPage(changes)
    qtbot.addWidget(page)
    page.resize(1204, 900)
    page.show()
    return page


def button(page: SettingsPage, words: str) -> QPushButton:
    return next(b for b in page.data.findChildren(QPushButton) if b.text() == words)


def test_the_size_of_text_is_kept_at_once(page):
    page.looks.zoom.choose(125)
    assert settings.load().zoom == 125


def test_the_size_of_text_asks_for_another_look(page, qtbot):
    with qtbot.waitSignal(page.look_changed):
        page.looks.zoom.choose(125)


def test_a_language_asks_for_another_look(page, qtbot):
    with qtbot.waitSignal(page.look_changed):
        page.looks.look.language.choose("sv")


def test_single_letters_can_be_turned_off_at_once(page):
    page.looks.keys.click()
    assert not settings.load().single_keys


def test_who_signs_the_letters_is_kept(page):
    page.you.who.fields()[0].setText("Maja Sandell")
    page.you.who.keep()
    assert settings.load().consultant.name == "Maja Sandell"


def test_where_the_window_of_the_envelope_is_can_be_taken_back(page):
    page.letters.window_place.choose("left")
    kept = settings.load().address_window
    history.undo()
    assert (kept, settings.load().address_window) == ("left", "right")


def test_what_is_undone_is_shown_as_it_was(page):
    page.letters.window_place.choose("left")
    page.data.months.setCurrentIndex(0)
    history.undo()
    history.undo()
    assert (page.letters.window_place.value(), page.data.months.currentData()) == ("right", 24)


def test_a_name_that_is_undone_is_shown_as_it_was(page):
    page.you.who.fields()[0].setText("Maja Sandell")
    page.you.who.keep()
    history.undo()
    assert page.you.who.fields()[0].text() == ""


def test_what_is_half_typed_stays_while_something_else_is_kept(page):
    page.you.who.fields()[3].setText("maja@")
    page.letters.window_place.choose("left")
    assert page.you.who.fields()[3].text() == "maja@"


def test_a_bad_address_stays_while_something_else_is_undone(page):
    page.letters.window_place.choose("left")
    page.you.who.fields()[3].setText("maja@")
    page.you.who.keep()
    history.undo()
    assert page.you.who.fields()[3].text() == "maja@"


def test_how_long_data_is_kept_is_kept_at_once(page):
    page.data.months.setCurrentIndex(0)
    assert settings.load().retention_months == 12


def test_it_begins_with_what_is_known(page, changes, qtbot):
    page.looks.zoom.choose(110)
    page.letters.window_place.choose("none")
    page.data.months.setCurrentIndex(2)
    again = SettingsPage(changes)
    qtbot.addWidget(again)
    shown = (
        again.looks.zoom.value(),
        again.letters.window_place.value(),
        again.data.months.currentData(),
    )
    assert shown == (110, "none", 36)


def test_the_choices_of_looks_stand_in_line(page):
    page.show_section("looks")
    looks = page.looks
    assert {looks.look.language.x(), looks.look.theme.x()} == {looks.zoom.x()}


def save_as(monkeypatch, path: Path) -> None:
    """Answer the question of where something is to be saved."""
    monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])


def test_a_copy_is_a_vault_that_can_be_opened(page, monkeypatch, tmp_path):
    page.you.who.fields()[0].setText("Maja Sandell")
    page.you.who.keep()
    copy = tmp_path / "copy" / "wise.db"
    copy.parent.mkdir()
    save_as(monkeypatch, copy)
    button(page, "Save a copy").click()
    assert page.data.copied.text() == "Copy saved as wise.db"
    vaults.close_vault()
    vaults.open_vault(copy.parent)
    assert settings.load().consultant.name == "Maja Sandell"


def test_a_copy_that_nobody_chose_a_place_for_is_not_made(page, monkeypatch, vault):
    before = set(vault.iterdir())
    monkeypatch.setattr(QFileDialog, "exec", lambda _: False)
    button(page, "Save a copy").click()
    assert page.data.copied.text() == ""
    assert set(vault.iterdir()) == before


def test_the_folder_of_the_data_is_shown(page, monkeypatch, vault):
    shown: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile()))
    )
    button(page, "Show in folder").click()
    assert shown == [vault]


@pytest.mark.parametrize("name", SECTIONS)
def test_every_control_has_a_name(page, name):
    page.show_section(name)
    assert unnamed(page) == []


# --- sections ------------------------------------------------------------------------------------


def test_it_begins_with_who_one_is(page):
    assert (page.section, page.you.isVisible()) == ("you", True)


def test_a_section_that_is_not_asked_for_is_not_made(page):
    assert not {"voice", "concrete", "data"} & page.__dict__.keys()


def test_the_arrows_go_through_the_sections(page, qtbot):
    for _step in range(2):
        qtbot.keyClick(QApplication.focusWidget() or page.list.buttons["you"], Qt.Key.Key_Down)
    assert page.section == "concrete"
    assert page.concrete.isVisible()


def test_tab_stops_once_at_the_list(page):
    stops = [
        name
        for name, button in page.list.buttons.items()
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["you"]
    page.show_section("data")
    assert page.list.buttons["data"].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_section_stays_as_it_was_left(page):
    page.show_section("concrete")
    page.concrete.findChild(PhrasesCard).trying.field.input.setPlainText("Du ritade tre köer.")
    page.show_section("looks")
    page.show_section("concrete")
    left = page.concrete.findChild(PhrasesCard).trying.field.input.toPlainText()
    assert (page.section, left) == ("concrete", "Du ritade tre köer.")


def test_where_there_is_little_room_the_names_are_in_tooltips(page):
    wide = page.list.buttons["data"].toolTip()
    page.resize(700, 600)
    QApplication.processEvents()
    assert (wide, page.list.width()) == ("", 64)
    assert "Your data" in page.list.buttons["data"].toolTip()
