"""Ticks and switches."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from tests.ui.shared.widgets.speech import role, spoken
from ui.shared.theme import theme
from ui.shared.widgets.toggles import CheckBox, Switch

KINDS = pytest.mark.parametrize("kind", [CheckBox, Switch])


@pytest.fixture
def make(qtbot):
    """Make a toggle that is shown, away from the pointer."""

    def make(kind, text: str = "Ta med R&D"):
        toggle = kind(text)
        qtbot.addWidget(toggle)
        toggle.move(300, 300)
        with qtbot.waitActive(toggle):
            toggle.show()
            toggle.activateWindow()
        return toggle

    return make


@KINDS
def test_space_turns_it(qtbot, make, kind):
    toggle = make(kind)
    with qtbot.waitSignal(toggle.toggled):
        qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()


@KINDS
def test_a_click_on_its_words_turns_it(qtbot, make, kind):
    toggle = make(kind)
    qtbot.mouseClick(
        toggle, Qt.MouseButton.LeftButton, pos=QPoint(toggle.width() - 4, toggle.height() // 2)
    )
    assert toggle.isChecked()


@KINDS
def test_on_and_off_look_different(make, kind):
    toggle = make(kind)
    off = toggle.grab().toImage()
    toggle.setChecked(True)
    assert toggle.grab().toImage() != off


@KINDS
def test_the_keyboard_is_seen_to_be_there(make, kind):
    toggle = make(kind)
    toggle.clearFocus()
    without = toggle.grab().toImage()
    toggle.setFocus()
    assert toggle.grab().toImage() != without


@KINDS
def test_it_is_read_by_its_words(make, kind):
    toggle = make(kind)
    assert (role(toggle), spoken(toggle)) == (QAccessible.Role.CheckBox, "Ta med R&D")


@KINDS
@pytest.mark.parametrize("zoom", [90, 100, 150])
def test_no_word_is_cut_at_any_size(make, kind, zoom):
    theme().apply("light", zoom)
    toggle = make(kind, "Påminn mig om veckorapporten på fredag")
    words = toggle.fontMetrics().horizontalAdvance(toggle.text())
    assert toggle.sizeHint().width() > words + 18 * zoom / 100


def test_some_of_many_is_neither_on_nor_off(make):
    box = make(CheckBox)
    off = box.grab().toImage()
    box.setTristate(True)
    box.setCheckState(Qt.CheckState.PartiallyChecked)
    partly = box.grab().toImage()
    box.setCheckState(Qt.CheckState.Checked)
    assert len({bytes(i.constBits()) for i in (off, partly, box.grab().toImage())}) == 3
