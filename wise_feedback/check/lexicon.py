"""What sort of word a word is: a table of forms, one for each language."""

from functools import cache, lru_cache

from wise_feedback.domain.basics import Language
from wise_feedback.resources import resource

TAGS = (
    *("function", "person", "we", "everyday", "work", "trait", "praise", "blame", "feeling"),
    *("fit", "compare", "decision", "seniority", "price", "hedge", "lack", "act", "situation"),
    *("unit", "skill", "topic", "amount", "turn", "dismiss", "can"),
)
BIT = {tag: 1 << place for place, tag in enumerate(TAGS)}
SKILL = BIT["skill"]

_LETTERS = "aeioutnrslmdkgbpvfhjycäöåxzwqé"
_SHORTEST_GUESS, _LONGEST_GUESS = 5, 24
_SHORTEST_PART, _LONGEST_COMPOUND = 4, 48


class Lexicon:
    """The words of one language and their tags, as a number with a bit for each."""

    def __init__(self, language: Language, table: dict[str, int]) -> None:
        self._is_swedish = language == "sv"
        self._table = table
        self.tags = lru_cache(maxsize=20_000)(self._tags)

    def knows(self, low: str) -> bool:
        """Whether this very form is listed, rather than guessed at."""
        return low in self._table

    def _tags(self, low: str) -> int:
        """Return the tags of a form, 0 for one that names something of a trade."""
        table = self._table
        found = table.get(low) or table.get(low.removesuffix("'s").removesuffix("'")) or 0
        if found:
            return found
        if "-" in low:
            return self._joined(low.split("-"))
        if self._is_swedish and low.endswith("s") and (found := table.get(low[:-1], 0)):
            return found
        return (self._compound(low) if self._is_swedish else 0) or self._misspelled(low)

    def _joined(self, parts: list[str]) -> int:
        tags = [self._tags(part) for part in parts if part]
        if not tags or not all(tags):
            return 0
        return SKILL if any(tag & SKILL for tag in tags) else tags[-1]

    def _compound(self, low: str) -> int:
        """Return the tags of the last part of a compound whose parts are all known."""
        if len(low) > _LONGEST_COMPOUND:
            return 0
        for cut in range(_SHORTEST_PART - 1, len(low) - _SHORTEST_PART + 1):
            last = self._table.get(low[cut:], 0) or self._table.get(low[cut:].removesuffix("s"), 0)
            if not last:
                continue
            first = self._table.get(low[:cut], 0) or self._table.get(low[:cut].rstrip("s"), 0)
            if first:
                return SKILL if (first | last) & SKILL else last
        return 0

    def _misspelled(self, low: str) -> int:
        """Return the tags of the word that *low* is one slip away from, unless it is a skill."""
        if not (_SHORTEST_GUESS <= len(low) <= _LONGEST_GUESS and low.isalpha()):
            return 0
        for other in _slips(low):
            found = self._table.get(other, 0)
            if found and not found & SKILL:
                return found
        return 0


def _slips(low: str) -> list[str]:
    """Return what one slip of the fingers makes of a word, the likeliest first."""
    cuts = [(low[:place], low[place:]) for place in range(len(low) + 1)]
    swapped = [a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1]
    dropped = [a + b[1:] for a, b in cuts if b]
    doubled = [a + b[0] + b for a, b in cuts if b]
    added = [a + letter + b for a, b in cuts for letter in _LETTERS]
    changed = [a + letter + b[1:] for a, b in cuts[1:] if b for letter in _LETTERS]
    return [*swapped, *dropped, *doubled, *added, *changed]


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the lexicon of a language, read when it is first asked for."""
    table: dict[str, int] = {}
    for line in resource("check", f"forms_{language}.txt").read_text("utf-8").splitlines():
        tags, _, listed = line.partition(" ")
        table.update(dict.fromkeys(listed.split("|"), int(tags)))
    return Lexicon(language, table)
