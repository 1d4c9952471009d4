"""A page to hold in an envelope: true to scale, with the address where letters have it."""

from datetime import date

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from tests.paper import AGENCY, LETTER, place_of, read
from tests.pictures import WIDE
from wise_feedback.domain.errors import NotDrawableError
from wise_feedback.domain.people import Agency
from wise_feedback.letters.pdf import make_pdf
from wise_feedback.letters.window_test import make_test_page

MM = 72 / 25.4
DAY = date(2026, 11, 23)


def page(window="right", language="sv", agency=AGENCY, logo=None) -> bytes:
    return make_test_page(window, language, agency, DAY, logo)


def strokes(pdf: bytes) -> list[tuple[float, ...]]:
    """Every line drawn, in mm: left, top, right, bottom."""
    found = []
    for path in pypdfium2.PdfDocument(pdf)[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = (side / MM for side in path.get_bounds())
        found.append((left, 297 - top, right, 297 - bottom))
    return found


@pytest.mark.parametrize("window", ["right", "left"])
def test_the_address_stands_where_letters_have_it(window):
    on_test, in_letter = page(window), make_pdf(LETTER, window=window)
    expected = place_of("Sanna Mäkinen", in_letter)
    assert place_of("A Förnamn", on_test) == pytest.approx(expected, abs=1)


def test_without_a_window_it_is_the_right_one_that_is_tried():
    assert page("none") == page("right")


def outlines(pdf: bytes) -> list[tuple[float, ...]]:
    """The boxes of the windows: each begins with its upper edge."""
    wide = [one for one in strokes(pdf) if 90 < one[2] - one[0] < 110]
    return [(*upper[:3], lower[3]) for upper, lower in zip(wide[::2], wide[1::2], strict=True)]


@pytest.mark.parametrize("window", ["right", "left"])
@pytest.mark.parametrize("words", ["A Förnamn", "B", "C 123", "D"])
def test_the_usual_windows_show_all_four_letters(window, words):
    made = page(window)
    x, y = (place / MM for place in place_of(words, made))
    for left, top, right, bottom in outlines(made):
        assert left + 4 < x < right - 4
        assert top + 4 < y < bottom - 4


def test_three_envelopes_are_outlined_and_named():
    made = page()
    assert len(outlines(made)) == 3
    assert all(name in read(made)[0] for name in ("C5", "C65", "E65"))


def test_the_ruler_is_true():
    marks = [one for one in strokes(page()) if one[1] < 7 and one[3] - one[1] > 3.9]
    middles = [(left + right) / 2 for left, _, right, _ in marks]
    assert middles == pytest.approx(range(10, 201, 10), abs=0.05)
    left, _ = place_of("100", page())
    assert left / MM == pytest.approx(100, abs=3)


def test_the_paper_is_folded_in_halves_or_thirds():
    marks = [one for one in strokes(page()) if one[0] > 13 and 4 < one[2] - one[0] < 6]
    assert [(top + bottom) / 2 for _, top, _, bottom in marks] == pytest.approx([99, 148.5, 198])


@pytest.mark.parametrize(("language", "words"), [("sv", "Skriv ut"), ("en", "actual size")])
def test_it_says_what_to_do_on_one_page(language, words):
    (text,) = read(page(language=language))
    assert words in text


def test_nobody_signs_it():
    assert read(page())[0].count("Nordlind Rekrytering") == 2  # the head and the foot


def test_it_carries_the_logo_as_letters_do():
    assert b"/Subtype /Image" in page(logo=WIDE)


def test_it_can_be_made_before_the_agency_is_known():
    assert "Provsida" in read(page(agency=Agency()))[0]


def test_an_agency_that_cannot_be_drawn_is_refused():
    with pytest.raises(NotDrawableError):
        page(agency=Agency(name="王"))
