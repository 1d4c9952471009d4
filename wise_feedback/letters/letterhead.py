"""What stands round the text of a letter: the sender's head, the address, the foot of each page."""

from collections.abc import Iterable, Sequence

from wise_feedback.domain.letter import Letter
from wise_feedback.domain.pictures import Picture
from wise_feedback.domain.settings import Window
from wise_feedback.letters import styles
from wise_feedback.letters.breaking import break_lines, break_title, clip
from wise_feedback.letters.fonts import clusters
from wise_feedback.letters.phrases import phrases
from wise_feedback.letters.shaping import set_line
from wise_feedback.letters.sheet import (
    DECORATION,
    FOOTER,
    HEADER,
    Block,
    Element,
    Paper,
    Placed,
    Shown,
    figure,
)
from wise_feedback.letters.styles import ASIDE, MARGIN, MEASURE, MM, PIXEL, RIGHT, TABS, Style

MARK_SIZE = 9 * MM
MARK_TOP = 53.4
MARK_RADIUS = 6.0
HEAD_LINE = 65.0
ADDRESS_LINE = 133.4
ADDRESS_TABS = {"left": TABS[0], "none": TABS[1], "right": TABS[2]}
SUBJECT_LINE = 218.0
AFTER_ADDRESS = 37.0
AFTER_SUBJECT = 26.4
RULE = 788.0
LOGO_WIDTH, LOGO_HEIGHT = 46 * MM, 12 * MM
NARROW_LOGO_HEIGHT = 11 * MM
WIDE = 2.0
"""How many times as wide as high a logo is that needs no name beside it."""

FOOT_TABS = (MARGIN, MARGIN + 62 * MM, MARGIN + 110 * MM, RIGHT - 10 * MM)

Entry = tuple[str, Style]
"""A text and how it looks. An empty text takes no room."""


def sender(paper: Paper) -> tuple[str, str]:
    """Return who sends and what they do: the agency, or the consultant where none is named."""
    if paper.agency.name:
        return paper.agency.name, paper.agency.tagline
    return paper.signer.name, paper.signer.title


def head(paper: Paper, logo: Picture | None, right: tuple[Placed, ...], under: str) -> list[Block]:
    """Place the sender with their logo, or else a mark, and what stands to the right of that.

    Beside it stands their name with a line *under* it, unless the logo speaks for itself.
    """
    name, _ = sender(paper)
    left: list[Block] = []
    if logo:
        is_alone = speaks_alone(logo)
        shown = _fitted(logo, LOGO_HEIGHT if is_alone else NARROW_LOGO_HEIGHT)
        alt = name if is_alone and name else phrases(paper.language).say("picture.logo")
        left = [figure(shown, alt), *([] if is_alone else [_beside(name, under, shown.width)])]
    elif name:
        left = [Block(DECORATION, (_initial(name),)), _beside(name, under, MARK_SIZE)]
    else:
        alone = column([(under, styles.TAGLINE)], MARGIN, HEAD_LINE, MEASURE)
        left = [Block(Element("P"), alone)]
    return [*left, Block(Element("P"), right)]


def speaks_alone(logo: Picture | None) -> bool:
    """Return whether a logo is so wide that it is the sender's name."""
    return logo is not None and logo.width >= WIDE * logo.height


def has_mark(paper: Paper, logo: Picture | None) -> bool:
    """Return whether the sender has a drawn mark: they have a name, and no logo."""
    return logo is None and sender(paper)[0] != ""


def _fitted(logo: Picture, height: float) -> Shown:
    """Return a logo as large as there is room for, its middle where the mark has its own."""
    scale = min(LOGO_WIDTH / logo.width, height / logo.height, PIXEL)
    middle = MARK_TOP + MARK_SIZE / 2
    top = middle - logo.height * scale / 2
    return Shown(logo, MARGIN, top, logo.width * scale, logo.height * scale)


def _beside(name: str, under: str, mark_width: float) -> Block:
    entries = [(name, styles.SENDER), (under, styles.TAGLINE)]
    left, first = MARGIN + mark_width + 3.5 * MM, HEAD_LINE if under else HEAD_LINE + 5.4
    return Block(Element("P"), column(entries, left, first, TABS[2] - left - 4 * MM, limit=2))


def recipient(letter: Letter, window: Window) -> tuple[Block, float]:
    """Place who the letter is to, and return the height of the subject under it.

    The address sits where the envelope's window shows it; with no window it saves room.
    """
    left = ADDRESS_TABS[window]
    entries = [(letter.recipient.name, styles.ADDRESS)]
    entries += [(line, styles.ADDRESS) for line in letter.recipient.address]
    placed = column(entries, left, ADDRESS_LINE, RIGHT - left)
    under = (placed[-1].y if placed else ADDRESS_LINE) + AFTER_ADDRESS
    subject = under if window == "none" else max(SUBJECT_LINE, under)
    return Block(Element("P"), placed), subject


