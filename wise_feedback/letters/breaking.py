"""Breaking a paragraph into lines so that the right edge is even and nothing is torn apart.

All ways to break are weighed together, after Knuth and Plass (*Breaking Paragraphs into Lines*,
1981), for text that is not stretched: the squares of what is left over are kept small. Words that
belong together share a line: ``5 år``, ``25 november``, ``kl. 15.00``, the groups of a number.
A word is hyphenated only where it is wider than the measure; compounds may break after the hyphen
they have, addresses on the web after their signs and never with a hyphen that is not theirs.
"""

import re
from functools import lru_cache
from itertools import accumulate, groupby
from typing import NamedTuple

from wise_feedback.letters.fonts import clusters
from wise_feedback.letters.sentences import Marked
from wise_feedback.letters.shaping import Line, join_lines, set_line, space, width
from wise_feedback.letters.styles import Style

NO_BREAK = "\u00a0"
_UNITS = (
    "år|månader|månad|veckor|vecka|dagar|dag|timmar|timme|minuter|minut|personer|kronor|kr|tkr|mnkr"
    "|procent|st|km|mil|poäng|hp|gånger|years?|months?|weeks?|days?|hours?|minutes?|people|points?"
    "|times|SEK|EUR|a\\.?m|p\\.?m"
)
_MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    "|january|february|march|may|june|july|august|october"
)
_TOGETHER = (
    re.compile(rf"(?<=\d) (?=(?:{_UNITS}|{_MONTHS})\b|%)", re.IGNORECASE),
    re.compile(r"(?<=\d) (?=\d)"),
    re.compile(r"(?<=\bkl\.) (?=\d)|(?<=\bkl) (?=\d)|(?<=[§&]) (?=\S)|(?<=\bnr) (?=\d)"),
    re.compile(r" (?=[–—] )"),  # a dash does not begin a line
)
_BREAKING_SPACE = re.compile(r"[ \t\n]+")
_WORD = re.compile(r"[^ \t\n]+")
_KEPT_SPACE = re.compile(r"[\u00a0\u2007\u2009\u202f]+")
_COMPOUND = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{3})")
_WEB_SIGN = re.compile(r"(?<=[/?&=#@_])(?=[\w%])|(?<=[.-])(?=\w{3})")
_WEB = re.compile(r"://|^www\.|@|/.*/")

A_LINE = 1.0
"""What a line costs, so high that evenness never makes a paragraph longer."""

SHORT_LAST = 0.1
"""A last line shorter than this share of the measure looks lost."""


class Piece(NamedTuple):
    """What may stand alone on a line. *tail* is drawn only where the line is broken after it.

    *gap* is the width of the space after it, *cost* how bad a break there is.
    """

    text: str
    width: float
    gap: float
    tail: str = ""
    tail_width: float = 0.0
    cost: float = 0.0


def keep_together(text: str) -> str:
    """Return *text* with no-break spaces where a line must not end."""
    for pattern in _TOGETHER:
        text = pattern.sub(NO_BREAK, text)
    return text


@lru_cache(maxsize=512)
def break_lines(paragraph: str, style: Style, measure: float) -> tuple[Line, ...]:
    """Break a paragraph into lines no wider than *measure*, in points.

    White space is folded. An empty paragraph has no lines.
    """
    words = [word for word in _BREAKING_SPACE.split(keep_together(paragraph)) if word]
    pieces = [piece for word in words for piece in _pieces(word, style, measure)]
    if not pieces:
        return ()
    ends = _best_ends(pieces, measure)
    return tuple(
        _line(pieces[start:end], style) for start, end in zip([0, *ends], ends, strict=False)
    )


def break_marked(marked: Marked, styles: tuple[Style, Style], measure: float) -> tuple[Line, ...]:
    """Break a paragraph whose words are partly strong, as ``break_lines`` does a plain one.

    *styles* are that of the text and that of strong words. A word is set in one of the two: a
    stop follows the word it stands at.
    """
    text = keep_together("".join(part for part, _ in marked))
    is_strong = [strong for part, strong in marked for _ in part]
    pieces: list[Piece] = []
    weights: list[bool] = []
    for word in _WORD.finditer(text):
        strong = any(is_strong[word.start() : word.end()])
        found = _pieces(word[0], styles[strong], measure)
        pieces += found
        weights += [strong] * len(found)
    if not pieces:
        return ()
    ends = _best_ends(pieces, measure)
    return tuple(
        _marked_line(pieces[start:end], weights[start:end], styles)
        for start, end in zip([0, *ends], ends, strict=False)
    )


