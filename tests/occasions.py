"""An assignment, a candidate, feedback for and against, and the letter made of them."""

from dataclasses import replace
from datetime import date
from typing import Any

from wise_feedback.domain.assignment import (
    AssignmentFacts,
    Requirement,
    RequirementCategory,
    RequirementKind,
)
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Decision, Feedback, Ground, Source
from wise_feedback.domain.letter import Letter, PartKind
from wise_feedback.domain.people import Agency, CandidateFacts, Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters.compose import compose

ASSIGNMENT = AssignmentFacts(
    role="Testledare automation",
    role_en="Test Lead Automation",
    client="Brevia Logistik",
    requirements=(
        Requirement(
            "k1",
            "K1",
            "Ledning av testteam",
            category=RequirementCategory.EXPERIENCE,
            level="Minst fem personer",
            title_en="Leading a test team",
            level_en="At least five people",
        ),
        Requirement("k2", "K2", "Playwright i en CI-kedja", title_en="Playwright in a CI pipeline"),
        Requirement("k3", "K3", "Teststrategi", title_en="Test strategy"),
        Requirement("k4", "K4", "Timpris", category=RequirementCategory.COMMERCIAL),
        Requirement("k5", "K5", "Mobil testning", kind=RequirementKind.SHOULD),
    ),
)
MAJA = Consultant(
    "Maja Sandell", "Rekryteringskonsult", "070-174 06 42", "maja.sandell@nordlind.example"
)
NORDLIND = Agency("Nordlind Rekrytering")
SANNA = CandidateFacts("Sanna Mäkinen", street="Lindvägen 4 B", postcode="17155", city="Solna")
STRATEGY = Ground("k3", observation="Du kortade regressionstesterna från två dagar till en timme.")
TEAM = Ground(
    "k1",
    situation="När kunden frågade om prioriteringar",
    observation="beskrev du planen men inte samtalet",
    impact="Rollen medlar mellan tre produktägare varje vecka",
)
CYPRESS = Ground("k2", observation="Du har arbetat i Cypress, inte i Playwright.")
NO = Feedback(
    decision=Decision.REJECT,
    strengths=(STRATEGY,),
    gaps=(TEAM,),
    development=("håll i nästa testplanering",),
    source=Source.CLIENT,
)
YES = replace(NO, decision=Decision.ADVANCE, gaps=())
HOLD = replace(YES, decision=Decision.HOLD, hold_until=date(2026, 12, 4))
WITHDRAWN = Closing(Way.CLIENT_WITHDREW)


def letter(
    feedback: Feedback | None = NO,
    closing: Closing | None = None,
    stage: StageKind = StageKind.CLIENT_INTERVIEW,
    **changes: Any,
) -> Letter:
    given: dict[str, Any] = {
        "candidate": SANNA,
        "assignment": ASSIGNMENT,
        "consultant": MAJA,
        "agency": NORDLIND,
        "day": date(2026, 11, 23),
        "language": "sv",
    }
    given |= changes
    return compose(**given, feedback=feedback, closing=closing, stage_kind=stage)


def part(kind: PartKind, *args: Any, **changes: Any) -> str:
    return {part.kind: part.text for part in letter(*args, **changes).parts}[kind]


def opening(*args: Any, **changes: Any) -> str:
    return part(PartKind.OPENING, *args, **changes)


def grounds(*args: Any, **changes: Any) -> str:
    return part(PartKind.GROUNDS, *args, **changes)


def whole(made: Letter) -> str:
    return "\n".join([made.subject, *(text.text for text in made.parts), made.footnote])
