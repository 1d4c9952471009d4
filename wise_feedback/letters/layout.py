"""A letter laid out on its pages, ready to be painted or only counted."""

from collections.abc import Sequence
from typing import NamedTuple

from wise_feedback.domain.letter import Letter, PageCount
from wise_feedback.domain.pictures import NO_PICTURES, Picture, Pictures
from wise_feedback.domain.settings import Window
from wise_feedback.letters import flow, letterhead, styles
from wise_feedback.letters.flow import Row
from wise_feedback.letters.letterhead import HEAD_LINE, Entry, column
from wise_feedback.letters.sheet import Block, Paper, Sheet
from wise_feedback.letters.styles import RIGHT, TABS

LAST_LINE = letterhead.RULE - 21
FIRST_LINE_LATER = 112.0
"""Where text begins on a page after the first."""


class Opening(NamedTuple):
    """What stands over the text on the first page, and where the text begins there, in points."""

    blocks: list[Block]
    first_line: float
    has_mark: bool

    @property
    def room(self) -> float:
        """From the first baseline of text on that page to the last."""
        return LAST_LINE - self.first_line


def lay_out(
    letter: Letter, window: Window, pictures: Pictures = NO_PICTURES, hyphenates: bool = False
) -> list[Sheet]:
    """Place every line of a letter on its pages."""
    over = opening(letter, window, pictures.logo)
    rows = _rows(letter, over, hyphenates, pictures.signature)
    to = [
        (letter.recipient.name, styles.RUNNING_HEAD),
        (letter.day.isoformat(), styles.PAGE_NUMBER),
    ]
    sheets = on_sheets(letter, over, rows, to=to)
    sheets[-1].blocks.insert(-1, letterhead.footnote(letter))
    return sheets


def count(letter: Letter, window: Window, hyphenates: bool = False) -> PageCount:
    """Return how many pages a letter takes, and how many lines too long it is for one.

    Pictures have their room with and without them.
    """
    over = opening(letter, window)
    pages = _filled(_rows(letter, over, hyphenates), over)
    closest = flow.rows(letter, flow.CLOSE, hyphenates)
    return PageCount(len(pages), flow.lines_over(closest, over.room))


def drawn_together(airy: list[Row], close: list[Row], over: Opening) -> list[Row]:
    """Return the rows with as much air as one page allows; a second page has enough for all."""
    is_long = flow.lines_over(airy, over.room)
    return close if is_long and not flow.lines_over(close, over.room) else airy


def on_sheets(
    paper: Paper,
    over: Opening,
    rows: list[Row],
    running: str = "",
    to: Sequence[Entry] = (),
) -> list[Sheet]:
    """Place rows on as many pages as they take, each with a foot, the later ones with a head.

    *running* is what that says, else the subject; *to* stands before it, for a page gone astray.
    """
    pages = _filled(rows, over)
    sheets = []
    for number, of_page in enumerate(pages, 1):
        if number == 1:
            sheet = Sheet([*over.blocks], over.has_mark)
            first_line = over.first_line
        else:
            head = letterhead.running_head(paper, number, len(pages), running, to)
            sheet, first_line = Sheet([head]), FIRST_LINE_LATER
        sheet.blocks += flow.placed(of_page, first_line)
        sheet.blocks.append(letterhead.foot(paper, number, len(pages)))
        sheets.append(sheet)
    return sheets


def opening(letter: Letter, window: Window, logo: Picture | None = None) -> Opening:
    """Place what stands over the text of a letter: its head, to whom it is, and what about."""
    entries = [(letter.label, styles.LABEL), (letter.day.isoformat(), styles.DATE)]
    label = column(entries, TABS[2], HEAD_LINE, RIGHT - TABS[2])
    address, height = letterhead.recipient(letter, window)
    subject, first_line = letterhead.subject(letter, height)
    name, does = letterhead.sender(letter)
    blocks = letterhead.head(letter, logo, label, does if name else "")
    blocks += [address, subject]
    return Opening(blocks, first_line, letterhead.has_mark(letter, logo))


def _rows(
    letter: Letter, over: Opening, hyphenates: bool, signature: Picture | None = None
) -> list[Row]:
    airy, close = (
        flow.rows(letter, spacing, hyphenates, signature) for spacing in (flow.AIRY, flow.CLOSE)
    )
    return drawn_together(airy, close, over)


def _filled(rows: list[Row], over: Opening) -> list[list[Row]]:
    return flow.fill(rows, over.room, LAST_LINE - FIRST_LINE_LATER)