def subject(letter: Letter, height: float) -> tuple[Block, float]:
    """Place the subject at *height*, and return where the first line of text stands."""
    style = styles.SUBJECT
    placed = tuple(
        Placed(line, style, TABS[1], height + number * style.leading)
        for number, line in enumerate(break_title(letter.subject, style, MEASURE))
    )
    return Block(Element("H1"), placed), (placed[-1].y if placed else height) + AFTER_SUBJECT


def running_head(
    paper: Paper, page: int, pages: int, words: str = "", to: Sequence[Entry] = ()
) -> Block:
    """Place *words*, else the subject, and the page number on top of a page after the first.

    In the margin before them stands whom the paper is *to*, and when it was written.
    """
    number = _to_the_right(_number(paper, page, pages), styles.PAGE_NUMBER, HEAD_LINE)
    room = number.x - TABS[1] - 6 * MM
    entries = [(words or paper.subject, styles.RUNNING_HEAD)]
    aside = column(to, TABS[0], HEAD_LINE, ASIDE, limit=2)
    return Block(HEADER, (*aside, *column(entries, TABS[1], HEAD_LINE, room, limit=1), number))


def _number(paper: Paper, page: int, pages: int) -> str:
    number = paper.page_number.replace("{page}", str(page)).replace("{pages}", str(pages))
    return f"{paper.page_word} {number}"


def foot(paper: Paper, page: int, pages: int) -> Block:
    """Place the agency under the rule. Columns and lines that are empty leave no hole."""
    agency = paper.agency
    town = " ".join(filter(None, (agency.postcode, agency.city)))
    texts = (
        [(agency.name, styles.FOOT_NAME), (_listed(agency.street, town), styles.FOOT)],
        [(agency.phone, styles.FOOT), (agency.web, styles.FOOT)],
        [
            (f"{paper.org_no_word} {agency.org_no}" if agency.org_no else "", styles.FOOT),
            (paper.f_tax_phrase if agency.f_tax else "", styles.FOOT),
        ],
    )
    columns = [entries for entries in texts if any(text for text, _ in entries)]
    placed: list[Placed] = []
    for entries, left, right in zip(columns, FOOT_TABS, FOOT_TABS[1:], strict=False):
        placed += column(entries, left, RULE + 13, right - left - 3 * MM, limit=2)
    if page == 1:
        placed.append(_to_the_right(_number(paper, page, pages), styles.FOOT, RULE + 13))
    return Block(FOOTER, tuple(placed))


def footnote(letter: Letter) -> Block:
    """Place the line on how long the data is kept at the foot of the margin, above the rule."""
    lines = break_lines(letter.footnote, styles.FOOTNOTE, ASIDE)
    first = RULE - 9 - (len(lines) - 1) * styles.FOOTNOTE.leading
    return Block(Element("P"), column([(letter.footnote, styles.FOOTNOTE)], TABS[0], first, ASIDE))


def to_the_right(entries: Iterable[Entry], y: float, measure: float) -> tuple[Placed, ...]:
    """Set texts under each other from *y*, each line ending at the right margin."""
    placed = column(entries, 0.0, y, measure)
    return tuple(one._replace(x=RIGHT - one.line.width) for one in placed)


def column(
    entries: Iterable[Entry], x: float, y: float, measure: float, limit: int | None = None
) -> tuple[Placed, ...]:
    """Set texts under each other from *y*, each broken to *measure* and cut at *limit* lines."""
    placed: list[Placed] = []
    for text, style in entries:
        lines = break_lines(text, style, measure)
        for line in lines if limit is None else clip(lines, limit, style, measure):
            y += style.leading if placed else 0
            placed.append(Placed(line, style, x, y))
    return tuple(placed)


def _initial(name: str) -> Placed:
    style = styles.INITIAL
    line = set_line([next(clusters(name)).upper()], style)
    capital = style.size * 0.727  # Inter Display
    x = MARGIN + (MARK_SIZE - line.width) / 2
    return Placed(line, style, x, MARK_TOP + (MARK_SIZE + capital) / 2)


def _to_the_right(text: str, style: Style, y: float) -> Placed:
    line = set_line([text], style)
    return Placed(line, style, RIGHT - line.width, y)


def _listed(*texts: str) -> str:
    return ", ".join(filter(None, texts))
