"""The client view of many cards, opened and painted, beside as many names in lists of Qt's own."""

import tempfile
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStringListModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget

from benchmarks.boards import fill
from benchmarks.measure import Result, best
from wise_feedback.domain.client_view import LANES
from wise_feedback.services import assignments, client_view, vault
from wise_feedback.storage import tables

SIZE = (1440, 900)
ROUNDS = 9
OPENED_MS = 100
"""As long as a view may take to come up, first to last, for it to come up at a key press."""


def results() -> list[Result]:
    """Measure 47 candidates and 1 000, all of them in the lanes that a client sees."""
    rows: list[Result] = []
    for count, budget in ((47, 14.0), (1_000, 12.0)):
        with tempfile.TemporaryDirectory() as folder:
            vault.open_vault(Path(folder))
            assignment = fill(count)
            _gather(assignment)
            ours, lists = best(
                partial(_opened, assignment), partial(_lists, count), ROUNDS, time.process_time
            )
            what = f"client view of {count} cards, opened and painted"
            rows.append(Result(what, ours, lists, budget))
            rows.append(Result(f"the same, {count} cards, of 100 ms", ours, OPENED_MS, 1.0))
            vault.close_vault()
    return rows


def _gather(assignment: str) -> None:
    """Let everybody stand where a client sees them."""
    stages = assignments.assignment(assignment).facts.stages
    shown = [stage.id for stage in stages if stage.kind in LANES]
    for number, stage in enumerate(stages):
        table = tables.Candidacy
        table.update(stage=shown[number % len(shown)]).where(table.stage == stage.id).execute()
    assert client_view.load(assignment, "sv", datetime.now(UTC)).cards


def _opened(assignment: str) -> None:
    from ui.client_view.window import ClientWindow

    window = ClientWindow(assignment)
    window.resize(*SIZE)
    window.show()
    _settle()
    _leave(window)


def _lists(count: int) -> None:
    """Three lists of Qt's own with its own delegate, holding as many names."""
    window = QWidget()
    row = QHBoxLayout(window)
    for lane in range(len(LANES)):
        view = QListView()
        view.setUniformItemSizes(True)
        names = [f"Kandidat Nummer{number}" for number in range(lane, count, len(LANES))]
        view.setModel(QStringListModel(names, view))
        row.addWidget(view)
    window.resize(*SIZE)
    window.show()
    _settle()
    _leave(window)


def _leave(window: QWidget) -> None:
    """Take a window away at once."""
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
