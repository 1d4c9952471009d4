"""An agreement laid out on the grid of letters: clauses beside their headings, two lines to sign.

One page wherever it can be; a longer one goes on over the page as a letter does, and the two
signatures come with the last lines of text.
"""

from collections.abc import Iterator

from wise_feedback.domain.pictures import Picture
from wise_feedback.letters import flow, letterhead, styles
from wise_feedback.letters.agreement_words import AgreementPaper, Undersigned
from wise_feedback.letters.breaking import break_lines, break_marked
from wise_feedback.letters.flow import Row, Section, Spacing, Strip
from wise_feedback.letters.layout import Opening, drawn_together, on_sheets
from wise_feedback.letters.letterhead import HEAD_LINE, column, to_the_right
from wise_feedback.letters.sheet import Block, Element, Sheet, Stroke
from wise_feedback.letters.styles import MARGIN, MEASURE, MM, RIGHT, TABS

AIRY = Spacing(parts=12.3, paragraphs=5.0, closing=0.0, signature=78.0)
CLOSE = Spacing(parts=8.2, paragraphs=3.6, closing=0.0, signature=56.0)
"""For an agreement that would spill a few lines onto a second page."""

SIGN_AT = (TABS[0], TABS[2])
SIGN_WIDTH = 72 * MM
OVER_NAME = 13.0
"""How far over the name one signs, in points."""

TITLE_LINE = 122.0
UNDER_HEAD = 44.0
UNDER_TITLE = 21.0
UNDER_SCOPE = 32.0


def lay_out(paper: AgreementPaper, logo: Picture | None = None) -> list[Sheet]:
    """Place every line of an agreement on its pages."""
    opening = _opening(paper, logo)
    airy, close = (_rows(paper, spacing) for spacing in (AIRY, CLOSE))
    rows = drawn_together(airy, close, opening)
    running = f"{paper.number} · {paper.subject}"  # a loose page says what it is part of
    sheets = on_sheets(paper, opening, rows, running)
    sheets[-1].strokes = _lines_to_sign(rows[-1], sheets[-1].blocks)
    return sheets


def _opening(paper: AgreementPaper, logo: Picture | None) -> Opening:
    """Place what stands over the clauses, and return where their first line stands."""
    number = [(paper.number, styles.LABEL)] if letterhead.speaks_alone(logo) else []
    to = [*number, (paper.day.isoformat(), styles.DATE), (paper.addressee, styles.TAGLINE)]
    right = to_the_right(to, HEAD_LINE, RIGHT - TABS[2])
    title_line = max(TITLE_LINE, right[-1].y + UNDER_HEAD)
    title = column([(paper.subject, styles.TITLE)], MARGIN, title_line, RIGHT - MARGIN)
    scope = column([(paper.scope, styles.LEAD)], MARGIN, title[-1].y + UNDER_TITLE, RIGHT - MARGIN)
    blocks = letterhead.head(paper, logo, right, paper.number)
    blocks += [Block(Element("H1"), title), Block(Element("P"), scope)]
    first_line = scope[-1].y + UNDER_SCOPE
    return Opening(blocks, first_line, letterhead.has_mark(paper, logo))


def _rows(paper: AgreementPaper, spacing: Spacing) -> list[Row]:
    weights = styles.BODY, styles.STRONG
    sections = (
        Section(clause.heading, [break_marked(clause.text, weights, MEASURE, paper.language)])
        for clause in paper.clauses
    )
    return flow.signed(sections, [_signatures(paper, spacing)], spacing)


def _signatures(paper: AgreementPaper, spacing: Spacing) -> Row:
    """Return the two who sign as one row, so that neither is ever alone on a page."""
    strips = [
        strip
        for x, one in zip(SIGN_AT, paper.undersigned, strict=True)
        for strip in _undersigned(one, x)
    ]
    return Row(spacing.signature, tuple(strips))


def _undersigned(one: Undersigned, x: float) -> Iterator[Strip]:
    element, drop = Element("P"), 0.0
    for text, style in ((one.name, styles.UNDERSIGNED), (one.role, styles.ROLE)):
        for line in break_lines(text, style, SIGN_WIDTH):
            yield Strip(element, line, style, x, drop)
            drop += style.leading


def _lines_to_sign(last: Row, blocks: list[Block]) -> tuple[Stroke, ...]:
    """Return the lines to sign on, over the names that stand last on a page."""
    signing = {strip.element for strip in last.strips}
    top = min(block.placed[0].y for block in blocks if block.element in signing)
    line = top - OVER_NAME
    return tuple(Stroke(x, line, x + SIGN_WIDTH, line) for x in SIGN_AT)
