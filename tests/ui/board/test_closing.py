"""Nobody is closed unheard: whichever way a card goes to *closed*, the gate asks first."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.boards import kind_of, requirement
from tests.factories import a_rejection
from tests.ui.answers import answering, leave
from ui.board.menus import CardMenu, KeyMenu
from ui.feedback.close_gate import CloseGate
from ui.feedback.dialog import FeedbackDialog
from wise_feedback.domain.acts import Act
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, feedback, history, timeline

SCREENING, PLACED, CLOSED = StageKind.SCREENING, StageKind.PLACED, StageKind.CLOSED


def drag(hands, *names):
    hands.page.lanes.toggle(hands.column(CLOSED).stage.id)
    hands.drop(names, CLOSED)
    QApplication.processEvents()


def drag_to_the_rail(hands, *names):
    hands.drop_on_rail(names, CLOSED)
    QApplication.processEvents()


def press_m_and_a(hands, *names):
    hands.choose(*names)
    with answering(KeyMenu, lambda menu: QTest.keyClick(menu, Qt.Key.Key_A)):
        hands.press(Qt.Key.Key_M)


def use_the_context_menu(hands, *names):
    hands.choose(*names)

    def choose(menu):
        QTest.keyClick(menu, Qt.Key.Key_M)
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_A)

    with answering(CardMenu, choose):
        view = QApplication.focusWidget()
        by_key = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(view, QContextMenuEvent(by_key, QPoint(5, 5), QPoint(5, 5)))


def step_out_of_the_last_lane(hands, *names):
    hands.choose(*names)
    for _ in range(5):
        hands.step(Qt.Key.Key_Right)
    hands.step(Qt.Key.Key_Right)


ways = pytest.mark.parametrize(
    "way",
    [drag, drag_to_the_rail, press_m_and_a, use_the_context_menu, step_out_of_the_last_lane],
    ids=lambda way: way.__name__,
)


def close_as_withdrawn(gate):
    for form in gate.forms:
        form.ways.choose(Way.CANDIDATE_WITHDREW)
    while not gate.close_button.isVisible():
        gate.next_button.click()
    gate.close_button.click()


@ways
def test_every_way_of_closing_asks_on_what_ground(hands, people, way):
    with answering(CloseGate, close_as_withdrawn):
        way(hands, "Bo")
    assert kind_of(people["Bo"]) is CLOSED


@ways
def test_esc_leaves_the_card_where_it_stands(hands, people, way):
    with answering(CloseGate, leave):
        way(hands, "Bo")
    assert kind_of(people["Bo"]) is (PLACED if way is step_out_of_the_last_lane else SCREENING)


@ways
def test_several_cards_are_closed_each_on_its_own_ground(hands, people, way):
    def answer(gate):
        gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
        gate.next_button.click()
        gate.forms[1].ways.choose(Way.CLIENT_WITHDREW)
        gate.close_button.click()

    with answering(CloseGate, answer):
        way(hands, "Anna", "Cia")
    grounds = [timeline.timeline(people[name])[0].way for name in ("Anna", "Cia")]
    assert grounds == [Way.CANDIDATE_WITHDREW, Way.CLIENT_WITHDREW]


def test_closing_several_is_undone_in_one_step(hands, people):
    with answering(CloseGate, close_as_withdrawn):
        press_m_and_a(hands, "Anna", "Cia")
    assert history.undo() is Act.CLOSE_CARD
    assert hands.names(SCREENING) == ["Anna", "Bo", "Cia"]


def test_closing_is_told(qtbot, hands, page):
    with qtbot.waitSignal(page.told) as told, answering(CloseGate, close_as_withdrawn):
        press_m_and_a(hands, "Anna", "Cia")
    assert told.args == ["2 processes closed"]


def test_a_card_that_was_closed_leaves_nobody_chosen(hands):
    """Or the next key would be for somebody else."""
    with answering(CloseGate, close_as_withdrawn):
        press_m_and_a(hands, "Bo")
    assert hands.chosen() == []


def test_closing_with_a_letter_goes_on_to_the_letter(qtbot, hands, page, people):
    def answer(gate):
        gate.forms[0].ways.choose(Way.CANDIDATE_WITHDREW)
        gate.letter_button.click()

    with qtbot.waitSignal(page.letter_wanted) as wanted, answering(CloseGate, answer):
        press_m_and_a(hands, "Bo")
    assert wanted.args == [people["Bo"]]


def test_feedback_comes_first_for_the_one_it_was_asked_for(hands, people, add):
    """The second of two: feedback on the first would be on somebody else."""
    add("Eva", StageKind.OUR_INTERVIEW)
    seen = []

    def answer(gate):
        for form in gate.forms:
            form.ways.choose(Way.CANDIDATE_WITHDREW)
        gate.next_button.click()
        gate.forms[1].ways.choose(Way.REQUIREMENT_NOT_MET)
        gate.feedback_button.click()

    def look(dialog):
        seen.append(dialog.windowTitle())
        dialog.reject()

    with answering(CloseGate, answer), answering(FeedbackDialog, look):
        press_m_and_a(hands, "Dag", "Eva")
    assert seen == ["Feedback to Eva"]


def test_a_closed_card_may_change_places_among_the_closed(qtbot, hands, people, assignment):
    board.close([(people[name], Closing(Way.CANDIDATE_WITHDREW)) for name in ("Anna", "Bo")])
    hands.page.lanes.toggle(hands.column(CLOSED).stage.id)
    hands.drop(["Bo"], CLOSED, before="Anna")
    qtbot.waitUntil(lambda: hands.names(CLOSED) == ["Bo", "Anna"])


def test_a_closed_card_goes_back_without_a_question(hands, people):
    board.close([(people["Bo"], Closing(Way.CANDIDATE_WITHDREW))])
    hands.page.choose([people["Bo"]])
    hands.step(Qt.Key.Key_Left)
    assert kind_of(people["Bo"]) is PLACED


def test_feedback_that_says_why_is_the_ground_that_is_suggested(hands, people, assignment):
    feedback.finish(people["Dag"], a_rejection(requirement(assignment)))
    grounds = []

    def look(gate):
        grounds.extend(gate.closings())
        gate.reject()

    with answering(CloseGate, look):
        press_m_and_a(hands, "Dag")
    assert grounds[0][1].requirement_id == requirement(assignment)
