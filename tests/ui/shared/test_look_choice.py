"""The choice of language and look: remembered at once, and told."""

import pytest

from ui.shared.look_choice import LookChoice
from wise_feedback.services import history, settings


@pytest.fixture
def choice(qtbot, vault) -> LookChoice:
    choice = LookChoice(is_stacked=True)
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_a_language_is_remembered_at_once(choice):
    choice.language.choose("sv")
    assert settings.load().language == "sv"


def test_a_look_is_remembered_at_once(choice):
    choice.theme.choose("dark")
    assert settings.load().theme == "dark"


def test_a_choice_is_told(choice, qtbot):
    with qtbot.waitSignal(choice.changed):
        choice.theme.choose("dark")


def test_how_things_look_is_no_step_to_undo(choice):
    choice.theme.choose("dark")
    assert history.next_undo() is None


def test_it_begins_with_what_was_chosen(choice, qtbot):
    choice.theme.choose("dark")
    again = LookChoice()
    qtbot.addWidget(again)
    assert again.theme.value() == "dark"


def test_the_choices_stand_in_line(choice):
    assert choice.language.x() == choice.theme.x()


def test_side_by_side_they_stand_on_one_line(qtbot, vault):
    beside = LookChoice()
    qtbot.addWidget(beside)
    beside.show()
    assert beside.language.y() == beside.theme.y()
