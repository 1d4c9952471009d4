"""What a client answers: a megabyte of pasted mail set aside, and how it grows with the length."""

from functools import partial

from benchmarks.measure import Result, best
from wise_feedback.services import replies

ROUNDS = 5
_MAIL = """Hej Maja!

Det föll på Kafka. På frågan om ordning sade hon att det sköter en annan grupp.

Med vänlig hälsning
Petra Lang
Utvecklingschef

Den 20 nov. 2026 kl. 09:14 skrev Maja Sandell <maja.sandell@nordlind.example>:
> Hej Petra!
> Vad tyckte ni om Elin?
"""
_SHORT, _LONG = _MAIL * 300, _MAIL * 3_000
FRAME_MS = 1_000
"""A second: as long as anybody waits for what they have pasted before they wonder."""


def results() -> list[Result]:
    """Measure a tenth of a megabyte and a whole one."""
    long, short = best(partial(_read, _LONG), partial(_read, _SHORT), ROUNDS)
    return [
        Result("a megabyte of mail set aside, of a second", long, FRAME_MS, 1.0),
        Result("set aside, per character, from 0.1 to 1 MB", long / 10, short, 1.3),
    ]


def _read(text: str) -> None:
    replies.pieces(text)
