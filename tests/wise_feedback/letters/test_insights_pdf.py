"""Insights as a paper: tagged, whole, with its tables, and readable without colours."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pypdfium2
import pytest

from tests.paper import AGENCY, MAJA, read
from tests.tagged import Tagged
from tests.telling import told
from wise_feedback.domain.errors import NotDrawableError
from wise_feedback.domain.figures import Spread
from wise_feedback.letters.insights_paper import InsightsPaper, paper
from wise_feedback.letters.insights_pdf import make_pdf
from wise_feedback.letters.insights_words import compose, words

DAY = date(2026, 11, 23)


def paper_of(language: str = "sv", **changes: object) -> InsightsPaper:
    return paper(compose(replace(told(), **changes), language), DAY, MAJA, AGENCY)


def said(language: str = "sv", **changes: object) -> str:
    return " ".join(read(make_pdf(paper_of(language, **changes))))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return make_pdf(paper_of())


def keys(phrases: dict[str, object]) -> set[str]:
    return {
        f"{name}.{inner}"
        for name, value in phrases.items()
        for inner in (keys(value) if isinstance(value, dict) else [""])
    }


def test_both_languages_have_words_for_the_same():
    assert keys(words("sv")) == keys(words("en"))


def test_the_same_paper_gives_the_same_bytes(pdf):
    assert make_pdf(paper_of()) == pdf


def test_every_chart_is_a_figure_that_says_what_it_shows(pdf):
    paper_read = Tagged(pdf)
    figures = [node for node in paper_read.whole.walk() if node.role == "Figure"]
    sentences = [one.sentence for one in paper_of().overview.figures if one.chart]
    assert [str(node.facts.Alt) for node in figures] == sentences


def test_every_figure_has_a_table_whose_headings_are_marked(pdf):
    paper_read = Tagged(pdf)
    nodes = list(paper_read.whole.walk())
    tables = [one.table for one in paper_of().overview.figures if one.table.rows]
    assert sum(node.role == "Table" for node in nodes) == len(tables)
    heads = sum(node.role == "TH" for node in nodes)
    assert heads >= sum(len(table.headings) for table in tables)
    cells = sum(node.role == "TD" for node in nodes)
    assert cells == sum(len(row) for table in tables for row in table.rows)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_sentence_stands_on_the_paper(language):
    text = said(language).replace(" ", "").replace("\n", "")
    for figure in paper_of(language).overview.figures:
        assert figure.sentence.replace(" ", "").replace("\n", "") in text


def test_numbers_are_written_as_the_reader_writes_them():
    changed = replace(told().told, days=Spread(2.5, 4.0, 9))
    assert "2,5 dagar" in said("sv", told=changed)
    assert "2.5 days" in said("en", told=changed)


def test_what_is_too_few_is_said_to_be_and_has_no_figure():
    changed = replace(told().told, days=Spread(2.0, 4.0, 4))
    text = said("sv", told=changed)
    assert "För få att räkna på: 4" in text
    assert "Medianen är" not in text.split("Konkreta svar per kund")[0]


def test_nothing_on_it_is_outside_its_margins(pdf):
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        boxes = [text.get_rect(n) for n in range(text.count_rects())]
        assert min(box[0] for box in boxes) > 50
        assert max(box[2] for box in boxes) < 540
        assert min(box[1] for box in boxes) > 20


def test_a_bar_that_is_not_filled_is_hatched_and_so_seen_in_black_and_white(pdf):
    page = pypdfium2.PdfDocument(pdf)[1]
    grey = page.render(scale=2).to_pil().convert("L")
    rows = [[grey.getpixel((x, y)) for x in range(110, grey.width - 110)] for y in range(200, 700)]
    changes = max(sum(abs(a - b) > 40 for a, b in pairwise(row)) for row in rows)
    assert changes > 50


def test_a_name_that_cannot_be_drawn_is_refused():
    one = replace(told().answers[0], client="\U00013000")
    with pytest.raises(NotDrawableError):
        make_pdf(paper_of(answers=(one,)))
