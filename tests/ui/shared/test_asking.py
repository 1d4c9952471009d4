"""Dialogs are asked, let go of, and followed by a short hush."""

import pytest
from PySide6.QtWidgets import QDialog

from tests.ui.answers import answering, leave
from ui.shared import asking
from ui.shared.asking import ask, is_hushed


@pytest.fixture
def asked(qapp) -> None:
    with answering(QDialog, leave):
        ask(QDialog())


@pytest.mark.parametrize(("answer", "is_accepted"), [(QDialog.accept, True), (leave, False)])
def test_asking_says_whether_the_dialog_was_accepted(qapp, answer, is_accepted):
    with answering(QDialog, answer):
        assert ask(QDialog()) is is_accepted


def test_a_dialog_that_was_answered_is_let_go_of(qtbot):
    dialog = QDialog()
    with qtbot.waitSignal(dialog.destroyed), answering(QDialog, leave):
        ask(dialog)


def test_before_any_dialog_there_is_no_hush(qapp):
    assert not is_hushed()


def test_after_a_dialog_there_is_a_hush(asked):
    assert is_hushed()


def test_the_hush_ends(asked, qtbot):
    qtbot.waitUntil(lambda: not is_hushed())


def test_the_hush_lasts_from_when_the_work_that_was_asked_for_is_done(qtbot):
    """However long that takes: what was typed meanwhile arrives after it."""
    with answering(QDialog, leave):
        ask(QDialog())
    assert not asking._hush()._end.isActive()
    qtbot.waitUntil(asking._hush()._end.isActive)
