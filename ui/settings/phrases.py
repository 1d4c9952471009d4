"""What counts as concrete: phrases of the agency and of each assignment, tried while one types."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.settings.trying import TryBox
from ui.shared.announce import announce
from ui.shared.changes import Changes
from ui.shared.files import ask_where, documents
from ui.shared.focus import RETURNING
from ui.shared.languages import spoken
from ui.shared.reporting import describe, reporting
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card, Line
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.basics import Key
from wise_feedback.domain.checking import Yardstick
from wise_feedback.domain.errors import (
    NotFoundError,
    OpposedPhraseError,
    PhraseFileError,
    TextTooLongError,
    TooManyPhrasesError,
    WiseFeedbackError,
)
from wise_feedback.domain.file_types import PHRASES
from wise_feedback.domain.phrases import (
    MOST_PHRASES,
    PHRASE_LENGTH,
    PhraseFile,
    PhraseList,
    PhrasesImported,
    clean_phrases,
)
from wise_feedback.services import assignments, phrases

PAUSE_MS = 400
"""How long after the last key what is typed is kept."""

_ROOM = 2 * MOST_PHRASES * (PHRASE_LENGTH + 1)
"""Characters: more than any list that can be kept, so that none is cut when it is shown."""

_AGENCY: Key | None = None
"""Whom phrases hold for that hold for every assignment."""

_UNFIT = (TextTooLongError, TooManyPhrasesError, OpposedPhraseError)
"""Why lists cannot be kept as they are written."""


class PhraseArea(TextArea):
    """A list of phrases, one on a line. *left* once the keyboard is elsewhere in the window."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(lines=5, most=14, limit=_ROOM)

    def lines(self) -> tuple[str, ...]:
        """Return what is written, line by line."""
        return tuple(self.toPlainText().split("\n"))

    def show_lines(self, text: str) -> None:
        """Show another list; only what is typed is told of."""
        with QSignalBlocker(self):
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in RETURNING:
            self.left.emit()


