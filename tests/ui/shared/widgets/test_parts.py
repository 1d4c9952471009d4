"""The small parts: banners, empty places, menus, the calendar, pictures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.shared import paint
from ui.shared.theme import theme
from ui.shared.tokens import LIGHT, Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.calendar import Calendar
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.menu import Menu
from ui.shared.widgets.symbol import Avatar, Symbol


def middle(widget: QWidget, y: int = 0) -> str:
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, y).name().upper()


@pytest.fixture
def banner(qtbot) -> Banner:
    banner = Banner(
        Kind.LATE, "circle-alert", "Det gick inte att spara", "Disken är full.", "Försök igen"
    )
    qtbot.addWidget(banner)
    banner.resize(500, 60)
    banner.show()
    return banner


def test_a_banner_has_one_thing_to_do(qtbot, banner):
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("kind", [Kind.LATE, Kind.TODAY, Kind.CLIENT, Kind.DONE])
def test_a_banner_is_framed_in_its_meaning(banner, kind):
    banner.say(kind, "clock", "I dag")
    assert middle(banner) == LIGHT.tone(kind).edge


def test_a_banner_without_more_to_say_is_lower(qtbot, banner):
    before = banner.sizeHint().height()
    banner.say(Kind.DONE, "circle-check", "Sparat")
    assert not banner.text.isVisible()
    assert not banner.button.isVisible()
    qtbot.waitUntil(lambda: banner.sizeHint().height() < before)


def test_an_empty_place_says_what_to_do_first(qtbot):
    empty = EmptyState("search-x", "Ingen heter ”Elinn”", "Menade du Elin?", "Visa Elin", "user")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_an_empty_place_can_say_something_else(qtbot):
    empty = EmptyState("search-x", "Ingen heter ”Elinn”", "Menade du Elin?")
    qtbot.addWidget(empty)
    empty.say("Ingen heter ”Bo”")
    assert (empty.title.text(), empty.text.isHidden()) == ("Ingen heter ”Bo”", True)


def test_a_menu_does_what_its_entry_says(qtbot):
    menu, done = Menu(), []
    qtbot.addWidget(menu)
    menu.add(
        "Flytta till R&D", lambda: done.append("moved"), icon="arrow-right", keys="M"
    ).trigger()
    assert done == ["moved"]


def test_a_menu_shows_an_ampersand_as_it_is(qtbot):
    menu = Menu()
    qtbot.addWidget(menu)
    assert menu.add("Flytta till R&D", list).text() == "Flytta till R&&D"


def test_a_menu_shows_the_key_that_does_the_same_without_taking_it(qtbot):
    menu = Menu()
    qtbot.addWidget(menu)
    entry = menu.add("Skriv feedback", list, keys="F")
    assert entry.text() == "Skriv feedback\tF"
    assert entry.shortcut().isEmpty()


@pytest.mark.parametrize("day", [Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday])
def test_a_weekend_is_not_red_since_red_means_that_we_are_late(qtbot, day):
    calendar = Calendar()
    qtbot.addWidget(calendar)
    ink = calendar.weekdayTextFormat(day).foreground().color().name().upper()
    assert ink == LIGHT.text3


def test_the_calendar_counts_weeks(qtbot):
    calendar = Calendar()
    qtbot.addWidget(calendar)
    assert calendar.verticalHeaderFormat() == Calendar.VerticalHeaderFormat.ISOWeekNumbers


def test_an_avatar_is_on_the_tint_of_its_person(qtbot):
    avatar = Avatar("Elin Bergström", 34)
    qtbot.addWidget(avatar)
    assert middle(avatar, 4) == paint.tint("Elin Bergström").fill
    avatar.show_name("Fatima El-Sayed")
    assert middle(avatar, 4) == paint.tint("Fatima El-Sayed").fill


@pytest.mark.parametrize(("kind", "name"), [(Symbol, "sun"), (Avatar, "Elin")])
def test_pictures_grow_with_the_text(qtbot, kind, name):
    picture = kind(name, size=20) if kind is Avatar else kind(name, "text", 20)
    qtbot.addWidget(picture)
    theme().apply("light", 150)
    assert (picture.width(), picture.height()) == (30, 30)
