"""What stands where on a page, before it is painted."""

from dataclasses import dataclass, field
from typing import NamedTuple

from wise_feedback.letters.shaping import Line
from wise_feedback.letters.styles import Style


class Placed(NamedTuple):
    """A line and where it begins, in points: *x* from the left, *y* from above to its baseline."""

    line: Line
    style: Style
    x: float
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """A part of the document as a screen reader tells it: ``H1``, ``H2`` or ``P``.

    It may go on over a page break.
    """

    role: str


ARTIFACT = Element("Artifact")
"""What is repeated or decorates, and is not read out."""


class Block(NamedTuple):
    """Lines of one element on one page."""

    element: Element
    placed: tuple[Placed, ...]


@dataclass(slots=True)
class Sheet:
    """One page: its text in reading order, and whether it carries the sender's mark."""

    blocks: list[Block] = field(default_factory=list)
    has_mark: bool = False
