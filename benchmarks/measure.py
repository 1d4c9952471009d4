"""Timing subject and baseline in turn, so that a busy machine is busy for both."""

import gc
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One row: *ratio* of *subject* to *baseline* (both in *unit*), which *budget* is the most of.

    Where a *budget* is a least, *is_least* says so.
    """

    what: str
    subject: float
    baseline: float
    budget: float
    unit: str = "ms"
    is_least: bool = False

    @property
    def ratio(self) -> float:
        """How many times the baseline the subject costs."""
        return self.subject / self.baseline if self.baseline else self.subject

    @property
    def holds(self) -> bool:
        """Whether the budget is kept."""
        return self.ratio >= self.budget if self.is_least else self.ratio <= self.budget

    def as_json(self) -> dict[str, object]:
        """Return the row as ``python3 start.py bench --json`` prints it."""
        row = asdict(self) | {"ratio": round(self.ratio, 3)}
        row.pop("is_least")
        return {key: round(v, 4) if isinstance(v, float) else v for key, v in row.items()}


def best(
    subject: Callable[[], object],
    baseline: Callable[[], object],
    rounds: int,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """Return the least milliseconds that each took, run in turn *rounds* times."""
    least = [float("inf"), float("inf")]
    for _ in range(rounds):
        for place, run in enumerate((subject, baseline)):
            least[place] = min(least[place], took(run, clock))
    return least[0], least[1]


def took(run: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Return how many milliseconds *run* took, of all time or of what another *clock* counts."""
    gc.collect()
    start = clock()
    run()
    return (clock() - start) * 1000


def late(times: list[float], share: float = 0.95) -> float:
    """Return the time that a *share* of *times* stay below."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]
