"""People who are owed a word: late, today and later, and a page that shows them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.boards import stage
from tests.factories import a_person
from tests.owing import due_in
from tests.ui.showing import show
from ui.today.page import TodayPage
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import candidates


@pytest.fixture
def add(assignment) -> Callable[..., str]:
    """Adds a candidate whose word is due in so many days; gives the card's id."""

    def add(name: str, days: int, kind: StageKind = StageKind.SCREENING) -> str:
        card = candidates.add(a_person(name), assignment, stage(assignment, kind))
        due_in(card, days)
        return card

    return add


@pytest.fixture
def people(add) -> dict[str, str]:
    """Anna is three days late, Bo one, Cia and Dag are due today; gives their cards by name."""
    met = StageKind.OUR_INTERVIEW
    return {
        "Anna": add("Anna", -3),
        "Bo": add("Bo", -1, met),
        "Cia": add("Cia", 0, met),
        "Dag": add("Dag", 0),
    }


@pytest.fixture
def open_page(qtbot, vault, changes) -> Callable[[], TodayPage]:
    def open_page() -> TodayPage:
        page = TodayPage(changes)
        page.resize(1204, 800)
        show(qtbot, page)
        page.setFocus()
        return page

    return open_page


@pytest.fixture
def page(people, open_page) -> TodayPage:
    return open_page()


@pytest.fixture
def press() -> Callable[[Qt.Key], None]:
    """Presses a key where the keyboard is."""
    return lambda key: QTest.keyClick(QApplication.focusWidget(), key)
