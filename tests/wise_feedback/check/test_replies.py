"""A client's reply: is it a yes, and which of the three parts does it hold? In both languages."""

import tomllib
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.check.replies import GROUPS, examples, finds, read_reply
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.assignment import Requirement, RequirementCategory
from wise_feedback.domain.basics import LANGUAGES
from wise_feedback.domain.phrases import PhraseList
from wise_feedback.domain.replies import Leaning
from wise_feedback.resources import resource

CATEGORIES = {
    "K5": RequirementCategory.AVAILABILITY,
    "K6": RequirementCategory.COMMERCIAL,
    "K7": RequirementCategory.LANGUAGE,
}
REQUIRED, SEEN, NEEDED = ReplyPart


@cache
def kept(language):
    path = resource("check", "examples", f"replies_{language}.toml")
    return tomllib.loads(path.read_text("utf-8"))


@cache
def profile(language):
    return tuple(
        Requirement(code, code, title, category=CATEGORIES.get(code, RequirementCategory.TECHNICAL))
        for code, title in (
            (f"K{n}", title) for n, title in enumerate(kept(language)["profile"], 1)
        )
    )


def read(text, language="sv", **more):
    return read_reply(text, language, profile(language), **more)


def hits(part):
    return list(_hits(part))


def _hits(part):
    for language in LANGUAGES:
        for group in GROUPS:
            for text in examples(group, language)[part]:
                yield pytest.param(language, group, text, id=f"{language}-{group}-{text[:40]}")


@pytest.mark.parametrize(("language", "group", "text"), hits(0))
def test_a_pattern_finds_its_examples(language, group, text):
    assert finds(text, group, language)


@pytest.mark.parametrize(("language", "group", "text"), hits(1))
def test_a_pattern_leaves_alone_what_it_must(language, group, text):
    assert not finds(text, group, language)


def share_right(language, part):
    rows = kept(language)[part]
    right = 0
    for row in rows:
        found = read(row["text"], language)
        told = row.get("leaning", "no")
        if told == "yes" or found.leaning == "yes":
            right += found.leaning == told
            continue
        named = found.requirement_id if found.which else None
        held = (named, found.seen is not None, found.difference is not None)
        right += held == (row.get("which"), row["seen"], row["difference"])
    return right / len(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_taught_replies_are_read_as_a_person_would(language):
    assert len(kept(language)["taught"]) >= 40
    assert share_right(language, "taught") >= 0.9


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_of_five_replies_that_nobody_tuned_for_are_read_wholly_right(language):
    assert len(kept(language)["unseen"]) >= 30
    assert share_right(language, "unseen") >= 0.6


def test_a_part_is_held_by_the_exact_words():
    text = (
        "Det föll på Kafka. På frågan om nycklar svarade hon att teamet valde dem. "
        "Vi hade velat höra om ett eget val i drift."
    )
    found = read(text)
    assert found.words(found.which) == "Kafka"
    assert found.words(found.seen) == "På frågan om nycklar svarade hon att teamet valde dem."
    assert found.words(found.difference) == "Vi hade velat höra om ett eget val i drift."
    assert found.is_enough


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kafkakunskaperna räckte inte.", "K2"),
        ("Det var systemdesignen som inte höll.", "K3"),
        ("Hon kunde inte visa några kodgranskningar.", "K4"),
        ("K7 brast.", "K7"),
        ("Det saknades testledning.", "K8"),
        ("Han kan bara jobba på distans.", "K5"),
    ],
)
def test_a_requirement_is_named_by_its_code_its_forms_and_its_compounds(text, code):
    assert read(text).requirement_id == code


@pytest.mark.parametrize(
    "text", ["Hon saknade erfarenhet.", "Arbetet i team gick inte.", "Det var inget fel på rollen."]
)
def test_words_that_any_requirement_has_name_none(text):
    assert read(text).requirement_id is None


def test_a_requirement_that_was_praised_is_not_the_one_that_failed():
    assert read("Hon är stark i Java, men det kändes inte rätt.").which is None


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("en", "It did not quite feel right.", "did not quite feel right"),
        ("en", "It didn’t feel right.", "didn’t feel right"),
        ("en", "It just felt wrong.", "felt wrong"),
        ("sv", "Det kändes inte riktigt rätt.", "kändes inte riktigt rätt"),
    ],
)
def test_a_phrase_is_marked_with_the_no_that_turns_it_round(language, text, marked):
    found = read(text, language)
    assert found.words(found.marks[0].span) == marked


def test_a_no_without_grounds_marks_each_phrase_that_says_nothing():
    text = (
        "Tack för hjälpen! Det kändes inte riktigt rätt. Hen är duktig men passar nog inte in i "
        "gruppen, så vi går vidare med andra."
    )
    found = read(text)
    assert [found.words(mark.span) for mark in found.marks] == [
        "kändes inte riktigt rätt",
        "passar nog inte in i gruppen",
        "vi går vidare med andra",
    ]
    assert found.vagueness == "gut_feeling"
    assert not found.parts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Personligheten passar inte.", "personality"),
        ("Hon är inte tillräckligt senior.", "seniority"),
        ("Han var för dyr.", "price"),
        ("Tekniskt svag.", "technical_weak"),
        ("Vi hade starkare kandidater.", "better_candidates"),
        ("Kommunikationen var otydlig.", "communication"),
        ("Han verkade inte motiverad.", "motivation"),
        ("Överkvalificerad.", "overqualified"),
        ("Vi har valt att gå vidare med andra.", "stock"),
        ("Det blir ingen kulturell match.", "culture"),
    ],
)
def test_the_sort_of_vagueness_decides_what_is_asked(text, kind):
    assert read(text).vagueness == kind


def test_a_yes_needs_no_grounds():
    found = read("Vi vill gärna träffa henne!")
    assert found.leaning is Leaning.YES
    assert found.is_enough


@pytest.mark.parametrize("text", ["Hon var bra.", "She was good.", "Trevlig tjej."])
def test_praise_alone_is_no_yes(text):
    found = read(text, "en" if "She" in text else "sv")
    assert found.leaning is Leaning.NO
    assert not found.is_enough


def test_a_doubt_is_no_yes():
    assert read("Vi vill gärna träffa henne, men är osäkra på hennes Kafka.").leaning is Leaning.NO


def test_what_must_not_weigh_in_is_no_ground():
    found = read("Hon är gravid och kan bara jobba två dagar i veckan till mars.")
    assert [mark.kind for mark in found.marks if mark.is_grave]
    assert found.seen is None


def test_what_somebody_guesses_was_not_seen():
    assert read("Vi tror inte att hon klarar partitioner i Kafka.").seen is None


def test_a_phrase_of_the_agency_is_marked():
    found = read("Det blev lite fluffigt om Kafka.", phrases=PhraseList(vague=("fluffigt",)))
    assert "own" in [mark.kind for mark in found.marks]


def test_nothing_said_holds_nothing():
    assert read("").parts == frozenset()


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_any_text_can_be_read(text, language):
    found = read(text, language)
    spans = [found.which, found.seen, found.difference, *(mark.span for mark in found.marks)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans if span)


def test_a_reply_as_long_as_may_be_is_read():
    text = "Hon kunde inte förklara hur nycklar väljs i Kafka, men det kändes rätt. " * 270
    assert read(text[:20_000]).marks
