"""About the program: which one it is, what it runs on, where things lie, and whose work it is."""

from collections.abc import Iterable
from pathlib import Path

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

import wise_feedback
from ui.settings.about_parts import PartsCard
from ui.settings.about_support import SupportCard, told_size
from ui.settings.sections import Section, card
from ui.shared.files import show
from ui.shared.focus import RETURNING
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label, Prose, set_tip
from ui.shared.widgets.mark import Mark
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.about import Build
from wise_feedback.services import about, vault

_PADDING = 12


class PathLine(LineEdit):
    """Where something lies: cut in the middle where there is no room, whole while it is read."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__(str(path))
        self._path = str(path)
        self.setReadOnly(True)
        self.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.hasFocus():
            self._cut()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self._path)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in RETURNING:
            self._cut()

    def _cut(self) -> None:
        room = self.width() - 2 * _PADDING
        cut = self.fontMetrics().elidedText(self._path, Qt.TextElideMode.ElideMiddle, room)
        self.setText(cut)
        set_tip(self, self._path if cut != self._path else "")


class AboutSection(Section):
    """What is asked for when something does not work, and what licences ask to be told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About"))
        self.setParent(parent)
        self.places: dict[str, PathLine] = {}
        self._size = Label("", "detail", "text2")
        self.support = SupportCard(self._facts())
        self.parts = PartsCard()
        self.hold([self._program(), self._versions(), self._where(), self.support, self.parts])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._size.setText(told_size(about.size()))
        self.support.tell()

    def _program(self) -> Card:
        made = card()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label("Wise Feedback", "title"))
        words.addWidget(Prose(self._version(about.build()), "body", "text2"))
        words.addWidget(Prose(self.tr("Free software under the MIT licence."), "body", "text2"))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Mark(44), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        made.body.addLayout(row)
        return made

    def _version(self, build: Build) -> str:
        told = [self.tr("Version {0}").format(wise_feedback.__version__)]
        if build.commit:
            told.append(self.tr("built from {0}").format(build.commit))
        if build.day:
            told.append(build.day)
        return " · ".join(told)

    def _versions(self) -> Card:
        made = card(self.tr("What it runs on"))
        rows = QGridLayout()
        rows.setHorizontalSpacing(20)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(self._facts()):
            rows.addWidget(Prose(name, "body", "text2"), at, 0)
            rows.addWidget(Prose(value), at, 1)
        made.body.addLayout(rows)
        return made

    def _facts(self) -> tuple[tuple[str, str], ...]:
        """Return what the program runs on, by name, as it is shown and as support is told it."""
        engines = about.engines()
        schema = self.tr("%n migration(s), the last is {0}", "", engines.migrations)
        screens = ", ".join(_screens())
        return (
            ("Python", engines.python),
            ("Qt", f"{qVersion()}, PySide {PySide6.__version__}"),
            ("SQLite", f"{engines.sqlite}, SQLCipher {engines.sqlcipher}"),
            (self.tr("Database"), schema.format(engines.schema)),
            (self.tr("Encryption"), self._encryption(is_on=engines.is_encrypted)),
            (self.tr("System"), engines.system),
            (self.tr("Window system"), QGuiApplication.platformName()),
            (self.tr("Screens"), screens),
        )

    def _encryption(self, *, is_on: bool) -> str:
        # That SQLCipher is there is no encryption yet, though whoever reads its name may think so.
        return "SQLCipher" if is_on else self.tr("none: the file is as safe as the disk is")

    def _where(self) -> Card:
        made = card(self.tr("Where things lie"))
        data = vault.where()
        for name, path in (
            (self.tr("Your data"), data),
            (self.tr("Log, without names"), data.with_name(vault.LOG_NAME)),
            (self.tr("The program"), about.folder()),
        ):
            made.body.addLayout(self._place(name, path, self._size if path == data else None))
        return made

    def _place(self, name: str, path: Path, beside: Label | None) -> QVBoxLayout:
        line = self.places[name] = PathLine(path, name)
        folder = Button(self.tr("Show in folder"), "quiet", "folder-open")
        folder.setAccessibleDescription(name)
        folder.clicked.connect(lambda: show(path if path.is_dir() else path.parent))
        head = QHBoxLayout()
        head.addWidget(Label(name, "medium", "text2"))
        head.addStretch(1)
        if beside is not None:
            head.addWidget(beside)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line, 1)
        row.addWidget(folder)
        place = QVBoxLayout()
        place.setSpacing(4)
        place.addLayout(head)
        place.addLayout(row)
        return place


def _screens() -> Iterable[str]:
    """Give how large each screen is in its own pixels, and how much the system enlarges there."""
    for screen in QGuiApplication.screens():
        ratio, size = screen.devicePixelRatio(), screen.size()
        yield f"{size.width() * ratio:.0f} × {size.height() * ratio:.0f} ({ratio * 100:.0f} %)"
