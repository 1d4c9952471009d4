"""My voice: how one's letters sound, written at the left and heard at the right."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.settings.sections import Section
from ui.settings.voice_beginning import BeginningCard
from ui.settings.voice_form import VoiceForm
from ui.settings.voice_sample import VoiceSample
from ui.shared import wording
from ui.shared.announce import announce
from ui.shared.changes import Changes
from ui.shared.files import ask_where, documents
from ui.shared.languages import spoken
from ui.shared.reporting import describe, reporting
from ui.shared.theme import px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import LANGUAGES, Language
from wise_feedback.domain.errors import (
    TextTooLongError,
    TooManyPhrasesError,
    VoiceError,
    VoiceFileError,
)
from wise_feedback.domain.file_types import VOICE
from wise_feedback.domain.voice import Voice
from wise_feedback.services import voices

WIDTH = 1180
HEARD_MS = 120
"""How long after a key the letter is heard anew: at once, to a person, and no key waits for it."""

_BESIDE = 780
"""Narrower than this the letter stands below the form, in pixels of 100 % text."""

_UNFIT = (VoiceFileError, VoiceError, TextTooLongError, TooManyPhrasesError)
"""Why a colleague's file cannot be taken over."""


class GuestCard(Card):
    """A colleague's voice that is heard and not taken over yet."""

    def __init__(self) -> None:
        super().__init__(padding=18)
        self.told = Prose("", "body", "text2")
        self.take = Button(self.tr("Use this voice"), "primary", "check")
        self.leave = Button(self.tr("Keep mine"), "secondary")
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.body.addWidget(Label(self.tr("A colleague's voice"), "lead"))
        self.body.addWidget(self.told)
        self.body.addLayout(row)

    def show_voices(self, guests: tuple[Voice, ...]) -> None:
        """Say in which languages it is."""
        names = ", ".join(wording.language(voice.language) for voice in guests)
        told = self.tr(
            "Read how it sounds: nothing is changed yet. If you use it, it takes the place of "
            "yours in: {0}."
        )
        self.told.setText(told.format(names))


