"""What widgets and delegates are painted with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ui.shared import paint
from ui.shared.theme import theme
from ui.shared.tokens import LIGHT, Kind

AREA = QRectF(0, 0, 200, 60)


@pytest.fixture
def canvas(qapp):
    """A picture to paint on, the painter on it, white at first."""
    image = QImage(200, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    yield image, painter
    painter.end()


def colours(image: QImage) -> set[str]:
    size = image.size()
    pixels = ((x, y) for x in range(size.width()) for y in range(size.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in pixels}


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Elin Bergström", "EB"), ("Fatima El-Sayed", "FE"), ("Östen", "Ö"), ("", ""),
        ("Anna Karin af Ugglas", "AU"), ("o'Neill (konsult)", "O"), ("李 小龍", "李小"), ("  ", ""),
    ],
)  # fmt: skip
def test_initials_are_of_the_first_and_the_last_word(name, letters):
    assert paint.initials(name) == letters


@given(st.text(max_size=40))
def test_any_name_has_at_most_two_initials(name):
    assert len(paint.initials(name)) <= 2


@given(st.text(max_size=40))
def test_a_person_has_the_same_tint_every_day(name):
    assert paint.tint(name) == paint.tint(name)


def test_a_tint_does_not_depend_on_the_process():
    """Python's own hash would: it is salted."""
    assert paint.tint("Elin Bergström") == LIGHT.tints[5]


@pytest.mark.parametrize("kind", Kind)
def test_a_chip_is_filled_with_its_meaning(canvas, kind):
    image, painter = canvas
    paint.chip(painter, AREA, kind, "3 dagar sen", "clock-alert")
    assert {LIGHT.tone(kind).fill, LIGHT.tone(kind).ink} <= colours(image)


def test_a_chip_is_as_wide_as_its_words(canvas):
    _, painter = canvas
    area = paint.chip(painter, AREA, Kind.TODAY, "I dag", "clock")
    assert area.size() == paint.chip_size("I dag", "clock")


def test_a_chip_gives_way_to_a_narrow_card(canvas):
    _, painter = canvas
    area = paint.chip(painter, QRectF(0, 0, 50, 20), Kind.LATE, "Inget nästa besked", "armchair")
    assert area.width() == 50


def test_words_that_fit_are_not_cut(qapp):
    text = "Elin Bergström"
    assert paint.elide(text, "name", paint.width_of(text, "name") + 1) == text


def test_words_that_do_not_fit_end_in_an_ellipsis(qapp):
    assert paint.elide("Elin Bergström", "name", 60).endswith("…")


def test_words_are_measured_at_the_present_size(qapp):
    before = paint.width_of("Elin", "name")
    theme().apply("light", 150)
    assert paint.width_of("Elin", "name") == pytest.approx(before * 1.5, rel=0.03)


def test_what_is_private_is_hatched(canvas):
    image, painter = canvas
    paint.private_ground(painter, AREA)
    along = {image.pixelColor(x, 30).name() for x in range(20, 180)}
    assert len(along) > 1


def test_a_chosen_card_is_framed_in_the_accent(canvas):
    image, painter = canvas
    paint.card(painter, AREA, is_chosen=True)
    assert LIGHT.accent in colours(image)


def test_a_card_that_is_not_chosen_has_no_accent(canvas):
    image, painter = canvas
    paint.card(painter, AREA)
    assert LIGHT.accent not in colours(image)


def test_the_focus_ring_is_two_pixels_wide(canvas):
    image, painter = canvas
    paint.focus_ring(painter, AREA)
    column = [image.pixelColor(100, y).name().upper() for y in range(4)]
    assert column == [LIGHT.accent, LIGHT.accent, "#FFFFFF", "#FFFFFF"]
