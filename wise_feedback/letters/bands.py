"""Bands: what stands over the whole width of a page, one under the other, such as rows of tables.

A letter is text that flows; a report is boxes, lines and tables. Each band knows its height and
places itself; here they are stacked on as many pages as they take. A heading is never last on a
page, and a table that goes on has its head again.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from wise_feedback.letters import letterhead
from wise_feedback.letters.layout import FIRST_LINE_LATER, LAST_LINE, Opening
from wise_feedback.letters.sheet import Block, Fill, Paper, Sheet, Stroke

_LATER_TOP = FIRST_LINE_LATER - 14.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a band comes to at a height: its text in reading order, and boxes and lines under it."""

    blocks: tuple[Block, ...] = ()
    fills: tuple[Fill, ...] = ()
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """Something *height* points high that *place* draws from its upper edge.

    *above* is the white over it, lost on top of a page. It *leads* what comes next if it must not
    be parted from it. *again* is the head of the table that it is a row of.
    """

    height: float
    place: Callable[[float], Drawn]
    above: float = 0.0
    leads: bool = False
    again: "Band | None" = None


def fits(bands: Sequence[Band], top: float) -> bool:
    """Return whether bands have room on one page from *top*."""
    return top + sum(band.above + band.height for band in bands) <= LAST_LINE


def stack(paper: Paper, opening: Opening, bands: Sequence[Band], running: str) -> list[Sheet]:
    """Return the pages that bands take under an opening, each with its foot."""
    pages = list(_pages(bands, opening.first_line))
    sheets = []
    for number, (top, of_page) in enumerate(pages, 1):
        sheet = Sheet([*opening.blocks], opening.has_mark) if number == 1 else Sheet()
        if number > 1:
            sheet.blocks = [letterhead.running_head(paper, number, len(pages), running)]
        _place(sheet, top, of_page)
        sheet.blocks.append(letterhead.foot(paper, number, len(pages)))
        sheets.append(sheet)
    return sheets


def _pages(bands: Sequence[Band], first_top: float) -> Iterable[tuple[float, list[Band]]]:
    page: list[Band] = []
    top = height = first_top
    for group in _groups(bands):
        needed = sum(band.above + band.height for band in group)
        if page and height + needed > LAST_LINE:
            yield top, page
            page, top = [], _LATER_TOP
            height = top
            again = group[0].again
            if again is not None and not group[0].leads:
                page, height = [again], height + again.height
        page += group
        height += needed
    yield top, page


def _groups(bands: Sequence[Band]) -> Iterable[list[Band]]:
    """Yield bands with what leads them."""
    group: list[Band] = []
    for band in bands:
        group.append(band)
        if not band.leads:
            yield group
            group = []
    if group:
        yield group


def _place(sheet: Sheet, top: float, bands: Sequence[Band]) -> None:
    height = top
    for number, band in enumerate(bands):
        height += band.above if number else 0.0
        drawn = band.place(height)
        sheet.blocks += drawn.blocks
        sheet.fills += drawn.fills
        sheet.strokes += drawn.strokes
        height += band.height
