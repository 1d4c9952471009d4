"""A call sheet laid out on the grid of letters: always one page, with lines to take notes on."""

from collections.abc import Iterator
from typing import NamedTuple

from wise_feedback.domain.call_sheet import CallPart, CallSection, CallSheet
from wise_feedback.domain.pictures import Picture
from wise_feedback.letters import letterhead, styles
from wise_feedback.letters.call_sheet import shorter
from wise_feedback.letters.layout import LAST_LINE
from wise_feedback.letters.letterhead import HEAD_LINE, RULE, column, to_the_right
from wise_feedback.letters.sheet import Block, Element, Placed, Sheet, Stroke
from wise_feedback.letters.styles import (
    ASIDE,
    INK,
    MARGIN,
    MEASURE,
    PETROL,
    RIGHT,
    SERIF,
    SERIF_BOLD,
    TABS,
    Style,
)

PHONE = Style(styles.DISPLAY, 15.0, 18.0, PETROL)
INDENT = 11.0
NOTE_STEP = 21.0
FEWEST_NOTES = 3
TITLE_LINE = 118.0
UNDER_TITLE = 25.0
UNDER_PHONE = 17.0
UNDER_LEAD = 30.0


class Look(NamedTuple):
    """How large the text is, in three weights, and the white between points and parts."""

    body: Style
    strong: Style
    said: Style
    points: float
    parts: float


def _look(size: float, leading: float, points: float, parts: float) -> Look:
    body, strong = Style(SERIF, size, leading, INK), Style(SERIF_BOLD, size, leading, INK)
    return Look(body, strong, Style(SERIF_BOLD, size + 1.4, leading + 1.8, INK), points, parts)


USUAL = _look(10.2, 14.0, 3.2, 9.5)
SMALL = _look(8.4, 11.2, 2.0, 6.0)
"""For grounds that take more than a page by themselves."""


class Try(NamedTuple):
    """One way to set a sheet: how it looks, and after how many lines each point is cut."""

    sheet: CallSheet
    look: Look = USUAL
    limit: int | None = None
    notes: int = FEWEST_NOTES


def lay_out(sheet: CallSheet, logo: Picture | None = None) -> list[Sheet]:
    """Place a call sheet on its one page.

    What does not fit is cut, what decides least first. Grounds that fill a page by themselves are
    set smaller; those that even then do not fit end in an ellipsis, and the letter has the rest.
    """
    for attempt in _tries(sheet):
        blocks, height = _set(attempt, logo)
        if height + attempt.notes * NOTE_STEP <= LAST_LINE:
            break
    notes, strokes = _notes(sheet, height)
    blocks += [notes, _footnote(sheet), letterhead.foot(sheet, 1, 1)]
    return [Sheet(blocks, letterhead.has_mark(sheet, logo), strokes)]


def _tries(sheet: CallSheet) -> Iterator[Try]:
    yield Try(sheet)
    least = sheet
    for least in shorter(sheet):
        yield Try(least)
    yield Try(least, SMALL)
    for limit in (12, 6, 3, 2, 1):
        yield Try(least, SMALL, limit)
    for count in (20, 10):
        yield Try(least.keeping(CallPart.GROUNDS, count), SMALL, 1, notes=1)


def _set(attempt: Try, logo: Picture | None) -> tuple[list[Block], float]:
    """Return everything over the notes, and where those begin."""
    blocks, height = _opening(attempt.sheet, logo)
    sheet, look = attempt.sheet, attempt.look
    *before, last = (_Setter(section, attempt) for section in sheet.sections)
    for setter in before:
        height = setter.set(blocks, height) + look.parts
    if sheet.answers:
        height = _set_answers(attempt, blocks, height) + look.parts
    return blocks, last.set(blocks, height) + look.parts


