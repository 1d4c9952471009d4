"""What a letter is about: its kind, and which grounds, strengths and steps it may mention."""

from dataclasses import dataclass, replace
from datetime import date

from wise_feedback.domain.assignment import AssignmentFacts, Requirement
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import GroundMissingError, MissingFieldError
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    Ground,
    GroundKind,
    Level,
    NextStep,
    Source,
)
from wise_feedback.domain.letter import LetterKind
from wise_feedback.domain.stages import StageKind

_WITHDRAWALS = {
    Way.CLIENT_WITHDREW: LetterKind.CLIENT_CANCELLED,
    Way.CANDIDATE_WITHDREW: LetterKind.THANKS,
}
_DECISIONS = {Decision.ADVANCE: LetterKind.MOVES_ON, Decision.HOLD: LetterKind.WAITING}
_NO = {
    StageKind.SCREENING: LetterKind.AFTER_CV,
    StageKind.OFFER: LetterKind.FINAL_ROUND,
    StageKind.PLACED: LetterKind.FINAL_ROUND,
}


@dataclass(frozen=True, slots=True)
class Occasion:
    """What happened, boiled down to what a letter may say.

    *stage_kind* is where it happened, *reached* where the candidate stands now.
    *decisive* are the grounds of a no, *others* gaps that did not decide. *remark* is what a
    withdrawal was explained with, *asked_on* when a client who gave no reason was
    asked for one. *source* is ``None`` where it is not known whose view it is.
    """

    kind: LetterKind
    stage_kind: StageKind
    reached: StageKind
    assignment: AssignmentFacts
    feedback: Feedback
    decisive: tuple[Ground, ...] = ()
    others: tuple[Ground, ...] = ()
    remark: str = ""
    asked_on: tuple[date, ...] = ()
    source: Source | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether the client wants somebody for the role, not only to meet them again."""
        is_last = self.stage_kind is StageKind.OFFER or self.stage_kind.ends
        is_yes = self.kind is LetterKind.MOVES_ON
        return is_yes and (is_last or self.reached is StageKind.PLACED)

    @property
    def has_no_reason(self) -> bool:
        """Whether it is a no of which the client said nothing more, though they were asked."""
        return bool(self.asked_on) and not self.decisive

    @property
    def strengths(self) -> tuple[Ground, ...]:
        """What convinced, begun grounds left out."""
        return tuple(ground for ground in self.feedback.strengths if not ground.is_empty)

    @property
    def advice(self) -> tuple[str, ...]:
        """Things to do, empty ones left out."""
        return tuple(text for text in self.feedback.development if text.strip())

    def requirement(self, ground: Ground) -> Requirement | None:
        """Return the requirement that *ground* is about, if the kravprofil has it."""
        rows = self.assignment.requirements
        return next((row for row in rows if row.id == ground.requirement_id), None)

    def met(self, level: Level, but: set[Key | None]) -> tuple[Requirement, ...]:
        """Return the requirements that were shown at exactly *level*, except those in *but*."""
        return tuple(
            row
            for row in self.assignment.requirements
            if row.id not in but and self.feedback.level(row.id) is level
        )


def letter_kind(
    feedback: Feedback | None, closing: Closing | None, stage_kind: StageKind
) -> LetterKind:
    """Return what a letter after this would be about; a closing outweighs earlier feedback.

    *stage_kind* is where it happened. Raises ``MissingFieldError`` if nothing has been decided.
    """
    if closing and closing.way in _WITHDRAWALS:
        return _WITHDRAWALS[closing.way]
    if closing is None and feedback and feedback.decision in _DECISIONS:
        return _DECISIONS[feedback.decision]
    if closing is None and (feedback is None or feedback.decision is None):
        raise MissingFieldError("decision")
    return _NO.get(stage_kind, LetterKind.AFTER_INTERVIEW)


def occasion(
    feedback: Feedback | None,
    closing: Closing | None,
    stage_kind: StageKind,
    assignment: AssignmentFacts,
    day: date,
    reached: StageKind | None = None,
    wanted: LetterKind | None = None,
) -> Occasion:
    """Return what a letter dated *day* is about; *wanted* may be a reference instead.

    It may also be a statement of merits, which is about nothing that the candidate did.

    A next step that has passed is left out, and so is one that was promised before the candidacy
    closed. Raises ``MissingFieldError`` if nothing has been decided, ``GroundMissingError`` for a
    no without a ground; a reference needs neither.
    """
    if wanted is LetterKind.MERITS:
        return Occasion(wanted, stage_kind, reached or stage_kind, assignment, Feedback())
    kind = LetterKind.REFERENCE
    if wanted is not kind:
        kind = letter_kind(feedback, closing, stage_kind)
    said_no = feedback is not None and feedback.decision is Decision.REJECT
    source = feedback.source if feedback and (said_no or closing is None) else None
    feedback = feedback or Feedback()
    decisive = feedback.decisive_gaps if said_no else ()
    step = feedback.next_step
    if (closing and not said_no) or (step.day and step.day < day):
        feedback = replace(feedback, next_step=NextStep())
    found = Occasion(
        kind=kind,
        stage_kind=stage_kind,
        reached=reached or stage_kind,
        assignment=assignment,
        feedback=feedback,
        decisive=(*decisive, *_ground_of(closing, decisive, stage_kind)),
        others=tuple(gap for gap in feedback.gaps if gap not in decisive and not gap.is_empty),
        remark=closing.text.strip() if closing and not closing.way.needs_ground else "",
        asked_on=closing.asked_on if closing and closing.is_grounded else (),
        source=source,
    )
    if found.kind.is_no and not (found.decisive or found.asked_on):
        raise GroundMissingError
    return found


def _ground_of(
    closing: Closing | None, known: tuple[Ground, ...], stage_kind: StageKind
) -> tuple[Ground, ...]:
    """Return the ground of a closing, unless the feedback has said it already."""
    if closing is None or not closing.way.needs_ground or not closing.text.strip():
        return ()
    text = closing.text.strip()
    if any(text in (ground.observation.strip(), _values(ground)) for ground in known):
        return ()
    is_cv = stage_kind is StageKind.SCREENING
    kind = GroundKind.CV_FACT if is_cv else GroundKind.OBSERVED
    if closing.way is Way.OTHER_MET_BETTER:
        kind = GroundKind.COMPARISON
    return (Ground(closing.requirement_id, kind, observation=text),)


def _values(ground: Ground) -> str:
    return " / ".join(filter(None, (ground.required, ground.shown)))
