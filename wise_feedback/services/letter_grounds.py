"""What a letter can be about: the feedback given, the ground of a closing, or the two together."""

from dataclasses import dataclass, replace
from datetime import date

from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.basics import Key
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import NothingToTellError
from wise_feedback.domain.feedback import Decision, Feedback, FeedbackRecord, Ground, GroundKind
from wise_feedback.domain.letter import Basis, Letter, LetterKind, Part, PartKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.text import says_something
from wise_feedback.letters.occasion import letter_kind
from wise_feedback.services import chases
from wise_feedback.storage import assignments as stored_assignments
from wise_feedback.storage import merits as stored_merits
from wise_feedback.storage import tables
from wise_feedback.storage.values import record_value

_GOES_ON = {LetterKind.MOVES_ON, LetterKind.WAITING}
_ROUNDS = {
    StageKind.CLIENT_INTERVIEW: StageKind.OFFER,
    StageKind.OFFER: StageKind.CLIENT_INTERVIEW,
}
"""Whether a client's interview was the final round is known to the consultant alone."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One thing a letter could be about, with what it says about it.

    *stage_kind* is where it happened, *ended_on* the day the candidacy closed, if it has.
    """

    kind: LetterKind
    stage_kind: StageKind
    feedback: Feedback | None
    closing: Closing | None
    basis: Basis
    ended_on: date | None

    @property
    def is_over(self) -> bool:
        """Whether the letter is the last of this process."""
        if not self.kind.tells_decision:
            return self.ended_on is not None
        return self.kind not in _GOES_ON


def tellings(row: tables.Candidacy) -> tuple[Telling, ...]:
    """Return what a letter could be about now, the usual first; what is asked for beside last.

    A reference is for who has been met: nobody vouches for a CV. A statement of merits is for who
    was turned down where somebody else was called or hired.
    Raises ``NothingToTellError`` when there is neither finished feedback nor a closing.
    """
    record, move = _latest(row.id), _closing_move(row)
    if record is None and move is None:
        raise NothingToTellError
    closing = _closing(record, move)
    stage_kind = _stage_kind(record, move)
    told = [_telling(record, closing, move, stage_kind)]
    if told[0].kind.is_no and stage_kind in _ROUNDS:
        told.append(_telling(record, closing, move, _ROUNDS[stage_kind]))
    if record and closing and not closing.way.needs_ground and _is_no(record.feedback):
        told.append(_telling(record, None, move, record.stage_kind))
    if record and _was_seen(record):
        told.append(_reference(record, told[0]))
    if told[0].kind.is_no and stored_merits.merits(row.assignment_id, row.id):
        told.append(replace(told[0], kind=LetterKind.MERITS, basis=Basis()))
    return tuple(told)


def facts_for(facts: AssignmentFacts, telling: Telling) -> AssignmentFacts:
    """Return the assignment's *facts*, with requirements no longer asked for but spoken of."""
    spoken_of = _requirements_of(telling) - {row.id for row in facts.requirements}
    if not spoken_of:
        return facts
    retired = stored_assignments.requirements(spoken_of)
    return replace(facts, requirements=(*facts.requirements, *retired))


def as_told(telling: Telling, letter: Letter) -> Feedback:
    """Return the feedback as *letter* tells it, so that a no is judged by what will be read.

    What an emptied part said is gone, and what the consultant wrote in a part that the feedback
    had nothing for stands in for it.
    """
    given = telling.feedback or Feedback()
    gaps = given.gaps if _is_no(given) else _ground_of(telling)
    strengths, development = (
        letter.part(kind) for kind in (PartKind.STRENGTHS, PartKind.DEVELOPMENT)
    )
    own_strengths = tuple(Ground(observation=text) for text in _own_words(strengths))
    return replace(
        given,
        decision=Decision.REJECT,
        gaps=gaps if _has_text(letter.part(PartKind.GROUNDS)) else (),
        strengths=(given.strengths or own_strengths) if _has_text(strengths) else (),
        development=(
            (given.development or _own_words(development)) if _has_text(development) else ()
        ),
    )


