"""Nothing that a client must not see is anywhere in the client view, whatever is done in it."""

import gc
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.traps import TRAPS
from tests.ui.client_view.seen import all_words
from ui.client_view.window import ClientWindow
from ui.shared.theme import theme
from wise_feedback.services import assignments, clients, samples


def found(window) -> list[str]:
    told = all_words(window)
    return [trap for trap in TRAPS if trap.casefold() in told]


@pytest.fixture(autouse=True)
def _a_clipboard_of_its_own(qapp):
    QApplication.clipboard().clear()


def test_the_walk_sees_what_is_there(view):
    told = all_words(view)
    for words in ("elin bergström", "java, spring", "not assessed", "questions for you today"):
        assert words in told


def test_nothing_that_must_not_be_seen_is_there_at_first(view):
    assert found(view) == []


def test_nor_after_all_that_can_be_done_in_it(view, qtbot):
    for key in "A++-A":
        QTest.keyClick(view, key)
    view.lanes.lanes[1].list.setFocus()
    QTest.keyClick(view.lanes.lanes[1].list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    for row in view.questions.rows:
        row.tick.click()
    view.answering.text.setPlainText("Det föll på Java.")
    view.answering.look()
    assert found(view) == []
    view.answering.finish()
    assert found(view) == []


def test_the_window_has_no_name_in_its_title(view):
    assert view.windowTitle() == "Wise Feedback"


def test_the_view_keeps_no_value_but_what_a_client_may_see(view):
    """Walk what the window refers to, from value to value, and read every text there is."""
    seen, waiting, texts = set(), [vars(view)], []
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, type):
            continue
        seen.add(id(one))
        if isinstance(one, str):
            texts.append(one.casefold())
        elif isinstance(one, dict | list | tuple | set | frozenset) or _is_ours(one):
            waiting += gc.get_referents(one)
    assert "elin bergström" in texts
    assert [trap for trap in TRAPS for text in texts if trap.casefold() in text] == []


def _is_ours(value: object) -> bool:
    module = type(value).__module__
    return module.startswith("ui.client_view") or module == "wise_feedback.domain.client_view"


def test_hidden_names_are_nowhere_not_even_in_what_is_read_aloud(view):
    view.toggle_names()
    told = all_words(view)
    assert "candidate a" in told
    assert [name for name in ("elin", "bergström", "johan", "wikström") if name in told] == []


def test_letters_stay_while_one_sits(view):
    view.toggle_names()
    before = all_words(view)
    view.toggle_names()
    view.toggle_names()
    assert all_words(view) == before


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_sample_is_shown_without_its_other_clients(qtbot, vault, look):
    theme().apply(look)
    samples.fill("sv", date.today(), now=datetime.now(UTC))
    shown, *others = assignments.assignments()
    window = ClientWindow(shown.id)
    qtbot.addWidget(window)
    told = all_words(window)
    strangers = {one.facts.client for one in others} - {shown.facts.client}
    assert [name for name in strangers if name.casefold() in told] == []
    assert [
        one.name for one in clients.contacts(shown.client_id) if one.name.casefold() in told
    ] == []
