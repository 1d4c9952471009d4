"""What the import of a list is measured against: the csv module and executemany, nothing else.

The same rows go into the same tables with the same keys and indexes, in one transaction of an
engine set up as the vault is. There is no guessing, cleaning, recognising, searching or undo.
"""

import csv
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.services import assignments, importing, vault
from wise_feedback.storage.fields import new_key

ROWS = 10_000
ROUNDS = 5

_HEADS = ("Namn", "E-post", "Telefon", "Ort", "Roll", "Kompetenser", "Erfarenhet (år)", "Status")
_FIRST = ("Åsa", "Björn", "Cecilia", "David", "Eva", "Fatima", "Göran", "Hanna", "Ida", "Jonas")
_LAST = ("Andersson", "Berg", "Ceder", "Dahl", "Ek", "Falk", "Grahn", "Holm", "Nyström", "Öberg")
_COLUMNS = {
    "candidate": "id name email phone city headline skills years search goes_by latin_name street "
    "postcode language source outside_id added_at is_sample",
    "candidacy": "id candidate_id assignment_id stage_id position since",
    "stage_move": "id candidacy_id to_stage_id at text",
    "promise": "id assignment_id candidacy_id hears matter made_at made_by event_id due "
    "kept_event_id follows_id",
    "private_note": "id candidacy_id written_at text",
}
_AT_CLIENT = ("Kundintervju", "Presenterad")
_DUE = "2026-11-30"
_NOTHING = ("", "", "", "", "sv", "", "", 0, 0)


def write_list(path: Path, rows: int = ROWS) -> None:
    """Write a list of invented candidates with ten columns, as Excel in Sweden does."""
    pick = random.Random(7).choice
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow((*_HEADS, "Ansökt", "Anteckning"))
        for number in range(rows):
            person = (f"{pick(_FIRST)} {pick(_LAST)}", f"person{number}@exempel.se")
            skills = pick(("Java, Spring, AWS", "React, TypeScript"))
            place = (f"08-{number:07}", pick(("Umeå", "Lund")), "Testledare", skills, number % 30)
            note = pick(("", "Vill veta mer om jour.", "Ringde 2026-10-04"))
            status = pick(("Ny", "Urval", "Kundintervju", "Presenterad"))
            writer.writerow((*person, *place, status, "2026-10-01", note))


def make_vault(folder: Path) -> str:
    """Open a vault with one assignment and the standard stages; return the assignment's id."""
    vault.open_vault(folder)
    stages = assignments.standard_stages()
    return assignments.start(AssignmentFacts("Testledare", "Havsvik Försäkring", stages=stages))


def bare_import(path: Path, database: Path) -> None:
    """Put the rows of a list written by ``write_list`` into the only assignment of a vault."""
    connection = sqlcipher.connect(str(database), isolation_level=None)
    for pragma in ("journal_mode = wal", "synchronous = full", "foreign_keys = 1"):
        connection.execute(f"PRAGMA {pragma}")
    found = connection.execute("SELECT assignment_id, id FROM stage ORDER BY position")
    assignment, stage = found.fetchone()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))[1:]
    values: dict[str, list[tuple[object, ...]]] = {table: [] for table in _COLUMNS}
    for position, row in enumerate(rows):
        person, card = new_key(), new_key()
        search = " ".join(row[:6]).lower()
        values["candidate"].append((person, *row[:7], search, *_NOTHING))
        values["candidacy"].append((card, person, assignment, stage, position, 0))
        move = new_key()
        values["stage_move"].append((move, card, stage, 0, ""))
        for hears in ("candidate", "us") if row[7] in _AT_CLIENT else ("candidate",):
            told = (new_key(), assignment, card, hears, "status", 0, "move", move, _DUE, "", "")
            values["promise"].append(told)
        values["private_note"].append((new_key(), card, 0, "\n".join(row[8:])))
    connection.execute("BEGIN IMMEDIATE")
    for table, columns in _COLUMNS.items():
        names = columns.split()
        sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        connection.executemany(sql, values[table])
    connection.execute("COMMIT")
    connection.close()


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _once(path: Path, folder: Path) -> tuple[float, float]:
    make_vault(folder / "bare")
    vault.close_vault()
    bare = _seconds(lambda: bare_import(path, folder / "bare" / "wise.db"))
    assignment = make_vault(folder / "ours")
    ours = _seconds(lambda: importing.run(importing.preview(path), assignment))
    vault.close_vault()
    return bare, ours


def main() -> None:
    """Print the least of several interleaved rounds, and how many times the baseline it is."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "list.csv"
        write_list(path)
        rounds = [_once(path, folder / str(number)) for number in range(ROUNDS)]
    bare, ours = (min(times) for times in zip(*rounds, strict=True))
    print(
        f"{ROWS} rows: csv and executemany {bare:.3f} s, import {ours:.3f} s, {ours / bare:.2f} x"
    )


if __name__ == "__main__":
    main()
