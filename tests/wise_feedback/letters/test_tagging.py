"""A paper for those who cannot see it: all of it in order, each part told for what it is."""

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest

from tests.paper import AGENCY, LETTER, MAJA, addressed_to, saying
from tests.pictures import PICTURES, SQUARE, WIDE
from tests.tagged import Node, Tagged
from tests.wise_feedback.letters.test_agreement_pdf import long_terms, paper
from wise_feedback.domain.pictures import Pictures
from wise_feedback.letters import agreement_pdf, styles
from wise_feedback.letters.letterhead import column
from wise_feedback.letters.painting import paint
from wise_feedback.letters.pdf import make_pdf
from wise_feedback.letters.sheet import Block, Element, Sheet
from wise_feedback.letters.window_test import make_test_page

LONG = saying("Du visade steg för steg hur du kortade regressionstesterna. " * 60)
ARABIC = saying("Hej محمد الطائي. Tack för samtalet (علي) i måndags.")


def table() -> bytes:
    """A page with a numbered list, and a table with a row of headings."""
    whole, listed = Element("Table"), Element("L", attributes="/O /List /ListNumbering /Decimal")
    blocks, y = [], 100.0
    for number, text in enumerate(("Högskoleexamen", "Fem år i yrket"), 1):
        point = Element("LI", listed)
        y += 20
        cells = ((Element("Lbl", point), f"{number}.", 60), (Element("LBody", point), text, 80))
        blocks += [Block(e, column([(t, styles.BODY)], x, y, 200)) for e, t, x in cells]
    for number, row in enumerate((("Krav", "Sökande"), ("Examen", "Ja"), ("Språk", "Nej"))):
        line = Element("TR", whole)
        y += 20
        for x, text in zip((60, 260), row, strict=True):
            cell = (
                Element("TD", line)
                if number
                else Element("TH", line, attributes="/O /Table /Scope /Column")
            )
            blocks.append(Block(cell, column([(text, styles.BODY)], x, y, 180)))
    return paint(LETTER, [Sheet(blocks)])


PAPERS = {
    "letter": lambda: make_pdf(LETTER),
    "with pictures": lambda: make_pdf(LETTER, pictures=PICTURES),
    "with a square logo": lambda: make_pdf(LETTER, pictures=Pictures(SQUARE)),
    "two pages, divided": lambda: make_pdf(LONG, hyphenates=True, pictures=PICTURES),
    "arabic": lambda: make_pdf(ARABIC),
    "agreement": lambda: agreement_pdf.make_pdf(paper(long_terms(20)), PICTURES)[0],
    "test page": lambda: make_test_page("right", "sv", AGENCY, date(2026, 11, 23), WIDE),
    "table": table,
}


@pytest.fixture(scope="module", params=PAPERS)
def tagged(request: pytest.FixtureRequest) -> Tagged:
    return Tagged(PAPERS[request.param]())


def shape(node: Node) -> object:
    kids = [shape(kid) for kid in node.kids if isinstance(kid, Node)]
    return [node.role, *kids] if kids else node.role


def of(tagged: Tagged, role: str) -> list[Node]:
    return [node for node in tagged.whole.walk() if node.role == role]


# --- whatever the paper --------------------------------------------------------------------------


def test_all_that_is_drawn_belongs_to_a_part_or_is_decoration(tagged):
    assert tagged.loose == ""
    assert sorted(tagged.whole.places()) == sorted(tagged.texts)


def test_the_order_of_reading_is_that_of_drawing(tagged):
    assert tagged.whole.places() == sorted(tagged.texts)


def test_every_piece_knows_its_owner(tagged):
    for node in tagged.whole.walk():
        for place in (kid for kid in node.kids if not isinstance(kid, Node)):
            assert tagged.owner(place).objgen == node.facts.objgen


def test_every_font_is_whole_and_none_is_of_the_viewer(tagged):
    for font in tagged.fonts():
        (drawn,) = font.get("/DescendantFonts", [font])
        assert "/FontFile2" in drawn.FontDescriptor
        assert re.match(r"/[A-Z]{6}\+(Inter|WiseSerif|NotoSans)", str(font.BaseFont))


def test_repeated_and_decorating_things_say_so(tagged):
    assert {kind for kind, _ in tagged.artifacts} <= {"/Header", "/Footer", "/Layout"}


def test_the_reader_is_told_of_language_title_and_tags(tagged):
    assert str(tagged.catalog.Lang) == "sv-SE"
    assert tagged.catalog.MarkInfo.Marked
    assert tagged.catalog.ViewerPreferences.DisplayDocTitle
    assert all(page.Tabs == "/S" for page in tagged.pages)


def test_both_descriptions_of_the_file_agree(tagged):
    names = {"dc": "http://purl.org/dc/elements/1.1/", "pdf": "http://ns.adobe.com/pdf/1.3/"}
    names["xmp"] = "http://ns.adobe.com/xap/1.0/"
    packet = ElementTree.fromstring(tagged.catalog.Metadata.read_bytes())
    info = tagged.file.docinfo
    for name, key in {
        "dc:title": "/Title",
        "dc:creator": "/Author",
        "dc:description": "/Subject",
        "pdf:Keywords": "/Keywords",
        "pdf:Producer": "/Producer",
        "xmp:CreatorTool": "/Creator",
    }.items():
        assert "".join(packet.find(f".//{name}", names).itertext()) == str(info[key])
    day = packet.find(".//xmp:CreateDate", names).text
    assert f"D:{day.replace('-', '')}" == str(info["/CreationDate"]) == str(info["/ModDate"])