def _telling(
    record: FeedbackRecord | None,
    closing: Closing | None,
    move: tables.StageMove | None,
    stage_kind: StageKind,
) -> Telling:
    given = record.feedback if record else None
    said_no = given is not None and _is_no(given)
    is_closing = closing is not None and not (closing.way.needs_ground and said_no)
    step = given.next_step.day or given.hold_until if given else None
    basis = Basis(
        feedback_at=record.recorded_at if record else None,
        closed_at=move.at if move else None,
        is_closing=is_closing,
        next_day=step if said_no or closing is None else None,
    )
    ended_on = move.at.astimezone().date() if move else None
    return Telling(
        letter_kind(given, closing, stage_kind), stage_kind, given, closing, basis, ended_on
    )


def _reference(record: FeedbackRecord, usual: Telling) -> Telling:
    """Return what was seen of strengths, whatever was decided and whatever has happened since."""
    basis = Basis(feedback_at=record.recorded_at)
    kind, stage_kind = LetterKind.REFERENCE, record.stage_kind
    return Telling(kind, stage_kind, record.feedback, None, basis, usual.ended_on)


def _was_seen(record: FeedbackRecord) -> bool:
    """Whether somebody who has met the candidate saw a strength of theirs."""
    strengths = record.feedback.strengths
    return record.stage_kind.has_met and any(one.observation.strip() for one in strengths)


def _latest(candidacy_id: Key) -> FeedbackRecord | None:
    """Return the newest feedback, without the module that writes private notes beside it."""
    table = tables.FeedbackRecord
    newest = (table.recorded_at.desc(), table.id.desc())
    row = table.select().where(table.candidacy == candidacy_id).order_by(*newest).first()
    return record_value(row) if row else None


def _closing_move(row: tables.Candidacy) -> tables.StageMove | None:
    """Return the move that closed a candidacy, if it stands closed."""
    if row.stage.kind != StageKind.CLOSED:
        return None
    table = tables.StageMove
    newest = (table.at.desc(), table.id.desc())
    latest = table.select().where(table.candidacy == row.id).order_by(*newest).first()
    return latest if latest is not None and latest.way else None


def _closing(record: FeedbackRecord | None, move: tables.StageMove | None) -> Closing | None:
    """Return the closing that a letter must speak of.

    A fuller no that was written down after closing with a ground says it all by itself.
    """
    if move is None:
        return None
    way = Way(str(move.way))
    asked_on = chases.days_asked(move.candidacy_id) if way is Way.NO_REASON_GIVEN else ()
    closing = Closing(way, move.requirement_id, move.text, asked_on)
    is_later = record is not None and (record.recorded_at, record.id) > (move.at, move.id)
    if record and is_later and closing.way.needs_ground and _is_no(record.feedback):
        return None
    return closing


def _stage_kind(record: FeedbackRecord | None, move: tables.StageMove | None) -> StageKind:
    if move is not None and move.from_stage is not None:
        return StageKind(move.from_stage.kind)
    return record.stage_kind if record else StageKind.CLOSED


def _requirements_of(telling: Telling) -> set[Key]:
    given = telling.feedback or Feedback()
    named = {ground.requirement_id for ground in (*given.strengths, *given.gaps)}
    named |= {key for key, _ in given.levels}
    named.add(telling.closing.requirement_id if telling.closing else None)
    return {key for key in named if key}


def _ground_of(telling: Telling) -> tuple[Ground, ...]:
    closing = telling.closing
    if closing is None or not closing.way.needs_ground:
        return ()
    is_compared = closing.way is Way.OTHER_MET_BETTER
    kind = GroundKind.COMPARISON if is_compared else GroundKind.OBSERVED
    return (Ground(closing.requirement_id, kind, observation=closing.text),)


def _is_no(feedback: Feedback) -> bool:
    return feedback.decision is Decision.REJECT


def _has_text(part: Part) -> bool:
    return says_something(part.text)


def _own_words(part: Part) -> tuple[str, ...]:
    return (part.text,) if part.is_own else ()
