"""A date is put off, or set for those who have none; a day off becomes the next working day."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as configure
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.factories import a_person
from tests.ui.answers import answering, answering_in_turn
from tests.ui.names import unnamed
from ui.promises import asked
from ui.promises.contact import ContactDialog
from ui.promises.day_choice import DayChoice
from ui.promises.snooze import NextWordDialog, SnoozeDialog
from ui.shared import dates
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.promises import End
from wise_feedback.services import board, candidates, contacts, history, promises, today
from wise_feedback.services.calendar import in_working_days, is_working_day, next_working_day
from wise_feedback.storage import tables

TODAY = date.today()


def day_off() -> date:
    day = TODAY + timedelta(1)
    while is_working_day(day):
        day += timedelta(1)
    return day


def overdue(card: str) -> str:
    """Let what was promised have been due four days ago; return the promise."""
    promise = promises.open_of_card(card)
    table = tables.Promise
    table.update(due=TODAY - timedelta(4)).where(table.id == promise.id).execute()
    return promise.id


@pytest.fixture
def snoozing(met, shown) -> SnoozeDialog:
    return shown(SnoozeDialog(promises.open_of_card(met).id))


def test_enter_puts_off_to_the_next_working_day(snoozing, met):
    QTest.keyClick(snoozing.focusWidget(), Qt.Key.Key_Return)
    assert promises.open_of_card(met).due == next_working_day(TODAY)


def test_a_digit_chooses_among_the_days_at_hand(snoozing, met):
    QTest.keyClick(snoozing.focusWidget(), Qt.Key.Key_2)
    snoozing.finish()
    assert promises.open_of_card(met).due == in_working_days(TODAY, 2)


def test_a_digit_in_the_date_is_part_of_the_date(snoozing):
    before = snoozing.then.near.value()
    snoozing.then.time.setFocus()
    QTest.keyClick(snoozing.then.time, Qt.Key.Key_2)
    assert (snoozing.then.near.value(), snoozing.then.time.text()) == (before, "2")


def test_the_days_at_hand_are_working_days(snoozing):
    assert all(is_working_day(day) for day in snoozing.then._days)


def test_the_old_date_stays_in_history(snoozing, met):
    old = promises.open_of_card(met)
    snoozing.finish()
    assert promises.promise(old.id).end is End.SNOOZED


def test_a_day_off_is_said_to_become_a_working_day_before_it_is_promised(snoozing, met):
    snoozing.then.date.set_day(day_off())
    settled = next_working_day(day_off())
    assert dates.long_day(settled) in snoozing.then.line.text()
    snoozing.finish()
    assert promises.open_of_card(met).due == settled


def test_a_passed_day_puts_nothing_off(snoozing, met):
    old = promises.open_of_card(met)
    snoozing.then.date.set_day(TODAY - timedelta(3))
    snoozing.finish()
    assert promises.open_of_card(met) == old
    assert "has passed" in snoozing.then.line.text()


def test_a_promise_that_was_kept_meanwhile_is_told_and_not_put_off(snoozing, met):
    contacts.log(met, Channel.PHONE, then=next_working_day(TODAY))
    snoozing.finish()
    assert snoozing._wrong.text() == "That is no longer here."


def test_whoever_waits_may_be_told_instead(met, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    key = overdue(met)
    with answering_in_turn(
        (SnoozeDialog, lambda dialog: dialog.late.button.click()),
        (ContactDialog, lambda dialog: dialog.finish()),
    ):
        told = asked.snooze(key, window)
    assert told.startswith("Elin has heard")
    assert promises.promise(key).end is End.KEPT


@pytest.mark.parametrize("letters", range(4, 40, 3))
def test_a_dialog_with_room_shows_no_scroll_bar(met, shown, letters):
    person = board.card(met).candidate_id
    candidates.edit(person, a_person("E" * letters))
    overdue(met)
    dialog = shown(SnoozeDialog(promises.open_of_card(met).id))
    QApplication.processEvents()
    assert not dialog._scroller.verticalScrollBar().isVisible()
    assert dialog._scroller.viewport().height() >= dialog._scroller.content.height()


def test_nobody_is_said_to_wait_before_their_day(snoozing):
    assert not snoozing.late.isVisible()


def test_several_without_a_next_word_get_one_in_one_act(met, screened, shown):
    for card in (met, screened):
        contacts.log(card, Channel.PHONE)
    dialog = shown(NextWordDialog([met, screened]))
    dialog.finish()
    had = today.between_the_chairs()
    history.undo()
    assert (had, len(today.between_the_chairs())) == ([], 2)
    assert dates.day_name(dialog.then.settled()) in dialog.told


def test_they_are_called_by_name(met, screened, shown):
    dialog = shown(NextWordDialog([met, screened]))
    assert set(dialog.subtitle.text().split(", ")) == {"Elin Bergström", "Anna Öberg"}


def test_what_is_left_by_esc_changes_nothing(met, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    before = promises.of_card(met)
    with answering(SnoozeDialog, lambda dialog: dialog.reject()):
        told = asked.snooze(promises.open_of_card(met).id, window)
    assert (told, promises.of_card(met)) == ("", before)


def test_every_control_has_a_name(snoozing):
    assert unnamed(snoozing) == []


def test_a_choice_may_offer_the_usual_day_too(qtbot):
    usual = in_working_days(TODAY, 9)
    choice = DayChoice("Hears again", usual, (usual,))
    qtbot.addWidget(choice)
    assert choice.near.value() == usual


@given(st.integers(0, 800))
@configure(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_settled_is_always_a_working_day_to_come(qapp, days):
    choice = DayChoice("Hears again", TODAY)
    choice.date.set_day(TODAY + timedelta(days))
    settled = choice.settled()
    assert is_working_day(settled)
    assert settled >= choice.day() >= TODAY
    assert choice.line.isVisibleTo(choice) == (settled != choice.day())
    choice.deleteLater()