def clip(lines: tuple[Line, ...], limit: int, style: Style, measure: float) -> tuple[Line, ...]:
    """Return the first lines up to *limit*, the last ending in an ellipsis if any were cut."""
    if len(lines) <= limit:
        return lines
    letters = list(clusters(lines[limit - 1].text))
    while letters and width("".join(letters).rstrip() + "…", style) > measure:
        letters.pop()
    return (*lines[: limit - 1], set_line(["".join(letters).rstrip() + "…"], style))


@lru_cache(maxsize=8192)
def _pieces(word: str, style: Style, measure: float) -> tuple[Piece, ...]:
    whole = width(word, style)
    if whole > measure and len(words := _KEPT_SPACE.split(word)) > 1:
        return tuple(p for part in words if part for p in _pieces(part, style, measure))
    if whole > measure / 2 and _WEB.search(word):
        signs = _WEB_SIGN.split(word)
        parts = [part for sign in signs for part in _slices(sign, style, measure)]
        return _one_word([[_piece(part, style)] for part in parts], style, cost=0.02)
    parts = _COMPOUND.split(word) if "-" in word else [word]
    return _one_word([_hyphenated(part, style, measure) for part in parts], style, cost=0.01)


def _one_word(parts: list[list[Piece]], style: Style, cost: float) -> tuple[Piece, ...]:
    """Put the parts of a word together: between them it may break, after the last is a space."""
    *inner, last = parts
    pieces = [piece for part in inner for piece in (*part[:-1], part[-1]._replace(cost=cost))]
    return (*pieces, *last[:-1], last[-1]._replace(gap=space(style)))


def _hyphenated(part: str, style: Style, measure: float) -> list[Piece]:
    if width(part, style) <= measure:
        return [_piece(part, style)]
    hyphen = width("-", style)
    *inner, last = _slices(part, style, measure - hyphen)
    pieces = [_piece(slice_, style)._replace(tail="-", tail_width=hyphen) for slice_ in inner]
    return [*pieces, _piece(last, style)]


def _piece(text: str, style: Style) -> Piece:
    return Piece(text, width(text, style), gap=0.0)


def _slices(text: str, style: Style, measure: float) -> list[str]:
    """Cut a text that is too wide between letters, each slice as long as fits."""
    if width(text, style) <= measure:
        return [text]
    letters = list(clusters(text))
    reach = list(accumulate(width(letter, style) for letter in letters))
    slices, start, used = [], 0, 0.0
    for i, end in enumerate(reach):
        if end - used > measure * 0.98 and i > start:  # kerning may add a little
            slices.append("".join(letters[start:i]))
            start, used = i, reach[i - 1]
    return [*slices, "".join(letters[start:])]


def _best_ends(pieces: list[Piece], measure: float) -> list[int]:
    """Return after which pieces to end a line, so that the lines together are the most even."""
    starts = [0.0, *accumulate(piece.width + piece.gap for piece in pieces)]
    best = [0.0] * (len(pieces) + 1)
    came_from = [0] * (len(pieces) + 1)
    for end, piece in enumerate(pieces, 1):
        reach = starts[end] - piece.gap + piece.tail_width
        lowest = float("inf")
        for start in range(end - 1, -1, -1):
            spare = (measure - reach + starts[start]) / measure
            if spare < -1e-6 and start < end - 1:
                break
            total = best[start] + A_LINE
            if end < len(pieces):
                total += spare * spare + piece.cost
            elif spare > 1 - SHORT_LAST:
                total += 0.03
            if total < lowest:
                lowest, came_from[end] = total, start
        best[end] = lowest
    ends = [len(pieces)]
    while came_from[ends[-1]]:
        ends.append(came_from[ends[-1]])
    return ends[::-1]


def _line(pieces: list[Piece], style: Style) -> Line:
    """Set pieces side by side; parts of one word that stay on a line are one word again."""
    text = "".join(piece.text + (" " if piece.gap else "") for piece in pieces).rstrip(" ")
    return set_line((text + pieces[-1].tail).split(" "), style)


def _marked_line(pieces: list[Piece], weights: list[bool], styles: tuple[Style, Style]) -> Line:
    stretches = []
    for strong, group in groupby(zip(weights, pieces, strict=True), key=lambda pair: pair[0]):
        stretches.append(_line([piece for _, piece in group], styles[strong]))
    return stretches[0] if len(stretches) == 1 else join_lines(stretches, styles[0])
