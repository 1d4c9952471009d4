"""What feedback must hold before a candidate can use it: rules and a checklist, never a score.

Rules called F are those of the feedback model (Kluger & DeNisi 1996; Hattie & Timperley 2007) that
need no reading of the text; D are about the decision itself. Rules that read the text, such as the
one on clichés, have their own module and hand out the same ``Finding``.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wise_feedback.domain.assignment import Requirement, RequirementCategory, RequirementKind
from wise_feedback.domain.feedback import Decision, Feedback, Ground, GroundKind, Level
from wise_feedback.domain.stages import StageKind

_CONDITIONS = {RequirementCategory.COMMERCIAL, RequirementCategory.AVAILABILITY}
_YEARS = re.compile(r"\b(?:år|års|years?)\b", re.IGNORECASE)
_THINGS = {GroundKind.CV_FACT, GroundKind.WORK_SAMPLE, GroundKind.REFERENCE}
MOST_DECISIVE, MOST_TO_ONE = 3, 3
"""Grounds that can decide, and gaps for each strength: with more it reads as a list of faults."""

_BARE_NUMBER = re.compile(r"[\d\s.,]+")


class FeedbackPart(StrEnum):
    """The five things a candidate asks: on what ground, for example, and now what?"""

    GROUND = "ground"
    EXAMPLE = "example"
    STRENGTH = "strength"
    DEVELOPMENT = "development"
    NEXT_STEP = "next_step"


class Severity(StrEnum):
    """Whether a finding stops the feedback from being finished, warns, or only hints."""

    BLOCK = "block"
    WARN = "warn"
    HINT = "hint"


class Lack(StrEnum):
    """What a finding misses."""

    DECISION = "decision"
    HOLD_DATE = "hold_date"
    NEXT_DAY = "next_day"
    GROUND = "ground"
    REQUIREMENT = "requirement"
    EVIDENCE = "evidence"
    VALUES = "values"
    UNIT = "unit"
    SITUATION = "situation"
    IMPACT = "impact"
    STRENGTH = "strength"
    DEVELOPMENT = "development"
    CONCRETE = "concrete"
    ACTION = "action"
    MERITS = "merits"
    PROTECTED = "protected"
    ASSESSED = "assessed"
    REASON = "reason"
    FEWER = "fewer"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that feedback does not meet yet.

    *index* says which of the gaps it is about, counted from 0, ``None`` where it is about none.
    *part* is ``None`` for what belongs to the decision rather than to one of the five parts.
    """

    rule: str
    severity: Severity
    lacks: Lack
    part: FeedbackPart | None = None
    index: int | None = None


def findings(
    feedback: Feedback,
    requirements: Sequence[Requirement],
    stage_kind: StageKind,
    *,
    asked_in_vain: bool = False,
) -> tuple[Finding, ...]:
    """Return what *feedback* lacks at a step, in the order in which it is written.

    The same rules hold for every candidate; once somebody has met the candidate more is asked
    than after a CV. Gaps in which nothing has been written are left out. A client who was
    *asked in vain* for a reason, twice, is a ground of its own: that is then said (rule F01).
    """
    found = [*_decision(feedback), *_strength(feedback, stage_kind)]
    is_no = feedback.decision is Decision.REJECT
    if is_no and not feedback.decisive_gaps and not asked_in_vain:
        found.append(Finding("F01", Severity.BLOCK, Lack.GROUND, FeedbackPart.GROUND))
    known = {requirement.id: requirement for requirement in requirements}
    for index, gap in enumerate(feedback.gaps):
        if not gap.is_empty:
            found += _gap(gap, index, known.get(gap.requirement_id or ""))
    found += [*_balance(feedback), *_unassessed(feedback, requirements)]
    return (*found, *_development(feedback, known, stage_kind), *_next_day(feedback))


