"""Language, look and size of text, changed while the program runs."""

from dataclasses import replace

import pytest

from ui.shared.theme import current
from ui.shared.tokens import DARK
from wise_feedback.services import settings


@pytest.fixture
def choose(window):
    """Chooses something in the settings."""

    def choose(**choice: object) -> None:
        settings.remember(replace(settings.load(), **choice))
        window.wear()

    return choose


def test_the_window_speaks_the_language_that_is_chosen(window, speak_swedish):
    speak_swedish()
    assert window.sidebar.settings.text() == "Inställningar"


def test_the_settings_stay_on_view_in_the_other_language(window, speak_swedish):
    window.show_settings()
    speak_swedish()
    assert window.pages.currentWidget() is window.pages.settings


def test_the_welcome_stays_at_its_second_step_in_the_other_language(open_window):
    window = open_window()
    window.pages.welcome.show_ways()
    settings.remember(replace(settings.load(), language="sv"))
    window.wear()
    assert window.pages.currentWidget() is window.pages.welcome
    assert window.pages.welcome.is_at_ways


def test_the_candidate_stays_chosen_in_the_other_language(window, card, speak_swedish):
    window.pages.board.choose([card])
    speak_swedish()
    assert window.pages.board.lanes.selected() == [card]


def test_the_panel_stays_open_in_the_other_language(window, card, speak_swedish):
    window.pages.board.choose([card])
    window.pages.board.open_panel()
    speak_swedish()
    assert window.pages.board.panel.isVisible()
    assert window.pages.board.panel.card == card


def test_a_note_that_is_begun_stays_in_the_other_language(window, card, speak_swedish):
    window.pages.board.choose([card])
    window.pages.board.open_panel()
    window.pages.board.panel.writer.text.insertPlainText("En tanke")
    speak_swedish()
    assert window.pages.board.panel.writer.text.toPlainText() == "En tanke"


def test_the_board_that_was_on_view_stays_in_the_other_language(window, other, speak_swedish):
    window.show_board(other)
    speak_swedish()
    assert window.pages.board.assignment.id == other


def test_keys_go_to_the_page_in_the_other_language(window, card, speak_swedish):
    window.pages.board.choose([card])
    speak_swedish()
    assert window.pages.board.isAncestorOf(window.focusWidget())


def test_the_sidebar_stays_folded_in_the_other_language(window, speak_swedish):
    window.fold_sidebar()
    speak_swedish()
    assert window.sidebar.is_folded


def test_the_look_changes_what_is_on_view(window, choose):
    choose(theme="dark")
    assert current() is DARK
    assert window.sidebar.palette().window().color().name().upper() == DARK.sidebar.upper()


def test_the_look_leaves_every_page_where_it_is(window, card, choose):
    window.pages.board.choose([card])
    page = window.pages.board
    choose(theme="dark")
    assert window.pages.currentWidget() is page
    assert page.lanes.selected() == [card]


def test_the_sidebar_grows_with_the_text(window, choose):
    before = window.sidebar.width()
    choose(zoom=150)
    assert window.sidebar.width() == before * 1.5
