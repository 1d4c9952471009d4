"""The faces and sizes of the program's text, loaded from the fonts that are shipped with it."""

from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from wise_feedback.resources import resource

Role = Literal[
    "label", "clock", "detail", "chip", "body", "medium", "strong", "figures",
    "name", "lead", "heading", "title", "number", "said", "detail_strong", "clock_strong",
    "seen", "seen_medium", "seen_name",
]  # fmt: skip

_SANS = ["Inter", "Noto Sans", "Noto Sans Arabic"]
_DISPLAY = ["Inter Display", *_SANS]
_SERIF_FILES = "WiseSerif"
_SERIF = ["Wise Serif", "Noto Sans", "Noto Sans Arabic"]


class _Face(NamedTuple):
    families: list[str]
    size: int
    weight: QFont.Weight
    spacing: float = 0.0
    is_caps: bool = False
    is_tabular: bool = False


_NORMAL, _MEDIUM, _SEMI = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold

_FACES: dict[Role, _Face] = {
    "label": _Face(_SANS, 11, _SEMI, spacing=0.5, is_caps=True),
    "clock": _Face(_SANS, 11, _MEDIUM),
    "clock_strong": _Face(_SANS, 11, _SEMI),
    "detail_strong": _Face(_SANS, 12, _SEMI),
    "detail": _Face(_SANS, 12, _NORMAL),
    "chip": _Face(_SANS, 12, _MEDIUM),
    "body": _Face(_SANS, 13, _NORMAL),
    "medium": _Face(_SANS, 13, _MEDIUM),
    "strong": _Face(_SANS, 13, _SEMI),
    "figures": _Face(_SANS, 13, _NORMAL, is_tabular=True),
    "name": _Face(_SANS, 14, _SEMI),
    "lead": _Face(_SANS, 15, _SEMI),
    "heading": _Face(_DISPLAY, 18, _SEMI, spacing=-0.2),
    "title": _Face(_DISPLAY, 20, _SEMI, spacing=-0.4),
    "number": _Face(_DISPLAY, 26, _SEMI, spacing=-0.4),
    "said": _Face(_SERIF, 15, _NORMAL),
    "seen": _Face(_SANS, 14, _NORMAL),  # the three of the client view, read across a table
    "seen_medium": _Face(_SANS, 14, _MEDIUM),
    "seen_name": _Face(_DISPLAY, 17, _SEMI, spacing=-0.2),
}


def load_fonts() -> None:
    """Make the shipped fonts known to Qt, but for the serif, which no board needs."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        if not path.name.startswith(_SERIF_FILES):
            QFontDatabase.addApplicationFont(str(path))


@cache
def _load_serif() -> None:
    for path in sorted(resource("fonts").glob(f"{_SERIF_FILES}*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def make_font(role: Role, zoom: int = 100) -> QFont:
    """Return the font of a role, its size *zoom* per cent of the usual.

    Sizes are in pixels, so that text keeps its place beside icons on every system. Hinting is
    off: it would move stems to whole pixels and make the same word differ between screens.
    """
    face = _FACES[role]
    if face.families is _SERIF:
        _load_serif()
    font = QFont(face.families)
    font.setPixelSize(round(face.size * zoom / 100))
    font.setWeight(face.weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, face.spacing * zoom / 100)
    if face.is_caps:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    if face.is_tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
