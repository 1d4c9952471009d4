"""A board laid out across a page: each lane in one column or more, as dense as it has to be.

What fits on one page, set smaller if need be, is one page; what does not goes on over the page,
with the head and the names of the lanes once more.
"""

from collections.abc import Iterator
from typing import NamedTuple

from wise_feedback.domain.board_paper import BoardPaper, PaperCard, PaperLane, PaperSize
from wise_feedback.letters import styles
from wise_feedback.letters.breaking import break_lines
from wise_feedback.letters.letterhead import column
from wise_feedback.letters.shaping import Line, set_line
from wise_feedback.letters.sheet import FOOTER, HEADER, Block, Element, Placed, Sheet, Stroke
from wise_feedback.letters.styles import GREY, INK, MM, SANS, SANS_BOLD, PageSize, Style

SIZES = {PaperSize.A4: styles.A4_ACROSS, PaperSize.A3: styles.A3_ACROSS}
MARGIN = 12 * MM
BETWEEN = 9.0
TITLE_LINE = 46.0
UNDER_TITLE = 15.0
UNDER_SCOPE = 15.0
OVER_LANES = 25.0
UNDER_LANE_NAME = 19.0
OVER_FOOT = 34.0
FOOT_LINE = 20.0

TITLE = Style(styles.DISPLAY, 16.0, 19.0, INK)
SCOPE = Style(SANS, 9.0, 12.4, GREY)
ASKED = Style(SANS, 8.4, 11.6, INK)
LANE = Style(SANS_BOLD, 9.6, 12.0, INK)
FOOT = Style(SANS, 7.2, 10.2, GREY)


class Look(NamedTuple):
    """How densely cards stand: how wide a column is at least, the types, and the gap below."""

    least: float
    name: Style
    text: Style
    next: Style
    gap: float


def _look(least: float, name: float, text: float, gap: float) -> Look:
    leading = text * 1.27
    return Look(
        least * MM,
        Style(SANS_BOLD, name, name * 1.24, INK),
        Style(SANS, text, leading, GREY),
        Style(SANS, text, leading, INK),
        gap,
    )


LOOKS = (
    _look(400, 10.4, 9.0, 10.0),  # one column a lane, as wide as the page allows
    _look(36, 9.0, 7.8, 8.0),
    _look(33, 8.2, 7.2, 6.0),
    _look(29, 7.4, 6.6, 4.2),
)
LONG = LOOKS[2]
"""For what takes several pages in any case: dense, and read without a glass."""


class _Set(NamedTuple):
    """A card in lines, with how high it stands."""

    lines: tuple[tuple[Line, Style], ...]
    height: float


class _Column(NamedTuple):
    """What stands in one column of one page: the lane it is of, and cards down from the top."""

    page: int
    at: int
    cards: tuple[_Set, ...]


class _Frame(NamedTuple):
    """The page: its size, where lanes begin and end on it, how many columns, and how wide."""

    size: PageSize
    top: float
    columns: int
    width: float

    @property
    def room(self) -> float:
        return self.size.height - OVER_FOOT - self.top

    def left(self, at: int) -> float:
        return MARGIN + at * (self.width + BETWEEN)


def lay_out(paper: BoardPaper) -> list[Sheet]:
    """Place every card of a board on its pages."""
    head = _head(paper)
    for look in (*LOOKS, LONG):
        board = _Board(paper, head, look)
        if board.pages == 1:
            break
    return list(board.sheets())


def _head(paper: BoardPaper) -> list[Block]:
    width = SIZES[paper.size].width - 2 * MARGIN
    title = column([(paper.subject, TITLE)], MARGIN, TITLE_LINE, width)
    scope = column([(paper.scope, SCOPE)], MARGIN, title[-1].y + UNDER_TITLE, width)
    blocks = [Block(Element("H1"), title), Block(Element("P"), scope)]
    if paper.requirements:
        asked = column([(paper.requirements, ASKED)], MARGIN, scope[-1].y + UNDER_SCOPE, width)
        blocks.append(Block(Element("P"), asked))
    return blocks


