"""Text that runs from right to left inside a letter that runs from left to right."""

import re
from itertools import groupby
from typing import NamedTuple

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Hebrew, Arabic and their presentation forms: what makes a line worth the algorithm."""

BRACKETS = {"(": ")", "[": "]", "{": "}"}


class Run(NamedTuple):
    """A stretch of text in one direction, its characters in the order they are read."""

    text: str
    is_rtl: bool


def has_rtl(text: str) -> bool:
    """Whether any of a text runs from right to left."""
    return RIGHT_TO_LEFT.search(text) is not None


def visual_runs(line: str) -> list[Run]:
    """Return the runs of a line in the order they stand on paper, from the left.

    The paragraph runs from left to right. Source: Unicode Bidirectional Algorithm, UAX 9.
    """
    if not has_rtl(line):
        return [Run(line, is_rtl=False)]
    runs = [
        (level, "".join(character for _, character in characters))
        for level, characters in groupby(
            zip(_levels(line), line, strict=True), key=lambda pair: pair[0]
        )
    ]
    for lowest in range(max(level for level, _ in runs), 0, -1):  # rule L2
        runs = _reverse_from(lowest, runs)
    return [Run(text, is_rtl=level % 2 == 1) for level, text in runs]


def _levels(line: str) -> list[int]:
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = 0, "L"
    algorithm.get_embedding_levels(line, storage)
    characters = list(storage["chars"])  # the next step drops joiners, which need a level too
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    kept = {id(character) for character in storage["chars"]}
    levels: list[int] = []
    for character in characters:
        is_kept = id(character) in kept or not levels
        levels.append(character["level"] if is_kept else levels[-1])
    return levels


def _resolve_brackets(characters: list[dict[str, str]]) -> None:
    """Give both brackets of a pair one direction (rule N0, which the library does not have)."""
    strong = ["R" if c["type"] in {"R", "AN", "EN"} else c["type"] for c in characters]
    for start, end in _bracket_pairs([c["ch"] for c in characters]):
        inside = strong[start + 1 : end]
        before = (direction for direction in strong[start::-1] if direction in {"L", "R"})
        if "L" in inside or "R" in inside:
            chosen = "L" if "L" in inside else next(before, "L")
            for i in (start, end):
                characters[i]["type"] = strong[i] = chosen


def _bracket_pairs(letters: list[str]) -> list[tuple[int, int]]:
    """Return where pairs begin and end (definition BD16)."""
    pairs: list[tuple[int, int]] = []
    opened: list[int] = []
    for i, letter in enumerate(letters):
        if letter in BRACKETS:
            opened.append(i)
        matching = [depth for depth, at in enumerate(opened) if BRACKETS[letters[at]] == letter]
        if matching:
            pairs.append((opened[matching[-1]], i))
            del opened[matching[-1] :]
    return sorted(pairs)


def _reverse_from(lowest: int, runs: list[tuple[int, str]]) -> list[tuple[int, str]]:
    reordered: list[tuple[int, str]] = []
    for is_deep, group in groupby(runs, key=lambda run: run[0] >= lowest):
        members = list(group)
        reordered += reversed(members) if is_deep else members
    return reordered
