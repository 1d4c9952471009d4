"""Phrases of an agency: cleaned once, each kept once, in one list only, the nearer list first."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.errors import (
    OpposedPhraseError,
    TextTooLongError,
    TooManyPhrasesError,
)
from wise_feedback.domain.phrases import (
    MOST_PHRASES,
    PHRASE_LENGTH,
    KeptPhrase,
    PhraseList,
    alike,
    clean_phrases,
)

LINES = st.lists(st.text("aåÅ b*\t\u00ad\u200b", max_size=6), max_size=6).map(tuple)


def test_a_phrase_is_kept_on_one_line_without_what_hides():
    cleaned = clean_phrases(PhraseList(vague=("  rätt\t energi\u202e ",)))
    assert cleaned.vague == ("rätt energi",)


@pytest.mark.parametrize("empty", ["", "  ", "\u200b", "*", " – ", "…"])
def test_what_has_no_letter_or_figure_is_no_phrase(empty):
    assert clean_phrases(PhraseList((empty,), (empty,))) == PhraseList()


def test_a_phrase_stays_as_it_was_written_first():
    assert clean_phrases(PhraseList(concrete=("AML-nivå 2", "aml-nivå  2"))).concrete == (
        "AML-nivå 2",
    )


def test_phrases_stay_in_their_order():
    assert clean_phrases(PhraseList(vague=("ö", "a", "ä"))).vague == ("ö", "a", "ä")


def test_a_phrase_in_both_lists_is_refused_by_name():
    with pytest.raises(OpposedPhraseError) as caught:
        clean_phrases(PhraseList(("Personkemi", "energi"), ("personkemi ",)))
    assert caught.value.phrase == "personkemi"


@pytest.mark.parametrize("field", ["vague", "concrete"])
def test_a_phrase_that_is_a_paragraph_is_refused_with_its_list(field):
    clean_phrases(PhraseList(**{field: ("a" * PHRASE_LENGTH,)}))
    with pytest.raises(TextTooLongError) as caught:
        clean_phrases(PhraseList(**{field: ("a" * (PHRASE_LENGTH + 1),)}))
    assert (caught.value.field, caught.value.limit) == (field, PHRASE_LENGTH)


@pytest.mark.parametrize("field", ["vague", "concrete"])
def test_a_list_that_a_check_has_no_time_for_is_refused(field):
    full = tuple(f"fras {number}" for number in range(MOST_PHRASES))
    clean_phrases(PhraseList(**{field: (*full, full[0])}))
    with pytest.raises(TooManyPhrasesError) as caught:
        clean_phrases(PhraseList(**{field: (*full, "en till")}))
    assert (caught.value.field, caught.value.limit) == (field, MOST_PHRASES)


def test_an_error_says_nothing_of_what_was_written():
    with pytest.raises(OpposedPhraseError) as caught:
        clean_phrases(PhraseList(("Anna Öberg",), ("Anna Öberg",)))
    assert "Anna" not in str(caught.value)


@given(LINES)
@settings(max_examples=60, deadline=None)
def test_what_is_clean_stays_as_it_is(lines):
    once = clean_phrases(PhraseList(vague=lines))
    assert clean_phrases(once) == once


@given(LINES)
@settings(max_examples=60, deadline=None)
def test_no_two_phrases_of_a_clean_list_are_alike(lines):
    kept = clean_phrases(PhraseList(concrete=lines)).concrete
    assert len({alike(phrase) for phrase in kept}) == len(kept)


def test_the_nearer_list_is_right_where_two_differ():
    agency = PhraseList(vague=("personkemi", "energi"), concrete=("B-kort",))
    assert agency + PhraseList(vague=("b-kort",), concrete=("Energi",)) == PhraseList(
        vague=("personkemi", "b-kort"), concrete=("Energi",)
    )


@pytest.mark.parametrize(
    "written",
    ["rätt  energi", "RÄTT ENERGI", "rätt\nenergi", unicodedata.normalize("NFD", "rätt energi")],
)
def test_a_phrase_is_known_again_however_it_is_written(written):
    assert KeptPhrase("any", "rätt energi").is_about("any", written)


def test_a_phrase_that_may_stay_on_one_ground_may_not_on_another():
    assert not KeptPhrase("age", "ung").is_about("looks", "ung")
