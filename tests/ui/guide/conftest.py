"""The guide, open at its beginning."""

import pytest

from tests.ui.showing import show
from ui.guide.window import GuideWindow


@pytest.fixture
def view(qtbot) -> GuideWindow:
    """The window of the guide, in English."""
    return show(qtbot, GuideWindow())
