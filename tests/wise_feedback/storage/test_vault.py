"""Opening a vault, closing it, and copying it while it is open."""

from pathlib import Path

import pytest
from peewee import InterfaceError
from playhouse.schema_diff import diff_models
from sqlcipher3 import dbapi2 as sqlcipher

from tests.contents import contents
from tests.vaults import damage, names, root_page
from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import FileNotWrittenError, VaultError, VaultProblem
from wise_feedback.storage import history, tables, vault
from wise_feedback.storage.store import APPLICATION_ID
from wise_feedback.storage.tables import TABLES, db


def test_migrations_lead_to_the_tables_the_code_expects(folder):
    vault.open_vault(folder)
    assert not diff_models(db, list(TABLES))


def test_every_column_is_as_strict_as_the_code_expects(folder):
    """What ``diff_models`` does not look at: types, whether empty is allowed, what a key does."""
    vault.open_vault(folder)
    migrated = shape()
    for table in reversed(TABLES):
        db.execute_sql(f'DROP TABLE "{table._meta.table_name}"')
    db.create_tables(TABLES)
    assert shape() == migrated


def shape() -> list[tuple[object, ...]]:
    """Return all that the engine knows of tables and indexes; the order of columns is no matter."""
    statements = "SELECT type, name, sql FROM sqlite_master WHERE name <> 'sqlite_stat1'"
    rows = [row for row in db.execute_sql(statements).fetchall() if "migration" not in row[1]]
    indexes = [row for row in rows if row[0] == "index"]
    return sorted(indexes) + [told for row in sorted(rows) for told in columns(row)]


def columns(row: tuple[str, str, str]) -> list[tuple[object, ...]]:
    kind, name, _ = row
    if kind != "table":
        return []
    told = db.execute_sql(f'PRAGMA table_info("{name}")').fetchall()
    keys = db.execute_sql(f'PRAGMA foreign_key_list("{name}")').fetchall()
    return sorted((name, *column[1:]) for column in told) + sorted(key[2:] for key in keys)


def test_every_table_of_the_vault_takes_part_in_undo(folder):
    vault.open_vault(folder)
    assert {*db.get_tables()} - {"schema_migration"} == {t._meta.table_name for t in TABLES}


def test_a_new_vault_lies_in_folders_made_for_it(tmp_path, folder):
    deep = tmp_path / "Användare" / "Åsa Öberg" / "Wise Feedback"
    vault.open_vault(deep)
    assert vault.file_path() == deep / vault.FILE_NAME


def test_a_closed_vault_is_one_tidy_file(kept):
    assert [path.name for path in kept.parent.iterdir()] == [vault.FILE_NAME]


def test_a_vault_opens_again_with_what_it_held(kept):
    vault.open_vault(kept.parent)
    assert names() == ["Ada"]


def test_a_vault_says_in_its_header_whose_it_is(kept):
    assert kept.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"WISE"


def test_a_vault_that_was_half_made_is_made_anew(folder):
    folder.mkdir()
    (folder / "wise.db.new").write_bytes(b"half")
    (folder / "wise.db.new-wal").write_bytes(b"a log of something else")
    vault.open_vault(folder)
    assert sorted(path.name for path in folder.iterdir() if "new" in path.name) == []


def test_opening_another_vault_forgets_what_could_be_undone(folder, tmp_path):
    vault.open_vault(folder)
    with history.transaction(Act.ADD_CANDIDATE):
        tables.Candidate.create(name="Ada", added_at=0)
    vault.open_vault(tmp_path / "another")
    assert history.next_undo() is None


def test_nothing_is_read_or_written_once_the_vault_is_closed(kept):
    vault.open_vault(kept.parent)
    vault.close_vault()
    with pytest.raises(InterfaceError):
        names()


def test_closing_twice_does_nothing(kept):
    vault.close_vault()
    vault.close_vault()


# --- copying -----------------------------------------------------------------------------------


@pytest.fixture
def opened(kept: Path) -> Path:
    vault.open_vault(kept.parent)
    return kept


def test_a_copy_of_the_open_vault_holds_all_of_it(opened, tmp_path):
    tables.Candidate.create(name="Ben", added_at=0)
    everything = contents()
    vault.copy_to(tmp_path / "kopia å.db")
    (tmp_path / "two").mkdir()
    (tmp_path / "kopia å.db").rename(tmp_path / "two" / vault.FILE_NAME)
    vault.open_vault(tmp_path / "two")
    assert contents() == everything


def test_a_copy_leaves_nothing_else_behind(opened, tmp_path):
    (tmp_path / "copies").mkdir()
    vault.copy_to(tmp_path / "copies" / "copy.db")
    assert [path.name for path in (tmp_path / "copies").iterdir()] == ["copy.db"]


def test_a_copy_takes_the_place_of_an_older_one(opened, tmp_path):
    target = tmp_path / "copy.db"
    vault.copy_to(target)
    tables.Candidate.create(name="Ben", added_at=0)
    vault.copy_to(target)
    with sqlcipher.connect(str(target)) as copy:
        assert copy.execute("SELECT count(*) FROM candidate").fetchone() == (2,)
    copy.close()


def test_a_log_beside_the_older_copy_is_never_poured_into_the_newer(opened, tmp_path):
    target = tmp_path / "copy.db"
    vault.copy_to(target)
    older = sqlcipher.connect(str(target), isolation_level=None)
    older.execute("UPDATE candidate SET name = 'Somebody else'")
    log = (tmp_path / "copy.db-wal").read_bytes()
    older.close()
    (tmp_path / "copy.db-wal").write_bytes(log)
    vault.copy_to(target)
    with sqlcipher.connect(str(target)) as copy:
        assert copy.execute("SELECT name FROM candidate").fetchall() == [("Ada",)]
    copy.close()


def test_an_older_copy_survives_a_copy_that_fails(opened, tmp_path):
    target = tmp_path / "copy.db"
    vault.copy_to(target)
    before = target.read_bytes()
    (tmp_path / "copy.db.new").mkdir()  # in the way of the fresh copy
    with pytest.raises(FileNotWrittenError):
        vault.copy_to(target)
    assert target.read_bytes() == before


def test_a_damaged_vault_is_not_copied_over_a_sound_copy(opened, tmp_path):
    target = tmp_path / "copy.db"
    vault.copy_to(target)
    before = target.read_bytes()
    page = root_page(opened, "candidate")
    vault.close_vault()
    damage(opened, page)
    vault.open_vault(opened.parent)
    with pytest.raises(VaultError) as caught:
        vault.copy_to(target)
    assert caught.value.problem is VaultProblem.DAMAGED
    assert target.read_bytes() == before
    assert not (tmp_path / "copy.db.new").exists()


def test_a_copy_onto_the_open_vault_itself_is_refused(opened):
    """The connection would go on writing into a file that no name leads to any more."""
    with pytest.raises(FileNotWrittenError):
        vault.copy_to(opened)
    tables.Candidate.create(name="Ben", added_at=0)
    vault.close_vault()
    vault.open_vault(opened.parent)
    assert names() == ["Ada", "Ben"]


@pytest.mark.parametrize("target", ["missing/copy.db", "folder"])
def test_a_place_that_cannot_hold_a_copy_is_told(opened, tmp_path, target):
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileNotWrittenError) as caught:
        vault.copy_to(tmp_path / target)
    assert caught.value.path == tmp_path / target
    assert not list(tmp_path.glob("*.new"))
