"""Colours that can be read: WCAG 2.2 contrast for every pair that meets on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.shared.tokens import DARK, LIGHT, Kind, Tokens, contrast, mix

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("canvas", "sidebar", "column", "surface", "surface2", "well")
COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def too_close(pairs: list[tuple[str, str]], least: float) -> list[tuple[str, str, float]]:
    """The pairs that stand less than *least* apart."""
    return [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < least]


@THEMES
@pytest.mark.parametrize("ink", ["text", "text2", "text3", "accent"])
def test_every_ink_can_be_read_on_every_ground(tokens: Tokens, ink):
    pairs = [(tokens.ink(ink), tokens.ink(ground)) for ground in GROUNDS]
    assert too_close(pairs, 4.5) == []


@THEMES
@pytest.mark.parametrize("kind", Kind)
def test_a_meaning_can_be_read_on_its_fill_and_on_every_ground(tokens: Tokens, kind):
    tone = tokens.tone(kind)
    fills = [tone.fill, *(tokens.ink(ground) for ground in GROUNDS)]
    assert too_close([(tone.ink, fill) for fill in fills], 4.5) == []


@THEMES
@pytest.mark.parametrize("kind", Kind)
def test_text_and_details_can_be_read_on_the_fill_of_a_meaning(tokens: Tokens, kind):
    fill = tokens.tone(kind).fill
    assert too_close([(tokens.text, fill), (tokens.text2, fill)], 4.5) == []


@THEMES
def test_private_text_can_be_read_on_its_hatching(tokens: Tokens):
    hatch = mix(tokens.private.fill, tokens.private.edge, 0.3)
    assert too_close([(tokens.text, hatch), (tokens.private.ink, hatch)], 4.5) == []


@THEMES
@pytest.mark.parametrize("share", [0.0, 0.11, 0.22], ids=["resting", "hovered", "held"])
def test_a_filled_button_can_be_read(tokens: Tokens, share):
    fill = mix(tokens.accent, tokens.text, share)
    assert contrast(tokens.on_accent, fill) >= 4.5


@THEMES
def test_the_chosen_segment_can_be_read(tokens: Tokens):
    assert too_close([(tokens.text, tokens.raised), (tokens.text2, tokens.raised)], 4.5) == []


@THEMES
def test_a_toast_can_be_read(tokens: Tokens):
    inks = [(tokens.on_slab, tokens.slab), (tokens.slab_act, tokens.slab)]
    assert too_close(inks, 4.5) == []


@THEMES
def test_initials_can_be_read_on_every_tint(tokens: Tokens):
    assert too_close([(tint.ink, tint.fill) for tint in tokens.tints], 4.5) == []


@THEMES
@pytest.mark.parametrize("sign", ["ctl", "accent"])
def test_outlines_that_are_the_only_sign_of_a_control_are_seen(tokens: Tokens, sign):
    pairs = [(tokens.ink(sign), tokens.ink(ground)) for ground in GROUNDS]
    assert too_close(pairs, 3.0) == []


@THEMES
def test_a_chosen_control_stands_out_from_the_others(tokens: Tokens):
    assert contrast(tokens.accent, tokens.surface) >= 3.0


def test_a_tone_answers_to_its_name_with_its_ink():
    assert LIGHT.ink("late") == LIGHT.late.ink
    assert LIGHT.ink("chosen") == LIGHT.accent


def test_a_colour_that_does_not_exist_is_refused():
    with pytest.raises(AttributeError):
        LIGHT.ink("purple")


def test_black_on_white_is_as_far_apart_as_colours_go():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@given(COLOURS, COLOURS)
def test_contrast_is_the_same_both_ways(one, other):
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001


@given(COLOURS, COLOURS)
def test_a_mix_begins_at_one_colour_and_ends_at_the_other(one, other):
    assert (mix(one, other, 0), mix(one, other, 1)) == (one, other)
