"""The events of a period, read for insights: each kind of figure is one query over whole sets.

In plain SQL. Moments are seconds; a period is from its first second to before its last. Where a
history is asked for, it is only that of the cards on which something happened in the period, so
that a period costs what happened in it and not what happened before it.
"""

from dataclasses import dataclass
from typing import Any

from wise_feedback.domain.basics import Key
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.promises import Event, Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.storage.replies import PARTS
from wise_feedback.storage.tables import db

_ENDS = ", ".join(f"'{kind}'" for kind in StageKind if kind.ends)
_OF_CLIENT = """(:client IS NULL OR {assignment} IN
    (SELECT id FROM assignment WHERE client_id = :client))"""
_CARD_OF_CLIENT = """(:client IS NULL OR {card} IN (SELECT card.id FROM candidacy AS card
    JOIN assignment ON assignment.id = card.assignment_id WHERE client_id = :client))"""

# One party is promised one word about a card at a time, so its promises stand one after the
# other. A wait is a run of them: those that were replaced or put off, and the one that ended it.
_WAITS = f"""
WITH word AS (SELECT candidacy_id, assignment_id, made_at, made_by, matter, starts_at, due,
        ended_at, end, kept_by,
        COALESCE(SUM(COALESCE(end IN ('kept', 'dropped'), 0)) OVER (PARTITION BY candidacy_id
            ORDER BY made_at, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
        {{anew}} AS run
    FROM promise WHERE hears = '{{hears}}' AND {_OF_CLIENT.format(assignment="assignment_id")}
        AND candidacy_id IN (SELECT candidacy_id FROM promise INDEXED BY promise_ended
            WHERE ended_at >= :start AND ended_at < :end AND hears = '{{hears}}'
                AND end = 'kept' AND kept_by IN ({{kept_by}})))
SELECT MIN(CASE WHEN {{begins}} THEN COALESCE(starts_at, made_at) END) AS begun,
    MAX(CASE WHEN end = 'kept' AND kept_by IN ({{kept_by}}) THEN ended_at END) AS heard,
    MIN(CASE WHEN {{begins}} THEN due END), assignment_id
FROM word GROUP BY candidacy_id, run HAVING heard >= :start AND heard < :end AND begun <= heard
"""
_DECIDED = f"""(made_by IN ('{Event.FEEDBACK}', '{Event.CLOSING}', '{Event.REPLY}')
    OR (made_by IN ('{Event.MOVE}', '{Event.MEETING}') AND matter = 'feedback'))"""
_TOLD = _WAITS.format(
    hears=Hears.CANDIDATE,
    begins=_DECIDED,
    kept_by=f"'{Event.CONTACT}', '{Event.LETTER}'",
    anew="",
)
# By going on to an interview the client has answered what they were asked before.
_ANEW = f"""+ SUM(made_by IN ('{Event.MOVE}', '{Event.MEETING}')) OVER (PARTITION BY candidacy_id
            ORDER BY made_at, id ROWS UNBOUNDED PRECEDING)"""
_ANSWERED = _WAITS.format(hears=Hears.US, begins="TRUE", kept_by=f"'{Event.REPLY}'", anew=_ANEW)
_CLIENT_ANSWERED = f"""SELECT begun, heard, client_id FROM ({_ANSWERED}) AS answer
JOIN assignment ON assignment.id = answer.assignment_id"""

