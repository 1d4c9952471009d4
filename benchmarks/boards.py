"""Boards of many cards: opened, read, scrolled and moved on, beside Qt's own plain lists."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStringListModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QWidget

from benchmarks.measure import Result, best, late, took
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.services import assignments, board, candidates, vault
from wise_feedback.storage import tables
from wise_feedback.storage.fields import new_key, to_seconds

FRAME = 1000 / 60
SIZE = (1720, 960)
ROUNDS = 7
PAGE = 25

_RAW = """SELECT candidacy.id, candidate.id, name, skills, years, stage_id, position, since,
decision, parts, (SELECT COUNT(*) FROM draft WHERE subject = candidacy.id AND kind = 'feedback'),
letter_at FROM candidacy JOIN candidate ON candidate.id = candidacy.candidate_id
WHERE stage_id = ? ORDER BY position, candidacy.id LIMIT ?"""
_RAW_ORDER = "SELECT id FROM candidacy WHERE stage_id = ? ORDER BY position, id"


def results() -> list[Result]:
    """Measure boards of 1 000 and 10 000 cards."""
    rows: list[Result] = []
    for count, budget in ((1_000, 1.5), (10_000, 2.0)):
        with tempfile.TemporaryDirectory() as folder:
            vault.open_vault(Path(folder))
            assignment = fill(count)
            rows.append(_opened(assignment, count, budget))
            if count == 10_000:
                rows += [_read(assignment), *_used(assignment)]
            vault.close_vault()
    return rows


def fill(count: int) -> str:
    """Put *count* candidates on a board, evenly over its seven stages; return its id."""
    facts = AssignmentFacts("Backendutvecklare", "Havsvik", stages=assignments.standard_stages())
    assignment = assignments.start(facts)
    stages = [stage.id for stage in assignments.assignment(assignment).facts.stages]
    now = to_seconds(datetime.now(UTC))
    people, cards = [], []
    for number in range(count):
        name = f"Kandidat Nummer{number}"
        person = CandidateFacts(name, skills="Java, Spring, Kafka", years=number % 30)
        key = new_key()
        people.append({"id": key, "added_at": now, **candidates.columns_of(person)})
        stage = stages[number % len(stages)]
        cards.append((new_key(), key, assignment, stage, number * board.STEP, now))
    with tables.db.atomic():
        for start in range(0, count, 500):
            tables.Candidate.insert_many(people[start : start + 500]).execute()
        connection = tables.db.connection()  # type: ignore[no-untyped-call]  # peewee's own
        connection.executemany(
            "INSERT INTO candidacy (id, candidate_id, assignment_id, stage_id, position, since) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            cards,
        )
        tables.db.execute_sql("DELETE FROM undo_log")
    return assignment


def _opened(assignment: str, count: int, budget: float) -> Result:
    def ours() -> None:
        _leave(_page(assignment))

    subject, baseline = best(ours, lambda: _plain_lists(count), ROUNDS)
    return Result(f"board of {count} cards, opened and painted", subject, baseline, budget)


def _page(assignment: str) -> QWidget:
    from ui.board.page import BoardPage
    from ui.shared.changes import Changes

    page = BoardPage(Changes())
    page.open(assignment, [])
    page.resize(*SIZE)
    page.show()
    _settle()
    return page


def _plain_lists(count: int) -> None:
    """Seven lists of Qt's own with its own delegate, holding as many names."""
    window = QWidget()
    row = QHBoxLayout(window)
    for lane in range(7):
        view = QListView()
        view.setUniformItemSizes(True)
        names = [f"Kandidat Nummer{number}" for number in range(lane, count, 7)]
        view.setModel(QStringListModel(names, view))
        row.addWidget(view)
    window.resize(*SIZE)
    window.show()
    _settle()
    _leave(window)


def _read(assignment: str) -> Result:
    """What a board reads to open: the order of each lane, and the cards that come into sight."""
    stages = assignments.assignment(assignment).facts.stages

    def ours() -> None:
        for stage in stages:
            board.cards(board.card_ids(stage.id)[:PAGE])

    def raw() -> None:
        for stage in stages:
            tables.db.execute_sql(_RAW_ORDER, (stage.id,)).fetchall()
            tables.db.execute_sql(_RAW, (stage.id, PAGE)).fetchall()

    return Result("values of a board of 10000 cards, read", *best(ours, raw, ROUNDS), 1.3)


def _used(assignment: str) -> list[Result]:
    from ui.board.page import BoardPage

    page = _page(assignment)
    assert isinstance(page, BoardPage)
    view = page.lanes.open_columns()[0].view
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + bar.pageStep())
        _settle()

    scrolled = late([took(scroll) for _ in range(60)])
    moved = late([took(move) for move in _moves(page)])
    return [
        Result("scroll by a page, p95, of a frame", scrolled, FRAME, 1.0),
        Result("move a card and repaint, p95, of two frames", moved, 2 * FRAME, 1.0),
    ]


def _moves(page: QWidget) -> list[Callable[[], None]]:
    from ui.board.page import BoardPage

    assert isinstance(page, BoardPage)
    columns = page.lanes.open_columns()

    def move(number: int) -> None:
        source, target = columns[number % 5], columns[(number + 1) % 5]
        page.moves.drop([source.model.ids[0]], target.stage.id, before=None)
        _settle()

    return [partial(move, number) for number in range(60)]


def _leave(window: QWidget) -> None:
    """Take a window away at once: one that lingered would hear the news of those after it."""
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def _settle() -> None:
    """Let everything be laid out and painted that is due."""
    for _ in range(3):
        QApplication.processEvents()
