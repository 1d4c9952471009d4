"""Chips and key caps."""

import pytest

from tests.ui.shared.widgets.speech import spoken
from ui.shared.theme import theme
from ui.shared.tokens import Kind
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.kbd import Kbd, KeyHint


@pytest.fixture
def chip(qtbot) -> Chip:
    chip = Chip(Kind.LATE, "3 dagar sen", "clock-alert")
    qtbot.addWidget(chip)
    return chip


def test_a_chip_is_read_by_its_words(chip):
    assert spoken(chip) == "3 dagar sen"


def test_a_chip_can_say_another_state(chip):
    chip.show_state(Kind.DONE, "Feedback given · 5 av 5", "circle-check")
    assert (chip.kind, chip.text()) == (Kind.DONE, "Feedback given · 5 av 5")


def test_a_chip_is_as_wide_as_what_it_says(chip):
    before = chip.sizeHint().width()
    chip.show_state(Kind.LATE, "13 dagar sen", "clock-alert")
    assert chip.sizeHint().width() > before


def test_a_chip_gives_way_before_its_neighbours_do(chip):
    assert chip.minimumSizeHint().width() < chip.sizeHint().width() / 2


@pytest.mark.parametrize("zoom", [90, 150])
def test_a_chip_grows_with_the_text(chip, zoom):
    before = chip.sizeHint().width()
    theme().apply("light", zoom)
    assert (chip.sizeHint().width() > before) is (zoom > 100)


def test_a_key_cap_names_the_key(qtbot):
    cap = Kbd("Ctrl+Return")
    qtbot.addWidget(cap)
    assert cap.text() == "Ctrl ↵"


def test_a_key_cap_is_never_narrower_than_high(qtbot):
    cap = Kbd("F")
    qtbot.addWidget(cap)
    assert cap.width() >= cap.height()


def test_a_hint_shows_every_key_it_speaks_of(qtbot):
    hint = KeyHint("Up Down", "välj")
    qtbot.addWidget(hint)
    assert [cap.text() for cap in hint.findChildren(Kbd)] == ["↑", "↓"]
