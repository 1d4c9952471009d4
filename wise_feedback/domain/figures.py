"""Figures that are told of many: the middle one, the late ones, how many of how many."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median as _median

TOO_FEW = 5
"""Below so many observations a figure says more of chance than of anybody's work."""

_LATE = 0.9


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    part: int = 0
    whole: int = 0

    @property
    def is_too_few(self) -> bool:
        """Whether it is too few to count on."""
        return self.whole < TOO_FEW

    @property
    def percent(self) -> int | None:
        """The share in whole per cent, halves upwards; ``None`` of nothing."""
        return (200 * self.part + self.whole) // (2 * self.whole) if self.whole else None


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of many values and what nine in ten are at most; ``None`` of nothing."""

    median: float | None = None
    p90: float | None = None
    count: int = 0

    @property
    def is_too_few(self) -> bool:
        """Whether it is too few to count on."""
        return self.count < TOO_FEW


def spread(values: Sequence[float]) -> Spread:
    """Return the middle of *values*, the mean of two where they are even, and the late one.

    *p90* is a value that there was: the least that nine in ten are at most (nearest rank).
    """
    if not values:
        return Spread()
    ranked = sorted(values)
    return Spread(float(_median(ranked)), float(ranked[ceil(_LATE * len(ranked)) - 1]), len(ranked))
