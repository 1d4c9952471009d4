"""The vault: the folder with the database, opened, brought up to date, copied and closed."""

import logging
import os
from datetime import datetime
from pathlib import Path

from playhouse.migrations import Runner

from wise_feedback.domain.errors import VaultError, VaultProblem
from wise_feedback.storage import history
from wise_feedback.storage.store import APPLICATION_ID, Store, explaining
from wise_feedback.storage.tables import db

logger = logging.getLogger(__name__)

MIGRATIONS = Path(__file__).with_name("migrations")
FILE_NAME = "wise.db"


def open_vault(folder: Path) -> None:
    """Open the vault in *folder*, making it if there is none, and bring it up to date.

    A checked copy is set aside before a vault that holds data is migrated. Raises ``VaultError``,
    having changed nothing, if the file is no vault, is from a newer version, is damaged, locked
    or read-only, or if the disk is full.
    """
    path = folder / FILE_NAME
    with explaining(path):
        if not _exists(path):
            _make(path)
        _open(path)
        try:
            _refuse_strangers(path)
            _migrate(path)
            db.execute_sql("BEGIN IMMEDIATE")  # a file we cannot write is told of now, not later
            db.execute_sql("ROLLBACK")
            history.start()
        except BaseException:
            db.close()
            raise


def close_vault() -> None:
    """Close the vault, leaving one tidy file. Does nothing if none is open."""
    history.forget()
    if db.is_closed():
        return
    db.execute_sql("PRAGMA optimize")
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def copy_to(target: Path) -> None:
    """Write a complete, checked copy of the open vault to the file *target*.

    An existing file is replaced only by a copy that was read back whole.
    """
    fresh = target.with_name(target.name + ".new")
    fresh.unlink(missing_ok=True)
    try:
        with explaining(target):
            db.execute_sql("VACUUM INTO ?", (str(fresh),))
            _verify(fresh)
        _sync(fresh)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def file_path() -> Path:
    """Return where the open vault's file is."""
    return Path(str(db.database))


def _exists(path: Path) -> bool:
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return False
    except OSError as error:
        raise VaultError(VaultProblem.READ_ONLY, path) from error
    if size == 0 or not path.is_file():
        raise VaultError(VaultProblem.NOT_A_VAULT, path)
    return True


def _make(path: Path) -> None:
    """Make a vault whole under another name, so that a half-made one is never found."""
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
    except OSError as error:
        raise VaultError(VaultProblem.READ_ONLY, path) from error
    _open(fresh)
    db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    _bring_up()
    close_vault()
    fresh.replace(path)


def _open(path: Path) -> None:
    if not db.is_closed():
        db.close()
    db.init(str(path))
    db.connect()


def _refuse_strangers(path: Path) -> None:
    if db.pragma("application_id") != APPLICATION_ID:
        raise VaultError(VaultProblem.NOT_A_VAULT, path)
    steps = Runner(db, str(MIGRATIONS)).status()
    known = sum(step.path is not None for step in steps)
    if any(step.path is None for step in steps) or db.pragma("user_version") > known:
        raise VaultError(VaultProblem.NEWER, path)


def _migrate(path: Path) -> None:
    pending = [s.name for s in Runner(db, str(MIGRATIONS)).status() if s.applied is None]
    if pending:
        stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
        copy_to(path.with_name(f"{path.stem}-before-{pending[0]}-{stamp}.db"))
        _bring_up()


def _bring_up() -> None:
    runner = Runner(db, str(MIGRATIONS))
    done = runner.up()
    db.execute_sql(f"PRAGMA user_version = {len(runner.migrations())}")
    broken = db.execute_sql("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise VaultError(VaultProblem.DAMAGED)
    logger.info("migrated: %s", ", ".join(done))


def _verify(copy: Path) -> None:
    other = Store(str(copy))
    other.key = db.key
    with other.connection_context():
        (verdict,) = other.execute_sql("PRAGMA quick_check").fetchone()
    for suffix in ("-wal", "-shm"):
        copy.with_name(copy.name + suffix).unlink(missing_ok=True)
    if verdict != "ok":
        raise VaultError(VaultProblem.DAMAGED, copy)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
