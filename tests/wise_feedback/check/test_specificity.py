"""What a text is judged by: its traits, how it is worded, and how its sentences come together."""

import random

import pytest

from resources.check import train
from wise_feedback.check import wording
from wise_feedback.check.lexicon import lexicon
from wise_feedback.check.patterns import tagged
from wise_feedback.check.specificity import (
    WORDING,
    certainty,
    impression,
    strongest,
    together,
    traits,
)
from wise_feedback.check.tokens import sentences

VAGUE = {
    "sv": "Det kändes inte helt rätt.",
    "en": "It didn't feel quite right.",
}
CONCRETE = {
    "sv": "Du kunde inte förklara hur Kafka håller ordningen.",
    "en": "You could not explain how Kafka keeps the order.",
}
LANGUAGES = ("sv", "en")


def read(text, language):
    return [tagged(sentence, lexicon(language)) for sentence in sentences(text)]


def shown(text, language):
    return [impression(tokens) for tokens in read(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strongest_reasons_say_what_a_person_would_say(language):
    for_it = [name for name, added in strongest(shown(CONCRETE[language], language)) if added > 0]
    against = [name for name, added in strongest(shown(VAGUE[language], language)) if added < 0]
    assert {"skill", "lack + thing", "act + thing", "thing"} & set(for_it)
    assert {"feeling", "feeling alone", "nothing named"} & set(against)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("texts", [VAGUE, CONCRETE])
def test_reasons_add_up_to_the_judgement(language, texts):
    whole = together(shown(texts[language], language))
    assert sum(whole.reasons.values()) == pytest.approx(whole.log_odds)


def test_reasons_come_strongest_first_and_no_more_than_asked_for():
    told = strongest(shown(CONCRETE["en"], "en"), most=3)
    assert len(told) == 3
    assert [abs(added) for _, added in told] == sorted((abs(a) for _, a in told), reverse=True)


def test_the_wording_is_one_reason_among_the_others():
    assert WORDING in dict(strongest(shown(VAGUE["en"], "en"), most=100))


@pytest.mark.parametrize("language", LANGUAGES)
def test_saying_nothing_many_times_over_still_says_nothing(language):
    assert certainty(shown(f"{VAGUE[language]} " * 12, language)) < 0.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_ground_is_not_drowned_by_three_empty_sentences(language):
    text = f"{VAGUE[language]} {VAGUE[language]} {CONCRETE[language]} {VAGUE[language]}"
    assert certainty(shown(text, language)) > 0.5


def test_no_sentence_is_no_ground():
    assert certainty([]) == 0.0


def test_what_a_requirement_names_counts():
    (tokens,) = read("You have not led a sprint.", "en")
    assert "requirement" not in traits(tokens)
    assert "requirement" in traits(tokens, frozenset({"sprint"}))
    assert "requirement 2" not in traits(tokens, frozenset({"sprint"}))


def test_a_trait_is_told_of_things_that_stand_together():
    (tokens,) = read("You have never run a Kubernetes cluster.", "en")
    assert {"lack", "skill", "lack + thing", "person + thing"} <= set(traits(tokens))


def test_what_was_said_not_to_decide_is_not_counted():
    (tokens,) = read("It was not the Java, it was the feeling.", "en")
    assert "dismissed" in traits(tokens)
    assert "skill" not in traits(tokens)


@pytest.mark.parametrize("text", ["Kändes liksom 'off', va?", "C# & .NET 3,5 år", "🙂 ok ok", "a"])
def test_wording_is_weighed_by_the_places_that_were_taught(text):
    weights = wording._weights()
    (tokens,) = read(text, "sv")
    taught = list(wording.places(tokens))
    assert wording.wording(tokens) == (sum(weights[place] for place in taught), len(taught))


def test_there_is_a_weight_for_every_place():
    assert len(wording._weights()) == wording.PLACES


@pytest.mark.slow
def test_learning_tells_the_examples_apart_and_does_so_twice_alike():
    names: dict[str, int] = {}
    taught = random.Random(2).sample(list(train.examples(names)), 60)
    size = wording.PLACES + len(names)
    weights = train.learn(taught, size)
    assert all((one.score(weights) > 0) == (one.side > 0) for one in taught)
    assert train.learn(taught, size) == weights


def test_learning_without_examples_gives_no_weight():
    assert train.learn([], 3) == [0.0, 0.0, 0.0]
