"""Insights: what the consultant's own events of a period tell, each figure exactly defined.

Days are working days as ``services/calendar.working_days`` counts them, a day is that of this
computer's clock, and what is told of fewer than ``TOO_FEW`` is too few to count on.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable
from datetime import date, datetime, timedelta
from typing import Any

from wise_feedback.domain.assignment import RequirementCategory
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.experience import Answer
from wise_feedback.domain.figures import Share, spread
from wise_feedback.domain.insights import (
    AgreementAdvice,
    ChasedPhrase,
    ClientAnswers,
    Days,
    Insights,
    Outcomes,
    Period,
    StageTime,
    Told,
    Views,
    WeekCount,
    WeekSpread,
    days_before,
    days_of,
)
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.text import swedish_key
from wise_feedback.services import settings
from wise_feedback.services.calendar import working_days
from wise_feedback.storage import insights as stored
from wise_feedback.storage import tables
from wise_feedback.storage.fields import to_seconds
from wise_feedback.storage.insights import Reach


def insights(period: Period, client_id: Key | None = None, *, today: date) -> Insights:
    """Return all that is told of a period that ends today, of one client or of all.

    Each figure says in its own function what is counted. Raises ``NotFoundError`` for a client
    that is gone.
    """
    steps = in_steps(period, client_id, today=today)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            told_of: Insights = done.value
            return told_of


def in_steps(
    period: Period, client_id: Key | None = None, *, today: date
) -> Generator[None, None, Insights]:
    """Count as ``insights`` does, and pause between kinds of figures: a window can go on.

    What happens meanwhile may be in the one and not in the other, so begin anew when it does.
    """
    client = tables.Client.find(client_id).name if client_id else ""
    days = days_of(period, today, _oldest(today))
    before = days_before(period, days)
    reach = _reach(days, client_id)
    heard = told(days, before, client_id)
    yield
    seated = chairs(days, reach)
    yield
    times = stages(reach)
    yield
    rounds = stored.rounds(reach)
    parts = stored.letters(_reach(Days(before.first, days.last), client_id))
    return Insights(
        period=period,
        days=days,
        client=client,
        told=heard,
        chairs=seated[-1].count,
        chair_weeks=seated,
        parts=_whole(parts, reach),
        parts_before=_whole(parts, _reach(before)),
        answers=answers(rounds, reach),
        phrases=phrases(reach),
        stages=times,
        outcomes=outcomes(reach),
        advice=None if client_id else advice(rounds),
        views=views(reach),
    )


def told(days: Days, before: Days, client_id: Key | None = None) -> Told:
    """Return how many days passed from what decided until the candidate was told.

    One observation is one time that a candidate was told: by a contact (a session is one) or a
    letter that was said to be sent, as the ledger has it. It is counted in the week and the period
    in which they were told, and from the first that was decided since they had heard last: our
    feedback was finished, they were closed, the client gave reasons that can be passed on, or the
    interview was over. A promise that was put off or replaced does not begin anew, one that was
    dropped is waited for no more. Who hears by being met or invited to an interview is not counted.
    It was in time if it was on the earliest day the ledger had promised since, or before it.
    """
    rows = stored.told(_reach(Days(before.first, days.last), client_id))
    reach, earlier = _reach(days), _reach(before)
    counted: list[int] = []
    passed: list[int] = []
    in_time = 0
    weeks: dict[date, list[int]] = {monday: [] for monday in days.mondays}
    for begun, heard, due in rows:
        on = date.fromtimestamp(heard)
        took = working_days(date.fromtimestamp(begun), on)
        if heard >= reach.start:
            counted.append(took)
            weeks[on - timedelta(on.weekday())].append(took)
            in_time += on.isoformat() <= due
        elif earlier.start <= heard < earlier.end:
            passed.append(took)
    terms = settings.load_terms()
    return Told(
        days=spread(counted),
        before=spread(passed),
        promised=max(terms.feedback, terms.decision, terms.news),
        in_time=Share(in_time, len(counted)),
        weeks=tuple(WeekSpread(monday, spread(took)) for monday, took in weeks.items()),
    )


def chairs(days: Days, reach: Reach) -> tuple[WeekCount, ...]:
    """Return how many in play had no next word when each week ended; of this week, today.

    In play is who stands in a stage that does not end, in an assignment that is not closed. It is
    replayed from the moves and the ledger: at the end of the Sunday they had come to such a stage,
    and no promise to them had been made and not ended. Of an assignment that was closed and opened
    again it is not known any more that it was closed.
    """
    mondays = days.mondays
    ends = [_midnight(min(monday + timedelta(7), days.last + timedelta(1))) for monday in mondays]
    change = [0] * (len(ends) + 1)
    for since, until, more in stored.seated(Reach(ends[0], ends[-1], reach.client)):
        change[bisect_left(ends, since + 1)] += more
        change[bisect_left(ends, until + 1)] -= more
    counts, count = [], 0
    for monday, step in zip(mondays, change, strict=False):
        count += step
        counts.append(WeekCount(monday, count))
    return tuple(counts)


def answers(rounds: list[Any], reach: Reach) -> tuple[ClientAnswers, ...]:
    """Return how concrete each client was, and in how many days they answered; by name.

    One observation is a candidate at a stage whom the client spoke of for the first time in the
    period: by a reply, or by feedback that was finished as theirs. Feedback is concrete, and so is
    a reply of which nothing need be asked: it has all three parts, it is a yes, or the consultant
    counts it as concrete. At once is the first they said, chased something later, never nothing
    so far. Days are those from when the candidate came to the client or to the interview there,
    or that was over, to an answer that came in the period, concrete or not; being asked once more
    does not begin anew.
    """
    took: dict[Key, list[int]] = defaultdict(list)
    for begun, heard, client in stored.answered(reach):
        took[client].append(working_days(date.fromtimestamp(begun), date.fromtimestamp(heard)))
    names: dict[Key, str] = {}
    counts: dict[Key, list[int]] = defaultdict(lambda: [0, 0, 0])
    for client, name, _, _, *three in rounds:
        names[client] = name
        counts[client] = [a + b for a, b in zip(counts[client], three, strict=True)]
    for client in took.keys() - names.keys():  # spoke of the same candidates before the period
        names[client] = tables.Client.find(client).name
    found = []
    for client, name in names.items():
        at_once, chased, never = counts[client]
        days = spread(took[client])
        found.append(ClientAnswers(client, name, at_once, chased, never, days))
    return tuple(sorted(found, key=lambda one: (swedish_key(one.client), one.client_id)))


def phrases(reach: Reach) -> tuple[ChasedPhrase, ...]:
    """Return the words that were not concrete, in how many replies of the period, and whose.

    Of each reply that lacked a part, its first vague words; small and capital letters and white
    space are not told apart. Those found most come first, of as many by their letters.
    """
    counts: Counter[str] = Counter()
    shown: dict[str, str] = {}
    whose: dict[str, set[str]] = defaultdict(set)
    for quote, client, count in stored.phrases(reach):
        words = " ".join(quote.split()).strip(".,!?;: ")
        key = words.casefold()
        counts[key] += count
        shown[key] = min(shown.get(key, words), words)
        whose[key].add(client)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], swedish_key(item[0])))
    return tuple(
        ChasedPhrase(shown[key], count, tuple(sorted(whose[key], key=swedish_key)))
        for key, count in ranked
    )


def stages(reach: Reach) -> tuple[StageTime, ...]:
    """Return how long people stood in a stage before they left it for another in the period.

    By the kinds of the two stages, in the order in which a candidate passes them.
    """
    took: dict[tuple[StageKind, StageKind], list[int]] = defaultdict(list)
    for before, after, came, went in stored.stage_times(reach):
        stood = working_days(date.fromtimestamp(came), date.fromtimestamp(went))
        took[StageKind(before), StageKind(after)].append(stood)
    order = list(StageKind)
    kinds = sorted(took, key=lambda pair: (order.index(pair[0]), order.index(pair[1])))
    return tuple(StageTime(*pair, spread(took[pair])) for pair in kinds)


def outcomes(reach: Reach) -> Outcomes:
    """Return how it ended for those who stand placed or closed now, and came there in the period.

    Of somebody closed anew the newest ground counts, and its day.
    """
    placed, closed, categories = 0, Counter[Way | None](), Counter[RequirementCategory]()
    for kind, way, category, count in stored.outcomes(reach):
        if kind == StageKind.PLACED:
            placed += count
            continue
        closed[Way(way) if way else None] += count
        if category:
            categories[RequirementCategory(category)] += count
    ways = (*Way, None)
    return Outcomes(
        placed,
        tuple((way, closed[way]) for way in ways if closed[way]),
        tuple((one, categories[one]) for one in RequirementCategory if categories[one]),
    )


def advice(rounds: list[Any]) -> AgreementAdvice | None:
    """Return whether agreements pay, if that can be said and there is one to be made.

    Held against each other is how often clients were concrete at once in assignments with an
    agreement in force on the day of their first reply, and in those without. Nothing is said
    where either are too few, where those without were as concrete, or where every open assignment
    of a client who was not concrete without one has an agreement by now.
    """
    parts: dict[bool, list[int]] = {True: [0, 0], False: [0, 0]}
    vague = set()
    for client, _, _, agreed, at_once, chased, never in rounds:
        part = parts[bool(agreed)]
        part[0] += at_once
        part[1] += at_once + chased + never
        if not agreed and chased + never:
            vague.add(client)
    agreed, without = Share(*parts[True]), Share(*parts[False])
    open_now = [row for row in stored.without_agreement() if row[0] in vague]
    if agreed.is_too_few or without.is_too_few or not open_now:
        return None
    if without.part * agreed.whole >= agreed.part * without.whole:
        return None
    named = sorted(open_now, key=lambda row: swedish_key(row[1]))
    names = tuple(dict.fromkeys(name for _, name, _ in named))
    return AgreementAdvice(agreed, without, names, named[0][2])


def views(reach: Reach) -> Views:
    """Return what candidates thought of the process, as it was noted in the period."""
    rows = stored.views(reach)
    marks = Counter(recommend for _, _, recommend, _ in rows if recommend is not None)
    return Views(
        count=len(rows),
        knew=_counted(row[0] for row in rows),
        helped=_counted(row[1] for row in rows),
        recommend=spread(list(marks.elements())),
        recommended=tuple(marks[mark] for mark in range(11)),
        whys=tuple(why for *_, why in rows if why),
    )


def _counted(told_: Iterable[str | None]) -> tuple[tuple[Answer, int], ...]:
    counts = Counter(told_)
    return tuple((answer, counts[answer]) for answer in Answer)


def _whole(letters: list[tuple[int, bool]], reach: Reach) -> Share:
    """Return how many letters with a no, said to be sent, have words in all five parts."""
    inside = [is_whole for at, is_whole in letters if reach.start <= at < reach.end]
    return Share(sum(inside), len(inside))


def _oldest(today: date) -> date:
    found = stored.oldest()
    return today if found is None else date.fromtimestamp(found)


def _reach(days: Days, client_id: Key | None = None) -> Reach:
    return Reach(_midnight(days.first), _midnight(days.last + timedelta(1)), client_id)


def _midnight(day: date) -> int:
    """Return when a day begins on this computer's clock, also where the clock changes that day."""
    return to_seconds(datetime(day.year, day.month, day.day).astimezone())
