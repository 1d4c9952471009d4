"""One function a value, with the least a test has to say."""

from datetime import UTC, datetime
from typing import Any

from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.board import Card
from wise_feedback.domain.feedback import Decision, Feedback, Ground, NextStep
from wise_feedback.domain.people import CandidateFacts


def a_requirement(title: str = "Java, minst fem år", **changes: Any) -> Requirement:
    return Requirement(**{"id": "", "code": "", "title": title, **changes})


def a_person(name: str = "Elin Bergström", **changes: Any) -> CandidateFacts:
    return CandidateFacts(**{"name": name, "skills": "Java, Spring", "years": 7, **changes})


def a_gap(requirement_id: str | None, **changes: Any) -> Ground:
    text = "beskrev du leveransen, inte samtalen före den."
    when = "När vi frågade hur du tar fram krav"
    return Ground(
        **{"requirement_id": requirement_id, "situation": when, "observation": text, **changes}
    )


def a_strength(requirement_id: str | None = None, **changes: Any) -> Ground:
    text = "Du ritade upp hur ni delade monoliten i tre tjänster."
    return Ground(**{"requirement_id": requirement_id, "observation": text, **changes})


def a_rejection(requirement_id: str, **changes: Any) -> Feedback:
    """Feedback that lacks nothing, from a consultant who does not take a candidate further."""
    return Feedback(
        **{
            "decision": Decision.REJECT,
            "strengths": (a_strength(),),
            "gaps": (a_gap(requirement_id),),
            "development": ("Skriv ned ett möte där du fick verksamheten att välja bort något.",),
            "next_step": NextStep(),
            **changes,
        }
    )


def a_card(number: int = 1, **changes: Any) -> Card:
    """A card whose id and name follow from its number."""
    return Card(
        **{
            "id": f"{number:032x}",
            "candidate_id": f"{number + 1000:032x}",
            "name": f"Kandidat {number}",
            "skills": "Java, Spring",
            "years": 7,
            "stage_id": f"{1:032x}",
            "position": number,
            "since": datetime(2026, 11, 20, 12, tzinfo=UTC),
            **changes,
        }
    )
