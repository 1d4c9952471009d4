"""An assignment with a client contact, and the page of its agreement."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.paper import AGENCY, MAJA
from tests.ui.showing import show
from ui.agreement.page import AgreementPage
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.settings import Settings
from wise_feedback.services import assignments, clients, settings


@pytest.fixture
def havsvik(vault: Path) -> str:
    """An assignment whose contact has a title; gives its id."""
    settings.save(Settings(consultant=MAJA, agency=AGENCY))
    client = clients.add("Havsvik Försäkring")
    clients.add_contact(client.id, "Petra Lang", "IT-chef")
    stages = assignments.standard_stages()
    facts = AssignmentFacts("Backendutvecklare Java", client.name, "Petra Lang", stages=stages)
    return assignments.start(facts)


@pytest.fixture
def other(vault: Path) -> str:
    """An assignment of another client."""
    stages = assignments.standard_stages()
    return assignments.start(AssignmentFacts("Testledare", "Norrsken", stages=stages))


@pytest.fixture
def open_page(qtbot, changes) -> Callable[[str], AgreementPage]:
    """Returns a way to show the page for an assignment, in a window that has the keyboard."""

    def open_page(assignment: str) -> AgreementPage:
        page = AgreementPage(changes)
        page.resize(1204, 800)
        page.open(assignment)
        return show(qtbot, page)

    return open_page


@pytest.fixture
def page(havsvik: str, open_page: Callable[[str], AgreementPage]) -> AgreementPage:
    """The page of an assignment that has no agreement yet."""
    return open_page(havsvik)


@pytest.fixture
def choose(monkeypatch, tmp_path) -> list[str]:
    """The user saves every file in *tmp_path*; gives the names that were suggested."""
    names: list[str] = []

    def answer(dialog: QFileDialog) -> int:
        names.append(Path(dialog.selectedFiles()[0]).name)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(names[-1])
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", answer)
    return names
