"""Importing a list, beside the same rows read and written with nothing checked."""

import tempfile
from functools import partial
from pathlib import Path

from benchmarks.history_baseline import bare_history, write_history
from benchmarks.import_baseline import ROUNDS, ROWS, bare_import, make_vault, write_list
from benchmarks.measure import Result, took
from wise_feedback.services import histories, importing, vault


def _import(path: Path, assignment: str) -> None:
    importing.run(importing.preview(path), assignment)


def _import_history(path: Path, assignment: str) -> None:
    histories.bring_in(histories.plan([histories.read(path)], assignment))


def results() -> list[Result]:
    """Measure an import of 10 000 rows of CSV, and of a history of 1 200 candidates."""
    return [_lists(), _histories()]


def _histories() -> Result:
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "history.csv"
        rows = write_history(path)
        for number in range(ROUNDS):
            make_vault(folder / f"bare{number}")
            vault.close_vault()
            bare.append(took(partial(bare_history, path, folder / f"bare{number}" / "wise.db")))
            key = make_vault(folder / f"ours{number}")
            ours.append(took(partial(_import_history, path, key)))
            vault.close_vault()
    return Result(f"history of {rows} rows", min(ours), min(bare), 15)


def _lists() -> Result:
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "list.csv"
        write_list(path)
        for number in range(ROUNDS):
            make_vault(folder / f"bare{number}")
            vault.close_vault()
            bare.append(took(partial(bare_import, path, folder / f"bare{number}" / "wise.db")))
            key = make_vault(folder / f"ours{number}")
            ours.append(took(partial(_import, path, key)))
            vault.close_vault()
    return Result(f"import of {ROWS} rows", min(ours), min(bare), 2.5)
