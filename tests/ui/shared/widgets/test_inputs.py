"""Single-line inputs."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.shared.theme import theme
from ui.shared.widgets.calendar import Calendar
from ui.shared.widgets.inputs import DateField, LineEdit, Select, TimeField, read_time


def turn_wheel(widget) -> QWheelEvent:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return event


@pytest.fixture
def select(qtbot) -> Select:
    select = Select()
    qtbot.addWidget(select)
    select.addItems(["Jag ringer", "Jag mejlar", "Vi ses"])
    return select


def test_the_wheel_does_not_change_a_list_in_passing(select):
    turn_wheel(select)
    assert select.currentText() == "Jag ringer"


def test_the_wheel_scrolls_the_page_over_a_date(qtbot):
    field = DateField(date(2026, 11, 24))
    qtbot.addWidget(field)
    assert not turn_wheel(field).isAccepted()
    assert field.day() == date(2026, 11, 24)


def test_arrows_choose_in_a_list(qtbot, select):
    qtbot.keyClick(select, Qt.Key.Key_Down)
    assert select.currentText() == "Jag mejlar"


@pytest.mark.parametrize("kind", [LineEdit, Select, DateField, TimeField])
@pytest.mark.parametrize("zoom", [90, 100, 150])
def test_all_inputs_are_equally_high(qtbot, kind, zoom):
    theme().apply("light", zoom)
    field = kind()
    qtbot.addWidget(field)
    assert field.minimumHeight() == field.maximumHeight() == round(32 * zoom / 100)


LONG = "När kunden frågade vad som händer om ordertjänsten faller bort"


@pytest.fixture
def page(qtbot):
    """A line with a long text and a line after it, on a page that is shown."""
    page = QWidget()
    qtbot.addWidget(page)
    page.line, page.after = LineEdit(LONG), LineEdit()
    column = QVBoxLayout(page)
    column.addWidget(page.after)
    column.addWidget(page.line)
    page.resize(150, 100)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.after.setFocus()
    return page


def test_a_long_text_is_read_from_its_beginning(page):
    assert page.line.cursorPosition() == 0
    page.line.setText(LONG * 2)
    assert page.line.cursorPosition() == 0


def test_it_is_read_from_its_beginning_again_when_it_is_left(page):
    page.line.setFocus(Qt.FocusReason.MouseFocusReason)
    page.line.end(False)
    page.after.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.line.cursorPosition() == 0


def test_writing_goes_on_at_the_end(qtbot, page):
    page.line.setFocus()
    qtbot.keyClick(page.line, Qt.Key.Key_X)
    assert page.line.text() == LONG + "x"


def test_a_text_that_changes_under_the_hands_keeps_the_caret_at_its_end(page):
    page.line.setFocus()
    page.line.setText("Havsvik")
    assert page.line.cursorPosition() == len("Havsvik")


def test_words_begin_after_the_icon(qtbot):
    plain, with_icon = LineEdit("Elin"), LineEdit("Elin", icon="search")
    qtbot.addWidget(plain)
    qtbot.addWidget(with_icon)
    assert with_icon.textMargins().left() > plain.textMargins().left()


@pytest.mark.parametrize("kind", [LineEdit, Select, DateField, TimeField])
def test_a_disabled_input_can_be_painted(qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    field.setEnabled(False)
    assert not field.grab().isNull()


@settings(max_examples=20, deadline=None)
@given(day=st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_a_day_comes_out_as_it_went_in(qapp, day):
    assert DateField(day).day() == day


def test_a_day_that_is_needed_begins_today(qtbot):
    field = DateField()
    qtbot.addWidget(field)
    assert field.day() == date.today()


def test_a_day_may_be_left_out_where_it_is_optional(qtbot):
    field = DateField(is_optional=True)
    qtbot.addWidget(field)
    assert (field.day(), field.text()) == (None, "No date")


def test_a_step_from_no_day_is_today(qtbot):
    field = DateField(is_optional=True)
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date.today()


def test_delete_takes_an_optional_day_away(qtbot):
    field = DateField(date(2026, 11, 24), is_optional=True)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.day() is None


def test_delete_does_not_take_a_needed_day_away(qtbot):
    field = DateField(date(2026, 11, 24))
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.day() is not None


def test_the_year_is_named_when_it_is_not_this_one(qtbot):
    field = DateField(date(2031, 11, 24))
    qtbot.addWidget(field)
    assert "2031" in field.text()
    field.set_day(date.today())
    assert str(date.today().year) not in field.text()


def test_the_calendar_that_opens_is_ours_and_not_at_1900(qtbot):
    field = DateField(is_optional=True)
    qtbot.addWidget(field)
    beside_the_arrow = QPoint(field.width() - 2, field.height() // 2)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=beside_the_arrow)
    calendar = field.calendarWidget()
    assert isinstance(calendar, Calendar)
    assert calendar.selectedDate().year() == date.today().year


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("9", time(9)), ("09", time(9)), ("9.30", time(9, 30)), ("9:30", time(9, 30)),
        ("930", time(9, 30)), ("0930", time(9, 30)), ("9 30", time(9, 30)),
        (" 15:40 ", time(15, 40)),
        ("9h30", time(9, 30)), ("0", time(0)),
        ("", None), ("24", None), ("9:60", None), ("nio", None), ("9.3", None), ("-9", None),
        ("٩", None), ("9:30:00", None), ("12345", None),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(text, meant):
    assert read_time(text) == meant


@given(st.text(max_size=8))
def test_anything_can_be_written_for_a_time(text):
    assert read_time(text) is None or isinstance(read_time(text), time)


@settings(max_examples=20, deadline=None)
@given(at=st.times())
def test_a_time_comes_out_as_it_went_in(qapp, at):
    assert TimeField(at).at() == at.replace(second=0, microsecond=0)


def test_a_time_is_tidied_when_it_is_left(qtbot):
    field = TimeField()
    qtbot.addWidget(field)
    field.setText("930")
    field.editingFinished.emit()
    assert field.text() == "09:30"


def test_what_is_no_time_stays_to_be_corrected(qtbot):
    field = TimeField()
    qtbot.addWidget(field)
    field.setText("nio")
    field.editingFinished.emit()
    assert (field.text(), field.at()) == ("nio", None)


@pytest.mark.parametrize(
    ("at", "key", "then"),
    [
        (time(9), Qt.Key.Key_Up, time(9, 15)), (time(9), Qt.Key.Key_Down, time(8, 45)),
        (None, Qt.Key.Key_Up, time(9)), (time(0), Qt.Key.Key_Down, time(23, 45)),
        (time(23, 50), Qt.Key.Key_Up, time(0, 5)),
    ],
)  # fmt: skip
def test_arrows_step_a_quarter_of_an_hour(qtbot, at, key, then):
    field = TimeField(at)
    qtbot.addWidget(field)
    qtbot.keyClick(field, key)
    assert field.at() == then
