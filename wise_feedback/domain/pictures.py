"""The pictures that papers carry: the agency's logo, and the signature of the consultant."""

from dataclasses import dataclass, field
from enum import StrEnum


class PictureUse(StrEnum):
    """What a picture is for."""

    LOGO = "logo"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept: a PNG of our own making, and its size in pixels."""

    png: bytes = field(repr=False)
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of a paper. Without a logo it has a drawn mark, without a signature room."""

    logo: Picture | None = None
    signature: Picture | None = None


NO_PICTURES = Pictures()
