"""What stands where on a page, before it is painted, and what every paper says round its text."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, Protocol

from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.letters.shaping import Line
from wise_feedback.letters.styles import Style


class Paper(Protocol):
    """What a letter and an agreement have in common: who sends it, and what the file says it is."""

    @property
    def language(self) -> Language:
        """The language of its reader."""

    @property
    def day(self) -> date:
        """The day it is dated."""

    @property
    def label(self) -> str:
        """What the paper is."""

    @property
    def subject(self) -> str:
        """Its title."""

    @property
    def signer(self) -> Consultant:
        """Who sends it."""

    @property
    def agency(self) -> Agency:
        """The firm that the head and the foot name."""

    @property
    def keywords(self) -> tuple[str, ...]:
        """What the file is found by."""

    @property
    def page_word(self) -> str:
        """The word for a page."""

    @property
    def page_number(self) -> str:
        """Which page of how many."""

    @property
    def org_no_word(self) -> str:
        """The word before the number of the agency."""

    @property
    def f_tax_phrase(self) -> str:
        """What is said of an agency that is approved for F-tax."""


class Rule(NamedTuple):
    """A hairline to sign on, in points: *x* from the left, *y* from above, and how long it is."""

    x: float
    y: float
    length: float


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
    """One page: its text in reading order, its lines to sign on, and if it has the mark."""

    blocks: list[Block] = field(default_factory=list)
    has_mark: bool = False
    rules: tuple[Rule, ...] = ()
