"""Breaking a paragraph into lines so that the right edge is even and nothing is torn apart.

All ways to break are weighed together, after Knuth and Plass (*Breaking Paragraphs into Lines*,
1981), for text that is not stretched: the squares of what is left over are kept small. Words that
belong together share a line: ``5 år``, ``25 november``, ``kl. 15.00``, the groups of a number.
A word is divided where it is wider than the measure, and by choice where that makes the edge more
even. Compounds may break after the hyphen they have, addresses on the web after their signs and
never with a hyphen that is not theirs.
"""

import re
from functools import lru_cache
from itertools import accumulate, groupby
from math import inf
from typing import NamedTuple

from wise_feedback.domain.basics import Language
from wise_feedback.letters.direction import has_rtl
from wise_feedback.letters.fonts import SOFT_HYPHEN, clusters
from wise_feedback.letters.hyphenation import Division, divisions, is_divisible
from wise_feedback.letters.sentences import Marked
from wise_feedback.letters.shaping import Line, join_lines, set_line, space, spaced, width
from wise_feedback.letters.styles import Style

NO_BREAK = "\u00a0"
_UNITS = (
    "år|månader|månad|veckor|vecka|dagar|dag|timmar|timme|minuter|minut|personer|kronor|kr|tkr|mnkr"
    "|procent|st|km|mil|poäng|hp|gånger|years?|months?|weeks?|days?|hours?|minutes?|people|points?"
    "|times|SEK|EUR|a\\.?m|p\\.?m|kap"
)
_MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    "|january|february|march|may|june|july|august|october"
)
_TOGETHER = (
    re.compile(rf"(?<=\d) (?=(?:{_UNITS}|{_MONTHS})\b|[%§])", re.IGNORECASE),
    re.compile(r"(?<=\d) (?=\d)"),
    re.compile(r"(?<=\bkl\.) (?=\d)|(?<=\bkl) (?=\d)|(?<=§) (?=\d)|(?<=&) (?=\S)|(?<=\bnr) (?=\d)"),
    re.compile(r"(?<=\bkap\.) (?=\d)|(?<=\bSEK) (?=\d)"),
    re.compile(r"(?<=\bchapter) (?=\d)|(?<=\bsection) (?=\d)", re.IGNORECASE),
    re.compile(r" (?=[–—] )"),  # a dash does not begin a line
    re.compile(r"(?<=[.!?] [AIÅÖ]) (?=\S)"),  # nor does a sentence end one with its first letter
)
_BREAKING_SPACE = re.compile(r"[ \t\n]+")
_WORD = re.compile(r"[^ \t\n]+")
_KEPT_SPACE = re.compile(r"[\u00a0\u2007\u2009\u202f]+")
_COMPOUND = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{3})")
_WEB_SIGN = re.compile(r"(?<=[/?&=#@_])(?=[\w%])|(?<=[.-])(?=\w{3})")
_WEB = re.compile(r"://|^www\.|@|/.*/")

A_LINE, A_LINE_SAVED = 1.0, 0.05
"""What a line costs: so much that evenness never makes a paragraph longer, and so little that words
are not divided only to make it shorter."""

SHORT_LAST, A_LOST_LINE = 0.1, 0.03
"""A last line shorter than this share of the measure looks lost, and what that costs."""

A_HYPHEN = 0.02
"""What a divided word costs: as much as a line that is a seventh too short."""

A_LADDER = 2.0
"""What a hyphen under another costs: more than a line, so that there is none but by need."""


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
def break_lines(
    paragraph: str,
    style: Style,
    measure: float,
    language: Language = "sv",
    hyphenates: bool = False,
) -> tuple[Line, ...]:
    """Break a paragraph into lines no wider than *measure*, in points.

    White space is folded. An empty paragraph has no lines. The *language* says where a word has
    its syllables; unless it *hyphenates*, only words wider than the measure are divided.
    """
    words = [word for word in _BREAKING_SPACE.split(keep_together(paragraph)) if word]
    pieces = [piece for word in words for piece in _pieces(word, style, measure, language)]
    if not pieces:
        return ()
    ends, unevenness = _best_ends(pieces, measure)
    if hyphenates and unevenness > A_HYPHEN:
        *inner, last = words
        parted = [p for word in inner for p in _pieces(word, style, measure, language, True)]
        parted += _pieces(last, style, measure, language)
        other_ends, other = _best_ends(parted, measure, A_LINE_SAVED)
        saved = (len(ends) - len(other_ends)) * A_LINE_SAVED
        if saved >= 0 and other - saved < unevenness:
            pieces, ends = parted, other_ends
    return _laid(pieces, ends, style)


@lru_cache(maxsize=64)
def break_title(title: str, style: Style, measure: float) -> tuple[Line, ...]:
    """Break a title into no more lines than it takes, the last as full as the others."""
    words = [word for word in _BREAKING_SPACE.split(keep_together(title)) if word]
    pieces = [piece for word in words for piece in _pieces(word, style, measure, "sv")]
    if not pieces:
        return ()
    ends, _ = _best_ends(pieces, measure, fills_last=True)
    return _laid(pieces, ends, style)


