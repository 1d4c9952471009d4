"""Puts the glyphs of Windows-1252 first in a font, each drawn in one piece.

Letters are set in simple fonts with these glyphs (``wise_feedback/letters/embedding.py``). On their
way to a printer they may pass PostScript, and Ghostscript keeps such a font, and with it the text,
only where glyph numbers stay below 256; of glyphs that are put together from others it loses the
parts.
"""

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.reorderGlyphs import reorderGlyphs

_ENDS = 256
_WESTERN = [bytes([code]).decode("cp1252", "ignore") for code in range(32, _ENDS)]


def put_western_first(font: TTFont) -> None:
    """Put the glyphs of Windows-1252 first in a font, in the order of its codes."""
    shown, order = font.getBestCmap(), font.getGlyphOrder()
    western = [shown[ord(sign)] for sign in _WESTERN if sign and ord(sign) in shown]
    first = list(dict.fromkeys([order[0], *western]))
    parts = {part for name in first for part in _parts(font, name)}
    _draw_in_one_piece(font, first)
    rest = [name for name in order if name not in set(first)]
    # Parts of what was put together come after the rest, where no simple font can reach them.
    filling = [name for name in rest if name not in parts][: max(0, _ENDS - len(first))]
    reorderGlyphs(font, [*first, *filling, *(name for name in rest if name not in set(filling))])


def _parts(font: TTFont, name: str) -> set[str]:
    table = font["glyf"]
    named = table[name].getComponentNames(table) if table[name].isComposite() else []
    return {part for one in named for part in (one, *_parts(font, one))}


def _draw_in_one_piece(font: TTFont, names: list[str]) -> None:
    table, drawn = font["glyf"], font.getGlyphSet()
    for name in names:
        if table[name].isComposite():
            recorded, pen = DecomposingRecordingPen(drawn), TTGlyphPen(None)
            drawn[name].draw(recorded)
            recorded.replay(pen)
            table[name] = pen.glyph()
