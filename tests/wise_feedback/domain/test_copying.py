"""Four words in a row that say something are copied; fewer, or what anybody writes, are not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from wise_feedback.domain.copying import copied, in_a_row

JOINING = {"för", "som", "en", "i", "och", "det", "är"}
SAID = "Vi saknade egna vägval i drift, och svaren blev korta."
WORD = st.sampled_from(["vägval", "drift", "svaren", "korta", "en", "som", "för", "i"])
SIGN = st.sampled_from([" ", ", ", "\n", " – ", ": ", "  "])


def taken(text, *said, common=()):
    """Return what of a text was copied from what was said."""
    places = copied(
        text,
        in_a_row(said),
        tells=lambda word: word.text.casefold() not in JOINING,
        common=in_a_row(common),
    )
    return [text[start:end] for start, end in places]


def test_what_is_copied_is_told_as_far_as_it_goes():
    assert taken("Kunden saknade egna vägval i drift.", SAID) == ["saknade egna vägval i drift"]


def test_signs_capitals_and_accents_hide_nothing():
    assert taken("SAKNADE – egna: vagval, i", SAID) == ["SAKNADE – egna: vagval, i"]


def test_three_words_are_nobodys():
    assert taken("Egna vägval i skarp drift.", SAID) == []


def test_words_that_only_join_others_are_everybodys():
    assert taken("Det är för en som är.", "Det är för en som är.") == []


def test_one_word_that_says_something_is_not_enough():
    assert taken("för rollen som en", "för rollen som en") == []


def test_the_same_word_twice_is_one_word():
    assert taken("rollen som en rollen", "rollen som en rollen") == []


def test_what_is_everybodys_is_not_copied():
    assert taken("egna vägval i drift", SAID, common=["Egna vägval i drift"]) == []


def test_a_run_never_spans_two_texts():
    assert taken("egna vägval sena svar", "egna vägval", "sena svar") == []


def test_two_places_are_told_apart():
    text = "Vi saknade egna vägval, men du och svaren blev korta."
    assert taken(text, SAID) == ["Vi saknade egna vägval", "och svaren blev korta"]


@settings(max_examples=100, deadline=None)
@given(st.lists(WORD, min_size=4, max_size=9), st.lists(SIGN, min_size=9, max_size=9))
def test_whatever_stands_between_the_words_a_copy_is_found(words, signs):
    text = "".join(f"{word}{sign}" for word, sign in zip(words, signs, strict=False))
    telling = {word for word in words[:4] if word not in JOINING}
    if len(telling) > 1:
        assert taken(text, " ".join(words))
