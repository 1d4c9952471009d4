"""A real funnel as other systems keep it: people, dated events, and what they come to by hand."""

import csv
import io
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from statistics import median

FIRST = date(2023, 1, 10)
PATHS = (
    ("Applied", "Rejected"),
    ("Applied", "Phone screen", "Rejected"),
    ("Applied", "Phone screen", "Withdrawn"),
    ("Applied", "Phone screen", "On-site", "Rejected"),
    ("Applied", "Phone screen", "On-site", "Offer", "Hired"),
    ("Applied", "Phone screen", "On-site", "Offer"),
    ("Ansökt", "Intervju", "Kundintervju", "Avböjd"),
    ("Applied", "Phone screen", "Submitted to client", "On-site"),
)
KINDS = {
    "Applied": "screening",
    "Ansökt": "screening",
    "Phone screen": "our_interview",
    "Intervju": "our_interview",
    "Submitted to client": "presented",
    "Kundintervju": "client_interview",
    "On-site": "client_interview",
    "Offer": "offer",
    "Hired": "placed",
    "Rejected": "closed",
    "Avböjd": "closed",
    "Withdrawn": "closed",
}

Event = tuple[str, str, date]


def funnel(people: int, events: int, seed: int = 7) -> list[Event]:
    """Return exactly so many dated events of so many people, in no order."""
    rolled = random.Random(seed)
    told: list[Event] = []
    for number in range(people):
        left = events - len(told) - (people - number - 1) * 2  # two each for those to come
        fitting = [path for path in PATHS if len(path) <= left]
        wanted = left if number == people - 1 else 0
        path = next((one for one in fitting if len(one) == wanted), rolled.choice(fitting))
        day = FIRST + timedelta(rolled.randrange(300))
        for stage in path:
            told.append((f"C-{number + 1:04}", stage, day))
            day += timedelta(rolled.choice((0, 1, 2, 3, 5, 8, 13)))
    rolled_order = told[:]
    return sorted(rolled_order, key=lambda event: (event[2], event[0]))


def csv_of(rows: Iterable[Sequence[object]], heads: Sequence[str], delimiter: str = ",") -> str:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerows((heads, *rows))
    return file.getvalue()


def write_events(
    path: Path,
    events: Iterable[Event],
    heads: Sequence[str] = ("candidate_id", "stage", "date"),
    delimiter: str = ",",
) -> Path:
    rows = ((who, stage, day.isoformat()) for who, stage, day in events)
    path.write_text(csv_of(rows, heads, delimiter), "utf-8")
    return path


def medians(paths: Iterable[Path]) -> dict[tuple[str, str], tuple[float, int]]:
    """Count the days between one kind of stage and the next, and how many, from the files alone."""
    of: dict[str, list[tuple[date, int, str]]] = defaultdict(list)
    for path in paths:
        for row in csv.DictReader(io.StringIO(path.read_text("utf-8"))):
            day = date.fromisoformat(row["date"])
            of[row["candidate_id"]].append((day, len(of[row["candidate_id"]]), KINDS[row["stage"]]))
    days: dict[tuple[str, str], list[int]] = defaultdict(list)
    for steps in of.values():
        before = None
        for day, _, kind in sorted(steps):
            if before and before[1] != kind:
                days[before[1], kind].append((day - before[0]).days)
            if not before or before[1] != kind:
                before = (day, kind)
    return {pair: (median(values), len(values)) for pair, values in days.items()}
