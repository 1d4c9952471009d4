"""Fonts in the file: plain ones where they suffice, so that text survives a printer's language."""

import io
import shutil
import subprocess
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.paper import LETTER, addressed_to, read, saying
from tests.tagged import Tagged
from wise_feedback.letters.pdf import make_pdf
from wise_feedback.letters.shaping import shape
from wise_feedback.letters.styles import BODY, HEADING

QUOTED = saying("Det som avgjorde – ”övergången” – var Åsas … AV To Vå, 5 000 kr, §4 och 25 %.")
MOST_OFF = 35
"""How much darker a blurred spot may come out, of 255: edges may move, and letters may not."""


@pytest.mark.parametrize("letter", [LETTER, QUOTED])
def test_a_swedish_letter_has_simple_fonts_alone(letter):
    tagged = Tagged(make_pdf(letter))
    assert {(font.Subtype, font.Encoding) for font in tagged.fonts()} == {
        ("/TrueType", "/WinAnsiEncoding")
    }


@pytest.mark.parametrize("name", ["Łukasz", "Ιωάννης", "محمد الطائي"])
def test_a_name_beyond_windows_has_a_composite_font(name):
    tagged = Tagged(make_pdf(addressed_to(name)))
    assert {font.Subtype for font in tagged.fonts()} == {"/TrueType", "/Type0"}


def test_both_fonts_of_a_face_share_one_file():
    tagged = Tagged(make_pdf(addressed_to("Łukasz")))
    serif = [font for font in tagged.fonts() if "WiseSerif-Regular" in str(font.BaseFont)]
    drawn = [font.get("/DescendantFonts", [font])[0] for font in serif]
    assert len(drawn) == 2
    assert len({font.FontDescriptor.FontFile2.objgen for font in drawn}) == 1


@pytest.mark.parametrize("style", [BODY, HEADING])
def test_every_letter_of_windows_is_in_a_simple_font(style):
    letters = b"".join(bytes([code]) for code in range(0x21, 0x100)).decode("cp1252", "ignore")
    drawn = set(letters) - {"\x7f", "\u00a0", "\u00ad"}
    assert all(stretch.is_simple for one in drawn for stretch in shape(one, style).stretches)


def test_a_word_is_in_one_font_even_if_one_letter_is_beyond_windows():
    assert [stretch.is_simple for stretch in shape("Łukasz", BODY).stretches] == [False]


def test_a_line_of_joiners_alone_makes_a_letter():
    assert read(make_pdf(saying("\u200c\n\u200d")))


# --- through PostScript, as most queues print ----------------------------------------------------


@pytest.fixture(scope="module")
def through_postscript(tmp_path_factory) -> Callable[[bytes], bytes]:
    program = shutil.which("gs")
    if not program:
        pytest.skip("Ghostscript is not installed, and nothing else here writes PostScript")
    folder = tmp_path_factory.mktemp("printed")

    def convert(pdf: bytes) -> bytes:
        (folder / "1.pdf").write_bytes(pdf)
        for device, source, made in (("ps2write", "1.pdf", "2.ps"), ("pdfwrite", "2.ps", "3.pdf")):
            command = [program, "-q", "-dBATCH", "-dNOPAUSE", "-sPAPERSIZE=a4"]
            command += [f"-sDEVICE={device}", f"-sOutputFile={made}", source]
            subprocess.run(command, cwd=folder, check=True, capture_output=True)
        return (folder / "3.pdf").read_bytes()

    return convert


@pytest.fixture(scope="module")
def printed(through_postscript) -> bytes:
    return through_postscript(make_pdf(QUOTED))


def test_fonts_survive_a_printer(printed):
    with pikepdf.open(io.BytesIO(printed)) as file:
        kinds = {str(font.Subtype) for font in file.pages[0].Resources.Font.values()}
    assert kinds == {"/TrueType"}


def test_text_survives_a_printer(printed):
    assert set(read(make_pdf(QUOTED))[0].split()) == set(read(printed)[0].split())


def test_what_a_printer_draws_looks_the_same(printed):
    before, after = (_blurred(pdf) for pdf in (make_pdf(QUOTED), printed))
    assert ImageChops.difference(before, after).getextrema()[1] < MOST_OFF


def _blurred(pdf: bytes) -> Image.Image:
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=1.5).to_pil().convert("L")
    return page.crop((8, 8, 880, 1250)).filter(ImageFilter.GaussianBlur(2))
