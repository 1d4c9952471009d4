"""To the client view and back: one window is on view at a time, and nothing speaks up meanwhile."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.recipients import at
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, history, replies

ROOT = Path(__file__).parents[3]


@pytest.fixture
def view(window, press, qtbot):
    """The client view, come to by F5."""
    press(Qt.Key.Key_F5)
    shown = window.meeting.view
    assert shown is not None
    yield shown
    window.meeting.stop()


def test_f5_shows_the_assignment_to_the_client_and_hides_our_window(window, view):
    assert view.isFullScreen()
    assert not window.isVisible()
    assert view.view.role == "Backendutvecklare Java"


def test_f5_again_comes_back_to_where_one_was(window, view, qtbot):
    QTest.keyClick(view, Qt.Key.Key_F5)
    qtbot.waitUntil(window.isVisible)
    assert window.pages.shows("board")
    assert window.meeting.view is None


def test_closing_the_view_by_its_frame_does_not_end_the_program(window, view):
    view.close()
    assert window.isVisible()


def test_the_entry_in_the_sidebar_does_the_same(window):
    window.sidebar.meeting.click()
    assert window.meeting.view is not None
    window.meeting.end()


def test_come_to_by_the_mouse_the_keys_are_back_on_the_page_after_it(window, qtbot):
    QTest.mouseClick(window.sidebar.meeting, Qt.MouseButton.LeftButton)
    window.meeting.end()
    qtbot.waitUntil(lambda: window.pages.isAncestorOf(window.focusWidget() or window))


@pytest.fixture
def other_client(assignment):
    """A second client, who must not see whom the first one meets."""
    facts = replace(assignments.assignment(assignment).facts, client="Annan Kund AB", role="Chef")
    return assignments.start(facts)


def test_from_another_page_one_first_sees_which_client_it_would_be(window, press, other_client):
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_F5)
    assert window.meeting.view is None
    assert window.pages.shows("board")
    assert "F5 once more shows this board to" in window.toast.words.text()
    press(Qt.Key.Key_F5)
    assert window.meeting.view is not None
    window.meeting.end()


def test_with_one_client_there_is_nobody_to_mistake(window, press):
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_F5)
    assert window.meeting.view is not None
    window.meeting.end()


def test_it_returns_to_any_page(window, press):
    window.show_settings()
    press(Qt.Key.Key_F5)
    window.meeting.view.close()
    assert window.pages.shows("settings")


def test_nothing_reminds_of_anything_meanwhile(window, view):
    assert window.reminder.is_quiet
    view.close()
    assert not window.reminder.is_quiet


def test_a_word_about_what_was_done_before_is_not_seen_any_more(window, press):
    window.tell("Card moved")
    press(Qt.Key.Key_F5)
    assert window.toast.isHidden()
    window.meeting.end()


def test_the_screen_is_let_go_of_when_the_view_is_left(window, view, qtbot):
    qtbot.waitUntil(lambda: window.meeting._awake is not None)
    view.close()
    assert window.meeting._awake is None


def test_an_answer_that_was_kept_can_be_taken_back_at_home(window, assignment, press):
    card = at(assignment, StageKind.CLIENT_INTERVIEW)
    press(Qt.Key.Key_F5)
    view = window.meeting.view
    view.answering.text.setPlainText("Vi vill gärna träffa henne!")
    view.answering.finish()
    view.close()
    assert window.toast.button.text() == "Undo"
    window.undo()
    assert replies.latest(card) is None


def test_nothing_is_written_by_only_looking(window, view):
    steps = history.next_undo()
    view.toggle_names()
    view.close()
    assert history.next_undo() == steps


def test_without_an_assignment_it_says_so(qtbot, open_window, vault):
    window = open_window()
    window.meet_client()
    assert window.meeting.view is None
    assert window.toast.words.text() == "There is no assignment to show"


def test_the_program_can_end_while_the_view_is_shown(window, view):
    window.close()
    assert window.meeting.view is None
    assert not view.isVisible()


def test_on_one_screen_our_own_window_is_not_offered(view):
    assert view.head.laptop.isHidden()


_TWO_SCREENS = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from ui.app import let_go, make_window
from ui.shared.theme import make_app
from wise_feedback.services import samples, vault
app = make_app()
vault.open_vault(Path(sys.argv[1]))
samples.fill("en", date.today(), now=datetime.now(UTC))
window = make_window(Path(sys.argv[1]))
window.show()
window.show_first()
window.meet_client()
view = window.meeting.view
told = [view.screen().name(), view.head.laptop.isHidden(), window.isVisible()]
view.head.laptop.click()
told.append(window.isVisible())
view.close()
print(*told, window.screen().name())
let_go(window)
"""


def test_the_view_goes_to_the_projector_and_our_window_stays_on_the_laptop_if_asked(tmp_path):
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900},
        {"name": "projector", "x": 1440, "y": 0, "width": 1280, "height": 720},
    ]
    for one in screens:
        one |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": screens}))
    done = subprocess.run(
        [sys.executable, "-c", _TWO_SCREENS, str(tmp_path / "vault")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.split() == ["projector", "False", "False", "True", "laptop"], done.stderr
