"""Words are divided only by choice, between syllables, and where it makes a paragraph more even."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.paper import LETTER, saying
from tests.tagged import Tagged
from wise_feedback.domain.basics import Language
from wise_feedback.letters.breaking import A_LOST_LINE, SHORT_LAST, break_lines
from wise_feedback.letters.fonts import SOFT_HYPHEN
from wise_feedback.letters.hyphenation import divisions, is_divisible
from wise_feedback.letters.layout import lay_out
from wise_feedback.letters.pdf import make_pdf
from wise_feedback.letters.styles import BODY, MEASURE

UNEVEN = (
    "Kunden behöver en systemadministratör med budgetansvar och dokumenterad erfarenhet av "
    "kommunikationsplattformar. I intervjun beskrev du självständigt problemlösningsarbete och "
    "kvalitetssäkring av databasanrop men inte fastighetsförvaltningens verksamhetsprocesser "
    "eller informationssäkerhetsarbetet."
)
LONG_WORDS = [
    *("verksamhetsutveckling", "rekryteringskonsult", "och", "självständigt", "kvalitetssäkringen"),
    *("av", "med", "det", "kommunikationsförmåga", "regressionstesterna,", "budgetansvar.", "i"),
    *("fastighetsförvaltning", "Playwright", "maja.sandell@nordlind.example", "CI-kedjan"),
    *("Sandell-Wolfenbüttel", "arbetsmarknaden"),
]
TEXTS = st.lists(st.sampled_from(LONG_WORDS), min_size=1, max_size=50).map(" ".join)


def texts(paragraph: str, hyphenates: bool = True, language: Language = "sv") -> list[str]:
    lines = break_lines(paragraph, BODY, MEASURE, language, hyphenates)
    return [line.text.replace("\u00a0", " ") for line in lines]


def divided(word: str, language: Language = "sv") -> str:
    for place in reversed(divisions(word, language)):
        word = f"{word[: place.at]}-{word[place.at :]}"
    return word


def unevenness(paragraph: str, hyphenates: bool) -> float:
    """The squares of what is left over on each line but the last, which may look lost."""
    *inner, last = break_lines(paragraph, BODY, MEASURE, "sv", hyphenates)
    lost = A_LOST_LINE if last.width < SHORT_LAST * MEASURE else 0.0
    return lost + sum((1 - line.width / MEASURE) ** 2 for line in inner)


def test_no_word_is_divided_unless_that_was_chosen():
    assert SOFT_HYPHEN not in "".join(texts(UNEVEN, hyphenates=False))


def test_a_divided_word_makes_the_lines_more_even():
    assert SOFT_HYPHEN in "".join(texts(UNEVEN))
    assert unevenness(UNEVEN, hyphenates=True) < unevenness(UNEVEN, hyphenates=False) / 2


def test_lines_that_are_even_as_they_are_stay_whole():
    for part in LETTER.parts:
        for paragraph in part.text.split("\n"):
            assert texts(paragraph) == texts(paragraph, hyphenates=False)


@settings(max_examples=80)
@given(TEXTS)
def test_no_letter_is_lost_where_a_word_is_divided(paragraph):
    assert " ".join(texts(paragraph)).replace(f"{SOFT_HYPHEN} ", "").replace("- ", "-") == paragraph


@settings(max_examples=80)
@given(TEXTS)
def test_choosing_it_never_makes_a_paragraph_longer_or_less_even(paragraph):
    whole, parted = texts(paragraph, hyphenates=False), texts(paragraph)
    assert len(parted) <= len(whole)
    if len(parted) == len(whole):
        assert unevenness(paragraph, True) <= unevenness(paragraph, False) + 1e-9


@settings(max_examples=80)
@given(TEXTS)
def test_three_letters_at_least_stand_on_each_side(paragraph):
    for line, after in pairwise(texts(paragraph)):
        if line.endswith(SOFT_HYPHEN):
            assert len(line.split(" ")[-1].strip(SOFT_HYPHEN)) >= 3
            assert len(after.split(" ")[0].strip(",.")) >= 3


@settings(max_examples=80)
@given(TEXTS)
def test_names_addresses_and_the_last_word_stay_whole(paragraph):
    lines = texts(paragraph)
    for line in lines:
        if line.endswith(SOFT_HYPHEN):
            assert is_divisible(line.split(" ")[-1].strip(SOFT_HYPHEN) + "fyllnad")
    assert len(lines) < 2 or not lines[-2].endswith(SOFT_HYPHEN) or " " in lines[-1]


@settings(max_examples=80)
@given(TEXTS)
def test_no_hyphen_stands_under_another(paragraph):
    ends = [line.endswith(SOFT_HYPHEN) for line in texts(paragraph)]
    assert not any(above and below for above, below in pairwise(ends))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("återkoppling,", "åter-kopp-ling,"),
        ("budgetansvar", "bud-get-ansvar"),
        ("samarbetspartner", "sam-ar-bets-part-ner"),
        ("systemadministratör", "sys-tem-admi-ni-stra-tör"),
        ("anställningsintervju", "anställ-nings-inter-vju"),
        ("uppdrag", "upp-drag"),
        ("oro", "oro"),
    ],
)
def test_swedish_words_are_divided_where_swedes_would(word, expected):
    assert divided(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("development", "devel-op-ment"), ("stakeholders", "stake-hold-ers")]
)
def test_english_words_are_divided_as_in_britain(word, expected):
    assert divided(word, "en") == expected


def test_the_seam_of_a_compound_is_the_best_place():
    best = min(divisions("försäkringsbolag", "sv"), key=lambda place: place.harm)
    assert best.at == len("försäkrings")


@pytest.mark.parametrize(
    "word", ["Sandell", "SANDELL", "maja@nord.example", "nordlind.example", "CI-kedja", "ab12cdef"]
)
def test_what_may_be_a_name_or_an_address_is_never_divided_by_choice(word):
    assert not is_divisible(word)


def test_a_letter_whose_capital_is_written_with_two_changes_no_count():
    assert divisions("İstanbulİstanbul", "sv") == ()


# --- on paper ------------------------------------------------------------------------------------


def test_a_divided_word_is_read_whole_by_a_screen_reader():
    tagged = Tagged(make_pdf(saying(UNEVEN), hyphenates=True))
    read = tagged.text(tagged.whole)
    assert SOFT_HYPHEN in read
    assert UNEVEN in read.replace(SOFT_HYPHEN, "")


def test_a_hyphen_of_its_own_is_read_as_one():
    tagged = Tagged(make_pdf(saying("Playwright i en CI-kedja. " * 8), hyphenates=True))
    assert "CI-kedja" in tagged.text(tagged.whole)


@pytest.mark.parametrize("text", [UNEVEN, "Παπαδόπουλος" * 20])
def test_the_hyphen_of_a_divided_word_has_a_code_that_printers_draw_as_one(text):
    tagged = Tagged(make_pdf(saying(text), hyphenates=True))
    fonts = [f for f in tagged.fonts() if f.Subtype == "/TrueType"]
    (font,) = (f for f in fonts if b"<AD> <00ad>" in f.ToUnicode.read_bytes())
    assert font.Encoding == "/WinAnsiEncoding"
    assert font.Widths[0xAD - int(font.FirstChar)] == 320  # as wide as the hyphen of Source Serif


def test_no_word_goes_on_over_the_page():
    for count in range(30, 60):
        text = "En kort rad.\n" * (count // 2) + f"{UNEVEN} " * 3
        for sheet in lay_out(saying(text), "right", hyphenates=True):
            last = [p.line for b in sheet.blocks for p in b.placed if p.style is BODY][-1:]
            assert not any(line.is_divided for line in last)


def test_english_letters_are_divided_too():
    text = "Responsibilities for prioritisation, experimentation and recommendations, internally. "
    assert SOFT_HYPHEN in "".join(texts(text * 4, language="en"))
