"""The client view over a vault full of what a client must not see."""

from collections.abc import Callable

import pytest

from tests.traps import set_traps
from tests.ui.showing import show
from ui.client_view.window import ClientWindow


@pytest.fixture
def cards(assignment) -> tuple[str, str]:
    """Elin, about whom all is known, and Johan, who has an offer."""
    return set_traps(assignment)


@pytest.fixture
def open_view(qtbot, assignment) -> Callable[..., ClientWindow]:
    """Opens the view of the assignment in a window of a projector's size."""

    def open_view(**how: object) -> ClientWindow:
        view = ClientWindow(assignment, **how)
        view.resize(1280, 720)
        return show(qtbot, view)

    return open_view


@pytest.fixture
def view(open_view, cards) -> ClientWindow:
    """The view, on Elin."""
    return open_view()
