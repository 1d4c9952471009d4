"""The engine: how it is set up, and that with a key nothing on the disk or in a log can be read."""

import logging
import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import peewee
import pytest

from wise_feedback.domain.errors import VaultError, VaultProblem
from wise_feedback.storage import store, tables
from wise_feedback.storage import vault as vaults
from wise_feedback.storage.store import OLDEST_ENGINE, Store, explaining, problem_of
from wise_feedback.storage.tables import db

SECRET = "Hon berättade om sin sjukskrivning"


def test_the_engine_has_the_repair_of_the_log_reset_bug():
    assert Store.server_version >= OLDEST_ENGINE == (3, 51, 3)


def test_an_engine_without_it_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(Store, "server_version", (3, 51, 2))
    with pytest.raises(VaultError) as caught:
        vaults.open_vault(tmp_path)
    assert caught.value.problem is VaultProblem.OUTDATED_ENGINE


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 3000),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("checkpoint_fullfsync", 1),
        ("temp_store", 2),
        ("mmap_size", 0),
        ("application_id", 0x57495345),
        ("user_version", 5),
    ],
)
def test_a_setting_is_in_force(vault, pragma, value):
    assert db.pragma(pragma) == value


def test_the_settings_are_in_force_after_a_second_opening_too(vault):
    """They belong to the connection, not to the file."""
    vaults.close_vault()
    vaults.open_vault(vault)
    assert (db.pragma("synchronous"), db.pragma("foreign_keys")) == (2, 1)


def test_keys_sort_by_the_order_they_were_made_in():
    keys = [tables.Candidate().id for _ in range(20_000)]
    assert keys == sorted(set(keys))


def test_another_thread_cannot_write_past_the_history(vault):
    """Only one thread writes. A second would get a connection without triggers of its own."""
    with ThreadPoolExecutor(1) as pool:
        write = pool.submit(tables.Candidate.create, name="Ada", added_at=0)
        assert isinstance(write.exception(), peewee.InterfaceError)


# --- with a key --------------------------------------------------------------------------------


class Page(peewee.Model):
    text = peewee.TextField()


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Store]:
    """An open store with a key, into which a secret has been written."""
    one = Store(str(tmp_path / "locked.db"))
    one.key = secrets.token_bytes(32)
    one.connect()
    one.bind([Page])
    one.create_tables([Page])
    Page.create(text=SECRET)
    yield one
    one.close()


def test_with_a_key_no_word_reaches_the_disk(locked, tmp_path):
    on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert (tmp_path / "locked.db-wal").stat().st_size > 4096
    assert SECRET.encode() not in on_disk
    assert b"CREATE TABLE" not in on_disk


def test_without_a_key_words_do_reach_the_disk(tmp_path):
    """The control of the test above: the same search finds them in a plain file."""
    plain = Store(str(tmp_path / "plain.db"))
    with plain.connection_context(), plain.bind_ctx([Page]):
        plain.create_tables([Page])
        Page.create(text=SECRET)
        assert SECRET.encode() in (tmp_path / "plain.db-wal").read_bytes()


def test_the_same_key_opens_it_again(locked):
    again = Store(locked.database)
    again.key = locked.key
    with again.connection_context(), again.bind_ctx([Page]):
        assert Page.get().text == SECRET


@pytest.mark.parametrize("key", [secrets.token_bytes(32), None], ids=["wrong", "none"])
def test_another_key_is_refused_and_changes_nothing(locked, tmp_path, key):
    before = (tmp_path / "locked.db").read_bytes()
    other = Store(locked.database)
    other.key = key
    with pytest.raises(VaultError) as caught:
        other.connect()
    assert caught.value.problem is VaultProblem.NOT_A_VAULT
    assert (tmp_path / "locked.db").read_bytes() == before


def test_a_wrong_key_says_nothing_on_the_terminal(locked, capfd):
    other = Store(locked.database)
    other.key = secrets.token_bytes(32)
    with pytest.raises(VaultError):
        other.connect()
    assert capfd.readouterr() == ("", "")


def test_the_key_never_reaches_a_log(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    one = Store(str(tmp_path / "logged.db"))
    one.key = secrets.token_bytes(32)
    with one.connection_context():
        one.execute_sql("SELECT 1")
    assert "SELECT 1" in caplog.text
    assert one.key.hex() not in caplog.text
    assert repr(one.key) not in caplog.text


def test_a_copy_of_a_locked_vault_is_locked_with_the_same_key(tmp_path, monkeypatch):
    monkeypatch.setattr(db, "key", secrets.token_bytes(32))
    vaults.open_vault(tmp_path / "vault")
    try:
        tables.Candidate.create(name=SECRET, added_at=0)
        vaults.copy_to(tmp_path / "copy.db")
    finally:
        vaults.close_vault()
    assert SECRET.encode() not in (tmp_path / "copy.db").read_bytes()
    copy = Store(str(tmp_path / "copy.db"))
    copy.key = db.key
    with copy.connection_context():
        assert copy.execute_sql("SELECT name FROM candidate").fetchall() == [(SECRET,)]


# --- what went wrong ---------------------------------------------------------------------------


def test_an_error_that_no_user_can_act_on_stays_a_bug():
    with pytest.raises(peewee.ProgrammingError), explaining("wise.db"):
        raise peewee.ProgrammingError("no such thing")


def test_what_went_wrong_is_found_however_deep_it_lies():
    full = store.sqlcipher.OperationalError("database or disk is full")
    full.sqlite_errorname = "SQLITE_FULL"
    masked = peewee.OperationalError("cannot rollback")
    masked.__context__ = full
    assert problem_of(masked) is VaultProblem.DISK_FULL


def test_a_constraint_is_no_fault_of_the_disk(vault):
    with pytest.raises(peewee.IntegrityError):
        tables.StageMove.create(candidacy="nobody", to_stage="nowhere", at=0)
