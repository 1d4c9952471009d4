"""The dialog that brings in a history of stages, from one file or several."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.importing.bringing import BringingDialog
from ui.importing.history_view import HistoryView
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.empty import EmptyState
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import ListError
from wise_feedback.domain.histories import DayOrder, HistoryFile, HistoryPlan, Reading
from wise_feedback.services import histories

translate = QCoreApplication.translate


class HistoryDialog(BringingDialog):
    """Reads files of dated stages together, shows what would come of them, and brings them in.

    A stage that is not recognised has to be said what it is first, or left out.
    """

    takes_several = True

    def __init__(
        self, assignment_id: Key, parent: QWidget | None = None, paths: Sequence[Path] = ()
    ) -> None:
        self.view = HistoryView()
        start = EmptyState(
            "history",
            translate("HistoryDialog", "Drop one or several files here"),
            translate(
                "HistoryDialog",
                "Candidate, stage and date in each row, as Excel or CSV. Who the candidates are "
                "may stand in a file of its own. Nothing is saved until you say so.",
            ),
            translate("HistoryDialog", "Choose files"),
            "folder-open",
        )
        title = translate("HistoryDialog", "Import stage history")
        super().__init__(title, assignment_id, start, self.view, parent)
        self.files: list[HistoryFile] = []
        self.plan: HistoryPlan | None = None
        self._stages: dict[str, Key | None] = {}
        self._order: DayOrder | None = None
        self.other = Button(self.tr("Add files"), "quiet", "folder-open")
        self.add_note(self.other)
        self.start.acted.connect(self.choose_files)
        self.other.clicked.connect(self.choose_files)
        self.view.stages.chosen.connect(self._choose_stage)
        self.view.columns.corrected.connect(self._correct)
        self.view.columns.removed.connect(self._remove)
        self.view.ordered.connect(self._choose_order)
        self.show_state()
        if paths:
            self.take(paths)

    @property
    def can_run(self) -> bool:
        plan = self.plan
        return plan is not None and plan.events > 0 and not plan.unknown

    def choose_files(self) -> None:
        """Ask for files and read them beside those that are there."""
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        paths, _filter = QFileDialog.getOpenFileNames(self, self.tr("Choose files"), "", kinds)
        if paths:
            self.take([Path(path) for path in paths])

    def take(self, paths: Sequence[Path]) -> None:
        if self._is_running:
            return
        self.banner.hide()
        for path in paths:
            try:
                self.files.append(histories.read(path))
            except ListError as error:
                self.tell(error, path.name)
                break
        self.view.columns.show_files(self.files)
        self._plan_anew()

    def write(self) -> str:
        if self.plan is None:
            return ""
        result = histories.bring_in(self.plan, self.progress)
        people = self.tr("%Ln candidate(s)", "", result.people)
        events = self.tr("%Ln event(s)", "", result.events)
        return self.tr("{0} with {1} imported").format(people, events)

    def show_state(self) -> None:
        has_files = bool(self.files)
        self.pages.setCurrentWidget(self.view if has_files else self.start)
        self.other.setVisible(has_files and not self._is_running)
        self.bar.setVisible(self._is_running)
        self.bring.setText(self._what_is_next())
        self.bring.setVisible(has_files)
        self.bring.setEnabled(self.can_run and not self._is_running)
        self.view.setEnabled(not self._is_running)

    def _what_is_next(self) -> str:
        plan = self.plan
        if plan is None:
            return self.tr("Nothing to import")
        if plan.unknown:
            return self.tr("Choose %Ln stage(s) first", "", len(plan.unknown))
        if plan.events:
            return self.tr("Import %Ln event(s)", "", plan.events)
        is_known = plan.refused and not plan.lost
        return self.tr("All of it is here already") if is_known else self.tr("Nothing to import")

    def _plan_anew(self) -> None:
        self.plan = None
        reading = Reading(dict(self._stages), self._order)
        try:
            if self.files:
                self.plan = histories.plan(self.files, self._assignment_id, reading)
        except ListError as error:
            self.view.show_columns()
            self.tell(error)
        if self.plan is not None:
            self.view.show_plan(self.plan)
        self.show_state()

    def _correct(self, number: int) -> None:
        columns = self.view.columns.columns(number)
        self.files[number] = histories.with_columns(self.files[number], columns)
        self.banner.hide()
        self._plan_anew()

    def _remove(self, number: int) -> None:
        del self.files[number]
        self.banner.hide()
        self.view.columns.show_files(self.files)
        self._plan_anew()

    def _choose_stage(self, said: str, key: Key | None) -> None:
        self._stages[said] = key
        self._plan_anew()

    def _choose_order(self, order: DayOrder) -> None:
        self._order = order
        self._plan_anew()
