"""The type of the program: shipped with it, in the sizes of its scale."""

from typing import get_args

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from ui.shared.fonts import Role, make_font

ROLES = get_args(Role)
SHIPPED = {"Inter", "Inter Display", "Wise Serif"}


@pytest.mark.parametrize("role", ROLES)
def test_every_role_is_drawn_in_a_shipped_face(role):
    assert QFontInfo(make_font(role)).family() in SHIPPED


@pytest.mark.parametrize("role", ROLES)
def test_no_role_is_hinted(role):
    assert make_font(role).hintingPreference() == QFont.HintingPreference.PreferNoHinting


@pytest.mark.parametrize(
    ("role", "size"),
    [("label", 11), ("detail", 12), ("body", 13), ("name", 14), ("lead", 15), ("title", 20),
     ("number", 26)],
)  # fmt: skip
def test_the_scale_is_that_of_the_design(role, size):
    assert make_font(role).pixelSize() == size


def test_text_grows_with_the_zoom():
    assert make_font("title", 150).pixelSize() == 30


def test_what_a_person_reads_as_said_is_in_the_serif():
    assert QFontInfo(make_font("said")).family() == "Wise Serif"


@pytest.mark.parametrize("name", ["Åsa Öberg", "Łukasz Żak", "Νίκος", "Олег", "فاطمة", "Đặng Thị"])
def test_no_name_is_drawn_as_boxes(name):
    families = [QFont(family) for family in ("Inter", "Noto Sans", "Noto Sans Arabic")]
    metrics = [QFontMetricsF(face) for face in families]
    assert all(any(m.inFontUcs4(ord(letter)) for m in metrics) for letter in name)


def test_figures_of_a_column_are_equally_wide():
    metrics = QFontMetricsF(make_font("figures"))
    assert len({round(metrics.horizontalAdvance(figure * 20), 3) for figure in "0123456789"}) == 1
