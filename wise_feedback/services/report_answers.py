"""What a client owed in a week: the answers we wait for, what they took, and what waiting cost."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.promises import End, Matter
from wise_feedback.domain.reports import Cost
from wise_feedback.services.calendar import working_days
from wise_feedback.storage.fields import to_moment
from wise_feedback.storage.report_weeks import WeekRows

ALL_PARTS = 3
"""The parts of a reply that can be passed on."""

_PARTS = ("which", "seen", "difference")


class Awaited(NamedTuple):
    """An answer that was owed in the week: from when, by which day, and how that ended if it did.

    *has_begun* is whether it could be given yet: of an interview to come there is nothing to say.
    """

    matter: Matter
    due: date
    begins: datetime
    has_begun: bool
    ended_at: datetime | None
    end: End | None


class Vague(NamedTuple):
    """An answer that cannot be passed on: its day, what it lacks, and its words that say little."""

    day: date
    lacking: tuple[str, ...]
    quote: str


class Answers:
    """The answers of a client in a week that began at *start* and is told of *until* a moment."""

    def __init__(self, rows: WeekRows, start: datetime, until: datetime) -> None:
        self._rows, self._start, self._until = rows, start, until
        self._awaited = {
            card: [_awaited(row, until) for row in of_card]
            for card, of_card in rows.by_card("awaited").items()
        }

    def open(self, card: Key) -> Awaited | None:
        """Return the answer about somebody that we wait for, once it can be given."""
        for one in self._awaited.get(card, ()):
            if one.has_begun and (one.ended_at is None or one.ended_at >= self._until):
                return one
        return None

    def vague(self, since: dict[Key, int]) -> dict[Key, Vague]:
        """Return what was said last of whom, where it lacks a part.

        *since* is when each came to the stage they are at, in seconds: what was said before that
        was of another.
        """
        last = {card: rows[-1] for card, rows in self._rows.by_card("said").items()}
        return {
            card: Vague(day_of(to_moment(at)), _lacking(has), quote)
            for card, (at, parts, *has, quote) in last.items()
            if parts < ALL_PARTS and at >= since.get(card, at)
        }

    def days(self) -> Iterator[int]:
        """Yield the working days that each answer of the week took, from when it was asked for."""
        for awaited in self._awaited.values():
            for one in awaited:
                if one.end is End.KEPT and one.ended_at and one.ended_at < self._until:
                    yield working_days(day_of(one.begins), day_of(one.ended_at))

    def cost(self) -> Cost:
        """Return what waiting cost: days past what was agreed, and who withdrew meanwhile.

        A promise that another replaced, or that nobody needs any more, was not waited for: one
        answer counts once.
        """
        first, last = day_of(self._start), day_of(self._until - timedelta(seconds=1))
        late = [
            sum(_late_days(one, first, last) for one in awaited if one.end in {None, End.KEPT})
            for awaited in self._awaited.values()
        ]
        withdrew = (
            (card, to_moment(at))
            for card, at, _, way, *_ in self._rows.read("moves")
            if way == Way.CANDIDATE_WITHDREW
        )
        lost = sum(
            any(one.has_begun and one.ended_at == at for one in self._awaited.get(card, ()))
            for card, at in withdrew
        )
        return Cost(sum(days > 0 for days in late), sum(late), lost)


def day_of(moment: datetime) -> date:
    """Return the day of a moment on this computer's clock."""
    return moment.astimezone().date()


def _late_days(one: Awaited, first: date, last: date) -> int:
    """Return how many working days from *first* to *last* an answer was late."""
    after = max(one.due, first - timedelta(1))
    until = min(last, day_of(one.ended_at)) if one.ended_at else last
    return working_days(after, until)


def _awaited(row: tuple[Any, ...], until: datetime) -> Awaited:
    matter, due, starts_at, made_at, ended_at, end = row
    begins = to_moment(starts_at if starts_at is not None else made_at)
    ended = to_moment(ended_at) if ended_at is not None else None
    day, how = date.fromisoformat(due), End(end) if end else None
    return Awaited(Matter(matter), day, begins, begins < until, ended, how)


def _lacking(has: Sequence[int]) -> tuple[str, ...]:
    return tuple(part for part, is_in in zip(_PARTS, has, strict=True) if not is_in)
