"""What would come of a list: every row in one place, and nothing lost that was taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lists import COLUMNS, HEADS, PEOPLE, a_raw_list, planned
from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.domain.importing import Column, Preview, Refusal, Remark, Row
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.text import clean_line
from wise_feedback.exchange.plan import note_on_known, plan

C = Column
cells = st.text(st.sampled_from("Aå 1@.se,?\n\u202e\x00"), max_size=8)


def only(headers: str, row: str, *columns: Column | None) -> Row:
    """The row that comes of a list of one."""
    (taken,) = planned(headers, row, columns=columns).taken
    return taken


def refusals(preview: Preview) -> list[tuple[int, Refusal]]:
    return [(row.number, row.reason) for row in preview.refused]


@given(st.lists(st.lists(cells, min_size=4, max_size=6), max_size=12))
def test_every_row_is_in_exactly_one_place(rows):
    preview = plan(a_raw_list(*rows), COLUMNS)
    places = [*preview.taken, *preview.duplicates, *preview.refused]
    assert sorted(row.number for row in places) == [number for number, _ in preview.source.rows]


@given(st.tuples(cells, cells, cells, cells))
def test_every_cell_of_a_row_that_is_taken_is_somewhere(row):
    for taken in plan(a_raw_list(row), COLUMNS).taken:
        for column, cell in zip(COLUMNS, row, strict=True):
            fact = getattr(taken.facts, column.value) if column else None
            line = clean_line(cell)
            assert fact in {line, line.casefold()} or line in " ".join(taken.note.split())


def test_a_row_becomes_a_person():
    row = only(
        "Namn|E-post|Telefon|Gata|Postnr|Ort|Roll|Kompetenser|År|Språk|Källa",
        "Åsa Berg|Asa@Exempel.se|070-1|Storg. 1|903 20|Umeå|Testare|Java, SQL|7|en|LinkedIn",
        *(C.NAME, C.EMAIL, C.PHONE, C.STREET, C.POSTCODE, C.CITY, C.HEADLINE, C.SKILLS, C.YEARS),
        *(C.LANGUAGE, C.SOURCE),
    )
    assert (row.facts, row.note, row.remarks) == (
        CandidateFacts(
            name="Åsa Berg",
            email="asa@exempel.se",
            phone="070-1",
            street="Storg. 1",
            postcode="903 20",
            city="Umeå",
            headline="Testare",
            skills="Java, SQL",
            years=7,
            language="en",
            source="LinkedIn",
        ),
        "",
        (),
    )


def test_what_has_no_column_of_ours_is_kept_in_the_note_under_its_head():
    row = only(
        "Namn|Ansökt|Löneanspråk|Betyg|", "Åsa|2026-10-01|52 000||hemlig", C.NAME, *[None] * 4
    )
    assert row.note == "Ansökt: 2026-10-01\nLöneanspråk: 52 000\nhemlig"


def test_line_breaks_in_a_note_stay():
    row = only("Namn|Anteckning", "Åsa|Ringde;\nvill veta mer.", C.NAME, None)
    assert row.note == "Anteckning: Ringde;\nvill veta mer."


def test_a_formula_is_kept_as_harmless_text():
    row = only("Namn|Anteckning", '=1+1|=HYPERLINK("http://x")', C.NAME, None)
    assert (row.facts.name, row.note) == ("=1+1", 'Anteckning: =HYPERLINK("http://x")')


# --- names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "cells", "columns", "name"),
    [
        ("För|Efter", "Åsa|Berg", (C.FIRST_NAME, C.LAST_NAME), "Åsa Berg"),
        ("För|Efter", "Åsa|", (C.FIRST_NAME, C.LAST_NAME), "Åsa"),
        ("För|Namn", "Åsa|Berg", (C.FIRST_NAME, C.NAME), "Åsa Berg"),
        ("För|Namn", "Åsa|Åsa Berg", (C.FIRST_NAME, C.NAME), "Åsa Berg"),
        ("Namn|För|Efter", "Åsa Berg|Åsa|Berg", (C.NAME, C.FIRST_NAME, C.LAST_NAME), "Åsa Berg"),
        ("Namn", "  Åsa\n\u202e Berg\x00 ", (C.NAME,), "Åsa Berg"),
        ("Namn", "<b>Åsa</b> <img src=x>", (C.NAME,), "<b>Åsa</b> <img src=x>"),
        ("Namn", "Ada 👩‍💻", (C.NAME,), "Ada 👩‍💻"),
    ],
)
def test_a_name_is_put_together(headers, cells, columns, name):
    assert only(headers, cells, *columns).facts.name == name


def test_a_first_name_that_is_not_in_the_name_goes_to_the_note():
    row = only("Namn|För|Efter", "Åsa Berg|Sassa|Berg", C.NAME, C.FIRST_NAME, C.LAST_NAME)
    assert (row.facts.name, row.note) == ("Åsa Berg", "För: Sassa")


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        *[("O’Connor, Áine", "Áine"), ("Berg, Anna Karin", "Anna"), ("Åsa Berg", "Åsa")],
        *[("Åsa Berg, PhD", "Åsa"), ("Berg, ", "Berg")],
    ],
)
def test_somebody_written_last_name_first_is_greeted_by_the_first(name, greeting):
    assert only("Namn", name, C.NAME).facts.greeting_name == greeting


@pytest.mark.parametrize("name", ["Bj?rn Berg", "Bj�rn Berg", "???? ?????"])
def test_letters_that_were_lost_are_remarked_on(name):
    assert only("Namn", name, C.NAME).remarks == (Remark.LOST_LETTERS,)


def test_letters_lost_elsewhere_are_remarked_on_too():
    assert only("Namn|Ort", "Åsa|Ume�", C.NAME, C.CITY).remarks == (Remark.LOST_LETTERS,)


@pytest.mark.parametrize("name", ["", "  ", "\u200b\u202e", "\x00", "-", " . "])
def test_a_row_without_a_name_is_refused(name):
    preview = planned("Namn|Ort", f"{name}|Umeå", columns=(C.NAME, C.CITY))
    assert refusals(preview) == [(2, Refusal.NO_NAME)]


def test_a_name_is_never_cut():
    preview = planned("Namn", "x" * 200, "y" * 201, "z" * 10_000, columns=(C.NAME,))
    assert refusals(preview) == [(3, Refusal.NAME_TOO_LONG), (4, Refusal.NAME_TOO_LONG)]


# --- rows that cannot be taken -----------------------------------------------------------------


def test_a_blank_row_is_refused():
    preview = planned("Namn|Ort", "|", " | \t", columns=(C.NAME, C.CITY))
    assert refusals(preview) == [(2, Refusal.BLANK), (3, Refusal.BLANK)]


def test_a_row_with_more_cells_than_heads_is_refused():
    preview = planned("Namn|Ort", "Åsa|Umeå|Lund", "Bo|Lund||", columns=(C.NAME, C.CITY))
    assert refusals(preview) == [(2, Refusal.TOO_MANY_CELLS)]


def test_a_row_whose_note_would_be_too_long_is_refused():
    preview = planned("Namn|CV", f"Åsa|{'x' * 20_000}", columns=(C.NAME, None))
    assert refusals(preview) == [(2, Refusal.TEXT_TOO_LONG)]


def test_a_list_whose_names_are_nowhere_is_refused():
    with pytest.raises(ListError) as caught:
        planned("A|B", "x|y", columns=(None, C.EMAIL))
    assert caught.value.problem is ListProblem.NO_NAME_COLUMN


# --- what is kept apart ------------------------------------------------------------------------


def test_a_bad_address_is_kept_in_the_note():
    row = only("Namn|E-post", "Åsa|inte en adress", C.NAME, C.EMAIL)
    assert (row.facts.email, row.note, row.remarks) == (
        "",
        "E-post: inte en adress",
        (Remark.BAD_EMAIL,),
    )


def test_of_two_addresses_both_are_kept():
    row = only("Namn|E-post", "Åsa|asa@a.se; asa@b.se", C.NAME, C.EMAIL)
    assert (row.facts.email, row.note, row.remarks) == (
        "asa@a.se",
        "E-post: asa@a.se; asa@b.se",
        (),
    )


def test_a_line_that_is_too_long_is_moved_to_the_note_whole():
    row = only("Namn|Roll", f"Åsa|{'x' * 201}", C.NAME, C.HEADLINE)
    assert (row.facts.headline, row.note, row.remarks) == (
        "",
        f"Roll: {'x' * 201}",
        (Remark.MOVED_TO_NOTE,),
    )


def test_of_very_many_skills_the_first_stay_on_the_card():
    skills = ", ".join(["Java"] * 60)
    row = only("Namn|Teknik", f"Åsa|{skills}", C.NAME, C.SKILLS)
    assert (row.facts.skills, row.note) == (", ".join(["Java"] * 33), f"Teknik: {skills}")


@pytest.mark.parametrize(
    ("text", "years", "note", "remarks"),
    [
        ("7 år", 7, "", ()),
        ("7,5", 7, "År: 7,5", ()),
        ("sedan 2015", None, "År: sedan 2015", (Remark.BAD_YEARS,)),
    ],
)
def test_years_that_say_more_than_a_number_are_kept_too(text, years, note, remarks):
    row = only("Namn|År", f"Åsa|{text}", C.NAME, C.YEARS)
    assert (row.facts.years, row.note, row.remarks) == (years, note, remarks)


def test_languages_that_somebody_speaks_are_kept_too():
    row = only("Namn|Språk", "Åsa|Polska, engelska", C.NAME, C.LANGUAGE)
    assert (row.facts.language, row.note) == ("en", "Språk: Polska, engelska")


def test_a_status_becomes_a_stage():
    row = only("Namn|Status", "Åsa|Kundintervju", C.NAME, C.STATUS)
    assert (row.stage, row.status, row.note) == (StageKind.CLIENT_INTERVIEW, "Kundintervju", "")


@pytest.mark.parametrize("status", ["Avslutad", "Rejected", "Tillsatt"])
def test_nobody_is_closed_by_a_list(status):
    row = only("Namn|Status", f"Åsa|{status}", C.NAME, C.STATUS)
    assert (row.stage, row.note, row.remarks) == (
        None,
        f"Status: {status}",
        (Remark.CLOSED_IN_LIST,),
    )


def test_an_unknown_status_is_kept_in_the_note():
    row = only("Namn|Status", "Åsa|Ring på måndag", C.NAME, C.STATUS)
    assert (row.stage, row.note, row.remarks) == (
        None,
        "Status: Ring på måndag",
        (Remark.UNKNOWN_STATUS,),
    )


def test_a_meaning_given_twice_is_left_to_the_first():
    row = only("Namn|Ort|Stad", "Åsa|Umeå|Lund", C.NAME, C.CITY, C.CITY)
    assert (row.facts.city, row.note) == ("Umeå", "Stad: Lund")


# --- the preview -------------------------------------------------------------------------------


def test_the_preview_counts_every_row_of_the_list():
    preview = plan(a_raw_list(*PEOPLE, PEOPLE[0], ("", "", "", "")), COLUMNS)
    assert (len(preview.taken), len(preview.duplicates), len(preview.refused), preview.total) == (
        *(2, 1, 1, 4),
    )


def test_rows_can_be_left_out():
    preview = plan(a_raw_list(*PEOPLE), COLUMNS).without(frozenset({2}))
    assert ([row.number for row in preview.taken], preview.left_out) == ([3], {2})


def test_what_a_list_says_otherwise_of_somebody_known_is_noted():
    preview = plan(a_raw_list(PEOPLE[0]), COLUMNS)
    known = CandidateFacts(name="Åsa Björk", email="ASA@exempel.se", headline="Testare")
    note = note_on_known(preview, preview.taken[0], known)
    assert note == "Ansökt: 2026-10-01\nRoll: Testledare"


def test_what_a_list_repeats_of_somebody_known_is_not():
    preview = plan(a_raw_list(("Åsa Björk", "asa@exempel.se", "Testledare", "")), COLUMNS)
    assert note_on_known(preview, preview.taken[0], preview.taken[0].facts) == ""


def test_heads_of_the_list_are_those_of_the_preview():
    assert plan(a_raw_list(*PEOPLE), COLUMNS).source.headers == HEADS
