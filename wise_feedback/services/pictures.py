"""The logo and the signature that letters carry: read from a file once, and kept as we need them.

Whatever comes is drawn anew: as small as paper needs it, on white, with nothing of what a camera or
a program wrote beside it.
"""

import struct
import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import PictureError, PictureProblem
from wise_feedback.domain.pictures import Picture, Pictures, PictureUse
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 5_000_000
MOST_PIXELS = 40_000_000
SIZES = {PictureUse.LOGO: (600, 180), PictureUse.SIGNATURE: (900, 300)}
"""The pixels that a picture is drawn anew to fit in: about 330 an inch for a logo on paper."""

INKS = 32
"""The shades of a signature: nobody sees more on paper, and the file is a third as large."""

_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_AS_GOOD_AS_WHITE = 16
_WHITE_PAPER, _DARK_PAPER, _SHADE = 250, 128, 0.85


def pictures() -> Pictures:
    """Return the pictures that letters carry now."""
    kept = {row.id: _picture(bytes(row.png)) for row in tables.Picture.select()}
    return Pictures(kept.get(PictureUse.LOGO), kept.get(PictureUse.SIGNATURE))


def keep(use: PictureUse, path: Path) -> Picture:
    """Let letters carry the picture in a file from now on; return it as it will be drawn.

    It may be a PNG or a JPEG, of at most 5 MB and 40 million pixels. It is turned as the camera was
    held, cut to what can be seen and made as small as paper needs; the paper behind a signature
    becomes white. Raises ``PictureError``, and what was kept before stands; ``VaultError``.
    """
    png = _redrawn(use, _read(path))
    with transaction(Act.CHANGE_SETTINGS):
        row = tables.Picture.get_or_none(id=use)
        if row is None:
            tables.Picture.create(id=use, png=png)
        else:
            row.png = png
            row.save()
    return _picture(png)


def remove(use: PictureUse) -> None:
    """Let letters go without a picture. Does nothing if there is none. Raises ``VaultError``."""
    with transaction(Act.CHANGE_SETTINGS):
        tables.Picture.delete().where(tables.Picture.id == use).execute()


def _picture(png: bytes) -> Picture:
    return Picture(png, *struct.unpack_from(">II", png, 16))  # where every PNG says its size


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise PictureError(PictureProblem.UNREADABLE) from error
    if not content.startswith(_STARTS):
        raise PictureError(PictureProblem.NOT_A_PICTURE)
    if len(content) > MOST_BYTES:
        raise PictureError(PictureProblem.TOO_LARGE)
    return content


def _redrawn(use: PictureUse, content: bytes) -> bytes:
    """Return a picture as it will be drawn. A broken file breaks Pillow in a dozen ways."""
    try:
        image = _decoded(content)
    except PictureError:
        raise
    except Exception as error:
        raise PictureError(PictureProblem.DAMAGED) from error
    is_signature = use is PictureUse.SIGNATURE
    image = _trimmed(_on_white_paper(image) if is_signature else image)
    image.thumbnail(SIZES[use])
    if is_signature:
        image = image.quantize(INKS)
    image.info.clear()  # or it would be written too
    file = BytesIO()
    image.save(file, "PNG", optimize=True)
    return file.getvalue()


def _decoded(content: bytes) -> "Image":
    """Return a picture in full, the right way up and on white."""
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # ours comes before
        try:
            image: Image.Image = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
        except Image.DecompressionBombError as error:
            raise PictureError(PictureProblem.TOO_LARGE) from error
    if image.width * image.height > MOST_PIXELS:
        raise PictureError(PictureProblem.TOO_LARGE)
    image.load()
    return _in_srgb(_flat(ImageOps.exif_transpose(image)))


def _flat(image: "Image") -> "Image":
    """Return a picture on white, in a mode that can be resized."""
    from PIL import Image

    if image.mode.startswith("I"):  # 16 bits of grey, which Pillow would cut off at 8
        return image.point(lambda level: level * (1 / 256)).convert("L")
    if not image.has_transparency_data:
        return image if image.mode in {"L", "CMYK"} else image.convert("RGB")
    seen = image.convert("RGBA")
    white = Image.new("RGBA", seen.size, "white")
    flat = Image.alpha_composite(white, seen).convert("RGB")
    flat.info = image.info
    return flat


def _in_srgb(image: "Image") -> "Image":
    """Return a picture in the colours of screens, by the profile it came with if that is whole."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if profile and image.mode in {"RGB", "CMYK"}:
        try:
            srgb = ImageCms.createProfile("sRGB")
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            return ImageCms.profileToProfile(image, own, srgb, outputMode="RGB") or image
        except (ImageCms.PyCMSError, OSError):
            pass  # a profile for something else; the plain colours will do
    return image.convert("RGB")


def _on_white_paper(image: "Image") -> "Image":
    """Return a signature on white, if it was photographed or scanned on paper that was less so."""
    from PIL import ImageStat

    paper = ImageStat.Stat(image).median
    if min(paper) >= _WHITE_PAPER or max(paper) < _DARK_PAPER or not min(paper):
        return image  # white already, dark, or of a pure colour
    levels = [min(255, round(v * 255 / (of * _SHADE))) for of in paper for v in range(256)]
    return image.point(levels)


def _trimmed(image: "Image") -> "Image":
    """Return what can be seen of a picture, without the white round it."""
    from PIL import ImageChops

    white = image.copy()
    white.paste((255, 255, 255), (0, 0, *image.size))
    seen = ImageChops.difference(image, white).convert("L").point(_visible)
    box = seen.getbbox()
    if box is None:
        raise PictureError(PictureProblem.BLANK)
    return image.crop(box)


def _visible(level: int) -> int:
    return 255 if level > _AS_GOOD_AS_WHITE else 0
