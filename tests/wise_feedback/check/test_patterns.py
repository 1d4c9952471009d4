"""The language of the rules: what each sort of item fits."""

import pytest

from wise_feedback.check.lexicon import BIT, Lexicon
from wise_feedback.check.patterns import Book, Index, match_at, tagged
from wise_feedback.check.tokens import sentences

WORDS = Lexicon("sv", {"du": BIT["person"], "hon": BIT["person"], "är": BIT["function"]})


def read(text: str):
    (sentence,) = sentences(text)
    return tagged(sentence, WORDS)


def found(pattern: str, text: str, **lists: str) -> str | None:
    """What the pattern fits first in the text."""
    tokens, book = read(text), Book(lists)
    compiled = book.compile(pattern)
    for place in range(len(tokens)):
        end = match_at(compiled, book.read(tokens), place)
        if end is not None:
            return " ".join(tagged.token.text for tagged in tokens[place:end])
    return None


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("ung", "Du är UNG", "UNG"),
        ("ung|unga", "två unga", "unga"),
        ("ung", "en ungdom", None),
        ("ung*", "en ungdom", "ungdom"),
        ("*team", "ett kärnteam", "kärnteam"),
        ("*namn*", "hennes efternamnet", "efternamnet"),
        ("<person> är", "hon är här", "hon är"),
        ("# år", "fyllt 52 år", "52 år"),
        ("för? gammal", "är gammal", "gammal"),
        ("för? gammal", "är för gammal", "för gammal"),
        ("du ... gammal", "du är nog gammal", "du är nog gammal"),
        ("du ... gammal", "du är nog ju redan väldigt gammal", None),
        (
            "du ...7 gammal",
            "du är nog ju redan väldigt gammal",
            "du är nog ju redan väldigt gammal",
        ),
        ("^ du", "Du är", "Du"),
        ("^ är", "Du är", None),
        ("gammal $", "för gammal.", "gammal"),
        ("gammal $", "gammal kod", None),
        ("gammal !kod", "gammal kod", None),
        ("gammal !kod", "gammal vän", "gammal"),
        ("än <name>", "bättre än Oluwaseun", "än Oluwaseun"),
        ("än <name>", "bättre än O'Neill", "än O'Neill"),
        ("än <name>", "bättre än oss", None),
        ("än <name>", "bättre än SQL", None),
        ("<name> var", "Kodprovet var svårt", None),
        ("<name> <name> var", "Siobhan Lindqvist var bättre", "Siobhan Lindqvist var"),
        ("sa <name>", "sa Du", None),
    ],
)
def test_an_item_fits_what_it_should(pattern, text, fits):
    assert found(pattern, text) == fits


def test_a_list_stands_for_its_forms():
    assert found("@faith", "en kristen", faith="kristen|t na, muslim|er") == "kristen"


def test_a_spelling_that_follows_the_tongue_stands_for_its_word():
    book = Book(spoken={"e": "är", "va": "var"})
    pattern = book.compile("hon är")
    assert match_at(pattern, book.read(read("hon e sen")), 0) == 2
    assert match_at(pattern, book.read(read("hon va sen")), 0) is None


def test_a_pattern_of_nothing_is_refused():
    with pytest.raises(ValueError, match="nothing to look for"):
        Book().compile("du *")


def test_an_index_finds_what_its_patterns_find():
    book = Book()
    index = Index([(book.compile("du är"), 0), (book.compile("*gammal"), 1)])
    reading = book.read(read("du är uråldrig och stengammal"))
    assert sorted(index.matches(reading)) == [(0, 0, 2), (1, 4, 5)]
