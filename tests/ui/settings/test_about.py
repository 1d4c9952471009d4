"""About: what is shown of the program, and what support is told and never told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from tests.traps import TRAPS, set_traps
from ui.settings.about import AboutSection, PathLine
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.settings import Settings
from wise_feedback.services import settings
from wise_feedback.services import vault as vaults

OWN = ("Maja", "Sandell", "maja.sandell@nordlind.example", "Nordlind")
PEOPLE = ("Elin", "Bergström", "Johan", "Wikström", "Havsvik", "Backendutvecklare", "Petra", "Mvh")


@pytest.fixture
def show(qtbot):
    """Shows the section, as the settings do."""
    kept = []

    def show() -> AboutSection:
        section = AboutSection()
        kept.append(section)
        qtbot.addWidget(section)
        section.resize(900, 900)
        section.show()
        return section

    return show


@pytest.fixture
def trapped(monkeypatch, tmp_path, assignment, show) -> AboutSection:
    """The section over a vault of traps, on the computer of somebody whose name is everywhere."""
    home = tmp_path  # the vault lies below it
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("LOGNAME", "USER", "USERNAME"):
        monkeypatch.setenv(name, "maja.sandell")
    monkeypatch.setattr("platform.node", lambda: "MAJAS-DATOR")
    monkeypatch.setattr("platform.platform", lambda: f"Linux of MAJAS-DATOR in {home}")
    set_traps(assignment)
    own = Consultant("Maja Sandell", email=OWN[2])
    settings.save(Settings(consultant=own, agency=Agency("Nordlind Rekrytering AB")))
    words = ("Orrekulla", "Gunhild", "Testledare", "elin@", *OWN, *PEOPLE[:6])
    lines = [f"2026-11-24 09:14:00,123 INFO ui.app {word}" for word in words]
    vaults.where().with_name(vaults.LOG_NAME).write_text("\n".join(lines), "utf-8")
    return show()


def copied(section: AboutSection) -> str:
    section.support.copy_button.click()
    return QGuiApplication.clipboard().text()


def test_nothing_that_names_anybody_is_copied(trapped, tmp_path):
    told = copied(trapped).casefold()
    words = (*TRAPS, *OWN, *PEOPLE, "majas-dator", str(tmp_path), tmp_path.name)
    assert [word for word in words if word.casefold() in told] == []


def test_what_is_copied_is_what_is_in_sight(trapped):
    assert copied(trapped) == trapped.support.text.toPlainText()


def test_no_path_is_copied(trapped):
    told = copied(trapped)
    assert "in another folder" in told
    assert str(vaults.where()) not in told


def test_that_it_was_copied_is_said(trapped):
    copied(trapped)
    assert trapped.support.told.text() == "Copied"


def test_support_is_told_versions_and_numbers(trapped):
    told = copied(trapped)
    assert told.startswith("Wise Feedback ")
    for words in ("Python: 3.", "SQLCipher", "0005_reports", "Assignments: 2", "Open promises: "):
        assert words in told


def test_support_is_told_in_the_words_of_the_settings(vault, show):
    assert "\nLanguage: English\nLook: Light, 100 %\n" in copied(show())


def test_support_is_told_how_the_log_ends(vault, show):
    line = "2026-11-24 09:14:00,123 ERROR ui.app ValueError at window.py:12 show"
    (vault / vaults.LOG_NAME).write_text(line, "utf-8")
    assert copied(show()).endswith(line)


def test_what_is_told_is_as_things_are_now(assignment, show, qtbot):
    section = show()
    section.hide()
    settings.save(Settings(consultant=Consultant("Maja Sandell")))
    set_traps(assignment)
    section.show()
    assert "Candidates: 4" in section.support.text.toPlainText()


def test_the_paths_are_shown(vault, show):
    lines = {name: line.text() for name, line in show().places.items()}
    assert list(lines) == ["Your data", "Log, without names", "The program"]


def test_a_path_is_cut_in_the_middle_and_whole_while_it_is_read(qtbot):
    path = Path("/somewhere") / ("far " * 40) / "wise.db"
    line = PathLine(path, "Your data")
    qtbot.addWidget(line)
    line.resize(300, 32)
    line.show()
    cut = line.text()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(line.hasFocus)
    assert (cut[:4], cut[-4:], "…" in cut) == ("/som", "e.db", True)
    assert line.text() == str(path)


def test_a_folder_is_shown(vault, show, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    section = show()
    buttons = [b for b in section.findChildren(type(section.support.copy_button))
               if b.text() == "Show in folder"]  # fmt: skip
    buttons[0].click()
    assert [Path(url.toLocalFile()) for url in opened] == [vault]


def test_arrows_go_through_the_licences(vault, show):
    parts = show().parts
    QTest.keyClick(parts.table, Qt.Key.Key_Down)
    assert parts.of.text() == "The licence of Python: PSF-2.0"
    assert "PYTHON SOFTWARE FOUNDATION" in parts.text.toPlainText()


def test_the_licence_can_be_read_and_not_changed(vault, show):
    parts = show().parts
    assert parts.text.isReadOnly()
    assert "MIT License" in parts.text.toPlainText()


def test_that_qt_may_be_replaced_is_told(vault, show):
    parts = show().parts
    told = [label.text() for label in parts.findChildren(type(parts.of))]
    assert any("LGPL" in words for words in told)