class PhrasesCard(Card):
    """The lists, whose they are, a text to try them on, and the way to and from a file.

    Lists are kept as they are typed. What cannot be kept yet stays as it is typed, with the reason.
    """

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=20)
        self._whose = _AGENCY
        self._requirements = _kravprofil(None)
        self._latest: Field[PhraseArea] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._keep_quietly)
        self.whose = Select()
        self.whose.setAccessibleName(self.tr("Whom the phrases hold for"))
        self.nearer = Prose(
            self.tr("The agency's phrases hold here too. Where they differ, these are right."),
            "detail",
            "text2",
        )
        self.vague = Field(self.tr("Always pointed out"), PhraseArea())
        self.concrete = Field(self.tr("Counts as concrete"), PhraseArea())
        self.trying = TryBox()
        self.import_button = Button(self.tr("Import phrases"), "secondary", "upload")
        self.export_button = Button(self.tr("Export phrases"), "quiet", "download")
        self.told = Prose("", "detail", "text2")
        self._lay_out()
        self._connect()
        changes.happened.connect(self._note)
        self._fill()
        self._show(_AGENCY)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._pause.isActive():
            self._keep_quietly()

    def keep(self) -> bool:
        """Keep the lists, or say why they cannot be kept; return whether they were."""
        is_kept = False
        with reporting(self):
            is_kept = self._save()
            self._show_problem()
        return is_kept

    def _lay_out(self) -> None:
        hint = self.tr(
            "Your own words for what is vague and what is concrete, wherever a text is checked. "
            "One phrase on a line. An asterisk stands for any ending: team*."
        )
        self.body.setSpacing(12)
        self.body.addWidget(Prose(hint, "body", "text2"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(self.tr("Holds for"), "medium", "text2"))
        row.addWidget(self.whose, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.nearer)
        lists = QHBoxLayout()
        lists.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        lists.addWidget(self.vague, 1, top)
        lists.addWidget(self.concrete, 1, top)
        self.body.addLayout(lists)
        self.body.addWidget(self.trying)
        self.body.addWidget(Line())
        files = QHBoxLayout()
        files.addWidget(self.import_button)
        files.addWidget(self.export_button)
        files.addStretch(1)
        self.body.addLayout(files)
        self.body.addWidget(self.told)
        self.told.hide()

    def _connect(self) -> None:
        self.whose.activated.connect(self._choose)
        for field in (self.vague, self.concrete):
            field.input.textChanged.connect(lambda field=field: self._type(field))
            field.input.left.connect(self.keep)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)

    def _fill(self) -> None:
        """Offer the agency and every assignment; one that is gone gives way to the agency."""
        entries: list[tuple[Key | None, str]] = [(_AGENCY, self.tr("The whole agency"))]
        entries += [
            (value.id, f"{value.facts.role}, {value.facts.client}")
            for value in assignments.assignments()
        ]
        shown = range(self.whose.count())
        if entries == [(self.whose.itemData(at), self.whose.itemText(at)) for at in shown]:
            return
        with QSignalBlocker(self.whose):
            self.whose.clear()
            for key, words in entries:
                self.whose.addItem(words, key)
            at = self.whose.findData(self._whose)
            self.whose.setCurrentIndex(max(0, at))
        if at < 0:
            self._show(_AGENCY)

    def _choose(self) -> None:
        self.keep()
        self.told.hide()
        self._show(self.whose.currentData())

    def _show(self, whose: Key | None) -> None:
        """Show the lists as they are kept, or as they were left where they could not be kept."""
        self._whose = whose
        kept = phrases.phrases(self._whose)
        lists = phrases.typed(self._whose) or ("\n".join(kept.vague), "\n".join(kept.concrete))
        for field, text in zip((self.vague, self.concrete), lists, strict=True):
            field.input.show_lines(text)
        self._requirements = _kravprofil(self._whose)
        self.nearer.setVisible(self._whose is not None)
        self._show_problem()
        self._try()

    def _note(self, act: str) -> None:
        if self.isVisible():
            self._fill()
        if act == Act.CHANGE_PHRASES:
            with suppress(WiseFeedbackError):  # what is only half typed stays
                if clean_phrases(self._written()) != phrases.phrases(self._whose):
                    self._show(self._whose)
                    self.told.hide()  # what an import did may have been undone
        if act in (Act.CHANGE_PHRASES, Act.AGREE):
            self._try()

    def _type(self, field: Field[PhraseArea]) -> None:
        self._latest = field
        self._pause.start()
        self._try()

    def _try(self) -> None:
        """Judge by the lists as they are typed, with what else holds for whom they are."""
        around = phrases.around(self._whose) if self._whose else PhraseList()
        in_force = around + self._written()
        self.trying.hold_to(Yardstick(spoken(), self._requirements, in_force))

    def _written(self) -> PhraseList:
        return PhraseList(self.vague.input.lines(), self.concrete.input.lines())

    def _keep_quietly(self) -> None:
        """Keep what can be kept, without a word about what is only half typed."""
        with suppress(WiseFeedbackError):
            self._save()

    def _save(self) -> bool:
        self._pause.stop()
        try:
            phrases.save(self._whose, self._written())
        except _UNFIT:
            texts = (self.vague.input.toPlainText(), self.concrete.input.toPlainText())
            phrases.keep_typed(self._whose, *texts)
            return False
        phrases.discard_typed(self._whose)
        return True

    def _show_problem(self) -> None:
        """Say at the list concerned why it cannot be kept, or that nothing is wrong any more."""
        told: dict[Field[PhraseArea], str] = {}
        try:
            clean_phrases(self._written())
        except OpposedPhraseError as error:
            told[self._latest or self.concrete] = describe(error)
        except (TextTooLongError, TooManyPhrasesError) as error:
            told[self.vague if error.field == "vague" else self.concrete] = describe(error)
        for field in (self.vague, self.concrete):
            field.set_error(told.get(field, ""))

    def look_into(self, path: Path) -> PhraseFile | None:
        """Return what is in a file, or say why it cannot be read. Nothing is changed by it."""
        try:
            found = phrases.read_file(path)
        except (PhraseFileError, *_UNFIT) as error:
            self._say_refused(error)
            return None
        self.told.hide()
        return found

    def take(self, path: Path) -> None:
        """Add the phrases in a file to those that are shown, or say why they cannot be."""
        if not self._is_kept(self.tr("Nothing has been imported.")):
            return
        with reporting(self):
            try:
                self._say(self._imported(phrases.import_from(path, self._whose)))
            except (PhraseFileError, *_UNFIT) as error:
                self._say_refused(error)

    def _say_refused(self, error: WiseFeedbackError) -> None:
        safe = self.tr("Nothing has been imported.")
        self._say(f"{describe(error)} {safe}", "late")

    def _import(self) -> None:
        if not self._is_kept(self.tr("Nothing has been imported.")):
            return
        title, place = self.tr("Import phrases"), str(documents())
        path, _filter = QFileDialog.getOpenFileName(self, title, place, self._kinds())
        if path:
            self.take(Path(path))

    def _export(self) -> None:
        if not self._is_kept(self.tr("Nothing has been exported.")):
            return
        name = documents() / (self.tr("Phrases") + PHRASES.ending)
        path = ask_where(self, self.tr("Export phrases"), name, self._kinds())
        if path is None:
            return
        with reporting(self):
            phrases.export_to(path, self._whose)
            self._say(self.tr("The phrases are in {0}.").format(path))

    def _is_kept(self, safe: str) -> bool:
        """Whether what is in sight is what is kept; if not, say so, and that all is *safe*."""
        is_kept = self.keep()
        if not is_kept:
            words = self.tr("Put right what is said above first.")
            self._say(f"{safe} {words}", "late")
        return is_kept

    def _kinds(self) -> str:
        return self.tr("Phrases ({0});;All files (*)").format(PHRASES.patterns)

    def _imported(self, result: PhrasesImported) -> str:
        told = {
            self.tr("%n new phrase(s).", "", result.new): result.new,
            self.tr("%n here already.", "", result.known): result.known,
            self.tr("%n left on the other list here.", "", result.opposed): result.opposed,
            self.tr(
                "%n of an assignment left out: choose one above first.", "", result.left_out
            ): result.left_out,
        }
        parts = [words for words, count in told.items() if count]
        return " ".join(parts) or self.tr("There are no phrases in the file.")

    def _say(self, words: str, ink: str = "text2") -> None:
        self.told.set_ink(ink)
        self.told.setText(words)
        self.told.show()
        announce(self.told, words)


def _kravprofil(whose: Key | None) -> tuple[Requirement, ...]:
    if whose is not None:
        with suppress(NotFoundError):
            return assignments.assignment(whose).facts.requirements
    return ()
