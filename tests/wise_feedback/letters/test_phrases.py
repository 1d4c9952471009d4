"""The phrase files, and what is made of them."""

import re
from datetime import date, time

import pytest

from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters.phrases import FIELDS, Phrases, fields_of, phrases

SV, EN = phrases("sv"), phrases("en")
BOTH = pytest.mark.parametrize("words", [SV, EN], ids=["sv", "en"])
TODAY = date(2026, 11, 23)


def texts(words):
    for key in words:
        if not key.startswith("text."):
            phrase = words._phrases[key]
            yield from (phrase,) if isinstance(phrase, str) else phrase


def test_both_languages_have_the_same_phrases():
    assert set(SV) == set(EN)


def test_every_field_is_known_and_used():
    used = {field for words in (SV, EN) for text in texts(words) for field in fields_of(text)}
    assert used == FIELDS


@pytest.mark.parametrize("key", [key for key in SV if not key.startswith("text.")])
def test_a_phrase_has_the_same_fields_in_both_languages(key):
    assert fields_of(SV._phrases[key]) == fields_of(EN._phrases[key])


@pytest.mark.parametrize("key", [key for key in SV if not key.startswith("text.")])
def test_a_list_is_as_long_in_both_languages(key):
    assert type(SV._phrases[key]) is type(EN._phrases[key])
    if isinstance(SV._phrases[key], tuple):
        assert len(SV.words(key)) == len(EN.words(key))


def test_an_unknown_field_is_refused():
    with pytest.raises(ValueError, match=r"greeting\.plain has unknown fields: salary"):
        Phrases({"greeting": {"plain": "Hej {salary}."}})


@pytest.mark.parametrize("broken", ["Hej {name", "Hej name}"])
def test_a_broken_phrase_is_refused(broken):
    with pytest.raises(ValueError, match="'}'"):
        Phrases({"greeting": {"plain": broken}})


@BOTH
def test_words_that_no_letter_says_are_in_no_phrase(words):
    banned = re.compile(
        r"tyvärr|avslag|nekad|\bmvh\b|beklag|andra kandidater|kultur|personlighet|kändes"
        r"|unfortunate|regret|reject|other candidates|culture|personality|\bfit\b",
        re.IGNORECASE,
    )
    assert [text for text in texts(words) if banned.search(text)] == []


@BOTH
def test_only_good_news_has_an_exclamation_mark(words):
    assert {key for key in words if "!" in str(words._phrases[key])} <= {"greeting.glad"}


@BOTH
def test_every_kind_of_letter_has_its_words(words):
    for kind in LetterKind:
        assert f"subject.{kind}" in words
    for stage in StageKind:
        if not stage.ends:
            for group in ("thanks", "decision.no", "decision.moves_on"):
                assert f"{group}.{stage}" in words
    for part in PartKind:
        assert part is PartKind.OPENING or f"heading.{part}" in words
    for source in Source:
        assert {f"why.{source}", f"why.with_advice.{source}"} <= set(words)
    for family in ("talk", "plan", "wait", "change"):
        assert {f"next.{family}.{channel}" for channel in Channel} <= set(words)


def test_a_date_is_written_out_in_swedish():
    assert SV.when(date(2026, 11, 25), time(15), TODAY) == "onsdag 25 november kl. 15.00"


def test_a_date_is_written_out_in_english():
    when = EN.when(date(2026, 11, 25), time(9, 5), TODAY)
    assert when == "on Wednesday 25 November at 09:05"


def test_another_year_is_named():
    assert SV.when(date(2027, 1, 4), None, TODAY) == "måndag 4 januari 2027"
    assert EN.when(date(2027, 1, 4), None, TODAY) == "on Monday 4 January 2027"


@BOTH
def test_every_day_of_a_year_has_its_weekday_and_month(words):
    named = {words.day(date(2026, month, day), TODAY) for month in range(1, 13) for day in (1, 2)}
    assert len(named) == 24


def test_lists_are_quoted_in_the_way_of_the_language():
    assert SV.quoted(["A"]) == "”A”"
    assert SV.quoted(["A", "B", "C"]) == "”A”, ”B” och ”C”"
    assert EN.quoted(["A", "B"]) == "“A” and “B”"


@pytest.mark.parametrize(
    ("role", "inside"),
    [
        ("Backendutvecklare Java", "backendutvecklare Java"),
        ("Testledare automation", "testledare automation"),
        ("DevOps-ingenjör", "DevOps-ingenjör"),
        ("SAP-konsult", "SAP-konsult"),
        ("Fullstack .NET", "Fullstack .NET"),
        (".NET-utvecklare", ".NET-utvecklare"),
    ],
)
def test_a_swedish_role_has_a_small_letter_unless_it_is_a_name(role, inside):
    assert SV.role(role) == inside


def test_an_english_role_stays_as_it_is_written():
    assert EN.role("Backend Developer Java") == "Backend Developer Java"


def test_signs_in_what_is_filled_in_survive():
    assert SV.say("greeting.plain", name="{name} %s {0}") == "Hej {name} %s {0}."


def test_numbers_are_written_in_letters_below_ten():
    assert [SV.number(2), SV.number(12), EN.number(3)] == ["två", "12", "three"]