def test_conformance_is_not_claimed(tagged):
    assert b"pdfuaid" not in tagged.catalog.Metadata.read_bytes()


def test_a_figure_says_what_it_shows_and_where_it_is(tagged):
    for node in of(tagged, "Figure"):
        assert str(node.facts.Alt)
        left, bottom, right, top = map(float, node.facts.A.BBox)
        assert 50 < left < right < 545
        assert 50 < bottom < top < 800


@pytest.mark.parametrize("name", [name for name in PAPERS if name != "arabic"])
def test_poppler_reads_the_same(name, tmp_path):
    if not shutil.which("pdfinfo"):
        pytest.skip("pdfinfo of poppler-utils is not installed")
    path = tmp_path / "paper.pdf"
    path.write_bytes(PAPERS[name]())
    command = ["pdfinfo", "-struct-text", str(path)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    quoted = "".join(re.findall(r'^ *"(.*)"$', told, re.MULTILINE))
    tagged = Tagged(path.read_bytes())
    assert quoted.split() == tagged.text(tagged.whole).replace("\u00ad", "").split()


# --- letters -------------------------------------------------------------------------------------


def test_a_heading_stands_right_before_its_text():
    roles = [node.role for node in Tagged(make_pdf(LETTER)).whole.kids]
    assert roles.index("H1") < roles.index("H2")
    assert all(roles[i + 1] == "P" for i, role in enumerate(roles) if role == "H2")


def test_a_heading_beside_a_text_that_goes_on_over_the_page_is_read_before_all_of_it():
    tagged = Tagged(make_pdf(LONG))
    parts = [node for node in tagged.whole.kids if isinstance(node, Node)]
    heading = next(i for i, node in enumerate(parts) if tagged.text(node) == "Grunden för beslutet")
    assert {page for page, _ in parts[heading + 1].places()} == {0, 1}
    assert tagged.text(parts[heading + 1]) == LONG.parts[2].text.strip()


def test_words_are_parted_where_lines_end():
    tagged = Tagged(make_pdf(LETTER))
    read = tagged.text(tagged.whole)
    for part in LETTER.parts:
        for paragraph in part.text.split("\n"):
            assert paragraph in read
    assert "Sanna Mäkinen Lindvägen 4 B 171 55 Solna" in read


def test_a_line_from_right_to_left_is_read_as_it_was_written():
    tagged = Tagged(make_pdf(ARABIC))
    assert "Hej محمد الطائي. Tack för samtalet (علي) i måndags." in tagged.text(tagged.whole)
    assert len(of(tagged, "Span")) == 1


@pytest.mark.parametrize(
    "name", ["محمد الطائي", "Ọlámidé Adébáyọ̀", "Wolfeschlegelsteinhausenbergerdorff" * 3]
)
def test_any_name_is_read_out_whole(name):
    tagged = Tagged(make_pdf(addressed_to(name, "Storgatan 1")))
    read = tagged.text(tagged.whole).replace("\u00ad", "")
    assert unicodedata.normalize("NFC", f"{name} Storgatan 1") in read


def test_a_signature_is_read_between_the_closing_and_the_name():
    tagged = Tagged(make_pdf(LETTER, pictures=PICTURES))
    parts = [node for node in tagged.whole.kids if isinstance(node, Node)]
    at = max(i for i, node in enumerate(parts) if node.role == "Figure")
    assert str(parts[at].facts.Alt) == "Underskrift: Maja Sandell"
    assert tagged.text(parts[at - 1]) == "Med vänlig hälsning"
    assert tagged.text(parts[at + 1]) == "Maja Sandell"


@pytest.mark.parametrize(("logo", "alt"), [(WIDE, "Nordlind Rekrytering"), (SQUARE, "Logotyp")])
def test_a_logo_names_the_agency_where_no_text_beside_it_does(logo, alt):
    tagged = Tagged(make_pdf(LETTER, pictures=Pictures(logo)))
    (figure,) = of(tagged, "Figure")
    assert str(figure.facts.Alt) == alt
    assert tagged.text(tagged.whole).count("IT-rekrytering i Stockholm") == (logo is SQUARE)


def test_pictures_are_told_in_the_language_of_the_letter():
    tagged = Tagged(make_pdf(replace(LETTER, language="en"), pictures=PICTURES))
    assert str(of(tagged, "Figure")[-1].facts.Alt) == f"Signature: {MAJA.name}"


# --- lists and tables ----------------------------------------------------------------------------


def test_cells_stand_in_rows_and_points_in_lists():
    tagged = Tagged(table())
    point, headings, row = ["LI", "Lbl", "LBody"], ["TR", "TH", "TH"], ["TR", "TD", "TD"]
    assert shape(tagged.whole) == ["Document", ["L", point, point], ["Table", headings, row, row]]


def test_a_heading_of_a_column_says_so():
    tagged = Tagged(table())
    assert {str(node.facts.A.Scope) for node in of(tagged, "TH")} == {"/Column"}
