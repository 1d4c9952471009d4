"""The one style sheet."""

import re

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit

from ui.shared.sheet import style_sheet
from ui.shared.tokens import DARK, LIGHT

CLASSES = {"LineEdit": QLineEdit, "TextArea": QPlainTextEdit, "Select": QComboBox, "Menu": QMenu}


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_it_names_no_colour_that_is_not_in_the_tokens(tokens):
    named = set(re.findall("#[0-9A-Fa-f]{6}", style_sheet(tokens)))
    assert named <= set(_values(tokens))


def _values(tokens):
    names = ("canvas", "surface", "surface2", "well", "soft", "text", "text2", "text3", "line")
    return [tokens.ink(name) for name in (*names, "line2", "ctl", "accent", "late")]


def test_it_is_small_since_each_rule_costs_every_widget_a_comparison():
    assert style_sheet(LIGHT).count("{") < 55


def test_controls_grow_with_the_text():
    assert "min-height: 42px" in style_sheet(LIGHT, 150)


def test_it_styles_no_plain_widget():
    """A rule for ``QWidget`` or ``QFrame`` would turn all painting over to the style sheet."""
    selectors = re.findall(r"([^{};]+)\{", style_sheet(LIGHT))
    plain = {"QWidget", "QFrame", "QLabel", "*", "QPushButton"}
    assert {part.strip() for line in selectors for part in line.split(",")} & plain == set()
