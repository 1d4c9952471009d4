"""The morning's word: once, in numbers, and only where it is wanted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.ui.showing import show
from ui.app import make_window
from ui.window.reminding import Reminder, morning_words
from ui.window.views import Views
from wise_feedback.domain.owed import Counts, Tally
from wise_feedback.services import settings

WAITING = Counts(candidates=Tally(late=3, today=4, week=2), active=47, chairs=1)
MONDAY = datetime(2026, 11, 23, 8, 29).astimezone()
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


class Clock:
    """A clock that shows what it is set to."""

    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def reminder(qapp, vault, clock, said) -> Reminder:
    reminder = Reminder(Views(vault), lambda: WAITING, now=clock)
    reminder.said.connect(said.append)
    return reminder


@pytest.fixture
def look_at(reminder, clock) -> Callable[[datetime], None]:
    """Lets the reminder look at the clock at a moment."""

    def look_at(moment: datetime) -> None:
        clock.now = moment
        reminder.look()

    return look_at


def test_before_the_morning_nothing_is_said(look_at, said):
    look_at(MONDAY)
    assert said == []


def test_in_the_morning_it_is_said_once(look_at, said):
    for minutes in range(1, 60):
        look_at(MONDAY + minutes * MINUTE)
    assert len(said) == 1


def test_whoever_starts_late_hears_it_then(look_at, said):
    look_at(MONDAY + timedelta(hours=5))
    assert len(said) == 1


def test_the_next_morning_it_is_said_again(look_at, said):
    look_at(MONDAY + MINUTE)
    look_at(MONDAY + DAY + MINUTE)
    assert len(said) == 2


def test_a_program_that_is_started_again_says_it_no_second_time(look_at, said, vault, clock, qapp):
    look_at(MONDAY + MINUTE)
    again = Reminder(Views(vault), lambda: WAITING, now=clock)
    again.said.connect(said.append)
    again.look()
    assert len(said) == 1


def test_a_clock_that_is_set_back_says_it_no_second_time(look_at, said):
    look_at(MONDAY + MINUTE)
    look_at(MONDAY - DAY)
    look_at(MONDAY + 2 * MINUTE)
    assert len(said) == 1


def test_on_a_saturday_nobody_is_reminded(look_at, said):
    look_at(MONDAY + 5 * DAY + MINUTE)
    assert said == []


def test_in_front_of_a_client_nothing_is_said(look_at, said, reminder):
    reminder.is_quiet = True
    look_at(MONDAY + MINUTE)
    assert said == []


def test_what_was_not_said_in_front_of_a_client_is_said_after(look_at, said, reminder):
    reminder.is_quiet = True
    look_at(MONDAY + MINUTE)
    reminder.is_quiet = False
    look_at(MONDAY + 2 * MINUTE)
    assert len(said) == 1


def test_whoever_wants_no_reminders_gets_none(look_at, said):
    settings.save(replace(settings.load(), reminds=False))
    look_at(MONDAY + MINUTE)
    assert said == []


def test_where_nobody_waits_nothing_is_said(vault, qapp, clock):
    told: list[str] = []
    reminder = Reminder(Views(vault), Counts, now=clock)
    reminder.said.connect(told.append)
    clock.now = MONDAY + MINUTE
    reminder.look()
    assert told == []


def test_it_is_told_when_the_day_changes(reminder, look_at, qtbot):
    with qtbot.waitSignal(reminder.day_changed):
        look_at(MONDAY + DAY)


def test_the_words_are_numbers(qapp):
    assert [word for word in morning_words(WAITING).split() if word.isdigit()] == ["7", "3", "1"]


def test_a_file_edited_by_hand_reminds_again(vault, look_at, said, reminder):
    look_at(MONDAY + MINUTE)
    views = Views(vault)
    views._kept.setValue("reminded", "i går")
    views._kept.sync()
    assert Views(vault).reminded() is None


def test_where_the_system_has_no_place_for_it_the_window_says_it(qtbot, vault, card):
    window = show(qtbot, make_window(vault))
    window.show_first()
    window.reminder.said.emit("1 between the chairs")
    assert window.toast.isVisible()
    window.toast.button.click()
    assert window.pages.shows("today")
    window.close()
    window.changes.stop()
