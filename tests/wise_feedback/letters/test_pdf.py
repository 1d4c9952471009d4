"""The letter as a file: whole, the same every time, and readable for everybody."""

import ctypes
import hashlib
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from tests.paper import (
    AGENCY,
    LETTER,
    MAJA,
    addressed_to,
    letter_boxes,
    lines,
    place_of,
    read,
    saying,
)
from tests.tagged import Tagged
from wise_feedback.domain.errors import NotDrawableError
from wise_feedback.domain.letter import PageCount
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.letters.pdf import make_pdf, measure, preload

ROOT = Path(__file__).parents[3]
MM = 72 / 25.4
LONG = saying("Du visade steg för steg hur du kortade testerna. " * 60)


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return make_pdf(LETTER)


def fonts_of(data: bytes) -> dict[str, bool]:
    """The fonts of the first page, and whether each is embedded."""
    document = pypdfium2.PdfDocument(data)
    found = {}
    for text in document[0].get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        font = pdfium.FPDFTextObj_GetFont(text)
        name = ctypes.create_string_buffer(200)
        pdfium.FPDFFont_GetBaseFontName(font, name, 200)
        found[name.value.decode()] = pdfium.FPDFFont_GetIsEmbedded(font) == 1
    return found


def roles_of(data: bytes) -> list[str]:
    """What a screen reader is told of the first page: headings and paragraphs in order."""
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    whole = pdfium.FPDF_StructTree_GetChildAtIndex(tree, 0)
    roles = []
    for i in range(pdfium.FPDF_StructElement_CountChildren(whole)):
        role = ctypes.create_string_buffer(40)
        child = pdfium.FPDF_StructElement_GetChildAtIndex(whole, i)
        pdfium.FPDF_StructElement_GetType(child, role, 40)
        roles.append(role.raw.decode("utf-16-le").partition("\0")[0])
    pdfium.FPDF_StructTree_Close(tree)
    return roles


def test_the_sample_is_one_a4_page(pdf):
    document = pypdfium2.PdfDocument(pdf)
    sizes = [tuple(round(side / MM) for side in page.get_size()) for page in document]
    assert sizes == [(210, 297)]


def test_every_word_of_the_letter_can_be_copied(pdf):
    (text,) = read(pdf)
    for part in LETTER.parts:
        assert part.heading in text
        for paragraph in part.text.split("\n"):
            assert paragraph in text


@pytest.mark.parametrize("word", ["profil", "siffror", "efter"])
def test_a_word_with_a_possible_ligature_comes_out_whole(pdf, word):
    assert word in re.findall(r"\w+", read(pdf)[0])


@pytest.mark.parametrize(
    "name",
    [
        "Łukasz Żółciński",
        "Nguyễn Thị Ánh Tuyết",
        "Ιωάννης Παπαδόπουλος",
        "Юрий Щербаков",
        "Şükrü İnanç",
        "Þórður Ægisson",
        "Ọlámidé Adébáyọ̀",
        "محمد الطائي",
        "ڕێبوار شێرکۆ",
        "علی رضا (سارا)",
    ],
)
def test_a_name_in_any_script_we_bundle_can_be_copied(name):
    drawn = [unicodedata.normalize("NFC", line) for line in lines(make_pdf(addressed_to(name)))]
    assert unicodedata.normalize("NFC", name) in drawn


def test_an_arabic_name_in_a_swedish_sentence_can_be_copied():
    assert "Hej محمد. Tack" in read(make_pdf(saying("Hej محمد. Tack för samtalet.")))[0]


def test_the_same_letter_is_the_same_file(pdf):
    assert make_pdf(LETTER) == pdf