def _opening(sheet: CallSheet, logo: Picture | None) -> tuple[list[Block], float]:
    told = [(sheet.label, styles.LABEL), (sheet.day.isoformat(), styles.DATE)]
    blocks = letterhead.head(sheet, logo, to_the_right(told, HEAD_LINE, RIGHT - TABS[2]), "")
    width = RIGHT - MARGIN
    title = column([(sheet.subject, styles.TITLE)], MARGIN, TITLE_LINE, width, limit=3)
    phone = column([(sheet.phone, PHONE)], MARGIN, title[-1].y + UNDER_TITLE, width, limit=2)
    lead = column([(sheet.lead, styles.LEAD)], MARGIN, phone[-1].y + UNDER_PHONE, width, limit=3)
    blocks += [Block(Element("H1"), title), Block(Element("P"), phone), Block(Element("P"), lead)]
    return blocks, lead[-1].y + UNDER_LEAD


class _Setter:
    """Sets one part: its heading in the margin, its points beside it as a list, or as they are."""

    def __init__(self, section: CallSection, attempt: Try) -> None:
        self._section, self._attempt = section, attempt

    def set(self, blocks: list[Block], height: float) -> float:
        """Place it from *height*, and return where the next part may begin."""
        section, look = self._section, self._attempt.look
        heading = _heading(section.heading, height)
        blocks.append(heading)
        is_first = section.part is CallPart.FIRST
        is_list = len(section.points) > 1 and not is_first
        listing = Element("L")
        for number, point in enumerate(section.points):
            style = look.said if is_first and number else look.body
            if is_list:
                item = Element("LI", listing)
                bullet = column([("•", style)], TABS[1], height, INDENT)
                blocks.append(Block(Element("Lbl", item), bullet))
                height = self._point(blocks, Element("LBody", item), point, style, height, INDENT)
            else:
                height = self._point(blocks, Element("P"), point, style, height)
        return max(height, heading.placed[-1].y + styles.HEADING.leading)

    def _point(
        self,
        blocks: list[Block],
        element: Element,
        point: str,
        style: Style,
        height: float,
        indent: float = 0.0,
    ) -> float:
        limit = None if self._section.part is CallPart.FIRST else self._attempt.limit
        left = TABS[1] + indent
        placed = column([(point, style)], left, height, MEASURE - indent, limit)
        blocks.append(Block(element, placed))
        return _under(placed, height) + self._attempt.look.points


def _set_answers(attempt: Try, blocks: list[Block], height: float) -> float:
    look, heading = attempt.look, _heading(attempt.sheet.questions, height)
    blocks.append(heading)
    for answer in attempt.sheet.answers:
        asked = column([(answer.question, look.strong)], TABS[1], height, MEASURE)
        height = _under(asked, height)
        said = column([(answer.text, look.body)], TABS[1], height, MEASURE)
        height = _under(said, height) + look.points
        blocks += [Block(Element("H3"), asked), Block(Element("P"), said)]
    return max(height, heading.placed[-1].y + styles.HEADING.leading)


def _heading(words: str, height: float) -> Block:
    return Block(Element("H2"), column([(words, styles.HEADING)], TABS[0], height, ASIDE))


def _under(placed: tuple[Placed, ...], height: float) -> float:
    return placed[-1].y + placed[-1].style.leading if placed else height


def _notes(sheet: CallSheet, height: float) -> tuple[Block, tuple[Stroke, ...]]:
    """Return the heading of the notes and lines to write on, down to the foot of the page."""
    count = max(1, int((LAST_LINE - height) // NOTE_STEP) + 1)
    lines = (height + NOTE_STEP * number for number in range(count))
    strokes = tuple(Stroke(TABS[1], y, RIGHT, y, dash=(0.4, 2.4)) for y in lines)
    return _heading(sheet.notes, height), strokes


def _footnote(sheet: CallSheet) -> Block:
    placed = column([(sheet.footnote, styles.FOOTNOTE)], TABS[0], 0.0, ASIDE)
    down = RULE - 9 - placed[-1].y
    return Block(Element("P"), tuple(one._replace(y=one.y + down) for one in placed))
