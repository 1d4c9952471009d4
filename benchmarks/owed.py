"""Today and all its counts over a vault of ten years, beside the same counts in raw SQL."""

import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.measure import Result, best
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.owed import week_end
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.promises import Hears
from wise_feedback.services import assignments, candidates, today, vault
from wise_feedback.storage import tables
from wise_feedback.storage.fields import new_key, to_seconds

ASSIGNMENTS, CARDS = 500, 20_000
EVENTS = (1_000, 200_000)
ROUNDS = 7
IN_PLAY = 5
"""The stages of a board that do not end, which the cards stand in evenly."""

_RAW_TALLY = """SELECT hears, SUM(due < :today), SUM(due = :today), SUM(due > :today) FROM promise
WHERE ended_at IS NULL GROUP BY hears"""
_RAW_STATES = """SELECT assignment_id, SUM(due < :today), SUM(due = :today), SUM(hears = 'us')
FROM promise INDEXED BY promise_due WHERE ended_at IS NULL GROUP BY assignment_id"""
_RAW_CHAIRS = """SELECT stage.assignment_id, COUNT(*), SUM(NOT EXISTS (SELECT 1 FROM promise
    WHERE candidacy_id = candidacy.id AND hears = 'candidate' AND ended_at IS NULL))
FROM stage JOIN candidacy ON candidacy.stage_id = stage.id
WHERE stage.kind NOT IN ('placed', 'closed') GROUP BY stage.assignment_id"""
_RAW_CHASED = "SELECT COUNT(*) FROM chase WHERE ended_at IS NULL"
_RAW_LIST = """SELECT promise.id, candidate.name, role, due FROM promise
JOIN candidacy ON candidacy.id = candidacy_id JOIN candidate ON candidate.id = candidate_id
JOIN assignment ON assignment.id = promise.assignment_id
JOIN stage ON stage.id = candidacy.stage_id
WHERE ended_at IS NULL AND hears = 'candidate' AND due <= '{week}'
ORDER BY due, INSTR('screening our_interview presented client_interview offer', stage.kind) DESC
LIMIT 200"""


def results() -> list[Result]:
    """Measure the counts and the list, and how both grow with what has happened."""
    few, (counts, listed) = _measured(EVENTS[0]), _measured(EVENTS[1])
    return [
        Result("counts of 20000 cards, 200000 events", *counts, 2.0),
        Result("first 200 of Today, 200000 events", *listed, 2.0),
        Result("counts, from 1000 to 200000 events", counts[0], few[0][0], 1.3),
        Result("Today, from 1000 to 200000 events", listed[0], few[1][0], 1.3),
    ]


def _measured(events: int) -> tuple[tuple[float, float], tuple[float, float]]:
    with tempfile.TemporaryDirectory() as folder:
        vault.open_vault(Path(folder))
        fill(events)
        taken = best(_counts, _raw_counts, ROUNDS), best(_list, _raw_list, ROUNDS)
        vault.close_vault()
    return taken


def fill(events: int) -> None:
    """Put candidates in play on many boards; half of *events* are contacts, half kept promises."""
    facts = AssignmentFacts("Backendutvecklare", "Havsvik", stages=assignments.standard_stages())
    boards = [assignments.start(facts) for _ in range(ASSIGNMENTS)]
    stages = {key: _stages(key) for key in boards}
    now = datetime.now(UTC)
    people: list[dict[str, object]] = []
    cards: list[tuple[Any, ...]] = []
    for number in range(CARDS):
        of, person = boards[number % ASSIGNMENTS], new_key()
        facts_of = candidates.columns_of(CandidateFacts(f"Kandidat {number}"))
        rest = {"outside_id": "", "added_at": to_seconds(now), "is_sample": False}
        people.append({"id": person, **facts_of, **rest})
        stage = stages[of][number // ASSIGNMENTS % IN_PLAY]
        cards.append((new_key(), person, of, stage, number, to_seconds(now)))
    with tables.db.atomic():
        _many("candidate", tuple(people[0]), [tuple(person.values()) for person in people])
        columns = ("id", "candidate_id", "assignment_id", "stage_id", "position", "since")
        _many("candidacy", columns, cards)
        _many("promise", _PROMISE, _promises(cards, events // 2, now))
        _many("contact", _CONTACT, _contacts(cards, events - events // 2, now))
        tables.db.execute_sql("DELETE FROM undo_log")
    tables.db.execute_sql("PRAGMA optimize")


_PROMISE = (
    "id",
    "assignment_id",
    "candidacy_id",
    "hears",
    "matter",
    "made_at",
    "made_by",
    "event_id",
    "due",
    "ended_at",
    "end",
    "kept_by",
    "kept_event_id",
    "follows_id",
)


_CONTACT = ("id", "assignment_id", "candidacy_id", "hears", "channel", "at", "text")


def _contacts(cards: list[tuple[Any, ...]], events: int, now: datetime) -> list[tuple[Any, ...]]:
    told = []
    for number in range(events):
        _, _, of, *_ = card = cards[number % len(cards)]
        at = to_seconds(now - timedelta(days=1 + number // 100))
        told.append((new_key(), of, card[0], Hears.CANDIDATE, "phone", at, "Allt flyter på."))
    return told


def _promises(cards: list[tuple[Any, ...]], events: int, now: datetime) -> list[tuple[Any, ...]]:
    """Return one open promise for all but every fiftieth card, and a history of kept ones."""
    told = []
    for number, card in enumerate(cards):
        if number % 50:
            due = date.today() + timedelta(number % 14 - 4)
            told.append(_promise(card, now, due, None))
    for number in range(events):
        at = now - timedelta(days=1 + number // 100)
        told.append(_promise(cards[number % len(cards)], at, at.date(), at))
    return told


def _promise(
    card: tuple[Any, ...], at: datetime, due: date, ended: datetime | None
) -> tuple[Any, ...]:
    made = to_seconds(at)
    kept = (to_seconds(ended), "kept", "contact") if ended else (None, None, None)
    told = (new_key(), card[2], card[0], Hears.CANDIDATE, "status", made, "move", "")
    return (*told, due.isoformat(), *kept, "", "")


def _many(table: str, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    connection = tables.db.connection()  # type: ignore[no-untyped-call]  # peewee's own
    places = ", ".join("?" * len(columns))
    named = ", ".join(f'"{column}"' for column in columns)
    connection.executemany(f'INSERT INTO "{table}" ({named}) VALUES ({places})', rows)


def _stages(key: str) -> list[str]:
    return [stage.id for stage in assignments.assignment(key).facts.stages]


def _counts() -> None:
    today.counts(date.today())


def _raw_counts() -> None:
    day = {"today": date.today().isoformat()}
    for sql in (_RAW_TALLY, _RAW_STATES):
        tables.db.execute_sql(sql, day).fetchall()
    for sql in (_RAW_CHAIRS, _RAW_CHASED):
        tables.db.execute_sql(sql).fetchall()


def _list() -> None:
    today.owed(Hears.CANDIDATE, date.today())


def _raw_list() -> None:
    tables.db.execute_sql(_RAW_LIST.format(week=week_end(date.today()))).fetchall()
