"""Fixtures for every test: an empty vault in a folder of its own, and silence in the log."""

import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from wise_feedback.check.self_test import report
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.services import assignments
from wise_feedback.services import vault as vaults

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # by hand too, and not over one's own work


class _FailOnWarning(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        pytest.fail(f"unexpected log: {record.getMessage()}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show how the text check judged statements it has never seen, whenever that was tested."""
    passed = terminalreporter.stats.get("passed", [])
    if any("test_self_test" in done.nodeid for done in passed):
        terminalreporter.section("the text check, on statements it has never seen")
        for line in report(("unseen",)):
            terminalreporter.line(line)


@pytest.fixture(autouse=True)
def _quiet_log() -> Iterator[None]:
    handler = _FailOnWarning(logging.WARNING)
    names = ("wise_feedback", "ui")
    for name in names:
        logging.getLogger(name).addHandler(handler)
    yield
    for name in names:
        logging.getLogger(name).removeHandler(handler)


@pytest.fixture(scope="session")
def new_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with all migrations applied, closed and empty: the pattern of every other."""
    folder = tmp_path_factory.mktemp("pattern") / "vault"
    vaults.open_vault(folder)
    vaults.close_vault()
    return folder


@pytest.fixture
def vault(tmp_path: Path, new_vault: Path) -> Iterator[Path]:
    """An open, empty vault; gives its folder."""
    folder = tmp_path / "vault"
    shutil.copytree(new_vault, folder)
    vaults.open_vault(folder)
    yield folder
    vaults.close_vault()


@pytest.fixture
def assignment(vault: Path) -> str:
    """An assignment with the standard stages and two requirements; gives its id."""
    from tests.factories import a_requirement

    return assignments.start(
        AssignmentFacts(
            role="Backendutvecklare Java",
            client="Havsvik Försäkring",
            requirements=(
                a_requirement("Java, minst fem år"),
                a_requirement("Leda ett testteam", level="minst fem personer"),
            ),
            stages=assignments.standard_stages(),
        )
    )
