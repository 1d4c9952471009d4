"""The ladder: stepped, skipped, moved and paused, by mouse and by keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.answers import answering, leave
from tests.ui.replies.conftest import VAGUE
from ui.replies.day_dialog import DayDialog
from ui.replies.ladder import moved_by
from ui.shared.widgets.menu import Menu
from wise_feedback.domain.chase import Outcome, StepKind
from wise_feedback.services import chases, history, replies
from wise_feedback.services.calendar import in_working_days, is_working_day

TODAY = date.today()


def in_days(days: int) -> date:
    return in_working_days(in_working_days(TODAY, 0), days)


@pytest.fixture
def page(open_page, met):
    """The page with a vague reply, nobody asked yet."""
    replies.keep(met, VAGUE)
    return open_page(met)


def button(page, kind):
    return next(one for one in page.detail.ladder.steps if one.step.kind is kind)


def step(met, kind):
    return next(one for one in chases.proposed(met, TODAY).steps if one.kind is kind)


def choose(words: str):
    def act(menu: Menu) -> None:
        action = next(a for a in menu.actions() if a.text().split("\t")[0] == words)
        menu.hide()
        action.trigger()

    return act


def test_the_ladder_is_shown_before_anybody_was_asked(page, met):
    kinds = [one.step.kind for one in page.detail.ladder.steps]
    assert kinds == [StepKind.ASK, StepKind.REMIND, StepKind.CALL, StepKind.TELL]
    assert button(page, StepKind.ASK).is_next
    assert chases.going_on(met) is None


def test_a_click_chooses_a_step_and_its_draft(page):
    with answering(Menu, lambda menu: menu.hide()):
        button(page, StepKind.REMIND).click()
    assert page.draft.step is StepKind.REMIND
    assert button(page, StepKind.REMIND).isChecked()


def test_left_and_right_go_from_step_to_step(page, qtbot):
    button(page, StepKind.ASK).setFocus()
    qtbot.keyClick(button(page, StepKind.ASK), Qt.Key.Key_Right)
    assert button(page, StepKind.REMIND).hasFocus()
    qtbot.keyClick(button(page, StepKind.REMIND), Qt.Key.Key_Left)
    assert button(page, StepKind.ASK).hasFocus()


def test_alt_and_an_arrow_move_a_step_a_working_day(page, met, qtbot):
    button(page, StepKind.REMIND).setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(button(page, StepKind.REMIND), Qt.Key.Key_Right, alt)
    assert step(met, StepKind.REMIND).due == in_days(3)
    assert button(page, StepKind.REMIND).hasFocus()
    qtbot.keyClick(button(page, StepKind.REMIND), Qt.Key.Key_Left, alt)
    assert step(met, StepKind.REMIND).due == in_days(2)


def test_a_step_is_drawn_to_another_day(page, met):
    drawn = button(page, StepKind.CALL)
    middle = QPoint(20, 20)
    QTest.mousePress(drawn, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(drawn, middle + QPoint(27, 0))
    QTest.mouseMove(drawn, middle + QPoint(53, 0))
    QTest.mouseRelease(drawn, Qt.MouseButton.LeftButton, pos=middle + QPoint(53, 0))
    assert step(met, StepKind.CALL).due == in_days(5)


def test_delete_skips_a_step_and_has_it_back(page, met, qtbot):
    qtbot.keyClick(button(page, StepKind.REMIND), Qt.Key.Key_Delete)
    assert step(met, StepKind.REMIND).skipped_at
    qtbot.keyClick(button(page, StepKind.REMIND), Qt.Key.Key_Delete)
    assert step(met, StepKind.REMIND).is_open


def test_a_step_is_marked_as_done_from_its_menu(page, met):
    with answering(Menu, choose("Mark as done")):
        button(page, StepKind.ASK).click()
    assert step(met, StepKind.ASK).done_at


def test_a_step_is_moved_to_a_day_that_is_asked_for(page, met):
    def to_friday(dialog: DayDialog) -> None:
        dialog.day_field.input.set_day(in_days(8))
        dialog.finish()

    with answering(DayDialog, to_friday):
        page.detail.ask_for_day(step(met, StepKind.REMIND))
    assert step(met, StepKind.REMIND).due == in_days(8)


def test_a_day_that_has_passed_is_refused_in_the_dialog(page, met):
    def to_yesterday(dialog: DayDialog) -> None:
        dialog.day_field.input.set_day(TODAY - timedelta(1))
        dialog.finish()
        assert dialog.isVisible()
        assert dialog.day_field.error
        leave(dialog)

    with answering(DayDialog, to_yesterday):
        page.detail.ask_for_day(step(met, StepKind.REMIND))
    assert chases.going_on(met) is None


def test_a_chase_is_paused_with_its_reason_and_goes_on(page, met):
    def until(dialog: DayDialog) -> None:
        dialog.day_field.input.set_day(in_days(4))
        dialog.why.input.setText("Petra är sjuk till torsdag")
        dialog.finish()

    with answering(DayDialog, until):
        page.detail.pause.click()
    assert chases.going_on(met).pause_reason == "Petra är sjuk till torsdag"
    assert "Petra är sjuk till torsdag" in page.detail.chase_hint.text()
    assert page.detail.go_on.isVisible()
    page.detail.go_on.click()
    assert page.detail.pause.isVisible()


def test_a_client_who_gives_no_more_is_noted_once_they_were_asked(page, met):
    assert not page.detail.decline.isVisible()
    with answering(Menu, choose("Mark as done")):
        button(page, StepKind.ASK).click()
    page.detail.decline.click()
    assert chases.latest(met).outcome is Outcome.DECLINED
    assert "no further reason" in page.detail.chase_hint.text()


def test_what_was_done_is_told_and_can_be_undone(page, met, qtbot):
    with qtbot.waitSignal(page.told) as told:
        qtbot.keyClick(button(page, StepKind.REMIND), Qt.Key.Key_Delete)
    assert told.args == ["Remind is skipped"]
    history.undo()
    assert step(met, StepKind.REMIND).is_open


def test_the_step_of_the_candidate_offers_to_update_them(page, met, qtbot):
    with qtbot.waitSignal(page.update_wanted) as wanted, answering(Menu, choose("Update Elin")):
        button(page, StepKind.TELL).click()
    assert wanted.args == [met]


@pytest.mark.parametrize("by", range(-12, 13))
def test_a_step_moves_to_working_days_and_never_before_today(by):
    found = moved_by(in_days(3), by, TODAY)
    assert is_working_day(found)
    assert found >= TODAY
