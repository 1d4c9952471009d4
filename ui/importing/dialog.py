"""The dialog that brings in a list. Nothing is written before the user has seen what would be."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.importing.bringing import BringingDialog
from ui.importing.preview import PreviewView
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.empty import EmptyState
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import ListError, ListProblem
from wise_feedback.domain.importing import Column, Preview, RawList
from wise_feedback.services import importing

translate = QCoreApplication.translate


class ImportDialog(BringingDialog):
    """Reads a list, shows what would come of it, and brings it into an assignment as one act.

    *wants_history* once the user has asked for a history of stages instead.
    """

    def __init__(
        self, assignment_id: Key, parent: QWidget | None = None, path: Path | None = None
    ) -> None:
        self.view = PreviewView()
        start = EmptyState(
            "file-spreadsheet",
            translate("ImportDialog", "Drop a list here"),
            translate(
                "ImportDialog",
                "Excel, or CSV as any program writes it. Nothing is saved until you say so.",
            ),
            translate("ImportDialog", "Choose a file"),
            "folder-open",
        )
        title = translate("ImportDialog", "Import list")
        super().__init__(title, assignment_id, start, self.view, parent)
        self.wants_history = False
        self._raw: RawList | None = None
        self.preview: Preview | None = None
        self._there: frozenset[int] = frozenset()
        self.history = Button(self.tr("Stage history instead"), "quiet", "history")
        self.add_note(self.history)
        self.other = Button(self.tr("Another file"), "quiet", "folder-open")
        self.add_note(self.other)
        self.start.acted.connect(self.choose_file)
        self.other.clicked.connect(self.choose_file)
        self.history.clicked.connect(self._want_history)
        self.view.corrected.connect(self._correct)
        self.show_state()
        if path is not None:
            self.read(path)

    @property
    def can_run(self) -> bool:
        return self.preview is not None

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        path, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)
        if path:
            self.read(Path(path))

    def take(self, paths: Sequence[Path]) -> None:
        self.read(paths[0])

    def read(self, path: Path) -> None:
        """Read a file and show what would come of it, or say why it cannot be read."""
        if self._is_running:
            return
        self.banner.hide()
        self.preview, self._there = None, frozenset()
        try:
            self.preview = importing.preview(path)
            self._raw = self.preview.source
        except ListError as error:
            self.tell(error)
            self._raw = self._unnamed(path, error)
        else:
            self._show(self.preview)
        self.show_state()

    def _unnamed(self, path: Path, error: ListError) -> RawList | None:
        """Show the columns of a list that was read, but that nobody's name was found in."""
        if error.problem is not ListProblem.NO_NAME_COLUMN:
            return None
        with suppress(ListError):  # it may be gone by now
            raw = importing.read(path)
            self.view.show_columns(raw, [None] * len(raw.headers))
            return raw
        return None

    def write(self) -> str:
        if self.preview is None:
            return ""
        result = importing.run(self.preview, self._assignment_id, self.progress)
        return self.tr("%Ln candidate(s) imported", "", result.added + result.recognised)

    def _want_history(self) -> None:
        self.wants_history = True
        self.reject()

    def _correct(self, columns: list[Column | None]) -> None:
        if self._raw is None:
            return
        self.banner.hide()
        try:
            self.preview = importing.preview_as(self._raw, columns)
        except ListError as error:
            self.preview = None
            self.tell(error)
        else:
            self._show(self.preview)
        self.show_state()

    def _show(self, preview: Preview) -> None:
        self._there = importing.already_there(preview, self._assignment_id)
        self.view.show_preview(preview, self._there)

    def show_state(self) -> None:
        has_list = self._raw is not None
        self.pages.setCurrentWidget(self.view if has_list else self.start)
        self.other.setVisible(has_list and not self._is_running)
        self.history.setVisible(self.preview is None and not self._is_running)
        self.bar.setVisible(self._is_running)
        count = self._count()
        nobody = (
            self.tr("Everybody is here already") if self._there else self.tr("Nobody to import")
        )
        words = self.tr("Import %Ln candidate(s)", "", count)
        self.bring.setText(words if count else nobody)
        self.bring.setVisible(has_list)
        self.bring.setEnabled(count > 0 and not self._is_running)
        self.view.setEnabled(not self._is_running)

    def _count(self) -> int:
        if self.preview is None:
            return 0
        known = [
            row
            for row in self.preview.duplicates
            if row.of_row is None and row.number not in self._there
        ]
        return len(self.preview.taken) + len(known)
