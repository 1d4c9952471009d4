"""Figures as they are told: a sentence, a table, and a chart where a picture says it sooner.

The same description is drawn on screen and on paper (``domain/drawing``), and its table goes into
a workbook with its numbers and dates as they are.
"""

from dataclasses import dataclass
from datetime import date

from wise_feedback.domain.basics import Language

Cell = str | int | float | date


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings. What is too few to count on stands as words where a number would."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A week or a mark with its value; ``None`` where there are too few to tell one."""

    label: str
    value: float | None


@dataclass(frozen=True, slots=True)
class LineChart:
    """Values week by week, with what is promised as a dashed line."""

    points: tuple[Point, ...]
    limit: float
    limit_words: str


@dataclass(frozen=True, slots=True)
class ColumnChart:
    """Counts beside each other."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of *whole*, filled for its *part* and hatched for the rest; *note* stands over it."""

    label: str
    note: str
    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars under each other, each as long as the others or as long as its share of *most*."""

    bars: tuple[Bar, ...]
    most: int | None = None


Chart = LineChart | ColumnChart | BarChart


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that is told: *sentence* says in words what the chart shows.

    *key* names it among the others. Without a chart the table is all there is. *notes* are what
    people said about it, in their own words.
    """

    key: str
    title: str
    sentence: str
    table: Table
    chart: Chart | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tile:
    """One number that is told first. Where there are too few, *value* is empty and *note* says."""

    key: str
    label: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class Overview:
    """All that is told of a period, in words of one language.

    *advice* is one suggestion that the figures bear, or empty; *advice_title* stands over it.
    """

    language: Language
    title: str
    subtitle: str
    tiles: tuple[Tile, ...]
    figures: tuple[Figure, ...]
    advice_title: str
    advice: str
    name: str

    def figure(self, key: str) -> Figure:
        """Return one figure. Raises ``KeyError`` for one that there is not."""
        for figure in self.figures:
            if figure.key == key:
                return figure
        raise KeyError(key)


def number(value: float, language: Language) -> str:
    """Return a number as one reads it: 2, or 2,5 in Swedish and 2.5 in English."""
    text = f"{value:.1f}".removesuffix(".0")
    return text.replace(".", ",") if language == "sv" else text


def shown(cell: Cell, language: Language) -> str:
    """Return a cell of a table as one reads it; days are as ISO 8601 writes them."""
    if isinstance(cell, float):
        return number(cell, language)
    return cell.isoformat() if isinstance(cell, date) else str(cell)
