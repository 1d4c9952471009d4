"""Insights laid out on A4: four numbers, then each figure with its chart and its table."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from wise_feedback.domain.charts import Cell, Figure, Table, Tile, shown
from wise_feedback.domain.pictures import Picture
from wise_feedback.letters import drawn, letterhead, styles
from wise_feedback.letters.insights_paper import InsightsPaper
from wise_feedback.letters.layout import FIRST_LINE_LATER, LAST_LINE
from wise_feedback.letters.letterhead import HEAD_LINE, column, to_the_right
from wise_feedback.letters.sheet import Block, Element, Placed, Sheet, Stroke
from wise_feedback.letters.styles import (
    GREY,
    INK,
    MARGIN,
    RIGHT,
    SANS,
    SANS_BOLD,
    TABS,
    Style,
)

WIDTH = RIGHT - MARGIN
TITLE_LINE = 118.0
NUMBER = Style(styles.DISPLAY, 17.0, 20.0, INK)
TILE_LABEL = Style(SANS_BOLD, 8.4, 11.0, GREY)
TILE_NOTE = Style(SANS, 8.2, 11.0, GREY)
HEADING = Style(SANS_BOLD, 11.0, 14.0, INK)
SENTENCE = Style(SANS, 9.2, 12.6, INK)
CELL = Style(SANS, 8.6, 11.6, INK)
HEAD_CELL = Style(SANS_BOLD, 8.0, 10.6, GREY)
ADVICE = Style(SANS, 9.6, 13.6, INK)
NUMBER_WIDTH = 52.0
GAP = 10.0
BETWEEN = 26.0
LEAST_UNDER = 60.0
"""The room that the head of a figure must have under it on a page."""


@dataclass(slots=True)
class _Page:
    blocks: list[Block] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)


class _Setter:
    """Sets things under each other, on as many pages as they take."""

    def __init__(self, paper: InsightsPaper, opening: list[Block], first_line: float) -> None:
        self._paper = paper
        self.pages = [_Page([*opening])]
        self.y = first_line

    def room_for(self, height: float) -> None:
        """Begin a new page unless there is so much room left."""
        if self.y + height > LAST_LINE and self.y > FIRST_LINE_LATER:
            self.pages.append(_Page())
            self.y = FIRST_LINE_LATER

    def text(self, role: str, text: str, style: Style, under: float = 0.0) -> None:
        """Set a text over the whole width; what is empty takes no room."""
        placed = column([(text, style)], MARGIN, self.y, WIDTH)
        if placed:
            self.pages[-1].blocks.append(Block(Element(role), placed))
            self.y = placed[-1].y + style.leading + under

    def figure(self, figure: Figure) -> None:
        """Set a figure: what it tells, its chart, and its table."""
        language = self._paper.language
        chart = figure.chart
        high = drawn.height_of(chart, WIDTH, language) if chart else 0.0
        self.room_for(high + LEAST_UNDER)
        self.text("H2", figure.title, HEADING, 1.0)
        self.text("P", figure.sentence, SENTENCE)
        if chart:
            block = drawn.chart(chart, figure.sentence, MARGIN, self.y - 4, WIDTH, language)
            self.pages[-1].blocks.append(block)
            self.y += high + 10
        if figure.table.rows:
            self.y += 0.0 if chart else 6.0
            self.table(figure.table)
            self.y += 4.0 if figure.notes else 0.0
        for note in figure.notes:
            self.room_for(CELL.leading * 2)
            self.text("P", f"– {note}", CELL, 3.0)
        self.y += BETWEEN

    def table(self, table: Table) -> None:
        """Set a table, its headings again over what goes on on another page."""
        element, columns = Element("Table"), _columns(table)
        self._row(element, columns, table.headings, is_head=True)
        for row in table.rows:
            cells = [shown(cell, self._paper.language) for cell in row]
            page = len(self.pages)
            self.room_for(_height(cells, columns, CELL))
            if len(self.pages) > page:
                self._row(element, columns, table.headings, is_head=True)
            self._row(element, columns, cells, is_head=False)

    def _row(
        self,
        table: Element,
        columns: list["_Column"],
        cells: list[str] | tuple[str, ...],
        *,
        is_head: bool,
    ) -> None:
        style = HEAD_CELL if is_head else CELL
        row, page = Element("TR", table), self.pages[-1]
        for column_, text in zip(columns, cells, strict=True):
            scope = "/O /Table /Scope /Column" if is_head else ""
            cell = Element("TH" if is_head else "TD", row, attributes=scope)
            page.blocks.append(Block(cell, column_.placed(text, style, self.y)))
        self.y += _height(cells, columns, style)
        line = self.y - style.leading + 3.4
        page.strokes.append(Stroke(MARGIN, line, RIGHT, line, () if is_head else (0.4, 2.4)))
        self.y += 3.4


@dataclass(frozen=True, slots=True)
class _Column:
    x: float
    width: float
    is_number: bool

    def placed(self, text: str, style: Style, y: float) -> tuple[Placed, ...]:
        placed = column([(text, style)], self.x, y, self.width)
        if not self.is_number:
            return placed
        return tuple(one._replace(x=self.x + self.width - one.line.width) for one in placed)


def lay_out(paper: InsightsPaper, logo: Picture | None = None) -> list[Sheet]:
    """Place insights on as many pages as they take."""
    blocks, y = _opening(paper, logo)
    setter = _Setter(paper, blocks, y)
    overview = paper.overview
    if overview.advice:
        setter.text("H2", overview.advice_title, HEADING, 1.0)
        setter.text("P", overview.advice, ADVICE)
        setter.y += BETWEEN - 10
    for figure in overview.figures:
        setter.figure(figure)
    setter.text("P", paper.footnote, styles.FOOTNOTE)
    pages = setter.pages
    sheets = []
    for number, page in enumerate(pages, 1):
        head = [] if number == 1 else [letterhead.running_head(paper, number, len(pages))]
        foot = letterhead.foot(paper, number, len(pages))
        has_mark = number == 1 and letterhead.has_mark(paper, logo)
        sheets.append(Sheet([*head, *page.blocks, foot], has_mark, tuple(page.strokes)))
    return sheets


def _opening(paper: InsightsPaper, logo: Picture | None) -> tuple[list[Block], float]:
    told = [(paper.label, styles.LABEL), (paper.day.isoformat(), styles.DATE)]
    blocks = letterhead.head(paper, logo, to_the_right(told, HEAD_LINE, RIGHT - TABS[2]), "")
    title = column([(paper.overview.title, styles.TITLE)], MARGIN, TITLE_LINE, WIDTH)
    lead = column([(paper.overview.subtitle, styles.LEAD)], MARGIN, title[-1].y + 18, WIDTH)
    blocks += [Block(Element("H1"), title), Block(Element("P"), lead)]
    y = lead[-1].y + 30
    under = y
    for block in _tiles(paper.overview.tiles, y):
        blocks.append(block)
        under = max(under, block.placed[-1].y)
    return blocks, under + 32


def _tiles(tiles: tuple[Tile, ...], y: float) -> Iterator[Block]:
    width = WIDTH / len(tiles)
    for place, tile in enumerate(tiles):
        entries = [(tile.label, TILE_LABEL), (tile.value, NUMBER), (tile.note, TILE_NOTE)]
        placed = column(entries, MARGIN + place * width, y, width - GAP)
        yield Block(Element("P"), placed)


def _columns(table: Table) -> list[_Column]:
    """Return the columns of a table: numbers are narrow, the words share what is left."""
    numeric = [
        all(_is_number(row[place]) for row in table.rows)
        or any(isinstance(row[place], int | float) for row in table.rows)
        for place in range(len(table.headings))
    ]
    words = max(numeric.count(False), 1)
    room = WIDTH - numeric.count(True) * (NUMBER_WIDTH + GAP) - (words - 1) * GAP
    columns, x = [], MARGIN
    for is_number in numeric:
        width = NUMBER_WIDTH if is_number else room / words
        columns.append(_Column(x, width, is_number))
        x += width + GAP
    return columns


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, int | float)


def _height(cells: list[str] | tuple[str, ...], columns: list[_Column], style: Style) -> float:
    pairs = zip(columns, cells, strict=True)
    lines = max(len(one.placed(text, style, 0.0)) for one, text in pairs)
    return max(lines, 1) * style.leading
