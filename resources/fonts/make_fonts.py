"""Makes the static fonts in this folder from the variable fonts of the ``fonts`` dependency group.

Run it as ``python resources/fonts/make_fonts.py``; README.md says when and why. The same packages
always give the same bytes, and SHA256SUMS says which bytes those are.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import fontpkg
from arabic_forms import flatten
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from western_first import put_western_first

HERE = Path(__file__).resolve().parent
BORN = 3_850_070_400
"""The date of every font in seconds since 1904: 2026-01-01. A clock would change the bytes."""

EUROPEAN = (
    *range(0x0020, 0x007F),
    *range(0x00A0, 0x0530),  # Latin, phonetic letters, combining marks, Greek, Cyrillic
    *range(0x1E00, 0x2000),  # Vietnamese, Greek with its old accents
    *range(0x2000, 0x23FF),  # punctuation, currencies, letter-like signs, arrows, mathematics
    *range(0x2500, 0x27C0),  # shapes, ballot boxes, ticks
    *range(0x2C60, 0x2C80),
    *range(0xA720, 0xA800),
    *range(0xFB00, 0xFB07),  # ligatures, as pasted from other PDFs
)
ARABIC = (
    *(0x0020, 0x00A0, 0x200C, 0x200D, 0x25CC),
    *range(0x0600, 0x0700),
    *range(0x0750, 0x0780),
    *range(0x08A0, 0x0900),
    *range(0xFB50, 0xFE00),  # presentation forms, as pasted from old programs
    *range(0xFE70, 0xFEFF),
)
POSITIONING = ("kern", "mark", "mkmk")
COMPOSING = ("ccmp", "locl")
JOINING = ("init", "medi", "fina", "rlig")


@dataclass(frozen=True)
class Cut:
    """One static font: which family it comes from, where on its axes, and what it is called."""

    source: str
    family: str
    style: str
    weight: int
    axes: dict[str, float]
    characters: tuple[int, ...] = EUROPEAN
    features: tuple[str, ...] = POSITIONING + COMPOSING
    italic: bool = False

    @property
    def name(self) -> str:
        """Return the PostScript name, which is also the name of the file."""
        return f"{self.family.replace(' ', '')}-{self.style.replace(' ', '')}"


def _inter(style: str, weight: int) -> Cut:
    features = (*POSITIONING, *COMPOSING, "tnum")
    return Cut("Inter", "Inter", style, weight, {"opsz": 14}, features=features)


def _serif(style: str, weight: int, size: float, *, italic: bool = False) -> Cut:
    # The name Source is reserved (OFL 1.1, section 3), so a changed font carries another.
    return Cut("Source Serif 4", "Wise Serif", style, weight, {"opsz": size}, italic=italic)


def _noto(style: str, weight: int) -> Cut:
    return Cut("Noto Sans", "Noto Sans", style, weight, {"wdth": 100})


def _arabic(style: str, weight: int) -> Cut:
    family = "Noto Sans Arabic"
    features = POSITIONING + COMPOSING + JOINING
    return Cut(family, family, style, weight, {"wdth": 100}, ARABIC, features)


CUTS = (
    _inter("Regular", 400),
    _inter("Medium", 500),
    _inter("SemiBold", 600),
    Cut("Inter", "Inter Display", "SemiBold", 600, {"opsz": 32}),
    _serif("Regular", 400, 14),
    _serif("SemiBold", 600, 14),
    _serif("Italic", 400, 14, italic=True),
    _noto("Regular", 400),
    _noto("SemiBold", 600),
    _arabic("Regular", 400),
    _arabic("SemiBold", 600),
)


def make(cut: Cut) -> bytes:
    """Return the bytes of a static font."""
    style = "italic" if cut.italic else "normal"
    path = fontpkg.path(cut.source, style=style)
    font = TTFont(path, recalcTimestamp=False)
    copyright_line = font["name"].getDebugName(0)
    instantiateVariableFont(font, {"wght": cut.weight, **cut.axes}, inplace=True)
    _subset(font, cut)
    if cut.characters is ARABIC:
        flatten(font)
        _subset(font, cut)  # once more, for the parts that nothing reaches any longer
    put_western_first(font)
    _rename(font, cut, copyright_line)
    font["OS/2"].usWeightClass = cut.weight
    font["head"].created = font["head"].modified = BORN
    target = HERE / f"{cut.name}.ttf"
    font.save(target, reorderTables=True)
    return target.read_bytes()


def _subset(font: TTFont, cut: Cut) -> None:
    options = Options(
        layout_features=list(cut.features),
        hinting=False,
        glyph_names=False,
        notdef_outline=True,
        name_IDs=[],
    )
    options.drop_tables += ["STAT", "DSIG", "BASE", "gasp", "MVAR"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=cut.characters)
    subsetter.subset(font)


def _rename(font: TTFont, cut: Cut, copyright_line: str) -> None:
    is_linked = cut.style in {"Regular", "Italic"}  # the only styles that old programs can link
    names = {
        0: copyright_line,
        1: cut.family if is_linked else f"{cut.family} {cut.style}",
        2: cut.style if is_linked else "Regular",
        3: f"{cut.name};Wise Feedback",
        4: f"{cut.family} {cut.style}",
        5: "Version 1.000",
        6: cut.name,
        13: "SIL Open Font License, Version 1.1",
        14: "https://openfontlicense.org",
    }
    if not is_linked:
        names |= {16: cut.family, 17: cut.style}
    table = font["name"]
    table.names = []
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def write_sums(fonts: Iterable[tuple[str, bytes]]) -> None:
    """Write the checksums of *fonts* as ``sha256sum -c`` reads them."""
    lines = (f"{hashlib.sha256(data).hexdigest()}  {name}.ttf\n" for name, data in fonts)
    (HERE / "SHA256SUMS").write_text("".join(lines), "ascii", newline="\n")


def copy_licence(source: str) -> None:
    """Put the licence of a family beside the fonts made from it."""
    text = fontpkg.path(source).parents[1].joinpath("LICENSE").read_bytes()
    (HERE / f"OFL-{source.replace(' ', '-')}.txt").write_bytes(text)


if __name__ == "__main__":
    write_sums([(cut.name, make(cut)) for cut in CUTS])
    for family in sorted({cut.source for cut in CUTS}):
        copy_licence(family)
