"""What counts as concrete, and what the check does and does not stop."""

import pytest

from ui.shared.hints.explained import ConcreteExplained
from ui.shared.widgets.labels import Prose


@pytest.fixture
def words(qtbot) -> str:
    explained = ConcreteExplained()
    qtbot.addWidget(explained)
    return "\n".join(label.text() for label in explained.findChildren(Prose))


def test_it_says_that_only_printing_is_held(words):
    assert "It never keeps you from saving what you write" in words
    assert "it only holds the printing of a letter" in words


def test_a_colour_is_named_together_with_its_sign(words):
    assert "Brick, with a shield," in words
