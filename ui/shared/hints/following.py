"""Hints stay with their words while the text around them is edited, until it is checked anew."""

from collections.abc import Sequence
from dataclasses import replace

from wise_feedback.domain.checking import Hint


def follow(hints: Sequence[Hint], before: str, after: str) -> tuple[Hint, ...]:
    """Return the hints whose phrase an edit has left whole, where it stands now."""
    if not hints:  # at every key, and a text may be long
        return ()
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    was, now = len(before) - tail, len(after) - tail
    moved = (_moved(hint, head, was, now) for hint in hints)
    return tuple(
        new
        for hint, new in zip(hints, moved, strict=True)
        if new is not None and (_stands_alone(after, new) or not _stands_alone(before, hint))
    )


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _stands_alone(text: str, hint: Hint) -> bool:
    """Whether the words at both ends of a phrase are whole words."""
    start, end = hint.finding.start, hint.finding.end
    edges = text[max(0, start - 1) : start + 1], text[end - 1 : end + 1]
    return not any(len(edge) == 2 and edge.isalnum() for edge in edges)


def _moved(hint: Hint, head: int, was: int, now: int) -> Hint | None:
    """Return *hint* after the characters from *head* to *was* have come to end at *now*."""
    by, finding = now - was, hint.finding
    if finding.end > head:
        if finding.start < was:
            return None
        finding = finding.moved(by)
    begins = hint.begins if hint.begins <= head else max(head, hint.begins + by)
    ends = hint.ends if hint.ends <= head else max(finding.end, hint.ends + by)
    return replace(hint, finding=finding, begins=begins, ends=ends)
