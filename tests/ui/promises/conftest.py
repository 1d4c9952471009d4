"""A candidate whom the client has met, and dialogs that are on the screen."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog

from tests.recipients import at
from tests.ui.showing import show
from wise_feedback.domain.stages import StageKind

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def met(assignment: str) -> str:
    """Elin, whom the client has met; gives the card's id."""
    return at(assignment, StageKind.CLIENT_INTERVIEW, "Elin Bergström")


@pytest.fixture
def screened(assignment: str) -> str:
    """Anna, whose papers we have read; gives the card's id."""
    return at(assignment, StageKind.SCREENING, "Anna Öberg", email="anna@post.example")


@pytest.fixture
def shown(qtbot) -> Callable[[Dialog], Dialog]:
    """Shows a dialog as the user would meet it."""
    return lambda dialog: show(qtbot, dialog)
