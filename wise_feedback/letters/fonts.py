"""The fonts that letters are set in: what each can draw, how wide it runs, and who stands in."""

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property

from wise_feedback.resources import resource

SOFT_HYPHEN = "\u00ad"
JOINERS = frozenset(f"{SOFT_HYPHEN}\u200c\u200d\ufe0e\ufe0f")
"""Characters that only steer their neighbours; no font needs to draw them."""

SPACE, HYPHEN, DIVIDING = 0x20, 0x2D, 0xAD
"""The codes of a space, and of a hyphen that is read as one, and as a soft one."""

PRINTED = [
    *range(SPACE, 0x7F),
    *b"\x80\x8e\x9e\x9f",
    *range(0x82, 0x8D),
    *range(0x91, 0x9D),
    *range(0xA1, DIVIDING),
    *range(DIVIDING + 1, 0x100),
]
"""The codes of Windows-1252 that draw something of their own."""


class Face:
    """One font file, opened once and never changed, so that threads may share it.

    *glyphs* are those that the codes of Windows-1252 draw, *codes* the other way round.
    """

    def __init__(self, name: str) -> None:
        import uharfbuzz as hb

        self.name = name
        self.file = hb.Face(hb.Blob(resource("fonts", f"{name}.ttf").read_bytes()))
        self.shaper = hb.Font(self.file)
        self.per_mille: float = 1000 / self.file.upem
        self.characters = frozenset(map(chr, self.file.unicodes))
        advance = self.shaper.get_glyph_h_advance
        self.widths: tuple[float, ...] = tuple(
            round(advance(glyph) * self.per_mille, 1) for glyph in range(self.file.glyph_count)
        )
        nominal = self.shaper.get_nominal_glyph
        found = {code: nominal(ord(bytes([code]).decode("cp1252"))) for code in PRINTED}
        self.glyphs = {code: glyph for code, glyph in found.items() if glyph}
        self.codes = {glyph: code for code, glyph in self.glyphs.items()}
        self.glyphs[DIVIDING] = self.glyphs.get(HYPHEN, 0)

    def __repr__(self) -> str:
        return f"Face({self.name!r})"

    @cached_property
    def box(self) -> tuple[int, ...]:
        """The smallest box around every glyph: left, bottom, right, top in thousandths of an em."""
        edges = struct.unpack_from(">4h", self.file.reference_table("head").data, 36)
        return tuple(self._per_mille(edge) for edge in edges)

    @cached_property
    def ascent(self) -> int:
        """How far letters reach above the line, in thousandths of an em."""
        return self._per_mille(self.shaper.get_font_extents("ltr").ascender)

    @cached_property
    def descent(self) -> int:
        """How far letters reach below the line, a negative number of thousandths of an em."""
        return self._per_mille(self.shaper.get_font_extents("ltr").descender)

    @cached_property
    def cap_height(self) -> int:
        """How tall a capital is, in thousandths of an em."""
        (height,) = struct.unpack_from(">h", self.file.reference_table("OS/2").data, 88)
        return self._per_mille(height)

    def _per_mille(self, units: int) -> int:
        return round(units * self.per_mille)


@cache
def face(name: str) -> Face:
    """Return the face in ``resources/fonts`` that carries this PostScript name."""
    return Face(name)


def clusters(text: str) -> Iterator[str]:
    """Split *text* into what must not be parted: a letter with its marks and joiners."""
    start = 0
    for i, character in enumerate(text):
        if i > start and not sticks(character):
            yield text[start:i]
            start = i
    if text:
        yield text[start:]


def sticks(character: str) -> bool:
    """Return whether a character stays with the one before it: an accent, or a joiner."""
    return character in JOINERS or unicodedata.category(character) in {"Mn", "Me", "Mc"}


def can_draw(face_: Face, cluster: str) -> bool:
    """Return whether one face has all it takes for a letter and its marks."""
    return all(c in face_.characters or c in JOINERS or c.isspace() for c in cluster)
