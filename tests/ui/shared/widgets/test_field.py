"""An input with its label."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.ui.shared.widgets.speech import spoken
from ui.shared.tokens import LIGHT
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit


@pytest.fixture
def field(qtbot) -> Field[LineEdit]:
    field = Field("&E-post", LineEdit(), "Dit breven går")
    qtbot.addWidget(field)
    field.resize(300, field.sizeHint().height())
    field.show()
    return field


def test_the_label_names_the_input(field):
    assert spoken(field.input) == "E-post"


def test_the_key_in_the_label_goes_to_the_input(qtbot, field):
    assert field.label.buddy() is field.input


def test_the_hint_describes_the_input(field):
    assert spoken(field.input, QAccessible.Text.Description) == "Dit breven går"


def test_what_is_wrong_takes_the_place_of_the_hint(field):
    field.set_error("Adressen saknar något efter @")
    assert field.line.text() == "Adressen saknar något efter @"
    assert spoken(field.input, QAccessible.Text.Description) == "Adressen saknar något efter @"


def test_the_hint_returns_when_it_is_put_right(field):
    field.set_error("Adressen saknar något efter @")
    field.set_error("")
    assert (field.error, field.line.text()) == ("", "Dit breven går")


def test_what_is_wrong_is_framed_in_brick(qtbot, field):
    def frame() -> str:
        image = field.input.grab().toImage()
        return image.pixelColor(image.width() // 2, 0).name().upper()

    field.setFocus(Qt.FocusReason.OtherFocusReason)
    assert frame() == LIGHT.ctl
    field.set_error("Adressen saknar något efter @")
    assert frame() == LIGHT.late.ink


def test_a_field_without_a_hint_takes_no_room_for_one(qtbot):
    plain, hinted = Field("Namn", LineEdit()), Field("Namn", LineEdit(), "För- och efternamn")
    qtbot.addWidget(plain)
    qtbot.addWidget(hinted)
    assert plain.sizeHint().height() < hinted.sizeHint().height()


def test_another_hint_can_be_given(field):
    field.set_hint("Inga brev utan adress")
    assert field.line.text() == "Inga brev utan adress"
