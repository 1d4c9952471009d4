"""A candidate who has met the client, with and without feedback, and the page to write to them."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.boards import requirement
from tests.factories import a_rejection
from tests.recipients import at
from ui.letters.composer import ComposerPage
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import NextStep
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import feedback


@pytest.fixture
def met(assignment: str) -> str:
    """A candidate whom the client has met; gives the card's id."""
    return at(assignment, StageKind.CLIENT_INTERVIEW)


@pytest.fixture
def first_requirement(assignment: str) -> str:
    return requirement(assignment)


@pytest.fixture
def told(met: str, first_requirement: str) -> str:
    """The same candidate, with feedback that they do not move on."""
    step = NextStep(Channel.PHONE, date.today() + timedelta(days=2))
    feedback.finish(met, a_rejection(first_requirement, next_step=step))
    return met


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


@pytest.fixture
def page(told: str, open_page: Callable[[str], ComposerPage]) -> ComposerPage:
    """The page with a letter that lacks nothing."""
    return open_page(told)


@pytest.fixture
def choose(monkeypatch, tmp_path) -> list[str]:
    """The user saves every letter in *tmp_path*; gives the names that were suggested."""
    names: list[str] = []

    def answer(dialog: QFileDialog) -> int:
        names.append(Path(dialog.selectedFiles()[0]).name)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(names[-1])
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", answer)
    return names
