"""A field is checked when the hands rest, never in the middle of a word."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from shiboken6 import delete

from ui.shared.hints.watch import SETTLE_MS, Watch
from ui.shared.theme import theme
from ui.shared.tokens import Kind
from ui.shared.widgets.marks import underline


@pytest.fixture
def watch(desk) -> Watch:
    return desk._watches[0]


def write(area, text: str) -> None:
    area.insertPlainText(text)


def phrases(watch: Watch) -> list[str]:
    return [hint.phrase for hint in watch.hints]


def test_a_phrase_is_found_once_its_word_has_ended(qtbot, watch, area):
    write(area, "Det var vagt ")
    qtbot.waitUntil(lambda: phrases(watch) == ["vagt"])


def test_nothing_is_read_before_the_hands_rest(watch, area, reading):
    write(area, "Det var vagt ")
    assert reading.read_texts == []


def test_a_check_waits_for_as_long_as_was_agreed():
    assert SETTLE_MS == 300


def test_a_word_that_is_being_typed_is_not_read(qtbot, watch, area, reading):
    write(area, "Det var vagt")
    qtbot.waitUntil(lambda: not watch._settling.isActive())
    assert reading.read_texts == []


def rest(qtbot, watch) -> None:
    watch._resting.setInterval(350)
    watch._resting.start()
    qtbot.waitUntil(lambda: not watch._resting.isActive())


def test_a_sentence_counts_as_ended_after_a_long_rest(qtbot, watch, area):
    write(area, "Det var vagt sag")
    rest(qtbot, watch)
    assert phrases(watch) == ["vagt"]


def test_a_word_that_is_being_typed_is_never_quoted(qtbot, watch, area):
    write(area, "Det var grovt och vagt")
    rest(qtbot, watch)
    assert phrases(watch) == ["grovt"]
    watch.look()
    assert phrases(watch) == ["grovt"]


@pytest.mark.parametrize("sign", [" ", "."])
def test_it_is_quoted_once_it_has_ended(qtbot, watch, area, sign):
    write(area, "Det var vagt")
    rest(qtbot, watch)
    write(area, sign)
    qtbot.waitUntil(lambda: phrases(watch) == ["vagt"])


def test_going_elsewhere_with_the_caret_ends_the_word(qtbot, watch, area):
    write(area, "Det var vagt")
    rest(qtbot, watch)
    area.select(0, 0)
    assert phrases(watch) == ["vagt"]


def test_a_caret_behind_a_word_that_was_there_already_types_nothing(watch, area):
    area.setPlainText("Det var vagt")
    area.select(12, 12)
    watch.look()
    assert phrases(watch) == ["vagt"]


def test_a_phrase_that_grows_into_another_word_is_no_longer_marked(watch, area, line):
    write(area, "vagt")
    line.setFocus()
    area.setFocus()
    area.select(4, 4)
    write(area, "a")
    assert area.extraSelections() == []


def test_leaving_the_field_ends_the_word(watch, area, line):
    write(area, "Det var vagt")
    line.setFocus()
    assert phrases(watch) == ["vagt"]


def test_a_phrase_is_underlined_in_the_colour_of_what_it_means(watch, area, line):
    write(area, "grovt")
    line.setFocus()
    (selection,) = area.extraSelections()
    assert selection.format.underlineColor().name().upper() == theme().tokens.tone(Kind.LATE).ink


def test_what_is_grave_differs_in_more_than_colour(watch, area, line):
    write(area, "grovt och vagt")
    line.setFocus()
    grave, vague = (one.format.underlineStyle() for one in area.extraSelections())
    assert grave is not vague


def shape(kind: Kind) -> bytes:
    """Paint an underline; return where there is any, whatever its colour."""
    image = QImage(40, 8, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with QPainter(image) as painter:
        underline(painter, QRectF(0, 0, 40, 5), kind)
    return bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits())


def test_what_is_grave_differs_in_more_than_colour_in_a_line_too(qapp):
    assert shape(Kind.LATE) != shape(Kind.TODAY)


def test_an_underline_is_no_part_of_the_text_or_its_undo(watch, area, line):
    write(area, "vagt")
    line.setFocus()
    area.undo()
    assert area.toPlainText() == ""


def test_an_underline_stays_with_its_words_while_one_writes_before_them(watch, area, line):
    write(area, "vagt sagt")
    line.setFocus()
    area.replace(0, 0, "🙂 Det var ")
    assert [hint.finding.start for hint in watch.hints] == [10]


def test_a_phrase_that_is_changed_is_no_longer_underlined(watch, area, line):
    write(area, "vagt")
    line.setFocus()
    area.replace(0, 1, "b")
    assert area.extraSelections() == []


def test_the_hint_under_the_caret_is_known(watch, area, line):
    write(area, "vagt och grovt")
    line.setFocus()
    area.select(10, 10)
    hint = watch.here()
    assert hint is not None
    assert hint.phrase == "grovt"


def test_an_emoji_before_a_phrase_does_not_move_its_underline(watch, area, line):
    write(area, "👩‍💻🙂 vagt")
    line.setFocus()
    (selection,) = area.extraSelections()
    assert selection.cursor.selectedText() == "vagt"


def test_tab_goes_to_the_next_gap_of_a_starter(qtbot, watch, area):
    write(area, "När vi frågade om … svarade du …")
    area.select(0, 0)
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    qtbot.keyClick(area, "x")
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    qtbot.keyClick(area, "y")
    assert area.toPlainText() == "När vi frågade om x svarade du y"


def test_tab_goes_on_to_the_next_field_where_no_gap_is_left(qtbot, watch, area, line):
    write(area, "Vi väntade… länge.")
    area.select(0, 0)
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_a_line_is_underlined_too(desk, area, line):
    line.setText("vagt")
    area.setFocus()
    desk.look()
    before = line.grab().toImage()
    line.show_marks(())
    assert line.grab().toImage() != before


def test_a_field_out_of_sight_is_not_read(watch, area, host, reading):
    host.hide()
    write(area, "vagt")
    watch._check(has_rested=True)
    assert "vagt" not in reading.read_texts


def test_a_field_may_go_while_it_has_the_keyboard(qtbot, watch, area):
    write(area, "Det är grovt sagt.")
    watch.look()
    write(area, " Och")
    with qtbot.captureExceptions() as raised:
        delete(area)
    assert raised == []
