"""Paragraphs break into even lines, and nothing that belongs together is torn apart."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wise_feedback.letters.breaking import break_lines, break_marked, break_title, clip
from wise_feedback.letters.fonts import SOFT_HYPHEN
from wise_feedback.letters.shaping import space, width
from wise_feedback.letters.styles import BODY, MEASURE, STRONG, SUBJECT

WORDS = st.lists(st.text("abcdefåäö-/.@5 ", min_size=1, max_size=24), max_size=60)
ADDRESS = (
    "https://www.brevia.example/jobb/testledare/2026?kandidat=12345&steg=intervju#svar-till-dig"
)


def texts(paragraph: str, measure: float = MEASURE) -> list[str]:
    return [line.text.replace("\u00a0", " ") for line in break_lines(paragraph, BODY, measure)]


def greedy(paragraph: str) -> int:
    """How many lines a paragraph takes when each line is filled as far as it goes."""
    count, reach = 1, 0.0
    for word in paragraph.split():
        wide = width(word, BODY)
        if reach and reach + space(BODY) + wide > MEASURE:
            count, reach = count + 1, wide
        else:
            reach += (space(BODY) if reach else 0.0) + wide
    return count


@settings(max_examples=80, deadline=None)  # words of a thousand letters, on a busy machine
@given(WORDS)
@example(["a" * 900, "b"])
@example(["1 " * 300])
@example([ADDRESS * 4])
@example(["محمد " * 60, "och"])
def test_no_line_is_wider_than_the_measure(words):
    for line in break_lines(" ".join(words), BODY, MEASURE):
        assert line.width <= MEASURE + 0.5


@settings(max_examples=80)
@given(WORDS)
@example([ADDRESS * 4])
def test_nothing_is_lost_between_lines(words):
    paragraph = " ".join(words)
    together = "".join(texts(paragraph)).replace(" ", "").replace(SOFT_HYPHEN, "")
    assert together == paragraph.replace(" ", "")


@settings(max_examples=60)
@given(st.lists(st.text("abcdefåäö", min_size=1, max_size=12), min_size=1, max_size=80))
def test_evenness_never_costs_a_line(words):
    paragraph = " ".join(words)
    assert len(texts(paragraph)) <= greedy(paragraph)


def test_an_empty_paragraph_has_no_lines():
    assert break_lines(" \t ", BODY, MEASURE) == ()


def test_lines_are_more_even_than_when_each_is_filled():
    paragraph = "Det " + "är " * 20 + "regressionstesterna " + "på " * 14 + "ditt uppdrag"
    assert texts(paragraph)[0].endswith("är")


@pytest.mark.parametrize(
    "together",
    [
        "5 år",
        "25 november",
        "kl. 15.00",
        "070-555 01 42",
        "10 000 kr",
        "50 %",
        "§ 3",
        "2 kap. 4 §",
        "SEK 875",
        "chapter 2",
        "section 4",
        "3 weeks",
        "25 November",
    ],
)
def test_what_belongs_together_shares_a_line(together):
    for filler in range(40, 80):
        lines = texts("m" * 20 + " " + "i" * filler + " " + together + " och mer text", 300)
        assert any(together in line for line in lines)


def test_a_dash_never_begins_a_line():
    for filler in range(40, 80):
        lines = texts("m" * 20 + " " + "i" * filler + " – och mer text", 300)
        assert not any(line.startswith("–") for line in lines)


def test_a_compound_may_break_after_its_own_hyphen():
    assert texts("IT-rekryteringskonsulten", 115) == ["IT-", "rekryteringskonsulten"]


@pytest.mark.parametrize("whole", ["2026-11-23", "070-555", "e-post"])
def test_dates_numbers_and_short_words_do_not_break_at_a_hyphen(whole):
    for filler in range(10, 60):
        assert any(whole in line for line in texts("i" * filler + " " + whole, 150))


def test_a_word_wider_than_the_line_gets_a_hyphen_at_each_break():
    first, *_, last = texts("Regressionstestautomatiseringsledare" * 4)
    assert first.endswith(SOFT_HYPHEN)
    assert not last.endswith(SOFT_HYPHEN)


def test_a_word_wider_than_the_line_is_divided_at_a_syllable():
    first, second = texts("Kommunikationsutveckling", 90)
    assert first.rstrip(SOFT_HYPHEN) in {"Kommunika", "Kommunikations", "Kommunikationsut"}
    assert first.rstrip(SOFT_HYPHEN) + second == "Kommunikationsutveckling"


def test_arabic_that_is_too_wide_gets_no_hyphen():
    lines = texts("محمد" * 60)
    assert "".join(lines) == "محمد" * 60


def test_a_sentence_does_not_end_a_line_with_its_first_letter():
    for filler in range(40, 80):
        lines = texts("m" * 20 + " " + "i" * filler + ". I intervjun sa du mer", 300)
        assert not any(line.endswith(" I") for line in lines)


def test_a_web_address_breaks_after_its_signs_and_gets_no_hyphen():
    lines = texts(ADDRESS, 200)
    assert "".join(lines) == ADDRESS
    assert all(line[-1] in "/?&=#-." for line in lines[:-1])


def test_a_mail_address_is_broken_only_where_it_is_too_long():
    address = "maja.sandell@nordlind.example"
    assert texts(f"Skriv till {address}")[-1].endswith(address)


def test_words_that_only_kept_spaces_divide_are_still_words():
    assert len(texts("\u00a0".join(["regressionstest"] * 20))) > 1
    assert not any(line.endswith("-") for line in texts("\u00a0".join(["regressionstest"] * 20)))


@pytest.mark.parametrize(
    "title",
    [
        "Återkoppling på din intervju för rollen som testledare automation",
        "Uppgift om meriter för rollen som lösningsarkitekt Azure hos oss",
    ],
)
def test_a_title_of_two_lines_does_not_end_in_a_lone_word(title):
    first, second = break_title(title, SUBJECT, MEASURE)
    assert second.width > first.width / 2


@settings(max_examples=60)
@given(WORDS)
def test_a_title_is_never_longer_for_being_even(words):
    title = " ".join(words)
    assert len(break_title(title, SUBJECT, MEASURE)) == len(break_lines(title, SUBJECT, MEASURE))


def test_lines_over_the_limit_end_in_an_ellipsis():
    lines = break_lines("ett två tre " * 20, BODY, 120)
    cut = clip(lines, 2, BODY, 120)
    assert len(cut) == 2
    assert cut[-1].text.endswith("…")
    assert cut[-1].width <= 120


def test_lines_within_the_limit_are_left_alone():
    lines = break_lines("ett två", BODY, 120)
    assert clip(lines, 2, BODY, 120) == lines


# --- partly strong -----------------------------------------------------------------------------


MARKED = st.lists(st.tuples(st.text("abcdefåäö-5 ", max_size=24), st.booleans()), max_size=30)
WEIGHTS = BODY, STRONG


@settings(max_examples=80)
@given(MARKED)
@example([("a" * 900, True), (" b", False)])
@example([("محمد " * 20, False), ("och ", True), ("محمد " * 20, False)])
def test_no_line_that_is_partly_strong_is_wider_than_the_measure(marked):
    for line in break_marked(tuple(marked), WEIGHTS, MEASURE):
        assert line.width <= MEASURE + 0.5


@settings(max_examples=80)
@given(MARKED)
def test_nothing_is_lost_of_what_is_partly_strong(marked):
    drawn = "".join(line.text for line in break_marked(tuple(marked), WEIGHTS, MEASURE))
    wanted = "".join(text for text, _ in marked)
    assert "".join(drawn.replace(SOFT_HYPHEN, "").split()) == "".join(wanted.split())


@settings(max_examples=60)
@given(WORDS)
def test_what_is_nowhere_strong_breaks_as_plain_text_does(words):
    paragraph = " ".join(words)
    plain = break_lines(paragraph, BODY, MEASURE)
    assert break_marked(((paragraph, False),), WEIGHTS, MEASURE) == plain


def faces(marked: tuple[tuple[str, bool], ...]) -> list[str]:
    """The faces of a line, in order."""
    (line,) = break_marked(marked, WEIGHTS, MEASURE)
    return [stretch.face.name for stretch in line.stretches if stretch.width]


def test_a_strong_word_is_set_in_the_strong_face():
    found = faces((("Ni svarar inom ", False), ("två arbetsdagar", True), (" efter", False)))
    assert found == ["WiseSerif-Regular", "WiseSerif-SemiBold", "WiseSerif-Regular"]


def test_a_stop_follows_the_word_it_stands_at():
    assert faces((("skillnad", True), (".", False))) == ["WiseSerif-SemiBold"]


def test_what_belongs_together_shares_a_line_though_one_of_it_is_strong():
    marked = (("a " * 60 + "inom ", False), ("5", True), (" dagar", False))
    lines = break_marked(marked, WEIGHTS, MEASURE)
    assert lines[-1].text.endswith("5\u00a0dagar")
