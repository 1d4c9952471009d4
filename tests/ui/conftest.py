"""Every test of the interface begins in the same look and language; and what pages live on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.shared import asking
from ui.shared.changes import Changes
from ui.shared.languages import speak
from ui.shared.theme import theme

PATIENCE_MS = 15_000


@pytest.fixture(autouse=True)
def _plain_look(qapp):
    theme().apply("light", 100)
    speak("en")
    asking._hush().is_on = False  # the dialog that closed last was in another test


@pytest.fixture(autouse=True)
def _nothing_waits_for_ever(qapp) -> Iterator[None]:
    """Close a dialog that nobody answers: no time limit reaches into Qt while it waits."""
    left: list[str] = []

    def close() -> None:
        asker = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if asker is not None:
            left.append(type(asker).__name__)
            asker.hide()

    timer = QTimer(interval=PATIENCE_MS)
    timer.timeout.connect(close)
    timer.start()
    yield
    timer.stop()
    assert not left, f"nobody answered: {left}"


@pytest.fixture(autouse=True)
def _nothing_is_kept_once_the_vault_is_closed(request, qapp) -> Iterator[None]:
    """Stop what was about to be kept in windows that a test leaves open: the vault goes first."""
    if "vault" in request.fixturenames:
        request.getfixturevalue("vault")  # so that it is closed after this
    yield
    for window in QApplication.topLevelWidgets():
        for timer in window.findChildren(QTimer):
            timer.stop()


@pytest.fixture
def changes(qapp) -> Iterator[Changes]:
    """The news of every write, for as long as the test lasts."""
    changes = Changes()
    yield changes
    changes.stop()
