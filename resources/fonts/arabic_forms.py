"""Gives every joined form of every Arabic letter one glyph of its own.

The variable font builds a letter from a skeleton and its dots, so in a PDF the skeleton of beh and
that of teh are the same glyph and the text cannot be copied out again. Here each form becomes one
composite glyph, reached by plain substitutions, and lam and alef get the forms they have beside
each other. Marks are placed by the shaper, for want of anchors.
"""

import io
import unicodedata
from itertools import product

import uharfbuzz as hb
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

JOINER = "\u200d"
FORMS = {"init": ("", JOINER), "medi": (JOINER, JOINER), "fina": (JOINER, "")}
LAMS = ("\u0644", "\u06b5", "\u06b7", "\u06b6", "\u06b8")
ALEFS = ("\u0627", "\u0622", "\u0623", "\u0625", "\u0671", "\u0672", "\u0673", "\u0675")
ROUND_ARGS = 0x0004 | 0x0002 | 0x0001  # round to grid, offsets in units, as words

Placed = tuple[str, int, int]
"""A glyph by name and where its origin goes."""


class FormMaker:
    """Shapes letters with the rules of the variable font and keeps each outcome as one glyph."""

    def __init__(self, font: TTFont) -> None:
        self._font = font
        data = io.BytesIO()
        font.save(data)
        self._shaper = hb.Font(hb.Face(hb.Blob(data.getvalue())))
        self._order = font.getGlyphOrder()
        self._names: dict[tuple[tuple[Placed, ...], int], str] = {}

    def forms(self, text: str) -> list[str]:
        """Return a glyph for each letter of *text* as it looks between its neighbours."""
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(self._shaper, buffer, {"liga": False})
        glyphs: dict[int, list[Placed]] = {}
        advances: dict[int, int] = {}
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            pen = advances.get(info.cluster, 0)
            placed = (self._order[info.codepoint], pen + position.x_offset, position.y_offset)
            glyphs.setdefault(info.cluster, []).append(placed)
            advances[info.cluster] = pen + position.x_advance
        letters = [i for i, letter in enumerate(text) if letter != JOINER]
        return [self._one_glyph(tuple(glyphs[i]), advances[i]) for i in letters]

    def _one_glyph(self, parts: tuple[Placed, ...], advance: int) -> str:
        name, x, y = parts[0]
        if len(parts) == 1 and (x, y) == (0, 0) and self._font["hmtx"][name][0] == advance:
            return name
        if (parts, advance) not in self._names:
            self._names[parts, advance] = self._add(parts, advance)
        return self._names[parts, advance]

    def _add(self, parts: tuple[Placed, ...], advance: int) -> str:
        glyph, glyf = Glyph(), self._font["glyf"]
        glyph.numberOfContours = -1
        glyph.components = [_component(*part) for part in parts]
        name = f"form{len(self._names):04}"
        self._font.setGlyphOrder([*self._font.getGlyphOrder(), name])
        glyf.glyphs[name] = glyph
        glyf.glyphOrder = self._font.getGlyphOrder()
        glyph.recalcBounds(glyf)
        self._font["hmtx"][name] = (advance, glyph.xMin)
        return name


def _component(name: str, x: int, y: int) -> GlyphComponent:
    component = GlyphComponent()
    component.glyphName, component.x, component.y = name, x, y
    component.flags = ROUND_ARGS
    return component


def flatten(font: TTFont) -> None:
    """Replace the substitutions of an Arabic font by one glyph for each form of each letter."""
    maker = FormMaker(font)
    nominal = font.getBestCmap()
    letters = [
        chr(code)
        for code in sorted(nominal)
        if 0x0620 <= code <= 0x08FF and unicodedata.category(chr(code)) == "Lo"
    ]
    rules: dict[str, dict[str, str]] = {tag: {} for tag in FORMS}
    for letter in letters:
        alone = maker.forms(letter)
        for tag, (before, after) in FORMS.items():
            joined = maker.forms(before + letter + after)
            if joined != alone:
                rules[tag][nominal[ord(letter)]] = joined[0]
    feature_file = _features(rules) + _lam_alef(maker, nominal, rules)
    for tag in ("GSUB", "GPOS", "GDEF"):
        del font[tag]
    addOpenTypeFeaturesFromString(font, feature_file)


def _features(rules: dict[str, dict[str, str]]) -> str:
    blocks = [f"feature {tag} {{ {_singles(rules[tag])} }} {tag};" for tag in rules]
    return "languagesystem DFLT dflt; languagesystem arab dflt;\n" + "\n".join(blocks)


def _singles(pairs: dict[str, str]) -> str:
    return " ".join(f"sub {glyph} by {form};" for glyph, form in pairs.items())


def _lam_alef(maker: FormMaker, nominal: dict[int, str], rules: dict[str, dict[str, str]]) -> str:
    lines = []
    for tag, before in (("init", ""), ("medi", JOINER)):
        lams, alefs = {}, {}
        for lam, alef in product(LAMS, ALEFS):
            apart = (rules[tag][nominal[ord(lam)]], rules["fina"][nominal[ord(alef)]])
            beside = maker.forms(before + lam + alef)
            if beside[0] != apart[0] and beside[1] != apart[1]:
                lams[apart[0]], alefs[apart[1]] = beside
        pair = f"[{' '.join(lams)}]' lookup lam_{tag} [{' '.join(alefs)}]' lookup alef_{tag}"
        lines += [
            f"lookup lam_{tag} {{ {_singles(lams)} }} lam_{tag};",
            f"lookup alef_{tag} {{ {_singles(alefs)} }} alef_{tag};",
            f"feature rlig {{ sub {pair}; }} rlig;",
        ]
    return "\n".join(lines)
