"""A candidate who has met the client, with and without feedback, and the page to write to them."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from tests.factories import a_person, a_rejection
from ui.letters.composer import ComposerPage
from ui.shared.changes import Changes
from ui.shared.theme import theme
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import NextStep
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, candidates, feedback


@pytest.fixture
def met(assignment: str) -> str:
    """A candidate whom the client has met; gives the card's id."""
    stages = assignments.assignment(assignment).facts.stages
    stage = next(s.id for s in stages if s.kind is StageKind.CLIENT_INTERVIEW)
    return candidates.add(a_person("Anna Öberg"), assignment, stage)


@pytest.fixture
def first_requirement(assignment: str) -> str:
    return assignments.assignment(assignment).facts.requirements[0].id


@pytest.fixture
def told(met: str, first_requirement: str) -> str:
    """The same candidate, with feedback that they do not move on."""
    step = NextStep(Channel.PHONE, date.today() + timedelta(days=2))
    feedback.finish(met, a_rejection(first_requirement, next_step=step))
    return met


@pytest.fixture
def changes(qapp: object) -> Iterator[Changes]:
    """The news of every write, for as long as the test lasts."""
    theme().apply("light")
    changes = Changes()
    yield changes
    changes.stop()


@pytest.fixture
def open_page(qtbot, changes) -> Callable[[str], ComposerPage]:
    """Returns a way to show the composer for a card, in a window that has the keyboard."""

    def open_page(card: str) -> ComposerPage:
        page = ComposerPage(changes)
        qtbot.addWidget(page)
        page.resize(1204, 800)
        page.open(card)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.setFocus()
        return page

    return open_page
