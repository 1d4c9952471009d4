"""Moving cards: by hand, by key, by menu; where they land, and what is told of it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.ui.answers import answering
from tests.ui.board.hands import drop
from ui.board.menus import KeyMenu
from ui.board.model import CARD_MIME
from ui.board.moving import consequences
from ui.board.promise import size_of
from ui.shared import dates
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.services import assignments, history
from wise_feedback.services.calendar import in_working_days

SCREENING, INTERVIEW = StageKind.SCREENING, StageKind.OUR_INTERVIEW
PRESENTED, PLACED, CLOSED = StageKind.PRESENTED, StageKind.PLACED, StageKind.CLOSED


def test_a_dropped_card_moves(qtbot, hands):
    hands.drop(["Bo"], PRESENTED)
    qtbot.waitUntil(lambda: hands.names(PRESENTED) == ["Bo"])
    assert hands.names(SCREENING) == ["Anna", "Cia"]


def test_a_dropped_card_lands_before_the_card_it_was_dropped_on(qtbot, hands):
    hands.drop(["Cia"], INTERVIEW, before="Dag")
    qtbot.waitUntil(lambda: hands.names(INTERVIEW) == ["Cia", "Dag"])


def test_a_card_dropped_below_all_others_comes_last(qtbot, hands):
    hands.drop(["Anna"], SCREENING)
    qtbot.waitUntil(lambda: hands.names(SCREENING) == ["Bo", "Cia", "Anna"])


def test_a_dropped_card_stays_chosen_and_has_the_keyboard(qtbot, hands):
    hands.choose("Bo")
    hands.drop(["Bo"], PRESENTED)
    qtbot.waitUntil(lambda: hands.names(PRESENTED) == ["Bo"])
    assert hands.chosen() == ["Bo"]
    assert QApplication.focusWidget() is hands.column(PRESENTED).view


def test_a_card_dropped_on_a_folded_lane_moves_and_the_lane_stays_folded(qtbot, hands):
    hands.choose("Bo")
    hands.drop_on_rail(["Bo"], PLACED)
    qtbot.waitUntil(lambda: hands.names(PLACED) == ["Bo"])
    assert not hands.is_open(PLACED)


def test_work_goes_on_with_the_next_card_when_one_went_to_a_folded_lane(qtbot, hands):
    hands.choose("Bo")
    hands.drop_on_rail(["Bo"], PLACED)
    qtbot.waitUntil(lambda: hands.chosen() == ["Cia"])
    assert QApplication.focusWidget() is hands.column(SCREENING).view


def test_work_goes_on_with_the_card_before_when_the_last_one_went(qtbot, hands):
    hands.choose("Bo", "Cia")
    hands.drop_on_rail(["Bo", "Cia"], PLACED)
    qtbot.waitUntil(lambda: hands.chosen() == ["Anna"])


def test_the_menu_leaves_a_folded_lane_folded_too(hands):
    hands.choose("Bo")
    with answering(KeyMenu, lambda menu: QTest.keyClick(menu, Qt.Key.Key_6)):
        hands.press(Qt.Key.Key_M)
    assert (hands.names(PLACED), hands.is_open(PLACED)) == (["Bo"], False)
    assert hands.chosen() == ["Cia"]


def test_a_card_that_steps_into_a_folded_lane_stays_in_hand(hands):
    hands.page.choose([hands.card("Dag")])
    for _ in range(4):
        hands.step(Qt.Key.Key_Right)
    assert (hands.chosen(), hands.is_open(PLACED)) == (["Dag"], True)


def test_undo_brings_a_card_back_from_a_lane_that_stays_folded(qtbot, hands):
    hands.choose("Bo")
    hands.drop_on_rail(["Bo"], PLACED)
    qtbot.waitUntil(lambda: hands.names(PLACED) == ["Bo"])
    history.undo()
    assert (hands.names(SCREENING), hands.is_open(PLACED)) == (["Anna", "Bo", "Cia"], False)


def test_the_drop_is_over_before_anything_moves(hands):
    hands.drop(["Bo"], PRESENTED)
    assert hands.names(PRESENTED) == []


def test_several_chosen_cards_move_together_and_stay_chosen(qtbot, hands):
    hands.choose("Anna", "Cia")
    hands.drop(["Anna", "Cia"], PRESENTED)
    qtbot.waitUntil(lambda: hands.names(PRESENTED) == ["Anna", "Cia"])
    assert hands.chosen() == ["Anna", "Cia"]


def test_several_cards_step_on_twice_together(hands):
    hands.choose("Anna", "Bo")
    hands.step(Qt.Key.Key_Right)
    hands.step(Qt.Key.Key_Right)
    assert hands.names(PRESENTED) == ["Anna", "Bo"]


def test_a_card_that_lands_far_down_a_long_lane_is_in_sight(qtbot, crowd, hands):
    hands.choose("Dag")
    hands.step(Qt.Key.Key_Left)
    view = hands.column(SCREENING).view
    assert hands.chosen() == ["Dag"]
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_Right, PRESENTED), (Qt.Key.Key_Left, SCREENING)]
)
def test_ctrl_and_an_arrow_step_a_card_on_or_back(hands, key, kind):
    hands.choose("Dag")
    hands.step(key)
    assert "Dag" in hands.names(kind)


def test_a_card_in_the_first_lane_steps_no_further_back(hands, people):
    hands.choose("Anna")
    hands.step(Qt.Key.Key_Left)
    assert hands.names(SCREENING) == ["Anna", "Bo", "Cia"]


def test_m_opens_a_menu_of_the_stages_with_their_keys(hands):
    seen = []
    hands.choose("Anna")
    with answering(KeyMenu, lambda menu: seen.extend(a.text() for a in menu.actions())):
        hands.press(Qt.Key.Key_M)
    assert seen == [
        "Screening\t1",
        "Our interview\t2",
        "Presented\t3",
        "Client interview\t4",
        "Offer\t5",
        "Placed\t6",
        "Closed\tA",
    ]


def test_a_digit_in_the_menu_moves_the_card(hands):
    hands.choose("Anna")
    with answering(KeyMenu, lambda menu: QTest.keyClick(menu, Qt.Key.Key_3)):
        hands.press(Qt.Key.Key_M)
    assert hands.names(PRESENTED) == ["Anna"]


def test_the_stage_where_the_card_stands_cannot_be_chosen(hands):
    hands.choose("Anna")
    with answering(KeyMenu, lambda menu: QTest.keyClick(menu, Qt.Key.Key_1)):
        hands.press(Qt.Key.Key_M)
    assert hands.names(SCREENING) == ["Anna", "Bo", "Cia"]


def test_the_menu_of_a_long_board_still_ends_with_closed(qtbot, assignment, add, open_page):
    facts = assignments.assignment(assignment).facts
    own = tuple(Stage("", StageKind.CLIENT_INTERVIEW, f"Round {n}") for n in range(1, 6))
    assignments.edit(
        assignment, replace(facts, stages=(*facts.stages[:3], *own, *facts.stages[3:]))
    )
    card = add("Anna")
    page = open_page()
    page.choose([card])
    seen = []
    with answering(KeyMenu, lambda menu: seen.extend(a.text() for a in menu.actions())):
        QTest.keyClick(page, Qt.Key.Key_M)
    assert (len(seen), seen[-1]) == (12, "Closed\tA")


def test_the_panels_button_moves_the_card_in_the_panel(hands, page):
    hands.choose("Anna")
    hands.press(Qt.Key.Key_Space)
    hands.choose("Bo", "Cia")
    with answering(KeyMenu, lambda menu: QTest.keyClick(menu, Qt.Key.Key_3)):
        page.panel._move.click()
    assert hands.names(PRESENTED) == ["Bo"]


def test_what_was_moved_is_told(qtbot, hands, page):
    hands.choose("Bo")
    with qtbot.waitSignal(page.told) as told:
        hands.step(Qt.Key.Key_Right)
    assert told.args == ["Bo moved to Our interview"]


def test_several_that_were_moved_are_counted(qtbot, hands, page):
    hands.choose("Anna", "Bo")
    with qtbot.waitSignal(page.told) as told:
        hands.step(Qt.Key.Key_Right)
    assert told.args == ["2 cards moved to Our interview"]


def test_another_order_is_no_news(qtbot, hands, page):
    with qtbot.assertNotEmitted(page.told):
        hands.drop(["Anna"], SCREENING)
        qtbot.waitUntil(lambda: hands.names(SCREENING) == ["Bo", "Cia", "Anna"])


def test_undo_puts_the_card_back_and_it_stays_chosen(hands):
    hands.choose("Bo")
    hands.step(Qt.Key.Key_Right)
    history.undo()
    assert (hands.names(SCREENING), hands.chosen()) == (["Anna", "Bo", "Cia"], ["Bo"])


def test_undo_takes_the_keys_back_with_the_card(hands):
    hands.choose("Bo")
    hands.step(Qt.Key.Key_Right)
    history.undo()
    hands.press(Qt.Key.Key_Down)
    assert hands.chosen() == ["Cia"]


def test_undo_leaves_the_keys_in_the_filter(hands, page):
    hands.choose("Bo")
    hands.step(Qt.Key.Key_Right)
    page.head.filter.setFocus()
    history.undo()
    assert page.head.filter.hasFocus()


def test_the_counts_of_the_lanes_follow(hands):
    hands.choose("Bo")
    hands.step(Qt.Key.Key_Right)
    assert [hands.column(kind)._count.text() for kind in (SCREENING, INTERVIEW)] == ["2", "2"]


def test_a_card_of_another_vault_is_refused_in_words(hands):
    data = QMimeData()
    data.setData(CARD_MIME, b"0" * 32)
    seen = []
    with answering(QMessageBox, lambda box: seen.append(box.text())):
        drop(hands.column(PRESENTED).view.viewport(), data, QPoint(20, 20))
        QApplication.processEvents()
    assert seen == ["That is no longer here."]


def test_a_lane_that_a_card_is_held_over_says_what_would_happen(hands):
    hands.hold_over(["Bo"], INTERVIEW)
    assert [words for _icon, words in hands.column(INTERVIEW).view._promised] == [
        "Drop, and this happens",
        "Bo to Our interview",
        "Then feedback is yours to write",
        f"Next promise: {dates.near(in_working_days(date.today(), 2), date.today())}",
    ]


def test_a_lane_in_which_the_client_owes_a_word_says_by_when(hands):
    hands.hold_over(["Bo"], PRESENTED)
    answers = in_working_days(date.today(), 2)
    told = f"Client answers by: {dates.near(answers, date.today())}"
    assert ("hourglass", told) in hands.column(PRESENTED).view._promised


def test_a_lane_that_a_card_is_held_over_wears_the_accent(hands):
    column = hands.column(INTERVIEW)
    plain = column.grab().toImage().pixelColor(0, 400)
    hands.hold_over(["Bo"], INTERVIEW)
    assert column.grab().toImage().pixelColor(0, 400) != plain


def test_the_promise_calls_a_candidate_by_the_first_name(hands, add):
    add("Elin Bergström")
    hands.hold_over(["Elin Bergström"], INTERVIEW)
    assert hands.column(INTERVIEW).view._promised[1][1] == "Elin to Our interview"


def test_the_promise_counts_several(hands):
    hands.hold_over(["Anna", "Bo"], INTERVIEW)
    assert hands.column(INTERVIEW).view._promised[1][1] == "2 cards to Our interview"


def test_a_folded_lane_says_beside_itself_what_would_happen(hands, page):
    hands.hold_over_rail(["Bo"], CLOSED)
    box = page.lanes.promise
    assert box.isVisible()
    assert [words for _icon, words in box.promised][1:] == [
        "You say on what ground",
        "Nothing moves before that",
    ]


def test_what_is_said_beside_a_folded_lane_is_not_cut(hands, page):
    hands.hold_over_rail(["Bo"], CLOSED)
    box = page.lanes.promise
    assert box.width() == size_of(box.promised).width()
    assert page.lanes.viewport().rect().contains(box.geometry())
    assert not box.geometry().intersects(hands.rail(CLOSED).geometry())


def test_what_is_said_of_a_very_long_name_stays_on_the_board(hands, page, add):
    add("Ö" * 200)
    hands.hold_over_rail(["Ö" * 200], CLOSED)
    hands.hold_over_rail(["Ö" * 200], PLACED)
    box = page.lanes.promise
    assert page.lanes.viewport().rect().contains(box.geometry())
    assert box.width() > 400


def test_the_first_lane_says_it_to_its_right(hands, page):
    page.lanes.toggle(hands.column(SCREENING).stage.id)
    QApplication.processEvents()
    hands.hold_over_rail(["Dag"], SCREENING)
    assert page.lanes.promise.x() > hands.rail(SCREENING).geometry().right()


def test_nothing_is_said_any_more_once_the_card_is_let_go(hands, page):
    hands.hold_over_rail(["Bo"], PLACED)
    hands.drop_on_rail(["Bo"], PLACED)
    assert not page.lanes.promise.isVisible()


def test_nothing_is_said_any_more_once_the_card_is_held_elsewhere(hands, page):
    hands.hold_over_rail(["Bo"], PLACED)
    QApplication.sendEvent(hands.rail(PLACED), QDragLeaveEvent())
    assert not page.lanes.promise.isVisible()


def test_closing_promises_only_to_ask():
    closed = Stage("c", CLOSED)
    words = [words for _icon, words in consequences("Bo", "a", closed)]
    assert words == [
        "Drop, and this happens",
        "You say on what ground",
        "Nothing moves before that",
    ]
