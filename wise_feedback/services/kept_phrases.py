"""Phrases that were pointed out in a text about a candidate, and that somebody chose to keep.

A choice made while writing: the hint that made it takes it back, so it is no step to undo.
"""

from datetime import UTC, datetime

from wise_feedback.domain.basics import Key
from wise_feedback.domain.checking import TextFinding
from wise_feedback.domain.errors import MissingFieldError
from wise_feedback.domain.phrases import KeptPhrase
from wise_feedback.domain.text import TEXT_LIMIT, clean_line, clean_text
from wise_feedback.storage import tables
from wise_feedback.storage.history import typing


def kept(candidacy_id: Key) -> tuple[KeptPhrase, ...]:
    """Return the phrases that may stay in texts about a candidate, first kept first."""
    return tuple(_value(row) for row in _rows(candidacy_id))


def keep(candidacy_id: Key, finding: TextFinding, phrase: str, reason: str = "") -> None:
    """Let a *phrase* that was pointed out stay, once however often it is kept.

    A reason given later takes the place of the one before. Raises ``MissingFieldError`` without
    a reason where the finding blocks the letter, ``TextTooLongError``; ``NotFoundError`` if the
    card is gone.
    """
    reason = clean_text(reason, "reason")
    if finding.blocks and not reason:
        raise MissingFieldError("reason")
    phrase = clean_line(phrase, "phrase", TEXT_LIMIT)
    with typing():
        tables.Candidacy.find(candidacy_id)
        row = _row(candidacy_id, finding.ground, phrase)
        if row is None:
            tables.KeptPhrase.create(
                candidacy=candidacy_id,
                ground=finding.ground,
                phrase=phrase,
                reason=reason,
                kept_at=datetime.now(UTC),
            )
        elif reason:
            row.reason = reason
            row.save()


def point_out_again(candidacy_id: Key, ground: str, phrase: str) -> None:
    """Have a phrase pointed out again. Does nothing if it was not kept."""
    with typing():
        if (row := _row(candidacy_id, ground, phrase)) is not None:
            row.delete_instance()


def _rows(candidacy_id: Key) -> list[tables.KeptPhrase]:
    table = tables.KeptPhrase
    rows = table.select().where(table.candidacy == candidacy_id)
    return list(rows.order_by(table.kept_at, table.id))


def _row(candidacy_id: Key, ground: str, phrase: str) -> tables.KeptPhrase | None:
    rows = _rows(candidacy_id)
    return next((row for row in rows if _value(row).is_about(ground, phrase)), None)


def _value(row: tables.KeptPhrase) -> KeptPhrase:
    return KeptPhrase(row.ground, row.phrase, row.reason)
