"""The text check at the gate: a ground is read, a withdrawal owes none."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.feedback.close_gate import CloseGate
from wise_feedback.domain.closing import Way
from wise_feedback.services import kept_phrases

VAGUE = "Det kändes inte helt rätt."
GRAVE = "Du är för gammal för rollen."


def desk_of(qtbot, gate, step: int = 0):
    qtbot.waitUntil(lambda: gate._keys[step] in gate._desks)
    return gate._desks[gate._keys[step]]


def test_a_vague_ground_is_pointed_out(qtbot, open_gate, card):
    gate = open_gate(card)
    desk = desk_of(qtbot, gate)
    gate.forms[0].text.input.setPlainText(VAGUE)
    desk.look()
    assert len(desk.hints) == 1
    assert desk.card.isVisible()


def test_it_stops_nobody_from_closing(qtbot, open_gate, card, asked):
    gate = open_gate(card)
    desk_of(qtbot, gate)
    gate.forms[0].requirement.input.show_requirement(asked[0].id)
    gate.forms[0].text.input.setPlainText(VAGUE)
    gate.close_button.click()
    assert gate.outcome is not None


def test_somebody_who_withdrew_owes_no_ground(qtbot, open_gate, card):
    gate = open_gate(card)
    desk = desk_of(qtbot, gate)
    gate.forms[0].text.input.setPlainText(VAGUE)
    gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
    desk.look()
    assert desk.hints == []


def test_what_must_not_be_said_is_pointed_out_whatever_the_way(qtbot, open_gate, card):
    gate = open_gate(card)
    desk = desk_of(qtbot, gate)
    gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
    gate.forms[0].text.input.setPlainText("Hon är gravid och tackade nej.")
    desk.look()
    assert [hint.finding.ground for hint in desk.hints] == ["parenthood"]


def test_only_those_that_are_looked_at_are_read(qtbot, open_gate, add):
    gate = open_gate(add("Anna Öberg"), add("Amir Haddad"))
    desk_of(qtbot, gate)
    assert len(gate._desks) == 1


@pytest.mark.parametrize("count", [1, 2])
def test_enter_in_the_reason_keeps_the_phrase_and_closes_nobody(qtbot, open_gate, add, count):
    cards = [add(name) for name in ("Anna Öberg", "Amir Haddad")[:count]]
    gate = open_gate(*cards)
    desk = desk_of(qtbot, gate)
    gate.forms[0].requirement.input.setCurrentIndex(1)
    gate.forms[0].text.input.setPlainText(GRAVE)
    desk.look()
    desk.card.keep.click()
    desk.card.reason.insert("Det är namnet på en modul")
    qtbot.keyClick(desk.card.reason, Qt.Key.Key_Return)
    assert [kept.reason for kept in kept_phrases.kept(cards[0])] == ["Det är namnet på en modul"]
    assert (gate.isVisible(), gate.outcome, gate._step) == (True, None, 0)


def test_esc_in_the_reason_leaves_the_gate_open(qtbot, open_gate, card):
    gate = open_gate(card)
    desk = desk_of(qtbot, gate)
    gate.forms[0].text.input.setPlainText(GRAVE)
    desk.look()
    desk.card.keep.click()
    qtbot.keyClick(desk.card.reason, Qt.Key.Key_Escape)
    assert gate.isVisible()
    assert gate.forms[0].text.input.hasFocus()


def test_another_requirement_is_asked_about_at_once(qtbot, open_gate, card, asked):
    gate = open_gate(card)
    desk = desk_of(qtbot, gate)
    gate.forms[0].text.input.setPlainText(VAGUE)
    desk.look()
    select = gate.forms[0].requirement.input
    select.setCurrentIndex(2)
    select.activated.emit(2)
    assert asked[1].title in desk.card.question.text()


def test_keep_anyway_is_in_sight_in_the_smallest_window(qtbot, card):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    gate = CloseGate([card], window)
    gate.show()
    gate.activateWindow()
    desk = desk_of(qtbot, gate)
    QApplication.processEvents()
    top, text = gate.y(), gate.forms[0].text.input
    text.setFocus()
    text.insertPlainText(f"{GRAVE} ")
    qtbot.waitUntil(desk.card.isVisible)
    desk.card.keep.click()

    def is_seen(part: QWidget) -> bool:
        view = gate._scroller.viewport()
        return view.rect().contains(QRect(part.mapTo(view, QPoint()), part.size()))

    qtbot.waitUntil(lambda: is_seen(desk.card.keep) and is_seen(desk.card.reason))
    assert gate.y() == top
