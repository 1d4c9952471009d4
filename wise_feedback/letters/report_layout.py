"""A weekly report laid out: one page wherever it can be, that a client takes in at a glance.

What we need from them stands before the table, since that is why it is read. Colour says nothing
that words do not: it is as plain in black and white.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from wise_feedback.domain.pictures import Picture
from wise_feedback.letters import letterhead, styles
from wise_feedback.letters.bands import Band, Drawn, fits, stack
from wise_feedback.letters.breaking import break_lines, break_marked
from wise_feedback.letters.layout import Opening
from wise_feedback.letters.letterhead import HEAD_LINE, column, to_the_right
from wise_feedback.letters.report_words import Figure, NeedLine, PersonLine, ReportPaper, StageBox
from wise_feedback.letters.sentences import capital
from wise_feedback.letters.sheet import (
    HEADER,
    Artifact,
    Block,
    Element,
    Fill,
    Placed,
    Sheet,
    Stroke,
)
from wise_feedback.letters.styles import (
    DISPLAY,
    GREY,
    HAIRLINE,
    INK,
    MARGIN,
    PETROL,
    RIGHT,
    SANS,
    SANS_BOLD,
    SERIF,
    Style,
)

WIDTH = RIGHT - MARGIN
TINT = (0xE9 / 255, 0xF2 / 255, 0xF1 / 255)
BAR = (0x9F / 255, 0xC2 / 255, 0xC5 / 255)
BRICK = (0xA8 / 255, 0x32 / 255, 0x1A / 255)
HONEY = (0x7A / 255, 0x52 / 255, 0x00 / 255)

TITLE = Style(DISPLAY, 24.0, 28.0, INK)
SCOPE = Style(SANS, 9.6, 13.4, GREY)
SAID = Style(SERIF, 11.4, 16.4, INK)
HEADING = Style(DISPLAY, 11.4, 14.0, INK)
NOTE = Style(SANS, 7.8, 11.0, GREY)
CELL = Style(SANS, 8.4, 11.6, INK)
CELL_GREY = Style(SANS, 8.4, 11.6, GREY)
NAME = Style(SANS_BOLD, 8.4, 11.6, INK)
DUE = Style(SANS_BOLD, 8.4, 11.6, HONEY)
LATE = Style(SANS_BOLD, 8.4, 11.6, BRICK)
COUNT = Style(DISPLAY, 14.0, 17.0, INK)
LARGE = Style(DISPLAY, 15.5, 19.0, INK)

TITLE_LINE = 122.0
UNDER_TITLE = 19.0
BOX_GAP = 6.0
PAD = 8.0

NEED_TABS = (0.0, 21.0, 116.0, WIDTH - 92.0)
PEOPLE_TABS = (0.0, 88.0, 158.0, 316.0, 412.0)
TICK, WAITS = "✓ ", "○ "
AIR = (1.0, 0.78, 0.6, 0.45, 0.25)
"""How much white there is between things: as much as one page allows."""


def lay_out(paper: ReportPaper, logo: Picture | None = None) -> list[Sheet]:
    """Place everything of a report on its pages."""
    opening = _opening(paper, logo)
    tries = [list(_bands(paper, air)) for air in AIR]
    bands = next((one for one in tries if fits(one, opening.first_line)), tries[1])
    return stack(paper, opening, bands, f"{paper.subject} · {paper.to}")


def _opening(paper: ReportPaper, logo: Picture | None) -> Opening:
    signer = paper.signer
    under = " · ".join(filter(None, (signer.name, signer.phone)))
    told = [(paper.written_day, styles.LABEL), (paper.to, styles.TAGLINE)]
    right = to_the_right(told, HEAD_LINE, WIDTH / 2)
    title = column([(paper.subject, TITLE)], MARGIN, TITLE_LINE, WIDTH)
    scope = column([(paper.scope, SCOPE)], MARGIN, title[-1].y + UNDER_TITLE, WIDTH, limit=3)
    blocks = letterhead.head(paper, logo, right, under if paper.agency.name else signer.phone)
    blocks += [Block(Element("H1"), title), *([Block(Element("P"), scope)] if scope else [])]
    last = scope[-1].y if scope else title[-1].y
    return Opening(blocks, last + 16.0, letterhead.has_mark(paper, logo))


def _bands(paper: ReportPaper, air: float) -> Iterator[Band]:
    if paper.sentence:
        yield _sentence(paper, air)
    if paper.boxes:
        yield _heading(paper.headings["process"], air, paper.note)
        yield _stages(paper.boxes)
    if paper.needs is not None:
        yield _heading(paper.headings["needs"], air)
        yield from _needs(paper, paper.needs, air)
    if paper.people is not None:
        yield _heading(paper.headings["people"], air)
        yield from _people(paper, paper.people, air)
    if paper.figures:
        yield _heading(paper.headings["numbers"], air)
        yield _figures(paper.figures)
    if paper.cost:
        yield _cost(paper, air)


def _sentence(paper: ReportPaper, air: float) -> Band:
    indent, pad = 15.0, 6.0 + 6.0 * air
    lines = break_lines(paper.sentence, SAID, WIDTH - 2 * indent, paper.language)
    height = 2 * pad + len(lines) * SAID.leading

    def place(y: float) -> Drawn:
        first = y + pad + SAID.size
        placed = tuple(
            Placed(line, SAID, MARGIN + indent, first + number * SAID.leading)
            for number, line in enumerate(lines)
        )
        fills = (
            Fill(MARGIN, y, WIDTH, height, TINT),
            Fill(MARGIN, y, 2.4, height, PETROL),
        )
        return Drawn((Block(Element("P"), placed),), fills)

    return Band(height, place, above=4.0)


def _heading(words: str, air: float, note: str = "") -> Band:
    height = HEADING.leading + 3.0 + 4.0 * air

    def place(y: float) -> Drawn:
        line = y + HEADING.size
        blocks = [Block(Element("H2"), column([(words, HEADING)], MARGIN, line, WIDTH, limit=1))]
        if note:
            blocks.append(Block(Element("P"), to_the_right([(note, NOTE)], line, WIDTH / 2)))
        return Drawn(tuple(blocks))

    return Band(height, place, above=6.0 + 12.0 * air, leads=True)


def _stages(boxes: Sequence[StageBox]) -> Band:
    width = (WIDTH - BOX_GAP * (len(boxes) - 1)) / len(boxes)
    height = 46.0

    def place(y: float) -> Drawn:
        blocks: list[Block] = []
        fills: list[Fill] = []
        for number, box in enumerate(boxes):
            x = MARGIN + number * (width + BOX_GAP)
            inner = width - 2 * PAD
            name = column([(box.name, NOTE)], x + PAD, y + 14.0, inner, limit=1)
            count = column([(box.number, COUNT)], x + PAD, y + 31.0, inner)
            change = column([(box.change, NOTE)], 0.0, y + 31.0, inner)
            moved = tuple(p._replace(x=x + width - PAD - p.line.width) for p in change)
            blocks.append(Block(Element("P"), (*name, *count, *moved)))
            fills.append(Fill(x, y, width, height, HAIRLINE, 4.0, outline=True))
            if box.share:
                fills.append(Fill(x + PAD, y + 36.0, inner * box.share, 3.6, BAR, 1.2))
        return Drawn(tuple(blocks), tuple(fills))

    return Band(height, place)


def _needs(paper: ReportPaper, needs: Sequence[NeedLine], air: float) -> Iterator[Band]:
    if not needs:
        yield _plain(paper.empty["needs"])
        return
    table = Element("Table")
    words = paper.columns
    head = ((words["name"], 1), (words["asked"], 2), (words["due"], 3))
    row = Element("TR", table)
    yield _head(row, [(text, NEED_TABS[tab]) for text, tab in head], NEED_TABS)
    for need in needs:
        row = Element("TR", table)
        texts = (need.name, need.text, capital(need.due))
        looks = (NAME, CELL, LATE if need.is_late else DUE)
        band = _row(row, texts, looks, NEED_TABS[1:], air)
        yield replace(band, place=partial(_with_box, band))


def _with_box(band: Band, y: float) -> Drawn:
    """Draw the box that the client ticks before what is needed."""
    drawn = band.place(y)
    first = drawn.blocks[0].placed[0].y
    box = Fill(MARGIN + 1.5, first - 7.8, 9.0, 9.0, GREY, 1.8, outline=True)
    return replace(drawn, fills=(*drawn.fills, box))


def _people(paper: ReportPaper, people: Sequence[PersonLine], air: float) -> Iterator[Band]:
    if not people:
        yield _plain(paper.empty["people"])
    else:
        yield from _table(paper, people, air)
    if paper.beside:
        yield _plain(paper.beside, 4.0)


def _table(paper: ReportPaper, people: Sequence[PersonLine], air: float) -> Iterator[Band]:
    table, words = Element("Table"), paper.columns
    named = ("name", "stage", "happened", "next", "knows")
    titles = [(words[key], tab) for key, tab in zip(named, PEOPLE_TABS, strict=True)]
    yield _head(Element("TR", table), titles, PEOPLE_TABS)
    again = _head(HEADER, titles, PEOPLE_TABS)
    for person in people:
        told = (TICK if person.knows else WAITS) + person.told
        name = f"{person.name}\n{person.role}" if person.role else person.name
        texts = (name, person.stage, person.happened, person.comes, told)
        looks = (NAME, CELL_GREY, CELL, CELL, CELL)
        yield replace(_row(Element("TR", table), texts, looks, PEOPLE_TABS, air), again=again)


def _head(
    row: Element | Artifact, titles: Sequence[tuple[str, float]], tabs: Sequence[float]
) -> Band:
    """Return the head of a table: what each column is, over a line."""

    def place(y: float) -> Drawn:
        blocks = []
        for text, tab in titles:
            element: Element | Artifact = row
            if isinstance(row, Element):
                element = Element("TH", row, attributes="/O /Table /Scope /Column")
            width = _width(tab, tabs)
            placed = column([(text, NOTE)], MARGIN + tab, y + 8.0, width, limit=1)
            blocks.append(Block(element, placed))
        line = Stroke(MARGIN, y + 13.0, RIGHT, y + 13.0, colour=HAIRLINE)
        return Drawn(tuple(blocks), strokes=(line,))

    return Band(13.0, place, leads=True)


def _row(
    row: Element,
    texts: Sequence[str],
    looks: Sequence[Style],
    tabs: Sequence[float],
    air: float,
) -> Band:
    """Return a row of a table, as high as its highest cell, over a line."""
    pad = 2.2 + 3.6 * air
    cells = []
    for text, look, tab in zip(texts, looks, tabs, strict=True):
        first, _, rest = text.partition("\n")
        entries = [(first, look), *([(rest, NOTE)] if rest else [])]
        cells.append(column(entries, MARGIN + tab, 0.0, _width(tab, tabs)))
    lines = max(cell[-1].y if cell else 0.0 for cell in cells)
    height = 2 * pad + CELL.leading + lines

    def place(y: float) -> Drawn:
        first = y + pad + CELL.size
        blocks = tuple(
            Block(Element("TD", row), tuple(one._replace(y=one.y + first) for one in cell))
            for cell in cells
        )
        line = Stroke(MARGIN, y + height, RIGHT, y + height, colour=HAIRLINE)
        return Drawn(blocks, strokes=(line,))

    return Band(height, place)


def _width(tab: float, tabs: Sequence[float]) -> float:
    later = [one for one in tabs if one > tab]
    return (min(later) if later else WIDTH) - tab - (7.0 if later else 0.0)


def _plain(text: str, above: float = 0.0) -> Band:
    def place(y: float) -> Drawn:
        placed = column([(text, CELL_GREY)], MARGIN, y + CELL.size + 2.0, WIDTH)
        return Drawn((Block(Element("P"), placed),))

    lines = len(break_lines(text, CELL_GREY, WIDTH))
    return Band(lines * CELL.leading + 4.0, place, above=above)


def _figures(figures: Sequence[Figure]) -> Band:
    gap = 10.0
    width = (WIDTH - gap * (len(figures) - 1)) / len(figures)
    under = max(len(break_lines(one.words, CELL, width)) for one in figures)
    agreed = max(len(break_lines(one.agreed, CELL_GREY, width)) for one in figures)
    height = 27.0 + (under + agreed) * CELL.leading

    def place(y: float) -> Drawn:
        blocks: list[Block] = []
        strokes: list[Stroke] = []
        for number, one in enumerate(figures):
            x = MARGIN + number * (width + gap)
            colour = PETROL if one.is_kept else HONEY
            strokes.append(Stroke(x, y + 1.0, x + width, y + 1.0, colour=colour, width=1.4))
            large = column([(one.number, LARGE)], x, y + 20.0, width, limit=1)
            small = [(one.words, CELL), (one.agreed, CELL_GREY)]
            words = column(small, x, large[-1].y + 13.5, width)
            blocks.append(Block(Element("P"), (*large, *words)))
        return Drawn(tuple(blocks), strokes=tuple(strokes))

    return Band(height, place)


def _cost(paper: ReportPaper, air: float) -> Band:
    """Return what waiting cost as one paragraph: facts, without a box that points at anybody."""
    marked = ((f"{paper.headings['cost']} ", True), (" ".join(paper.cost), False))
    lines = break_marked(marked, (CELL, NAME), WIDTH, paper.language)

    def place(y: float) -> Drawn:
        first = y + CELL.size
        placed = tuple(
            Placed(line, CELL, MARGIN, first + number * CELL.leading)
            for number, line in enumerate(lines)
        )
        return Drawn((Block(Element("P"), placed),))

    return Band(len(lines) * CELL.leading + 2.0, place, above=3.0 + 5.0 * air)
