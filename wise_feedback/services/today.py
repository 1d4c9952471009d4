"""Today: who is owed a word, by when, who waits for whom, and who is between the chairs."""

from datetime import date

from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.owed import (
    Awaited,
    Chair,
    Counts,
    DayDone,
    Owed,
    ReportDue,
    Slot,
    Urgency,
    week_end,
)
from wise_feedback.domain.promises import Hears
from wise_feedback.storage import owed as stored

PAGE = 200
"""How many rows of a list are read at a time."""


def counts(today: date) -> Counts:
    """Return all counts of what is owed: to candidates, to clients, by clients; and by whom none.

    Its cost grows with the candidacies in play, and not with what has happened before.
    """
    return stored.counts(today)


def owed(
    hears: Hears,
    today: date,
    urgency: Urgency | None = None,
    *,
    limit: int = PAGE,
    offset: int = 0,
) -> list[Owed]:
    """Return the words owed to one party, or by the client to us, until the end of the week.

    The longest owed come first, and of one day those nearest to a decision; with an *urgency*
    only those, ``LATER`` also what is due after this week.
    """
    first, last = _span(urgency, today)
    return stored.owed(hears, first, last, limit=limit, offset=offset)


def one(promise_id: Key) -> Owed:
    """Return one word that is owed. Raises ``NotFoundError``."""
    found = stored.one_owed(promise_id)
    if found is None:
        raise NotFoundError
    return found


def between_the_chairs(assignment_id: Key | None = None, *, limit: int = PAGE) -> list[Chair]:
    """Return those in play, everywhere or in one assignment, who have no next word."""
    return stored.chairs(assignment_id, limit=limit)


def count_chairs(assignment_id: Key) -> int:
    """Return how many in play in an assignment have no next word."""
    return stored.count_chairs(assignment_id)


def awaited(*, limit: int = PAGE) -> list[Awaited]:
    """Return the clients who owe us a word about a candidate, longest owed first."""
    return stored.awaited(limit=limit)


def reports(today: date, *, limit: int = PAGE) -> list[ReportDue]:
    """Return the weekly reports that are promised to clients, with what is missing in each."""
    return stored.reports(today, limit=limit)


def slots(today: date) -> list[Slot]:
    """Return what has a time today: interviews, and words promised for a time."""
    return stored.slots(today)


def done(today: date) -> DayDone:
    """Return what was done on a day."""
    return stored.done(today)


def _span(urgency: Urgency | None, today: date) -> tuple[date, date]:
    week = week_end(today)
    match urgency:
        case Urgency.LATE:
            return date.min, date.fromordinal(today.toordinal() - 1)
        case Urgency.TODAY:
            return today, today
        case Urgency.WEEK:
            return date.fromordinal(today.toordinal() + 1), week
        case Urgency.LATER:
            return date.fromordinal(week.toordinal() + 1), date.max
    return date.min, week
