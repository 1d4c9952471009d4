"""The board page: the filter, the panel beside it, its keys, its menu, and what it reads when."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.factories import a_strength
from tests.ui.answers import answering, leave
from tests.ui.names import unnamed
from ui.board.menus import CardMenu
from ui.feedback.dialog import FeedbackDialog
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.feedback import Feedback
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, feedback, history

SCREENING, INTERVIEW, PRESENTED = list(StageKind)[:3]
PLACED = StageKind.PLACED
BY_KEY, BY_MOUSE = QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse


def everybody(hands):
    return [name for kind in StageKind for name in hands.names(kind)]


def ask_for_menu(hands, name=None, reason=BY_KEY):
    """Press the menu key, or the right button on a card."""
    view = hands.column(SCREENING).view
    place = QPoint(5, 5)
    if name:
        view, place = hands._place(name)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    target = view if reason is BY_KEY else view.viewport()
    event = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(target, event)


@pytest.mark.parametrize("text", ["öberg", "oberg", "ÖBERG", "  berg  "])
def test_the_filter_shows_only_hits_however_they_are_spelt(hands, page, add, text):
    add("Klara Öberg")
    page.head.filter.setText(text)
    assert everybody(hands) == ["Klara Öberg"]


def test_the_filter_finds_skills_and_places(hands, page, add):
    add("Eva", skills="Cobol", city="Umeå")
    page.head.filter.setText("umea")
    assert everybody(hands) == ["Eva"]


def test_the_filter_counts_its_hits(hands, page, add):
    page.head.filter.setText("a")
    assert page.head._facts.text().endswith("4 matches")


def test_a_hit_in_a_folded_lane_is_in_sight(hands, page, add):
    add("Eva", PLACED)
    page.head.filter.setText("eva")
    assert hands.is_open(PLACED)


def test_the_lane_is_folded_again_once_the_filter_is_gone(hands, page, add):
    add("Eva", PLACED)
    page.head.filter.setText("eva")
    page.head.filter.clear()
    assert not hands.is_open(PLACED)


def test_a_lane_without_hits_does_not_say_that_nobody_is_there(hands, page):
    page.head.filter.setText("dag")
    assert hands.column(SCREENING).view.empty_words[0] == "No match here"


def test_a_filter_without_hits_says_so(hands, page):
    page.head.filter.setText("zzz")
    assert page.nobody.isVisible()
    assert not page.lanes.isVisible()
    assert page.nobody.title.text() == "Nobody here matches"
    assert "“zzz”" in page.nobody.text.text()


def test_everybody_is_shown_again_by_the_button(hands, page):
    page.head.filter.setText("zzz")
    QTest.mouseClick(page.nobody.button, Qt.MouseButton.LeftButton)
    assert everybody(hands) == ["Anna", "Bo", "Cia", "Dag"]
    assert page.lanes.isVisible()


def test_esc_in_the_filter_shows_everybody_and_goes_back_to_the_board(hands, page):
    page.head.filter.setFocus()
    QTest.keyClicks(page.head.filter, "dag")
    hands.press(Qt.Key.Key_Escape)
    assert everybody(hands) == ["Anna", "Bo", "Cia", "Dag"]
    assert page.lanes.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_a_key_goes_from_the_filter_to_its_first_hit(hands, page, key):
    page.head.filter.setFocus()
    QTest.keyClicks(page.head.filter, "dag")
    hands.press(key)
    assert hands.chosen() == ["Dag"]
    assert QApplication.focusWidget() is hands.column(INTERVIEW).view


def test_letters_typed_in_the_filter_are_no_commands(hands, page):
    page.head.filter.setFocus()
    QTest.keyClicks(page.head.filter, "nfml ")
    assert page.head.filter.text() == "nfml "


def test_a_card_that_the_filter_leaves_out_is_shown_when_it_is_chosen(hands, page, people):
    page.head.filter.setText("dag")
    page.choose([people["Bo"]])
    assert hands.chosen() == ["Bo"]


def test_space_opens_and_closes_the_panel(hands, page):
    hands.choose("Bo")
    hands.press(Qt.Key.Key_Space)
    was_open = page.panel.isVisible()
    hands.press(Qt.Key.Key_Space)
    assert (was_open, page.panel.isVisible()) == (True, False)


def test_space_does_nothing_while_nobody_is_chosen(hands, page):
    hands.press(Qt.Key.Key_Space)
    assert not page.panel.isVisible()


def test_a_double_click_opens_the_panel_and_never_closes_it(hands, page):
    view, place = hands._place("Bo")
    hands.choose("Bo")
    for _ in range(2):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert page.panel.isVisible()


def test_the_panel_follows_the_arrows(hands, page):
    hands.choose("Anna")
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Down)
    assert page.panel._name.text() == "Bo"


def test_esc_closes_the_panel_and_keys_go_back_to_the_card(hands, page):
    hands.choose("Bo")
    hands.press(Qt.Key.Key_Space)
    page.panel.writer.text.setFocus()
    hands.press(Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    assert QApplication.focusWidget() is hands.column(SCREENING).view


def test_the_panel_opens_on_the_first_of_several(hands, page):
    hands.choose("Bo", "Cia")
    hands.press(Qt.Key.Key_Space)
    assert page.panel._name.text() == "Bo"


def test_the_panel_always_shows_somebody_who_is_chosen(hands, page):
    hands.choose("Dag")
    hands.press(Qt.Key.Key_Space)
    hands.column(SCREENING).view.choose([0, 1])
    assert page.panel._name.text() == "Anna"


def test_letters_are_for_the_one_in_the_panel_when_several_are_chosen(qtbot, hands, page, people):
    hands.choose("Bo")
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.letter_wanted) as wanted:
        hands.press(Qt.Key.Key_L)
    assert (hands.chosen(), wanted.args) == (["Anna", "Bo"], [people["Bo"]])


def test_a_letter_is_for_nobody_when_several_are_chosen(qtbot, hands, page):
    """As in their menu, which only moves them."""
    hands.choose("Anna", "Bo")
    with qtbot.assertNotEmitted(page.letter_wanted):
        hands.press(Qt.Key.Key_L)


def test_n_asks_for_a_new_candidate(qtbot, hands, page, assignment):
    with qtbot.waitSignal(page.add_wanted) as wanted:
        hands.press(Qt.Key.Key_N)
    assert wanted.args == [assignment, None]


def test_a_lanes_button_asks_for_a_new_candidate_there(qtbot, hands, page, assignment):
    with qtbot.waitSignal(page.add_wanted) as wanted:
        hands.column(PRESENTED)._add.click()
    assert wanted.args == [assignment, hands.column(PRESENTED).stage.id]


def test_f_opens_feedback_on_the_chosen_card(hands):
    seen = []

    def look(dialog):
        seen.append(dialog.windowTitle())
        dialog.reject()

    hands.choose("Dag")
    with answering(FeedbackDialog, look):
        hands.press(Qt.Key.Key_F)
    assert seen == ["Feedback to Dag"]


def test_l_asks_for_the_letter_of_the_chosen_card(qtbot, hands, page, people):
    hands.choose("Dag")
    with qtbot.waitSignal(page.letter_wanted) as wanted:
        hands.press(Qt.Key.Key_L)
    assert wanted.args == [people["Dag"]]


def test_letters_do_nothing_where_they_are_switched_off(qtbot, hands, page):
    page.single_keys = False
    hands.choose("Dag")
    with qtbot.assertNotEmitted(page.letter_wanted), qtbot.assertNotEmitted(page.add_wanted):
        hands.press(Qt.Key.Key_L)
        hands.press(Qt.Key.Key_N)


def texts(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


@pytest.mark.parametrize("reason", [BY_KEY, BY_MOUSE])
def test_a_cards_menu_offers_what_keys_do(hands, reason):
    seen = []
    with answering(CardMenu, lambda menu: seen.extend(texts(menu))):
        ask_for_menu(hands, "Dag", reason)
    assert seen == [
        "Open the panel\tSpace",
        "Write feedback\tF",
        "Letter\tL",
        "Update\tU",
        "Put off\tS",
        "Book interview",
        "What the candidate thought\tV",
        "Move to\tM",
    ]


def test_a_cards_menu_shows_no_keys_where_they_are_switched_off(hands, page):
    page.single_keys = False
    seen = []
    with answering(CardMenu, lambda menu: seen.extend(texts(menu))):
        ask_for_menu(hands, "Dag")
    assert seen == [
        "Open the panel\tSpace",
        *("Write feedback", "Letter", "Update", "Put off", "Book interview"),
        *("What the candidate thought", "Move to"),
    ]


def test_the_menu_of_a_card_goes_on_with_feedback_that_was_begun(hands, people):
    feedback.keep_draft(people["Dag"], Feedback(strengths=(a_strength(),)))
    seen = []
    with answering(CardMenu, lambda menu: seen.extend(texts(menu))):
        ask_for_menu(hands, "Dag")
    assert seen[1] == "Go on with feedback\tF"


def test_the_menu_of_several_cards_lets_them_hear_writes_to_them_and_moves_them(hands):
    hands.choose("Anna", "Bo")
    seen = []
    with answering(CardMenu, lambda menu: seen.extend(texts(menu))):
        ask_for_menu(hands)
    assert seen == ["Feedback session\tP", "Letters\tL", "Move to\tM"]


def test_the_menu_opens_the_panel(hands, page):
    with answering(CardMenu, lambda menu: menu.actions()[0].trigger()):
        ask_for_menu(hands, "Dag")
    assert page.panel._name.text() == "Dag"


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_L])
def test_a_letter_in_the_menu_does_what_stands_beside_it(qtbot, hands, page, people, key):
    wanted = []
    page.letter_wanted.connect(wanted.append)
    if key == Qt.Key.Key_F:
        with (
            answering(FeedbackDialog, leave),
            answering(CardMenu, lambda menu: QTest.keyClick(menu, key)),
        ):
            ask_for_menu(hands, "Dag")
    else:
        with answering(CardMenu, lambda menu: QTest.keyClick(menu, key)):
            ask_for_menu(hands, "Dag")
        assert wanted == [people["Dag"]]


def test_there_is_no_menu_beside_the_cards(hands):
    place = QPoint(20, hands.column(SCREENING).view.viewport().height() - 5)
    view = hands.column(SCREENING).view
    event = QContextMenuEvent(BY_MOUSE, place, view.viewport().mapToGlobal(place))
    hands.choose("Anna")
    QApplication.sendEvent(view.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_every_control_has_a_name(hands, page):
    hands.choose("Bo")
    hands.press(Qt.Key.Key_Space)
    for tab in ("events", "feedback", "letters", "private", "details"):
        page.panel.tabs.choose(tab)
        assert unnamed(page) == []


def test_a_lane_is_named_with_its_count(hands):
    view = hands.column(SCREENING).view
    assert view.accessibleName() == "Screening, 3 cards"


def test_a_lane_of_one_is_named_in_the_singular(hands):
    assert hands.column(INTERVIEW).view.accessibleName() == "Our interview, 1 card"


def test_a_card_is_read_out_in_full(hands):
    index = hands.column(INTERVIEW).model.index(0)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(role).startswith("Dag, Our interview. Feedback ")
    assert "Heard from us today. The next update is promised for " in index.data(role)


def test_a_card_shows_in_a_tooltip_what_may_not_fit_on_it(hands, add):
    add("Eva <b>")
    model = hands.column(SCREENING).model
    tip = model.index(3).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<qt>Eva &lt;b>, Screening.")


def test_a_hidden_board_reads_nothing_until_it_is_shown(hands, page, add):
    page.hide()
    add("Eva")
    was = hands.names(SCREENING)
    page.show()
    assert (len(was), len(hands.names(SCREENING))) == (3, 4)


def test_a_board_that_is_opened_again_stays_as_it_was_left(hands, page, assignment):
    page.head.filter.setText("dag")
    hands.choose("Dag")
    hands.press(Qt.Key.Key_Space)
    page.open(assignment)
    assert (page.head.filter.text(), hands.chosen(), page.panel.isVisible()) == (
        "dag",
        ["Dag"],
        True,
    )


def test_another_board_begins_without_filter_and_panel(hands, page):
    page.head.filter.setText("dag")
    hands.choose("Dag")
    hands.press(Qt.Key.Key_Space)
    facts = AssignmentFacts("Testare", "Orrekulla", stages=assignments.standard_stages())
    page.open(assignments.start(facts))
    assert (page.head.filter.text(), page.panel.isVisible()) == ("", False)


def test_a_board_whose_assignment_is_undone_says_so(qtbot, page):
    facts = AssignmentFacts("Testare", "Orrekulla", stages=assignments.standard_stages())
    page.open(assignments.start(facts))
    with qtbot.waitSignal(page.gone):
        history.undo()


def test_a_card_that_is_undone_takes_its_panel_with_it(hands, page, add):
    page.choose([add("Eva")])
    hands.press(Qt.Key.Key_Space)
    history.undo()
    assert not page.panel.isVisible()


def test_the_head_says_who_the_assignment_is_for(page, assignment):
    facts = assignments.assignment(assignment).facts
    assignments.edit(assignment, replace(facts, contact="Petra Lang"))
    told = "Havsvik Försäkring · contact Petra Lang · 4 active candidates"
    assert page.head._facts.text() == told
