"""Phrases that an agency has listed: whole words in any case, ``*`` for any ending."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from wise_feedback.check.patterns import Tagged
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.phrases import PhraseList


class _Word(NamedTuple):
    low: str
    is_open: bool  # whether any ending will do

    def fits(self, low: str) -> bool:
        return low.startswith(self.low) if self.is_open else low == self.low


class OwnPhrases:
    """The phrases of one list, taken apart once and looked up by the word they begin with."""

    def __init__(self, phrases: PhraseList) -> None:
        self._vague, self._concrete = _Listed(phrases.vague), _Listed(phrases.concrete)

    def vague(self, tokens: Sequence[Tagged]) -> list[range]:
        """Return where a sentence says what is always pointed out."""
        return list(self._vague.places(tokens))

    def concrete(self, tokens: Sequence[Tagged]) -> list[range]:
        """Return where a sentence says what counts as evidence."""
        return list(self._concrete.places(tokens))


@lru_cache(maxsize=8)
def own_phrases(phrases: PhraseList) -> OwnPhrases:
    """Return a list taken apart; the latest few are remembered."""
    return OwnPhrases(phrases)


class _Listed:
    def __init__(self, phrases: Sequence[str]) -> None:
        self._begins: dict[str, list[tuple[_Word, ...]]] = {}
        self._longest = 0
        for phrase in phrases:
            if words := _words(phrase):
                self._begins.setdefault(words[0].low, []).append(words)
                self._longest = max(self._longest, len(words[0].low))

    def places(self, tokens: Sequence[Tagged]) -> Iterator[range]:
        """Yield where one of the phrases stands."""
        if not self._begins:
            return
        lows = [found.token.low for found in tokens]
        for first, low in enumerate(lows):
            for words in self._beginning(low):
                rest = lows[first : first + len(words)]
                if len(rest) == len(words) and all(map(_Word.fits, words, rest)):
                    yield range(first, first + len(words))

    def _beginning(self, low: str) -> Iterator[tuple[_Word, ...]]:
        for length in range(1, min(len(low), self._longest) + 1):
            yield from self._begins.get(low[:length], ())


def _words(phrase: str) -> tuple[_Word, ...]:
    found = [token for sentence in sentences(phrase) for token in sentence]
    return tuple(
        _Word(token.low, phrase[token.end : token.end + 1] == "*")
        for token in found
        if token.kind in {"word", "number"}
    )
