"""Every test of the interface begins in the same look and language; and what pages live on."""

from collections.abc import Iterator

import pytest

from ui.shared.changes import Changes
from ui.shared.languages import speak
from ui.shared.theme import theme


@pytest.fixture(autouse=True)
def _plain_look(qapp):
    theme().apply("light", 100)
    speak("en")


@pytest.fixture
def changes(qapp) -> Iterator[Changes]:
    """The news of every write, for as long as the test lasts."""
    changes = Changes()
    yield changes
    changes.stop()
