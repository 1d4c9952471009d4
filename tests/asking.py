"""Clients who are asked and give no reason, as tests need them."""

from datetime import date, datetime

from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.chase import StepKind
from wise_feedback.services import chases
from wise_feedback.storage import tables

TWO_DAYS = date(2026, 11, 23), date(2026, 11, 25)


def ask_in_vain(card: Key, *days: date) -> None:
    """Let the client have been asked on these days, and given no reason."""
    kinds = (StepKind.ASK, StepKind.REMIND, StepKind.CALL)
    table = tables.ChaseStep
    for kind, day in zip(kinds, days, strict=False):
        chases.mark_done(card, kind, Channel.MAIL)
        at = datetime(day.year, day.month, day.day, 12).astimezone()
        table.update(done_at=at).where(table.kind == kind).execute()
    chases.declined(card)
