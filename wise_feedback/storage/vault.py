"""The vault: the folder with the database, opened, brought up to date, copied and closed."""

import errno
import logging
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from peewee import DatabaseError

from wise_feedback.domain.errors import FileNotWrittenError, VaultError, VaultProblem
from wise_feedback.storage import history
from wise_feedback.storage.store import APPLICATION_ID, Store
from wise_feedback.storage.tables import db

logger = logging.getLogger(__name__)

MIGRATIONS = Path(__file__).with_name("migrations")
FILE_NAME = "wise.db"

_PLAIN = b"SQLite format 3\0"
_SMALLEST = 512
"""The least a database can be, in bytes; the engine takes anything smaller for a new one."""


def open_vault(folder: Path) -> None:
    """Open the vault in *folder*, making it if there is none, and bring it up to date.

    A checked copy is set aside before a vault that holds data is migrated. Raises ``VaultError``,
    having changed nothing, if the file is no vault, is from a newer version, is damaged, locked
    or read-only, or if the disk is full. A vault that was open is closed first.
    """
    path = folder / FILE_NAME
    close_vault()
    try:
        if not _exists(path):
            _make(path)
        _open(path)
        _refuse_strangers()
        _migrate(path)
        _try_to_write()
        history.start()
    except BaseException as error:
        _drop()
        if isinstance(error, VaultError):
            error.path = path
        if isinstance(error, OSError):
            raise VaultError(_problem(error), path) from error
        raise


def close_vault() -> None:
    """Close the vault, leaving one tidy file. Does nothing if none is open."""
    history.forget()
    if db.is_closed():
        return
    try:
        with suppress(DatabaseError, VaultError):  # on a full disk the next opening tidies up
            db.execute_sql("PRAGMA optimize")
            db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.close()


def copy_to(target: Path) -> None:
    """Write a complete, checked copy of the open vault to the file *target*.

    An existing file is replaced only by a copy that was read back whole. Raises
    ``FileNotWrittenError`` if no file can be written there, or if it is the open vault itself;
    ``VaultError`` if the disk is full or the vault is damaged.
    """
    fresh = _fresh(target)
    try:
        if target.exists() and target.samefile(file_path()):
            raise FileNotWrittenError(target)
        _remove(fresh)
        try:
            db.execute_sql("VACUUM INTO ?", (str(fresh),))
            _verify(fresh)
            _sync(fresh)
            _remove_log(target)  # else it would be poured into the copy when that is opened
            fresh.replace(target)
        finally:
            _remove(fresh)
    except (OSError, VaultError) as error:
        if isinstance(error, OSError) or error.problem is VaultProblem.READ_ONLY:
            raise FileNotWrittenError(target) from error
        raise


def file_path() -> Path:
    """Return where the open vault's file is."""
    return Path(str(db.database))


def applied() -> tuple[str, ...]:
    """Return the names of the migrations that the open vault has been through, in their order."""
    return tuple(sorted(_applied()))


def _exists(path: Path) -> bool:
    """Look at what is there without the engine, which tidies up whatever it opens."""
    log = _beside(path, "-wal")
    if not path.exists():
        if log.exists() and log.stat().st_size:
            raise VaultError(VaultProblem.DAMAGED)  # the vault this belongs to is gone
        return False
    if not path.is_file():
        raise VaultError(VaultProblem.NOT_A_VAULT)
    with path.open("rb") as file:
        head = file.read(_SMALLEST)
    is_foreign = head.startswith(_PLAIN) and head[68:72] != APPLICATION_ID.to_bytes(4, "big")
    if len(head) < _SMALLEST or is_foreign:
        raise VaultError(VaultProblem.NOT_A_VAULT)
    return True


def _make(path: Path) -> None:
    """Make a vault whole under another name, so that a half-made one is never found."""
    fresh = _fresh(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    _remove(fresh)
    try:
        _open(fresh)
        db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        _bring_up()
        db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        fresh.replace(path)
    finally:
        _drop()
        _remove(fresh)


def _open(path: Path) -> None:
    db.init(str(path))
    db.connect()


def _drop() -> None:
    if not db.is_closed():
        db.close()


def _refuse_strangers() -> None:
    if db.pragma("application_id") != APPLICATION_ID:
        raise VaultError(VaultProblem.NOT_A_VAULT)
    known = _known()
    if _applied() - known or db.pragma("user_version") > len(known):
        raise VaultError(VaultProblem.NEWER)


def _known() -> set[str]:
    return {path.stem for path in MIGRATIONS.glob("[0-9]*.py")}


def _applied() -> set[str]:
    if not db.table_exists("schema_migration"):
        return set()
    return {name for (name,) in db.execute_sql("SELECT name FROM schema_migration").fetchall()}


def _migrate(path: Path) -> None:
    pending = sorted(_known() - _applied())
    if pending:
        stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
        try:
            copy_to(path.with_name(f"{path.stem}-before-{pending[0]}-{stamp}.db"))
        except FileNotWrittenError as error:
            raise VaultError(VaultProblem.READ_ONLY) from error
        _bring_up()


def _bring_up() -> None:
    """Apply all that is missing, or nothing if that would leave a row pointing at none."""
    from playhouse.migrations import Runner  # a vault that is up to date does without

    runner = Runner(db, str(MIGRATIONS))
    db.execute_sql("PRAGMA foreign_keys = OFF")  # a table that is rebuilt takes none with it
    try:
        with db.atomic("IMMEDIATE"):
            done = runner.up()
            db.execute_sql(f"PRAGMA user_version = {len(runner.migrations())}")
            if db.execute_sql("PRAGMA foreign_key_check").fetchone():
                raise VaultError(VaultProblem.DAMAGED)
    finally:
        db.execute_sql("PRAGMA foreign_keys = ON")
    logger.info("migrated: %s", ", ".join(done))


def _try_to_write() -> None:
    """Write nothing new and take it back, so that a vault we cannot write is told of at once."""
    db.execute_sql("BEGIN IMMEDIATE")
    db.execute_sql(f"PRAGMA user_version = {db.pragma('user_version')}")
    db.execute_sql("ROLLBACK")


def _verify(copy: Path) -> None:
    other = Store(str(copy))
    other.key = db.key
    with other.connection_context():
        (verdict,) = other.execute_sql("PRAGMA quick_check").fetchone()
    if verdict != "ok":
        raise VaultError(VaultProblem.DAMAGED, copy)


def _problem(error: OSError) -> VaultProblem:
    if isinstance(error, NotADirectoryError | FileExistsError):
        return VaultProblem.NOT_A_VAULT  # a file stands where the folder should be
    return VaultProblem.DISK_FULL if error.errno == errno.ENOSPC else VaultProblem.READ_ONLY


def _fresh(path: Path) -> Path:
    return _beside(path, ".new")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    _remove_log(path)


def _remove_log(path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        _beside(path, suffix).unlink(missing_ok=True)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
