"""The table of keys in the guide, held against the keys that the program answers to."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.boards import stage
from tests.factories import a_person
from tests.owing import due_in, forget
from tests.ui.answers import answering
from tests.ui.showing import show
from ui.board.commands import commands
from ui.feedback.decision import DecisionRow
from ui.feedback.dialog import FeedbackDialog
from ui.guide.chapters import Form, Mark, guide
from ui.insights.figure_card import FigureCard
from ui.shared.widgets.levels import LevelRow
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import candidates

PAPER = {"Ctrl++", "Ctrl+-"}


def table(section: str) -> set[str]:
    """The keys in the table below a heading."""
    blocks = guide("en").chapter_of("keys").blocks
    heads = (at for at, block in enumerate(blocks) if block.form is Form.HEADING)
    at = next(at for at in heads if blocks[at].id == section)
    rows = blocks[at + 1].lines[1:]
    found = {piece.text for row in rows for piece in row[0] if piece.mark is Mark.KEYS}
    assert found
    return found


def bound(host: QWidget) -> set[str]:
    """The keys of every shortcut in a widget and what is in it."""
    return {shortcut.key().toString() for shortcut in host.findChildren(QShortcut)}


def answers(widget: QWidget, keys: str) -> bool:
    """Whether a widget makes something of a key that is pressed in it."""
    pressed = QKeySequence(keys)[0]
    held, key = pressed.keyboardModifiers(), pressed.key()
    text = chr(key).lower() if key < 128 and not held else ""
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture
def met(assignment) -> str:
    """Bo, whom the client has met; gives his card."""
    kind = StageKind.CLIENT_INTERVIEW
    return candidates.add(a_person("Bo Ek"), assignment, stage(assignment, kind))


@pytest.fixture
def seated(assignment) -> str:
    """Cia, who is between the chairs; gives her card."""
    card = candidates.add(a_person("Cia Alm"), assignment)
    forget(card)
    return card


def test_keys_that_work_everywhere(window):
    ours = {s.key().toString() for s in window.findChildren(QShortcut) if s.parent() is window}
    assert table("keys-everywhere") - ours == set()


def test_keys_of_today(window, card):
    due_in(card, 0)
    window.show_today()
    page, arrows = window.pages.today, {"Up", "Down"}
    page.blockSignals(True)  # what is wanted is not done, or each key would open a dialog
    keys = table("keys-today")
    assert {key for key in keys - arrows if not answers(page, key)} == set()
    assert {key for key in keys & arrows if not answers(page.list, key)} == set()


def test_letters_of_a_card_on_the_board(window, card, met, seated):
    page = window.pages.board
    chosen = [[card], [met], [seated], [card, met]]
    found = {one.key for ids in chosen for one in commands(page, ids)}
    letters = {key for key in table("keys-board") if len(key) == 1}
    assert letters - found == {"M", "N"}


def test_other_keys_of_the_board(window, card):
    page = window.pages.board
    page.choose([card])
    page.blockSignals(True)
    others = {key for key in table("keys-board") if len(key) > 1} - {"Left", "Right"}
    assert {key for key in {*others, "N"} if not answers(page, key)} == set()


def test_m_opens_the_stages(window, card):
    window.pages.board.choose([card])
    with answering(QMenu, QMenu.close):
        assert answers(window.pages.board, "M")


def test_arrows_go_from_stage_to_stage(window, card, met):
    page = window.pages.board
    page.choose([card])
    answers(QApplication.focusWidget(), "Right")
    assert page.lanes.selected() == [met]
    answers(QApplication.focusWidget(), "Left")
    assert page.lanes.selected() == [card]


def test_keys_while_one_writes(window, card, qtbot):
    dialog = show(qtbot, FeedbackDialog(card))
    known = bound(dialog) | bound(window.pages.composer)
    digits = {key for key in table("keys-writing") if key.isdigit()}
    assert table("keys-writing") - digits - known == set()
    decision, level = dialog.findChild(DecisionRow), dialog.findChild(LevelRow)
    assert [key for key in "123" if not answers(decision, key)] == []
    assert [key for key in sorted(digits) if not answers(level, key)] == []


def test_keys_of_letters_and_reports(window):
    for page in (window.pages.composer, window.pages.letters, window.pages.reports):
        assert {"Ctrl+P", "Ctrl+S", *PAPER} - bound(page) == set()
    assert table("keys-letters") - bound(window.pages.reports) == set()


def test_keys_of_sessions_insights_and_the_client_view(window):
    assert "Alt+Right" in bound(window.pages.session)
    window.meet_client()
    view = window.meeting.view
    for key in "A+-":
        answers(view, key)
    assert view.names.are_hidden
    window.meeting.end()
    known = {"Alt+Right", "A", "+", "-", "T"}
    assert table("keys-views") == known
    assert "Key_T" in FigureCard.keyPressEvent.__code__.co_names
