"""What feedback says, read as the candidate will read it: the rules that look at the words.

They are those of the feedback model that ``domain.completeness`` leaves to a reading of the text:
F05, F09, F10 and F11. None of them keeps feedback from being finished.
"""

from collections.abc import Iterator

from wise_feedback.domain.basics import Key
from wise_feedback.domain.checking import FindingKind, Hint, Scope, Yardstick
from wise_feedback.domain.completeness import FeedbackPart, Finding, Lack, Severity
from wise_feedback.domain.feedback import Feedback, Ground, GroundKind
from wise_feedback.services import checking
from wise_feedback.services.yardsticks import yardstick

_ABOUT_OTHERS = {"other_person", "better_candidates"}


def remarks(candidacy_id: Key, feedback: Feedback) -> tuple[Finding, ...]:
    """Return what the words of *feedback* ask for, in the order in which it is written.

    What somebody chose to keep is left out. F05: a ground or strength that is vague. F09: an
    advice that is only a wish. F10: a comparison that holds names or judgements rather than
    merits, cf. diskrimineringslagen (2008:567) 2 kap. 4 §. F11: what may not leave the house.
    Raises ``NotFoundError``.
    """
    held_to = yardstick(candidacy_id)
    found = [*_strengths(feedback, held_to)]
    for index, gap in enumerate(feedback.gaps):
        found += _gap(gap, index, held_to)
    found += _development(feedback, held_to)
    return tuple(found)


def _strengths(feedback: Feedback, held_to: Yardstick) -> Iterator[Finding]:
    part = FeedbackPart.STRENGTH
    for strength in feedback.strengths:
        said = _open(strength.observation, held_to, Scope.WHOLE)
        if _is_vague(said):
            yield Finding("F05", Severity.WARN, Lack.CONCRETE, part)
        if _blocks((*said, *_open(strength.situation, held_to))):
            yield Finding("F11", Severity.BLOCK, Lack.PROTECTED, part)


def _gap(gap: Ground, index: int, held_to: Yardstick) -> Iterator[Finding]:
    part = FeedbackPart.EXAMPLE
    said = _open(gap.observation, held_to, Scope.WHOLE)
    if gap.kind is GroundKind.COMPARISON and _compares_people(said):
        yield Finding("F10", Severity.WARN, Lack.MERITS, part, index)
    elif _is_vague(said):
        yield Finding("F05", Severity.WARN, Lack.CONCRETE, part, index)
    rest = (gap.situation, gap.impact, gap.required, gap.shown)
    if _blocks((*said, *(hint for text in rest for hint in _open(text, held_to)))):
        yield Finding("F11", Severity.BLOCK, Lack.PROTECTED, part, index)


def _development(feedback: Feedback, held_to: Yardstick) -> Iterator[Finding]:
    part = FeedbackPart.DEVELOPMENT
    said = _open("\n".join(feedback.development), held_to, Scope.LINES)
    if any(hint.finding.kind is FindingKind.VAGUE for hint in said):
        yield Finding("F09", Severity.WARN, Lack.ACTION, part)
    if _blocks((*said, *_open(feedback.fits_better, held_to))):
        yield Finding("F11", Severity.BLOCK, Lack.PROTECTED, part)


def _open(text: str, held_to: Yardstick, scope: Scope = Scope.SAFE) -> tuple[Hint, ...]:
    found = checking.hints(text, held_to, told_in=held_to.language, scope=scope)
    return tuple(hint for hint in found if hint.kept is None)


def _is_vague(hints: tuple[Hint, ...]) -> bool:
    return any(hint.finding.kind is FindingKind.VAGUE for hint in hints)


def _compares_people(hints: tuple[Hint, ...]) -> bool:
    return _is_vague(hints) or any(hint.finding.ground in _ABOUT_OTHERS for hint in hints)


def _blocks(hints: tuple[Hint, ...]) -> bool:
    return any(hint.finding.blocks for hint in hints)
