"""What day it is: asked in one place, and told when it turns."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.shared.day import Day

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)


@pytest.fixture
def host(qtbot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.mark.parametrize("days", [1, -1, 400])
def test_another_day_is_told_forwards_and_backwards(host, qtbot, days):
    day = Day(host, lambda: NOON)
    day.read = lambda: NOON + timedelta(days)
    with qtbot.waitSignal(day.turned):
        day.look()
    with qtbot.assertNotEmitted(day.turned):
        day.look()


def test_within_a_day_only_its_passing_is_told(host, qtbot):
    day = Day(host, lambda: NOON)
    day.read = lambda: NOON + timedelta(minutes=1)
    with qtbot.waitSignal(day.passed), qtbot.assertNotEmitted(day.turned):
        day.look()


def test_a_window_that_comes_to_the_front_looks_at_the_clock(host, qtbot):
    day = Day(host, lambda: NOON)
    day.read = lambda: NOON + timedelta(1)
    with qtbot.waitSignal(day.turned):
        QApplication.sendEvent(host, QEvent(QEvent.Type.WindowActivate))


def test_the_day_is_that_of_this_computers_clock(host):
    assert Day(host, lambda: NOON).today() == NOON.astimezone().date()
