"""Drafts: text kept as it is typed, so that neither Esc nor a power cut loses a word."""

import json
from datetime import UTC, datetime
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.storage import tables
from wise_feedback.storage.history import typing


def keep(kind: str, subject: Key, body: dict[str, Any]) -> None:
    """Keep what has been typed of *kind* about *subject*, in place of what was kept before.

    Raises ``VaultError`` if it cannot be kept; then the text is only in the window.
    """
    text = json.dumps(body)  # in ASCII: half an emoji, as typed, is no text that SQLite takes
    with typing():
        row = tables.Draft.get_or_none(kind=kind, subject=subject)
        now = datetime.now(UTC)
        if row is None:
            tables.Draft.create(kind=kind, subject=subject, body=text, changed_at=now)
        elif row.body != text:
            row.body, row.changed_at = text, now
            row.save()


def kept(kind: str, subject: Key) -> dict[str, Any] | None:
    """Return what was kept of *kind* about *subject*, if anything that is still whole."""
    row = tables.Draft.get_or_none(kind=kind, subject=subject)
    return body(row.body) if row else None


def changed_at(kind: str, subject: Key) -> datetime | None:
    """Return when something was last typed of *kind* about *subject*, if anything is kept."""
    row = tables.Draft.get_or_none(kind=kind, subject=subject)
    return row.changed_at if row else None


def body(text: str) -> dict[str, Any] | None:
    """Return what a draft was kept as, nothing if it is damaged."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def discard(kind: str, subject: Key) -> None:
    """Forget what was kept of *kind* about *subject*.

    Inside an act it comes back when the act is undone.
    """
    where = (tables.Draft.kind == kind) & (tables.Draft.subject == subject)
    with typing():
        tables.Draft.delete().where(where).execute()
