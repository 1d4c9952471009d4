"""Which words of a vague sentence are pointed at."""

import pytest

from wise_feedback.check.engine import check

FACT = "När vi frågade hur du tar fram krav beskrev du leveransen, inte samtalen före."


def pointed_at(text: str, language: str = "sv") -> list[str]:
    return [text[finding.start : finding.end] for finding in check(text, language).findings]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Det kändes inte helt rätt.", "kändes inte helt rätt"),
        ("Din personlighet passar nog inte in.", "personlighet passar nog inte in"),
        (
            "Vi har valt att gå vidare med andra kandidater.",
            "valt att gå vidare med andra kandidater",
        ),
    ],
)
def test_the_words_that_say_nothing_are_pointed_at(text, phrase):
    assert pointed_at(text) == [phrase]


def test_a_remark_on_the_person_is_pointed_at_beside_a_ground():
    assert pointed_at(f"Din personlighet passar nog inte in. {FACT}") == [
        "personlighet passar nog inte in"
    ]


def test_thanks_beside_a_ground_are_left_alone():
    assert pointed_at(f"Tack för ett bra samtal. {FACT}") == []


def test_never_more_than_one_hint_for_each_sentence():
    text = "Det kändes inte rätt och kemin var lite off, och vi vill ha någon mer senior."
    assert len(pointed_at(text)) == 1


def test_a_long_sentence_is_not_marked_from_end_to_end():
    text = (
        "Du är en fin person och vi tyckte om att träffa dig men i slutändan blev helheten för "
        "oss inte riktigt den vi hade sett framför oss när vi började leta efter någon."
    )
    (phrase,) = pointed_at(text)
    assert len(phrase.split()) <= 15
