"""How a letter looks: the paper, its tab stops, and the kinds of text on it.

The tab stops are the old Swedish office positions 0, 46 and 92 mm from the left margin
(SS 03 43 21). Lengths are in points; heights count downwards from the top of the paper.
"""

from dataclasses import dataclass
from typing import NamedTuple

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
MARGIN = 20 * MM
TABS = (MARGIN, MARGIN + 46 * MM, MARGIN + 92 * MM)
RIGHT = WIDTH - MARGIN
MEASURE = RIGHT - TABS[1]
ASIDE = TABS[1] - TABS[0] - 4 * MM
PIXEL = 72 / 150
"""As large as a pixel of a picture may be: larger ones are seen as steps."""


class PageSize(NamedTuple):
    """How large a page is, in points."""

    width: float
    height: float


A4 = PageSize(WIDTH, HEIGHT)
A4_ACROSS = PageSize(HEIGHT, WIDTH)
A3_ACROSS = PageSize(420 * MM, HEIGHT)

INK = (0x1B / 255, 0x1F / 255, 0x24 / 255)
GREY = (0x50 / 255, 0x56 / 255, 0x5D / 255)
PETROL = (0x0B / 255, 0x5C / 255, 0x66 / 255)
HAIRLINE = (0xD6 / 255, 0xD3 / 255, 0xCB / 255)
WHITE = (1.0, 1.0, 1.0)
HAIRLINE_WIDTH = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """How a kind of text looks: its fonts, the first that has a letter draws it, and its size.

    *size* and *leading* (from line to line) are in points, *colour* is red, green, blue to 1.
    """

    fonts: tuple[str, ...]
    size: float
    leading: float
    colour: tuple[float, float, float]


def _regular(first: str, other: str) -> tuple[str, ...]:
    return (f"{first}-Regular", "NotoSans-Regular", "NotoSansArabic-Regular", f"{other}-Regular")


def _semibold(first: str, other: str) -> tuple[str, ...]:
    names = (first, "NotoSans", "NotoSansArabic", other)
    return tuple(f"{name}-SemiBold" for name in names)


SERIF = _regular("WiseSerif", "Inter")
SERIF_BOLD = _semibold("WiseSerif", "Inter")
SANS = _regular("Inter", "WiseSerif")
SANS_BOLD = _semibold("Inter", "WiseSerif")
DISPLAY = _semibold("InterDisplay", "WiseSerif")

BODY = Style(SERIF, 10.6, 15.4, INK)
ADDRESS = Style(SERIF, 10.6, 14.4, INK)
SUBJECT = Style(SERIF_BOLD, 13.4, 17.6, INK)
HEADING = Style(SANS_BOLD, 8.6, 11.2, PETROL)
SIGNER = Style(SERIF_BOLD, 10.6, 14.4, INK)
CONTACT = Style(SANS, 8.6, 12.4, GREY)

SENDER = Style(DISPLAY, 12.0, 14.4, INK)
TAGLINE = Style(SANS, 8.4, 11.4, GREY)
INITIAL = Style(DISPLAY, 17.0, 17.0, WHITE)
LABEL = Style(SANS_BOLD, 9.0, 12.0, INK)
DATE = Style(SANS, 9.0, 12.0, GREY)
STRONG = Style(SERIF_BOLD, 10.6, 15.4, INK)
TITLE = Style(DISPLAY, 21.0, 25.0, INK)
LEAD = Style(SANS, 9.6, 13.4, GREY)
UNDERSIGNED = Style(SANS_BOLD, 9.2, 12.4, INK)
ROLE = Style(SANS, 8.8, 12.0, GREY)

FOOTNOTE = Style(SANS, 7.2, 10.2, GREY)
FOOT = Style(SANS, 7.2, 10.2, GREY)
FOOT_NAME = Style(SANS_BOLD, 7.2, 10.2, GREY)
RUNNING_HEAD = Style(SANS_BOLD, 8.6, 11.2, GREY)
PAGE_NUMBER = Style(SANS, 8.6, 11.2, GREY)
