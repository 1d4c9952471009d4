"""What is typed is kept a moment later, at once when asked, and for as long as that fails."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from ui.feedback.draft import Draft
from wise_feedback.domain.errors import VaultError, VaultProblem


class Shelf:
    """Somewhere to keep things that can be out of order."""

    def __init__(self) -> None:
        self.times = 0
        self.works = True

    def keep(self) -> None:
        if not self.works:
            raise VaultError(VaultProblem.DISK_FULL)
        self.times += 1


@pytest.fixture
def owner(qapp) -> QObject:
    return QObject()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def draft(shelf, owner) -> Draft:
    return Draft(shelf.keep, owner)


def test_a_change_is_kept_a_moment_later(qtbot, draft, shelf):
    draft.note_change()
    assert shelf.times == 0
    qtbot.waitUntil(lambda: shelf.times == 1, timeout=1500)


def test_fast_typing_does_not_put_it_off(qtbot, draft, shelf):
    def type_on() -> bool:
        draft.note_change()
        return shelf.times == 1

    qtbot.waitUntil(type_on, timeout=1500)


def test_nothing_is_kept_where_nothing_changed(draft, shelf):
    assert draft.flush()
    assert shelf.times == 0


def test_flushing_keeps_at_once_and_only_once(draft, shelf):
    draft.note_change()
    assert draft.flush()
    assert draft.flush()
    assert shelf.times == 1


def test_leaving_the_program_keeps_what_is_owed(draft, shelf):
    draft.note_change()
    QCoreApplication.instance().aboutToQuit.emit()
    assert shelf.times == 1


def test_a_failure_is_told_and_still_owed(qtbot, draft, shelf):
    shelf.works = False
    draft.note_change()
    with qtbot.waitSignal(draft.failed) as told:
        assert not draft.flush()
    assert told.args[0].problem is VaultProblem.DISK_FULL
    assert not draft.flush()


def test_recovery_is_told_once(qtbot, draft, shelf):
    shelf.works = False
    draft.note_change()
    draft.flush()
    shelf.works = True
    with qtbot.waitSignal(draft.recovered):
        assert draft.flush()
    draft.note_change()
    with qtbot.assertNotEmitted(draft.recovered):
        draft.flush()


def test_what_went_where_it_belongs_is_not_kept_as_a_draft(draft, shelf):
    draft.note_change()
    draft.stop()
    assert draft.flush()
    assert shelf.times == 0
