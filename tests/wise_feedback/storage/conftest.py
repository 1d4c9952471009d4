"""A folder for a vault, a closed vault in it, and the news of what is done in an open one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wise_feedback.domain.acts import Act
from wise_feedback.storage import history, tables, vault


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for a vault that is not there yet; whatever was opened in it is closed after."""
    yield tmp_path / "vault"
    vault.close_vault()


@pytest.fixture
def kept(folder: Path) -> Path:
    """A closed vault that holds Ada; gives its file."""
    vault.open_vault(folder)
    tables.Candidate.create(name="Ada", added_at=0)
    vault.close_vault()
    return folder / vault.FILE_NAME


@pytest.fixture
def heard() -> Iterator[list[Act]]:
    """The news, as a listener hears it."""
    news: list[Act] = []
    stop = history.subscribe(news.append)
    yield news
    stop()
