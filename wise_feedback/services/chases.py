"""The chase of a client: begun, stepped, paused and ended, and in what it was asked in vain."""

from datetime import UTC, date, datetime

from wise_feedback.domain.acts import Act
from wise_feedback.domain.agreement import LadderDays
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.chase import (
    FEWEST_ASKS,
    Chase,
    Outcome,
    Step,
    StepKind,
    answer_by,
    in_order,
    ladder,
    postponed,
)
from wise_feedback.domain.errors import NotFoundError, PastDayError
from wise_feedback.domain.promises import Hears, Matter
from wise_feedback.domain.replies import NO_ANSWER
from wise_feedback.domain.text import clean_line, clean_text
from wise_feedback.services.calendar import in_working_days
from wise_feedback.services.ledger import Ledger, local_day, stop_chase
from wise_feedback.services.terms import in_force
from wise_feedback.storage import replies as stored
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

ANY = "any"
"""The sort of vagueness where something is missing and nothing is vague."""


def latest(candidacy_id: Key) -> Chase | None:
    """Return the chase about a candidate that goes on, or was last; ``None`` if there was none."""
    return stored.latest_chase(candidacy_id)


def going_on(candidacy_id: Key) -> Chase | None:
    """Return the chase about a candidate that goes on, if one does."""
    found = latest(candidacy_id)
    return found if found is not None and found.is_open else None


def proposed(candidacy_id: Key, today: date) -> Chase:
    """Return the chase that goes on, or the one that would begin today, whose keys are empty.

    Raises ``NotFoundError``.
    """
    found = going_on(candidacy_id)
    if found is not None:
        return found
    row = tables.Candidacy.find(candidacy_id)
    reply_id, vagueness = _about(row)
    steps = tuple(Step("", kind, day) for kind, day in _ladder(row.assignment_id, today))
    return Chase("", candidacy_id, reply_id, vagueness, datetime.now(UTC), steps)


def begin(candidacy_id: Key) -> Key:
    """Begin to chase the client about a candidate, on the days agreed or else our own.

    It is about what they said last, or about that they have said nothing. One that goes on is
    returned instead of doubled. Nobody is asked by it yet. Raises ``NotFoundError``.
    """
    found = going_on(candidacy_id)
    if found is not None:
        return found.id
    with transaction(Act.CHASE):
        row, at = tables.Candidacy.find(candidacy_id), datetime.now(UTC)
        reply_id, vagueness = _about(row)
        chase = tables.Chase.create(candidacy=row, reply=reply_id, vagueness=vagueness, begun_at=at)
        steps = _ladder(row.assignment_id, local_day(at))
        for position, (kind, day) in enumerate(steps):
            tables.ChaseStep.create(chase=chase, position=position, kind=kind, due=day)
        return str(chase.id)


def mark_done(
    candidacy_id: Key, kind: StepKind, channel: Channel, text: str = "", *, by: date | None = None
) -> None:
    """Write down that a step was taken just now, beginning the chase if it has not begun.

    Where the client is asked, that is logged as a contact with the *text* that was said, their
    clock is set, and they owe an answer by a day: *by*, or ahead of when they are asked again.
    Earlier questions that were not put are skipped with it. Raises ``NotFoundError`` if the step
    is done or skipped, ``TextTooLongError``.
    """
    text = clean_text(text, "contact")
    with transaction(Act.CHASE):
        chase = _begun(candidacy_id)
        step = next((one for one in chase.steps if one.kind is kind and one.is_open), None)
        if step is None:
            raise NotFoundError
        at = datetime.now(UTC)
        _set(step.id, done_at=at)
        if kind.asks:
            _asked(chase, step, channel, text, by)


def skip(candidacy_id: Key, kind: StepKind) -> None:
    """Leave a step out, beginning the chase if it has not begun. Raises ``NotFoundError``."""
    with transaction(Act.CHASE):
        step = _open_step(_begun(candidacy_id), kind)
        _set(step.id, skipped_at=datetime.now(UTC))


def take_up(candidacy_id: Key, kind: StepKind) -> None:
    """Have a step again that was skipped; one whose day has passed is for today.

    Raises ``NotFoundError``.
    """
    with transaction(Act.CHASE):
        chase = _going_on(candidacy_id)
        steps = (one for one in chase.steps if one.kind is kind and one.skipped_at)
        step = next(steps, None)
        if step is None:
            raise NotFoundError
        today = in_working_days(date.today(), 0)
        _set(step.id, skipped_at=None, due=max(step.due, today))


def move(candidacy_id: Key, kind: StepKind, day: date) -> None:
    """Move a step to another day, or the next on which people work; the others stay.

    Raises ``PastDayError``, ``NotFoundError``.
    """
    if day < date.today():
        raise PastDayError
    with transaction(Act.CHASE):
        step = _open_step(_begun(candidacy_id), kind)
        _set(step.id, due=in_working_days(day, 0))


def pause(candidacy_id: Key, until: date, reason: str = "") -> None:
    """Ask nothing before a day, since nobody is there to answer; what is open moves behind it.

    The candidate is told on the day that was set nevertheless. Raises ``PastDayError``,
    ``NotFoundError``, ``TextTooLongError``.
    """
    if until < date.today():
        raise PastDayError
    reason = clean_line(reason, "reason")
    with transaction(Act.CHASE):
        chase = _begun(candidacy_id)
        for step in postponed(chase.steps, until, in_working_days):
            _set(step.id, due=step.due)
        table = tables.Chase
        changed = table.update(paused_until=until, pause_reason=reason)
        changed.where(table.id == chase.id).execute()
        _wait_until(chase, until)


