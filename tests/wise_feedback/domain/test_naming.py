"""Names are found however they are written, and words that are names too are let be."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.occasions import letter, whole
from wise_feedback.check.name_words import name_words
from wise_feedback.domain.naming import NameKind, People, Titles, person_names
from wise_feedback.domain.words import lows, words

SENSE = name_words("sv").sense
LETTERS = "abdefgiklmnorstvåäöéüłøžαβγλωבגדلمناب"
NAME = st.text(st.sampled_from(LETTERS), min_size=2, max_size=9).map(str.capitalize)
NO_NAMES = SENSE.plain | {"mba", "md", "dr"}
NAME = NAME.filter(lambda name: NO_NAMES.isdisjoint(lows(name)))
PLAIN = st.sampled_from(sorted(SENSE.plain - {"sanna"}))  # to whom the letter is
TEXT = whole(letter())
PLACES = [word.start for word in words(TEXT)]
WRITTEN = {
    "as it is": "{0} {1}",
    "in the genitive": "{0} {1}s",
    "in English": "{0} {1}'s",
    "surname first": "{1}, {0}",
    "over a hyphen": "{0}-{1}",
    "over a line": "{0}\n{1}",
    "over a space that never breaks": "{0}\u00a0{1}",
    "with a second name": "{0} Maria {1}",
    "with an initial between": "{0} M. {1}",
    "as an address": "{0}.{1}@post.example",
}


def named(text, *names, sense=SENSE):
    """Return what is named of people by these names: what stands there, and how much of a name."""
    people = People((name, person_names(name)) for name in names)
    return [(text[one.start : one.end], one.kind) for one in people.mentions(words(text), sense)]


@settings(max_examples=150, deadline=None)
@given(NAME, NAME, st.sampled_from(PLACES), st.sampled_from(sorted(WRITTEN)), st.booleans())
def test_a_full_name_is_found_wherever_it_stands_and_however_it_is_written(
    first, last, place, how, shouted
):
    assume(last not in {"Ii", "Iii", "Iv", "Jr", "Sr"})  # which stand after a name
    written = WRITTEN[how].format(first, last)
    written = written.upper() if shouted else written
    text = f"{TEXT[:place]}{written} {TEXT[place:]}"
    found = People([("key", person_names(f"{first} {last}"))]).mentions(words(text), SENSE)
    assert any(
        one.kind is NameKind.FULL and one.start <= place + 1 and one.end > place + len(first)
        for one in found
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(PLAIN, PLAIN)))
def test_a_letter_names_nobody_of_people_whose_names_are_words(roster):
    names = [f"{first} {last}".title() for first, last in roster]
    assert named(TEXT, *names) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(NAME, NAME), max_size=30))
def test_a_letter_names_nobody_of_people_whose_names_are_not_in_it(roster):
    said = set(lows(TEXT))
    names = [f"{one} {two}" for one, two in roster if said.isdisjoint(lows(f"{one} {two}"))]
    assert named(TEXT, *names) == []


def test_the_genitive_of_a_name_is_that_name():
    assert named("Vi minns Annas svar.", "Anna Berg") == [("Annas", NameKind.GIVEN)]


def test_part_of_a_word_is_no_name():
    assert named("Vi minns Annaprojektet.", "Anna Berg") == []


def test_a_first_name_with_somebody_elses_surname_is_somebody_else():
    assert named("Vi minns Anna Lindgren.", "Anna Berg") == []


def test_a_surname_that_is_nearly_right_is_that_person():
    assert named("Vi minns Erik Torell.", "Erik Thorell") == [("Erik Torell", NameKind.GIVEN)]


def test_a_name_surname_first_is_taken_apart():
    assert person_names("Berg, Anna Karin")[0][:2] == (("anna", "karin"), "berg")


def test_what_follows_a_name_is_no_surname():
    assert person_names("John Smith, PhD")[0][:2] == (("john",), "smith")


def test_dots_that_a_name_lacks_make_another_word():
    assert named("Mät vad det gav. Vi minns Mät.", "Erik Mat") == []
    assert named("Vi minns Makinen.", "Erik Mäkinen") == [("Makinen", NameKind.SURNAME)]
    assert named("Vi minns Mäkinens svar.", "Erik Mäkinen") == [("Mäkinens", NameKind.SURNAME)]


def test_a_name_without_a_letter_names_nobody():
    assert person_names("–") == ()
    assert named(TEXT, "–", "") == []


def test_a_name_of_one_word_is_a_first_name():
    assert named("Vi minns Madonna.", "Madonna") == [("Madonna", NameKind.GIVEN)]


def test_whoever_goes_by_another_name_is_found_by_both():
    people = People([("key", person_names("Elisabeth Ek", goes_by="Bettan"))])
    found = list(people.mentions(words("Både Elisabeth Ek och Bettan Ek."), SENSE))
    assert [one.kind for one in found] == [NameKind.FULL, NameKind.FULL]


def test_a_title_of_many_words_is_found_whole_and_the_longest_wins():
    titles = Titles([("one", "Brevia"), ("two", "Brevia Logistik")])
    text = "Hos Brevia Logistiks lager."
    (found,) = titles.mentions(words(text))
    assert (text[found.start : found.end], found.keys) == ("Brevia Logistiks", {"two"})
