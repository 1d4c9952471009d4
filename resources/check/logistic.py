"""Logistic regression by dual coordinate descent, in pure Python: the same rows, the same weights.

Each row holds a share of the weights, from 0 to *trust*; one after the other is given the share
that suits it best while the others keep theirs (Yu, Huang and Lin, 2011).
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from operator import mul

ROUNDS, HALVINGS = 25, 25


@dataclass(frozen=True, slots=True)
class Row:
    """The features that a text has at all: where they are, and how much of each."""

    at: tuple[int, ...]
    values: tuple[float, ...]

    def score(self, weights: Sequence[float]) -> float:
        """Return the log-odds of the text."""
        return sum(map(mul, self.values, [weights[place] for place in self.at]), 0.0)


def fit(rows: Sequence[tuple[Row, int]], size: int, trust: float) -> list[float]:
    """Return the weights of *size* features that tell rows on side 1 from those on side -1.

    *trust* is how much a row may weigh: more of it fits the rows closer, and others worse.
    """
    weights, shares = [0.0] * size, [0.0] * len(rows)
    order, chance = list(range(len(rows))), random.Random(1)
    norms = [sum(value * value for value in row.values) for row, _ in rows]
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for place in order:
            row, side = rows[place]
            margin = side * row.score(weights)
            new = _best_share(margin, norms[place], shares[place], trust)
            step, shares[place] = side * (new - shares[place]), new
            for at, value in zip(row.at, row.values, strict=True):
                weights[at] += step * value
    return weights


def _best_share(margin: float, norm: float, share_before: float, trust: float) -> float:
    """Return where the slope of the loss is nothing: it rises with the share."""
    low = -margin - norm * (trust - share_before)
    high = -margin + norm * share_before
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        tried = trust / (1 + exp(-max(-30.0, min(30.0, middle))))
        if norm * (tried - share_before) + margin + middle > 0:
            high = middle
        else:
            low = middle
    return trust / (1 + exp(-max(-30.0, min(30.0, (low + high) / 2))))
