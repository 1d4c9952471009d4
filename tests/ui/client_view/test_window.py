"""The client view: what stands in it, its keys, and the answer that is taken down in the room."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.contents import contents
from tests.recipients import at
from tests.ui.names import unnamed
from ui.client_view.questions import MOST
from ui.shared.theme import theme
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, client_view, meetings, replies

CONTROL = Qt.KeyboardModifier.ControlModifier
WHOLE = (
    "Det föll på Java. På frågan om trådar svarade hon att det hade teamet skött. "
    "Vi hade velat höra om ett eget val i skarp drift."
)


def press(view, key, held=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or view, key, held)


def names(view) -> list[str]:
    return [
        lane.cards.data(lane.cards.index(row))
        for lane in view.lanes.lanes
        for row in range(lane.cards.rowCount())
    ]


def spoken(view, lane: int, row: int = 0) -> str:
    cards = view.lanes.lanes[lane].cards
    return cards.data(cards.index(row), Qt.ItemDataRole.AccessibleTextRole)


def test_it_shows_whose_assignment_it_is(view):
    assert view.head.title.text() == "Backendutvecklare Java"
    assert view.head.facts.text().startswith("Havsvik Försäkring · ")


def test_requirements_are_numbered_without_what_work_may_cost(view):
    told = [entry.accessibleName() for entry in view.profile.entries]
    assert told == ["1 Java, minst fem år", "2 Leda ett testteam"]


def test_a_card_is_read_aloud_with_every_requirement(view):
    assert spoken(view, 1) == (
        "Elin Bergström, Client interview. Java, Spring\u00a0· 7\u00a0yrs. "
        "1 Java, minst fem år: meets. 2 Leda ett testteam: partly. Your reasons are needed"
    )


def test_a_screen_reader_hears_the_same(view):
    interface = QAccessible.queryAccessibleInterface(view.lanes.lanes[1].list)
    assert spoken(view, 1) in [
        interface.child(number).text(QAccessible.Text.Name)
        for number in range(interface.childCount())
    ]


def test_an_interview_with_the_client_is_told_with_its_time(open_view, assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW, "Cecilia Brandt")
    tomorrow = datetime.now().astimezone().replace(hour=13, minute=0) + timedelta(1)
    starts = tomorrow.astimezone(UTC)
    meetings.book(card, StageKind.CLIENT_INTERVIEW, starts, starts + timedelta(hours=1))
    assert spoken(open_view(), 1).endswith("Interview tomorrow 13:00")


def test_it_begins_with_whom_there_is_a_question_about(view, cards):
    assert view.lanes.card_id == cards[0]
    assert view.answering.about.text() == "What you say about Elin Bergström"


def test_what_is_vague_is_asked_about_in_parts(view):
    row = view.questions.rows[0]
    assert row.title.text() == "Elin Bergström: which requirement decided?"
    assert row.text.text() == "What did you see or hear? What would you have needed to hear?"


def test_a_tick_marks_that_it_was_taken_up_and_writes_nothing(view):
    before = contents()
    view.questions.rows[0].tick.click()
    view.toggle_names()
    assert view.questions.rows[0].tick.isChecked()
    assert contents() == before


def test_pointing_at_a_question_goes_to_the_answer(open_view, assignment):
    first = at(assignment, StageKind.PRESENTED, "Yasmin Ali")
    at(assignment, StageKind.PRESENTED, "Jonas Rehn")
    view = open_view()
    QTest.mouseClick(view.questions.rows[0], Qt.MouseButton.LeftButton)
    assert view.lanes.card_id == first
    assert view.answering.text.hasFocus()


def test_esc_does_nothing(view):
    press(view, Qt.Key.Key_Escape)
    view.answering.text.setFocus()
    press(view, Qt.Key.Key_Escape)
    assert view.isVisible()


@pytest.mark.parametrize("leave", ["F5", "button", "frame"])
def test_it_is_left_by_key_button_or_frame(view, qtbot, leave):
    with qtbot.waitSignal(view.left):
        if leave == "F5":
            press(view, Qt.Key.Key_F5)
        elif leave == "button":
            view.head.leave.click()
        else:
            view.close()


def test_a_hides_the_names(view):
    press(view, Qt.Key.Key_A)
    assert names(view) == ["Candidate A", "Candidate B"]
    assert view.answering.about.text() == "What you say about Candidate A"
    assert view.questions.rows[0].title.text().startswith("Candidate A: ")


def test_a_in_an_answer_is_a_letter(view):
    view.answering.text.setFocus()
    press(view, Qt.Key.Key_A)
    assert view.answering.text.toPlainText().casefold() == "a"
    assert names(view)[0] == "Elin Bergström"


def test_without_single_letters_the_button_hides_the_names(open_view, cards):
    view = open_view(has_letters=False)
    press(view, Qt.Key.Key_A)
    assert names(view)[0] == "Elin Bergström"
    view.head.names.click()
    assert names(view)[0] == "Candidate A"


def test_plus_and_minus_go_by_three_sizes(view):
    sizes = []
    for key in "++++---":
        press(view, key)
        sizes.append(theme().zoom)
    assert sizes == [125, 150, 150, 150, 125, 100, 100]


def test_the_text_is_as_it_was_once_the_view_is_left(view):
    press(view, "+")
    view.close()
    assert theme().zoom == 100


def test_arrows_go_from_lane_to_lane_past_one_without_anybody(view, cards):
    view.lanes.lanes[1].list.setFocus()
    press(view, Qt.Key.Key_Right)
    assert view.lanes.card_id == cards[1]
    press(view, Qt.Key.Key_Left)
    assert view.lanes.card_id == cards[0]


def test_enter_on_a_card_goes_to_the_answer(view):
    press(view, Qt.Key.Key_Return)
    assert view.answering.text.hasFocus()


def test_an_answer_is_tried_while_it_is_written(view, qtbot):
    view.answering.text.setFocus()
    view.answering.text.insertPlainText("Det föll på Java.")
    qtbot.waitUntil(view.answering.ask.isVisible)
    assert view.answering.ask.text() == "What did you see or hear?"
    there = {p for p, chip in view.answering.chips.items() if chip.kind == "done"}
    assert there == {ReplyPart.REQUIREMENT}


def test_a_yes_asks_for_nothing_more(view):
    view.answering.text.setPlainText("Vi vill gärna träffa henne!")
    view.answering.look()
    assert view.answering.verdict.isVisible()
    assert not view.answering.ask.isVisible()


def test_ctrl_enter_keeps_the_answer_and_the_question_is_gone(view, cards):
    view.answering.text.setFocus()
    view.answering.text.insertPlainText(WHOLE)
    press(view, Qt.Key.Key_Return, CONTROL)
    kept = replies.latest(cards[0])
    assert (kept.said, kept.channel) == (WHOLE, Channel.MEETING)
    assert view.questions.rows == []
    assert spoken(view, 1).endswith("You have answered")
    assert view.answering.text.toPlainText() == ""
    assert view.lanes.card_id == cards[0]


def test_an_empty_answer_is_not_kept_and_says_why(view):
    view.answering.text.setFocus()
    press(view, Qt.Key.Key_Return, CONTROL)
    assert view.answering.trouble.isVisible()
    assert view.isVisible()


def test_what_is_being_typed_comes_back_with_its_candidate(view, cards):
    view.answering.text.insertPlainText("Hon var tydlig med")
    view.lanes.choose(cards[1])
    assert view.answering.text.toPlainText() == ""
    view.lanes.choose(cards[0])
    assert view.answering.text.toPlainText() == "Hon var tydlig med"
    assert client_view.typed(cards[0]) == "Hon var tydlig med"


def test_the_day_begins_in_a_view_without_anybody(open_view):
    view = open_view()
    assert [lane.nothing.isVisible() for lane in view.lanes.lanes] == [True] * 3
    assert not view.answering.text.isEnabled()
    assert view.questions.rows == []


def test_of_very_many_questions_no_more_are_shown_than_are_taken_up(open_view, assignment):
    for number in range(MOST + 3):
        at(assignment, StageKind.PRESENTED, f"Kandidat {number}")
    view = open_view()
    assert len(view.questions.rows) == MOST
    assert len(names(view)) == MOST + 3


def test_all_can_be_reached_and_is_named(view):
    assert unnamed(view) == []


@pytest.mark.parametrize("zoom", [100, 125, 150])
def test_no_name_is_cut_on_a_small_projector(open_view, assignment, zoom):
    at(assignment, StageKind.OFFER, "Konstantina Alexandropoulou-Christodoulopoulou")
    theme().apply("light", zoom)
    view = open_view()
    assert (view.width(), view.height()) == (1280, 720)
    paper = view.lanes.lanes[2].list.paper
    laid = paper._laid(0)
    assert "".join(laid.name) == "Konstantina" + "Alexandropoulou-Christodoulopoulou"
    assert view.head.leave.geometry().right() <= 1280
    assert view.answering.save.mapTo(view, view.answering.save.rect().bottomRight()).y() < 720


def test_a_stage_of_ones_own_name_is_called_that(open_view, assignment):
    facts = assignments.assignment(assignment).facts
    own = tuple(
        replace(one, name="Hos beställaren") if one.kind is StageKind.PRESENTED else one
        for one in facts.stages
    )
    assignments.edit(assignment, replace(facts, stages=own))
    assert open_view().lanes.lanes[0].title.text() == "Hos beställaren"
