"""Puts the glyphs that a document uses into it, with the text that each stands for.

reportlab writes a TrueType font as several of 256 characters and has no codes for shaped forms.
Here a font is one composite font whose codes are glyph numbers (ISO 32000-1, 9.7), and HarfBuzz
cuts the subset. One code more is the hyphen of a divided word, which is read as a soft one.
"""

import hashlib
import zlib
from functools import lru_cache

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
)

from wise_feedback.letters.fonts import Face
from wise_feedback.letters.shaping import Stretch

SYMBOLIC = 4
KEPT_TABLES = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")


class DocumentFonts:
    """The fonts of one document, in the order they are first used.

    reportlab asks for the objects once the pages are done, as it does of its own fonts.
    """

    def __init__(self) -> None:
        self._letters: dict[Face, dict[int, str]] = {}

    def name(self, stretch: Stretch) -> str:
        """Return what the font of a stretch is called on the pages, and keep its glyphs."""
        letters = self._letters.setdefault(stretch.face, {})
        letters.update(stretch.letters)
        return f"/F{list(self._letters).index(stretch.face) + 1}"

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 — the name reportlab calls
        """Add the fonts to a document that is about to be written."""
        resources = document.idToObject["BasicFonts"]
        for number, (face, letters) in enumerate(self._letters.items(), 1):
            font = _composite_font(document, face, dict(sorted(letters.items())))
            resources[f"F{number}"] = font


def _composite_font(
    document: PDFDocument, face: Face, letters: dict[int, str]
) -> PDFObjectReference:
    glyphs = tuple(letters)
    widths, to_unicode = _tables(face, tuple(letters.items()))
    has_soft_hyphen = face.soft_hyphen in letters
    numbering = document.Reference(_numbering(face)) if has_soft_hyphen else PDFName("Identity")
    name = PDFName(f"{_tag(glyphs)}+{face.name}")
    descendant = PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": name,
            "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
            "CIDToGIDMap": numbering,
            "FontDescriptor": document.Reference(_descriptor(document, face, glyphs, name)),
            "W": widths,
        }
    )
    font = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("Type0"),
        "BaseFont": name,
        "Encoding": PDFName("Identity-H"),
        "DescendantFonts": PDFArray([document.Reference(descendant)]),
        "ToUnicode": document.Reference(_stream(to_unicode)),
    }
    return document.Reference(PDFDictionary(font))


def _descriptor(
    document: PDFDocument, face: Face, glyphs: tuple[int, ...], name: str
) -> PDFDictionary:
    length, data = _subset(face, glyphs)
    file = _stream(data)
    file.dictionary["Length1"] = length
    return PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": name,
            "Flags": SYMBOLIC,
            "FontBBox": PDFArray(face.box),
            "ItalicAngle": 0,
            "Ascent": face.ascent,
            "Descent": face.descent,
            "CapHeight": face.cap_height,
            "StemV": 120 if face.name.endswith("SemiBold") else 84,
            "FontFile2": document.Reference(file),
        }
    )


@lru_cache(maxsize=64)
def _subset(face: Face, glyphs: tuple[int, ...]) -> tuple[int, bytes]:
    """Return how long a font with these glyphs is, and the font itself, compressed.

    Glyphs keep their numbers. Kept between letters: an agency's head and foot rarely change.
    """
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(map(face.glyph, glyphs))
    dropped = (tag for tag in face.file.table_tags if tag not in KEPT_TABLES)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in dropped)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_HINTING
    )
    data = wanted.subset(face.file).blob.data
    return len(data), zlib.compress(data)


@lru_cache(maxsize=64)
def _tables(face: Face, letters: tuple[tuple[int, str], ...]) -> tuple[str, bytes]:
    """Return how wide glyphs are, and what each is read as, compressed. Kept as subsets are."""
    glyphs = tuple(glyph for glyph, _ in letters)
    return _widths(face, glyphs), zlib.compress(_to_unicode(letters))


def _numbering(face: Face) -> PDFStream:
    """Return which glyph each number draws, where one of them is not that of a glyph."""
    glyphs = map(face.glyph, range(face.soft_hyphen + 1))
    return _stream(zlib.compress(b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)))


def _widths(face: Face, glyphs: tuple[int, ...]) -> str:
    """Return the widths as PDF writes them: a number, and the widths from that glyph on."""
    runs: list[str] = []
    for before, glyph in zip((-2, *glyphs), glyphs, strict=False):
        runs += (
            [f"{face.widths[glyph]:g}"]
            if glyph == before + 1
            else [f"] {glyph} [{face.widths[glyph]:g}"]
        )
    return f"[{' '.join(runs).removeprefix(']')}]]"


def _to_unicode(letters: tuple[tuple[int, str], ...]) -> bytes:
    pairs = [f"<{glyph:04X}> <{text.encode('utf-16-be').hex()}>" for glyph, text in letters]
    sections = []
    for i in range(0, len(pairs), 100):  # no section may hold more
        section = pairs[i : i + 100]
        sections.append(f"{len(section)} beginbfchar\n" + "\n".join(section) + "\nendbfchar\n")
    return _CMAP.replace("{sections}", "".join(sections)).encode("ascii")


_CMAP = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{sections}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def _stream(compressed: bytes) -> PDFStream:
    stream = PDFStream(content=compressed)
    stream.dictionary["Filter"] = PDFName("FlateDecode")
    return stream


def _tag(glyphs: tuple[int, ...]) -> str:
    """Return the six letters that mark a subset, the same for the same glyphs."""
    digest = hashlib.sha256(repr(glyphs).encode("ascii")).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
