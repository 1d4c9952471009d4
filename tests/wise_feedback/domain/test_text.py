"""Cleaning: what hides is dropped, what is visible stays, whatever the script."""

import unicodedata
from collections import Counter
from email.headerregistry import Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.errors import BadAddressError, MissingFieldError, TextTooLongError
from wise_feedback.domain.text import (
    clean_address,
    clean_line,
    clean_name,
    clean_text,
    folded,
    is_plain,
    swedish_key,
)

ZWNJ, ZWJ = "\u200c", "\u200d"
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
INVISIBLE = "\u00ad\u034f\u115f\u180e\u200b\u2060\u206a\u3164\ufeff\uffa0\ufff9\U000e0041"
TRICKY = (
    f"aå é\u0301\u0308 \n\r\t\x0b\x0c\x85\u2028\x00\x1b\ud800{BIDI}{INVISIBLE}{ZWNJ}{ZWJ}"
    "\ufe0f\U000e0100\u0628\u0915\u094d\u1100\u1161\u2adc\ufb1d\u3000👩💻🏴葛"
)

texts = st.text(st.one_of(st.sampled_from(TRICKY), st.characters()), max_size=30)


def visible(text: str) -> Counter[str]:
    """The characters that leave ink, taken apart so that composing does not matter."""
    ignored = {*INVISIBLE, *"\ufe0e\ufe0f"}
    return Counter(
        character
        for character in unicodedata.normalize("NFD", text)
        if unicodedata.category(character)[0] in "LNPSM"
        and character not in ignored
        and not unicodedata.name(character, "").startswith("VARIATION SELECTOR")
    )


@given(texts)
def test_cleaning_twice_is_cleaning_once(text):
    once = clean_text(text)
    assert clean_text(once) == once


@given(texts)
def test_a_cleaned_line_is_clean(text):
    once = clean_line(text)
    assert clean_line(once) == once


@given(texts)
def test_a_cleaned_line_is_one_line(text):
    assert len(clean_line(text).splitlines()) <= 1


@given(texts)
def test_clean_text_is_in_nfc(text):
    assert unicodedata.is_normalized("NFC", clean_text(text))


@given(texts)
def test_no_control_character_survives(text):
    kinds = {unicodedata.category(c) for c in clean_text(text) if c not in "\n\t"}
    assert not kinds & {"Cc", "Cs", "Zl", "Zp"}


@given(texts)
def test_nothing_that_reorders_text_survives(text):
    assert not set(BIDI) & set(clean_text(text))


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Cn", "Co")), max_size=30))
def test_nothing_visible_is_lost(text):
    assert visible(clean_text(text)) == visible(text)


@given(texts)
def test_plain_text_needs_only_its_spaces_cleaned(text):
    if is_plain(text):
        assert clean_line(text) == " ".join(text.split())


@given(texts, texts)
def test_parts_of_a_plain_text_are_plain(one, other):
    if is_plain(one + other):
        assert is_plain(one)
        assert is_plain(other)


@pytest.mark.parametrize(
    "name",
    [
        f"می{ZWNJ}خواهم",  # Persian: parted within a word
        f"क्{ZWJ}ष",  # Hindi: half a letter asked for
        f"ශ්{ZWJ}රී",  # Sinhala: Sri
        f"Ada 👩{ZWJ}💻",
        f"👨{ZWJ}👩{ZWJ}👧{ZWJ}👦",
        "❤\ufe0f",
        "葛\U000e0100城",  # Japanese: the form of a letter that a family uses
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    ],
)
def test_what_a_script_or_an_emoji_needs_stays(name):
    assert clean_line(name) == name


@pytest.mark.parametrize("hidden", [*INVISIBLE.replace("\u115f", ""), *BIDI, "\x00", ZWJ, ZWNJ])
def test_what_hides_in_a_name_is_dropped(hidden):
    assert clean_line(f"An{hidden}na") == "Anna"


def test_tags_that_make_no_flag_are_dropped():
    assert clean_line("Anna\U000e0062\U000e0061\U000e0064") == "Anna"


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_sort_of_line_break_is_one(ending):
    assert clean_text(f"Java{ending}Spring") == "Java\nSpring"


