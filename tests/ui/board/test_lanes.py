"""Lanes: folded and open, long and empty, walked through with the arrows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.boards import stage
from ui.board.model import PAGE
from ui.shared.theme import theme
from wise_feedback.domain.board import Lane
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board

SCREENING, INTERVIEW, PRESENTED = list(StageKind)[:3]
OFFER, PLACED, CLOSED = StageKind.OFFER, StageKind.PLACED, StageKind.CLOSED
SHIFT = Qt.KeyboardModifier.ShiftModifier


def point_at(column):
    place = QPointF(5, 5)
    QApplication.sendEvent(column, QEnterEvent(place, place, place))


def fold(hands, kind):
    point_at(hands.column(kind))
    QTest.mouseClick(hands.column(kind)._fold, Qt.MouseButton.LeftButton)


def test_lanes_that_end_are_folded_at_first(hands):
    assert [kind for kind in StageKind if not hands.is_open(kind)] == [PLACED, CLOSED]


def test_the_head_folds_a_lane(hands):
    fold(hands, SCREENING)
    assert not hands.is_open(SCREENING)


def test_the_button_that_folds_is_there_while_the_pointer_is_over_the_lane(hands):
    column = hands.column(INTERVIEW)
    before = column._fold.isVisible()
    point_at(column)
    meanwhile = column._fold.isVisible()
    QApplication.sendEvent(column, QEvent(QEvent.Type.Leave))
    assert (before, meanwhile, column._fold.isVisible()) == (False, True, False)


def test_a_lane_is_folded_with_keys_alone(hands):
    hands.choose("Anna")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    assert not hands.is_open(SCREENING)


def test_a_lane_that_ends_is_folded_with_keys_alone_too(hands, people):
    hands.page.lanes.toggle(hands.column(PLACED).stage.id)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    assert not hands.is_open(PLACED)


def test_a_folded_lane_has_nobody_chosen_in_it(hands):
    """Or the next key would move somebody who is not in sight."""
    hands.choose("Anna")
    fold(hands, SCREENING)
    assert hands.chosen() == []


def test_the_rail_opens_the_lane_again(hands):
    fold(hands, SCREENING)
    QTest.mouseClick(hands.rail(SCREENING), Qt.MouseButton.LeftButton)
    assert hands.is_open(SCREENING)
    assert hands.chosen() == ["Anna"]


def test_after_folding_the_keyboard_is_on_the_rail(hands):
    fold(hands, SCREENING)
    hands.press(Qt.Key.Key_Space)
    assert hands.is_open(SCREENING)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_a_rail(hands, key):
    fold(hands, SCREENING)
    hands.press(key)
    assert hands.chosen() == ["Anna"]


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_Left, "Anna"), (Qt.Key.Key_Right, "Eva")])
def test_arrows_walk_from_a_rail_to_the_lanes_beside_it(hands, add, key, name):
    add("Eva", OFFER)
    fold(hands, INTERVIEW)
    hands.press(key)
    assert hands.chosen() == [name]


def test_an_empty_rail_opens_too_when_lanes_fold_for_want_of_room(hands, page):
    hands.choose("Anna")
    hands.press(Qt.Key.Key_Space)
    assert not hands.is_open(OFFER)
    QTest.mouseClick(hands.rail(OFFER), Qt.MouseButton.LeftButton)
    assert hands.is_open(OFFER)


def test_the_lane_of_the_chosen_card_stays_open_when_the_panel_takes_the_room(hands, add):
    add("Eva", OFFER)
    hands.choose("Eva")
    hands.press(Qt.Key.Key_Space)
    assert hands.is_open(OFFER)
    assert not hands.is_open(SCREENING)


def test_keys_go_on_in_a_lane_when_the_one_they_were_in_folds_for_want_of_room(hands, page):
    hands.column(OFFER).view.setFocus()
    page.resize(600, 800)
    QApplication.processEvents()
    assert not hands.is_open(OFFER)
    assert QApplication.focusWidget() in [c.view for c in page.lanes.open_columns()]


def test_what_is_folded_is_told_to_be_remembered(qtbot, hands, page, assignment):
    with qtbot.waitSignal(page.folds_changed) as told:
        fold(hands, INTERVIEW)
    folded = {stage(assignment, kind) for kind in (INTERVIEW, PLACED, CLOSED)}
    assert (told.args[0], set(told.args[1])) == (assignment, folded)


def test_a_lane_that_opens_for_a_card_is_remembered_as_open(qtbot, hands, page, people):
    fold(hands, INTERVIEW)
    with qtbot.waitSignal(page.folds_changed) as told:
        page.choose([people["Dag"]])
    assert hands.column(INTERVIEW).stage.id not in told.args[1]


def test_lanes_that_were_folded_are_folded_again(page, assignment, qtbot, open_page):
    other = open_page()
    other.assignment = None
    other.open(assignment, [stage(assignment, PRESENTED)])
    shown = [column.stage.kind for column in other.lanes.open_columns()]
    assert PRESENTED not in shown
    assert PLACED in shown


def test_arrows_walk_down_a_lane(hands):
    hands.choose("Anna")
    hands.press(Qt.Key.Key_Down)
    assert hands.chosen() == ["Bo"]


def test_the_first_arrow_on_a_new_board_chooses_its_first_card(hands):
    hands.press(Qt.Key.Key_Down)
    assert hands.chosen() == ["Anna"]


def test_arrows_walk_between_lanes_over_those_that_are_empty(hands, add):
    add("Eva", OFFER)
    hands.choose("Dag")
    hands.press(Qt.Key.Key_Right)
    assert hands.chosen() == ["Eva"]


def test_an_arrow_to_a_shorter_lane_stops_at_its_last_card(hands):
    hands.choose("Cia")
    hands.press(Qt.Key.Key_Right)
    assert hands.chosen() == ["Dag"]


def test_an_arrow_at_the_edge_of_the_board_changes_nothing(hands):
    hands.choose("Dag")
    hands.press(Qt.Key.Key_Right)
    assert hands.chosen() == ["Dag"]


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_End, "Cia"), (Qt.Key.Key_Home, "Anna")])
def test_home_and_end_go_to_the_ends_of_a_lane(hands, key, name):
    hands.choose("Bo")
    hands.press(key)
    assert hands.chosen() == [name]


def test_end_goes_to_the_last_of_a_lane_that_is_not_all_loaded(crowd, hands):
    hands.choose("Anna")
    hands.press(Qt.Key.Key_End)
    assert hands.chosen() == ["Nummer 300"]


def test_shift_and_an_arrow_choose_more(hands, page, people):
    page.choose([people["Bo"]])
    hands.press(Qt.Key.Key_Down, SHIFT)
    assert hands.chosen() == ["Bo", "Cia"]


def test_all_of_a_long_lane_can_be_chosen(crowd, hands, page):
    hands.choose("Anna")
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.lanes.selected()) == 303


def test_a_long_lane_is_read_as_it_is_looked_at(qtbot, crowd, hands):
    column = hands.column(SCREENING)
    read = []
    column.model._read = lambda ids: read.append(len(ids)) or board.cards(ids)
    bar = column.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: bool(read))
    assert read == [PAGE, 303 % PAGE]


def test_the_count_of_a_long_lane_is_that_of_all_its_cards(crowd, hands):
    assert hands.column(SCREENING)._count.text() == "303"


def test_large_counts_are_written_as_numbers_are(hands, page):
    lane = Lane(hands.column(SCREENING).stage, 10000)
    hands.column(SCREENING).show_lane(lane, (), ("", ""))
    assert hands.column(SCREENING)._count.text() == "10,000"


def test_a_key_that_tabs_into_a_lane_shows_where_it_is(hands, page):
    page.head.add.setFocus()
    while QApplication.focusWidget() is not hands.column(SCREENING).view:
        hands.press(Qt.Key.Key_Tab)
    assert hands.chosen() == ["Anna"]


def test_an_empty_lane_says_what_to_do(hands):
    assert hands.column(PRESENTED).view.empty_words == (
        "Nobody here yet",
        "Drag a card here, or press M on a card",
    )


def test_an_empty_lane_names_no_key_where_keys_are_switched_off(page, hands):
    page.single_keys = False
    page.reload()
    hint = hands.column(PRESENTED).view.empty_words[1]
    assert hint == "Drag a card here, or choose Move to in its menu"


def empty_words(page):
    return [column.view.empty_words for column in page.lanes.columns()]


def test_a_board_without_anybody_says_once_how_somebody_comes_there(open_page):
    first, *others = empty_words(open_page())
    assert first == ("Nobody here yet", "Add somebody with N, or import a list with Ctrl I")
    assert set(others) == {("Nobody here yet", "")}


def test_a_board_without_anybody_names_no_key_where_keys_are_switched_off(open_page):
    page = open_page()
    page.single_keys = False
    page.reload()
    assert empty_words(page)[0][1] == "Add somebody with +, or import a list with Ctrl I"


def test_cards_begin_at_the_same_height_in_every_lane(hands, page):
    page.resize(1800, 800)
    page.lanes.toggle(hands.column(PLACED).stage.id)
    QApplication.processEvents()
    assert len({column.view.y() for column in page.lanes.open_columns()}) == 1


def unseen(view):
    """Which cards of a lane are hidden from screen readers."""
    lane = QAccessible.queryAccessibleInterface(view)
    return [bool(lane.child(n).state().invisible) for n in range(lane.childCount())]


def test_cards_of_a_folded_lane_are_not_in_sight_of_screen_readers(hands):
    view = hands.column(SCREENING).view
    before = unseen(view)
    fold(hands, SCREENING)
    assert (before, unseen(view)) == ([False] * 3, [True] * 3)


def test_a_chosen_card_is_painted_as_chosen(hands):
    view = hands.column(SCREENING).view
    plain = view.grab().toImage()
    hands.choose("Bo")
    assert view.grab().toImage() != plain


def test_an_empty_lane_paints_its_words(hands):
    view = hands.column(PRESENTED).view
    worded = view.grab().toImage()
    view.empty_words = ("", "")
    assert view.grab().toImage() != worded


def test_stages_that_are_edited_leave_the_chosen_card_chosen(hands, assignment):
    hands.choose("Bo")
    facts = assignments.assignment(assignment).facts
    stages = (facts.stages[0], *facts.stages[2:5], facts.stages[1], *facts.stages[5:])
    assignments.edit(assignment, replace(facts, stages=stages))
    assert hands.chosen() == ["Bo"]


def test_a_line_each_leaves_room_for_more(hands, page):
    view = hands.column(SCREENING).view
    in_full = view.visualRect(view.model().index(1)).top()
    page.head.density.choose("dense")
    assert view.visualRect(view.model().index(1)).top() < in_full / 2


def test_cards_grow_with_the_text(hands):
    view = hands.column(SCREENING).view
    before = view.visualRect(view.model().index(1)).top()
    theme().apply("light", 150)
    assert view.visualRect(view.model().index(1)).top() > before * 1.3


def test_larger_text_folds_the_lanes_that_no_longer_fit(hands, page):
    theme().apply("light", 150)
    width = page.lanes.widget().minimumSizeHint().width()
    assert width <= page.lanes.viewport().width()
