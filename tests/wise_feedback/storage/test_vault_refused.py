"""What is no vault, or none for this version, is refused by its name and left alone."""

import shutil

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tests.vaults import damage, files, names, problem_of_opening, root_page, write
from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import VaultError, VaultProblem
from wise_feedback.storage import history, tables, vault
from wise_feedback.storage.tables import db

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
    assert problem_of_opening(folder) is VaultProblem.NOT_A_VAULT
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


def test_a_refused_vault_closes_the_one_before_it_with_its_history(kept, folder, tmp_path):
    vault.open_vault(tmp_path / "another")
    with history.transaction(Act.ADD_CANDIDATE):
        tables.Candidate.create(name="Ben", added_at=0)
    write(kept, "PRAGMA user_version = 99")
    problem_of_opening(folder)
    assert (db.is_closed(), history.next_undo()) == (True, None)


def test_a_refusal_says_which_file(kept):
    write(kept, "PRAGMA user_version = 99")
    with pytest.raises(VaultError) as caught:
        vault.open_vault(kept.parent)
    assert caught.value.path == kept