def test_letters_and_accents_become_one():
    assert clean_line("Bjo\u0308rn") == "Björn"


def test_ends_of_lines_are_trimmed():
    assert clean_text("  en \n\n två\t\n") == "en\n\n två"


def test_white_space_on_a_line_is_folded():
    assert clean_line(" Anna\u00a0 \t\nBerg ") == "Anna Berg"


def test_a_text_may_be_as_long_as_its_limit():
    assert clean_text("x" * 20_000) == "x" * 20_000


def test_a_text_over_its_limit_names_its_field():
    with pytest.raises(TextTooLongError) as caught:
        clean_line("x" * 201, "city")
    assert (caught.value.field, caught.value.limit) == ("city", 200)


def test_what_is_dropped_does_not_count():
    assert clean_line("\u200b" * 500 + "Anna") == "Anna"


def test_a_letter_that_nfc_takes_apart_is_not_too_long():
    assert clean_line("\u0958") == "\u0915\u093c"


@pytest.mark.parametrize("nothing", ["", "  ", "\u200b\u202e", "\x00", "\u3164"])
def test_a_name_that_shows_nothing_is_missing(nothing):
    with pytest.raises(MissingFieldError):
        clean_name(nothing)


@pytest.mark.parametrize("name", ["<b>Anna</b>", "<img src=http://x/y.png>", "=1+1", "O’Neill"])
def test_markup_and_formulas_are_kept_as_the_text_they_are(name):
    assert clean_name(name) == name


@pytest.mark.parametrize(
    "address",
    [
        "anna@exempel.se",
        "o'neill+jobb@mail.exempel.co.uk",
        "anna@räksmörgås.se",
        "anna@xn--rksmrgs-5wao1o.xn--p1ai",
    ],
)
def test_an_address_is_kept_as_it_is(address):
    assert clean_address(f" {address}\u200b ") == address


@pytest.mark.parametrize(
    "text",
    [
        "inte en adress",
        "anna@exempel",
        "anna@exempel.s1",
        "anna@@exempel.se",
        "anna..berg@exempel.se",
        ".anna@exempel.se",
        "åsa@exempel.se",
        "anna@exempel.se, bo@exempel.se",
        "Anna <anna@exempel.se>",
        "anna@exempel.se\nBcc: bo@exempel.se",
        "a" * 250 + "@exempel.se",
    ],
)
def test_what_is_not_one_plain_address_is_refused(text):
    with pytest.raises(BadAddressError):
        clean_address(text)


def test_no_address_is_no_error():
    assert clean_address(" ") == ""


@given(st.text("aå.@-+_<>,; \"'()x", max_size=12).map(lambda text: text + "@exempel.se"))
def test_a_mail_can_be_headed_with_every_address_that_is_taken(text):
    try:
        address = clean_address(text)
    except BadAddressError:
        return
    assert Address(addr_spec=address).addr_spec == address


def test_names_sort_as_in_a_swedish_register():
    names = ["Öberg", "Åberg", "Ärlig", "Zorn", "Wall", "Vall", "Üse", "Yla", "Edu", "Édith", "Eda"]
    assert sorted(names, key=swedish_key) == [
        *("Eda", "Édith", "Edu", "Vall", "Wall", "Yla", "Üse", "Zorn", "Åberg", "Ärlig", "Öberg")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ærlig", "Ärlig"), ("Ørn", "Örn"), ("Łukasz", "lukasz"), ("Åsa", "A\u030asa")],
)
def test_some_letters_sort_as_others(one, other):
    assert swedish_key(one) == swedish_key(other)


def test_an_apostrophe_does_not_part_names():
    assert sorted(["Ocz", "O’Con", "Obz"], key=swedish_key) == ["Obz", "O’Con", "Ocz"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Åsa ÄRLIG-Öberg", "asa arlig-oberg"), ("Żółć", "zolc"), ("Ægir Ðe", "agir de")],
)
def test_search_sees_neither_case_nor_accents(text, plain):
    assert folded(text) == plain


@given(texts)
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)
