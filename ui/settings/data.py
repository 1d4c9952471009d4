"""The data: where it lies, a copy of it, and how long it is kept."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.settings.sections import Section, card, labelled
from ui.shared.changes import Changes
from ui.shared.files import show
from ui.shared.reporting import reporting
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.acts import Act
from wise_feedback.services import settings, vault

translate = QCoreApplication.translate

MONTHS = (12, 24, 36)


class DataSection(Section):
    """Everything is in one file. What is undone elsewhere is shown as it is again."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(translate("SettingsPage", "Your data"))
        self.setParent(parent)
        self.months = Select()
        for months in MONTHS:
            self.months.addItem(self.tr("%n month(s)", "", months), months)
        self._show_months()
        self.hold([self._place(), self._time()])
        self.months.currentIndexChanged.connect(lambda _index: self._keep())
        changes.happened.connect(self._show_kept)

    def _place(self) -> Card:
        made = card()
        place = translate("SettingsPage", "Everything is in one file on this computer:")
        made.body.addWidget(Prose(place, "body", "text2"))
        made.body.addWidget(Prose(str(vault.where()), "figures"))
        copy = Button(translate("SettingsPage", "Save a copy"), "secondary", "download")
        copy.clicked.connect(self._save_copy)
        folder = Button(translate("SettingsPage", "Show in folder"), "quiet", "folder-open")
        folder.clicked.connect(lambda: show(vault.where().parent))
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(folder)
        row.addStretch(1)
        made.body.addLayout(row)
        return made

    def _time(self) -> Card:
        made = card()
        words = translate("SettingsPage", "Data is kept this long after an assignment ends")
        made.body.addLayout(labelled(words, self.months))
        return made

    def _show_kept(self, act: str) -> None:
        if act == Act.CHANGE_SETTINGS:
            with QSignalBlocker(self.months):
                self._show_months()

    def _show_months(self) -> None:
        self.months.setCurrentIndex(self.months.findData(settings.load().retention_months))

    def _keep(self) -> None:
        with reporting(self):
            months = self.months.currentData()
            settings.save(replace(settings.load(), retention_months=months))

    def _save_copy(self) -> None:
        title = translate("SettingsPage", "Save a copy")
        path, _filter = QFileDialog.getSaveFileName(self, title, "wise-copy.db", "*.db")
        if path:
            with reporting(self):
                vault.copy_to(Path(path))
