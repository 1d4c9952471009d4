"""The settings page. Everything is kept as it is changed; there is no button to save."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.settings.phrases import PhrasesCard
from ui.settings.promises import PromisesCard
from ui.shared.changes import Changes
from ui.shared.files import show
from ui.shared.focus import chain, in_reading_order
from ui.shared.look_choice import LookChoice
from ui.shared.reporting import reporting
from ui.shared.sender_form import SenderForm
from ui.shared.theme import grow
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Card, Scroller
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.acts import Act
from wise_feedback.services import settings, vault

WIDTH = 760
ZOOMS = (90, 100, 110, 125, 150)
MONTHS = (12, 24, 36)


class SettingsPage(QWidget):
    """*look_changed* tells that language, look or the size of text was changed.

    What is undone elsewhere is shown as it is again.
    """

    look_changed = Signal()

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        chosen = settings.load()
        self.look = LookChoice(is_stacked=True)
        self.zoom = Segmented(
            self.tr("Size of text"), [Segment(size, f"{size} %") for size in ZOOMS], chosen.zoom
        )
        self.keys = CheckBox(self.tr("Single letters are commands: N, F, U, S, J, M, L"))
        self.keys.setChecked(chosen.single_keys)
        self.who = SenderForm(chosen.consultant, chosen.agency)
        self.window_place = Segmented(
            self.tr("Window of the envelope"),
            [
                Segment("right", self.tr("Right")),
                Segment("left", self.tr("Left")),
                Segment("none", self.tr("No address")),
            ],
            chosen.address_window,
        )
        self.months = Select()
        for months in MONTHS:
            self.months.addItem(self.tr("%n month(s)", "", months), months)
        self.months.setCurrentIndex(self.months.findData(chosen.retention_months))
        self.phrases = PhrasesCard(changes)
        self.promises = PromisesCard(changes)
        self._lay_out()
        self._connect()
        changes.happened.connect(self._show_kept)

    def _lay_out(self) -> None:
        scroller = Scroller()
        column = scroller.body
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Settings"), "title"))
        for card in (
            self._look_card(),
            self._sender_card(),
            self._letter_card(),
            self.phrases,
            self.promises,
            self._data_card(),
        ):
            grow(card.setMaximumWidth, WIDTH)
            column.addWidget(card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroller)
        chain(in_reading_order(column))

    def _look_card(self) -> Card:
        card = self._card(self.tr("Look and language"))
        card.body.addWidget(self.look)
        self.look.add(self.tr("Size of text"), self.zoom)
        card.body.addWidget(self.keys)
        return card

    def _sender_card(self) -> Card:
        hint = self.tr("This is what letters say about the sender. Leave out what you like.")
        card = self._card(self.tr("You and your agency"), hint)
        card.body.addWidget(self.who)
        return card

    def _letter_card(self) -> Card:
        card = self._card(self.tr("Letters"))
        card.body.addLayout(_labelled(self.tr("Window of the envelope"), self.window_place))
        return card

    def _data_card(self) -> Card:
        card = self._card(self.tr("Your data"))
        place = self.tr("Everything is in one file on this computer:")
        card.body.addWidget(Prose(place, "body", "text2"))
        where = Prose(str(vault.where()), "figures")
        card.body.addWidget(where)
        copy = Button(self.tr("Save a copy"), "secondary", "download")
        copy.clicked.connect(self._save_copy)
        folder = Button(self.tr("Show in folder"), "quiet", "folder-open")
        folder.clicked.connect(self._show_folder)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(folder)
        row.addStretch(1)
        card.body.addLayout(row)
        words = self.tr("Data is kept this long after an assignment ends")
        card.body.addLayout(_labelled(words, self.months))
        return card

    def _card(self, title: str, hint: str = "") -> Card:
        card = Card(padding=20)
        card.body.setSpacing(12)
        card.body.addWidget(Label(title, "lead"))
        if hint:
            card.body.addWidget(Prose(hint, "body", "text2"))
        return card

    def _connect(self) -> None:
        self.look.changed.connect(self.look_changed)
        self.zoom.chosen.connect(lambda value: self._remember(zoom=value))
        self.keys.toggled.connect(lambda is_on: self._remember(single_keys=is_on))
        self.window_place.chosen.connect(lambda value: self._keep(address_window=value))
        self.months.currentIndexChanged.connect(
            lambda _index: self._keep(retention_months=self.months.currentData())
        )

    def _show_kept(self, act: str) -> None:
        if act != Act.CHANGE_SETTINGS:
            return
        chosen = settings.load()
        self.window_place.set_value(chosen.address_window)
        with QSignalBlocker(self.months):
            self.months.setCurrentIndex(self.months.findData(chosen.retention_months))
        self.who.show_kept(chosen.consultant, chosen.agency)

    def _remember(self, **choice: object) -> None:
        with reporting(self):
            settings.remember(replace(settings.load(), **choice))  # type: ignore[arg-type]  # a control's
            self.look_changed.emit()

    def _keep(self, **choice: object) -> None:
        with reporting(self):
            settings.save(replace(settings.load(), **choice))  # type: ignore[arg-type]  # a control's

    def _save_copy(self) -> None:
        title = self.tr("Save a copy")
        path, _filter = QFileDialog.getSaveFileName(self, title, "wise-copy.db", "*.db")
        if path:
            with reporting(self):
                vault.copy_to(Path(path))

    def _show_folder(self) -> None:
        show(vault.where().parent)


def _labelled(words: str, control: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Label(words, "medium", "text2"))
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return row
