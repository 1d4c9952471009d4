"""The colours of the program: few names, each with one job, in a light and a dark set.

Colour carries meaning and never stands alone: a tone always comes with an icon and words. Brick
means that *we* are late, so a rejection is never brick.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Kind(StrEnum):
    """What a coloured thing means."""

    LATE = "late"
    TODAY = "today"
    CLIENT = "client"
    DONE = "done"
    PRIVATE = "private"
    CHOSEN = "chosen"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Tone:
    """One meaning in three parts: *ink* for words and icons, *fill* behind them, *edge* around."""

    ink: str
    fill: str
    edge: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour that may be painted, as ``#RRGGBB``; *shade* alone is ``#AARRGGBB``."""

    is_dark: bool
    is_outlined: bool  # high contrast: fills say nothing, so what is filled gets an outline
    canvas: str  # the window
    sidebar: str  # the window's own navigation
    column: str  # a lane of the board
    surface: str  # cards, fields, dialogs
    surface2: str  # side panels and quiet wells on a surface
    well: str  # the trough of a segmented control, plain chips, hovered quiet buttons
    raised: str  # the chosen segment in its trough
    text: str
    text2: str  # details and quiet buttons
    text3: str  # labels, counts, placeholders: the smallest that must be read
    line: str  # hairlines that only divide
    line2: str  # outlines of buttons, whose words carry the control
    ctl: str  # outlines that are the only sign of a control
    accent: str  # primary, focus, selected
    on_accent: str  # words on the accent
    soft: str  # behind what is selected
    late: Tone  # a promise is broken, or there is none
    today: Tone  # a promise falls due today
    client: Tone  # we wait for the client
    done: Tone  # given, and concrete
    private: Tone  # only the consultant sees it
    slab: str  # the toast, dark on light and light on dark
    on_slab: str  # words on it
    slab_act: str  # what can be pressed on it
    shade: str  # over the window behind a dialog
    tints: tuple[Tone, ...]  # quiet backgrounds of initials, chosen by name

    @property
    def chosen(self) -> Tone:
        """What the user has chosen."""
        return Tone(self.accent, self.soft, self.accent)

    @property
    def plain(self) -> Tone:
        """What is only so, without asking for anything."""
        return Tone(self.text2, self.well, self.line)

    def tone(self, kind: Kind) -> Tone:
        """Return the three colours of a meaning."""
        tone: Tone = getattr(self, kind)
        return tone

    def ink(self, name: str) -> str:
        """Return a colour by name; a tone answers with its ink. Raises ``AttributeError``."""
        colour: str | Tone = getattr(self, name)
        return colour.ink if isinstance(colour, Tone) else colour


LIGHT = Tokens(
    is_dark=False,
    is_outlined=False,
    canvas="#F5F4F0",
    sidebar="#ECEAE4",
    column="#EDEBE5",
    surface="#FFFFFF",
    surface2="#FAF9F6",
    well="#F1F0EB",
    raised="#FFFFFF",
    text="#1B1F24",
    text2="#50565D",
    text3="#60656B",
    line="#E1DED6",
    line2="#D0CBC1",
    ctl="#8A867C",
    accent="#0B5C66",
    on_accent="#FFFFFF",
    soft="#DDEEEF",
    late=Tone("#A8321A", "#FBE6E0", "#E8B3A6"),
    today=Tone("#7A5200", "#FBEFD2", "#E5CB8C"),
    client=Tone("#54449E", "#EAE7F7", "#C4BCE6"),
    done=Tone("#28683A", "#E0F0E3", "#ACD3B5"),
    private=Tone("#6A4A3A", "#F4ECE6", "#D8C8B7"),
    slab="#22272C",
    on_slab="#FFFFFF",
    slab_act="#7FD3DB",
    shade="#6914181C",
    tints=(
        Tone("#423F71", "#DFDCEE", "#DFDCEE"),
        Tone("#634426", "#E7DFD0", "#E7DFD0"),
        Tone("#26455A", "#D7E0EA", "#D7E0EA"),
        Tone("#6B3426", "#EAD9D3", "#EAD9D3"),
        Tone("#1F4B4B", "#D8E6E4", "#D8E6E4"),
        Tone("#2F4F2C", "#D9E5D6", "#D9E5D6"),
    ),
)

DARK = Tokens(
    is_dark=True,
    is_outlined=False,
    canvas="#14171A",
    sidebar="#0F1214",
    column="#181B1F",
    surface="#1D2125",
    surface2="#191C20",
    well="#252A2F",
    raised="#3C444B",
    text="#ECEEF0",
    text2="#B3BAC1",
    text3="#929AA3",
    line="#2C3237",
    line2="#3C444B",
    ctl="#747D86",
    accent="#63C5CE",
    on_accent="#06282C",
    soft="#17373B",
    late=Tone("#FF9A80", "#3B211B", "#6E3527"),
    today=Tone("#EBBE5C", "#352A12", "#665022"),
    client=Tone("#B9ACF5", "#2A2643", "#4C4477"),
    done=Tone("#86CF96", "#1B3022", "#335C3F"),
    private=Tone("#D9B49C", "#2E2520", "#53453C"),
    slab="#E7EAEC",
    on_slab="#14171A",
    slab_act="#0B5C66",
    shade="#99000000",
    tints=(
        Tone("#CBC5F0", "#2E2B45", "#2E2B45"),
        Tone("#E1C29C", "#3A3325", "#3A3325"),
        Tone("#A7C9E3", "#24313F", "#24313F"),
        Tone("#EBB8A8", "#412A24", "#412A24"),
        Tone("#A5D0CF", "#20393B", "#20393B"),
        Tone("#B2D3AC", "#24382A", "#24382A"),
    ),
)


def contrast(one: str, other: str) -> float:
    """Return how far two colours stand apart, from 1 to 21, as WCAG 2.2 reckons it.

    Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(256)
def mix(one: str, other: str, share: float) -> str:
    """Return the colour that lies *share* of the way, from 0 to 1, between two colours."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(value / 255) for value in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
