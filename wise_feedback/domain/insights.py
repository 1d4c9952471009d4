"""What the events of a period tell: how long people waited, who was forgotten, what clients said.

All days are working days, all weeks those of ISO 8601. What is told of fewer than ``TOO_FEW``
observations is never said as a figure; ``is_too_few`` of a share or a spread says so. Nobody is
ranked: clients come by their names, and consultants and candidates are not told apart at all.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wise_feedback.domain.assignment import RequirementCategory
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Way
from wise_feedback.domain.experience import Answer
from wise_feedback.domain.figures import Share, Spread
from wise_feedback.domain.stages import StageKind

_MONDAYS = {"4w": 3, "12w": 11}


class Period(StrEnum):
    """How far back is looked: weeks with this one among them, this year, or all there is."""

    WEEKS_4 = "4w"
    WEEKS_12 = "12w"
    YEAR = "year"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Days:
    """The days from *first* to *last*, both among them; none where *last* is earlier."""

    first: date
    last: date

    @property
    def mondays(self) -> tuple[date, ...]:
        """The Monday of each week that has a day here, the first week first."""
        monday = self.first - timedelta(self.first.weekday())
        weeks = (self.last - monday).days // 7 + 1
        return tuple(monday + timedelta(7 * number) for number in range(weeks))


def days_of(period: Period, today: date, oldest: date) -> Days:
    """Return the days of a period that ends today; *oldest* is the day of the first event."""
    match period:
        case Period.YEAR:
            return Days(date(today.year, 1, 1), today)
        case Period.ALL:
            return Days(min(oldest, today), today)
    monday = today - timedelta(today.weekday())
    return Days(monday - timedelta(7 * _MONDAYS[period]), today)


def days_before(period: Period, days: Days) -> Days:
    """Return as many days just before *days*, or of a year as many from its first day on.

    Before all there is nothing.
    """
    if period is Period.ALL:
        return Days(days.first, days.first - timedelta(1))
    if period is Period.YEAR:
        first = date(days.first.year - 1, 1, 1)
        return Days(first, first + (days.last - days.first))
    length = 7 * (_MONDAYS[period] + 1)
    return Days(days.first - timedelta(length), days.last - timedelta(length))


@dataclass(frozen=True, slots=True)
class WeekSpread:
    """How long people waited who were told in the week that begins on *monday*."""

    monday: date
    days: Spread


@dataclass(frozen=True, slots=True)
class Told:
    """From what decided until the candidate was told.

    *promised* is how many days the settings promise at the most, *in_time* how many were told by
    the day that the ledger had promised them.
    """

    days: Spread
    before: Spread
    promised: int
    in_time: Share
    weeks: tuple[WeekSpread, ...]


@dataclass(frozen=True, slots=True)
class WeekCount:
    """How many there were at the end of the week from *monday* on, or today if it goes on."""

    monday: date
    count: int


@dataclass(frozen=True, slots=True)
class ClientAnswers:
    """What one client answered about candidates, and how long it took them.

    Of the candidates that they spoke of, how many reasons could be passed on as they were said
    *at_once*, how many only after more was asked (*chased*), and how many never (*never*).
    """

    client_id: Key
    client: str
    at_once: int
    chased: int
    never: int
    days: Spread

    @property
    def concrete(self) -> Share:
        """How many were concrete at once."""
        return Share(self.at_once, self.at_once + self.chased + self.never)


@dataclass(frozen=True, slots=True)
class ChasedPhrase:
    """Words that say nothing, how many replies they were found in, and of which clients."""

    words: str
    count: int
    clients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StageTime:
    """How long candidates stood in one stage before they went on to another."""

    before: StageKind
    after: StageKind
    days: Spread


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How it ended, for those for whom it ended: by which way, and on requirements of which sort.

    A way is ``None`` where a list that was brought in told none.
    """

    placed: int
    closed: tuple[tuple[Way | None, int], ...]
    categories: tuple[tuple[RequirementCategory, int], ...]

    @property
    def count(self) -> int:
        """For how many it ended."""
        return self.placed + sum(count for _, count in self.closed)


@dataclass(frozen=True, slots=True)
class AgreementAdvice:
    """That agreements pay: how often clients are concrete at once *with* one, and *without*.

    *clients* are those that have an open assignment without, *assignment_id* is one of theirs.
    """

    agreed: Share
    without: Share
    clients: tuple[str, ...]
    assignment_id: Key


@dataclass(frozen=True, slots=True)
class Views:
    """What candidates thought of the process: how many answered what, and why, without a name.

    *recommended* has for each mark from 0 to 10 how many gave it. There is no net promoter score:
    it takes those who answer 9 from those who answer 6 as if each were one of two sorts, swings by
    tens with the few answers that a consultant has, and is made to rank.
    """

    count: int
    knew: tuple[tuple[Answer, int], ...]
    helped: tuple[tuple[Answer, int], ...]
    recommend: Spread
    recommended: tuple[int, ...]
    whys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Insights:
    """All that is told of a period. *chairs* is how many stand between the chairs today.

    *client* is the name of the one client that it is about, empty where it is about all.
    """

    period: Period
    days: Days
    client: str
    told: Told
    chairs: int
    chair_weeks: tuple[WeekCount, ...]
    parts: Share
    parts_before: Share
    answers: tuple[ClientAnswers, ...]
    phrases: tuple[ChasedPhrase, ...]
    stages: tuple[StageTime, ...]
    outcomes: Outcomes
    advice: AgreementAdvice | None
    views: Views

    @property
    def concrete(self) -> Share:
        """How many of the clients' answers were concrete at once."""
        shares = [one.concrete for one in self.answers]
        return Share(sum(one.part for one in shares), sum(one.whole for one in shares))

    @property
    def concrete_in_the_end(self) -> Share:
        """How many of the clients' answers were concrete, at once or after more was asked."""
        found = sum(one.at_once + one.chased for one in self.answers)
        return Share(found, self.concrete.whole)
