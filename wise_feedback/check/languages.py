"""Which language a text is in, as far as its small words tell: enough not to judge what we cannot.

Libraries that know a hundred languages take 70 MB and a second to load; to tell Swedish and
English from the rest the small words do.
"""

import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import islice
from typing import Literal

from wise_feedback.check.tokens import Sentence
from wise_feedback.domain.basics import LANGUAGES, Language
from wise_feedback.resources import resource

Found = Literal["sv", "en", "other"]

_ENOUGH = 3
"""Small words of a language that make it likely: two may be a quotation."""

_FEW = 2
"""The same in a sentence that stands among others: you are, du är."""

_ENOUGH_LETTERS = 12
_MOST = 80
"""Words that are looked at: whoever has written so many goes on in the same language."""

_LAST_LATIN = "\u024f"
_MARGIN = 1.5


def language_of(sentences: Iterable[Sentence]) -> Found | None:
    """Return the language of a text, ``other`` for one we do not read, ``None`` if it is unclear.

    A text of a few words, or of nothing but the names of tools, is unclear.
    """
    tokens = (token for sentence in sentences for token in sentence if token.kind == "word")
    words = [token.low for token in islice(tokens, _MOST)]
    if _is_in_another_script(words):
        return "other"
    counted = _counts(words)
    best = max(LANGUAGES, key=lambda name: counted[name])
    strangers = (name for name in counted if name not in LANGUAGES)
    stranger = max(strangers, key=lambda name: counted[name], default="")
    if counted[stranger] >= _ENOUGH and counted[stranger] > _MARGIN * counted[best]:
        return "other"
    rest = min(counted[name] for name in LANGUAGES)
    if counted[best] >= _ENOUGH and counted[best] > _MARGIN * rest:
        return best
    return None


def is_foreign(sentences: Sequence[Sentence], language: Language) -> bool:
    """Whether a text is clearly not in *language*."""
    found = language_of(sentences)
    return found is not None and found != language


def leans_to(sentence: Sentence, language: Language) -> bool:
    """Whether a single sentence looks as if it were in *language*, by fewer words than a text."""
    counted = _counts(token.low for token in sentence if token.kind == "word")
    others = (counted[name] for name in counted if name != language)
    return counted[language] >= _FEW and counted[language] > _MARGIN * max(others, default=0)


def _counts(words: Iterable[str]) -> Counter[str]:
    known = _small_words()
    counted = Counter[str]()
    for word in words:
        counted.update(known.get(word, ()))
    return counted


def _is_in_another_script(words: Iterable[str]) -> bool:
    letters = "".join(words)
    if letters.isascii() or max(letters, default="") <= _LAST_LATIN:
        return False
    foreign = sum(1 for letter in letters if letter > _LAST_LATIN)
    return len(letters) >= _ENOUGH_LETTERS and foreign * 2 > len(letters)


@cache
def _small_words() -> dict[str, tuple[str, ...]]:
    """Return each small word with the languages it belongs to."""
    table = tomllib.loads(resource("check", "languages.toml").read_text("utf-8"))
    found: dict[str, tuple[str, ...]] = {}
    for name, listed in table.items():
        for word in listed.split():
            found[word] = (*found.get(word, ()), name)
    return found
