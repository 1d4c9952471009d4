"""The look, switched while the program runs."""

import gc

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.shared.palettes import high_contrast, is_dark, make_palette
from ui.shared.theme import choose, current, follow, font, grow, px, theme
from ui.shared.tokens import DARK, LIGHT, contrast


def a_palette(window: str, text: str, highlight: str, highlighted: str) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, name in (
        (role.Window, window), (role.WindowText, text),
        (role.Highlight, highlight), (role.HighlightedText, highlighted),
    ):  # fmt: skip
        palette.setColor(key, QColor(name))
    return palette


BLACK_AND_YELLOW = a_palette("#000000", "#FFFF00", "#1AEBFF", "#000000")
BLACK_ON_WHITE = a_palette("#FFFFFF", "#000000", "#7A7AFF", "#FFFFFF")


class Follower(QObject):
    """Counts how often it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def tell(self) -> None:
        self.times += 1


@pytest.mark.parametrize(
    ("choice", "scheme", "expected"),
    [
        ("system", Qt.ColorScheme.Dark, DARK), ("system", Qt.ColorScheme.Light, LIGHT),
        ("light", Qt.ColorScheme.Dark, LIGHT), ("dark", Qt.ColorScheme.Light, DARK),
    ],
)  # fmt: skip
def test_what_the_user_chose_goes_before_the_system(choice, scheme, expected):
    assert choose(choice, scheme) is expected


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_nothing_of_a_dark_system_shows_through(tokens):
    """A light program on a dark system: whatever the palette leaves open is the system's."""
    palette, roles = make_palette(tokens), QPalette.ColorRole
    groups = QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled
    asked = [role for role in roles if role not in (roles.NoRole, roles.NColorRoles)]
    assert [r for r in asked for group in groups if not palette.isBrushSet(group, r)] == []


def test_dark_is_worn_at_once(qapp):
    theme().apply("dark")
    assert current() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.canvas


def test_widgets_that_are_there_already_change_with_it(qtbot):
    label = QLabel("Elin")
    qtbot.addWidget(label)
    theme().apply("dark")
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.text


def test_choosing_the_systems_look_again_leaves_it_on(qapp):
    """To ask what the system looks like, ours has to come off: it must be put back."""
    theme().apply("system")
    theme().apply("system")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == current().canvas


def test_followers_are_told_once_a_change():
    follower = Follower()
    follow(follower.tell)
    theme().apply("dark", 120)
    assert follower.times == 2


def test_nobody_is_told_when_nothing_changes():
    follower = Follower()
    follow(follower.tell)
    theme().apply("light", 100)
    assert follower.times == 1


def test_a_follower_that_is_gone_is_let_go_of():
    follower = Follower()
    told = []
    follower.destroyed.connect(lambda: told.append("gone"))
    follow(follower.tell)
    del follower
    gc.collect()
    theme().apply("dark")
    assert told == ["gone"]


def test_only_a_method_can_follow():
    with pytest.raises(TypeError):
        follow(lambda: None)


@pytest.mark.parametrize(
    ("asked", "given"), [(100, 100), (10, 90), (90, 90), (150, 150), (400, 150)]
)
def test_text_stays_between_90_and_150_per_cent(asked, given):
    theme().apply("light", asked)
    assert theme().zoom == given


def test_text_and_what_holds_it_grow_together():
    theme().apply("light", 150)
    assert (font("title").pixelSize(), px(32)) == (30, 48)


def test_the_programs_font_is_the_body_of_the_scale(qapp):
    theme().apply("light", 150)
    assert QApplication.font().pixelSize() == font("body").pixelSize()


def test_a_length_that_grows_keeps_up_with_the_text(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    grow(widget.setFixedWidth, 100)
    theme().apply("light", 150)
    assert widget.width() == 150


@pytest.mark.parametrize("palette", [BLACK_AND_YELLOW, BLACK_ON_WHITE])
def test_high_contrast_keeps_to_the_systems_own_colours(palette):
    tokens = high_contrast(palette)
    role = QPalette.ColorRole
    given = (palette.color(role.Window), palette.color(role.WindowText))
    assert (tokens.canvas, tokens.text2) == tuple(colour.name().upper() for colour in given)


@pytest.mark.parametrize("palette", [BLACK_AND_YELLOW, BLACK_ON_WHITE])
def test_high_contrast_outlines_what_fills_can_no_longer_tell(palette):
    tokens = high_contrast(palette)
    assert tokens.is_outlined
    assert contrast(tokens.late.edge, tokens.late.fill) > 7


def test_a_highlight_that_cannot_be_read_is_not_taken():
    tokens = high_contrast(BLACK_ON_WHITE)
    assert (tokens.accent, tokens.on_accent) == ("#000000", "#FFFFFF")


@pytest.mark.parametrize(("palette", "dark"), [(BLACK_AND_YELLOW, True), (BLACK_ON_WHITE, False)])
def test_a_system_that_does_not_say_is_known_by_its_palette(palette, dark):
    assert is_dark(palette) is dark
