"""The text of a letter as rows that fill pages, and the rules for where a page may end.

At least two lines of a paragraph stay together, a heading keeps the lines beside it, and the
signature comes with at least two lines of text. No word goes on over the page.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile
from typing import NamedTuple

from wise_feedback.domain.basics import Language
from wise_feedback.domain.letter import Letter
from wise_feedback.domain.pictures import Picture
from wise_feedback.letters import styles
from wise_feedback.letters.breaking import break_lines
from wise_feedback.letters.phrases import phrases
from wise_feedback.letters.shaping import Line
from wise_feedback.letters.sheet import Artifact, Block, Element, Placed, Shown, figure
from wise_feedback.letters.styles import ASIDE, MEASURE, MM, PIXEL, TABS, Style

KEPT = 2
"""How many lines of a paragraph stay together, and how many come with the signature."""


SIGNATURE_WIDTH = 42 * MM
OVER_NAME = 13.0
"""How far over the baseline of the name a signature ends, in points."""

UNDER_CLOSING = 9.0
"""How far under the baseline of the closing a signature may begin, in points."""


class Spacing(NamedTuple):
    """The white between things, in points, on top of the leading; *signature* is room to sign."""

    parts: float
    paragraphs: float
    closing: float
    signature: float


AIRY = Spacing(parts=10.2, paragraphs=5.0, closing=18.0, signature=57.0)
CLOSE = Spacing(parts=7.2, paragraphs=3.6, closing=12.0, signature=46.0)
"""For a letter that would spill a line or two onto a second page."""


class Strip(NamedTuple):
    """A line in a row: *drop* is how far under the baseline of the row it stands, in points."""

    element: Element
    line: Line
    style: Style
    x: float
    drop: float = 0.0


class Section(NamedTuple):
    """A heading for the margin, perhaps empty, and the paragraphs beside it, broken into lines."""

    heading: str
    paragraphs: Iterable[tuple[Line, ...]]


class Signature(NamedTuple):
    """A picture that stands over a row, how large it is there, and what it shows in words."""

    picture: Picture
    width: float
    height: float
    alt: str

    def over(self, height: float) -> Block:
        """Return it as it stands over a row at *height*."""
        top = height - OVER_NAME - self.height
        return figure(Shown(self.picture, TABS[1], top, self.width, self.height), self.alt)


class Row(NamedTuple):
    """What stands on one baseline. *above* is the way down from the row before, in points."""

    above: float
    strips: tuple[Strip, ...]
    may_break: bool = False
    signature: Signature | None = None

    @property
    def goes_on(self) -> bool:
        """Whether a word of it goes on in the next row."""
        return any(strip.line.is_divided for strip in self.strips)

    @property
    def drop(self) -> float:
        """How far its lowest line is under its baseline: that of a tall heading."""
        return max(strip.drop for strip in self.strips)


def rows(
    letter: Letter, spacing: Spacing, hyphenates: bool = False, signature: Picture | None = None
) -> list[Row]:
    """Return the text of a letter and its signature, row by row."""
    return signed(sections(letter, hyphenates), _signature(letter, spacing, signature), spacing)


def sections(letter: Letter, hyphenates: bool = False) -> Iterator[Section]:
    """Return the parts of a letter, each broken into lines."""
    for part in letter.parts:
        yield Section(part.heading, _lines_of(part.text, letter.language, hyphenates))


def signed(parts: Iterable[Section], signature: Iterable[Row], spacing: Spacing) -> list[Row]:
    """Return sections row by row, then the signature, with which the last lines stay together."""
    text: list[Row] = []
    owed = 0.0  # where a heading is taller than its text
    for section in parts:
        if of_section := list(_section_rows(section, spacing)):
            text += _lowered(of_section, owed)
            owed = max(0.0, of_section[0].drop - sum(row.above for row in of_section[1:]))
    for i in range(max(0, len(text) - KEPT + 1), len(text)):
        text[i] = text[i]._replace(may_break=False)
    return text + _lowered(list(signature), owed)


def fill(rows_: list[Row], first_room: float, room: float) -> list[list[Row]]:
    """Fill pages with rows. A room is from the first baseline of a page to its last, in points."""
    pages: list[list[Row]] = []
    while rows_:
        fitting = _fitting(rows_, room if pages else first_room)
        end = _last_break(rows_, fitting) if fitting < len(rows_) else fitting
        pages.append(rows_[:end])
        rows_ = rows_[end:]
    return pages or [[]]


def lines_over(rows_: list[Row], room: float) -> int:
    """Return how many lines of text must go for the rows to fit in the room of one page."""
    if not rows_:
        return 0
    over = sum(row.above for row in rows_[1:]) + rows_[-1].drop - room
    return max(0, -int(-over // styles.BODY.leading))


def _fitting(rows_: list[Row], room: float) -> int:
    depths = accumulate(row.above if i else 0.0 for i, row in enumerate(rows_))
    reaches = (depth + row.drop for depth, row in zip(depths, rows_, strict=True))
    return sum(1 for _ in takewhile(lambda reach: reach <= room, reaches))


def _last_break(rows_: list[Row], fitting: int) -> int:
    """Return where the page ends: within a word only if every other place is worse."""
    allowed = [i for i in range(fitting, 0, -1) if rows_[i].may_break]
    whole = (i for i in allowed if not rows_[i - 1].goes_on)
    return next(whole, next(iter(allowed), max(1, fitting)))


def placed(rows_: list[Row], first_line: float) -> list[Block]:
    """Return a block for each element on a page, its lines together and the blocks in order."""
    blocks: dict[Element | Artifact, Block] = {}
    height = first_line
    for i, row in enumerate(rows_):
        height += row.above if i else 0.0
        if row.signature and i:
            block = row.signature.over(height)
            blocks[block.element] = block
        for strip in row.strips:
            line = Placed(strip.line, strip.style, strip.x, height + strip.drop)
            before = blocks.get(strip.element, Block(strip.element)).placed
            blocks[strip.element] = Block(strip.element, (*before, line))
    return list(blocks.values())


def _lowered(of_part: list[Row], owed: float) -> list[Row]:
    return [row if i else row._replace(above=row.above + owed) for i, row in enumerate(of_part)]


def _lines_of(text: str, language: Language, hyphenates: bool) -> Iterator[tuple[Line, ...]]:
    for paragraph in text.split("\n"):
        yield break_lines(paragraph, styles.BODY, MEASURE, language, hyphenates)


def _section_rows(section: Section, spacing: Spacing) -> Iterator[Row]:
    heading = _heading(section.heading)
    beside = heading[-1].drop if heading else 0.0
    count, reach, above = 0, 0.0, styles.BODY.leading + spacing.parts
    for lines in section.paragraphs:
        element = Element("P")
        for i, line in enumerate(lines):
            strips = (*(() if count else heading), Strip(element, line, styles.BODY, TABS[1]))
            is_torn = i > 0 and min(i, len(lines) - i) < KEPT
            is_beside = count > 0 and (count < KEPT or reach < beside)
            yield Row(above, strips, may_break=not (is_torn or is_beside))
            reach += above if count else 0.0
            count, above = count + 1, styles.BODY.leading
        if lines:
            above += spacing.paragraphs


def _heading(words: str) -> tuple[Strip, ...]:
    element = Element("H2")
    lines = break_lines(words, styles.HEADING, ASIDE)
    return tuple(
        Strip(element, line, styles.HEADING, TABS[0], i * styles.HEADING.leading)
        for i, line in enumerate(lines)
    )


def _signature(letter: Letter, spacing: Spacing, picture: Picture | None) -> Iterator[Row]:
    signer = letter.signer
    role = ", ".join(filter(None, (signer.title, letter.agency.name)))
    reach = " · ".join(filter(None, (signer.phone, signer.email)))
    yield from _signed(letter.closing, styles.BODY, styles.BODY.leading + spacing.closing)
    above, signature = spacing.signature, _fitted(picture, letter, spacing) if picture else None
    for text, style in (
        (signer.name, styles.SIGNER),
        (role, styles.CONTACT),
        (reach, styles.CONTACT),
    ):
        for row in _signed(text, style, above):
            yield row._replace(signature=signature)
            above, signature = 0.0, None


def _fitted(picture: Picture, letter: Letter, spacing: Spacing) -> Signature:
    """Return a signature as large as the room to sign, which is there with and without it."""
    room = spacing.signature - OVER_NAME - UNDER_CLOSING
    scale = min(SIGNATURE_WIDTH / picture.width, room / picture.height, PIXEL)
    alt = phrases(letter.language).say("picture.signature", name=letter.signer.name)
    return Signature(picture, picture.width * scale, picture.height * scale, alt)


def _signed(text: str, style: Style, above: float) -> Iterator[Row]:
    element = Element("P")
    for line in break_lines(text, style, MEASURE):
        yield Row(above or style.leading, (Strip(element, line, style, TABS[1]),))
        above = 0.0
