"""What columns mean: told by their heads in two languages, and by what stands in them."""

from collections import Counter

import pytest

from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.domain.importing import Column
from wise_feedback.domain.stages import StageKind
from wise_feedback.exchange.columns import guess_columns
from wise_feedback.exchange.headers import header_at
from wise_feedback.exchange.words import compared, words

C = Column


def guess(headers: str, *rows: str) -> tuple[Column | None, ...]:
    return guess_columns(headers.split("|"), [row.split("|") for row in rows])


@pytest.mark.parametrize(
    ("headers", "meanings"),
    [
        (
            "Namn|E-post|Telefon|Ort|Roll|Kompetenser|Erfarenhet (år)|Status|Ansökt|Anteckning",
            (C.NAME, C.EMAIL, C.PHONE, C.CITY, C.HEADLINE, C.SKILLS, C.YEARS, C.STATUS, None, None),
        ),
        (
            "Förnamn|Efternamn|Mejl|Mobil|Gatuadress|Postnr|Postort|Titel|Teknik|År|Steg|Språk|Källa",
            (
                *(C.FIRST_NAME, C.LAST_NAME, C.EMAIL, C.PHONE, C.STREET, C.POSTCODE, C.CITY),
                *(C.HEADLINE, C.SKILLS, C.YEARS, C.STATUS, C.LANGUAGE, C.SOURCE),
            ),
        ),
        (
            "First Name|Last Name|URL|Email Address|Company|Position|Connected On",
            (C.FIRST_NAME, C.LAST_NAME, None, C.EMAIL, None, C.HEADLINE, None),
        ),
        (
            "Name|E-mail|Phone|City|Title|Skills|Years|Stage|Language|Source",
            (
                *(C.NAME, C.EMAIL, C.PHONE, C.CITY, C.HEADLINE),
                *(C.SKILLS, C.YEARS, C.STATUS, C.LANGUAGE, C.SOURCE),
            ),
        ),
        (
            "candidate_id|first_name|last_name|emails|phone_numbers|tags|hiring_state_id",
            (C.OUTSIDE_ID, C.FIRST_NAME, C.LAST_NAME, C.EMAIL, C.PHONE, C.SKILLS, None),
        ),
        (
            "Title|First Name|Last Name|E-mail Address|Mobile Phone|Company|Job Title|Notes",
            (None, C.FIRST_NAME, C.LAST_NAME, C.EMAIL, C.PHONE, None, C.HEADLINE, None),
        ),
    ],
)
def test_lists_from_many_systems_are_understood(headers, meanings):
    assert guess(headers) == meanings


@pytest.mark.parametrize(
    "header", ["Kandidat-id", "candidate_id", "Candidate ID", "ID", "Ref", "Kandidatnr"]
)
def test_what_another_system_calls_somebody_is_understood(header):
    assert guess(f"Namn|{header}") == (C.NAME, C.OUTSIDE_ID)


@pytest.mark.parametrize("header", ["NAMN", " namn: ", "Na\u0301mn", "n_a_m_n", "*Namn*"])
def test_case_accents_and_signs_of_a_head_do_not_matter(header):
    assert guess(f"{header}|Ort") == (C.NAME, C.CITY)


def test_no_meaning_is_given_twice():
    found = Counter(guess("Namn|Name|Full name|E-post|Mejl|E-mail"))
    assert (found[C.NAME], found[C.EMAIL]) == (1, 1)


def test_the_better_word_wins_wherever_it_stands():
    assert guess("Display name|Namn|Telefon|Mobil") == (None, C.NAME, None, C.PHONE)


def test_a_column_with_nothing_in_it_gives_way():
    rows = ("Åsa||08-123 456 78", "Bo||08-765 432 10")
    assert guess("Namn|Mobil|Telefon", *rows) == (C.NAME, None, C.PHONE)


@pytest.mark.parametrize(
    ("header", "meaning"),
    [("E-post (privat)", C.EMAIL), ("Mobil 1", C.PHONE), ("Förnamn *", C.FIRST_NAME)],
)
def test_some_words_of_a_head_may_be_enough(header, meaning):
    assert meaning in guess(f"{header}|Efternamn")


@pytest.mark.parametrize(
    "header",
    ["Kundens namn", "Company name", "Kontakt e-post", "Kund-ID", "File name", "Kandidatbetyg"],
)
def test_somebody_elses_name_is_not_the_candidates(header):
    assert guess(f"Namn|{header}") == (C.NAME, None)


def test_addresses_under_an_unknown_head_are_addresses():
    rows = ("Åsa|asa@exempel.se", "Bo|bo@exempel.se", "Eva|")
    assert guess("Namn|Nås på", *rows) == (C.NAME, C.EMAIL)


def test_identity_numbers_under_an_unknown_head_are_no_telephone():
    assert guess("Namn|Pnr", "Åsa|010203-1234", "Bo|020304-5678") == (C.NAME, None)


def test_a_head_for_addresses_without_any_is_not_believed():
    rows = [f"Person {n}|ja" for n in "ABCDEF"]
    assert guess("Namn|Mejl", *rows) == (C.NAME, None)


def test_years_that_are_dates_are_not_believed():
    rows = [f"Person {n}|1985-01-01" for n in "ABCDEF"]
    assert guess("Namn|År", *rows) == (C.NAME, None)


def test_a_list_without_heads_is_told_by_its_contents():
    rows = ("Åsa Berg|asa@exempel.se|070-123 45 67", "Bo Ek|bo@exempel.se|+46 8 123 456")
    assert guess("||", *rows) == (C.NAME, C.EMAIL, C.PHONE)


def test_names_under_an_unknown_head_are_names():
    assert guess("Vem|Ort", "Åsa Berg|Umeå", "Jean-François d’Aubigné|Lund") == (C.NAME, C.CITY)


def test_a_list_without_names_is_refused():
    with pytest.raises(ListError) as caught:
        guess("Artikel|Pris", "4711|12,50", "4712|9,90")
    assert caught.value.problem is ListProblem.NO_NAME_COLUMN


def test_the_row_that_knows_most_heads_is_the_head():
    records = [["Lista med namn"], [], ["Namn", "E-post", "Ort"], ["Åsa", "", "Umeå"]]
    assert header_at(records) == 2


def test_a_role_that_is_worded_as_a_head_passes_over_nobody():
    records = [["Åsa Berg", "Testare", "Umeå"], ["Bo Ek", "Konsult", "Ort"]]
    assert header_at(records) is None


def test_a_sentence_is_no_head():
    assert header_at([["Här är alla namn som vi pratade om i telefon"], ["Åsa"]]) is None


@pytest.mark.parametrize("table", ["columns", "stages"])
def test_every_word_means_one_thing(table):
    meanings = [
        phrase
        for group in words()[table].values()
        for phrase in {"".join(compared(phrase)) for phrase in group}
    ]
    assert [phrase for phrase, times in Counter(meanings).items() if times > 1] == []


def test_there_are_words_for_every_column():
    assert set(words()["columns"]) == {column.value for column in Column}


def test_there_are_words_for_every_stage():
    assert set(words()["stages"]) == {kind.value for kind in StageKind}
