"""The sample data: filled in from the welcome, said to be invented, and removed with one click."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.window.conftest import CONTROL
from wise_feedback.services import assignments, candidates


@pytest.fixture
def sampled(open_window):
    """A window whose user has asked for the sample data in the welcome."""
    window = open_window()
    window.pages.welcome.sample_wanted.emit()
    return window


def test_the_sample_data_is_shown_at_once(sampled):
    assert sampled.pages.shows("today")
    assert len(assignments.assignments()) == 5


def test_a_strip_says_that_it_is_invented(sampled):
    assert sampled.strip.isVisible()


def test_beside_real_people_there_is_no_strip(window):
    assert not window.strip.isVisible()


def test_one_click_removes_the_sample_data(sampled):
    sampled.strip.remove.click()
    assert assignments.assignments() == []
    assert candidates.candidates() == []


def test_without_the_sample_data_the_strip_goes(sampled):
    sampled.strip.remove.click()
    assert not sampled.strip.isVisible()


def test_the_welcome_does_not_come_back(sampled):
    sampled.strip.remove.click()
    assert sampled.pages.currentWidget() is sampled.pages.nothing


def test_removing_the_sample_data_is_told(sampled):
    sampled.strip.remove.click()
    assert sampled.toast.isVisible()
    assert sampled.toast.words.text() == "Sample data removed"


def test_removed_sample_data_can_be_had_back(sampled, qtbot):
    sampled.strip.remove.click()
    qtbot.keyClick(sampled, Qt.Key.Key_Z, CONTROL)
    assert len(assignments.assignments()) == 5
    assert sampled.strip.isVisible()
