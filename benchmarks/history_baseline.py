"""What the import of a history is measured against: the csv module and executemany, nothing else.

The same candidates, cards and moves go into the same tables in one transaction. There is no
guessing of columns, dates or stages, nobody is recognised, and nothing can be undone.
"""

import csv
import random
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from wise_feedback.storage.fields import new_key

PEOPLE = 1_200
PATHS = (("Ny", "Nej"), ("Ny", "Intervju", "Kundintervju", "Nej"), ("Ny", "Intervju", "Offert"))
_CANDIDATE = """INSERT INTO candidate (id, name, goes_by, latin_name, email, phone, street,
postcode, city, headline, skills, language, source, outside_id, search, added_at, is_sample)
VALUES (?, ?, '', '', '', '', '', '', '', '', '', 'sv', '', ?, ?, 0, 0)"""
_CARD = """INSERT INTO candidacy (id, candidate_id, assignment_id, stage_id, position, since)
VALUES (?, ?, ?, ?, ?, ?)"""
_MOVE = "INSERT INTO stage_move (id, candidacy_id, to_stage_id, at, text) VALUES (?, ?, ?, ?, '')"


def write_history(path: Path) -> int:
    """Write the stages of invented candidates, in no order; return how many rows there are."""
    rolled = random.Random(7)
    rows = []
    for number in range(PEOPLE):
        day = date(2024, 1, 8) + timedelta(rolled.randrange(300))
        for stage in rolled.choice(PATHS):
            rows.append((f"K-{number:04}", stage, day.isoformat()))
            day += timedelta(rolled.randrange(14))
    rolled.shuffle(rows)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([("Kandidat-id", "Steg", "Datum"), *rows])
    return len(rows)


def bare_history(path: Path, database: Path) -> None:
    """Put the rows of a history written by ``write_history`` into the only assignment there is."""
    connection = sqlcipher.connect(str(database), isolation_level=None)
    for pragma in ("journal_mode = wal", "synchronous = full", "foreign_keys = 1"):
        connection.execute(f"PRAGMA {pragma}")
    found = connection.execute("SELECT assignment_id, id FROM stage ORDER BY position")
    assignment, stage = found.fetchone()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = sorted(list(csv.reader(file, delimiter=";"))[1:], key=lambda row: row[2])
    cards: dict[str, tuple[str, str]] = {}
    moves = []
    for who, _, day in rows:
        _, card = cards.setdefault(who, (new_key(), new_key()))
        moves.append((new_key(), card, stage, int(datetime.fromisoformat(day).timestamp())))
    people = [(person, who, who, who.lower()) for who, (person, _) in cards.items()]
    of = [(card, person, assignment, stage, 0, 0) for person, card in cards.values()]
    connection.execute("BEGIN IMMEDIATE")
    for sql, values in ((_CANDIDATE, people), (_CARD, of), (_MOVE, moves)):
        connection.executemany(sql, values)
    connection.execute("COMMIT")
    connection.close()
