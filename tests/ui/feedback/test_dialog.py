"""Feedback is given from the keyboard in one go, and not a word of it is ever lost."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import delete

from tests.factories import a_gap, a_strength
from ui.feedback.dialog import FeedbackDialog
from ui.shared.theme import theme
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Decision, Feedback, Ground, GroundKind, Level, NextStep
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, feedback, history, notes
from wise_feedback.services.calendar import next_working_day

STRENGTH = "Du ritade upp hur ni delade monoliten i tre tjänster."
GROUND = "När vi frågade hur du tar fram krav beskrev du leveransen, inte samtalen före."
ACTION = "Skriv ned ett möte där du fick verksamheten att välja bort något."
SECRET = "Verkade trött, ring i övermorgon."


def press(qtbot, dialog, *keys) -> None:
    for key in keys:
        qtbot.keyClick(dialog.focusWidget(), key)


def write(dialog, text: str) -> None:
    dialog.focusWidget().insertPlainText(text)


def finish(qtbot, dialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def stage_of(profile, card) -> StageKind:
    return assignments.assignment(profile.id).stage(board.card(card).stage_id).kind


@pytest.fixture
def full(asked) -> Feedback:
    """Feedback with something in every field."""
    skill, way, price = asked
    return Feedback(
        decision=Decision.REJECT,
        levels=((skill.id, Level.CLEARLY), (way.id, Level.NO)),
        strengths=(a_strength(skill.id, situation="vid tavlan"), a_strength(observation=STRENGTH)),
        gaps=(
            a_gap(way.id, impact="Rollen sitter i verksamheten."),
            Ground(price.id, GroundKind.COMMERCIAL, required="900 kr/h", shown="1050 kr/h"),
            a_gap(skill.id, kind=GroundKind.WORK_SAMPLE, decisive=False),
        ),
        development=(ACTION, "", "Läs på om OAuth. "),
        fits_better="Produktbolag med färdiga krav",
        next_step=NextStep(Channel.MEETING, date(2031, 3, 4), time(10, 15)),
    )


def test_feedback_is_given_from_the_keyboard_alone(qtbot, open_dialog, card, asked):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3, Qt.Key.Key_Tab)
    press(qtbot, dialog, Qt.Key.Key_4, Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_F6)
    write(dialog, STRENGTH)
    press(qtbot, dialog, Qt.Key.Key_F6)
    write(dialog, GROUND)
    press(qtbot, dialog, Qt.Key.Key_F6)
    write(dialog, ACTION)
    finish(qtbot, dialog)
    assert dialog.result() == FeedbackDialog.DialogCode.Accepted
    record = feedback.latest(card)
    assert record is not None
    assert record.id == dialog.record_id
    assert record.feedback == Feedback(
        decision=Decision.REJECT,
        levels=((asked[0].id, Level.CLEARLY), (asked[1].id, Level.NO)),
        strengths=(Ground(observation=STRENGTH),),
        gaps=(Ground(asked[1].id, observation=GROUND),),
        development=(ACTION,),
        next_step=NextStep(Channel.PHONE, next_working_day(date.today())),
    )


@pytest.mark.parametrize(
    ("key", "decision"),
    [
        (Qt.Key.Key_1, Decision.ADVANCE),
        (Qt.Key.Key_2, Decision.HOLD),
        (Qt.Key.Key_3, Decision.REJECT),
    ],
)
def test_a_digit_chooses_the_decision_and_stays_there(qtbot, open_dialog, card, key, decision):
    dialog = open_dialog(card)
    press(qtbot, dialog, key)
    assert dialog.form.feedback().decision is decision
    assert dialog.form.decision.choice.isAncestorOf(dialog.focusWidget())
    assert dialog.focusWidget().isChecked()


def test_digits_in_the_date_of_a_hold_do_not_decide(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_2)
    dialog.form.decision.until.setFocus()
    press(qtbot, dialog, Qt.Key.Key_3)
    assert dialog.form.feedback().decision is Decision.HOLD


def stops(qtbot, dialog) -> list[QWidget]:
    """Every place that Tab stops at, once around."""
    found: list[QWidget] = []
    while dialog.focusWidget() not in found:
        found.append(dialog.focusWidget())
        press(qtbot, dialog, Qt.Key.Key_Tab)
    return found


@pytest.mark.parametrize("decision", Decision)
def test_tab_goes_from_top_to_bottom(qtbot, open_dialog, card, full, decision):
    feedback.keep_draft(card, replace(full, decision=decision))
    dialog = open_dialog(card)
    body = dialog.form
    tops = [
        place.mapTo(body, place.rect().topLeft()).y()
        for place in stops(qtbot, dialog)
        if body.isAncestorOf(place)
    ]
    assert len(tops) > 15
    assert all(below >= above - 6 for above, below in pairwise(tops))


def test_tab_comes_to_cards_that_were_added_in_their_place(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    dialog.form.grounds.add()
    first, second = dialog.form.grounds.cards
    second.text.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Backtab)
    while second.isAncestorOf(dialog.focusWidget()):
        press(qtbot, dialog, Qt.Key.Key_Backtab)
    assert first.isAncestorOf(dialog.focusWidget())


def test_tab_reaches_the_buttons_and_comes_around(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    found = stops(qtbot, dialog)
    assert {dialog.note_button, dialog.done_button, dialog.letter_button} <= set(found)
    assert dialog.form.isAncestorOf(dialog.focusWidget())


def test_f6_comes_back_with_shift(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_F6, Qt.Key.Key_F6)
    assert dialog.focusWidget() is dialog.form.strengths.cards[0].text
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.form.levels.isAncestorOf(dialog.focusWidget())


def test_enter_in_a_line_does_not_finish(qtbot, open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.form.fits_better.input.setFocus()
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert feedback.latest(card) is None


def test_the_wise_button_wants_the_letter(open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.letter_button.click()
    assert dialog.wants_letter


def test_done_wants_no_letter(open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.done_button.click()
    assert dialog.record_id is not None
    assert not dialog.wants_letter


def test_somebody_who_does_not_move_on_is_closed_in_the_same_act(open_dialog, card, full, profile):
    feedback.keep_draft(card, full)
    open_dialog(card).letter_button.click()
    assert stage_of(profile, card) is StageKind.CLOSED
    history.undo()
    assert stage_of(profile, card) is StageKind.OUR_INTERVIEW
    assert feedback.latest(card) is None


def test_nobody_is_closed_if_the_tick_is_taken_away(open_dialog, card, full, profile):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.close_too.click()
    dialog.letter_button.click()
    assert stage_of(profile, card) is StageKind.OUR_INTERVIEW


def test_closing_is_offered_only_for_somebody_who_does_not_move_on(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3)
    assert dialog.close_too.isVisible()
    press(qtbot, dialog, Qt.Key.Key_1)
    assert not dialog.close_too.isVisible()


def test_closing_is_not_offered_for_somebody_who_is_closed(qtbot, open_dialog, card):
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3)
    assert not dialog.close_too.isVisible()


def test_a_decision_must_be_made(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    dialog.form.development.setFocus()
    finish(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.form.decision.choice.isAncestorOf(dialog.focusWidget())


def test_what_is_missing_first_gets_the_focus_and_is_said_in_words(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3)
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.strengths.cards[0].text
    assert "Write at least one thing that convinced you." in dialog.side.missing.text.text()
    write(dialog, STRENGTH)
    assert dialog.side.missing.text.text() == "Write on what ground."
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.grounds.cards[0].text


def test_the_words_go_once_nothing_is_missing(qtbot, open_dialog, card, full):
    feedback.keep_draft(card, replace(full, development=()))
    dialog = open_dialog(card)
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.development
    write(dialog, ACTION)
    assert not dialog.side.missing.isVisible()


def test_the_right_ground_gets_the_focus_though_one_before_it_is_empty(
    qtbot, open_dialog, card, full, asked
):
    price = Ground(asked[2].id, GroundKind.COMMERCIAL, observation="För dyrt.", required="900 kr")
    feedback.keep_draft(card, replace(full, gaps=(Ground(asked[0].id), price)))
    dialog = open_dialog(card)
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.grounds.cards[1].shown.input


def test_a_number_without_its_unit_gets_the_focus(qtbot, open_dialog, card, full, asked):
    price = Ground(asked[2].id, GroundKind.COMMERCIAL, required="900 kr/h", shown="1 050")
    feedback.keep_draft(card, replace(full, gaps=(price,)))
    dialog = open_dialog(card)
    finish(qtbot, dialog)
    assert dialog.focusWidget() is dialog.form.grounds.cards[0].shown.input


def test_a_text_that_is_too_long_is_told_and_stays(open_dialog, card, full, monkeypatch):
    told = []
    monkeypatch.setattr("ui.shared.reporting.tell", lambda _, error: told.append(error))
    feedback.keep_draft(card, replace(full, gaps=(replace(full.gaps[0], required="x" * 201),)))
    dialog = open_dialog(card)
    # A line holds no more than its limit, so that a longer one can only come from elsewhere.
    dialog.form.grounds.cards[0].asked.input.setMaxLength(400)
    dialog.form.grounds.cards[0].asked.input.setText("x" * 201)
    dialog.letter_button.click()
    assert [error.field for error in told] == ["required"]
    assert dialog.isVisible()


def test_esc_asks_nothing_and_loses_nothing(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    press(qtbot, dialog, Qt.Key.Key_3)
    dialog.form.strengths.cards[0].text.setPlainText(STRENGTH)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == FeedbackDialog.DialogCode.Rejected
    assert open_dialog(card).form.strengths.cards[0].text.toPlainText() == STRENGTH


def test_the_window_being_closed_loses_nothing(open_dialog, card):
    dialog = open_dialog(card)
    dialog.note.area.setPlainText(SECRET)
    dialog.close()
    kept = feedback.draft(card)
    assert kept is not None
    assert kept[1] == SECRET


def test_a_dialog_that_is_killed_loses_nothing(qtbot, look, open_dialog, card):
    dialog = FeedbackDialog(card)
    dialog.show()
    dialog.form.development.insertPlainText(ACTION)
    qtbot.waitUntil(lambda: feedback.draft(card) is not None)
    delete(dialog)
    assert open_dialog(card).form.development.toPlainText() == ACTION


def test_everything_comes_back_exactly(open_dialog, card, full):
    feedback.keep_draft(card, full, SECRET)
    dialog = open_dialog(card)
    assert dialog.form.feedback() == full
    assert dialog.note.note() == SECRET
    assert dialog.note.isVisible()


def test_looking_leaves_no_draft(open_dialog, card):
    open_dialog(card).close()
    assert feedback.draft(card) is None


def test_a_draft_that_is_emptied_is_no_draft(open_dialog, card):
    feedback.keep_draft(card, Feedback(development=(ACTION,)))
    dialog = open_dialog(card)
    dialog.form.development.clear()
    dialog.close()
    assert feedback.draft(card) is None


def test_finished_feedback_is_no_draft(open_dialog, card, full):
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    dialog.form.fits_better.input.setText("Produktbolag")
    dialog.letter_button.click()
    assert feedback.draft(card) is None


def test_the_private_note_is_folded_until_asked_for(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    assert not dialog.note.isVisible()
    dialog.note_button.click()
    assert dialog.focusWidget() is dialog.note.area
    assert not dialog.note_button.isVisible()


def test_nothing_private_is_in_the_feedback(open_dialog, card, full):
    feedback.keep_draft(card, full, SECRET)
    dialog = open_dialog(card)
    assert SECRET not in repr(dialog.form.feedback())
    dialog.letter_button.click()
    record = feedback.latest(card)
    assert record is not None
    assert SECRET not in repr(record)
    assert [note.text for note in notes.notes(card)] == [SECRET]


def test_who_reads_what_says_that_there_is_a_private_part(open_dialog, card):
    dialog = open_dialog(card)
    before = dialog.side.readers.private.text()
    dialog.note.area.setPlainText(SECRET)
    assert dialog.side.readers.private.text() != before


def test_last_feedback_is_the_start_only_if_asked_for(open_dialog, card, full):
    feedback.finish(card, full)
    dialog = open_dialog(card)
    assert dialog.form.feedback() == Feedback()
    dialog.start_button.click()
    again = dialog.form.feedback()
    assert again.gaps == full.gaps
    assert again.next_step.day == next_working_day(date.today())


def test_a_hold_that_is_over_is_not_held_again(open_dialog, card):
    past = date.today() - timedelta(days=3)
    feedback.finish(card, Feedback(decision=Decision.HOLD, hold_until=past))
    dialog = open_dialog(card)
    dialog.start_button.click()
    assert dialog.form.feedback().hold_until is None


def test_last_feedback_is_not_offered_once_something_is_written(open_dialog, card, full):
    feedback.finish(card, full)
    dialog = open_dialog(card)
    assert dialog.start_button.isVisible()
    dialog.form.development.setPlainText(ACTION)
    assert not dialog.start_button.isVisible()


def test_text_that_cannot_be_kept_is_said_to_be_in_the_window(open_dialog, card, read_only):
    dialog = open_dialog(card)
    read_only(True)
    dialog.form.development.setPlainText(ACTION)
    dialog.close()
    assert dialog.isVisible()
    assert dialog.trouble.title.text() == "The text is still in the window"


def test_it_is_kept_as_soon_as_that_is_possible(qtbot, open_dialog, card, read_only):
    dialog = open_dialog(card)
    read_only(True)
    dialog.form.development.setPlainText(ACTION)
    qtbot.waitUntil(dialog.trouble.isVisible)
    read_only(False)
    dialog.trouble.button.click()
    assert not dialog.trouble.isVisible()
    assert feedback.draft(card) == (Feedback(development=(ACTION,)), "")


def test_it_can_be_taken_along_when_it_cannot_be_kept(open_dialog, card, read_only):
    dialog = open_dialog(card)
    read_only(True)
    dialog.form.development.setPlainText(ACTION)
    dialog.note.area.setPlainText(SECRET)
    dialog.close()
    dialog.trouble.button.click()
    assert not dialog.isVisible()
    assert QGuiApplication.clipboard().text() == f"{ACTION}\n\n{SECRET}"


def test_feedback_that_cannot_be_recorded_stays_in_the_window(
    open_dialog, card, full, read_only, monkeypatch
):
    told = []
    monkeypatch.setattr("ui.shared.reporting.tell", lambda _, error: told.append(error))
    feedback.keep_draft(card, full)
    dialog = open_dialog(card)
    read_only(True)
    dialog.letter_button.click()
    assert len(told) == 1
    assert dialog.isVisible()
    assert dialog.form.feedback() == full


def test_a_part_of_the_checklist_leads_to_its_field(qtbot, open_dialog, card):
    dialog = open_dialog(card)
    row = dialog.side.checklist.rows[FeedbackPart.DEVELOPMENT]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert dialog.focusWidget() is dialog.form.development


def test_a_part_leads_to_what_it_lacks(qtbot, open_dialog, card, full):
    feedback.keep_draft(card, replace(full, gaps=(replace(full.gaps[0], impact=""),)))
    dialog = open_dialog(card)
    dialog.side.checklist.rows[FeedbackPart.GROUND].setFocus()
    press(qtbot, dialog, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.form.grounds.cards[0].why.input


def test_it_says_whose_feedback_it_is_and_after_what(open_dialog, card):
    dialog = open_dialog(card)
    assert dialog.windowTitle() == "Feedback to Amir Haddad"
    assert dialog.subtitle.text() == "After our interview · Fullstack .NET, Orrekulla Bank"


def test_the_time_is_information(open_dialog, card):
    assert open_dialog(card).timer.text() == "0 min 0 s"


def test_somebody_who_is_gone_has_no_feedback(look, vault):
    with pytest.raises(NotFoundError):
        FeedbackDialog("0" * 32)


@pytest.fixture
def large_text(look):
    theme().apply("light", 150)
    yield
    theme().apply("light")


@pytest.mark.parametrize("decision", Decision)
def test_nothing_is_cut_off_in_a_small_window_with_large_text(
    qtbot, large_text, card, full, decision
):
    window = QWidget()
    window.setFixedSize(1100, 700)
    qtbot.addWidget(window)
    window.show()
    feedback.keep_draft(card, replace(full, decision=decision, hold_until=date(2031, 1, 2)))
    dialog = FeedbackDialog(card, window)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    corner = window.mapToGlobal(window.rect().topLeft())
    assert window.rect().contains(dialog.area.translated(dialog.pos() - corner))
    for scroller in dialog.findChildren(QScrollArea):
        assert scroller.widget().width() <= scroller.viewport().width()


def test_everything_that_takes_the_focus_has_a_name(qtbot, open_dialog, card, full):
    feedback.keep_draft(card, full, SECRET)
    dialog = open_dialog(card)
    names = [
        QAccessible.queryAccessibleInterface(place).text(QAccessible.Text.Name)
        for place in stops(qtbot, dialog)
    ]
    assert len(names) > 30
    assert all(names)
