"""The promises about one candidate: what is open, what was kept by what, and giving a new date."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError, PastDayError
from wise_feedback.domain.promise_rules import AFTER_TOLD
from wise_feedback.domain.promises import Hears, Matter, Promise
from wise_feedback.domain.stages import StageKind
from wise_feedback.services.calendar import in_working_days
from wise_feedback.services.ledger import Due, Ledger
from wise_feedback.services.terms import terms
from wise_feedback.storage import open_promises, tables
from wise_feedback.storage.history import transaction
from wise_feedback.storage.open_promises import OpenPromise
from wise_feedback.storage.values import promise_value


def of_card(candidacy_id: Key) -> list[Promise]:
    """Return all promises about a candidate in an assignment, newest first, ended ones too."""
    table = tables.Promise
    rows = table.select().where(table.candidacy == candidacy_id)
    return [promise_value(row) for row in rows.order_by(table.made_at.desc(), table.id.desc())]


def open_of_card(candidacy_id: Key, hears: Hears = Hears.CANDIDATE) -> Promise | None:
    """Return what is promised and not yet kept, if anything."""
    return next(
        (one for one in of_card(candidacy_id) if one.is_open and one.hears is hears),
        None,
    )


def promise(promise_id: Key) -> Promise:
    """Return one promise. Raises ``NotFoundError``."""
    return promise_value(tables.Promise.find(promise_id))


def usual_day(assignment_id: Key, today: date) -> date:
    """Return the day on which somebody who is told something today hears again, by our habit."""
    return in_working_days(today, AFTER_TOLD.days(terms(assignment_id)))


def if_moved(candidacy_id: Key, kind: StageKind) -> dict[Hears, date]:
    """Return by when whom would hear if a candidate came to a stage now. Raises ``NotFoundError``.

    Nobody is said to hear of a stage that closes: that depends on the ground.
    """
    row = tables.Candidacy.find(candidacy_id)
    if kind is StageKind.CLOSED:
        return {}
    told = Ledger(row.assignment_id, datetime.now(UTC)).asked_for(row, kind)
    return {rule.hears: due.day for rule, due in told}


def promise_word(candidacy_id: Key, day: date, at: time | None = None) -> Key:
    """Promise a candidate a word on a day, in place of what was promised; return the promise.

    A day on which people are off becomes the next working day. Raises ``PastDayError``,
    ``NotFoundError``.
    """
    with transaction(Act.PROMISE):
        row = tables.Candidacy.find(candidacy_id)
        ledger = Ledger(row.assignment_id, datetime.now(UTC))
        return ledger.put(row, Matter.STATUS, due_on(day, at))


def promise_words(candidacy_ids: Iterable[Key], day: date, at: time | None = None) -> None:
    """Promise each of several candidates a word on a day: one act, undone as one.

    Raises as ``promise_word`` does, promising none of them anything.
    """
    with transaction(Act.PROMISE):
        for candidacy_id in candidacy_ids:
            promise_word(candidacy_id, day, at)


def snooze(promise_id: Key, day: date, at: time | None = None) -> Key:
    """Give an open promise a new date and return the new promise; the old one stays in history.

    A day on which people are off becomes the next working day. Raises ``PastDayError``;
    ``NotFoundError``, also if it has been kept meanwhile.
    """
    with transaction(Act.SNOOZE):
        ledger, found = _open(promise_id)
        return ledger.snooze(found, due_on(day, at))


def drop(promise_id: Key) -> None:
    """End a promise that nobody waits for any more. Raises ``NotFoundError``.

    A candidate in play who loses their only one is found between the chairs.
    """
    with transaction(Act.DROP_PROMISE):
        ledger, found = _open(promise_id)
        ledger.drop(found)


def due_on(day: date, at: time | None = None) -> Due:
    """Return when a word is due that is promised for *day*. Raises ``PastDayError``."""
    if day < date.today():
        raise PastDayError
    return Due(in_working_days(day, 0), at)


def _open(promise_id: Key) -> tuple[Ledger, OpenPromise]:
    found = open_promises.one(promise_id)
    if found is None:
        raise NotFoundError
    return Ledger(tables.Promise.find(promise_id).assignment_id, datetime.now(UTC)), found
