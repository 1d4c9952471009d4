"""The first start: who writes the letters, which may be skipped, and three ways to begin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.names import unnamed
from ui.shared.widgets.labels import Prose
from ui.welcome.page import WelcomePage
from wise_feedback.services import settings


@pytest.fixture
def page(qtbot, vault) -> WelcomePage:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def name(page: WelcomePage) -> object:
    return page.who.fields()[0]


def button(page: WelcomePage, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


def test_typing_goes_into_the_name(page):
    QTest.keyClicks(QApplication.focusWidget(), "Maja")
    assert name(page).text() == "Maja"


def test_who_one_is_can_be_skipped(page):
    page.skip.click()
    assert page.is_at_ways


def test_an_empty_form_is_enough_to_go_on(page):
    page.go_on.click()
    assert page.is_at_ways


@pytest.mark.parametrize("held", ["NoModifier", "ControlModifier"])
def test_enter_in_a_field_goes_on(page, held):
    QTest.keyClick(name(page), Qt.Key.Key_Return, Qt.KeyboardModifier[held])
    assert page.is_at_ways


def test_what_is_written_is_kept_on_the_way(page):
    QTest.keyClicks(name(page), "Maja")
    QTest.keyClick(name(page), Qt.Key.Key_Return)
    assert settings.load().consultant.name == "Maja"


def test_what_is_written_is_kept_when_it_is_skipped_too(page):
    QTest.keyClicks(name(page), "Maja")
    page.skip.click()
    assert settings.load().consultant.name == "Maja"


def test_a_bad_address_is_said_at_its_field_and_one_stays(page):
    page.who.fields()[3].setText("maja@")
    page.go_on.click()
    assert page.who._consultant["email"].error.startswith("Write one e-mail address")
    assert not page.is_at_ways


def test_a_bad_address_can_be_skipped(page):
    page.who.fields()[3].setText("maja@")
    page.skip.click()
    assert page.is_at_ways


def test_the_keyboard_comes_to_the_button_that_is_filled(page):
    page.go_on.click()
    assert page.sample.hasFocus()


def test_enter_and_enter_again_opens_the_sample(page, qtbot):
    QTest.keyClick(name(page), Qt.Key.Key_Return)
    with qtbot.waitSignal(page.sample_wanted):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_one_can_bring_a_list_of_ones_own(page, qtbot):
    page.skip.click()
    with qtbot.waitSignal(page.import_wanted):
        button(page, "Bring my list").click()


def test_one_can_begin_with_an_assignment(page, qtbot):
    page.skip.click()
    with qtbot.waitSignal(page.assignment_wanted):
        button(page, "New assignment").click()


def test_it_says_where_the_data_is(page, vault):
    page.skip.click()
    told = [prose.text() for prose in page.ways_step.findChildren(Prose)]
    assert any(str(vault) in text for text in told)


def test_what_is_written_outlives_another_language(page, qtbot):
    """The window makes the page anew in the other language."""
    QTest.keyClicks(name(page), "Maja")
    page.look.language.choose("sv")
    again = WelcomePage()
    qtbot.addWidget(again)
    assert name(again).text() == "Maja"


def test_a_bad_address_takes_nothing_with_it_into_another_language(page, qtbot):
    QTest.keyClicks(name(page), "Maja")
    page.who.fields()[3].setText("maja@")
    page.look.language.choose("sv")
    again = WelcomePage()
    qtbot.addWidget(again)
    assert name(again).text() == "Maja"


def test_a_look_is_asked_for_at_once(page, qtbot):
    with qtbot.waitSignal(page.look_changed):
        page.look.theme.choose("dark")


@pytest.mark.parametrize("step", ["who", "ways"])
def test_every_control_has_a_name(page, step):
    page.show_ways(is_shown=step == "ways")
    assert unnamed(page) == []
