"""Cleans whole values at the boundary, field by field, so that services store what is safe."""

from dataclasses import replace
from typing import Any

from wise_feedback.domain.agreement import (
    MOST_AVOIDED,
    REPLY_CHOICES,
    AgreementTerms,
    ReplyPart,
)
from wise_feedback.domain.assignment import (
    LEVEL_LENGTH,
    TITLE_LENGTH,
    AssignmentFacts,
    Requirement,
)
from wise_feedback.domain.errors import AgreementError, AgreementProblem, MissingFieldError
from wise_feedback.domain.feedback import Feedback, Ground
from wise_feedback.domain.letter import Letter
from wise_feedback.domain.people import Agency, CandidateFacts, Consultant
from wise_feedback.domain.phrases import distinct
from wise_feedback.domain.stages import NAME_LENGTH, Stage
from wise_feedback.domain.text import clean_address, clean_line, clean_name, clean_text

YEARS = range(100)

_CANDIDATE_LINES = (
    "goes_by",
    "latin_name",
    "phone",
    "street",
    "postcode",
    "city",
    "headline",
    "source",
)
_AGENCY_LINES = ("name", "tagline", "street", "postcode", "city", "phone", "web", "org_no")


def clean_candidate(facts: CandidateFacts) -> CandidateFacts:
    """Return *facts* as they may be kept.

    Raises ``MissingFieldError`` without a name, ``BadAddressError`` for an address that is not
    one, ``TextTooLongError`` naming the field.
    """
    return replace(
        facts,
        **_clean_lines(facts, _CANDIDATE_LINES),
        name=clean_name(facts.name),
        email=clean_address(facts.email),
        skills=clean_line(facts.skills, "skills"),
        years=facts.years if facts.years in YEARS else None,
    )


def clean_consultant(consultant: Consultant) -> Consultant:
    """Return the consultant as they may be kept. Raises as ``clean_candidate`` does."""
    return Consultant(
        name=clean_line(consultant.name, "name"),
        title=clean_line(consultant.title, "title"),
        phone=clean_line(consultant.phone, "phone"),
        email=clean_address(consultant.email),
    )


def clean_agency(agency: Agency) -> Agency:
    """Return the agency as it may be kept. Raises ``TextTooLongError`` naming the field."""
    return replace(agency, **_clean_lines(agency, _AGENCY_LINES))


def clean_assignment(facts: AssignmentFacts) -> AssignmentFacts:
    """Return *facts* as they may be kept, requirements without a title left out.

    Raises ``MissingFieldError`` without a role, client or stage; ``TextTooLongError``.
    """
    if not facts.stages:
        raise MissingFieldError("stages")
    return AssignmentFacts(
        role=clean_name(facts.role, "role"),
        client=clean_name(facts.client, "client"),
        contact=clean_line(facts.contact, "contact"),
        role_en=clean_line(facts.role_en, "role_en"),
        requirements=tuple(row for row in map(_clean_requirement, facts.requirements) if row.title),
        stages=tuple(
            Stage(stage.id, stage.kind, clean_line(stage.name, "stage", NAME_LENGTH))
            for stage in facts.stages
        ),
    )


def clean_terms(terms: AgreementTerms) -> AgreementTerms:
    """Return *terms* as they may be agreed, words to avoid once each.

    Raises ``AgreementError`` for a reply time that is not offered, for replies that need hold
    nothing, and for a ladder whose days do not rise; ``TextTooLongError`` naming ``contact``,
    ``stand_in`` or ``avoid``, and ``TooManyPhrasesError``.
    """
    if terms.reply_days not in REPLY_CHOICES:
        raise AgreementError(AgreementProblem.REPLY_DAYS)
    if not terms.parts:
        raise AgreementError(AgreementProblem.NO_PARTS)
    if not terms.ladder.rises:
        raise AgreementError(AgreementProblem.LADDER)
    return replace(
        terms,
        **_clean_lines(terms, ("contact", "stand_in")),
        parts=tuple(part for part in ReplyPart if part in terms.parts),
        avoid=tuple(distinct(terms.avoid, "avoid", MOST_AVOIDED).values()),
    )


def _clean_lines(value: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: clean_line(getattr(value, name), name) for name in names}


def _clean_requirement(row: Requirement) -> Requirement:
    return replace(
        row,
        code=clean_line(row.code, "code", 8),
        title=clean_line(row.title, "requirement", TITLE_LENGTH),
        level=clean_line(row.level, "level", LEVEL_LENGTH),
        title_en=clean_line(row.title_en, "requirement", TITLE_LENGTH),
        level_en=clean_line(row.level_en, "level", LEVEL_LENGTH),
    )


def clean_feedback(feedback: Feedback) -> Feedback:
    """Return *feedback* as it may be kept, what is empty left out. Raises ``TextTooLongError``."""
    return replace(
        feedback,
        strengths=_clean_grounds(feedback.strengths),
        gaps=_clean_grounds(feedback.gaps),
        development=tuple(
            text for text in (clean_text(action) for action in feedback.development) if text
        ),
        fits_better=clean_text(feedback.fits_better),
    )


def clean_letter(letter: Letter) -> Letter:
    """Return *letter* as it may be printed and kept. Raises ``TextTooLongError`` naming a part."""
    return replace(
        letter,
        subject=clean_line(letter.subject, "subject"),
        parts=tuple(
            replace(part, heading=clean_line(part.heading), text=clean_text(part.text, part.kind))
            for part in letter.parts
        ),
    )


def _clean_grounds(grounds: tuple[Ground, ...]) -> tuple[Ground, ...]:
    return tuple(ground for ground in map(_clean_ground, grounds) if not ground.is_empty)


def _clean_ground(ground: Ground) -> Ground:
    return replace(
        ground,
        situation=clean_text(ground.situation),
        observation=clean_text(ground.observation),
        impact=clean_text(ground.impact),
        required=clean_line(ground.required, "required"),
        shown=clean_line(ground.shown, "shown"),
    )
