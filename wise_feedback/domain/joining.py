"""A history from elsewhere joined with what a card has been through here: pure, and repeatable.

What the vault has already stands. What the files say is put in where it belongs in time, each
move once: to come to where somebody stood already is no move, and what came from a file before is
known when it comes again, so that the same files twice change nothing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from wise_feedback.domain.basics import Key
from wise_feedback.domain.histories import (
    DatedStage,
    EventRefusal,
    Joined,
    Link,
    RefusedEvent,
    day_of,
    local_noon,
)

WHEN_WRITTEN = timedelta(minutes=5)
"""A move that was written so soon after it happened was made here, and not brought in."""


@dataclass(frozen=True, slots=True)
class KnownMove:
    """A move that the vault has. *is_arrival* if it is how the card came to be here, by hand or
    from a list, which says nothing of when its process began.
    """

    id: Key
    event: DatedStage
    is_arrival: bool = False


def join(known: Sequence[KnownMove], events: Iterable[DatedStage]) -> Joined:
    """Return what a card has been through, by the vault and by the files together.

    Events of one moment keep the order they are given in, after what the vault has of that
    moment. Where the card has done nothing here but arrive, and the history begins before that,
    the arrival gives way to the history.
    """
    ordered = sorted(_at_known_moments(known, events), key=lambda event: event.at)
    gives_way = len(known) == 1 and known[0].is_arrival and bool(ordered)
    if gives_way and ordered[0].at < known[0].event.at:
        return Joined(*_joined((), ordered), replaced=known[0].id)
    return Joined(*_joined(known, ordered))


def _at_known_moments(known: Sequence[KnownMove], events: Iterable[DatedStage]) -> list[DatedStage]:
    """Return events with what the files know but the day of at the moment that the vault has.

    So that all of that day keep the order of the files.
    """
    events = list(events)
    there = {move.event.at for move in known}
    moments: dict[date, datetime] = {}
    for event in events:
        same = (move.event.at for move in known if event.is_day and _is_same(move, event))
        if moment := next(same, None):
            moments.setdefault(day_of(event.at), moment)
    return [
        replace(event, at=moments.get(day_of(event.at), event.at))
        if event.is_day and event.at not in there
        else event
        for event in events
    ]


def _joined(
    known: Sequence[KnownMove], events: Sequence[DatedStage]
) -> tuple[tuple[Link, ...], tuple[RefusedEvent, ...]]:
    links = [Link(move.event, move.id) for move in known]
    refused = []
    for at, event in enumerate(events):
        if _has(known, event):
            refused.append(RefusedEvent(event.place, EventRefusal.KNOWN))
        elif _stands_there(links, events, at):
            refused.append(RefusedEvent(event.place, EventRefusal.SAME_STAGE))
        else:  # of one moment what is written later comes later, wherever the files have it
            links.insert(bisect_right(links, event.at, key=_at), Link(event))
    for order in (1, -1):
        links, same = _without_standing(links[::order], is_backward=order < 0)
        links = links[::order]
        refused += same
    return tuple(links), tuple(refused)


def _stands_there(links: Sequence[Link], events: Sequence[DatedStage], at: int) -> bool:
    """Whether an event comes to where somebody stood already at its place among *links*."""
    place = _place(links, events, at)
    return place > 0 and links[place - 1].event.stage_id == events[at].stage_id


def _place(links: Sequence[Link], events: Sequence[DatedStage], at: int) -> int:
    """Return where an event belongs: by time, and at one moment beside what the files say it is.

    What the files have right before it, or else right after it, may be known already.
    """
    moment = events[at].at
    low = bisect_left(links, moment, key=_at)
    high = bisect_right(links, moment, key=_at)
    there = {links[place].event.stage_id: place for place in range(low, high)}
    first = {links[place].event.stage_id: place for place in reversed(range(low, high))}
    before = [event.stage_id for event in events[:at] if event.at == moment]
    after = [event.stage_id for event in events[at + 1 :] if event.at == moment]
    if before and before[-1] in there:
        return there[before[-1]] + 1
    return next((first[stage] for stage in after if stage in first), high)


def _at(link: Link) -> datetime:
    return link.event.at


def _without_standing(
    links: Sequence[Link], *, is_backward: bool
) -> tuple[list[Link], list[RefusedEvent]]:
    """Leave out events that come to where the move beside them is; backward, beside a known one."""
    kept: list[Link] = []
    refused = []
    for link in links:
        is_same = bool(kept) and kept[-1].event.stage_id == link.event.stage_id
        if is_same and not link.id and (kept[-1].id or not is_backward):
            refused.append(RefusedEvent(link.event.place, EventRefusal.SAME_STAGE))
        else:
            kept.append(link)
    return kept, refused


def _has(known: Sequence[KnownMove], event: DatedStage) -> bool:
    return any(_is_same(move, event) for move in known)


def _is_same(move: KnownMove, event: DatedStage) -> bool:
    return move.event.stage_id == event.stage_id and _is_when(move.event, event)


def _is_when(one: DatedStage, other: DatedStage) -> bool:
    """Whether two say the same of when: to the day where either knows no more."""
    if one.at == other.at:
        return True
    is_to_the_day = other.is_day or one.at == local_noon(day_of(one.at))
    return is_to_the_day and day_of(one.at) == day_of(other.at)
