"""The data: where it lies, a copy of it, and how long it is kept."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.settings.sections import Section, card, labelled
from ui.shared.announce import announce
from ui.shared.changes import Changes
from ui.shared.files import ask_where, documents, show
from ui.shared.reporting import reporting
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import Label, Prose
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
        self.copied = Label("", "detail", "text2")
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
        row.addWidget(self.copied, 1)
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
        path = ask_where(self, title, documents() / "wise-copy.db", "*.db")
        self.copied.setText("")
        if path:
            with reporting(self):
                vault.copy_to(path)
                self.copied.setText(self.tr("Copy saved as {0}").format(path.name))
                announce(self.copied, self.copied.text())
