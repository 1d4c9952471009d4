"""From words to glyphs: kerned, in the right direction, each letter in a font that has it.

A word is shaped once for each style and kept, already written as the PDF operators that draw it,
so that setting a line is joining strings. A code in those operators is the same in every document:
that of Windows-1252, or where a word has another glyph, the glyph's number. Ligatures are off, so
that text can be copied and searched.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import uharfbuzz as hb

from wise_feedback.letters.direction import has_rtl, visual_runs
from wise_feedback.letters.fonts import (
    DIVIDING,
    HYPHEN,
    SOFT_HYPHEN,
    SPACE,
    Face,
    can_draw,
    clusters,
    face,
)
from wise_feedback.letters.styles import Style

FEATURES = {"kern": True, "liga": False, "clig": False, "dlig": False, "calt": False}
SPACES = str.maketrans(dict.fromkeys("\t\u00a0\u2007\u2009\u202f", " "))
"""Spaces that a line is not broken at; on paper they are as wide as any other."""

MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


class Stretch(NamedTuple):
    """Glyphs of one face, written as they stand inside the brackets of a ``TJ`` operator.

    It *is_simple* if each is a letter of Windows-1252 and has one byte; else a glyph's number has
    two. *letters* says which text each code stands for. *width* is in points.
    """

    face: Face
    is_simple: bool
    code: str
    letters: dict[int, str]
    width: float


class Line(NamedTuple):
    """Text that has been shaped to stand on one line. *width* is in points."""

    stretches: tuple[Stretch, ...]
    width: float
    text: str

    @property
    def is_divided(self) -> bool:
        """Whether its last word goes on on the next line, after a hyphen that is not its own."""
        return self.text.endswith(SOFT_HYPHEN)


@lru_cache(maxsize=32_768)
def shape(text: str, style: Style) -> Line:
    """Shape a word, or any text that stands on one line.

    A soft hyphen at its end is drawn as a hyphen and read as none.
    """
    if text.endswith(SOFT_HYPHEN) and not has_rtl(text):
        return _divided(text, style)
    stretches = [
        _stretch(part, is_rtl, face_, style)
        for run, is_rtl in visual_runs(text.translate(SPACES))
        for face_, part in _by_face(run, is_rtl, style)
    ]
    drawn = tuple(stretch for stretch in stretches if stretch.code)
    return Line(drawn, sum(stretch.width for stretch in drawn), text)


def _divided(text: str, style: Style) -> Line:
    drawn = shape(f"{text[:-1]}-", style)
    *before, last = drawn.stretches
    own = f"{HYPHEN:X}" if last.is_simple else f"{last.face.glyphs[HYPHEN]:04X}"
    head, _, tail = last.code.rpartition(own)
    hyphen = Stretch(last.face, True, f"{DIVIDING:X}{tail}", {DIVIDING: SOFT_HYPHEN}, 0.0)
    return Line(_merged([*before, last._replace(code=head), hyphen]), drawn.width, text)


def width(text: str, style: Style) -> float:
    """Return how wide a text comes out, in points."""
    return shape(text, style).width


def space(style: Style) -> float:
    """Return the width of the space between words, in points."""
    return _gap(style).width


@cache
def _gap(style: Style, is_simple: bool = True) -> Stretch:
    first = face(style.fonts[0])
    glyph = first.glyphs[SPACE]
    width = first.widths[glyph] * style.size / 1000
    if is_simple:
        return Stretch(first, True, f"{SPACE:02X}", {SPACE: " "}, width)
    return Stretch(first, False, f"{glyph:04X}", {glyph: " "}, width)


def set_line(words: Iterable[str], style: Style) -> Line:
    """Set words side by side. A line with words from right to left is ordered as a whole."""
    words = list(words)
    text = " ".join(words)
    if has_rtl(text):
        return shape(text, style)
    gap = _gap(style)
    stretches: list[Stretch] = []
    for word in words:
        if stretches:
            stretches.append(gap)
        stretches += shape(word, style).stretches
    return Line(_merged(stretches), sum(stretch.width for stretch in stretches), text)


def join_lines(lines: Iterable[Line], style: Style) -> Line:
    """Set stretches of a line side by side that differ in weight, with a space of *style* between.

    They are of one size, so that they can be painted as one line.
    """
    gap = _gap(style)
    stretches: list[Stretch] = []
    texts = []
    for line in lines:
        stretches += [gap, *line.stretches] if stretches else line.stretches
        texts.append(line.text)
    return Line(_merged(stretches), sum(stretch.width for stretch in stretches), " ".join(texts))


def spaced(line: Line, style: Style) -> Line:
    """Return a line with a space after it that takes no room and parts two words when read."""
    gap = _gap(style)
    if line.stretches and line.stretches[-1].face is gap.face:
        gap = _gap(style, line.stretches[-1].is_simple)  # alone it would not be read
    return line._replace(stretches=_merged([*line.stretches, gap._replace(width=0.0)]))


def _merged(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """Put stretches of one font together."""
    merged = []
    for (face_, is_simple), group in groupby(stretches, key=itemgetter(0, 1)):
        members = list(group)
        letters: dict[int, str] = {}
        for member in members:
            letters.update(member.letters)
        code = "".join([member.code for member in members])
        width = sum(member.width for member in members)
        merged.append(Stretch(face_, is_simple, code, letters, width))
    return tuple(merged)


def _by_face(text: str, is_rtl: bool, style: Style) -> list[tuple[Face, str]]:
    first = face(style.fonts[0])
    if first.characters.issuperset(text):
        return [(first, text)]
    parts: list[tuple[Face, str]] = []
    for cluster in clusters(text):
        before = parts[-1][0] if parts else None
        chosen = _face_for(cluster, style, before)
        if chosen is before:
            parts[-1] = (chosen, parts[-1][1] + cluster)
        else:
            parts.append((chosen, cluster))
    return parts[::-1] if is_rtl else parts


def _face_for(cluster: str, style: Style, before: Face | None) -> Face:
    if before and not cluster[0].isalnum() and can_draw(before, cluster):
        return before  # a space or a stop stays with the word before it
    faces = [face(name) for name in style.fonts]
    whole = (face_ for face_ in faces if can_draw(face_, cluster))
    base = (face_ for face_ in faces if cluster[0] in face_.characters)
    return next(whole, None) or next(base, faces[0])


def _stretch(text: str, is_rtl: bool, face_: Face, style: Style) -> Stretch:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if is_rtl else "ltr"
    hb.shape(face_.shaper, buffer, FEATURES)
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    advance = sum(position.x_advance for _, position in glyphs)
    is_simple = all(info.codepoint in face_.codes for info, _ in glyphs)
    codes = [face_.codes[i.codepoint] if is_simple else i.codepoint for i, _ in glyphs]
    seen = text.translate(MIRRORED) if is_rtl else text  # a reader turns the line, and brackets
    letters = _letters(
        seen, [(code, i.cluster) for code, (i, _) in zip(codes, glyphs, strict=True)]
    )
    digits = [f"{code:02X}" if is_simple else f"{code:04X}" for code in codes]
    code = _code([(i.codepoint, *p.position) for i, p in glyphs], digits, face_, style)
    return Stretch(face_, is_simple, code, letters, advance * face_.per_mille * style.size / 1000)


def _letters(text: str, glyphs: list[tuple[int, int]]) -> dict[int, str]:
    """Return the text of each code: that from its cluster to the next in reading order.

    Where a letter is drawn as a letter and its accents, the accents stand for themselves.
    """
    starts = sorted({cluster for _, cluster in glyphs})
    if not starts:
        return {}
    if len(starts) == len(glyphs) == len(text):
        return {glyph: text[cluster] for glyph, cluster in glyphs}
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    letters: dict[int, str] = {}
    for cluster, group in groupby(glyphs, key=lambda glyph: glyph[1]):
        numbers = [number for number, _ in group]
        part = text[cluster : ends[cluster]]
        texts = [part] if len(numbers) == 1 else unicodedata.normalize("NFD", part)
        for number, letter in zip(numbers, texts, strict=False):
            letters.setdefault(number, letter)
    return letters


def _code(
    glyphs: list[tuple[int, int, int, int, int]], digits: list[str], face_: Face, style: Style
) -> str:
    """Write the codes of glyphs as hexadecimal strings with the kerning between them.

    What is written begins and ends inside a string, so that words can be joined by joining text.
    """
    code = ""
    shift = 0.0  # to the left, in thousandths of an em, as TJ counts
    for (glyph, x, y, advance, _), drawn in zip(glyphs, digits, strict=True):
        shift -= x * face_.per_mille
        if abs(shift) >= 0.5:
            code += f">{round(shift)}<"
            shift -= round(shift)
        rise = y * face_.per_mille * style.size / 1000
        code += f">]TJ {rise:.2f} Ts[<{drawn}>]TJ 0 Ts[<" if y else drawn
        shift += face_.widths[glyph] + (x - advance) * face_.per_mille
    return f"{code}>{round(shift)}<" if abs(shift) >= 0.5 else code
