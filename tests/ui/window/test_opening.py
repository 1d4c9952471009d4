"""Opening the window: on Today, and with no other window flashing by."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.factories import a_person
from tests.recipients import at
from tests.ui.showing import show
from ui.app import make_window
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import candidates, contacts


class Watch(QObject):
    """Notes which windows are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    watch = Watch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.fixture
def opened(qtbot, vault, card):
    """The window as the program opens it."""
    window = show(qtbot, make_window(vault))
    yield window
    window.close()
    window.changes.stop()


def test_the_day_begins_with_today(opened):
    assert opened.pages.shows("today")
    assert opened.sidebar.today.isChecked()


@pytest.mark.parametrize("page", ["show_first", "show_replies", "show_settings", "show_today"])
def test_no_other_window_flashes_by(watch, opened, page):
    getattr(opened, page)()
    assert watch.shown == ["MainWindow"]


def test_the_panel_and_the_letter_open_in_the_window(watch, opened, card):
    opened.show_card(card)
    opened.write_letter(card)
    assert watch.shown == ["MainWindow"]


def test_the_session_and_the_agreement_open_in_the_window(watch, opened, assignment):
    opened.begin_session([])
    opened.show_agreement(assignment)
    assert watch.shown == ["MainWindow"]


def test_the_board_is_not_made_before_it_is_asked_for(opened):
    assert not opened.pages.is_made("board")


def test_a_session_is_left_for_where_it_was_begun(opened):
    opened.begin_session([])
    opened.pages.session.left.emit()
    assert opened.pages.shows("today")


def test_a_session_with_some_of_a_board_is_left_for_the_board(opened, card, assignment):
    opened.show_board(assignment)
    opened.pages.board.session_wanted.emit([card])
    assert opened.pages.session.turns.current.card == card
    opened.pages.session.left.emit()
    assert opened.pages.shows("board")


def test_a_letter_written_in_a_session_is_left_for_the_session(opened, card):
    opened.begin_session([])
    opened.write_letter(card)
    opened.pages.composer.leave()
    assert opened.pages.shows("session")


def test_from_a_chase_esc_leads_back_to_today(opened, card):
    opened.chase(card)
    opened.pages.replies.left.emit()
    assert opened.pages.shows("today")


def test_beside_the_session_nothing_else_is_on_view(opened):
    opened.begin_session([])
    assert not opened.sidebar.isVisible()


def test_the_sidebar_counts_who_waits(opened, assignment, qtbot):
    somebody = candidates.add(a_person("Bo Ek", email="bo@post.example"), assignment)
    contacts.log(somebody, Channel.PHONE)
    qtbot.waitUntil(lambda: opened.sidebar.today.count == 1)
    assert "1 between the chairs" in opened.sidebar.today.accessibleDescription()


def test_the_worst_that_is_true_of_an_assignment_is_its_sign(opened, assignment, qtbot):
    at(assignment, StageKind.PRESENTED, "Bo Ek", email="bo@post.example")
    view = opened.sidebar.assignments
    qtbot.waitUntil(lambda: view.worst_of(assignment) is not None)
    told = view.model().index(0).data(3)  # Qt.ItemDataRole.ToolTipRole
    assert told == "Waiting for the client"
