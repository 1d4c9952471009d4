"""A candidate on a board, and the panel that shows one."""

from collections.abc import Callable

import pytest

from tests.boards import stage
from tests.factories import a_person
from ui.candidates.panel import CandidatePanel
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import candidates


@pytest.fixture
def add(assignment) -> Callable[..., str]:
    """Adds a candidate in our interview, unless another stage is named; gives the card's id."""

    def add(name: str, kind: StageKind = StageKind.OUR_INTERVIEW, **facts: object) -> str:
        return candidates.add(a_person(name, **facts), assignment, stage(assignment, kind))

    return add


@pytest.fixture
def card(add) -> str:
    return add("Elin Bergström", city="Solna")


@pytest.fixture
def other(add) -> str:
    return add("Johan Wikström")


@pytest.fixture
def panel(qtbot, card, changes) -> CandidatePanel:
    """The panel, open on Elin."""
    panel = CandidatePanel(changes)
    qtbot.addWidget(panel)
    panel.resize(492, 800)
    panel.show()
    panel.show_card(card)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel
