"""A chart laid out as marks: one layout, painted on screen in its colours and on paper in its own.

Lengths are in whatever the painter counts in, from the upper left corner; colours and kinds of type
go by name. Hatching is drawn as lines, so that black and white shows it too.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import ceil, log10
from typing import NamedTuple

from wise_feedback.domain.basics import Language
from wise_feedback.domain.charts import (
    Bar,
    BarChart,
    Chart,
    ColumnChart,
    LineChart,
    Point,
    number,
)

Measure = Callable[[str, str], float]
"""How wide a text is in a kind of type."""

SMALL, STRONG = "detail", "strong"
_GRID = 4


class Box(NamedTuple):
    """A filled box, its corners round where *radius* says so."""

    x: float
    y: float
    width: float
    height: float
    tone: str
    radius: float = 0.0


class Rule(NamedTuple):
    """A line from one point to another; *dash* is how long its dashes and gaps are."""

    x: float
    y: float
    to_x: float
    to_y: float
    tone: str
    width: float = 1.0
    dash: float = 0.0


class Dot(NamedTuple):
    """A filled circle."""

    x: float
    y: float
    radius: float
    tone: str


class Words(NamedTuple):
    """A text from *x* on, its baseline at *y*."""

    x: float
    y: float
    text: str
    kind: str
    tone: str


Mark = Box | Rule | Dot | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as marks, and how high it is."""

    height: float
    marks: tuple[Mark, ...]


@dataclass(slots=True)
class _Pen:
    """Where marks are put: *unit* is how long a length of one is, *width* how wide the room."""

    width: float
    unit: float
    measure: Measure
    language: Language
    marks: list[Mark] = field(default_factory=list)

    def words(self, x: float, y: float, text: str, kind: str, tone: str, at: float = 0.0) -> None:
        """Put a text whose beginning (0), middle (0.5) or end (1) is at *x*."""
        left = x - at * self.measure(text, kind)
        self.marks.append(Words(left, y, text, kind, tone))


def draw(
    chart: Chart, width: float, measure: Measure, language: Language, unit: float = 1.0
) -> Drawing:
    """Return a chart as marks in a room as wide as *width*; *unit* is a pixel at 100 per cent."""
    pen = _Pen(width, unit, measure, language)
    match chart:
        case LineChart():
            height = _line(pen, chart)
        case ColumnChart():
            height = _columns(pen, chart)
        case BarChart():
            height = _bars(pen, chart)
    return Drawing(height, tuple(pen.marks))


class _Plot(NamedTuple):
    """The room between the axes, and what its height stands for."""

    left: float
    right: float
    top: float
    bottom: float
    most: float

    def at(self, value: float) -> float:
        return self.bottom - (self.bottom - self.top) * value / self.most


def _line(pen: _Pen, chart: LineChart) -> float:
    values = [point.value for point in chart.points if point.value is not None]
    room = pen.measure(chart.limit_words, SMALL) + 10 * pen.unit
    plot = _axes(pen, max([*values, chart.limit, 1]), right=room)
    places = _places(plot, len(chart.points), at_edges=True)
    limit = plot.at(chart.limit)
    pen.marks.append(Rule(plot.left, limit, plot.right, limit, "done", 1.5 * pen.unit, 4))
    pen.words(plot.right + 6 * pen.unit, limit + 4 * pen.unit, chart.limit_words, SMALL, "done")
    told = [
        (x, plot.at(point.value), point)
        for x, point in zip(places, chart.points, strict=True)
        if point.value is not None
    ]
    beside = dict(pairwise(places))
    for (x, y, _), (to_x, to_y, _) in pairwise(told):
        if beside[x] == to_x:  # over a week that has too few nothing is known
            pen.marks.append(Rule(x, y, to_x, to_y, "accent", 2 * pen.unit))
    for x, y, point in told:
        pen.marks.append(Dot(x, y, 3.5 * pen.unit, "accent"))
        if point in (told[0][2], told[-1][2]) and point.value is not None:
            words = number(point.value, pen.language)
            pen.words(x, y - 10 * pen.unit, words, STRONG, "text", 0.0 if x == plot.left else 0.5)
    return _labels(pen, plot, places, chart.points)


def _columns(pen: _Pen, chart: ColumnChart) -> float:
    most = max([*(point.value or 0 for point in chart.points), 1])
    plot = _axes(pen, most, right=0.0)
    places = _places(plot, len(chart.points), at_edges=False)
    wide = (plot.right - plot.left) / max(len(places), 1) * 0.6
    for x, point in zip(places, chart.points, strict=True):
        top = plot.at(point.value or 0)
        if point.value:
            room = Box(x - wide / 2, top, wide, plot.bottom - top, "accent", 2 * pen.unit)
            pen.marks.append(room)
            if len(places) <= 2 * _GRID**2:
                words = number(point.value, pen.language)
                pen.words(x, top - 5 * pen.unit, words, STRONG, "text", 0.5)
    return _labels(pen, plot, places, chart.points)


def _bars(pen: _Pen, chart: BarChart) -> float:
    y = 0.0
    for bar in chart.bars:
        room = pen.width if chart.most is None else pen.width * bar.whole / max(chart.most, 1)
        y = _bar(pen, bar, y, room)
    return y


def _bar(pen: _Pen, bar: Bar, top: float, room: float) -> float:
    unit = pen.unit
    note = pen.measure(bar.note, SMALL)
    label = _cut(bar.label, pen, pen.width - note - 12 * unit)
    pen.words(0, top + 14 * unit, label, STRONG, "text")
    pen.words(pen.width, top + 14 * unit, bar.note, SMALL, "text2", 1.0)
    y, height = top + 22 * unit, 8 * unit
    filled = room * bar.part / bar.whole if bar.whole else 0.0
    if bar.whole and bar.part < bar.whole:
        pen.marks.append(Box(filled, y, room - filled, height, "client_soft"))
        pen.marks.extend(_hatched(filled, y, room - filled, height, unit))
    if bar.part:
        pen.marks.append(Box(0, y, filled, height, "done"))
    return y + height + 14 * unit


def _hatched(x: float, y: float, width: float, height: float, unit: float) -> Iterator[Rule]:
    """Yield lines aslant that fill a box and end at its edges."""
    step = 5 * unit
    for number_ in range(ceil((width + height) / step)):
        start = x - height + step * number_  # where the line would meet the lower edge
        cut_left, cut_right = max(x - start, 0.0), max(start + height - (x + width), 0.0)
        if cut_left + cut_right < height:
            yield Rule(
                start + cut_left,
                y + height - cut_left,
                start + height - cut_right,
                y + cut_right,
                "client",
                unit,
            )


def _axes(pen: _Pen, most: float, right: float) -> _Plot:
    """Draw the lines across with their numbers, and return the room over them."""
    unit, step = pen.unit, _step(most)
    lines = ceil(most / step - 1e-9)
    names = [number(step * line, pen.language) for line in range(lines + 1)]
    left = max(pen.measure(name, SMALL) for name in names) + 10 * unit
    plot = _Plot(left, pen.width - max(right, 8 * unit), 26 * unit, 196 * unit, step * lines)
    for line, name in enumerate(names):
        y = plot.at(step * line)
        pen.marks.append(Rule(plot.left, y, plot.right, y, "line", unit))
        pen.words(plot.left - 8 * unit, y + 4 * unit, name, SMALL, "text2", 1.0)
    return plot


def _labels(pen: _Pen, plot: _Plot, places: list[float], points: tuple[Point, ...]) -> float:
    """Write as many names under the plot as there is room for, the last one always."""
    y, free = plot.bottom + 18 * pen.unit, pen.width
    for x, point in reversed(list(zip(places, points, strict=True))):
        wide = pen.measure(point.label, SMALL)
        left = min(max(x - wide / 2, 0.0), pen.width - wide)
        if left + wide <= free:
            pen.words(left, y, point.label, SMALL, "text2")
            free = left - 18 * pen.unit
    return y + 6 * pen.unit


def _places(plot: _Plot, count: int, *, at_edges: bool) -> list[float]:
    width = plot.right - plot.left
    if at_edges and count > 1:
        return [plot.left + width * place / (count - 1) for place in range(count)]
    return [plot.left + width * (place + 0.5) / count for place in range(count)]


def _step(most: float) -> float:
    """Return a round step by which about four lines reach *most*, at least one."""
    rough = max(most / _GRID, 1.0)
    power = 10 ** int(log10(rough))
    return float(next(power * times for times in (1, 2, 5, 10) if power * times >= rough))


def _cut(text: str, pen: _Pen, room: float) -> str:
    if pen.measure(text, STRONG) <= room:
        return text
    while text and pen.measure(f"{text}…", STRONG) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