def blocking(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return those of the findings that stop feedback from being finished."""
    return tuple(finding for finding in found if finding.severity is Severity.BLOCK)


def present(feedback: Feedback) -> frozenset[FeedbackPart]:
    """Return which of the five parts *feedback* has. Five ticks are a checklist, not a grade.

    Ground: a decisive gap tied to a requirement, or a fact of the process; for a candidate who
    moves on or waits a requirement that was shown, by a strength or by its level. Example: a pair
    of values, or what was seen; for a no also when or why it matters, unless the thing that was
    looked at, such as a work sample, says so by itself. Next step: a day.
    """
    parts = {
        FeedbackPart.GROUND: _has_ground(feedback),
        FeedbackPart.EXAMPLE: _has_example(feedback),
        FeedbackPart.STRENGTH: _has_strength(feedback),
        FeedbackPart.DEVELOPMENT: any(text.strip() for text in feedback.development),
        FeedbackPart.NEXT_STEP: _next_date(feedback) is not None,
    }
    return frozenset(part for part, is_there in parts.items() if is_there)


def unassessed(feedback: Feedback, requirements: Sequence[Requirement]) -> tuple[Requirement, ...]:
    """Return the must-requirements that nothing says anything about (rule F12).

    They were not assessed, which is never a weakness. A price or a date is agreed on rather than
    assessed. Empty as long as no level has been set, since then nobody has gone through the
    kravprofil.
    """
    if not feedback.levels:
        return ()
    grounds = (*feedback.gaps, *feedback.strengths)
    spoken_of = {key for key, _ in feedback.levels} | {row.requirement_id or "" for row in grounds}
    return tuple(
        row
        for row in requirements
        if row.kind is RequirementKind.MUST
        and row.category not in _CONDITIONS
        and row.id not in spoken_of
    )


def is_condition(ground: Ground, requirement: Requirement | None) -> bool:
    """Whether *ground* is about a price or a date, which says nothing of what somebody can do."""
    return ground.kind.needs_values or (
        requirement is not None and requirement.category in _CONDITIONS
    )


def _decision(feedback: Feedback) -> Iterator[Finding]:
    if feedback.decision is None:
        yield Finding("D01", Severity.BLOCK, Lack.DECISION)
    if feedback.decision is Decision.HOLD and feedback.hold_until is None:
        yield Finding("D02", Severity.BLOCK, Lack.HOLD_DATE)


def _strength(feedback: Feedback, stage_kind: StageKind) -> Iterator[Finding]:
    if not _has_strength(feedback):
        is_met = stage_kind.has_met and feedback.decision is not Decision.HOLD
        severity = Severity.BLOCK if is_met else Severity.WARN
        yield Finding("F07", severity, Lack.STRENGTH, FeedbackPart.STRENGTH)


def _gap(gap: Ground, index: int, requirement: Requirement | None) -> Iterator[Finding]:
    lacking = (
        *_lacks_of_decisive(gap, requirement),
        *_lacks_of_values(gap, requirement),
        *_lacks_of_situation(gap),
    )
    for rule, severity, lacks in lacking:
        yield Finding(rule, severity, lacks, _PARTS[lacks], index)


_PARTS = {
    Lack.REQUIREMENT: FeedbackPart.GROUND,
    Lack.IMPACT: FeedbackPart.GROUND,
    Lack.EVIDENCE: FeedbackPart.EXAMPLE,
    Lack.VALUES: FeedbackPart.EXAMPLE,
    Lack.UNIT: FeedbackPart.EXAMPLE,
    Lack.SITUATION: FeedbackPart.EXAMPLE,
}


def _lacks_of_decisive(
    gap: Ground, requirement: Requirement | None
) -> Iterator[tuple[str, Severity, Lack]]:
    if not gap.decisive:
        return
    if requirement is None and gap.kind is not GroundKind.PROCESS:
        yield "F02", Severity.BLOCK, Lack.REQUIREMENT
    if not gap.observation.strip() and not gap.has_values:
        yield "F02", Severity.BLOCK, Lack.EVIDENCE
    if not gap.impact.strip() and not is_condition(gap, requirement):
        yield "F06", Severity.WARN, Lack.IMPACT


def _lacks_of_values(
    gap: Ground, requirement: Requirement | None
) -> Iterator[tuple[str, Severity, Lack]]:
    if not _needs_values(gap, requirement):
        return
    if not gap.has_values:
        yield "F03", Severity.BLOCK, Lack.VALUES
    elif any(_BARE_NUMBER.fullmatch(value) for value in (gap.required, gap.shown)):
        yield "F03", Severity.BLOCK, Lack.UNIT


def _lacks_of_situation(gap: Ground) -> Iterator[tuple[str, Severity, Lack]]:
    if gap.kind is GroundKind.OBSERVED and not gap.situation.strip():
        yield "F04", Severity.WARN, Lack.SITUATION


def _needs_values(gap: Ground, requirement: Requirement | None) -> bool:
    if is_condition(gap, requirement):
        return True
    asked = requirement.level + requirement.level_en if requirement else ""
    return gap.kind is GroundKind.CV_FACT and bool(_YEARS.search(f"{asked} {gap.observation}"))


def _balance(feedback: Feedback) -> Iterator[Finding]:
    """Yield that a letter would read as a list of faults (rule F14)."""
    if feedback.decision is not Decision.REJECT:
        return
    gaps = sum(1 for gap in feedback.gaps if not gap.is_empty)
    strengths = sum(1 for row in feedback.strengths if row.observation.strip())
    if len(feedback.decisive_gaps) > MOST_DECISIVE:
        yield Finding("F14", Severity.WARN, Lack.FEWER, FeedbackPart.GROUND)
    elif strengths and gaps > MOST_TO_ONE * strengths:
        yield Finding("F14", Severity.HINT, Lack.FEWER, FeedbackPart.STRENGTH)


def _unassessed(feedback: Feedback, requirements: Sequence[Requirement]) -> Iterator[Finding]:
    if unassessed(feedback, requirements):
        yield Finding("F12", Severity.WARN, Lack.ASSESSED)


def _development(
    feedback: Feedback, known: dict[str, Requirement], stage_kind: StageKind
) -> Iterator[Finding]:
    if feedback.decision is not Decision.REJECT or any(map(str.strip, feedback.development)):
        return
    gaps = feedback.decisive_gaps
    if any(
        gap.kind.can_be_developed and not is_condition(gap, known.get(gap.requirement_id or ""))
        for gap in gaps
    ):
        severity = Severity.BLOCK if stage_kind.has_met else Severity.HINT
        yield Finding("F08", severity, Lack.DEVELOPMENT, FeedbackPart.DEVELOPMENT)


def _next_day(feedback: Feedback) -> Iterator[Finding]:
    if _next_date(feedback) is None:
        yield Finding("D03", Severity.WARN, Lack.NEXT_DAY, FeedbackPart.NEXT_STEP)


def _next_date(feedback: Feedback) -> object | None:
    waits_until = feedback.hold_until if feedback.decision is Decision.HOLD else None
    return feedback.next_step.day or waits_until


def _has_ground(feedback: Feedback) -> bool:
    if feedback.decision is Decision.REJECT:
        return any(
            gap.requirement_id or gap.kind is GroundKind.PROCESS for gap in feedback.decisive_gaps
        )
    shown = (ground.requirement_id for ground in feedback.strengths if not ground.is_empty)
    return any(shown) or any(level >= Level.YES for _, level in feedback.levels)


def _has_strength(feedback: Feedback) -> bool:
    return any(strength.observation.strip() for strength in feedback.strengths)


def _has_example(feedback: Feedback) -> bool:
    if feedback.decision is Decision.REJECT:
        return any(map(_is_example, feedback.decisive_gaps))
    return any(
        ground.has_values or ground.observation.strip()
        for ground in (*feedback.strengths, *feedback.gaps)
    )


def _is_example(gap: Ground) -> bool:
    stands_alone = gap.kind in _THINGS or bool(gap.situation.strip() or gap.impact.strip())
    return gap.has_values or bool(gap.observation.strip() and stands_alone)
