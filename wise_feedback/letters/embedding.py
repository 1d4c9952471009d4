"""Puts the glyphs that a document uses into it, with the text that each stands for.

What Windows-1252 has is a simple font of its codes (ISO 32000-1, 9.6): PostScript, which a printer
may ask for, knows those, and so its letters stay text. reportlab's own have codes that only they
know. All else in a face is a composite font whose codes are glyph numbers (9.7). HarfBuzz cuts the
subsets.
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

from wise_feedback.letters.fonts import SOFT_HYPHEN, Face
from wise_feedback.letters.shaping import Stretch

SYMBOLIC, NONSYMBOLIC = 4, 32
KEPT_TABLES = ("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp")

Letters = tuple[tuple[int, str], ...]
"""Codes, in order, and the text that each stands for."""


class DocumentFonts:
    """The fonts of one document, in the order they are first used.

    reportlab asks for the objects once the pages are done, as it does of its own fonts.
    """

    def __init__(self) -> None:
        self._letters: dict[tuple[Face, bool], dict[int, str]] = {}

    def name(self, stretch: Stretch) -> str:
        """Return what the font of a stretch is called on the pages, and keep its letters."""
        font = (stretch.face, stretch.is_simple)
        self._letters.setdefault(font, {}).update(stretch.letters)
        return f"/F{list(self._letters).index(font) + 1}"

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 — the name reportlab calls
        """Add the fonts to a document that is about to be written."""
        resources = document.idToObject["BasicFonts"]
        files: dict[Face, tuple[str, PDFObjectReference]] = {}
        for number, ((face, is_simple), letters) in enumerate(self._letters.items(), 1):
            if face not in files:
                files[face] = self._file(document, face)
            font = _simple_font if is_simple else _composite_font
            in_order = tuple(sorted(letters.items()))
            made = font(document, face, in_order, *files[face])
            resources[f"F{number}"] = document.Reference(PDFDictionary(made))

    def _file(self, document: PDFDocument, face: Face) -> tuple[str, PDFObjectReference]:
        """Return what the subset of a face is called, and the file that both its fonts share."""
        codes, glyphs = (
            tuple(sorted(self._letters.get((face, kind), ()))) for kind in (True, False)
        )
        length, data = _subset(face, codes, glyphs)
        file = _stream(data)
        file.dictionary["Length1"] = length
        return PDFName(f"{_tag(codes, glyphs)}+{face.name}"), document.Reference(file)


def _simple_font(
    document: PDFDocument, face: Face, letters: Letters, name: str, file: PDFObjectReference
) -> dict[str, object]:
    widths, to_unicode = _simple_tables(face, letters)
    return {
        "Type": PDFName("Font"),
        "Subtype": PDFName("TrueType"),
        "BaseFont": name,
        "Encoding": PDFName("WinAnsiEncoding"),
        "FirstChar": letters[0][0],
        "LastChar": letters[-1][0],
        "Widths": widths,
        "FontDescriptor": document.Reference(_descriptor(face, NONSYMBOLIC, name, file)),
        "ToUnicode": document.Reference(_stream(to_unicode)),
    }


def _composite_font(
    document: PDFDocument, face: Face, letters: Letters, name: str, file: PDFObjectReference
) -> dict[str, object]:
    widths, to_unicode = _composite_tables(face, letters)
    descendant = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("CIDFontType2"),
        "BaseFont": name,
        "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
        "CIDToGIDMap": PDFName("Identity"),
        "FontDescriptor": document.Reference(_descriptor(face, SYMBOLIC, name, file)),
        "W": widths,
    }
    return {
        "Type": PDFName("Font"),
        "Subtype": PDFName("Type0"),
        "BaseFont": name,
        "Encoding": PDFName("Identity-H"),
        "DescendantFonts": PDFArray([document.Reference(PDFDictionary(descendant))]),
        "ToUnicode": document.Reference(_stream(to_unicode)),
    }


def _descriptor(face: Face, flags: int, name: str, file: PDFObjectReference) -> PDFDictionary:
    return PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": name,
            "Flags": flags,
            "FontBBox": PDFArray(face.box),
            "ItalicAngle": 0,
            "Ascent": face.ascent,
            "Descent": face.descent,
            "CapHeight": face.cap_height,
            "StemV": 120 if face.name.endswith("SemiBold") else 84,
            "FontFile2": file,
        }
    )


@lru_cache(maxsize=64)
def _subset(face: Face, codes: tuple[int, ...], glyphs: tuple[int, ...]) -> tuple[int, bytes]:
    """Return how long a font with these letters and glyphs is, and the font itself, compressed.

    Letters are found by a table, glyphs by their numbers. All keep their numbers: with others,
    Ghostscript's PostScript draws wrong signs. Kept between letters: an agency's head and foot
    rarely change.
    """
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(map(ord, bytes(codes).decode("cp1252").replace(SOFT_HYPHEN, "-")))
    wanted.glyph_set.update(glyphs)
    dropped = (tag for tag in face.file.table_tags if tag not in KEPT_TABLES)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in dropped)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NO_BIDI_CLOSURE
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_HINTING
    )
    data = wanted.subset(face.file).blob.data
    return len(data), zlib.compress(data)


@lru_cache(maxsize=64)
def _simple_tables(face: Face, letters: Letters) -> tuple[str, bytes]:
    """Return how wide letters are, and what each is read as, compressed. Kept as subsets are."""
    widths = dict.fromkeys(range(letters[0][0], letters[-1][0] + 1), 0.0)
    widths |= {code: face.widths[face.glyphs[code]] for code, _ in letters}
    listed = " ".join(f"{width:g}" for width in widths.values())
    return f"[{listed}]", zlib.compress(_to_unicode(letters, digits=2))


@lru_cache(maxsize=64)
def _composite_tables(face: Face, letters: Letters) -> tuple[str, bytes]:
    """Return what ``_simple_tables`` does, of glyphs by their numbers."""
    glyphs = tuple(glyph for glyph, _ in letters)
    return _widths(face, glyphs), zlib.compress(_to_unicode(letters, digits=4))


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


def _to_unicode(letters: Letters, *, digits: int) -> bytes:
    pairs = [f"<{code:0{digits}X}> <{text.encode('utf-16-be').hex()}>" for code, text in letters]
    sections = []
    for i in range(0, len(pairs), 100):  # no section may hold more
        section = pairs[i : i + 100]
        sections.append(f"{len(section)} beginbfchar\n" + "\n".join(section) + "\nendbfchar\n")
    codes = f"<{'0' * digits}> <{'F' * digits}>"
    return _CMAP.format(codes=codes, sections="".join(sections)).encode("ascii")


_CMAP = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
{codes}
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


def _tag(*used: tuple[int, ...]) -> str:
    """Return the six letters that mark a subset, the same for the same letters and glyphs."""
    digest = hashlib.sha256(repr(used).encode("ascii")).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
