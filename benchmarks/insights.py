"""Insights over a vault of ten years, beside the same counts in raw SQL.

The vault has promises, contacts and moves, and no replies, feedback, letters or views: what is
counted of those is not weighed here. The raw counts tell calendar days and means, and do not ask
in which stage somebody stood while they had no word.
"""

import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.measure import Result, best
from benchmarks.owed import fill
from wise_feedback.domain.insights import Period
from wise_feedback.services import vault
from wise_feedback.services.insights import insights
from wise_feedback.storage import tables
from wise_feedback.storage.fields import new_key, to_seconds

EVENTS = (20_000, 200_000)
ROUNDS = 5

_RAW_TOLD = """
WITH word AS (SELECT candidacy_id, made_at, made_by, ended_at, end, due,
    SUM(COALESCE(end = 'kept', 0)) OVER (PARTITION BY candidacy_id ORDER BY made_at, id) AS run
    FROM promise WHERE hears = 'candidate' AND candidacy_id IN (SELECT candidacy_id FROM promise
        WHERE ended_at >= :start AND end = 'kept')),
wait AS (SELECT MIN(made_at) AS begun, MAX(ended_at) AS heard FROM word
    WHERE made_by IN ('feedback', 'closing', 'reply') GROUP BY candidacy_id, run),
day AS (SELECT DATE(heard, 'unixepoch', 'localtime', 'weekday 0') AS week,
    JULIANDAY(heard, 'unixepoch', 'localtime') - JULIANDAY(begun, 'unixepoch', 'localtime') AS took
    FROM wait WHERE heard >= :start)
SELECT week, COUNT(*), AVG(took), MAX(took) FROM day GROUP BY week"""
_RAW_CHAIRS = """
WITH word AS (SELECT candidacy_id, made_at, COALESCE(ended_at, :end) AS ended_at, id FROM promise
    WHERE hears = 'candidate'
    UNION ALL SELECT id, :end, :end, 'z' FROM candidacy),
gap AS (SELECT candidacy_id, made_at AS until, COALESCE(LAG(ended_at) OVER
    (PARTITION BY candidacy_id ORDER BY made_at, id), 0) AS since FROM word)
SELECT COUNT(*) FROM gap JOIN candidacy AS card ON card.id = candidacy_id
JOIN stage ON stage.id = card.stage_id
WHERE gap.since < until AND until >= :start AND kind NOT IN ('placed', 'closed')"""
_RAW_TIMES = """
WITH step AS (SELECT from_stage_id, to_stage_id, at, LAG(at) OVER
    (PARTITION BY candidacy_id ORDER BY at, id) AS came FROM stage_move)
SELECT before.kind, after.kind, COUNT(*), AVG(at - came) FROM step
JOIN stage AS before ON before.id = from_stage_id JOIN stage AS after ON after.id = to_stage_id
WHERE at >= :start GROUP BY before.kind, after.kind"""
_RAW_REST = (
    "SELECT COUNT(*) FROM client_reply WHERE received_at >= :start",
    "SELECT COUNT(*) FROM letter WHERE sent_at >= :start",
    "SELECT COUNT(*) FROM experience WHERE noted_at >= :start",
    """SELECT kind, COUNT(*) FROM stage JOIN candidacy ON stage_id = stage.id
    WHERE kind IN ('placed', 'closed') AND since >= :start GROUP BY kind""",
)


def results() -> list[Result]:
    """Measure the insights of twelve weeks and of all, and how those of weeks grow with history."""
    few, many = _measured(EVENTS[0]), _measured(EVENTS[1])
    return [
        Result("insights of 12 weeks, 200000 events", *many[0], 2.0),
        Result("insights of all, 200000 events", *many[1], 2.0),
        Result("insights of 12 weeks, from 20000 to 200000", many[0][0], few[0][0], 10.0),
    ]


def _measured(events: int) -> list[tuple[float, float]]:
    with tempfile.TemporaryDirectory() as folder:
        vault.open_vault(Path(folder))
        fill(events * 3 // 4)
        _decide()
        _move(events // 4)
        taken = [_beside(period) for period in (Period.WEEKS_12, Period.ALL)]
        vault.close_vault()
    return taken


def _decide() -> None:
    """Let half of the kept promises have been made by feedback, three days before."""
    with tables.db.atomic():
        tables.db.execute_sql("""UPDATE promise SET made_by = 'feedback', made_at = made_at - 259200
            WHERE end = 'kept' AND rowid % 2""")
        tables.db.execute_sql("DELETE FROM undo_log")


def _move(events: int) -> None:
    """Let the candidates have gone through the stages of their boards."""
    found = tables.db.execute_sql(
        """SELECT card.id, GROUP_CONCAT(stage.id) FROM candidacy AS card
        JOIN stage ON stage.assignment_id = card.assignment_id GROUP BY card.id LIMIT ?""",
        (max(events // 3, 1),),
    ).fetchall()
    now, moves = datetime.now(UTC), list[tuple[Any, ...]]()
    for number, (card, joined) in enumerate(found):
        stages = joined.split(",")
        for place in range(3):
            at = to_seconds(now - timedelta(days=1 + number % 3000 + 7 * (3 - place)))
            came_from = stages[place - 1] if place else None
            moves.append((new_key(), card, came_from, stages[place], at, ""))
    columns = "id, candidacy_id, from_stage_id, to_stage_id, at, text"
    with tables.db.atomic():
        connection = tables.db.connection()  # type: ignore[no-untyped-call]  # peewee's own
        connection.executemany(f"INSERT INTO stage_move ({columns}) VALUES (?,?,?,?,?,?)", moves)
        tables.db.execute_sql("DELETE FROM undo_log")
    tables.db.execute_sql("PRAGMA optimize")


def _beside(period: Period) -> tuple[float, float]:
    today = date.today()
    start = insights(period, today=today).days.first
    begun = datetime(start.year, start.month, start.day).astimezone()
    bound = {"start": to_seconds(begun), "end": to_seconds(datetime.now(UTC))}

    def raw() -> None:
        for sql in (_RAW_TOLD, _RAW_CHAIRS, _RAW_TIMES, *_RAW_REST):
            tables.db.execute_sql(sql, bound).fetchall()

    return best(lambda: insights(period, today=today), raw, ROUNDS)
