"""The chase: a client is asked until they answer, on days agreed; and the candidate hears.

A ladder of steps, each on a working day: ask, remind, call, refer to the agreement. Last comes to
tell the candidate, whatever the client does, so that a silent client never silences us.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from wise_feedback.domain.agreement import LadderDays
from wise_feedback.domain.basics import Key


class StepKind(StrEnum):
    """What is done at a step."""

    ASK = "ask"
    REMIND = "remind"
    CALL = "call"
    REFER = "refer"
    TELL = "tell"

    @property
    def asks(self) -> bool:
        """Whether the client is asked by it, rather than the candidate told."""
        return self is not StepKind.TELL


class Outcome(StrEnum):
    """How a chase ended: answered, the client gives no more, or no longer needed."""

    ANSWERED = "answered"
    DECLINED = "declined"
    STOPPED = "stopped"


class Tone(StrEnum):
    """How a client is asked: the questions are the same in all three."""

    SOFT = "soft"
    USUAL = "usual"
    FIRM = "firm"


class DraftKind(StrEnum):
    """How the client is reached: by mail, or by phone with the questions to read aloud."""

    MAIL = "mail"
    PHONE = "phone"


FEWEST_ASKS = 2
"""Days on which a client must have been asked before a candidate may read that they gave no reason
(rule F01)."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the ladder, on a working day: done, skipped or still to come."""

    id: Key
    kind: StepKind
    due: date
    done_at: datetime | None = None
    skipped_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to come."""
        return self.done_at is None and self.skipped_at is None


@dataclass(frozen=True, slots=True)
class Chase:
    """What a client is asked about a candidate, with its ladder in order of days.

    *vagueness* is the sort of it that is asked about, ``no_answer`` where nothing was said.
    *paused_until* and *pause_reason* say that nobody is there to answer before that day.
    """

    id: Key
    candidacy_id: Key
    reply_id: Key | None
    vagueness: str
    begun_at: datetime
    steps: tuple[Step, ...]
    paused_until: date | None = None
    pause_reason: str = ""
    ended_at: datetime | None = None
    outcome: Outcome | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is going on."""
        return self.ended_at is None

    @property
    def next_step(self) -> Step | None:
        """The next step, if the chase goes on and there is one."""
        return next((step for step in self.steps if step.is_open), None) if self.is_open else None

    @property
    def next_ask(self) -> Step | None:
        """The next step in which the client is asked, if there is one."""
        asks = (step for step in self.steps if step.is_open and step.kind.asks)
        return next(asks, None) if self.is_open else None

    @property
    def asked_at(self) -> tuple[datetime, ...]:
        """When the client was asked, by whatever step, in order."""
        asked = (step.done_at for step in self.steps if step.kind.asks and step.done_at)
        return tuple(sorted(asked))


CountOn = Callable[[date, int], date]
"""Returns the working day so many working days after a day; 0 is that day or the next that is."""


def ladder(
    today: date, days: LadderDays, count_on: CountOn, *, is_agreed: bool
) -> tuple[tuple[StepKind, date], ...]:
    """Return the steps of a new chase with their days, the first today, in order of days.

    Without an agreement there is nothing to refer to, so that step is left out.
    """
    after = {
        StepKind.ASK: 0,
        StepKind.REMIND: days.remind,
        StepKind.CALL: days.call,
        StepKind.REFER: days.refer,
        StepKind.TELL: days.tell,
    }
    start = count_on(today, 0)
    kinds = [kind for kind in StepKind if is_agreed or kind is not StepKind.REFER]
    steps = ((kind, count_on(start, after[kind])) for kind in kinds)
    return tuple(sorted(steps, key=lambda step: step[1]))


def postponed(steps: Sequence[Step], until: date, count_on: CountOn) -> tuple[Step, ...]:
    """Return the steps with those in which the client is asked from *until* on.

    The first that is open comes on that day, or the next on which people work, the others as many
    working days after it as before; none comes sooner than it would have. The candidate does not
    wait longer because somebody at the client is away: that step stays where it is.
    """
    waiting = [step for step in steps if step.is_open and step.kind.asks]
    if not waiting or waiting[0].due >= until:
        return tuple(steps)
    first, start = waiting[0].due, count_on(until, 0)
    later = {step.id: count_on(start, days_between(first, step.due, count_on)) for step in waiting}
    moved = (replace(step, due=max(step.due, later.get(step.id, step.due))) for step in steps)
    return in_order(moved)


def in_order(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return steps by day; those of one day in the order of the ladder."""
    order = list(StepKind)
    return tuple(sorted(steps, key=lambda step: (step.due, order.index(step.kind))))


def days_between(one: date, other: date, count_on: CountOn) -> int:
    """Return how many working days it takes from one working day to another, 0 if it is none."""
    count = 0
    while count_on(one, count) < other:
        count += 1
    return count


def answer_by(today: date, next_ask: date | None, count_on: CountOn) -> date:
    """Return the day by which an answer is asked for: before we would ask again.

    That is the last working day ahead of *next_ask*, but never sooner than the next working day.
    """
    day = count_on(today, 1)
    if next_ask is None:
        return day
    while count_on(day, 1) < next_ask:
        day = count_on(day, 1)
    return day
