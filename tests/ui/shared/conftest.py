"""Every test of the look begins in the same one: light, at 100 %."""

import pytest

from ui.shared.theme import theme


@pytest.fixture(autouse=True)
def _plain_look(qapp):
    theme().apply("light", 100)
