"""A page to print and hold in an envelope: a letter on how to do it, with windows and rulers.

Import it where it is needed: it loads the PDF engine.
"""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from wise_feedback.domain.basics import Language
from wise_feedback.domain.letter import Letter, LetterKind, Part, PartKind, Recipient
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.pictures import Picture
from wise_feedback.domain.settings import Window
from wise_feedback.letters import flow, letterhead, styles
from wise_feedback.letters.coverage import refuse_undrawable
from wise_feedback.letters.layout import on_sheets, opening
from wise_feedback.letters.letterhead import ADDRESS_LINE, column
from wise_feedback.letters.painting import paint
from wise_feedback.letters.phrases import Phrases, phrases
from wise_feedback.letters.sheet import DECORATION, Block, Placed, Stroke
from wise_feedback.letters.styles import MM

WIDE, HIGH = 210, 297
RULER = 6
CORNER = 62
"""How far to the right of where it begins an address usually ends, in mm."""

SIDE = 15
DASH = (3.0, 2.0)
LEADING = styles.ADDRESS.leading

Side = Literal["left", "right"]


class Envelope(NamedTuple):
    """An envelope and its window in mm: *folded* is how high the paper is in it.

    *top* is from the edge of the envelope to the window, which begins *SIDE* from the side.
    """

    name: str
    width: float
    height: float
    folded: float
    top: float
    tall: float
    broad: float


class Box(NamedTuple):
    """A box on the paper, in mm from its left and its upper edge."""

    left: float
    top: float
    right: float
    bottom: float


ENVELOPES = (
    Envelope("C5", 229, 162, HIGH / 2, 44, 35, 105),
    Envelope("C65", 229, 114, HIGH / 3, 39, 35, 100),
    Envelope("E65", 220, 110, HIGH / 3, 40, 30, 95),
)
"""Left windows as officeconsult.no gives them; those on the right are taken to mirror them.

Of Swedish ones we only know that each has its one place, to the right (H2) or to the left (V2)
(harrykuvert.se). Hence the page.
"""


def make_test_page(
    window: Window,
    language: Language,
    agency: Agency,
    day: date,
    logo: Picture | None = None,
) -> bytes:
    """Set a page to try envelopes with on A4, the address standing where it does in letters.

    With no *window* chosen it is for the one on the right, as is usual in Sweden. The same page is
    always the same bytes. Raises ``NotDrawableError`` for what no bundled font can draw of the
    agency.
    """
    words = phrases(language)
    side: Side = "left" if window == "left" else "right"
    letter = _letter(words, language, agency, day)
    refuse_undrawable(letter)
    rows = flow.signed(flow.sections(letter), (), flow.AIRY)
    (sheet,) = on_sheets(letter, opening(letter, side, logo), rows)
    windows = [_seen_through(envelope, side) for envelope in ENVELOPES]
    marks = (*_corners(words, side), *_names(windows), *_numbers())
    sheet.blocks.insert(0, Block(DECORATION, marks))
    sheet.strokes = (*(s for box in windows for s in _outline(*box)), *_folds(), *_rulers())
    return paint(letter, [sheet])


def _letter(words: Phrases, language: Language, agency: Agency, day: date) -> Letter:
    def part(kind: PartKind, heading: str, text: str) -> Part:
        heading = words.say(f"window_test.{heading}") if heading else ""
        return Part(kind, heading, words.say(f"window_test.{text}"))

    return Letter(
        kind=LetterKind.THANKS,
        language=language,
        day=day,
        recipient=Recipient(words.say("window_test.name"), words.words("window_test.address")),
        label=words.say("window_test.label"),
        subject=words.say("window_test.title"),
        parts=(
            part(PartKind.OPENING, "", "opening"),
            part(PartKind.STRENGTHS, "print", "print_how"),
            part(PartKind.GROUNDS, "fold", "fold_how"),
            part(PartKind.NEXT, "look", "look_how"),
        ),
        closing="",
        signer=Consultant(),
        agency=agency,
        page_word=words.say("words.page"),
        page_number=words.say("words.page_number"),
        org_no_word=words.say("words.org_no"),
        f_tax_phrase=words.say("words.f_tax"),
    )


def _seen_through(envelope: Envelope, side: Side) -> Box:
    """Return what a window shows of paper that lies in the middle of its envelope, in mm."""
    left = SIDE if side == "left" else envelope.width - SIDE - envelope.broad
    x = left - (envelope.width - WIDE) / 2
    y = envelope.top - (envelope.height - envelope.folded) / 2
    return Box(x, y, x + envelope.broad, y + envelope.tall)


def _outline(left: float, top: float, right: float, bottom: float) -> Iterator[Stroke]:
    yield _stroke(left, top, right, top, DASH)
    yield _stroke(right, top, right, bottom, DASH)
    yield _stroke(right, bottom, left, bottom, DASH)
    yield _stroke(left, bottom, left, top, DASH)


def _names(windows: list[Box]) -> Iterator[Placed]:
    """Place the name of each envelope on the upper edge of its window, none over another."""
    for number, (envelope, box) in enumerate(zip(ENVELOPES, windows, strict=True)):
        x = box.right - 12 * (number + 1)
        yield from column([(envelope.name, styles.FOOT)], x * MM, (box.top + 2.5) * MM, 20 * MM)


def _corners(words: Phrases, side: Side) -> Iterator[Placed]:
    """Place the two letters where most addresses end; the first two begin lines of this one."""
    x = letterhead.ADDRESS_TABS[side] + CORNER * MM
    first, last = words.words("window_test.other_corners")
    lines = len(words.words("window_test.address"))
    for letter, line in ((first, 0), (last, lines)):
        yield from column([(letter, styles.ADDRESS)], x, ADDRESS_LINE + line * LEADING, 9 * MM)


def _folds() -> Iterator[Stroke]:
    for y in (HIGH / 3, HIGH / 2, HIGH * 2 / 3):
        yield _stroke(RULER + 8, y, RULER + 13, y)


def _rulers() -> Iterator[Stroke]:
    """Draw a mark each millimetre along two edges, longer each fifth and each tenth."""
    for at in range(RULER + 4, WIDE - RULER):
        yield _stroke(at, RULER, at, RULER + _length(at))
    for at in range(RULER + 4, HIGH - RULER):
        yield _stroke(RULER, at, RULER + _length(at), at)


def _length(at: int) -> float:
    return 4.0 if at % 10 == 0 else 3.0 if at % 5 == 0 else 2.0


def _numbers() -> Iterator[Placed]:
    for at in range(20, WIDE - RULER, 10):
        yield from column([(str(at), styles.FOOT)], (at - 1.8) * MM, (RULER + 7) * MM, 9 * MM)
    for at in range(20, HIGH - RULER, 10):
        yield from column([(str(at), styles.FOOT)], (RULER + 4.6) * MM, (at + 0.9) * MM, 9 * MM)


def _stroke(x: float, y: float, to_x: float, to_y: float, dash: tuple[float, ...] = ()) -> Stroke:
    return Stroke(x * MM, y * MM, to_x * MM, to_y * MM, dash)
