"""Text on the page."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tests.ui.shared.widgets.speech import spoken
from ui.shared.theme import theme
from ui.shared.tokens import DARK, LIGHT
from ui.shared.widgets.labels import ElidedLabel, Label, Prose, StepHeading, set_tip

MARKUP = "<b>Elin</b> &amp; <img src='file:///etc/passwd'>"
LONG = "Hon beskrev hur ordertjänsten delades upp och varför den fick gå först. " * 4


def ink(label: QLabel) -> str:
    return label.palette().color(QPalette.ColorRole.WindowText).name().upper()


@pytest.mark.parametrize("kind", [Label, ElidedLabel, Prose])
def test_markup_in_a_text_is_text(qtbot, kind):
    label = kind(MARKUP)
    qtbot.addWidget(label)
    assert (label.textFormat(), label.text()) == (Qt.TextFormat.PlainText, MARKUP)


def test_a_label_changes_colour_with_the_theme(qtbot):
    label = Label("3 dagar sen", "chip", "late")
    qtbot.addWidget(label)
    assert ink(label) == LIGHT.late.ink
    theme().apply("dark")
    assert ink(label) == DARK.late.ink


def test_a_label_can_be_written_in_another_colour(qtbot):
    label = Label("i dag")
    qtbot.addWidget(label)
    label.set_ink("today")
    assert ink(label) == LIGHT.today.ink


def test_a_label_grows_with_the_text(qtbot):
    label = Label("Nio personer", "lead")
    qtbot.addWidget(label)
    theme().apply("light", 150)
    assert label.font().pixelSize() == 22


def test_a_label_that_gives_way_says_in_its_tip_what_is_missing(qtbot):
    label = ElidedLabel("Fullstackutvecklare .NET, Orrekulla Bank")
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.show()
    assert label.shown().endswith("…")
    assert "Orrekulla Bank" in label.toolTip()


def test_a_label_with_room_has_no_tip(qtbot):
    label = ElidedLabel("Elin")
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.show()
    assert (label.shown(), label.toolTip()) == ("Elin", "")


def test_screen_readers_are_told_the_whole_of_a_cut_label(qtbot):
    label = ElidedLabel("Fullstackutvecklare .NET, Orrekulla Bank")
    qtbot.addWidget(label)
    label.resize(40, 20)
    assert spoken(label) == "Fullstackutvecklare .NET, Orrekulla Bank"


def test_prose_is_higher_where_it_is_narrower(qtbot):
    prose = Prose(LONG)
    qtbot.addWidget(prose)
    assert prose.heightForWidth(200) > prose.heightForWidth(600) > 0


def test_prose_keeps_its_own_line_breaks(qtbot):
    one, two = Prose("Ett"), Prose("Ett\nTvå")
    qtbot.addWidget(one)
    qtbot.addWidget(two)
    assert two.heightForWidth(300) == pytest.approx(2 * one.heightForWidth(300), abs=1)


def test_a_word_wider_than_the_column_is_broken(qtbot):
    prose = Prose("ö" * 200)
    qtbot.addWidget(prose)
    assert prose.heightForWidth(100) > 5 * prose.fontMetrics().height()


@pytest.mark.parametrize("zoom", [90, 100, 150])
def test_a_layout_gives_prose_all_the_height_it_needs(qtbot, zoom):
    theme().apply("light", zoom)
    page, prose = QWidget(), Prose(LONG)
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(prose)
    page.resize(320, 700)
    page.show()
    assert prose.height() >= prose.heightForWidth(prose.width())


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=80))
def test_any_text_can_be_shown(qtbot, text):
    prose = Prose(text)
    qtbot.addWidget(prose)
    prose.resize(120, 60)
    assert not prose.grab().isNull()


def test_a_tip_shows_markup_as_it_is_written(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, MARKUP)
    assert QTextDocumentFragment.fromHtml(widget.toolTip()).toPlainText() == MARKUP


def test_a_tip_is_read_out_without_its_markup(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, MARKUP)
    assert spoken(widget, QAccessible.Text.Description) == MARKUP


def test_no_words_make_no_tip(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, "Öppna")
    set_tip(widget, "")
    assert widget.toolTip() == ""


def test_the_hint_of_a_heading_gives_way_to_its_title(qtbot):
    heading = StepHeading(2, "Det som övertygade", "minst ett exempel från intervjun")
    qtbot.addWidget(heading)
    heading.resize(220, 24)
    heading.show()
    assert heading.title.width() >= heading.title.sizeHint().width()
    assert heading.hint.shown().endswith("…")
