"""What sort of word a word is: known forms, compounds, slips of the fingers."""

import pytest

from wise_feedback.check.lexicon import BIT, Lexicon

TABLE = {
    "känsla": BIT["feeling"],
    "magen": BIT["everyday"],
    "mag": BIT["everyday"],
    "kunskaper": BIT["work"],
    "java": BIT["skill"],
    "helhet": BIT["everyday"],
    "intryck": BIT["feeling"],
    "trevlig": BIT["trait"],
}


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("känsla", "feeling"),
        ("känslas", "feeling"),
        ("helhetsintryck", "feeling"),
        ("javakunskaper", "skill"),
        ("java-kunskaper", "skill"),
        ("trevilg", "trait"),
        ("trevligg", "trait"),
    ],
)
def test_a_form_has_the_tags_of_what_it_comes_from(word, tag):
    assert Lexicon("sv", TABLE).tags(word) == BIT[tag]


@pytest.mark.parametrize("word", ["attest", "kafka", "javakafka", "java1", "xyz-kunskaper"])
def test_a_word_that_is_not_known_names_something(word):
    assert Lexicon("sv", TABLE).tags(word) == 0


def test_english_has_no_compounds():
    assert Lexicon("en", TABLE).tags("helhetsintryck") == 0
