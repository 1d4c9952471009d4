"""The engine: SQLite with encryption at hand, set up so that an acknowledged write is never lost.

The settings and their order, and the faults they were tried against, are those of SQLCipher as
Signal Desktop uses it: write-ahead log, ``synchronous=FULL``, never memory-mapped (mapping made
the WAL-reset bug of SQLite 3.7.0-3.51.2 worse, which is why older engines are refused).
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage
from typing import Any

from peewee import DatabaseError, InterfaceError, SqliteDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from wise_feedback.domain.errors import VaultError, VaultProblem

APPLICATION_ID = 0x57495345  # "WISE"
OLDEST_ENGINE = (3, 51, 3)

PATIENCE = 3.0
"""How many seconds to wait for another program that is writing, before giving up."""

_PRAGMAS = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("checkpoint_fullfsync", 1),
    ("temp_store", 2),
)

_ROOM = 65536
"""How many bytes must be free to open a vault: its log has an index in memory that is a file."""

_PROBLEMS = {
    "SQLITE_FULL": VaultProblem.DISK_FULL,
    "SQLITE_BUSY": VaultProblem.LOCKED,
    "SQLITE_LOCKED": VaultProblem.LOCKED,
    "SQLITE_READONLY": VaultProblem.READ_ONLY,
    "SQLITE_CANTOPEN": VaultProblem.READ_ONLY,
    "SQLITE_NOTADB": VaultProblem.NOT_A_VAULT,
    "SQLITE_CORRUPT": VaultProblem.DAMAGED,
    "SQLITE_IOERR": VaultProblem.DAMAGED,
}


class Store(SqliteDatabase):
    """One SQLite file through SQLCipher's driver. *key* is 32 raw bytes; without it it is plain."""

    server_version = sqlcipher.sqlite_version_info
    key: bytes | None = None
    database: str

    def _connect(self) -> Any:
        if self.server_version < OLDEST_ENGINE:
            raise VaultError(VaultProblem.OUTDATED_ENGINE)
        with explaining(self.database):
            connection = sqlcipher.connect(self.database, PATIENCE, isolation_level=None)
            try:
                self._set_up(connection)
            except BaseException:
                connection.close()
                raise
        return connection

    def _set_up(self, connection: Any) -> None:
        # The engine would write its log to the terminal, ahead of any message of ours.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if self.key:
            connection.set_key(f"x'{self.key.hex()}'".encode())
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma, value in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma} = {value}")
        self._add_conn_hooks(connection)  # type: ignore[attr-defined]  # not in peewee's stubs

    def cursor(self, named_cursor: Any = None) -> Any:
        """Return a cursor that says what went wrong, whether on a statement or on a row."""
        if self.is_closed() and not self.autoconnect:
            raise InterfaceError("the vault is not open")
        cursor = self.connection().cursor(_Cursor)  # type: ignore[no-untyped-call]  # as in stubs
        cursor.file = self.database
        return cursor

    def execute_sql(self, sql: str, params: Sequence[Any] | Mapping[str, Any] | None = None) -> Any:
        """Run one statement, its parameters by place or by name, and return its cursor."""
        return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]  # as in stubs

    def rollback(self) -> None:
        """Roll back, unless SQLite has done so itself because the disk is full or failed.

        Otherwise the second ROLLBACK would fail and hide why the first came.
        """
        connection = self.connection()  # type: ignore[no-untyped-call]  # as in stubs
        if connection.in_transaction:
            super().rollback()


class _Cursor(sqlcipher.Cursor):  # type: ignore[misc]  # the driver has no types
    """Damage may show on any row, long after the statement was accepted."""

    file = ""

    def execute(self, *arguments: Any) -> Any:
        with explaining(self.file):
            return super().execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        with explaining(self.file):
            return super().executemany(*arguments)

    def fetchone(self) -> Any:
        with explaining(self.file):
            return super().fetchone()

    def fetchall(self) -> Any:
        with explaining(self.file):
            return super().fetchall()


@contextmanager
def explaining(file: str) -> Iterator[None]:
    """Turn a failure of the engine that a user can act on into a ``VaultError`` about *file*."""
    try:
        yield
    except (DatabaseError, InterfaceError, sqlcipher.Error) as error:
        problem = problem_of(error)
        if problem is None:
            raise
        path = Path(file)
        if problem is VaultProblem.DAMAGED and disk_usage(path.parent).free < _ROOM:
            problem = VaultProblem.DISK_FULL  # the engine calls it a failing disk
        raise VaultError(problem, path) from error


def problem_of(error: BaseException | None) -> VaultProblem | None:
    """Return what the engine said of *error*, looking through what it was raised from."""
    while error is not None:
        name = getattr(error, "sqlite_errorname", None)
        for known, problem in _PROBLEMS.items():
            if name and name.startswith(known):
                return problem
        error = error.__cause__ or error.__context__
    return None
