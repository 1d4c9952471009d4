"""A vault with everything in it that a client must never see, each under words that give it away.

``TRAPS`` are those words. Whatever is shown to a client is walked for them.
"""

from dataclasses import replace
from datetime import date, timedelta

from tests.boards import stage
from tests.factories import a_person, a_requirement
from tests.owing import due_in
from tests.recipients import at
from wise_feedback.domain.assignment import AssignmentFacts, RequirementCategory
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.feedback import Decision, Feedback, Ground, Level, NextStep
from wise_feedback.domain.replies import BegunReply
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    assignments,
    candidates,
    chases,
    contacts,
    feedback,
    notes,
    replies,
)

TRAPS = (
    "hemligt",  # a private note
    "mumlade",  # the words of feedback
    "plånbok",  # a requirement about money, and what it may cost
    "65 000",
    "Orrekulla",  # another client, role and candidate
    "Testledare",
    "Gunhild",
    "Screening",
    "Sivert",  # somebody here whom the client has not met
    "kändes inte",  # the client's own vague words, and what they wrote besides
    "utkastat",  # what the consultant has begun alone
    "lugnade",  # what the candidate was told
    "telefonkatalog",  # addresses and numbers
    "070-555",
    "elin@",
    "rekryterarlistan",  # where somebody was found
    "späd",  # a requirement that is retired
)
VAGUE = "Hon är duktig, men det kändes inte rätt i magen."


def set_traps(assignment: Key) -> tuple[Key, Key]:
    """Fill a vault; return the cards of Elin, about whom all is known, and of Johan."""
    _other_client()
    facts = assignments.assignment(assignment).facts
    money = a_requirement("Timpris i plånbok", category=RequirementCategory.COMMERCIAL)
    own = (*facts.requirements, money, a_requirement("Späda ut saft"))
    assignments.edit(assignment, replace(facts, requirements=own))
    person = a_person(
        email="elin@exempel.se", phone="070-555 99 88", street="Telefonkatalogsvägen 1",
        source="rekryterarlistan",
    )  # fmt: skip
    elin = candidates.add(person, assignment, stage(assignment, StageKind.CLIENT_INTERVIEW))
    johan = at(assignment, StageKind.OFFER, "Johan Wikström", years=10)
    candidates.add(a_person("Sivert Ek"), assignment)
    notes.write(elin, "Hemligt: hon väntar barn.")
    _feedback(assignment, elin)
    facts = assignments.assignment(assignment).facts
    assignments.edit(assignment, replace(facts, requirements=facts.requirements[:-1]))
    contacts.log(elin, Channel.PHONE, "Jag lugnade henne.", then=date.today() + timedelta(9))
    due_in(elin, -12)  # we are late
    replies.keep(elin, f"{VAGUE}\n\nMvh Petra, telefonkatalog 12")
    chases.begin(elin)
    replies.keep_draft(elin, BegunReply("utkastat svar", "utkastat svar"))
    return elin, johan


def _feedback(assignment: Key, card: Key) -> None:
    first, second, money, retired = assignments.assignment(assignment).facts.requirements
    gap = Ground(second.id, situation="I intervjun", observation="mumlade du om planen.")
    dear = Ground(
        money.id, required="60 000 kr", shown="65 000 kr", observation="mumlade du om lön."
    )
    given = Feedback(
        decision=Decision.ADVANCE,
        levels=(
            (first.id, Level.CLEARLY),
            (second.id, Level.PARTLY),
            (money.id, Level.NO),
            (retired.id, Level.NO),
        ),
        strengths=(Ground(first.id, observation="Du mumlade om trådar i skarp drift."),),
        gaps=(gap, dear),
        development=("Mumlade mål: håll i nästa möte.",),
        next_step=NextStep(day=date.today() + timedelta(1)),
    )
    feedback.finish(card, given)


def _other_client() -> None:
    stages = assignments.standard_stages()
    other = assignments.start(AssignmentFacts("Testledare", "Orrekulla", stages=stages))
    at(other, StageKind.CLIENT_INTERVIEW, "Gunhild Ås")
