"""What is written in the forms of a candidate and an assignment, as plain JSON values."""

from dataclasses import asdict
from typing import Any

from wise_feedback.domain.assignment import (
    AssignmentFacts,
    Requirement,
    RequirementCategory,
    RequirementKind,
)
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.stages import Stage, StageKind


def write(facts: CandidateFacts | AssignmentFacts) -> dict[str, Any]:
    """Return *facts* as values that JSON can hold."""
    return asdict(facts)


def read_candidate(body: dict[str, Any]) -> CandidateFacts:
    """Return the candidate that ``write`` made *body* of."""
    return CandidateFacts(**body)


def read_assignment(body: dict[str, Any]) -> AssignmentFacts:
    """Return the assignment that ``write`` made *body* of."""
    requirements = tuple(
        Requirement(
            **{
                **row,
                "kind": RequirementKind(row["kind"]),
                "category": RequirementCategory(row["category"]),
            }
        )
        for row in body["requirements"]
    )
    stages = tuple(Stage(row["id"], StageKind(row["kind"]), row["name"]) for row in body["stages"])
    return AssignmentFacts(**{**body, "requirements": requirements, "stages": stages})
