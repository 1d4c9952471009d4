"""The settings page: sections, one at a time. Everything is kept as it is changed.

There is no button to save.
"""

from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.settings.about import AboutSection
from ui.settings.data import DataSection
from ui.settings.letters import LettersSection
from ui.settings.looks import LooksSection
from ui.settings.mail import MailSection
from ui.settings.phrases_section import PhrasesSection
from ui.settings.promises import PromisesCard
from ui.settings.sections import Section, SectionList, SectionName
from ui.settings.sender import SenderSection
from ui.settings.voice import VoiceSection
from ui.shared.changes import Changes
from ui.shared.theme import px
from ui.shared.widgets.surfaces import Line
from wise_feedback.domain.file_types import FileKind

translate = QCoreApplication.translate

_ROOMY = 760
"""How wide the page must be for the list to show its words, in pixels of 100 % text."""

Made = TypeVar("Made", bound=Section)


class SettingsPage(QWidget):
    """*look_changed* tells that language, look or the size of text was changed, *mail_changed* that
    the outbox has to be looked after.

    Each section is made when it is first asked for, and stays as it was left.
    """

    look_changed = Signal()
    mail_changed = Signal()

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self.section = ""
        self.list = SectionList(self.tr("Settings"), self._names())
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Line(is_vertical=True))
        row.addWidget(self._stack, 1)
        self.list.chosen.connect(self._show)
        self.show_section("you")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.show_words(is_shown=self.width() >= px(_ROOMY))

    def show_section(self, name: str) -> None:
        """Show a section: you, voice, concrete, promises, letters, mail, looks, data, about."""
        self.list.choose(name)

    def open_file(self, path: Path, kind: FileKind) -> None:
        """Show a voice or phrases from a file, and ask whether to use them."""
        name = "voice" if kind is FileKind.VOICE else "concrete"
        self.show_section(name)
        section = self.voice if kind is FileKind.VOICE else self.concrete
        section.open_file(path)

    def asking(self) -> str:
        """Return the section that has asked whether to use what is in a file; nothing if none."""
        made = (name for name in ("voice", "concrete") if name in self.__dict__)
        return next((name for name in made if getattr(self, name).has_question), "")

    @cached_property
    def you(self) -> SenderSection:
        """Who the letters are from."""
        return self._put(SenderSection(self._changes))

    @cached_property
    def voice(self) -> VoiceSection:
        """How one's letters sound."""
        return self._put(VoiceSection(self._changes))

    @cached_property
    def concrete(self) -> PhrasesSection:
        """What counts as concrete."""
        return self._put(PhrasesSection(self._changes))

    @cached_property
    def promises(self) -> Section:
        """How soon each word is due."""
        section = Section(translate("PromisesCard", "Promises and reminders"))
        section.hold([PromisesCard(self._changes)])
        return self._put(section)

    @cached_property
    def letters(self) -> LettersSection:
        """How letters are set on paper."""
        return self._put(LettersSection(self._changes))

    @cached_property
    def mail(self) -> MailSection:
        """How letters are mailed."""
        section = MailSection()
        section.mail_changed.connect(self.mail_changed)
        return self._put(section)

    @cached_property
    def looks(self) -> LooksSection:
        """What the program looks like."""
        section = LooksSection()
        section.changed.connect(self.look_changed)
        return self._put(section)

    @cached_property
    def data(self) -> DataSection:
        """Where the data lies, and how long it is kept."""
        return self._put(DataSection(self._changes))

    @cached_property
    def about(self) -> AboutSection:
        """Which program it is, and whose work."""
        return self._put(AboutSection())

    def _names(self) -> tuple[SectionName, ...]:
        return (
            SectionName("you", self.tr("You and your agency"), "user"),
            SectionName("voice", self.tr("My voice"), "feather"),
            SectionName(
                "concrete", translate("PhrasesCard", "What counts as concrete"), "list-checks"
            ),
            SectionName("promises", translate("PromisesCard", "Promises and reminders"), "clock"),
            SectionName("letters", self.tr("Letters and letterhead"), "file-text"),
            SectionName("mail", self.tr("Mail"), "mail"),
            SectionName("looks", self.tr("Look and language"), "monitor"),
            SectionName("data", self.tr("Your data"), "hard-drive"),
            SectionName("about", translate("AboutSection", "About"), "info"),
        )

    def _show(self, name: str) -> None:
        self.section = name
        self._stack.setCurrentWidget(getattr(self, name))

    def _put(self, section: Made) -> Made:
        self._stack.addWidget(section)
        return section