# Who stands in a stage that does not end, less those of them who have a word: at most one is
# promised a candidate at a time. What was so before the period is as if it began with it.
_SEATED = f"""
WITH stay AS MATERIALIZED (SELECT * FROM (SELECT move.candidacy_id, at AS came, kind,
        MIN(COALESCE(LEAD(at) OVER (PARTITION BY move.candidacy_id ORDER BY at, move.id), :end),
            COALESCE(closed_at, :end)) AS went
    FROM stage_move AS move JOIN stage ON stage.id = to_stage_id
    JOIN assignment ON assignment.id = stage.assignment_id
    WHERE :client IS NULL OR client_id = :client)
    WHERE kind NOT IN ({_ENDS}) AND came < went AND went >= :start),
word AS (SELECT candidacy_id, made_at, :end AS until FROM promise
        WHERE ended_at IS NULL AND hears = 'candidate'
    UNION ALL SELECT candidacy_id, made_at, ended_at FROM promise INDEXED BY promise_ended
        WHERE ended_at >= :start AND hears = 'candidate')
SELECT MAX(came, :start - 1) AS since, went, COUNT(*) FROM stay GROUP BY since, went
UNION ALL SELECT MAX(made_at, came, :start - 1) AS since, MIN(until, went) AS until, -COUNT(*)
FROM word JOIN stay USING (candidacy_id) WHERE made_at < went AND came < word.until
GROUP BY since, 2
"""

_NO = ", ".join(f"'{kind}'" for kind in LetterKind if kind.is_no)
_LETTERS = f"""
SELECT sent_at, (SELECT COUNT(DISTINCT part.value ->> '$.kind')
    FROM json_each(words, '$.parts') AS part
    WHERE TRIM(part.value ->> '$.text', ' ' || CHAR(9, 10, 13)) <> '') = {len(PartKind)}
FROM letter WHERE sent_at >= :start AND sent_at < :end AND kind IN ({_NO})
    AND {_CARD_OF_CLIENT.format(card="candidacy_id")}
"""

_ROUNDS = f"""
WITH heard AS (SELECT candidacy_id, stage_kind, received_at, {PARTS} = 3 AS is_concrete, id
    FROM client_reply
    UNION ALL SELECT candidacy_id, stage_kind, recorded_at, TRUE, id
    FROM feedback_record WHERE source = '{Source.CLIENT}'),
said AS (SELECT candidacy_id, stage_kind, received_at, is_concrete,
        ROW_NUMBER() OVER (PARTITION BY candidacy_id, stage_kind
            ORDER BY received_at, id) AS place
    FROM heard WHERE candidacy_id IN (SELECT candidacy_id FROM heard
        WHERE received_at >= :start AND received_at < :end)),
round AS (SELECT candidacy_id, MIN(received_at) AS begun, MAX(is_concrete) AS ever,
        MAX(is_concrete AND place = 1) AS at_once
    FROM said GROUP BY candidacy_id, stage_kind HAVING begun >= :start AND begun < :end)
SELECT client.id, client.name, assignment.id, EXISTS (SELECT 1 FROM agreement
        WHERE agreement.assignment_id = assignment.id
            AND COALESCE(walked_on, signed_on) <= DATE(begun, 'unixepoch', 'localtime')) AS agreed,
    SUM(at_once), SUM(ever AND NOT at_once), SUM(NOT ever)
FROM round JOIN candidacy AS card ON card.id = candidacy_id
JOIN assignment ON assignment.id = card.assignment_id
JOIN client ON client.id = assignment.client_id
WHERE :client IS NULL OR client_id = :client GROUP BY assignment.id, agreed
"""

_WITHOUT = """
SELECT client.id, client.name, assignment.id FROM assignment
JOIN client ON client.id = assignment.client_id
WHERE closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM agreement
    WHERE assignment_id = assignment.id AND COALESCE(walked_on, signed_on) IS NOT NULL)
ORDER BY assignment.id
"""

_PHRASES = f"""
SELECT quote, client.name, COUNT(*) FROM client_reply AS reply
JOIN candidacy AS card ON card.id = candidacy_id
JOIN assignment ON assignment.id = card.assignment_id
JOIN client ON client.id = assignment.client_id
WHERE received_at >= :start AND received_at < :end AND quote <> '' AND {PARTS} < 3
    AND (:client IS NULL OR client_id = :client) GROUP BY quote, client.id
"""

