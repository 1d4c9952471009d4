"""Records of a list: which sign parts the cells, and quotes that do not match."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lists import HEADS, csv_text
from wise_feedback.domain.errors import CancelledError, ListError, ListProblem
from wise_feedback.exchange.delimited import DELIMITERS, read_records

cells = st.text(st.sampled_from('ab å,;"\n'), max_size=6)
rows = st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=6)


def records(text: str) -> list[tuple[str, ...]]:
    return read_records(text, 1000)[0]


@given(rows, st.sampled_from(DELIMITERS))
def test_what_excel_writes_is_read_back(people, delimiter):
    heads = ("Namn", "E-post", "Ort")
    text = csv_text([heads, *people], delimiter)
    assert read_records(text, 1000) == ([heads, *people], delimiter)


def test_commas_in_cells_do_not_hide_the_semicolon():
    text = "Namn;Kompetenser\nÅsa;Java, Spring, AWS\nBo;React, CSS, HTML\n"
    assert records(text)[1] == ("Åsa", "Java, Spring, AWS")


def test_a_single_column_of_names_written_last_first_stays_one():
    assert records("Namn\nBerg, Anna\nEk, Bo\n") == [("Namn",), ("Berg, Anna",), ("Ek, Bo",)]


def test_excels_hint_of_the_delimiter_is_not_a_row():
    assert read_records("sep=,\nNamn,Ort\nÅsa,Umeå\n", 9) == (
        [("Namn", "Ort"), ("Åsa", "Umeå")],
        ",",
    )


def test_a_cell_may_hold_line_breaks_and_quotes():
    text = 'Namn;Anteckning\nÅsa;"Ringde;\nvill veta mer om ""jour""."\nBo;\n'
    assert records(text)[1:] == [("Åsa", 'Ringde;\nvill veta mer om "jour".'), ("Bo", "")]


def test_a_quote_that_is_never_closed_costs_no_other_row():
    text = 'Namn;Ort\n"Åsa;Umeå\nBo;Lund\nEva;Ystad\n'
    assert records(text) == [("Namn", "Ort"), ('"Åsa', "Umeå"), ("Bo", "Lund"), ("Eva", "Ystad")]


def test_quotes_within_a_name_cost_no_other_row():
    text = 'Namn;Ort\n"Kalle" Berg;Umeå\nBo;Lund\n'
    assert records(text)[1:] == [("Kalle Berg", "Umeå"), ("Bo", "Lund")]


def test_every_line_may_begin_with_a_stray_quote():
    text = "Namn;Ort\n" + '"Åsa;Umeå\n' * 500
    assert len(records(text)) == 501


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(ending):
    assert records(ending.join(["Namn;Ort", "Åsa;Umeå"])) == [("Namn", "Ort"), ("Åsa", "Umeå")]


def test_too_many_records_are_refused():
    with pytest.raises(ListError) as caught:
        read_records("Namn\n" + "Åsa\n" * 20, 10)
    assert caught.value.problem is ListProblem.TOO_LARGE


def test_a_cell_that_never_ends_is_refused():
    with pytest.raises(ListError) as caught:
        records("Namn;Ort\n" + "x" * 200_000 + ";Umeå\n")
    assert caught.value.problem is ListProblem.TOO_LARGE


def test_reading_can_be_stopped():
    with pytest.raises(CancelledError):
        read_records("Namn\n" + "Åsa\n" * 900, 1000, progress=lambda done, total: False)


def test_reading_tells_how_far_it_has_come():
    told = []
    read_records("Namn\n" + "Åsa\n" * 1199, 2000, lambda *news: bool(told.append(news)) or True)
    assert told == [(500, 1200), (1000, 1200)]


def test_the_heads_choose_the_delimiter_when_cells_mislead():
    text = csv_text([HEADS, ("a;b;c", "d;e;f", "g;h;i", "j;k;l")], "\t")
    assert read_records(text, 9)[1] == "\t"
