"""The dialog that brings in a list. Nothing is written before the user has seen what would be."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar, QStackedWidget, QWidget

from ui.importing.preview import PreviewView
from ui.shared.reporting import describe
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.dialog import DialogFrame
from ui.shared.widgets.empty import EmptyState
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import ListError, ListProblem, WiseFeedbackError
from wise_feedback.domain.importing import Column, Preview, RawList
from wise_feedback.services import assignments, importing


class ImportDialog(DialogFrame):
    """Reads a list, shows what would come of it, and brings it into an assignment as one act."""

    def __init__(
        self, assignment_id: Key, parent: QWidget | None = None, path: Path | None = None
    ) -> None:
        role = assignments.assignment(assignment_id).facts.role
        title = self.tr("Import list")
        super().__init__(title, role, parent, width=980, height=720, is_large=True)
        self.told = ""
        self._assignment_id = assignment_id
        self.problem: WiseFeedbackError | None = None
        self._raw: RawList | None = None
        self.preview: Preview | None = None
        self._there: frozenset[int] = frozenset()
        self._is_cancelled = self._is_running = False
        self.setAcceptDrops(True)
        self._furnish()
        if path is not None:
            self.read(path)

    def _furnish(self) -> None:
        self.banner = Banner(Kind.LATE, "circle-alert", "")
        self.banner.hide()
        self.start = EmptyState(
            "file-spreadsheet",
            self.tr("Drop a list here"),
            self.tr("Excel, or CSV as any program writes it. Nothing is saved until you say so."),
            self.tr("Choose a file"),
            "folder-open",
        )
        self.view = PreviewView()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.view)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.banner)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.bar)
        self.other = Button(self.tr("Another file"), "quiet", "folder-open")
        self.add_note(self.other)
        self.cancel = self.add_button(Button(self.tr("Cancel"), "quiet", keys="Esc"))
        self.bring = self.add_button(Button("", "primary", "upload", "Ctrl+Return"), is_main=True)
        self.start.acted.connect(self.choose_file)
        self.other.clicked.connect(self.choose_file)
        self.cancel.clicked.connect(self.reject)
        self.bring.clicked.connect(self.run)
        self.view.corrected.connect(self._correct)
        self._show_state()

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        path, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), "", kinds)
        if path:
            self.read(Path(path))

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
            self._tell(error)
            self._raw = self._unnamed(path, error)
        else:
            self._show(self.preview)
        self._show_state()

    def _unnamed(self, path: Path, error: ListError) -> RawList | None:
        """Show the columns of a list that was read, but that nobody's name was found in."""
        if error.problem is not ListProblem.NO_NAME_COLUMN:
            return None
        with suppress(ListError):  # it may be gone by now
            raw = importing.read(path)
            self.view.show_columns(raw, [None] * len(raw.headers))
            return raw
        return None

    def run(self) -> None:
        """Bring in what is shown. Cancelling, or any failure, leaves everything as it was."""
        if self.preview is None or self._is_running:
            return
        self._is_cancelled, self._is_running = False, True
        self._show_state()
        try:
            result = importing.run(self.preview, self._assignment_id, self._progress)
        except WiseFeedbackError as error:
            self._tell(error)
        else:
            self.told = self.tr("%Ln candidate(s) imported", "", result.added + result.recognised)
            self._is_running = False
            self.accept()
            return
        self._is_running = False
        self._show_state()

    def reject(self) -> None:
        if self._is_running:
            self._is_cancelled = True
            return
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and not self._is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.read(Path(event.mimeData().urls()[0].toLocalFile()))

    def _progress(self, done: int, total: int) -> bool:
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        QApplication.processEvents()
        return not self._is_cancelled

    def _correct(self, columns: list[Column | None]) -> None:
        if self._raw is None:
            return
        self.banner.hide()
        try:
            self.preview = importing.preview_as(self._raw, columns)
        except ListError as error:
            self.preview = None
            self._tell(error)
        else:
            self._show(self.preview)
        self._show_state()

    def _show(self, preview: Preview) -> None:
        self._there = importing.already_there(preview, self._assignment_id)
        self.view.show_preview(preview, self._there)

    def _tell(self, error: WiseFeedbackError) -> None:
        self.problem = error
        safe = self.tr("Nothing has been imported.")
        self.banner.say(Kind.LATE, "circle-alert", describe(error), safe)
        self.banner.show()

    def _show_state(self) -> None:
        has_list = self._raw is not None
        self.pages.setCurrentWidget(self.view if has_list else self.start)
        self.other.setVisible(has_list and not self._is_running)
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
