"""One field that others will read: checked when the hands rest, and underlined where it asks."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from ui.shared.hints.following import follow
from ui.shared.hints.looks import tone
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.marks import Mark
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.checking import FindingKind, Hint, Scope, gaps

SETTLE_MS, REST_MS = 300, 1500
"""How long after a key a text is checked, and when a word or sentence counts as ended anyway."""

_IN_AND_OUT = {QEvent.Type.Show, QEvent.Type.Hide}
_ENDS = ".!?…:\n"

Input = TextArea | LineEdit
Reader = Callable[[str], tuple[Hint, ...]]


def _about_none() -> Requirement | None:
    return None


def _alone() -> str:
    return ""


class Checked(NamedTuple):
    """A field that others will read, what for it is checked, and which requirement it is about.

    *aimed* when that is another requirement. *place* says which of several alike the field is in.
    """

    field: Input
    scope: Scope | Callable[[], Scope] = Scope.SAFE
    about: Callable[[], Requirement | None] = _about_none
    aimed: SignalInstance | None = None
    place: Callable[[], str] = _alone

    @property
    def scope_now(self) -> Scope:
        """What the field is checked for as things stand."""
        return self.scope if isinstance(self.scope, Scope) else self.scope()


class Watch(QObject):
    """Checks *field* with *read*, never in the middle of a word.

    *changed* when there are other hints than before, *moved* when the caret has come elsewhere.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, field: Input, read: Reader, place: Callable[[], str] = _alone) -> None:
        super().__init__(field)
        self.field, self.place = field, place
        self.hints: tuple[Hint, ...] = ()
        self._read = read
        self._seen: str | None = None
        self._told = ""  # the text as it was when its hints were placed
        self._typed_at: int | None = None  # where the caret was after the last key
        self._is_holding = False  # whether a hint waits for its last word to end
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._settling.timeout.connect(lambda: self._check(has_rested=False))
        self._resting.timeout.connect(lambda: self._check(has_rested=True))
        field.textChanged.connect(self._wait)
        field.cursorPositionChanged.connect(self._go_along)
        field.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is written in the field."""
        return self.field.text() if isinstance(self.field, LineEdit) else self.field.toPlainText()

    @property
    def open_hints(self) -> tuple[Hint, ...]:
        """The hints that nobody has chosen to let be."""
        return tuple(hint for hint in self.hints if hint.kept is None)

    def here(self) -> Hint | None:
        """Return the hint about the phrase that the caret stands in, if there is one."""
        caret = self.field.caret()
        near = (hint for hint in self.hints if hint.finding.start <= caret <= hint.finding.end)
        return next(near, None)

    def nearest(self) -> Hint | None:
        """Return the hint of the phrase or sentence at the caret, else the last before, or first.

        One that somebody chose to keep is only spoken of in its very phrase.
        """
        if (here := self.here()) is not None:
            return here
        caret, found = self.field.caret(), self.open_hints
        sentence = [hint for hint in found if hint.begins <= caret <= hint.ends]
        meant = sentence or found
        before = [hint for hint in meant if hint.finding.end <= caret]
        return before[-1] if before else next(iter(meant), None)

    def look(self) -> None:
        """Check the text as it stands: it was put there whole, or is held to something else."""
        self._seen = self.text
        self._show(self._ended(self._read(self._seen)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self.field):  # a dialog that goes takes the keyboard from its fields
            return False
        if event.type() is QEvent.Type.FocusOut and self._is_unread:
            self._check(has_rested=True)
        if event.type() in _IN_AND_OUT and self.hints:
            self.changed.emit()  # out of sight its hints do not count
        if event.type() is QEvent.Type.FocusIn:
            self.moved.emit()
        return isinstance(event, QKeyEvent) and _is_tab(event) and self.go_to_gap()

    def go_to_gap(self) -> bool:
        """Select the next gap of a starter, to be typed over; return whether there is one."""
        text, caret = self.text, self.field.caret()
        gap = next((at for at in gaps(text) if at >= caret), None)
        if gap is None:
            return False
        self.field.select(gap, gap + 1)
        return True

    @property
    def _is_unread(self) -> bool:
        return self._is_holding or self.text != self._seen

    def _wait(self) -> None:
        text = self.text
        if text == self._told:  # how it looks has changed, not what it says
            return
        self._typed_at, self._is_holding = self.field.caret(), False
        self._show(follow(self.hints, self._told, text))
        self._settling.start()
        self._resting.start()

    def _check(self, *, has_rested: bool) -> None:
        if not self.field.isVisible():  # its dialog has closed, and perhaps the vault too
            return
        text = self.text
        rests = has_rested or not self.field.hasFocus()
        if not rests and _is_in_word(text, self.field.caret()):
            return
        if rests:
            self._settling.stop()
            self._resting.stop()
            self._seen = text if not self.field.hasFocus() else None
        found = tuple(hint for hint in self._read(text) if not self._is_begun(hint, rests))
        self._show(self._ended(found))

    def _go_along(self) -> None:
        if self._is_holding and self.text == self._told:  # the word was left, so it has ended
            self._check(has_rested=True)
        self.moved.emit()

    def _ended(self, hints: tuple[Hint, ...]) -> tuple[Hint, ...]:
        """Return *hints* without those whose last word is still being typed."""
        text, caret = self.text, self.field.caret()
        is_typed = self.field.hasFocus() and caret == self._typed_at and caret == len(text)
        if not is_typed or not text[-1:].isalnum():
            self._is_holding = False
            return hints
        ended = tuple(hint for hint in hints if hint.finding.end < caret)
        self._is_holding = len(ended) < len(hints)
        return ended

    def _is_begun(self, hint: Hint, rests: bool) -> bool:
        """Whether the sentence is still being written, and may yet say what it lacks."""
        if hint.finding.is_gap:
            return self.field.hasFocus()  # it is being filled
        text, caret = self.text, self.field.caret()
        is_whole = hint.finding.start == hint.begins and hint.finding.end >= hint.ends - 1
        is_here = not rests and hint.begins <= caret and not text[hint.ends : caret].strip()
        has_ended = text[: hint.ends].rstrip()[-1:] in _ENDS
        return hint.finding.kind is FindingKind.VAGUE and is_whole and is_here and not has_ended

    def _show(self, hints: tuple[Hint, ...]) -> None:
        self._told = self.text
        self.field.show_marks(
            [
                Mark(hint.finding.start, hint.finding.end, tone(hint))
                for hint in hints
                if hint.kept is None
            ]
        )
        if hints != self.hints:
            self.hints = hints
            self.changed.emit()


def _is_tab(event: QKeyEvent) -> bool:
    is_press = event.type() is QEvent.Type.KeyPress
    return is_press and event.key() == Qt.Key.Key_Tab and not event.modifiers()


def _is_in_word(text: str, caret: int) -> bool:
    """Whether the caret stands right behind a letter: that word may not have ended."""
    return caret > 0 and text[caret - 1].isalnum() and not text[caret : caret + 1].isalnum()
