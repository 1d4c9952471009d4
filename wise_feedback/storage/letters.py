"""The list of letters, read quickly: what waits to be finished, and what was sent, page by page."""

from collections.abc import Sequence
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.domain.letter import LetterKind, Via
from wise_feedback.domain.letter_list import LetterRow, LetterState
from wise_feedback.domain.sheaf import Addressee
from wise_feedback.storage.fields import to_moment
from wise_feedback.storage.tables import db

MOST_BOUND = 500
"""Values in one statement."""

_ABOUT = """JOIN candidate ON candidate.id = card.candidate_id
JOIN assignment ON assignment.id = card.assignment_id
JOIN client ON client.id = assignment.client_id"""

_NAMED = """(INSTR(candidate.search, :text) OR INSTR(LOWER(role || ' ' || client.name), :text))"""

_LATEST = """letter.id = (SELECT id FROM letter AS other WHERE other.candidacy_id = card.id
    ORDER BY saved_at DESC, id DESC LIMIT 1)"""

_LEFT = f"""
SELECT 'left', card.id, letter.id, candidate.name, role, client.name, letter.kind, saved_at,
    letter.subject, via
FROM letter JOIN candidacy AS card ON card.id = letter.candidacy_id {_ABOUT}
WHERE sent_at IS NULL AND {_LATEST} AND ({_NAMED} OR INSTR(letter.search, :text))
ORDER BY saved_at DESC, letter.id DESC
"""

_KINDS = ", ".join(f"'{kind}'" for kind in LetterKind)

_WHOLE = f"""draft.kind = 'letter'
    AND CASE WHEN JSON_VALID(draft.body) THEN draft.body ->> '$.kind' IN ({_KINDS}) END"""

_DRAFTS = f"""
SELECT 'draft', card.id, '', candidate.name, role, client.name,
    draft.body ->> '$.kind', draft.changed_at, draft.body ->> '$.subject', NULL
FROM draft JOIN candidacy AS card ON card.id = draft.subject {_ABOUT}
LEFT JOIN letter ON letter.candidacy_id = card.id AND {_LATEST}
WHERE {_WHOLE} AND (letter.id IS NULL OR letter.sent_at IS NOT NULL) AND {_NAMED}
ORDER BY draft.changed_at DESC, draft.id DESC
"""

_SENT = f"""
SELECT 'sent', card.id, letter.id, candidate.name, role, client.name, letter.kind, sent_at,
    letter.subject, via
FROM letter JOIN candidacy AS card ON card.id = letter.candidacy_id {_ABOUT}
WHERE sent_at IS NOT NULL AND ({_NAMED} OR INSTR(letter.search, :text))
ORDER BY sent_at DESC, letter.id DESC LIMIT :limit OFFSET :offset
"""

_COUNT = f"""SELECT (SELECT COUNT(*) FROM draft WHERE {_WHOLE}
    AND subject IN (SELECT id FROM candidacy)
    AND NOT EXISTS (SELECT 1 FROM letter JOIN candidacy AS card ON card.id = letter.candidacy_id
        WHERE card.id = draft.subject AND sent_at IS NULL AND {_LATEST})),
    (SELECT COUNT(*) FROM letter JOIN candidacy AS card ON card.id = letter.candidacy_id
        WHERE sent_at IS NULL AND {_LATEST})"""


_ADDRESSEE = f"""SELECT card.id, candidate.name, role, client.name
FROM candidacy AS card {_ABOUT}"""

_DECIDING = ", ".join(f"'{kind}'" for kind in LetterKind if kind.tells_decision)

_UNTOLD = f"""{_ADDRESSEE} JOIN stage ON stage.id = card.stage_id
WHERE stage.kind = 'closed' AND candidate.added_at <=
        (SELECT MAX(at) FROM stage_move WHERE candidacy_id = card.id)
    AND (:assignment IS NULL OR card.assignment_id = :assignment)
    AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.candidacy_id = card.id
        AND sent_at >= card.since AND letter.kind IN ({_DECIDING}))
ORDER BY card.since, card.id
"""


def untold(assignment_id: Key | None) -> list[Addressee]:
    """Return whoever stands closed and was sent no letter since, those closed first first.

    Whose process was over before they came into the vault is of a history that was brought in.
    """
    rows = db.execute_sql(_UNTOLD, {"assignment": assignment_id}).fetchall()
    return [Addressee(*row) for row in rows]


def addressees(cards: Sequence[Key]) -> list[Addressee]:
    """Return to whom letters about cards would be, in no order."""
    found = []
    for start in range(0, len(cards), MOST_BOUND):
        some = cards[start : start + MOST_BOUND]
        marks = ", ".join("?" * len(some))
        found += db.execute_sql(f"{_ADDRESSEE} WHERE card.id IN ({marks})", some).fetchall()
    return [Addressee(*row) for row in found]


def unsent(folded: str) -> list[LetterRow]:
    """Return the letters that left without a word on whether they were sent, then the drafts.

    Of each the newest first, and those whose person, role, client or words hold *folded*.
    """
    bound = {"text": folded}
    found = [row for sql in (_LEFT, _DRAFTS) for row in db.execute_sql(sql, bound).fetchall()]
    return [_row(*row) for row in found]


def sent(folded: str, *, limit: int, offset: int) -> list[LetterRow]:
    """Return letters that were sent, newest first, that hold *folded* as in ``unsent``."""
    bound = {"text": folded, "limit": limit, "offset": offset}
    return [_row(*row) for row in db.execute_sql(_SENT, bound).fetchall()]


def count_unsent() -> int:
    """Return how many letters wait to be finished, or for a word on whether they were sent."""
    drafts, left = db.execute_sql(_COUNT).fetchone()
    return int(drafts) + int(left)


def _row(state: str, card: str, letter: str, *rest: Any) -> LetterRow:
    name, role, client, kind, at, subject, via = rest
    return LetterRow(
        state=LetterState(state),
        candidacy_id=card,
        letter_id=letter,
        name=name,
        role=role,
        client=client,
        kind=LetterKind(kind),
        at=to_moment(at),
        subject=subject or "",
        via=Via(via) if via else None,
    )
