"""The logo and the signature stand where they belong, in their own colours."""

from dataclasses import replace

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from tests.paper import AGENCY, LETTER, read
from tests.pictures import PICTURES, SIGNATURE, SQUARE, WIDE, picture
from tests.wise_feedback.letters.test_agreement_pdf import paper
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.pictures import Picture, Pictures
from wise_feedback.letters import agreement_pdf
from wise_feedback.letters.pdf import make_pdf

MM = 72 / 25.4


def boxes(pdf: bytes, page: int = 0) -> list[tuple[float, ...]]:
    """Where pictures are on a page, in mm: from the left, from the top, width, height."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for image in document[page].get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = image.get_bounds()
        box = (left, 297 * MM - top, right - left, top - bottom)
        found.append(tuple(side / MM for side in box))
    return found


def colour(pdf: bytes, x: float, y: float) -> tuple[int, ...]:
    """The colour at a place on the first page, in mm from the left and the top."""
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil()
    return page.convert("RGB").getpixel((round(x * MM * 2), round(y * MM * 2)))


def test_a_wide_logo_stands_alone_where_the_mark_would():
    made = make_pdf(LETTER, pictures=Pictures(WIDE))
    (box,) = boxes(made)
    assert box == pytest.approx((20, 17.6, 46, 11.5), abs=0.2)
    assert read(made)[0].startswith("Personlig återkoppling")


def test_a_square_logo_has_the_name_beside_it():
    made = make_pdf(LETTER, pictures=Pictures(SQUARE))
    (box,) = boxes(made)
    assert box == pytest.approx((20, 17.8, 11, 11), abs=0.2)
    assert read(made)[0].startswith("Nordlind Rekrytering")


def test_no_mark_is_drawn_behind_a_logo():
    plain, with_logo = (make_pdf(LETTER, pictures=Pictures(logo)) for logo in (None, SQUARE))
    assert colour(plain, 20.8, 23.3) != (255, 255, 255)
    assert colour(with_logo, 20.8, 23.3) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["L", "P", "RGB"])
def test_a_picture_is_drawn_in_its_colours(mode):
    made = make_pdf(LETTER, pictures=Pictures(picture(300, 300, mode)))
    expected = (11, 92, 102) if mode != "L" else (69, 69, 69)
    assert colour(made, 25.5, 23.3) == pytest.approx(expected, abs=3)


def test_a_small_picture_is_not_drawn_larger_than_its_pixels_bear():
    (box,) = boxes(make_pdf(LETTER, pictures=Pictures(picture(60, 20))))
    assert box[2:] == pytest.approx((60 / 150 * 25.4, 20 / 150 * 25.4), abs=0.1)


@pytest.mark.parametrize("size", [(900, 60), (900, 300), (100, 300)])
def test_a_signature_is_as_large_as_there_is_room_for(size):
    (box,) = boxes(make_pdf(LETTER, pictures=Pictures(None, picture(*size, "P"))))
    left, _, width, height = box
    assert left == pytest.approx(66, abs=0.2)
    assert width == pytest.approx(42, abs=0.2) or height == pytest.approx(12.4, abs=0.2)


def test_each_picture_is_in_the_file_once():
    made = make_pdf(LETTER, pictures=Pictures(SIGNATURE, SIGNATURE))
    assert made.count(b"/Subtype /Image") == 1
    assert len(boxes(made)) == 2


def test_the_same_letter_and_pictures_are_the_same_file():
    again = Pictures(*(Picture(bytes(p.png), p.width, p.height) for p in (WIDE, SIGNATURE)))
    assert make_pdf(LETTER, pictures=PICTURES) == make_pdf(LETTER, pictures=again)


def test_without_pictures_nothing_of_them_is_in_the_file():
    assert b"/Subtype /Image" not in make_pdf(LETTER)


def test_an_agency_without_a_name_can_have_a_logo():
    made = make_pdf(replace(LETTER, agency=Agency(), signer=Consultant()), pictures=PICTURES)
    assert read(made)[0].startswith("Personlig återkoppling")


def test_a_letter_with_nothing_over_the_name_has_no_signature_over_its_subject():
    empty = replace(LETTER, parts=(), closing="")
    assert boxes(make_pdf(empty, pictures=Pictures(None, SIGNATURE))) == []


def test_an_agreement_carries_the_logo_and_is_signed_by_hand():
    made, pages = agreement_pdf.make_pdf(paper(), PICTURES)
    assert (len(boxes(made)), pages) == (1, 1)
    assert read(made)[0].startswith("Överenskommelse nr 2026-014")


def test_the_logo_of_an_agreement_may_have_the_name_beside_it():
    made, _ = agreement_pdf.make_pdf(paper(), Pictures(SQUARE))
    assert read(made)[0].startswith(f"{AGENCY.name} Överenskommelse nr 2026-014")
