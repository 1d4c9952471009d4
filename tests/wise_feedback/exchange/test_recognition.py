"""Who is somebody known: by address, and by name where nothing speaks against it."""

import time

import pytest

from tests.lists import a_raw_list, planned
from wise_feedback.domain.importing import Column, Duplicate, KnownPerson
from wise_feedback.exchange.plan import plan

C = Column
COLUMNS = (C.NAME, C.EMAIL, C.PHONE, None)
HEADS = "Namn|E-post|Telefon|URL"
ANNA = "Anna Berg|anna@exempel.se||"


def duplicates(*rows: str, known: tuple[KnownPerson, ...] = ()):
    """Number, how, and of which row or person, of each row that is somebody known."""
    preview = planned(HEADS, *rows, columns=COLUMNS, known=known)
    return [(row.number, row.by, row.of_row or row.person_id) for row in preview.duplicates]


@pytest.mark.parametrize(
    ("one", "other", "by"),
    [
        (ANNA, "Anna Berg|ANNA@exempel.se||", Duplicate.EMAIL),
        (ANNA, "A. Berg|anna@exempel.se||", Duplicate.EMAIL),
        (ANNA, "anna BERG|||", Duplicate.NAME),
        ("Anna Berg|||", ANNA, Duplicate.NAME),
        ("Anna Berg|||", "Anna Berg|||", Duplicate.NAME),
        ("Anna Berg|||", "Berg, Anna|||", Duplicate.NAME),
        ("Áine O’Neill|||", "Áine O'Neill|||", Duplicate.NAME),
        ("Anna Berg||070-123 45 67|", "Anna Berg||+46 (0)70 123 45 67|", Duplicate.NAME),
        ("Anna Berg||070-123 45 67|", "Anna Berg|||", Duplicate.NAME),
    ],
)
def test_the_same_person_is_recognised(one, other, by):
    assert duplicates(one, other) == [(3, by, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ANNA, "Anna Berg|anna.berg@annan.se||"),
        ("Anna Berg||070-123 45 67|", "Anna Berg||070-765 43 21|"),
        ("Anna Berg|||linkedin.com/in/anna-1", "Anna Berg|||https://LinkedIn.com/in/anna-2/"),
        ("Anna Berg|||", "Anna Bergh|||"),
        ("????? ????|||", "????? ????|||"),
    ],
)
def test_two_people_are_kept_apart(one, other):
    assert duplicates(one, other) == []


def test_a_third_row_is_the_first_person_too():
    assert duplicates(ANNA, ANNA, ANNA) == [(3, Duplicate.EMAIL, 2), (4, Duplicate.EMAIL, 2)]


def test_somebody_in_the_vault_is_recognised():
    known = (KnownPerson("k1", "Anna Berg", "anna@exempel.se"), KnownPerson("k2", "Bo Ek"))
    assert duplicates(ANNA, "bo ek|||", known=known) == [
        (2, Duplicate.EMAIL, "k1"),
        (3, Duplicate.NAME, "k2"),
    ]


def test_somebody_in_the_vault_who_comes_twice_is_told_once_of_the_row_above():
    known = (KnownPerson("k1", "Anna Berg", "anna@exempel.se"),)
    assert duplicates(ANNA, ANNA, known=known) == [
        (2, Duplicate.EMAIL, "k1"),
        (3, Duplicate.EMAIL, 2),
    ]


def test_an_address_says_more_than_a_name():
    known = (KnownPerson("k1", "Anna Berg"), KnownPerson("k2", "Anna B", "anna@exempel.se"))
    assert duplicates(ANNA, known=known) == [(2, Duplicate.EMAIL, "k2")]


def test_a_refused_row_makes_nobody_known():
    preview = planned(HEADS, "|anna@exempel.se||", ANNA, columns=COLUMNS)
    assert [row.number for row in preview.taken] == [3]


def test_a_name_that_very_many_have_says_nothing():
    rows = [f"Anna Berg|anna{number}@exempel.se||" for number in range(60)]
    assert duplicates(*rows, "Anna Berg|||") == []


def test_a_list_of_namesakes_takes_no_longer_than_others():
    rows = [("Anna Berg", "", f"070-{number:07}", "") for number in range(20_000)]
    begin = time.perf_counter()
    plan(a_raw_list(*rows, headers=HEADS.split("|")), COLUMNS)
    assert time.perf_counter() - begin < 10
