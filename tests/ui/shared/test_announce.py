"""What is read aloud without the focus moving."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.shared.announce import announce
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.toast import Toast


@pytest.fixture
def heard(monkeypatch) -> list[tuple[str, str]]:
    """What Qt hands to the system's screen reader: the words and how politely."""
    said: list[tuple[str, str]] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        said.append((event.message(), event.politeness().name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_words_are_read_when_the_reader_pauses(heard, page):
    announce(page, "Flyttad till Erbjudande, plats 2 av 3")
    assert heard == [("Flyttad till Erbjudande, plats 2 av 3", "Polite")]


def test_what_cannot_wait_is_read_at_once(heard, page):
    announce(page, "Det gick inte att spara", urgently=True)
    assert heard == [("Det gick inte att spara", "Assertive")]


def test_qt_takes_the_announcement(page):
    announce(page, "Sparat")
    assert QAccessible.queryAccessibleInterface(page).isValid()


def test_a_toast_is_read_politely(heard, page):
    Toast(page).say("Elin fick besked.", "Ångra")
    assert heard == [("Elin fick besked.", "Polite")]


def test_a_banner_about_being_late_interrupts(heard, page):
    Banner(Kind.TODAY, "lock", "Öppen", parent=page).say(
        Kind.LATE, "circle-alert", "Det gick inte att spara", "Disken är full."
    )
    assert heard == [("Det gick inte att spara Disken är full.", "Assertive")]


def test_an_error_at_a_field_is_read_once(heard, page):
    field = Field("E-post", LineEdit(), parent=page)
    field.set_error("Adressen saknar något efter @")
    field.set_error("Adressen saknar något efter @")
    assert heard == [("Adressen saknar något efter @", "Polite")]


def test_an_error_that_is_put_right_says_nothing(heard, page):
    field = Field("E-post", LineEdit(), parent=page)
    field.set_error("Adressen saknar något efter @")
    field.set_error("")
    assert len(heard) == 1
