"""A place to write more than a line."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QFontInfo, QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.ui.shared.widgets.speech import role, spoken
from ui.shared.theme import theme
from ui.shared.widgets.textarea import TextArea

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60)


@pytest.fixture
def area(qtbot) -> TextArea:
    area = TextArea("På vilken grund", lines=2, most=5, limit=50)
    qtbot.addWidget(area)
    area.resize(400, area.height())
    area.show()
    return area


def test_it_grows_with_the_text(area):
    before = area.height()
    area.setPlainText("rad\nrad\nrad\nrad")
    assert area.height() > before


def test_it_grows_when_a_line_is_wrapped(area):
    area.setPlainText("ett ord och ett till " * 2)
    before = area.height()
    area.resize(100, area.height())
    assert area.height() > before


def test_it_scrolls_once_it_is_high_enough(area):
    area.setPlainText("rad\n" * 5)
    before = area.height()
    area.setPlainText("rad\n" * 9)
    assert area.height() == before
    assert area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_all_it_shows_fits_without_scrolling(area):
    area.setPlainText("rad\nrad\nrad")
    assert area.verticalScrollBar().maximum() == 0


def test_it_shrinks_again(area):
    before = area.height()
    area.setPlainText("rad\n" * 4)
    area.clear()
    assert area.height() == before


def test_it_grows_with_the_size_of_the_text(area):
    before = area.height()
    theme().apply("light", 150)
    assert area.height() > before * 1.2


def test_tab_goes_on_to_the_next_field(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    area, after = TextArea("Grund"), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(area)
    column.addWidget(after)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert (page.focusWidget(), area.toPlainText()) == (after, "")


def test_it_takes_no_more_than_its_limit(qtbot, area):
    with qtbot.waitSignal(area.full):
        area.insertPlainText("ö" * 60)
    assert area.toPlainText() == "ö" * 50


def test_what_does_not_fit_is_left_out_where_it_was_put(area):
    area.setPlainText("början " + "x" * 30 + " slut")
    cursor = area.textCursor()
    cursor.setPosition(7)
    area.setTextCursor(cursor)
    area.insertPlainText("y" * 20)
    assert area.toPlainText().startswith("början yyyyyyyy")
    assert area.toPlainText().endswith("x slut")
    assert len(area.toPlainText()) == 50


def test_undo_takes_back_what_was_too_long_in_one_step(area):
    area.setPlainText("x" * 45)
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.insertPlainText("y" * 20)
    area.undo()
    assert area.toPlainText() == "x" * 45


def test_a_text_that_is_shown_is_not_an_edit_to_undo(area):
    area.setPlainText("Du ritade upp hur ni delade monoliten.")
    assert not area.document().isUndoAvailable()


def test_another_theme_is_not_an_edit_to_undo(area):
    area.setPlainText("Grund")
    theme().apply("dark", 150)
    assert not area.document().isUndoAvailable()


def test_a_suggested_wording_is_one_step_of_undo(area):
    area.setPlainText("Hen passar inte in i gruppen.")
    area.replace(0, 15, "Du beskrev")
    assert area.toPlainText() == "Du beskrev in i gruppen."
    area.undo()
    assert area.toPlainText() == "Hen passar inte in i gruppen."


def test_pasted_formatting_is_left_behind(area):
    data = QMimeData()
    data.setHtml("<b style='color: red'>Fet</b>")
    data.setText("Fet")
    area.insertFromMimeData(data)
    assert area.toPlainText() == "Fet"
    assert not area.textCursor().charFormat().font().bold()


def test_what_is_copied_is_plain(area):
    area.setPlainText("Du visade siffror")
    area.selectAll()
    area.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.hasHtml()) == ("Du visade siffror", False)


def test_lines_added_later_stand_as_far_apart(area):
    area.setPlainText("rad")
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.insertPlainText("\nrad")
    blocks = area.document().firstBlock(), area.document().lastBlock()
    assert len({block.blockFormat().lineHeight() for block in blocks}) == 1


def test_what_is_said_is_written_in_the_serif(qtbot):
    area = TextArea("Inledning", is_said=True)
    qtbot.addWidget(area)
    assert QFontInfo(area.document().defaultFont()).family() == "Wise Serif"


def test_screen_readers_know_its_name(area):
    assert (role(area), spoken(area)) == (QAccessible.Role.EditableText, "På vilken grund")


def test_no_key_writes_past_the_limit(qtbot, area):
    area.setPlainText("x" * 50)
    with qtbot.waitSignal(area.full):
        qtbot.keyClick(area, Qt.Key.Key_A)
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.toPlainText() == "x" * 50


def test_a_full_field_can_still_be_corrected(qtbot, area):
    area.setPlainText("x" * 50)
    area.selectAll()
    qtbot.keyClick(area, Qt.Key.Key_A)
    assert area.toPlainText() == "a"


def test_an_input_method_stops_at_the_limit_too(area):
    area.setPlainText("x" * 49)
    area.moveCursor(QTextCursor.MoveOperation.End)
    event = QInputMethodEvent()
    event.setCommitString("日本")
    QApplication.sendEvent(area, event)
    assert area.toPlainText() == "x" * 49 + "日"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT)
def test_text_comes_out_as_it_went_in_up_to_the_limit(area, text):
    area.setPlainText(text)
    assert area.toPlainText() == text[:50]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(TEXT, max_size=4))
def test_no_way_of_writing_gets_past_the_limit(area, pieces):
    area.clear()
    for piece in pieces:
        area.insertPlainText(piece)
    assert len(area.toPlainText()) <= 50


def test_what_stands_in_for_text_grows_with_the_text(area):
    theme().apply("light", 150)
    assert area.viewport().font().pixelSize() == area.font().pixelSize()