def go_on(candidacy_id: Key) -> None:
    """End a pause before its day; the steps stay where they are. Raises ``NotFoundError``."""
    with transaction(Act.CHASE):
        chase = _going_on(candidacy_id)
        table = tables.Chase
        changed = table.update(paused_until=None, pause_reason="")
        changed.where(table.id == chase.id).execute()


def declined(candidacy_id: Key) -> None:
    """Write down that the client gives no more: the chase ends, and nobody waits for them.

    Raises ``NotFoundError`` if none goes on.
    """
    _end(candidacy_id, Outcome.DECLINED)


def stop(candidacy_id: Key) -> None:
    """End a chase that is no longer needed. Raises ``NotFoundError`` if none goes on."""
    _end(candidacy_id, Outcome.STOPPED)


def asked_in_vain(candidacy_id: Key) -> tuple[date, ...]:
    """Return the days on which the client was asked for a reason and gave none, in order.

    Empty unless they were asked on two days at least, have been written down as giving no more,
    and have said nothing since that can be passed on.
    """
    days = days_asked(candidacy_id)
    chase = latest(candidacy_id)
    if chase is None or len(days) < FEWEST_ASKS:
        return ()
    reply = stored.latest_reply(candidacy_id, chase.begun_at)
    return () if reply is not None and reply.is_concrete else days


def days_asked(candidacy_id: Key) -> tuple[date, ...]:
    """Return on which days a client was asked who was then written down as giving no more."""
    chase = latest(candidacy_id)
    if chase is None or chase.outcome is not Outcome.DECLINED:
        return ()
    return tuple(sorted({local_day(at) for at in chase.asked_at}))


def due_after(chase: Chase, kind: StepKind, today: date) -> date:
    """Return the day to answer by, for somebody who is asked today by a step."""
    later = (
        step.due
        for step in chase.steps
        if step.is_open and step.kind.asks and step.kind is not kind
    )
    coming = next((day for day in sorted(later) if day > today), None)
    return answer_by(today, coming, in_working_days)


def _asked(chase: Chase, step: Step, channel: Channel, text: str, by: date | None) -> None:
    row = tables.Candidacy.find(chase.candidacy_id)
    ledger = Ledger(row.assignment_id, datetime.now(UTC))
    tables.Contact.create(
        assignment=row.assignment_id,
        candidacy=row,
        hears=Hears.CLIENT,
        channel=channel,
        at=ledger.at,
        text=text,
    )
    order = list(StepKind)
    for other in chase.steps:
        is_earlier = order.index(other.kind) < order.index(step.kind)
        if other.is_open and is_earlier:
            _set(other.id, skipped_at=ledger.at)
    today = local_day(ledger.at)
    day = max(by, today) if by else due_after(chase, step.kind, today)
    ledger.asked(row, chase.id, in_working_days(day, 0), _matter(chase))
    row.save()


def _wait_until(chase: Chase, until: date) -> None:
    """Give the client as long as we wait to ask: what they owe is not late meanwhile."""
    table = tables.Promise
    waiting = (table.candidacy == chase.candidacy_id) & (table.hears == Hears.US)
    found = table.select().where(waiting & table.ended_at.is_null()).first()
    if found is not None and found.due < until:
        row = tables.Candidacy.find(chase.candidacy_id)
        ledger = Ledger(row.assignment_id, datetime.now(UTC))
        ledger.awaits(row, chase.id, in_working_days(until, 0), Matter(found.matter))


def _end(candidacy_id: Key, outcome: Outcome) -> None:
    with transaction(Act.CHASE):
        chase, row = _going_on(candidacy_id), tables.Candidacy.find(candidacy_id)
        ledger = Ledger(row.assignment_id, datetime.now(UTC))
        stop_chase(chase.candidacy_id, ledger.at, outcome)
        if outcome is Outcome.DECLINED:
            ledger.drop_of(row, Hears.US)


def _matter(chase: Chase) -> Matter:
    return Matter.REPLY if chase.vagueness == NO_ANSWER else Matter.GROUNDS


def _about(row: tables.Candidacy) -> tuple[Key | None, str]:
    """Return the reply that a new chase is about, and which sort of vagueness it has."""
    reply = stored.latest_reply(row.id, row.since)
    return (reply.id, reply.vagueness or ANY) if reply else (None, NO_ANSWER)


def _ladder(assignment_id: Key, today: date) -> tuple[tuple[StepKind, date], ...]:
    agreed = in_force(assignment_id)
    days = agreed.terms.ladder if agreed else LadderDays()
    return ladder(today, days, in_working_days, is_agreed=agreed is not None)


def _begun(candidacy_id: Key) -> Chase:
    begin(candidacy_id)
    return _going_on(candidacy_id)


def _going_on(candidacy_id: Key) -> Chase:
    found = going_on(candidacy_id)
    if found is None:
        raise NotFoundError
    return found


def _open_step(chase: Chase, kind: StepKind) -> Step:
    for step in in_order(chase.steps):
        if step.kind is kind and step.is_open:
            return step
    raise NotFoundError


def _set(step_id: Key, **columns: object) -> None:
    table = tables.ChaseStep
    table.update(**columns).where(table.id == step_id).execute()
