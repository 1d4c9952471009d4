"""Every version opens what every released one left behind, and loses nothing of it."""

from pathlib import Path

import pytest

from tests import released
from tests.data.keep_vault import what_it_tells
from wise_feedback import __version__
from wise_feedback.domain.errors import VaultError, VaultProblem
from wise_feedback.services import history, letter_archive, vault
from wise_feedback.storage.tables import db

pytestmark = pytest.mark.parametrize("version", released.VERSIONS)


@pytest.fixture
def folder(version: str, tmp_path: Path) -> Path:
    return released.unpack(version, tmp_path / "Wise Feedback")


@pytest.fixture
def opened(folder: Path):
    vault.open_vault(folder)
    yield folder
    vault.close_vault()


def test_whoever_brings_a_program_up_to_date_finds_everything_they_had(opened, version):
    before, now = released.told(version), what_it_tells()
    assert {name: now[name] for name in ("assignments", "clients", "letters")} == {
        name: before[name] for name in ("assignments", "clients", "letters")
    }
    rows = now["rows"]
    assert {name: rows.get(name) for name in before["rows"] if name in rows} == {
        name: count for name, count in before["rows"].items() if name in rows
    }


def test_the_engine_finds_no_fault_in_it(opened):
    assert db.execute_sql("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute_sql("PRAGMA foreign_key_check").fetchall() == []


def test_every_letter_that_was_sent_opens_as_it_was(opened):
    sent = letter_archive.sent(limit=100)
    assert sent
    for row in sent:
        assert letter_archive.pdf(row.letter_id).startswith(b"%PDF")
        assert letter_archive.words(row.letter_id).recipient.name


def test_bringing_it_up_to_date_is_nothing_that_can_be_undone(opened):
    assert history.next_undo() is None


def test_an_older_program_is_kept_from_what_a_newer_one_has_written(folder):
    vault.open_vault(folder)
    db.execute_sql("INSERT INTO schema_migration (name, applied) VALUES ('9999_later', 0)")
    vault.close_vault()
    before = (folder / "wise.db").read_bytes()
    with pytest.raises(VaultError) as refused:
        vault.open_vault(folder)
    assert refused.value.problem is VaultProblem.NEWER
    assert (folder / "wise.db").read_bytes() == before


def test_a_released_version_keeps_its_vault_for_those_that_come(version):
    assert __version__ in released.VERSIONS
