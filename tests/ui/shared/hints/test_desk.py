"""One card speaks of all the fields: the phrase, a way on, and keeping it anyway."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from ui.shared.hints.watch import Checked

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def vague(desk, area, line):
    """The desk, with a vague phrase in the second sentence of the first field."""
    area.insertPlainText("Bra. Det var vagt sagt. Slut.")
    line.setFocus()
    area.setFocus()
    return desk


def test_without_a_hint_there_is_no_card(desk):
    assert desk.card.isHidden()


def test_the_card_quotes_the_phrase_and_says_why(vague):
    assert vague.card.isVisible()
    assert vague.card.phrase.text() == "“vagt”"
    assert vague.card.why.text() == "Därför."
    assert vague.card.question.text() == "Vad hände?"


def test_a_key_puts_a_starter_in_place_of_the_sentence(qtbot, vague, area):
    qtbot.keyClick(area, Qt.Key.Key_2, ALT)
    assert area.toPlainText() == "Bra. Kravet är …. Slut."


def test_the_caret_is_in_the_first_gap(qtbot, vague, area):
    qtbot.keyClick(area, Qt.Key.Key_1, ALT)
    qtbot.keyClick(area, "x")
    assert area.toPlainText() == "Bra. När vi frågade om x svarade du …. Slut."


def test_one_undo_brings_the_sentence_back(qtbot, vague, area):
    qtbot.keyClick(area, Qt.Key.Key_1, ALT)
    area.undo()
    assert area.toPlainText() == "Bra. Det var vagt sagt. Slut."


def test_a_starter_can_be_pressed(qtbot, vague, area):
    qtbot.mouseClick(vague.card.starters[2], Qt.MouseButton.LeftButton)
    assert area.toPlainText() == "Bra. Du gjorde …. Slut."
    assert area.hasFocus()


def test_a_vague_phrase_is_kept_at_once(vague, reading):
    vague.card.keep.click()
    assert reading.may_stay == {"vagt": ""}
    assert vague.hints == []


def test_a_grave_phrase_asks_for_a_reason(desk, area, line, reading):
    area.insertPlainText("grovt ")
    line.setFocus()
    desk.card.keep.click()
    assert reading.may_stay == {}
    assert desk.card.reason.isVisible()


def test_a_grave_phrase_is_kept_for_a_reason(qtbot, desk, area, line, reading):
    area.insertPlainText("grovt ")
    line.setFocus()
    desk.card.keep.click()
    desk.card.reason.insert("Gäller en produkt")
    qtbot.keyClick(desk.card.reason, Qt.Key.Key_Return)
    assert reading.may_stay == {"grovt": "Gäller en produkt"}


def test_a_kept_phrase_is_not_underlined(vague, area):
    vague.card.keep.click()
    assert area.extraSelections() == []


def test_a_kept_phrase_can_be_pointed_out_again(vague, area, reading):
    vague.card.keep.click()
    area.select(14, 14)
    vague.card.again.click()
    assert reading.may_stay == {}
    assert len(vague.hints) == 1


def test_the_caret_chooses_which_hint_is_shown(desk, area, line):
    area.insertPlainText("vagt, grovt ")
    line.setFocus()
    area.setFocus()
    area.select(8, 8)
    assert desk.card.phrase.text() == "“grovt”"


def test_a_hint_in_a_field_out_of_sight_is_not_counted(vague, area):
    area.hide()
    assert vague.hints == []
    assert vague.card.isHidden()


def test_a_field_that_goes_away_takes_its_hints_along(qtbot, vague, area):
    area.hide()
    area.deleteLater()
    qtbot.waitUntil(lambda: len(vague._watches) == 1)
    assert vague.card.isHidden()


def test_a_new_hint_is_read_out_politely(qtbot, desk, area, monkeypatch):
    said: list[tuple[str, str]] = []

    def listen(event) -> None:
        if event.type() is QAccessible.Event.Announcement:
            said.append((event.message(), event.politeness().name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    area.insertPlainText("Det var vagt ")
    qtbot.waitUntil(lambda: said == [("1 phrase to change in Grund", "Polite")])


def test_alt_1_without_a_hint_changes_nothing(qtbot, desk, area):
    area.insertPlainText("Allt är sagt.")
    qtbot.keyClick(area, Qt.Key.Key_1, ALT)
    assert area.toPlainText() == "Allt är sagt."


def test_the_same_field_is_watched_once(desk, area):
    desk.watch([Checked(area)])
    assert len(desk._watches) == 2


def test_every_starter_is_named_for_those_who_hear_it(vague):
    assert all(starter.accessibleName() for starter in vague.card.starters)
