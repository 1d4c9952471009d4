"""Columns of a history: by their heads in two languages, by what stands in them, in any order."""

import pytest

from tests.lists import a_raw_list
from wise_feedback.domain.histories import EventRefusal, HistoryColumn
from wise_feedback.exchange.histories import as_history, event_rows, guess_columns, people_rows
from wise_feedback.exchange.lists import read_list

C = HistoryColumn
A_ROW = "C-1|Applied|2026-01-05"


def guess(headers: str, *rows: str) -> tuple[HistoryColumn | None, ...]:
    return guess_columns(headers.split("|"), [row.split("|") for row in rows])


@pytest.mark.parametrize(
    ("headers", "meanings"),
    [
        ("candidate_id|stage|date", (C.KEY, C.STAGE, C.DATE)),
        ("Datum;Steg;Kandidat-id".replace(";", "|"), (C.DATE, C.STAGE, C.KEY)),
        ("Ref|Status|När", (C.KEY, C.STAGE, C.DATE)),
        ("ID|From stage|To stage|Moved at|By", (C.KEY, None, C.STAGE, C.DATE, None)),
        ("Kandidat|Fas|Tidpunkt", (C.NAME, C.STAGE, C.DATE)),
        ("Namn|E-post|Skede|Händelsedatum", (C.NAME, C.EMAIL, C.STAGE, C.DATE)),
        ("Kandidat|Namn|Steg|Datum", (C.KEY, C.NAME, C.STAGE, C.DATE)),
        ("Candidate ID|First name|Last name", (C.KEY, C.FIRST_NAME, C.LAST_NAME)),
    ],
)
def test_heads_are_understood(headers, meanings):
    assert guess(headers) == meanings


def test_unknown_heads_are_told_by_what_stands_below():
    rows = ("x|2026-01-05|Applied|C-1", "y|2026-01-06|Rejected|C-2")
    assert guess("A|B|C|D", *rows) == (C.KEY, C.DATE, C.STAGE, None)


def test_a_head_for_dates_without_any_date_below_is_none():
    rows = [f"C-{n}|Applied|soon|2026-01-0{n}" for n in range(1, 7)]
    assert guess("Id|Stage|Date|Flyttad", *rows) == (C.KEY, C.STAGE, None, C.DATE)


def test_a_list_without_heads_loses_no_row():
    file = as_history("x", a_raw_list(("C-2", "Rejected", "2026-02-01"), headers=A_ROW.split("|")))
    assert file.columns == (C.KEY, C.STAGE, C.DATE)
    assert [number for number, _ in file.source.rows] == [1, 2]


def test_heads_below_a_title_are_found(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("Export 12 maj;;\n;;\nKandidatnyckel;Händelse;Datum\nC-1;Applied;2026-01-05\n")
    file = as_history("x", read_list(path))
    assert file.columns == (C.KEY, C.STAGE, C.DATE)
    assert [number for number, _ in file.source.rows] == [4]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("", "Applied", "2026-01-05"), EventRefusal.NO_KEY),
        (("C" * 300, "Applied", "2026-01-05"), EventRefusal.KEY_TOO_LONG),
        (("C-1", " ", "2026-01-05"), EventRefusal.NO_STAGE),
        (("C-1", "Applied", ""), EventRefusal.NO_DATE),
        (("C-1", "Applied", "i mars"), EventRefusal.BAD_DATE),
        (("C-1", "Applied", "03/04/2026"), EventRefusal.UNCLEAR_DATE),
        (("C-1", "Applied", "2026-01-05", "till"), EventRefusal.TOO_MANY_CELLS),
        (("", "", ""), EventRefusal.BLANK),
    ],
)
def test_a_row_that_cannot_be_read_says_why(row, reason):
    file = as_history("x", a_raw_list(row, headers=("Id", "Stage", "Date")))
    (read,) = event_rows(0, file, None)
    assert (read.place.row, read.refusal) == (2, reason)


def test_a_file_without_stages_says_who_people_are():
    rows = a_raw_list(("C-1", "Åsa", "Björk"), headers=("Id", "Förnamn", "Efternamn"))
    file = as_history("x", rows)
    assert not file.has_events
    assert [(who.key, who.name) for who in people_rows(file)] == [("C-1", "Åsa Björk")]
