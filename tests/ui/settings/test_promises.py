"""Promises and reminders: numbers with their meaning, kept as chosen, and never impossible."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.recipients import at
from tests.ui.names import unnamed
from ui.settings.promises import PromisesCard
from wise_feedback.domain.settings import DAYS
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import history, promises, settings
from wise_feedback.services.calendar import in_working_days

NUMBERS = ["status_days", "news_days", "feedback_days", "decision_days", "reply_days"]


@pytest.fixture
def card(qtbot, vault, changes) -> PromisesCard:
    card = PromisesCard(changes)
    qtbot.addWidget(card)
    card.show()
    return card


def write(card: PromisesCard, name: str, text: str) -> None:
    card.rows[name].input.setText(text)
    card.rows[name].flush()


@pytest.mark.parametrize("name", NUMBERS)
def test_each_number_is_kept_as_it_is_chosen(card, name):
    write(card, name, "7")
    assert getattr(settings.load(), name) == 7


def test_a_number_is_kept_a_moment_after_it_was_typed(card, qtbot):
    card.rows["status_days"].input.setText("12")
    qtbot.waitUntil(lambda: settings.load().status_days == 12)


def test_a_number_of_two_digits_is_one_step_to_undo(card):
    field = card.rows["status_days"].input
    field.clear()
    QTest.keyClicks(field, "12")
    card.rows["status_days"].flush()
    history.undo()
    assert settings.load().status_days == 5


@pytest.mark.parametrize("text", ["", "0", "21", "99"])
def test_a_number_that_cannot_be_is_said_in_place_and_not_kept(card, text):
    write(card, "feedback_days", text)
    row = card.rows["feedback_days"]
    assert row.line.text().startswith("Between 1 and 20 working days.")
    assert settings.load().feedback_days == 2


def test_it_says_again_what_the_number_is_for_once_it_can_be(card):
    row = card.rows["feedback_days"]
    meaning = row.line.text()
    write(card, "feedback_days", "99")
    write(card, "feedback_days", "3")
    assert row.line.text() == meaning


def test_news_may_be_due_the_same_day(card):
    write(card, "news_days", "0")
    assert settings.load().news_days == 0


@pytest.mark.parametrize(
    ("key", "start", "end"),
    [
        (Qt.Key.Key_Up, "5", "6"),
        (Qt.Key.Key_Down, "5", "4"),
        (Qt.Key.Key_Up, "20", "20"),
        (Qt.Key.Key_Down, "1", "1"),
        (Qt.Key.Key_Up, "", "2"),
    ],
)
def test_arrows_step_within_the_bounds(card, key, start, end):
    field = card.rows["status_days"].input
    field.setText(start)
    QTest.keyClick(field, key)
    assert field.text() == end


def test_letters_are_no_numbers(card):
    field = card.rows["status_days"].input
    field.clear()
    QTest.keyClicks(field, "tre 3")
    assert field.text() == "3"


def test_what_is_undone_elsewhere_is_shown_as_it_was(card):
    write(card, "reply_days", "9")
    history.undo()
    assert card.rows["reply_days"].input.text() == "2"


def test_the_weekly_report_may_have_another_day_or_none(card):
    card.report.setCurrentIndex(card.report.findData(1))
    tuesday = settings.load().report_weekday
    card.report.setCurrentIndex(0)
    assert (tuesday, settings.load().report_weekday) == (1, None)


def test_no_report_is_shown_as_none(card):
    card.report.setCurrentIndex(0)
    history.undo()
    history.redo()
    assert card.report.currentText() == "No weekly report"


def test_the_morning_can_be_silent(card):
    card.reminds.click()
    assert not settings.load().reminds


def test_new_promises_follow_and_old_ones_stand(card, assignment):
    before = at(assignment, StageKind.SCREENING)
    old = promises.open_of_card(before)
    write(card, "status_days", "9")
    after = at(assignment, StageKind.SCREENING, "Bo Ek", email="bo@ek.example")
    assert promises.open_of_card(before) == old
    assert promises.open_of_card(after).due == in_working_days(date.today(), 9)


def test_every_control_has_a_name(card):
    assert unnamed(card) == []


def test_every_number_has_its_bounds(card):
    assert set(card.rows) == set(NUMBERS) == set(DAYS) - {"report_weekday"}
