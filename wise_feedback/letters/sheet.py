"""What stands where on a page, before it is painted, and what every paper says round its text."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, Protocol

from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.pictures import Picture
from wise_feedback.letters.shaping import Line
from wise_feedback.letters.styles import A4, GREY, HAIRLINE_WIDTH, HEIGHT, PageSize, Style


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


Colour = tuple[float, float, float]
"""Red, green and blue, each to 1."""


class Stroke(NamedTuple):
    """A line from one point to another: *x* from the left and *y* from above, in points.

    *dash* is how long its dashes and the gaps between them are, in points; a whole line has none.
    *width* is in points.
    """

    x: float
    y: float
    to_x: float
    to_y: float
    dash: tuple[float, ...] = ()
    colour: Colour = GREY
    width: float = HAIRLINE_WIDTH


class Fill(NamedTuple):
    """A box, by its left and upper edges and its size in points: filled, or only its *outline*."""

    x: float
    y: float
    width: float
    height: float
    colour: Colour
    radius: float = 0.0
    outline: bool = False


class Placed(NamedTuple):
    """A line and where it begins, in points: *x* from the left, *y* from above to its baseline."""

    line: Line
    style: Style
    x: float
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """A part of the document as a screen reader tells it: ``H1``, ``P``, ``Figure``, ``TD``.

    It may go on over a page break. One without a *parent* stands directly in the document; cells
    stand in rows and rows in a table. *alt* is what a figure shows, in words; *said* is what is
    read where that is another order than it is drawn in; *attributes* are more that is told of it,
    as PDF writes them (ISO 32000-1, 14.8.5).
    """

    role: str
    parent: "Element | None" = None
    alt: str = ""
    said: str = ""
    attributes: str = ""


@dataclass(frozen=True, slots=True)
class Artifact:
    """What is repeated or decorates, and is not read out. *properties* say which, as PDF writes."""

    properties: str


DECORATION = Artifact("/Type /Layout")
HEADER = Artifact("/Type /Pagination /Subtype /Header")
FOOTER = Artifact("/Type /Pagination /Subtype /Footer")


class Shown(NamedTuple):
    """A picture and the box it fills, in points: its left and upper edges, its size."""

    picture: Picture
    x: float
    y: float
    width: float
    height: float


class Block(NamedTuple):
    """Lines of one element on one page, or the picture that it is.

    *drawn* is what is drawn under the lines, as content operators.
    """

    element: Element | Artifact
    placed: tuple[Placed, ...] = ()
    shown: Shown | None = None
    drawn: str = ""


def figure(shown: Shown, alt: str) -> Block:
    """Return a picture as a part of the document, with what it shows in words."""
    right, bottom = shown.x + shown.width, HEIGHT - shown.y - shown.height
    box = f"[{shown.x:.2f} {bottom:.2f} {right:.2f} {HEIGHT - shown.y:.2f}]"
    attributes = f"/O /Layout /Placement /Block /BBox {box}"
    return Block(Element("Figure", alt=alt, attributes=attributes), shown=shown)


@dataclass(slots=True)
class Sheet:
    """One page: its text in reading order, lines and boxes under it, and if it has the mark.

    *has_rule* says whether it has the line that the foot of a letter stands under.
    """

    blocks: list[Block] = field(default_factory=list)
    has_mark: bool = False
    strokes: tuple[Stroke, ...] = ()
    fills: tuple[Fill, ...] = ()
    size: PageSize = A4
    has_rule: bool = True
