"""What the text check is measured against: checks that look for words, and know nothing of them."""

import re
import tomllib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from wise_feedback.check import kinds
from wise_feedback.check.rules import rulebook
from wise_feedback.domain.basics import Language

Checker = Callable[[str], int]
"""Returns how many things it found, so that none of its work can be left out."""

SEPARATE = 300

_LISTS = Path(__file__).with_name("write_good.toml")
_SENTENCE = re.compile(r"[^\n.;!?]+[.;!?]+")
_REPEATED = re.compile(r"\b(\w+)\s+\1\b", re.IGNORECASE)
_OPENING = re.compile(r"\s*(?:so\b.|there\b\s(?:is|are)\b)", re.IGNORECASE | re.DOTALL)


def one_expression(language: Language) -> Checker:
    """Return a check by one expression, built as a tree, of every word that our rules know."""
    find = re.compile(rf"\b{_branch(_tree(_words(language)))}").finditer
    return lambda text: sum(1 for _ in find(text.lower()))


def separate_expressions(language: Language) -> Checker:
    """Return a check by an expression for each of 300 of those words, as scripts often are."""
    words = sorted(_words(language))
    some = words[:: len(words) // SEPARATE][:SEPARATE]
    finders = [re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE).finditer for word in some]
    return lambda text: sum(1 for find in finders for _ in find(text))


def write_good() -> Checker:
    """Return a check by the words of write-good and an expression for each of its sorts.

    As there, only English, and each sentence is looked at once more for "so" and "there is".
    """
    finders = [re.compile(source, re.IGNORECASE).finditer for source in _write_good()]
    finders.append(_REPEATED.finditer)

    def found(text: str) -> int:
        openings = sum(1 for one in _SENTENCE.finditer(text) if _OPENING.match(one[0]))
        return openings + sum(1 for find in finders for _ in find(text))

    return found


def proselint() -> Checker | None:
    """Return proselint's check with what it looks for by itself, ``None`` if it is not there."""
    try:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile
    except ImportError:
        return None
    CheckRegistry().register_many(__register__)
    return lambda text: len(LintFile("letter", text).lint())


@cache
def _words(language: Language) -> frozenset[str]:
    """The words and the beginnings of words in the rules and in the sorts of vagueness."""
    kinds.vague_kinds(language)
    books = (rulebook(language).book, kinds._book(language))
    return frozenset(word for one in books for words in (one._words, one._starts) for word in words)


def _tree(words: Iterable[str]) -> dict[str, Any]:
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return root


def _branch(node: dict[str, Any]) -> str:
    ways = [re.escape(letter) + _branch(rest) for letter, rest in node.items() if letter]
    if not ways:
        return ""
    whole = ways[0] if len(ways) == 1 and "" not in node else f"(?:{'|'.join(ways)})"
    return f"{whole}?" if "" in node else whole


def _write_good() -> list[str]:
    lists = tomllib.loads(_LISTS.read_text("utf-8"))
    ways = {
        name: "|".join(" ".join(entry.split()).replace(" ", r"\s*") for entry in text.split(";"))
        for name, text in lists.items()
    }
    return [
        rf"\b(?:{ways['weasels']})\b",
        rf"\b(?:am|are|were|being|is|been|was|be)\b\s*(?:\w+ed|{ways['participles']})\b",
        rf"\b(?:{ways['adverbs']}|{ways['weak']})\b",
        rf"\b(?<!-)(?:{ways['wordy']})\b",
        rf"\b(?:{ways['cliches']})\b",
    ]
