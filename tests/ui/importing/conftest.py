"""The dialog that brings in a list, opened on a list of these people or on any file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.showing import show
from ui.importing.dialog import ImportDialog

Bring = Callable[..., ImportDialog]


@pytest.fixture
def open_file(qtbot, assignment: str) -> Bring:
    """Returns a way to open the dialog on a file."""

    def open_file(path: Path | None = None) -> ImportDialog:
        dialog = ImportDialog(assignment, path=path)
        return show(qtbot, dialog)

    return open_file


@pytest.fixture
def bring(open_file: Bring, tmp_path: Path) -> Bring:
    """Returns a way to open the dialog on a list of these people."""

    def bring(*people: str, heads: str = "Namn;E-post") -> ImportDialog:
        path = tmp_path / "lista.csv"
        path.write_text("\n".join((heads, *people)), encoding="utf-8")
        return open_file(path)

    return bring
