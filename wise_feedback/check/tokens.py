"""From a text to sentences of words, numbers and signs, each with its place in the text."""

import re
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_ABBREVIATIONS = (
    r"t\.?ex|bl\.a|d\.v\.s|m\.m|o\.s\.v|s\.k|fr\.o\.m|t\.o\.m|f\.d|m\.fl|e\.g|i\.e|etc|nr|ca|kl"
)
_BROKEN = r"-\n[ \t]*"
"""Between the two halves of a word that goes on on the next line."""

_TOKEN = re.compile(
    rf"""(?P<address>\w[\w.+-]{{0,63}}@\w[\w-]{{0,63}}\.[\w.-]{{0,63}}\w|https?://\S+|www\.\S+)
    |(?P<word>(?<!\w)(?:{_ABBREVIATIONS})\.(?=\s|$|[,;:)])
       |\.NET\b
       |\d+-[^\W\d_]+
       |[^\W\d_]\w*(?:[-'’&]\w+|{_BROKEN}(?!(?:och|eller|and|or)\b)[^\W\d_]\w*|\.(?:js|net|io|py|ts)\b)*(?:\+\+|\#)?)
    |(?P<number>\d+(?:[ \u00a0\u202f]\d{{3}}(?!\d)|[.,:/–-]\d+)*)
    |(?P<stop>[.!?…]+)
    |(?P<sign>\S)""",
    re.VERBOSE | re.IGNORECASE,
)
_UNREAD = re.compile(
    r"^[ \t]*>[^\n]*$|<[^<>\n]{0,200}>|```.*?(?:```|\Z)|`[^`\n]{1,200}`", re.MULTILINE | re.DOTALL
)
"""What nobody wrote for the reader: quoted lines of a mail, mark-up, code."""
_LINED = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")
"""What some write round a word that is to stand out."""

_LONGEST = 200
"""Tokens that a sentence may have."""

_NEW_LINE = re.compile(r"\n[ \t]*(?:\n|[-•*–]|\d+[.)]\s)")


class Token(NamedTuple):
    """A word, number or sign; *low* is how it is looked up."""

    text: str
    low: str
    start: int
    end: int
    kind: str


Sentence = tuple[Token, ...]


@lru_cache(maxsize=16)  # one text is read by several rules in a row, and a letter has six parts
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of *text* that have a word in them. Takes time linear in its length.

    What goes on and on without a stop is cut: nobody reads it as one sentence either, and whoever
    looks through a sentence for each of its words must not be kept for minutes.
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Sentence]:
    readable = _UNREAD.sub(_blank, text)
    if "_" in readable:
        readable = _LINED.sub(_blank, readable)
    breaks = deque(found.start() for found in _NEW_LINE.finditer(readable))
    tokens: list[Token] = []
    for found in _TOKEN.finditer(readable):
        while breaks and found.start() > breaks[0]:
            breaks.popleft()
            yield from _whole(tokens)
            tokens = []
        token = _token(found)
        tokens.append(token)
        if token.kind == "stop" or len(tokens) == _LONGEST:
            yield from _whole(tokens)
            tokens = []
    yield from _whole(tokens)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _token(found: re.Match[str]) -> Token:
    word = found[0]
    low = word.casefold().replace("’", "'")
    if "\n" in low:
        low = re.sub(_BROKEN, "", low)
    return Token(word, low, found.start(), found.end(), found.lastgroup or "sign")


def _whole(tokens: list[Token]) -> Iterator[Sentence]:
    if any(token.kind in {"word", "number"} for token in tokens):
        yield tuple(tokens)
