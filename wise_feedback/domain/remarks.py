"""What the words of feedback ask for: the rules that rest on what the text check says of them.

They are those of the feedback model that ``completeness`` leaves to a reading of the text: F05,
F09, F10 and F11. None of them keeps feedback from being finished, and what somebody chose to keep
is left alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from wise_feedback.domain.checking import FindingKind, Hint
from wise_feedback.domain.completeness import FeedbackPart, Finding, Lack, Severity
from wise_feedback.domain.feedback import GroundKind

_ABOUT_OTHERS = {"other_person", "better_candidates"}


class Read(NamedTuple):
    """What the text check says of a statement, and of what is written *beside* it."""

    said: Sequence[Hint] = ()
    beside: Sequence[Hint] = ()


def strength_remarks(read: Read) -> Iterator[Finding]:
    """Yield what a strength asks for: to say what was seen (F05), or to be changed (F11)."""
    if _is_vague(_open(read.said)):
        yield Finding("F05", Severity.WARN, Lack.CONCRETE, FeedbackPart.STRENGTH)
    yield from _blocked(read, FeedbackPart.STRENGTH)


def gap_remarks(read: Read, kind: GroundKind, index: int) -> Iterator[Finding]:
    """Yield what the ground with this *index* asks for: what was seen (F05), or a change (F11).

    F10: a comparison holds merits and no names or judgements, cf. diskrimineringslagen (2008:567)
    2 kap. 4 §.
    """
    said, part = _open(read.said), FeedbackPart.EXAMPLE
    if kind is GroundKind.COMPARISON and _compares_people(said):
        yield Finding("F10", Severity.WARN, Lack.MERITS, part, index)
    elif _is_vague(said):
        yield Finding("F05", Severity.WARN, Lack.CONCRETE, part, index)
    yield from _blocked(read, part, index)


def development_remarks(read: Read) -> Iterator[Finding]:
    """Yield what advice asks for: something to do rather than a wish (F09), or a change (F11)."""
    if _is_vague(_open(read.said)):
        yield Finding("F09", Severity.WARN, Lack.ACTION, FeedbackPart.DEVELOPMENT)
    yield from _blocked(read, FeedbackPart.DEVELOPMENT)


def _open(hints: Iterable[Hint]) -> list[Hint]:
    return [hint for hint in hints if hint.kept is None]


def _is_vague(hints: Iterable[Hint]) -> bool:
    return any(hint.finding.kind is FindingKind.VAGUE for hint in hints)


def _compares_people(hints: Sequence[Hint]) -> bool:
    return _is_vague(hints) or any(hint.finding.ground in _ABOUT_OTHERS for hint in hints)


def _blocked(read: Read, part: FeedbackPart, index: int | None = None) -> Iterator[Finding]:
    if any(hint.finding.blocks for hint in _open((*read.said, *read.beside))):
        yield Finding("F11", Severity.BLOCK, Lack.PROTECTED, part, index)
