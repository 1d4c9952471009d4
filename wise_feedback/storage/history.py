"""Undo, redo and news of every write, for free.

While a vault is open, temporary triggers note for each written row the SQL that would put it
back. ``transaction()`` gathers those notes into one step that can be undone, and tells the
listeners once it is committed. Services write plain peewee; nothing can be forgotten, not even
bulk updates and cascading deletes. See https://www.sqlite.org/undoredo.html.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from peewee import IntegrityError

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.storage.tables import TABLES, Row, db

LIMIT = 100

Listener = Callable[[Act], None]


@dataclass(frozen=True, slots=True)
class _Step:
    act: Act
    statements: tuple[str, ...]


_undo: list[_Step] = []
_redo: list[_Step] = []
_listeners: list[Listener] = []


def start() -> None:
    """Begin an empty history on the connection that is open now."""
    forget()
    db.execute_sql("CREATE TEMP TABLE undo_log (id INTEGER PRIMARY KEY, sql TEXT NOT NULL)")
    for table in TABLES:
        meta = table._meta  # noqa: SLF001 - peewee's documented way in
        for trigger in _triggers(meta.table_name, list(meta.columns)):
            db.execute_sql(trigger)


def subscribe(listener: Listener) -> Callable[[], None]:
    """Call *listener* after every committed act; returns the way to stop."""
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


@contextmanager
def transaction(act: Act, *, undoable: bool = True) -> Iterator[None]:
    """Make the writes inside one act: all or nothing, announced once, undone as one.

    An act inside an act joins it; refused, it leaves nothing of its own behind even if the outer
    act goes on. One that is not undoable also empties the history, since older steps may no
    longer fit what is stored. Raises ``VaultError``, having written nothing, when the disk is
    full or the vault is locked, read-only or damaged.
    """
    if db.in_transaction():
        with db.atomic():
            yield
        return
    with db.atomic("IMMEDIATE"):
        yield
        step = _take_step(act)
    if not step.statements:
        return
    if undoable:
        _redo.clear()
        _undo.append(step)
        del _undo[:-LIMIT]
    else:
        forget()
    _announce(act)


@contextmanager
def typing() -> Iterator[None]:
    """Keep text as it is being typed: no step to undo, since the field has its own, and no news.

    What was undone before can no longer be redone, as after any other write. Inside an act it
    joins the act.
    """
    if db.in_transaction():
        yield
        return
    with db.atomic("IMMEDIATE"):
        yield
        step = _take_step(Act.SAVE_DRAFT)
    if step.statements:
        _redo.clear()


@contextmanager
def noted_as_one(table: type[Row], keys: Sequence[Key]) -> Iterator[None]:
    """Note the rows that the block adds with these *keys* as one step back, not one by one.

    Only inside a ``transaction``, which also puts the trigger back if anything goes wrong.
    """
    meta = table._meta  # noqa: SLF001 - peewee's documented way in
    trigger, *_ = _triggers(meta.table_name, list(meta.columns))
    db.execute_sql(f"DROP TRIGGER temp.undo_insert_{meta.table_name}")
    yield
    listed = ", ".join(f"'{key}'" for key in keys)
    inverse = f'DELETE FROM "{meta.table_name}" WHERE id IN ({listed})'
    db.execute_sql("INSERT INTO undo_log (sql) VALUES (?)", (inverse,))
    db.execute_sql(trigger)


def undo() -> Act | None:
    """Take back the latest act and return it. Does nothing if there is none.

    Raises ``NotFoundError``, emptying the history, if another program has taken away what the act
    was about; ``VaultError``, and it can be tried again.
    """
    return _replay(_undo, _redo)


def redo() -> Act | None:
    """Do again what was last undone and return it. Does nothing if there is nothing.

    Raises as ``undo`` does.
    """
    return _replay(_redo, _undo)


def next_undo() -> Act | None:
    """What ``undo`` would take back, if anything."""
    return _undo[-1].act if _undo else None


def next_redo() -> Act | None:
    """What ``redo`` would do again, if anything."""
    return _redo[-1].act if _redo else None


def forget() -> None:
    """Empty the history: nothing before this can be undone."""
    _undo.clear()
    _redo.clear()


def _replay(source: list[_Step], target: list[_Step]) -> Act | None:
    if not source:
        return None
    step = source[-1]
    try:
        with db.atomic("IMMEDIATE"):
            db.execute_sql("PRAGMA defer_foreign_keys = ON")
            for statement in step.statements:
                db.execute_sql(statement)
            inverse = _take_step(step.act)
    except IntegrityError as error:
        forget()
        raise NotFoundError from error
    source.pop()
    target.append(inverse)
    _announce(step.act)
    return step.act


def _take_step(act: Act) -> _Step:
    notes = db.execute_sql("SELECT sql FROM undo_log ORDER BY id DESC").fetchall()
    db.execute_sql("DELETE FROM undo_log")
    return _Step(act, tuple(sql for (sql,) in notes))


def _announce(act: Act) -> None:
    for listener in tuple(_listeners):
        listener(act)


def _triggers(table: str, columns: list[str]) -> Iterator[str]:
    names = ", ".join(f'"{name}"' for name in columns)
    values = " || ', ' || ".join(f'quote(old."{name}")' for name in columns)
    assigned = " || ', ' || ".join(f"""'"{name}" = ' || quote(old."{name}")""" for name in columns)
    # A draft put back by undo gives way to one that has been begun since: the newer holds more.
    insert = "INSERT OR IGNORE" if table == "draft" else "INSERT"
    where = "' WHERE id = ' || quote(new.id)"
    olds, news = (", ".join(f'{when}."{name}"' for name in columns) for when in ("old", "new"))
    only = {"AFTER UPDATE": f"WHEN ({olds}) IS NOT ({news}) "}  # written as it was is no step back
    inverses = {
        "AFTER INSERT": f"""'DELETE FROM "{table}"' || {where}""",
        "AFTER UPDATE": f"""'UPDATE "{table}" SET ' || {assigned} || {where}""",
        "BEFORE DELETE": f"""'{insert} INTO "{table}" ({names}) VALUES (' || {values} || ')'""",
    }
    for event, inverse in inverses.items():
        name = f"undo_{event.split()[1].lower()}_{table}"
        yield (
            f'CREATE TEMP TRIGGER {name} {event} ON "{table}" {only.get(event, "")}'
            f"BEGIN INSERT INTO undo_log (sql) VALUES ({inverse}); END"
        )