class VoiceSection(Section):
    """The form and the letter beside each other, in one language at a time."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("My voice"),
            self.tr("How your letters greet, give a decision and end. What is true never changes."),
        )
        self.setParent(parent)
        self.guests: tuple[Voice, ...] = ()
        names = [Segment(language, wording.language(language)) for language in LANGUAGES]
        self.language = Segmented(self.tr("Language of the letters"), names, spoken())
        self.beginning, self.guest = BeginningCard(), GuestCard()
        self.form, self.sample = VoiceForm(spoken()), VoiceSample()
        self.share_button = Button(self.tr("Share with a colleague"), "quiet", "upload")
        self.listen_button = Button(self.tr("Listen to a colleague's"), "quiet", "download")
        self.told = Prose("", "detail", "text2")
        self._pause = QTimer(self, singleShot=True, interval=HEARD_MS)
        self._right = QVBoxLayout()
        self._lay_out()
        self._connect()
        changes.happened.connect(self._note)
        self._show(spoken())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= px(_BESIDE)
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._follow()

    def speaks(self) -> Language:
        """Return the language that is shown."""
        return "sv" if self.language.value() == "sv" else "en"

    def hear(self, path: Path) -> None:
        """Show a colleague's voice, or say why it cannot be heard. Nothing is changed by it."""
        with reporting(self):
            try:
                self.guests = voices.received(path)
            except _UNFIT as error:
                unchanged = self.tr("Nothing has been changed.")
                self._say(f"{describe(error)} {unchanged}", "late")
                return
            self.told.hide()
            self.guest.show_voices(self.guests)
            guest = next((g for g in self.guests if g.language == self.speaks()), self.guests[0])
            self.language.set_value(guest.language)
            self._show(guest.language)

    def open_file(self, path: Path) -> None:
        """Show a colleague's voice from a file that was opened, with what was typed kept first."""
        self.form.keep()
        self.hear(path)
        if self.guests:
            announce(self.guest, self.guest.told.text())
        QTimer.singleShot(0, self, self._show_heard)  # once it has been laid out

    @property
    def has_question(self) -> bool:
        """Whether a colleague's voice is being heard, and nobody has said yet what of it."""
        return bool(self.guests)

    def _show_heard(self) -> None:
        self.ensureWidgetVisible(self.guest if self.guests else self.told)

    def _lay_out(self) -> None:
        files = QHBoxLayout()
        files.addWidget(self.share_button)
        files.addWidget(self.listen_button)
        files.addStretch(1)
        self.files = QWidget()
        column = QVBoxLayout(self.files)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(files)
        column.addWidget(self.told)
        self.told.hide()
        self.left = QWidget()
        left = QVBoxLayout(self.left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        for part in (self.guest, self.beginning, self.form, self.files):
            left.addWidget(part)
        left.addStretch(1)
        self._both = QWidget()
        self._sides = QHBoxLayout(self._both)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(28)
        self._sides.addWidget(self.left, 6)
        self._sides.addLayout(self._right, 5)
        self._right.addWidget(self.sample)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        self.hold([head, self._both], WIDTH)

    def _follow(self) -> None:
        """Keep the letter in sight beside a form that is scrolled."""
        down = 0
        if self._sides.direction() is QBoxLayout.Direction.LeftToRight:
            spare = self.left.height() - self.sample.sizeHint().height()
            top = self._both.y()
            down = max(0, min(self.verticalScrollBar().value() - top, spare))
        self._right.setContentsMargins(0, down, 0, 0)

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._follow)
        self.language.chosen.connect(self._speak)
        self.beginning.answered.connect(self._hear)
        self.beginning.begun.connect(self._begin)
        self.beginning.skipped.connect(self._skip)
        self.form.typed.connect(self._pause.start)
        self._pause.timeout.connect(self._hear)
        self.guest.take.clicked.connect(self._take)
        self.guest.leave.clicked.connect(self._leave)
        self.share_button.clicked.connect(self._share)
        self.listen_button.clicked.connect(self._listen)

    def _speak(self) -> None:
        self.form.keep()
        self.told.hide()
        self._show(self.speaks())

    def _show(self, language: Language) -> None:
        """Show the voice in a language, or where it begins."""
        is_begun, is_guest = voices.is_begun(language), bool(self.guests)
        if not is_begun:
            self.beginning.ask_in(language)
        self.form.show_language(language)
        self.guest.setVisible(is_guest)
        self.beginning.setVisible(not is_begun and not is_guest)
        self.form.setVisible(is_begun and not is_guest)
        self.share_button.setVisible(is_begun and not is_guest)
        self.listen_button.setVisible(not is_guest)
        self._hear()

    def _hear(self) -> None:
        language = self.speaks()
        guest = next((voice for voice in self.guests if voice.language == language), None)
        own = self.form.voice() if voices.is_begun(language) else self.beginning.voice()
        self.sample.show_voice(guest or own)

    def _note(self, act: str) -> None:
        if act != Act.CHANGE_SETTINGS:
            return
        is_shown = not self.form.isHidden() or bool(self.guests)
        if voices.is_begun(self.speaks()) != is_shown:
            self._show(self.speaks())
        elif not self.guests:
            self.form.show_kept()
            self._hear()

    def _begin(self, opening: int, ending: int) -> None:
        with reporting(self):
            voices.begin(self.speaks(), opening, ending)
            self.form.fields[next(iter(self.form.fields))].input.setFocus()

    def _skip(self) -> None:
        language = self.speaks()
        with reporting(self):
            voices.save(Voice(language, never=voices.usual_never(language)))

    def _take(self) -> None:
        guests = self.guests
        with reporting(self):
            voices.take_over(guests)
            self._leave()
            self._say(self.tr("The voice is yours now. Undo brings your own back."))

    def _leave(self) -> None:
        self.guests = ()
        self._show(self.speaks())

    def _share(self) -> None:
        if not self.form.keep():
            self._say(self.tr("Put right what is said above first."), "late")
            return
        name = documents() / (self.tr("My voice") + VOICE.ending)
        path = ask_where(self, self.tr("Share with a colleague"), name, self._kinds())
        if path is None:
            return
        with reporting(self):
            try:
                voices.share(path)
            except VoiceError as error:
                self._say(describe(error), "late")
                return
            self._say(self.tr("Your voice is in {0}, without your name.").format(path))

    def _listen(self) -> None:
        title, place = self.tr("Listen to a colleague's"), str(documents())
        path, _filter = QFileDialog.getOpenFileName(self, title, place, self._kinds())
        if path:
            self.open_file(Path(path))

    def _kinds(self) -> str:
        return self.tr("Voices ({0});;All files (*)").format(VOICE.patterns)

    def _say(self, words: str, ink: str = "text2") -> None:
        self.told.set_ink(ink)
        self.told.setText(words)
        self.told.show()
        announce(self.told, words)
