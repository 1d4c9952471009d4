"""Vaults seen from outside: their files, what is wrong with them, and ways to harm them."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import VaultError, VaultProblem
from wise_feedback.storage import tables, vault
from wise_feedback.storage.history import transaction


def problem_of_opening(folder: Path) -> VaultProblem:
    """Open a vault that is refused; return why."""
    with pytest.raises(VaultError) as caught:
        vault.open_vault(folder)
    return caught.value.problem


def files(folder: Path) -> dict[str, bytes]:
    """Return every file in a folder, to the last byte."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def names() -> list[str]:
    """Return the names of everybody in the open vault, first added first."""
    return [row.name for row in tables.Candidate.select().order_by(tables.Candidate.id)]


def write(file: Path, sql: str) -> None:
    """Do something to a closed vault behind the program's back."""
    with sqlcipher.connect(str(file), isolation_level=None) as connection:
        connection.execute(sql)
    connection.close()


def damage(file: Path, page: int) -> None:
    """Overwrite all but the head of a page, counted from 1, as a failing disk might."""
    content = bytearray(file.read_bytes())
    at = (page - 1) * 4096
    content[at + 100 : at + 4096] = b"\xa5" * 3996
    file.write_bytes(content)


def root_page(file: Path, table: str) -> int:
    """Return the number of the page that a table begins on."""
    with sqlcipher.connect(str(file)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = connection.execute(query, (table,)).fetchone()
    connection.close()
    return int(page)


def add(name: str = "Ada", act: Act = Act.ADD_CANDIDATE) -> str:
    """Add somebody as an act of its own; return their id."""
    with transaction(act):
        return str(tables.Candidate.create(name=name, added_at=0).id)