# Being closed anew, on a newer ground, is no move to another stage.
_STAGE_TIMES = f"""
WITH step AS (SELECT candidacy_id, from_stage_id, to_stage_id, at,
        LAG(at) OVER (PARTITION BY candidacy_id ORDER BY at, id) AS came
    FROM stage_move WHERE from_stage_id IS NOT to_stage_id
        AND {_CARD_OF_CLIENT.format(card="candidacy_id")})
SELECT before.kind, after.kind, came, at FROM step
JOIN stage AS before ON before.id = from_stage_id JOIN stage AS after ON after.id = to_stage_id
WHERE at >= :start AND at < :end AND came IS NOT NULL
"""

_OUTCOMES = f"""
SELECT stage.kind, way, category, COUNT(*) FROM stage
JOIN candidacy AS card ON card.stage_id = stage.id
JOIN stage_move AS move ON move.id = (SELECT id FROM stage_move WHERE candidacy_id = card.id
    ORDER BY at DESC, id DESC LIMIT 1)
LEFT JOIN requirement ON requirement.id = requirement_id
WHERE stage.kind IN ({_ENDS}) AND at >= :start AND at < :end
    AND {_OF_CLIENT.format(assignment="card.assignment_id")}
GROUP BY stage.kind, way, category
"""

_VIEWS = f"""
SELECT knew, helped, recommend, why FROM experience
WHERE noted_at >= :start AND noted_at < :end AND {_CARD_OF_CLIENT.format(card="candidacy_id")}
ORDER BY noted_at DESC, id DESC
"""

_OLDEST = "SELECT MIN(at) FROM stage_move"


@dataclass(frozen=True, slots=True)
class Reach:
    """From which second to before which, and of which client; ``None`` is of all."""

    start: int
    end: int
    client: Key | None = None


def told(reach: Reach) -> list[tuple[int, int, str]]:
    """Return when it was decided and when the candidate was told, and the day it was due."""
    return [(begun, heard, due) for begun, heard, due, _ in _rows(_TOLD, reach)]


def answered(reach: Reach) -> list[tuple[int, int, Key]]:
    """Return when a client was asked, when they answered, and which client."""
    return _rows(_CLIENT_ANSWERED, reach)


def seated(reach: Reach) -> list[tuple[int, int, int]]:
    """Return after which second, and until which, how many more had no next word, or fewer."""
    return _rows(_SEATED, reach)


def letters(reach: Reach) -> list[tuple[int, bool]]:
    """Return when each letter with a no was sent, and whether all five parts say something."""
    return [(at, bool(whole)) for at, whole in _rows(_LETTERS, reach)]


def rounds(reach: Reach) -> list[tuple[Key, str, Key, bool, int, int, int]]:
    """Return client, name, assignment, whether it was agreed, and three counts of answers.

    They are how many were concrete at once, after more was asked, and never.
    """
    return _rows(_ROUNDS, reach)


def without_agreement() -> list[tuple[Key, str, Key]]:
    """Return client, name and assignment of those that are open with nothing agreed."""
    return list(db.execute_sql(_WITHOUT).fetchall())


def phrases(reach: Reach) -> list[tuple[str, str, int]]:
    """Return vague words, the client who said them, and in how many replies."""
    return _rows(_PHRASES, reach)


def stage_times(reach: Reach) -> list[tuple[str, str, int, int]]:
    """Return from which kind of stage to which somebody went, when they came and when they left."""
    return _rows(_STAGE_TIMES, reach)


def outcomes(reach: Reach) -> list[tuple[str, str | None, str | None, int]]:
    """Return the stage that somebody ended in, the way, the sort of requirement, and how many."""
    return _rows(_OUTCOMES, reach)


def views(reach: Reach) -> list[tuple[str | None, str | None, int | None, str]]:
    """Return what candidates answered, the newest first."""
    return _rows(_VIEWS, reach)


def oldest() -> int | None:
    """Return when the first of all candidates came to a stage."""
    found = db.execute_sql(_OLDEST).fetchone()
    return None if found[0] is None else int(found[0])


def _rows(sql: str, reach: Reach) -> list[Any]:
    bound = {"start": reach.start, "end": reach.end, "client": reach.client}
    return list(db.execute_sql(sql, bound).fetchall())
