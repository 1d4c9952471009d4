"""Assignments, read whole: the client, the kravprofil, the stages, how many are still in play.

In plain SQL, as a board is: to build a query, and a model of every row, takes five times as long
as to run it.
"""

import json
from collections.abc import Iterable
from typing import Any

from wise_feedback.domain.assignment import (
    Assignment,
    AssignmentFacts,
    Requirement,
    RequirementCategory,
    RequirementKind,
)
from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.storage.fields import to_moment
from wise_feedback.storage.tables import db

_ENDS = ", ".join(f"'{kind}'" for kind in StageKind if kind.ends)

# Cards are counted by stage: the index of that holds all it takes, and no card is read.
_ASSIGNMENTS = f"""
SELECT assignment.id, assignment.client_id, assignment.is_sample, role, role_en, client.name,
    COALESCE(client_contact.name, ''),
    (SELECT COUNT(*) FROM stage JOIN candidacy ON candidacy.stage_id = stage.id
    WHERE stage.assignment_id = assignment.id AND stage.kind NOT IN ({_ENDS})), closed_at
FROM assignment JOIN client ON client.id = assignment.client_id
LEFT JOIN client_contact ON client_contact.id = assignment.contact_id
"""
_ALL = f"{_ASSIGNMENTS} ORDER BY assignment.id"
_ONE = f"{_ASSIGNMENTS} WHERE assignment.id = ?"

_REQUIREMENTS = "SELECT id, code, title, kind, category, level, title_en, level_en FROM requirement"
_ASKED_FOR = f"{_REQUIREMENTS} WHERE assignment_id = ? AND NOT retired ORDER BY position, id"
_THESE = f"{_REQUIREMENTS} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
_STAGES = "SELECT id, kind, name FROM stage WHERE assignment_id = ? ORDER BY position, id"


def assignments() -> list[Assignment]:
    """Return all assignments, oldest first, without their kravprofil and stages."""
    return [_assignment(row) for row in db.execute_sql(_ALL).fetchall()]


def assignment(assignment_id: Key) -> Assignment | None:
    """Return one assignment, whole, or ``None`` if there is none."""
    row = db.execute_sql(_ONE, (assignment_id,)).fetchone()
    if row is None:
        return None
    rows = db.execute_sql(_ASKED_FOR, (assignment_id,)).fetchall()
    asked_for = tuple(_requirement(*asked) for asked in rows)
    return _assignment(row, asked_for, tuple(stages(assignment_id)))


def stages(assignment_id: Key) -> list[Stage]:
    """Return the stages of a board in order."""
    rows = db.execute_sql(_STAGES, (assignment_id,)).fetchall()
    return [Stage(key, StageKind(kind), name) for key, kind, name in rows]


def requirements(keys: Iterable[Key]) -> list[Requirement]:
    """Return these requirements, also those that are no longer asked for."""
    rows = db.execute_sql(_THESE, (json.dumps(sorted(keys)),)).fetchall()
    return [_requirement(*row) for row in rows]


def _assignment(
    row: tuple[Any, ...],
    requirements: tuple[Requirement, ...] = (),
    stages: tuple[Stage, ...] = (),
) -> Assignment:
    key, client_id, is_sample, role, role_en, client, contact, cards, closed = row
    facts = AssignmentFacts(role, client, contact, role_en, requirements, stages)
    closed_at = None if closed is None else to_moment(closed)
    return Assignment(key, facts, client_id, bool(is_sample), cards, closed_at)


def _requirement(
    key: Key, code: str, title: str, kind: str, category: str, *rest: str
) -> Requirement:
    return Requirement(
        key, code, title, RequirementKind(kind), RequirementCategory(category), *rest
    )