def test_another_process_makes_the_same_file(pdf):
    code = (
        "import hashlib; from tests.paper import LETTER; from wise_feedback.letters.pdf import "
        "make_pdf; print(hashlib.sha256(make_pdf(LETTER)).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == hashlib.sha256(pdf).hexdigest()


def test_another_letter_is_another_file(pdf):
    assert make_pdf(saying("Något annat.")) != pdf


def test_a_letter_made_after_others_is_the_same_file(pdf):
    make_pdf(addressed_to("محمد"))
    make_pdf(LONG)
    assert make_pdf(LETTER) == pdf


@pytest.mark.parametrize(("language", "tag"), [("sv", b"(sv-SE)"), ("en", b"(en-GB)")])
def test_the_file_says_its_language(language, tag):
    assert b"/Lang " + tag in make_pdf(replace(LETTER, language=language))


def test_the_file_says_what_it_is_and_who_wrote_it(pdf):
    facts = pypdfium2.PdfDocument(pdf).get_metadata_dict()
    assert facts["Title"] == LETTER.subject
    assert facts["Author"] == "Maja Sandell"
    assert facts["Subject"] == "Personlig återkoppling"
    assert facts["Keywords"] == "återkoppling"
    assert facts["CreationDate"] == "D:20261123"


def test_a_reader_shows_the_title_rather_than_the_file_name(pdf):
    assert b"/DisplayDocTitle true" in pdf


def test_every_font_is_embedded(pdf):
    fonts = fonts_of(pdf)
    assert len(fonts) == 5
    assert all(fonts.values())


def test_no_standard_font_is_even_named(pdf):
    assert b"Helvetica" not in pdf


def test_headings_are_told_from_text(pdf):
    roles = roles_of(pdf)
    assert roles.count("H1") == 1
    assert roles.count("H2") == sum(bool(part.heading) for part in LETTER.parts)
    assert roles.index("H1") == 3  # after the sender, what it is, and who it is to


def test_a_paragraph_over_two_pages_is_told_once():
    long, short = (Tagged(make_pdf(letter)) for letter in (LONG, saying("Kort.")))
    assert len(long.whole.kids) == len(short.whole.kids)


def test_markup_is_only_text():
    text = '<b>fet</b> & <img src="a.png"/> &amp; (\\) <font color="red">röd</font>'
    assert text in read(make_pdf(saying(text)))[0]


def test_a_title_with_brackets_does_not_break_the_file():
    made = make_pdf(replace(LETTER, subject=r"Roll (A) \ <</Title>> ✓"))
    assert pypdfium2.PdfDocument(made).get_metadata_dict()["Title"] == r"Roll (A) \ <</Title>> ✓"


def test_an_empty_sender_leaves_no_hole_and_no_stray_sign():
    drawn = lines(make_pdf(replace(LETTER, agency=Agency(), signer=Consultant())))
    assert drawn[0] == "Personlig återkoppling"
    assert drawn[-1] == "Sida 1 (1)"
    assert drawn[-2] == "helst be mig ta bort dem."
    assert not any(line.strip(" ·,.") != line.strip(" .") for line in drawn)


@pytest.mark.parametrize(
    ("agency", "signer", "expected", "never"),
    [
        (replace(AGENCY, org_no="", f_tax=False), MAJA, "nordlind.example", "Org.nr"),
        (replace(AGENCY, street=""), MAJA, "111 23 Stockholm", ", 111"),
        (replace(AGENCY, postcode="", city=""), MAJA, "Storgatan 12", "12,"),
        (AGENCY, replace(MAJA, phone=""), "maja.sandell@nordlind.example", " · "),
        (AGENCY, replace(MAJA, title=""), "Maja Sandell Nordlind Rekrytering", ", Nordlind"),
        (replace(AGENCY, name=""), MAJA, "M Maja Sandell Rekryteringskonsult", "konsult,"),
    ],
)
def test_an_empty_field_leaves_no_separator(agency, signer, expected, never):
    (text,) = read(make_pdf(replace(LETTER, agency=agency, signer=signer)))
    assert expected in text
    assert never not in text


@pytest.mark.parametrize(("window", "tab"), [("right", 92), ("left", 0), ("none", 46)])
def test_the_address_sits_where_the_envelope_has_its_window(window, tab):
    left, _ = place_of("Sanna Mäkinen", make_pdf(LETTER, window=window))
    assert left / MM == pytest.approx(20 + tab, abs=0.4)


def test_the_text_begins_at_the_second_tab_stop(pdf):
    assert place_of("Hej Sanna", pdf)[0] / MM == pytest.approx(66, abs=0.4)
    assert place_of("Grunden för beslutet", pdf)[0] / MM == pytest.approx(20, abs=0.4)


def test_a_second_page_says_whose_it_is_of_what_day_and_what_about_and_counts_pages():
    first, second = read(make_pdf(LONG))
    assert "Sida 1 (2)" in first
    assert second.startswith(f"Sanna Mäkinen 2026-11-23 {LETTER.subject} Sida 2 (2)")


def test_english_pages_are_counted_in_english_on_every_page():
    first, second = read(make_pdf(replace(LONG, page_word="Page", page_number="{page} of {pages}")))
    assert "Page 1 of 2" in first
    assert f"{LETTER.subject} Page 2 of 2" in second


@pytest.mark.parametrize("letter", [LETTER, LONG, addressed_to("Wolfenbüttel" * 16, "x" * 200)])
def test_nothing_is_drawn_outside_the_margins(letter):
    for _, (left, bottom, right, top) in letter_boxes(make_pdf(letter)):
        assert left >= 20 * MM - 1
        assert right <= 190 * MM + 1
        assert bottom >= 20
        assert top <= 297 * MM - 48


def test_a_name_of_two_hundred_letters_is_all_there():
    name = "Maximiliana Alexandra von und zu Hohenstein " * 5
    assert name[:200].strip() in read(make_pdf(addressed_to(name[:200].strip())))[0]


def test_twenty_thousand_characters_are_all_there():
    text = "Du visade steg för steg hur du kortade testkörningen på ett uppdrag. " * 290
    pages = read(make_pdf(saying(text)))
    assert sum(page.count("testkörningen") for page in pages) == 290


def test_twenty_thousand_letters_without_a_space_are_all_there():
    pages = read(make_pdf(saying("q" * 20_000)))
    assert sum(page.count("q") for page in pages) == 20_000


@pytest.mark.parametrize("text", ["王小明", "Bra 👍"])
def test_what_cannot_be_drawn_is_refused(text):
    with pytest.raises(NotDrawableError) as refused:
        make_pdf(addressed_to(text))
    assert refused.value.characters in text


def test_measuring_counts_the_pages_of_the_file():
    assert measure(LETTER) == PageCount(1, 0)
    assert measure(LONG).pages == len(read(make_pdf(LONG))) == 2
    assert measure(LONG).lines_over > 0


def test_measuring_never_refuses():
    assert measure(addressed_to("王小明")).pages == 1


def test_a_letter_without_a_window_has_more_room():
    assert measure(LONG, window="none").lines_over < measure(LONG).lines_over


def test_loading_ahead_changes_nothing(pdf):
    preload()
    assert make_pdf(LETTER) == pdf


def test_the_engine_is_loaded_by_the_first_letter_only():
    code = (
        "import sys; import wise_feedback.letters.pdf; "
        "print({'reportlab', 'uharfbuzz', 'bidi'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"
