"""Whether a text repeats what somebody else wrote: runs of words in common, whatever the signs."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from wise_feedback.domain.words import Word, lows, words

RUN = 4
"""Words in a row that are not the same by chance."""

LEAST_TOLD = 2
"""How many of them must say something: "för rollen som en" is anybody's."""


def in_a_row(texts: Iterable[str]) -> str:
    """Return the words of texts as ``copied`` looks for them; a run never spans two texts."""
    return "".join(f" {' '.join(lows(text))} \n" for text in texts)


def copied(
    text: str, source: str, *, tells: Callable[[Word], bool], common: str = ""
) -> list[tuple[int, int]]:
    """Return where *text* has four words in a row that *source* has too, as far as they go.

    Both *source* and *common* come from ``in_a_row``. What stands in *common* is everybody's, and
    so is a run in which fewer than two different words *tell* something. Takes time linear in the
    length of *text*.
    """
    found = words(text)
    marked: set[int] = set()
    for at in range(len(found) - RUN + 1):
        run = found[at : at + RUN]
        said = f" {' '.join(word.low for word in run)} "
        if said in source and said not in common and _tells_enough(run, tells):
            marked.update(range(at, at + RUN))
    return [(found[first].start, found[last].end) for first, last in _stretches(sorted(marked))]


def _tells_enough(run: list[Word], tells: Callable[[Word], bool]) -> bool:
    return len({word.low for word in run if tells(word)}) >= LEAST_TOLD


def _stretches(places: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of each stretch of neighbouring *places*."""
    if not places:
        return []
    breaks = [(before, after) for before, after in pairwise(places) if after - before > 1]
    firsts = [places[0], *(after for _, after in breaks)]
    lasts = [*(before for before, _ in breaks), places[-1]]
    return list(zip(firsts, lasts, strict=True))
