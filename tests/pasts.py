"""Histories written as files and brought in, and what every card has been through since."""

from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

from tests.funnels import csv_of
from wise_feedback.domain.histories import HistoryFile, HistoryResult, Reading
from wise_feedback.services import histories
from wise_feedback.storage.tables import db

Move = tuple[str | None, str, str, str | None]
HEADS = ("Kandidat-id", "Steg", "Datum")


def a_file(
    folder: Path, *lines: str, heads: tuple[str, ...] = HEADS, name: str = "steg.csv"
) -> HistoryFile:
    """A file of a history, its rows written with bars between their cells."""
    path = folder / name
    path.write_text(csv_of([line.split("|") for line in lines], heads, ";"), "utf-8")
    return histories.read(path)


def brought(assignment: str, *files: HistoryFile, reading: Reading | None = None) -> HistoryResult:
    return histories.bring_in(histories.plan(files, assignment, reading))


def moves(assignment: str) -> dict[str, list[Move]]:
    """Every card's moves in order: from, to, on which day, and in which way."""
    found: dict[str, list[Move]] = defaultdict(list)
    sql = """SELECT candidate.name, was.kind, stage.kind, at, way FROM stage_move
        JOIN candidacy ON candidacy.id = candidacy_id JOIN candidate ON candidate.id = candidate_id
        JOIN stage ON stage.id = to_stage_id LEFT JOIN stage AS was ON was.id = from_stage_id
        WHERE stage.assignment_id = ? ORDER BY at, stage_move.id"""
    for name, was, kind, at, way in db.execute_sql(sql, (assignment,)).fetchall():
        day = datetime.fromtimestamp(at, UTC).astimezone().date().isoformat()
        found[name].append((was, kind, day, way))
    return dict(found)


def path_of(assignment: str, name: str) -> list[str]:
    return [kind for _, kind, _, _ in moves(assignment)[name]]
