"""Promises that are due on a day of one's own choice, as only time makes them."""

from datetime import date, timedelta

from wise_feedback.domain.basics import Key
from wise_feedback.domain.promises import Hears
from wise_feedback.storage import tables


def due_in(card: Key, days: int, hears: Hears = Hears.CANDIDATE) -> Key:
    """Let what is promised about a card be due so many days from today; return the promise."""
    table = tables.Promise
    mine = (table.candidacy == card) & (table.hears == hears) & table.ended_at.is_null()
    promise = table.select().where(mine).get()
    table.update(due=date.today() + timedelta(days)).where(table.id == promise.id).execute()
    return str(promise.id)


def forget(card: Key) -> None:
    """Let a candidate have no next word at all."""
    table = tables.Promise
    table.delete().where((table.candidacy == card) & (table.hears == Hears.CANDIDATE)).execute()
