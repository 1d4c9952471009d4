"""Opening a vault, refusing what is none, bringing an old one up to date, and copying it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from peewee import InterfaceError
from playhouse.schema_diff import diff_models
from sqlcipher3 import dbapi2 as sqlcipher

from tests.contents import contents
from wise_feedback.domain.errors import FileNotWrittenError, VaultError, VaultProblem
from wise_feedback.storage import history, tables, vault
from wise_feedback.storage.store import APPLICATION_ID
from wise_feedback.storage.tables import TABLES, db


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


def problem_of_opening(folder: Path) -> VaultProblem:
    with pytest.raises(VaultError) as caught:
        vault.open_vault(folder)
    return caught.value.problem


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def names() -> list[str]:
    return [row.name for row in tables.Candidate.select()]


def write(file: Path, sql: str) -> None:
    with sqlcipher.connect(str(file), isolation_level=None) as connection:
        connection.execute(sql)
    connection.close()


def damage(file: Path, page: int) -> None:
    """Overwrite the second half of a page, counted from 1, as a failing disk might."""
    content = bytearray(file.read_bytes())
    at = (page - 1) * 4096
    content[at + 100 : at + 4096] = b"\xa5" * 3996
    file.write_bytes(content)


def root_page(file: Path, table: str) -> int:
    with sqlcipher.connect(str(file)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = connection.execute(query, (table,)).fetchone()
    connection.close()
    return int(page)


# --- a new vault -------------------------------------------------------------------------------


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
    statements = "SELECT type, name, sql FROM sqlite_master WHERE name <> 'sqlite_stat1'"
    return sorted(row for row in db.execute_sql(statements).fetchall() if "migration" not in row[1])


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
    with history.transaction(history.Act.ADD_CANDIDATE):
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


# --- what is refused ---------------------------------------------------------------------------

STRANGERS = {
    "text": "Namn;E-post\nÅsa;asa@exempel.se\n".encode(),
    "binary": bytes(range(256)) * 64,
    "empty": b"",
    "one byte": b"S",
    "half a header": b"SQLite format 3\0",
}


@pytest.mark.parametrize("content", STRANGERS.values(), ids=STRANGERS)
def test_a_file_that_is_no_vault_is_refused_and_left_alone(folder, content):
    folder.mkdir()
    (folder / vault.FILE_NAME).write_bytes(content)
    assert problem_of_opening(folder) is VaultProblem.NOT_A_VAULT
    assert files(folder) == {vault.FILE_NAME: content}


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_the_database_of_another_program_is_refused_and_left_alone(folder, mode):
    folder.mkdir()
    file = folder / vault.FILE_NAME
    write(file, f"PRAGMA journal_mode = {mode}")
    write(file, "CREATE TABLE bookmark (url TEXT)")
    before = files(folder)
    assert problem_of_opening(folder) is VaultProblem.NOT_A_VAULT
    assert files(folder) == before


def test_the_log_of_another_program_is_left_alone_too(folder, tmp_path):
    """A database that was not closed: opening it through the engine would tidy it up."""
    folder.mkdir()
    theirs = sqlcipher.connect(str(tmp_path / "theirs.db"), isolation_level=None)
    theirs.execute("PRAGMA journal_mode = wal")
    theirs.execute("CREATE TABLE bookmark (url TEXT)")
    for suffix in ("", "-wal"):
        shutil.copy(tmp_path / f"theirs.db{suffix}", folder / f"{vault.FILE_NAME}{suffix}")
    theirs.close()
    before = files(folder)
    assert before.keys() == {"wise.db", "wise.db-wal"}
    assert problem_of_opening(folder) is VaultProblem.NOT_A_VAULT
    assert files(folder) == before


def test_a_folder_in_the_place_of_the_file_is_refused(folder):
    (folder / vault.FILE_NAME).mkdir(parents=True)
    assert problem_of_opening(folder) is VaultProblem.NOT_A_VAULT


def test_a_file_in_the_place_of_the_folder_is_refused(folder):
    folder.write_text("not a folder")
    assert problem_of_opening(folder) is VaultProblem.READ_ONLY
    assert folder.read_text() == "not a folder"


@pytest.mark.parametrize(
    "sign",
    [
        "INSERT INTO schema_migration (name, applied) VALUES ('0099_later', '2031-01-01')",
        "PRAGMA user_version = 99",
    ],
)
def test_a_vault_from_a_later_version_is_refused_and_left_alone(kept, sign):
    write(kept, sign)
    before = files(kept.parent)
    assert problem_of_opening(kept.parent) is VaultProblem.NEWER
    assert files(kept.parent) == before


def test_a_damaged_first_page_is_told_and_never_written_over(kept):
    damage(kept, 1)
    before = files(kept.parent)
    assert problem_of_opening(kept.parent) in {VaultProblem.DAMAGED, VaultProblem.NOT_A_VAULT}
    assert files(kept.parent) == before


def test_a_vault_cut_short_is_told_and_never_written_over(kept):
    kept.write_bytes(kept.read_bytes()[:10_000])
    before = files(kept.parent)
    assert problem_of_opening(kept.parent) is VaultProblem.DAMAGED
    assert files(kept.parent) == before


def test_damage_is_told_when_what_it_hit_is_read(kept):
    damage(kept, root_page(kept, "candidate"))
    vault.open_vault(kept.parent)
    with pytest.raises(VaultError) as caught:
        names()
    assert caught.value.problem is VaultProblem.DAMAGED


def test_damage_further_into_a_table_is_told_too(folder):
    vault.open_vault(folder)
    for number in range(400):
        tables.Candidate.create(name="A" * 200, headline="B" * 200, added_at=number)
    vault.close_vault()
    file = folder / vault.FILE_NAME
    damage(file, file.read_bytes().rindex(b"B" * 200) // 4096 + 1)
    vault.open_vault(folder)
    everybody = iter(tables.Candidate.select())
    assert next(everybody).headline == "B" * 200
    with pytest.raises(VaultError) as caught:
        list(everybody)
    assert caught.value.problem is VaultProblem.DAMAGED


def test_a_log_left_by_a_lost_vault_is_never_poured_into_a_new_one(folder):
    """Somebody moved ``wise.db`` away while it was open: the log beside it holds acknowledged
    writes, and would be taken for the log of whatever is made in its place."""
    vault.open_vault(folder)
    tables.Candidate.create(name="Ada", added_at=0)
    log = (folder / "wise.db-wal").read_bytes()
    vault.close_vault()
    (folder / vault.FILE_NAME).rename(folder / "moved.db")
    (folder / "wise.db-wal").write_bytes(log)
    before = files(folder)
    assert problem_of_opening(folder) is VaultProblem.DAMAGED
    assert files(folder) == before


def test_a_refused_vault_leaves_nothing_open(kept):
    write(kept, "PRAGMA user_version = 99")
    problem_of_opening(kept.parent)
    assert db.is_closed()


def test_a_refusal_says_which_file(kept):
    write(kept, "PRAGMA user_version = 99")
    with pytest.raises(VaultError) as caught:
        vault.open_vault(kept.parent)
    assert caught.value.path == kept


# --- bringing an old vault up to date ----------------------------------------------------------

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