def break_marked(
    marked: Marked, styles: tuple[Style, Style], measure: float, language: Language = "sv"
) -> tuple[Line, ...]:
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
        found = _pieces(word[0], styles[strong], measure, language)
        pieces += found
        weights += [strong] * len(found)
    if not pieces:
        return ()
    ends, _ = _best_ends(pieces, measure)
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
def _pieces(
    word: str, style: Style, measure: float, language: Language, divides: bool = False
) -> tuple[Piece, ...]:
    """Return what of a word may stand alone on a line; *divides* is whether that is by choice."""
    whole = width(word, style)
    if whole > measure and len(words := _KEPT_SPACE.split(word)) > 1:
        return tuple(p for part in words if part for p in _pieces(part, style, measure, language))
    if whole > measure / 2 and _WEB.search(word):
        signs = _WEB_SIGN.split(word)
        parts = [part for sign in signs for part in _slices(sign, style, measure)]
        return _one_word([[_piece(part, style)] for part in parts], style, cost=0.02)
    parts = _COMPOUND.split(word) if "-" in word else [word]
    if divides and len(parts) == 1 and is_divisible(word):
        return _one_word([_divided(word, style, measure, language)], style, cost=0.0)
    return _one_word([_fitted(part, style, measure, language) for part in parts], style, cost=0.01)


def _one_word(parts: list[list[Piece]], style: Style, cost: float) -> tuple[Piece, ...]:
    """Put the parts of a word together: between them it may break, after the last is a space."""
    *inner, last = parts
    pieces = [piece for part in inner for piece in (*part[:-1], part[-1]._replace(cost=cost))]
    return (*pieces, *last[:-1], last[-1]._replace(gap=space(style)))


def _fitted(part: str, style: Style, measure: float, language: Language) -> list[Piece]:
    """Divide a part of a word only if it is wider than the measure."""
    if width(part, style) <= measure:
        return [_piece(part, style)]
    return _divided(part, style, measure, language)


def _divided(part: str, style: Style, measure: float, language: Language) -> list[Piece]:
    """Divide a part of a word at its syllables; what is still too wide, anywhere."""
    tail = "" if has_rtl(part) else SOFT_HYPHEN  # Arabic and Hebrew have no hyphen
    tail_width = width("-", style) if tail else 0.0
    places = divisions(part, language)
    pieces: list[Piece] = []
    for before, place in zip(
        (Division(0, 0.0), *places), (*places, Division(len(part), 0.0)), strict=True
    ):
        slices = _slices(part[before.at : place.at], style, measure - tail_width)
        pieces += [Piece(s, width(s, style), 0.0, tail, tail_width, A_HYPHEN) for s in slices]
        pieces[-1] = pieces[-1]._replace(cost=A_HYPHEN + place.harm)
    return [*pieces[:-1], _piece(pieces[-1].text, style)]


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


def _best_ends(
    pieces: list[Piece], measure: float, a_line: float = A_LINE, fills_last: bool = False
) -> tuple[list[int], float]:
    """Return after which pieces to end a line, so that the lines together are the most even.

    Then how uneven they are: what their ends cost. The last line may be short, unless it
    *fills_last*.
    """
    starts = [0.0, *accumulate(piece.width + piece.gap for piece in pieces)]
    hyphens = [0, *(1 if piece.tail else 0 for piece in pieces)]
    best = [0.0] * (len(pieces) + 1)
    came_from = [0] * (len(pieces) + 1)
    for end, piece in enumerate(pieces, 1):
        reach = starts[end] - piece.gap + piece.tail_width
        lowest = inf
        for start in range(end - 1, -1, -1):
            spare = (measure - reach + starts[start]) / measure
            if spare < -1e-6 and start < end - 1:
                break
            total = best[start] + a_line
            if end < len(pieces) or fills_last:
                total += spare * spare + piece.cost + A_LADDER * hyphens[start] * hyphens[end]
            elif spare > 1 - SHORT_LAST:
                total += A_LOST_LINE
            if total < lowest:
                lowest, came_from[end] = total, start
        best[end] = lowest
    ends = [len(pieces)]
    while came_from[ends[-1]]:
        ends.append(came_from[ends[-1]])
    return ends[::-1], best[-1] - a_line * len(ends)


def _laid(pieces: list[Piece], ends: list[int], style: Style) -> tuple[Line, ...]:
    starts = [0, *ends]
    return tuple(_line(pieces[a:b], style) for a, b in zip(starts, ends, strict=False))


def _line(pieces: list[Piece], style: Style) -> Line:
    """Set pieces side by side; what ends with a word has a space to be read after it."""
    line = _set(pieces, style)
    return spaced(line, style) if pieces[-1].gap else line


def _set(pieces: list[Piece], style: Style) -> Line:
    """Set pieces side by side; parts of one word that stay on a line are one word again."""
    text = "".join(piece.text + (" " if piece.gap else "") for piece in pieces).rstrip(" ")
    return set_line((text + pieces[-1].tail).split(" "), style)


def _marked_line(pieces: list[Piece], weights: list[bool], styles: tuple[Style, Style]) -> Line:
    stretches = []
    for strong, group in groupby(zip(weights, pieces, strict=True), key=lambda pair: pair[0]):
        stretches.append(_set([piece for _, piece in group], styles[strong]))
    line = stretches[0] if len(stretches) == 1 else join_lines(stretches, styles[0])
    return spaced(line, styles[0]) if pieces[-1].gap else line
