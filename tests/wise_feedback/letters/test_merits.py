"""The words of the statement of merits: facts or gaps, and nothing that says who it is."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import a_requirement
from wise_feedback.domain.checking import gaps
from wise_feedback.domain.merits import Merits
from wise_feedback.domain.words import lows
from wise_feedback.letters.merits import statement
from wise_feedback.letters.phrases import phrases

ASKED = (a_requirement("Java, minst fem år"), a_requirement("Spring Boot", title_en="Spring Boot"))
NOBODY = statement([Merits(is_hired=True)], ASKED, "sv")


def test_what_is_held_is_told_and_the_rest_is_a_gap():
    told = statement([Merits(True, 7, "Java, Kafka, Spring Boot")], ASKED, "sv")
    assert told == (
        "Den som fick rollen. Utbildning: … Yrkeserfarenhet: 7 år. "
        "Andra meriter som kravprofilen frågar efter: Java, Spring Boot."
    )


def test_what_nobody_has_written_down_is_three_gaps():
    assert len(list(gaps(NOBODY))) == 3


def test_one_year_is_one_year():
    assert "experience: 1 year." in statement([Merits(False, 1)], ASKED, "en").lower()


def test_several_who_were_called_have_a_number_each_and_years_in_figures():
    told = statement([Merits(False, 9), Merits(False, 12)], ASKED, "sv").split("\n")
    assert told[0] == "Rollen är inte tillsatt än."
    assert {line[:32] for line in told[1:]} == {
        "Kallad till intervju, person 1. ",
        "Kallad till intervju, person 2. ",
    }
    assert sorted(re.findall(r"\d+ år", " ".join(told))) == ["12 år", "9 år"]


def test_one_who_was_called_needs_no_number():
    assert "Kallad till intervju. Utbildning" in statement([Merits(False, 9)], ASKED, "sv")


def test_whoever_got_the_role_comes_first_and_the_others_in_no_order_of_theirs():
    people = [Merits(False, 9, "Java"), Merits(False, 3), Merits(True, 5)]
    told = [statement(order, ASKED, "sv") for order in (people, people[::-1])]
    assert told[0] == told[1]
    assert told[0].startswith("Den som fick rollen.")


@settings(max_examples=60, deadline=None)
@given(
    skills=st.lists(
        st.sampled_from(["Java", "java", "Anna Ek", "52 år", "Spring", "kvinna", "bäst i test"])
        | st.text(max_size=12)
    ).map(", ".join),
    years=st.none() | st.integers(0, 60),
)
def test_no_word_is_told_that_neither_the_phrases_nor_the_kravprofil_has(skills, years):
    words = phrases("sv")
    ours = [words.say(key) for key in words if key.startswith("merits.")]
    asked = " ".join(row.title for row in ASKED)
    number = "" if years is None else str(years)
    told = statement([Merits(True, years, skills)], ASKED, "sv")
    assert set(lows(told)) <= set(lows(" ".join([*ours, asked, number])))
