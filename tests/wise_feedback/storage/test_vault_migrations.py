"""An old vault is set aside and brought up to date, whole or not at all."""

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tests.vaults import names
from wise_feedback.storage import tables, vault
from wise_feedback.storage.tables import db

UP = "def up(migrator, db):\n    db.execute_sql({!r})\n"
LATER = "ALTER TABLE candidate ADD COLUMN shoe_size INTEGER NOT NULL DEFAULT 42"
BREAKS_REFERENCES = "DELETE FROM stage"


@pytest.fixture
def migrate_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Make this version one that knows more migrations, each given as its SQL."""

    def add(*statements: str) -> None:
        later = tmp_path / "migrations"
        shutil.copytree(vault.MIGRATIONS, later, ignore=shutil.ignore_patterns("__pycache__"))
        for number, sql in enumerate(statements, start=2):
            (later / f"{number:04}_later.py").write_text(UP.format(sql))
        monkeypatch.setattr(vault, "MIGRATIONS", later)

    return add


def set_aside(kept: Path) -> list[Path]:
    return list(kept.parent.glob("wise-before-0002_later-*.db"))


def test_an_old_vault_is_brought_up_to_date(kept, migrate_later):
    migrate_later(LATER)
    vault.open_vault(kept.parent)
    assert db.execute_sql("SELECT name, shoe_size FROM candidate").fetchall() == [("Ada", 42)]
    assert db.pragma("user_version") == 2


def test_an_old_vault_is_set_aside_first(kept, migrate_later):
    migrate_later(LATER)
    vault.open_vault(kept.parent)
    (copy,) = set_aside(kept)
    with sqlcipher.connect(str(copy)) as old:
        assert old.execute("SELECT name FROM candidate").fetchall() == [("Ada",)]
        assert old.execute("SELECT * FROM pragma_table_info('candidate')").fetchall()[-1][1] != (
            "shoe_size"
        )
    old.close()


def test_what_was_set_aside_opens_as_a_vault(kept, migrate_later, tmp_path, monkeypatch):
    with monkeypatch.context():
        migrate_later(LATER)
        vault.open_vault(kept.parent)
        vault.close_vault()
    monkeypatch.undo()
    restored = tmp_path / "restored"
    restored.mkdir()
    shutil.copy(set_aside(kept)[0], restored / vault.FILE_NAME)
    vault.open_vault(restored)
    assert names() == ["Ada"]


def test_an_up_to_date_vault_is_not_set_aside(kept):
    vault.open_vault(kept.parent)
    assert not list(kept.parent.glob("wise-before-*"))


@pytest.mark.parametrize("second", ["NOT EVEN SQL", BREAKS_REFERENCES])
def test_a_migration_that_fails_changes_nothing_at_all(kept, migrate_later, second, assign):
    before = kept.read_bytes()
    migrate_later(LATER, second)
    with pytest.raises(Exception, match=r"syntax error|damaged"):
        vault.open_vault(kept.parent)
    assert db.is_closed()
    assert kept.read_bytes() == before


@pytest.fixture
def assign(kept: Path) -> None:
    """Put Ada on a board, so that her stage is pointed at."""
    vault.open_vault(kept.parent)
    client = tables.Client.create(name="Havsvik")
    role = tables.Assignment.create(client=client, role="Testledare", opened_at=0)
    stage = tables.Stage.create(assignment=role, kind="screening", position=0)
    tables.Candidacy.create(
        candidate=tables.Candidate.get(), assignment=role, stage=stage, position=1, since=0
    )
    vault.close_vault()
