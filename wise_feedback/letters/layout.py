"""A letter laid out on its pages, ready to be painted or only counted."""

from wise_feedback.domain.letter import Letter, PageCount
from wise_feedback.domain.settings import Window
from wise_feedback.letters import flow, letterhead
from wise_feedback.letters.sheet import Block, Element, Placed, Sheet

LAST_LINE = letterhead.RULE - 21
FIRST_LINE_LATER = 112.0
"""Where text begins on a page after the first."""


def lay_out(letter: Letter, window: Window) -> list[Sheet]:
    """Place every line of a letter on its pages."""
    opening, first_line = _opening(letter, window)
    pages = _filled(_rows(letter, first_line), first_line)
    sheets = []
    for number, rows in enumerate(pages, 1):
        sheet = Sheet(has_mark=number == 1 and bool(letterhead.sender(letter)[0]))
        if number == 1:
            sheet.blocks += [*opening, *placed(rows, first_line)]
        else:
            sheet.blocks.append(letterhead.running_head(letter, number, len(pages)))
            sheet.blocks += placed(rows, FIRST_LINE_LATER)
        if number == len(pages):
            sheet.blocks.append(letterhead.footnote(letter))
        sheet.blocks.append(letterhead.foot(letter, number, len(pages)))
        sheets.append(sheet)
    return sheets


def count(letter: Letter, window: Window) -> PageCount:
    """Return how many pages a letter takes, and how many lines too long it is for one."""
    _, first_line = _opening(letter, window)
    pages = _filled(_rows(letter, first_line), first_line)
    closest = flow.rows(letter, flow.CLOSE)
    return PageCount(len(pages), flow.lines_over(closest, LAST_LINE - first_line))


def _opening(letter: Letter, window: Window) -> tuple[list[Block], float]:
    address, height = letterhead.recipient(letter, window)
    subject, first_line = letterhead.subject(letter, height)
    return [*letterhead.head(letter), address, subject], first_line


def _rows(letter: Letter, first_line: float) -> list[flow.Row]:
    """Return the rows with as much air as one page allows; a second page has enough for all."""
    airy, close = (flow.rows(letter, spacing) for spacing in (flow.AIRY, flow.CLOSE))
    room = LAST_LINE - first_line
    draws_together = flow.lines_over(airy, room) and not flow.lines_over(close, room)
    return close if draws_together else airy


def _filled(rows: list[flow.Row], first_line: float) -> list[list[flow.Row]]:
    return flow.fill(rows, LAST_LINE - first_line, LAST_LINE - FIRST_LINE_LATER)


def placed(rows: list[flow.Row], first_line: float) -> list[Block]:
    """Return a block for each element on a page, its lines together and the blocks in order."""
    lines: dict[Element, list[Placed]] = {}
    height = first_line
    for i, row in enumerate(rows):
        height += row.above if i else 0.0
        for strip in row.strips:
            line = Placed(strip.line, strip.style, strip.x, height + strip.drop)
            lines.setdefault(strip.element, []).append(line)
    return [Block(element, tuple(of_it)) for element, of_it in lines.items()]
