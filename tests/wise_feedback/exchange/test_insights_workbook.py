"""Insights as a workbook that one can count on with: what is a number is one, a day is a day."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from tests.telling import told
from wise_feedback.exchange.insights_workbook import make_workbook
from wise_feedback.letters.insights_words import compose

OVERVIEW = compose(told(), "sv")


@pytest.fixture(scope="module")
def content() -> bytes:
    return make_workbook(OVERVIEW)


def cells(content: bytes, title: str) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_name(title).to_python()


def test_there_is_a_sheet_for_each_figure_and_one_for_the_numbers_over_them(content):
    names = CalamineWorkbook.from_filelike(BytesIO(content)).sheet_names
    assert len(names) == len(OVERVIEW.figures) + 1
    assert names[0] == "Insikter"
    assert all(len(name) <= 31 for name in names)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_two_sheets_have_the_same_name(language):
    book = CalamineWorkbook.from_filelike(BytesIO(make_workbook(compose(told(), language))))
    assert len(set(book.sheet_names)) == len(book.sheet_names)


def test_a_number_is_a_number_and_a_day_a_day(content):
    head, first, *_ = cells(content, "Mellan stolarna vid veckans…")
    assert head == ["Vecka", "Måndag", "Utan nästa besked"]
    assert first == ["v. 37", date(2026, 9, 7), 12.0]


def test_what_is_too_few_is_words_and_never_a_number(content):
    rows = cells(content, "Tid i steg")
    assert rows[2] == ["Erbjudande", "Tillsatt", 3.0, "för få", "för få"]


def test_words_that_begin_as_a_formula_are_words(content):
    rows = cells(content, "Fraser du fick jaga")
    assert rows[1] == [6.0, "”=kändes inte rätt”", "Brevia Logistik"]
    sheets = ZipFile(BytesIO(content))
    written = "".join(
        sheets.read(name).decode() for name in sheets.namelist() if "worksheets" in name
    )
    assert "<f>" not in written


def test_what_candidates_said_stands_under_their_answers(content):
    rows = cells(content, "Vad kandidaterna tyckte")
    assert rows[-1][0] == "Jag visste alltid när ni skulle ringa."
