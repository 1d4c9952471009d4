"""A choice that needs explaining."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton

from tests.ui.shared.widgets.speech import role, spoken
from ui.shared.widgets.choice import Choice, Choices

WAYS = (
    Choice("not_met", "Ett krav är inte mött", "Välj kravet."),
    Choice("better", "Någon annan mötte kraven bättre", "Ange vilket krav som skilde er åt."),
    Choice("withdrew", "Elin tackade nej"),
)


@pytest.fixture
def choices(qtbot) -> Choices:
    choices = Choices("Grund", WAYS, "not_met")
    qtbot.addWidget(choices)
    with qtbot.waitActive(choices):
        choices.show()
        choices.activateWindow()
    return choices


def cards(choices: Choices) -> list[QRadioButton]:
    return choices.findChildren(QRadioButton)


def test_it_begins_with_what_was_chosen(choices):
    assert choices.value() == "not_met"


def test_a_click_anywhere_on_a_card_chooses_it(qtbot, choices):
    card = cards(choices)[1]
    corner = QPoint(card.width() - 3, card.height() - 3)
    with qtbot.waitSignal(choices.chosen) as told:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=corner)
    assert told.args == ["better"]


def test_arrows_choose(qtbot, choices):
    choices.setFocus()
    qtbot.keyClick(choices.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(choices.focusWidget(), Qt.Key.Key_Down)
    assert choices.value() == "withdrew"


def test_nothing_need_be_chosen_at_first(qtbot):
    choices = Choices("Grund", WAYS)
    qtbot.addWidget(choices)
    assert choices.value() is None


def test_the_program_can_choose(qtbot, choices):
    choices.choose("better")
    assert choices.value() == "better"


def test_screen_readers_hear_the_title_and_what_it_means(choices):
    card = cards(choices)[0]
    assert role(card) == QAccessible.Role.RadioButton
    told = spoken(card), spoken(card, QAccessible.Text.Description)
    assert told == ("Ett krav är inte mött", "Välj kravet.")


def test_a_card_without_an_explanation_is_lower(choices):
    assert cards(choices)[2].sizeHint().height() < cards(choices)[0].sizeHint().height()
