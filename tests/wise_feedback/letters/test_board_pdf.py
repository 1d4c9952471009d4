"""A board on paper: whole, readable and tagged, across A4 or A3, on as many pages as it takes."""

import io
from datetime import date
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.paper import AGENCY, MAJA, letter_boxes, read
from tests.wise_feedback.letters.test_pdf import fonts_of
from wise_feedback.domain.board_paper import BoardChoice, PaperCard, PaperLane, PaperSize
from wise_feedback.domain.client_view import ClientView, Met, Seen
from wise_feedback.domain.errors import NotDrawableError
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters.board_pdf import make_pdf
from wise_feedback.letters.board_words import Heading, compose, their_card

MM = 72 / 25.4
DAY = date(2026, 11, 23)
HEADING = Heading("Backendutvecklare Java", "Havsvik Försäkring", DAY, MAJA, AGENCY)
NAMES = ("Urval", "Vår intervju", "Presenterad", "Kundintervju", "Erbjudande", "Tillsatt", "Slut")


def a_card(number: int) -> PaperCard:
    return PaperCard(f"Kandidat Nummer{number}", "Java, Spring · 7 år", next="Besked ons 25 nov")


def paper(counts=(3, 2, 0, 1, 1, 0, 1), size=PaperSize.A4, **changes):
    numbers = iter(range(sum(counts)))
    lanes = [
        PaperLane(name, tuple(a_card(next(numbers)) for _ in range(count)))
        for name, count in zip(NAMES, counts, strict=False)
    ]
    return compose(changes.get("heading", HEADING), lanes, BoardChoice(size=size))


def all_roles(pdf: bytes) -> list[str]:
    """What every element is, in whatever order and however deep."""
    with pikepdf.Pdf.open(io.BytesIO(pdf)) as document:
        found = [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and "/P" in o]
        return [str(one.S).removeprefix("/") for one in found if "/S" in one]


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(read(pdf)).split())


def test_it_says_whose_board_it_is_and_who_stands_where():
    text = text_of(make_pdf(paper())[0])
    for words in (
        "Backendutvecklare Java",
        "Havsvik Försäkring · 23 november 2026 · 8 kandidater",
        "Urval 3",
        "Kandidat Nummer0 Java, Spring · 7 år Besked ons 25 nov",
        "Presenterad 0",
        "Sida 1 (1)",
    ):
        assert words in text


@pytest.mark.parametrize(
    ("size", "sides"), [(PaperSize.A4, (297, 210)), (PaperSize.A3, (420, 297))]
)
def test_it_lies_across(size, sides):
    document = pypdfium2.PdfDocument(make_pdf(paper(size=size))[0])
    assert [tuple(round(side / MM) for side in page.get_size()) for page in document] == [sides]


@pytest.mark.parametrize("counts", [(7, 7, 7, 7, 7, 6, 6), (20, 10, 6, 5, 3, 1, 2)])
def test_forty_seven_are_on_one_page(counts):
    pdf, pages = make_pdf(paper(counts))
    assert (sum(counts), pages, len(read(pdf))) == (47, 1, 1)
    text = text_of(pdf)
    assert [n for n in range(47) if f"Kandidat Nummer{n} " not in text] == []


def test_hundreds_go_on_over_the_page_with_the_head_once_more():
    pdf, pages = make_pdf(paper((90, 60, 40, 30, 20, 10, 50)))
    texts = read(pdf)
    assert len(texts) == pages > 1
    assert all("Backendutvecklare Java" in text and "Urval 90" in text for text in texts)
    whole = " ".join(texts)
    assert [n for n in range(300) if f"Kandidat Nummer{n}" not in whole] == []


def test_a_larger_paper_takes_fewer_pages():
    counts = (90, 60, 40, 30, 20, 10, 50)
    assert make_pdf(paper(counts, PaperSize.A3))[1] < make_pdf(paper(counts))[1]


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(0, 70), min_size=1, max_size=7))
def test_nothing_runs_off_the_page_and_no_column_over_another(counts):
    pdf, _ = make_pdf(paper(tuple(counts)))
    width, height = 297 * MM, 210 * MM
    boxes = list(letter_boxes(pdf))
    assert all(left > 20 and right < width - 20 for _, (left, _, right, _) in boxes)
    assert all(bottom > 10 and top < height - 20 for _, (_, bottom, _, top) in boxes)
    for page in {number for number, _ in boxes}:
        rows: dict[int, list[tuple[float, float]]] = {}
        for number, (left, bottom, right, _) in boxes:
            if number == page:
                rows.setdefault(round(bottom * 4), []).append((left, right))
        for row in rows.values():
            assert all(b[0] > a[1] - 1.5 for a, b in pairwise(sorted(row)))


def test_it_is_tagged_as_headings_and_lists():
    roles = all_roles(make_pdf(paper())[0])
    assert roles.count("H1") == 1
    assert roles.count("H2") == 7
    assert roles.count("LI") == 8


def test_a_head_that_is_repeated_is_told_once():
    roles = all_roles(make_pdf(paper((90, 60, 40, 30, 20, 10, 50)))[0])
    assert (roles.count("H1"), roles.count("H2"), roles.count("LI")) == (1, 7, 300)


def test_every_font_is_in_the_file():
    assert all(fonts_of(make_pdf(paper())[0]).values())


def test_the_same_board_is_the_same_file():
    assert make_pdf(paper())[0] == make_pdf(paper())[0]


def test_a_name_from_elsewhere_is_drawn():
    lanes = [PaperLane("Urval", (PaperCard("Łukasz Żółć"), PaperCard("Олена Шевченко")))]
    text = text_of(make_pdf(compose(HEADING, lanes, BoardChoice()))[0])
    assert "Łukasz Żółć" in text
    assert "Олена Шевченко" in text


def test_a_name_that_no_font_draws_is_refused():
    lanes = [PaperLane("Urval", (PaperCard("王小明"),))]
    with pytest.raises(NotDrawableError):
        make_pdf(compose(HEADING, lanes, BoardChoice()))


def test_how_requirements_stand_is_said_in_words_not_in_colours():
    met = (Met.MEETS, Met.PARTLY, Met.MEETS, Met.UNTRIED, Met.NOT)
    seen = Seen("a", "Elin", "", "Java", 7, met)
    card = their_card(seen, "Elin", StageKind.PRESENTED, DAY, "sv")
    told = card.met.replace("\u00a0", " ")
    assert told == "Möter 1, 3 · delvis 2 · möter inte 5 · inte prövat 4"


def test_the_paper_of_a_client_lists_the_requirements():
    view = ClientView("a", "Backend", "Havsvik", ("Java", "Kafka"), ())
    made = compose(HEADING, [PaperLane("Presenterad", ())], BoardChoice(), view)
    assert "Kraven: 1 Java · 2 Kafka" in text_of(make_pdf(made)[0]).replace("\u00a0", " ")
