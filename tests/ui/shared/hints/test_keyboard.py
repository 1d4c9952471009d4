"""The card from the keyboard: which hint it speaks of, and keys that do only what they say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from ui.shared.hints.desk import HintDesk
from ui.shared.hints.watch import Checked
from ui.shared.widgets.textarea import TextArea

ALT = Qt.KeyboardModifier.AltModifier
TWO = "Ett är vagt. Två är bra. Tre är grovt. Fyra är bra."


@pytest.fixture
def two(desk, area, line):
    """The desk, with a vague first sentence and a grave third one."""
    area.setPlainText(TWO)
    desk.look()
    return desk


@pytest.fixture
def asking(desk, area):
    """The desk, whose card asks why a grave phrase may stay."""
    area.setPlainText("grovt")
    desk.look()
    desk.card.keep.click()
    return desk


@pytest.fixture
def dialog(qtbot, reading):
    """A dialog whose Enter presses a button, with a grave phrase in its only field."""
    dialog, area = QDialog(), TextArea("Grund")
    dialog.pressed = []
    button = QPushButton("Stäng", default=True)
    button.clicked.connect(lambda: dialog.pressed.append("Stäng"))
    column = QVBoxLayout(dialog)
    desk = HintDesk(dialog, reading)
    for part in (area, desk.card, button):
        column.addWidget(part)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    desk.watch([Checked(area)])
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    area.setPlainText("grovt")
    desk.look()
    dialog.desk = desk
    return dialog


@pytest.mark.parametrize(
    ("caret", "phrase"),
    [
        (1, "vagt"),  # in its sentence, before the phrase
        (12, "vagt"),  # behind its full stop
        (18, "vagt"),  # in a sentence without a hint: the nearest before
        (27, "grovt"),
        (len(TWO), "grovt"),
    ],
)
def test_the_card_speaks_of_where_the_caret_is(two, area, caret, phrase):
    area.select(caret, caret)
    assert two.card.phrase.text() == f"“{phrase}”"


def test_before_every_hint_the_card_speaks_of_the_first(desk, area):
    area.setPlainText("Bra. Det är vagt. Det är grovt.")
    desk.look()
    area.select(1, 1)
    assert desk.card.phrase.text() == "“vagt”"


def test_a_key_begins_the_sentence_that_the_card_speaks_of(qtbot, two, area):
    area.select(27, 27)
    qtbot.keyClick(area, Qt.Key.Key_3, ALT)
    assert area.toPlainText() == "Ett är vagt. Två är bra. Du gjorde …. Fyra är bra."


def test_of_two_phrases_in_a_sentence_the_card_speaks_of_the_one_at_the_caret(desk, area):
    area.setPlainText("Det är vagt och det är grovt sagt.")
    desk.look()
    area.select(26, 26)
    first = desk.card.phrase.text()
    area.select(9, 9)
    assert (first, desk.card.phrase.text()) == ("“grovt”", "“vagt”")


def test_a_field_that_gets_the_keyboard_is_spoken_of_though_its_caret_stays(desk, area, line):
    area.setPlainText("vagt")
    line.setText("grovt")
    desk.look()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    area.setFocus(Qt.FocusReason.TabFocusReason)
    area_first = desk.card.phrase.text()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    assert (area_first, desk.card.phrase.text()) == ("“vagt”", "“grovt”")


def test_enter_in_the_reason_only_keeps_the_phrase(qtbot, dialog, reading):
    dialog.desk.card.keep.click()
    dialog.desk.card.reason.insert("Namnet på en pjäs")
    qtbot.keyClick(dialog.desk.card.reason, Qt.Key.Key_Return)
    assert (reading.may_stay, dialog.pressed) == ({"grovt": "Namnet på en pjäs"}, [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_without_a_reason_does_nothing(qtbot, dialog, reading, key):
    dialog.desk.card.keep.click()
    qtbot.keyClick(dialog.desk.card.reason, key)
    assert (reading.may_stay, dialog.pressed) == ({}, [])
    assert dialog.desk.card.reason.isVisible()


def test_enter_on_a_starter_only_puts_it_in(qtbot, dialog):
    starter = dialog.desk.card.starters[1]
    starter.setFocus()
    qtbot.keyClick(starter, Qt.Key.Key_Return)
    assert dialog.pressed == []
    assert dialog.desk._watches[0].text == "Kravet är …"


def test_esc_folds_the_reason_away_and_the_dialog_stays(qtbot, dialog):
    dialog.desk.card.keep.click()
    qtbot.keyClick(dialog.desk.card.reason, Qt.Key.Key_Escape)
    assert dialog.desk.card.reason.isHidden()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.desk._watches[0].field


def test_esc_in_the_reason_is_no_shortcut_of_the_page(qtbot, asking, host):
    left: list[bool] = []
    QShortcut(Qt.Key.Key_Escape, host).activated.connect(lambda: left.append(True))
    qtbot.keyClick(asking.card.reason, Qt.Key.Key_Escape)
    assert left == []
    assert asking.card.reason.isHidden()


def test_the_caret_is_in_the_phrase_once_the_reason_is_folded_away(qtbot, asking, area):
    qtbot.keyClick(asking.card.reason, Qt.Key.Key_Escape)
    assert (area.hasFocus(), area.caret()) == (True, 5)


def test_a_reason_that_was_folded_away_keeps_nothing_unseen(qtbot, asking, reading):
    asking.card.reason.insert("Namnet på en pjäs")
    qtbot.keyClick(asking.card.reason, Qt.Key.Key_Escape)
    asking.card.keep.click()
    assert reading.may_stay == {}
    assert asking.card.reason.text() == "Namnet på en pjäs"


def test_nobody_is_asked_why_what_is_kept_may_stay(asking, reading):
    reading.may_stay["grovt"] = "Namnet på en pjäs"
    asking.look()
    assert asking.card.again.isVisible()
    assert asking.card.reason.isHidden()


def test_a_key_keeps_the_phrase(qtbot, two, area, reading):
    qtbot.keyClick(area, Qt.Key.Key_0, ALT)
    assert reading.may_stay == {"vagt": ""}


def test_the_same_key_asks_why_a_grave_one_may_stay(qtbot, two, area):
    area.select(27, 27)
    qtbot.keyClick(area, Qt.Key.Key_0, ALT)
    assert two.card.reason.hasFocus()


def test_the_button_shows_its_key(two):
    assert two.card.keep.accessibleDescription() == "Alt 0"


def test_without_a_card_the_key_does_nothing(qtbot, desk, area, reading):
    qtbot.keyClick(area, Qt.Key.Key_0, ALT)
    assert reading.may_stay == {}


def test_what_is_kept_is_not_kept_again(qtbot, two, area, reading):
    reading.may_stay["vagt"] = "förut"
    two.look()
    area.select(9, 9)
    qtbot.keyClick(area, Qt.Key.Key_0, ALT)
    assert reading.may_stay == {"vagt": "förut"}


def test_what_may_not_leave_the_house_has_a_sign_of_its_own(two, area):
    vague = two.card.sign
    area.select(27, 27)
    assert (vague, two.card.sign) == ("message-circle-warning", "shield-check")