class _Board:
    """A board at one density: which column is of which lane, and what stands in it."""

    def __init__(self, paper: BoardPaper, head: list[Block], look: Look) -> None:
        self._paper, self._head, self._look = paper, head, look
        self._frame = self._make_frame(head[-1].placed[-1].y + OVER_LANES + UNDER_LANE_NAME)
        self._cards = [[self._set(card) for card in lane.cards] for lane in paper.lanes]
        self._given = self._share_columns()
        self._columns = [list(self._fill(at)) for at in range(len(paper.lanes))]

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        last = (one.page for columns in self._columns for one in columns)
        return max(last, default=0) + 1

    def sheets(self) -> Iterator[Sheet]:
        """Yield its pages."""
        lists = [Element("L") for _ in self._paper.lanes]
        for page in range(self.pages):
            blocks = [*self._head] if page == 0 else [_again(block) for block in self._head]
            for at in range(len(self._paper.lanes)):
                blocks.append(self._lane_name(at, page))
                blocks += self._lane(at, page, lists[at])
            blocks.append(self._foot(page))
            strokes = tuple(self._strokes())
            yield Sheet(blocks, strokes=strokes, size=self._frame.size, has_rule=False)

    def _make_frame(self, top: float) -> _Frame:
        size = SIZES[self._paper.size]
        whole = size.width - 2 * MARGIN + BETWEEN
        count = max(int(whole // (self._look.least + BETWEEN)), len(self._paper.lanes), 1)
        return _Frame(size, top, count, whole / count - BETWEEN)

    def _set(self, card: PaperCard) -> _Set:
        look, width = self._look, self._frame.width
        texts = (
            (card.name, look.name),
            (card.facts, look.text),
            (card.met, look.text),
            (card.next, look.next),
        )
        lines = tuple(
            (line, style)
            for text, style in texts
            if text
            for line in break_lines(text, style, width, self._paper.language)
        )
        return _Set(lines, sum(style.leading for _, style in lines))

    def _share_columns(self) -> list[int]:
        """Return how many columns each lane has: one, and more where the most stand."""
        heights = [sum(one.height + self._look.gap for one in cards) for cards in self._cards]
        given = [1] * len(heights)
        for _ in range(self._frame.columns - len(heights) if heights else 0):
            fullest = max(range(len(heights)), key=lambda at: heights[at] / given[at])
            given[fullest] += 1
        return given

    def _fill(self, lane: int) -> Iterator[_Column]:
        """Yield the columns of a lane, page after page."""
        first, given = sum(self._given[:lane]), self._given[lane]
        number, height = 0, 0.0
        standing: list[_Set] = []
        for card in self._cards[lane]:
            if standing and height + card.height > self._frame.room:
                yield _Column(number // given, first + number % given, tuple(standing))
                number, height, standing = number + 1, 0.0, []
            standing.append(card)
            height += card.height + self._look.gap
        if standing:
            yield _Column(number // given, first + number % given, tuple(standing))

    def _lane(self, at: int, page: int, listing: Element) -> Iterator[Block]:
        for one in self._columns[at]:
            if one.page == page:
                yield from self._column(one, listing)
        if not self._cards[at] and page == 0:
            left, top = self._frame.left(sum(self._given[:at])), self._frame.top
            nobody = column([(self._paper.nobody, self._look.text)], left, top, self._frame.width)
            yield Block(Element("P"), nobody)

    def _column(self, one: _Column, listing: Element) -> Iterator[Block]:
        left, y = self._frame.left(one.at), self._frame.top
        for card in one.cards:
            placed = []
            for line, style in card.lines:
                placed.append(Placed(line, style, left, y))
                y += style.leading
            y += self._look.gap
            item = Element("LBody", Element("LI", listing))
            yield Block(item, tuple(placed))

    def _lane_name(self, at: int, page: int) -> Block:
        lane: PaperLane = self._paper.lanes[at]
        left, width = self._lane_place(at)
        words = f"{lane.name} {len(lane.cards)}"
        top = self._frame.top - UNDER_LANE_NAME
        placed = column([(words, LANE)], left, top, width, limit=1)
        return Block(Element("H2") if page == 0 else HEADER, placed)

    def _lane_place(self, at: int) -> tuple[float, float]:
        left = self._frame.left(sum(self._given[:at]))
        return left, self._given[at] * (self._frame.width + BETWEEN) - BETWEEN

    def _strokes(self) -> Iterator[Stroke]:
        y = self._frame.top - UNDER_LANE_NAME + 5
        for at in range(len(self._paper.lanes)):
            left, width = self._lane_place(at)
            yield Stroke(left, y, left + width, y)

    def _foot(self, page: int) -> Block:
        paper, size = self._paper, self._frame.size
        number = paper.page_number.replace("{page}", str(page + 1))
        number = f"{paper.page_word} {number.replace('{pages}', str(self.pages))}"
        said = set_line([number], FOOT)
        y = size.height - FOOT_LINE
        right = Placed(said, FOOT, size.width - MARGIN - said.width, y)
        ours = " · ".join(filter(None, (paper.agency.name, paper.signer.name)))
        room = right.x - 2 * MARGIN
        return Block(FOOTER, (*column([(ours, FOOT)], MARGIN, y, room, limit=1), right))


def _again(block: Block) -> Block:
    """Return the head of the first page as it is repeated, which is not read out once more."""
    return Block(HEADER, block.placed)
