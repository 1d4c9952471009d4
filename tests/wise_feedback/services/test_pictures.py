"""A logo and a signature are kept as letters need them, whatever file they came in."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageDraw

from wise_feedback.domain.errors import PictureError, PictureProblem
from wise_feedback.domain.pictures import NO_PICTURES, Pictures, PictureUse
from wise_feedback.services import history, pictures

LOGO, SIGNATURE = PictureUse.LOGO, PictureUse.SIGNATURE
INK = (20, 40, 110)


def drawn(mode: str = "RGB", size: tuple[int, int] = (400, 200), paper: object = "white"):
    """A picture with a tilted stroke from (100, 50) to (300, 150)."""
    image = Image.new("RGB", size, paper)
    ImageDraw.Draw(image).line((100, 50, 300, 150), fill=INK, width=20)
    return image.convert(mode)


def saved(folder: Path, image: Image.Image, kind: str = "PNG", **extras: object) -> Path:
    path = folder / f"bild.{kind.lower()}"
    image.save(path, kind, **extras)
    return path


def seen(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


def chunks(png: bytes) -> set[bytes]:
    names, at = set(), 8
    while at < len(png):
        length, name = struct.unpack_from(">I4s", png, at)
        names.add(name)
        at += length + 12
    return names


def claimed(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is of this size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(100))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def refusal(path: Path, use: PictureUse = LOGO) -> PictureProblem:
    with pytest.raises(PictureError) as refused:
        pictures.keep(use, path)
    return refused.value.problem


def test_there_are_no_pictures_to_begin_with(vault):
    assert pictures.pictures() == NO_PICTURES


def test_what_is_kept_is_what_letters_carry(vault, tmp_path):
    logo = pictures.keep(LOGO, saved(tmp_path, drawn()))
    signature = pictures.keep(SIGNATURE, saved(tmp_path, drawn(), "JPEG"))
    assert pictures.pictures() == Pictures(logo, signature)


def test_another_picture_takes_the_place_of_the_first(vault, tmp_path):
    pictures.keep(LOGO, saved(tmp_path, drawn()))
    other = pictures.keep(LOGO, saved(tmp_path, drawn().rotate(90, expand=True)))
    assert pictures.pictures().logo == other


def test_a_picture_can_be_removed_and_that_undone(vault, tmp_path):
    logo = pictures.keep(LOGO, saved(tmp_path, drawn()))
    pictures.remove(LOGO)
    assert pictures.pictures() == NO_PICTURES
    history.undo()
    assert pictures.pictures().logo == logo


@pytest.mark.parametrize(("use", "width", "height"), [(LOGO, 600, 180), (SIGNATURE, 900, 300)])
def test_a_large_picture_is_made_to_fit(vault, tmp_path, use, width, height):
    large = drawn().resize((4000, 2000))
    kept = pictures.keep(use, saved(tmp_path, large))
    assert kept.width <= width
    assert kept.height == height
    assert seen(kept.png).size == (kept.width, kept.height)


def test_a_small_picture_is_not_blown_up(vault, tmp_path):
    kept = pictures.keep(LOGO, saved(tmp_path, drawn()))
    assert kept.width < 230


def test_the_white_round_a_picture_is_cut_away(vault, tmp_path):
    kept = pictures.keep(LOGO, saved(tmp_path, drawn(size=(800, 900))))
    assert (kept.width, kept.height) == pytest.approx((210, 120), abs=15)


def test_a_signature_is_kept_in_a_few_kilobytes(vault, tmp_path):
    kept = pictures.keep(SIGNATURE, saved(tmp_path, drawn().resize((2000, 1000))))
    assert len(kept.png) < 12_000


def test_it_is_the_content_that_says_what_a_file_is(vault, tmp_path):
    path = tmp_path / "logo.png"
    drawn().save(path, "JPEG")
    assert pictures.keep(LOGO, path).width > 0


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_every_sort_of_png_can_be_used(vault, tmp_path, mode):
    kept = pictures.keep(LOGO, saved(tmp_path, drawn(mode)))
    assert min(seen(kept.png).convert("L").getextrema()) < 90


def test_a_scan_with_sixteen_bits_of_grey_keeps_its_shades(vault, tmp_path):
    scan = Image.new("I;16", (60, 60), 30_000)
    scan.paste(9_000, (20, 20, 40, 40))
    kept = pictures.keep(LOGO, saved(tmp_path, scan))
    assert seen(kept.png).convert("L").getextrema() == pytest.approx((35, 117), abs=6)


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_sort_of_jpeg_can_be_used(vault, tmp_path, mode):
    kept = pictures.keep(LOGO, saved(tmp_path, drawn(mode), "JPEG"))
    assert min(seen(kept.png).convert("L").getextrema()) < 90


def test_what_can_be_seen_through_is_white(vault, tmp_path):
    image = drawn().convert("RGBA")
    image.putalpha(image.convert("L").point(lambda level: 255 if level < 128 else 0))
    kept = pictures.keep(SIGNATURE, saved(tmp_path, image))
    assert seen(kept.png).getpixel((kept.width - 1, 0)) == (255, 255, 255)


def test_the_paper_behind_a_signature_becomes_white(vault, tmp_path):
    grey = drawn(paper=(205, 200, 188))
    kept = pictures.keep(SIGNATURE, saved(tmp_path, grey))
    assert seen(kept.png).getpixel((kept.width - 1, 0)) == (255, 255, 255)
    assert kept.width < 230


def test_the_colour_behind_a_logo_stays(vault, tmp_path):
    kept = pictures.keep(LOGO, saved(tmp_path, drawn(paper=(205, 200, 188)).resize((300, 150))))
    assert (kept.width, kept.height) == (300, 150)


def test_a_photograph_is_turned_as_the_camera_was_held(vault, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    kept = pictures.keep(LOGO, saved(tmp_path, drawn(), "JPEG", exif=exif))
    assert kept.height > kept.width


def test_nothing_that_was_written_beside_a_picture_is_kept(vault, tmp_path):
    exif = Image.Exif()
    exif[0x010E] = "Maja hemma"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = saved(tmp_path, drawn(), exif=exif, icc_profile=profile, dpi=(300, 300))
    for use in PictureUse:
        assert chunks(pictures.keep(use, path).png) <= {b"IHDR", b"PLTE", b"IDAT", b"IEND"}


def test_a_broken_colour_profile_is_passed_over(vault, tmp_path):
    kept = pictures.keep(LOGO, saved(tmp_path, drawn(), icc_profile=b"nothing of the kind"))
    assert min(seen(kept.png).convert("L").getextrema()) < 90


def test_the_same_file_is_always_the_same_picture(vault, tmp_path):
    path = saved(tmp_path, drawn())
    assert pictures.keep(SIGNATURE, path) == pictures.keep(SIGNATURE, path)


# --- refused -------------------------------------------------------------------------------------


def test_a_file_that_is_not_there_or_no_file_cannot_be_read(vault, tmp_path):
    assert refusal(tmp_path / "borta.png") is PictureProblem.UNREADABLE
    assert refusal(tmp_path) is PictureProblem.UNREADABLE


@pytest.mark.parametrize(
    "content", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a", b"%PDF-1.7"]
)
def test_other_files_are_no_pictures_whatever_they_are_called(vault, tmp_path, content):
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    assert refusal(path) is PictureProblem.NOT_A_PICTURE


def test_a_file_of_more_than_five_megabytes_is_too_large(vault, tmp_path):
    path = saved(tmp_path, drawn())
    path.write_bytes(path.read_bytes() + bytes(5_000_000))
    assert refusal(path) is PictureProblem.TOO_LARGE


@pytest.mark.parametrize("size", [(8_000, 5_001), (10_000, 10_000), (60_000, 60_000)])
def test_a_picture_of_more_pixels_than_any_scan_is_never_unpacked(vault, tmp_path, size):
    path = tmp_path / "bomb.png"
    path.write_bytes(claimed(*size))
    assert refusal(path) is PictureProblem.TOO_LARGE


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_half_a_file_is_damaged(vault, tmp_path, kind):
    path = saved(tmp_path, drawn(), kind)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert refusal(path) is PictureProblem.DAMAGED


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(8, 500), rubbish=st.binary(min_size=1, max_size=40))
def test_rubbish_in_a_file_is_refused_or_survived(vault, tmp_path, at, rubbish):
    path = saved(tmp_path, drawn())
    content = path.read_bytes()
    path.write_bytes(content[:at] + rubbish + content[at + len(rubbish) :])
    try:
        kept = pictures.keep(LOGO, path)
    except PictureError:
        return
    assert seen(kept.png).size == (kept.width, kept.height)


@pytest.mark.parametrize("paper", ["white", (0, 0, 0, 0)])
def test_a_picture_with_nothing_on_it_is_refused(vault, tmp_path, paper):
    blank = Image.new("RGBA", (50, 50), paper)
    assert refusal(saved(tmp_path, blank)) is PictureProblem.BLANK


def test_what_was_kept_stands_when_another_is_refused(vault, tmp_path):
    kept = pictures.keep(LOGO, saved(tmp_path, drawn()))
    path = tmp_path / "logo.txt"
    path.write_text("Nordlind")
    refusal(path)
    assert pictures.pictures().logo == kept


@pytest.mark.parametrize("paper", [(255, 230, 0), (0, 200, 200)])
def test_a_signature_on_paper_of_a_pure_colour_is_kept_as_it_is(vault, tmp_path, paper):
    kept = seen(pictures.keep(SIGNATURE, saved(tmp_path, drawn(paper=paper))).png)
    assert kept.getpixel((0, 0)) == paper
