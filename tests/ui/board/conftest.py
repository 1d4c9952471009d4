"""A board with people on it, shown in a window that has the keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.boards import stage
from tests.factories import a_person
from tests.ui.board.hands import Hands
from ui.board.page import BoardPage
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import candidates, importing


@pytest.fixture
def add(assignment) -> Callable[..., str]:
    """Adds a candidate in a stage, the first unless another is named; gives the card's id."""

    def add(name: str, kind: StageKind = StageKind.SCREENING, **facts: object) -> str:
        return candidates.add(a_person(name, **facts), assignment, stage(assignment, kind))

    return add


@pytest.fixture
def people(add) -> dict[str, str]:
    """Anna, Bo and Cia in the first stage, Dag in our interview; gives their cards by name."""
    names = ("Anna", "Bo", "Cia")
    return {name: add(name) for name in names} | {"Dag": add("Dag", StageKind.OUR_INTERVIEW)}


@pytest.fixture
def crowd(people, assignment, tmp_path: Path) -> None:
    """Three hundred more in the first stage, last: Nummer 001 to Nummer 300."""
    path = tmp_path / "crowd.csv"
    path.write_text("Namn\n" + "\n".join(f"Nummer {n:03}" for n in range(1, 301)), "utf-8")
    importing.run(importing.preview(path), assignment)


@pytest.fixture
def open_page(qtbot, assignment, changes) -> Callable[[], BoardPage]:
    def open_page() -> BoardPage:
        page = BoardPage(changes)
        qtbot.addWidget(page)
        page.resize(1204, 800)
        page.open(assignment)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.setFocus()
        return page

    return open_page


@pytest.fixture
def page(people, open_page) -> BoardPage:
    return open_page()


@pytest.fixture
def hands(page, assignment) -> Hands:
    """What a user does to the board."""
    return Hands(page, assignment)
