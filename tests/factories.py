"""One function a value, with the least a test has to say."""

from datetime import UTC, date, datetime
from typing import Any

from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.board import Card
from wise_feedback.domain.feedback import Decision, Feedback, Ground, NextStep
from wise_feedback.domain.owed import Owed
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.promises import Hears, Matter
from wise_feedback.domain.stages import StageKind


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


def an_owed(number: int = 1, **changes: Any) -> Owed:
    """A word that is owed to somebody whom the client has met; its ids follow from its number."""
    return Owed(
        **{
            "promise_id": f"{number:032x}",
            "candidacy_id": f"{number + 1000:032x}",
            "candidate_id": f"{number + 2000:032x}",
            "assignment_id": f"{number + 3000:032x}",
            "name": f"Kandidat {number}",
            "role": "Backendutvecklare Java",
            "client": "Havsvik",
            "stage": StageKind.CLIENT_INTERVIEW,
            "hears": Hears.CANDIDATE,
            "matter": Matter.STATUS,
            "due": date(2026, 11, 23),
            "at": None,
            "starts_at": None,
            "made_at": datetime(2026, 11, 18, 9, tzinfo=UTC),
            "decision": None,
            "parts": None,
            "has_feedback_draft": False,
            "has_letter_draft": False,
            "has_letter": False,
            "client_due": None,
            "is_chased": False,
            "reply_parts": None,
            "quote": "",
            "heard_at": None,
            "client_at": None,
            **changes,
        }
    )
