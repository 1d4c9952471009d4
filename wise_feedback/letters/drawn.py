"""A chart on paper: the marks of ``domain/drawing`` as content operators and set lines."""

from collections.abc import Iterator
from itertools import pairwise

from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import Chart
from wise_feedback.domain.drawing import Box, Dot, Mark, Rule, Words, draw
from wise_feedback.letters import styles
from wise_feedback.letters.shaping import set_line
from wise_feedback.letters.sheet import Block, Element, Placed
from wise_feedback.letters.styles import HEIGHT, SANS, SANS_BOLD, Style

UNIT = 0.7
"""How many points a pixel of the screen is on paper."""

_TONES = {
    "text": styles.INK,
    "text2": styles.GREY,
    "line": styles.HAIRLINE,
    "accent": styles.PETROL,
    "done": (0x28 / 255, 0x68 / 255, 0x3A / 255),
    "client": (0x54 / 255, 0x44 / 255, 0x9E / 255),
    "client_soft": styles.WHITE,
}
"""The client's soft ground is white here: in black and white, hatching says more without it."""

_ROUND = 0.5523
"""How far the handles of a quarter of a circle reach (Bézier)."""


def chart(chart_: Chart, alt: str, x: float, y: float, width: float, language: Language) -> Block:
    """Return a chart as a figure with what it shows in words, its upper left corner at a place."""
    drawing = draw(chart_, width, _measure, language, UNIT)
    bottom = HEIGHT - y - drawing.height
    box = f"[{x:.2f} {bottom:.2f} {x + width:.2f} {HEIGHT - y:.2f}]"
    element = Element("Figure", alt=alt, attributes=f"/O /Layout /Placement /Block /BBox {box}")
    shapes = (code for mark in drawing.marks for code in _code(mark, x, y))
    placed = tuple(
        Placed(
            set_line([mark.text], _style(mark.kind, mark.tone)),
            _style(mark.kind, mark.tone),
            x + mark.x,
            y + mark.y,
        )
        for mark in drawing.marks
        if isinstance(mark, Words)
    )
    return Block(element, placed, drawn="\n".join(["q", *shapes, "Q"]))


def height_of(chart_: Chart, width: float, language: Language) -> float:
    """Return how high a chart is on paper, in points."""
    return draw(chart_, width, _measure, language, UNIT).height


_STYLES: dict[tuple[str, str], Style] = {}


def _style(kind: str, tone: str) -> Style:
    """Return the style of a kind of type in a colour, one and the same each time."""
    if (kind, tone) not in _STYLES:
        fonts = SANS_BOLD if kind == "strong" else SANS
        _STYLES[kind, tone] = Style(fonts, 8.2, 11.0, _TONES[tone])
    return _STYLES[kind, tone]


def _measure(text: str, kind: str) -> float:
    return set_line([text], _style(kind, "text")).width


def _code(mark: Mark, x: float, y: float) -> Iterator[str]:
    match mark:
        case Box():
            yield _colour(mark.tone, "rg")
            bottom = HEIGHT - y - mark.y - mark.height
            yield f"{x + mark.x:.2f} {bottom:.2f} {mark.width:.2f} {mark.height:.2f} re f"
        case Rule():
            yield _colour(mark.tone, "RG")
            dash = f"[{mark.dash * UNIT:.2f}] 0 d" if mark.dash else "[] 0 d"
            yield (
                f"{mark.width:.2f} w {dash} 1 J" if not mark.dash else f"{mark.width:.2f} w {dash}"
            )
            begin = f"{x + mark.x:.2f} {HEIGHT - y - mark.y:.2f} m"
            yield f"{begin} {x + mark.to_x:.2f} {HEIGHT - y - mark.to_y:.2f} l S"
        case Dot():
            yield _colour(mark.tone, "rg")
            yield _circle(x + mark.x, HEIGHT - y - mark.y, mark.radius)


def _colour(tone: str, operator: str) -> str:
    red, green, blue = _TONES[tone]
    return f"{red:.3f} {green:.3f} {blue:.3f} {operator}"


def _circle(x: float, y: float, radius: float) -> str:
    handle = radius * _ROUND
    steps = [f"{x + radius:.2f} {y:.2f} m"]
    quarters = ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 0))
    for (a, b), (c, d) in pairwise(quarters):
        points = (
            (x + a * radius + c * handle, y + b * radius + d * handle),
            (x + c * radius + a * handle, y + d * radius + b * handle),
            (x + c * radius, y + d * radius),
        )
        steps.append(" ".join(f"{px:.2f} {py:.2f}" for px, py in points) + " c")
    return "\n".join([*steps, "f"])
