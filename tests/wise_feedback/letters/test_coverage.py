"""What cannot be drawn is found before it can print as a box."""

from dataclasses import replace

import pytest

from tests.paper import AGENCY, LETTER, MAJA, addressed_to
from wise_feedback.domain.errors import NotDrawableError
from wise_feedback.domain.letter import PartKind
from wise_feedback.letters.coverage import missing, refuse_undrawable


@pytest.mark.parametrize(
    "text",
    [
        "Åsa Öberg Łukasz Żółć Þórður Nguyễn Thị Ánh Ọlámidé",
        "Ιωάννης Юрий Щербаков ЇжакА",
        "محمد الطائي ڕێبوار گ‌ها مُحَمَّد",
        "”…” – — · € № ✓ ☐ → ≥ ½ ﬁ",
        "a\tb\nc\u00a0d\u202fe",
        "",
    ],
)
def test_what_the_bundled_fonts_have_is_not_missing(text):
    assert missing(text) == ""


@pytest.mark.parametrize(
    ("text", "characters"),
    [
        ("王小明", "王小明"),
        ("Anna 👍 Bra 👍🏽", "👍🏽"),
        ("משה", "משה"),
        ("さくら och 사람", "さくら사람"),
        ("a\ue000", "\ue000"),
    ],
)
def test_what_no_font_has_is_named_once_and_in_order(text, characters):
    assert missing(text) == characters


def test_an_accent_that_no_font_has_with_its_letter_is_missing():
    assert missing("م\u0302") == "\u0302"


@pytest.mark.parametrize(
    ("field", "letter"),
    [
        ("name", addressed_to("王小明")),
        ("address", addressed_to("Anna", "王", "111 11 Stad")),
        ("label", replace(LETTER, label="王")),
        ("subject", replace(LETTER, subject="王")),
        ("grounds", LETTER.written(PartKind.GROUNDS, "Bra 王.")),
        ("closing", replace(LETTER, closing="王")),
        ("signer", replace(LETTER, signer=replace(MAJA, email="王@a.example"))),
        ("agency", replace(LETTER, agency=replace(AGENCY, web="王.example"))),
        ("footnote", replace(LETTER, footnote="王")),
    ],
)
def test_a_letter_is_refused_with_the_field_and_the_characters(field, letter):
    with pytest.raises(NotDrawableError) as refused:
        refuse_undrawable(letter)
    assert (refused.value.field, refused.value.characters) == (
        field,
        "王小明"[: 3 if field == "name" else 1],
    )


def test_a_letter_that_can_be_drawn_is_not_refused():
    refuse_undrawable(LETTER)
