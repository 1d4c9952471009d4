"""Promises, read and written quickly while something happens to many cards at once.

In plain SQL: a model of every row takes five times as long, and a lane may hold thousands.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from wise_feedback.domain.basics import Key
from wise_feedback.domain.promises import End, Event, Hears, Matter
from wise_feedback.storage.fields import new_key, to_moment, to_seconds
from wise_feedback.storage.tables import db

_COLUMNS = "id, candidacy_id, hears, matter, due, at, starts_at, event_id"
_OF_CARD = f"SELECT {_COLUMNS} FROM promise WHERE candidacy_id = ? AND ended_at IS NULL"
_OF_ASSIGNMENT = f"""SELECT {_COLUMNS} FROM promise
WHERE assignment_id = ? AND candidacy_id IS NULL AND ended_at IS NULL"""
_ALL_OF = f"SELECT {_COLUMNS} FROM promise WHERE assignment_id = ? AND ended_at IS NULL"
_ONE = f"SELECT {_COLUMNS} FROM promise WHERE id = ? AND ended_at IS NULL"
_END = "UPDATE promise SET ended_at = ?, end = ?, kept_by = ?, kept_event_id = ? WHERE id = ?"
_ADD = """INSERT INTO promise (id, assignment_id, candidacy_id, hears, matter, made_at, made_by,
event_id, starts_at, due, at, kept_event_id, follows_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)"""


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """A promise that is still to be kept, as far as the ledger has to know it."""

    id: Key
    candidacy_id: Key | None
    hears: Hears
    matter: Matter
    due: date
    at: time | None
    starts_at: datetime | None
    event_id: Key


def of_card(candidacy_id: Key) -> list[OpenPromise]:
    """Return what is promised about a card."""
    return [_promise(*row) for row in db.execute_sql(_OF_CARD, (candidacy_id,)).fetchall()]


def of_assignment(assignment_id: Key) -> list[OpenPromise]:
    """Return what is promised to the client about a whole assignment."""
    return [_promise(*row) for row in db.execute_sql(_OF_ASSIGNMENT, (assignment_id,)).fetchall()]


def all_of(assignment_id: Key) -> list[OpenPromise]:
    """Return all that is promised in an assignment, to whomever."""
    return [_promise(*row) for row in db.execute_sql(_ALL_OF, (assignment_id,)).fetchall()]


def one(promise_id: Key) -> OpenPromise | None:
    """Return a promise that is open, or ``None`` if it is not or is not there."""
    row = db.execute_sql(_ONE, (promise_id,)).fetchone()
    return _promise(*row) if row else None


def end(
    promise_id: Key, at: datetime, how: End, kept_by: Event | None = None, kept_event_id: Key = ""
) -> None:
    """End a promise, for good."""
    db.execute_sql(_END, (to_seconds(at), how, kept_by, kept_event_id, promise_id))


def add(
    assignment_id: Key, promise: OpenPromise, made_at: datetime, made_by: Event, follows: Key = ""
) -> OpenPromise:
    """Add a promise under a new id, and return it with that."""
    key = new_key()
    starts_at = promise.starts_at
    row = (
        key,
        assignment_id,
        promise.candidacy_id,
        promise.hears,
        promise.matter,
        to_seconds(made_at),
        made_by,
        promise.event_id,
        None if starts_at is None else to_seconds(starts_at),
        promise.due.isoformat(),
        promise.at.isoformat("minutes") if promise.at else None,
        follows,
    )
    db.execute_sql(_ADD, row)
    return replace(promise, id=key)


def _promise(
    key: Key,
    card: Key | None,
    hears: str,
    matter: str,
    due: str,
    at: str | None,
    starts_at: int | None,
    event_id: Key,
) -> OpenPromise:
    return OpenPromise(
        key,
        card,
        Hears(hears),
        Matter(matter),
        date.fromisoformat(due),
        time.fromisoformat(at) if at else None,
        None if starts_at is None else to_moment(starts_at),
        event_id,
    )
