"""The eight checks before a letter leaves, each with the way to what it found."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.letters import check_words
from ui.shared.announce import announce
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.surfaces import Card, Line, Scroller, clear
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.letter_checks import Check, CheckFinding, CheckState, Head, may_leave

_ICONS = {
    CheckState.PASSED: ("circle-check", Kind.DONE),
    CheckState.KEPT: ("user-check", Kind.DONE),
}


class CheckRow(QWidget):
    """One check: how it went, what it found, what can be done; on two lines if *is_short*.

    Nothing can be done once it *is_past*: the letter has left.
    """

    go_wanted = Signal(object)
    keep_wanted = Signal(object)
    unkeep_wanted = Signal(object)

    def __init__(self, check: Check, *, is_short: bool = False, is_past: bool = False) -> None:
        super().__init__()
        self.check = check
        late = ("circle-alert", Kind.LATE if check.is_red else Kind.TODAY)
        icon, kind = _ICONS.get(check.state, late)
        title = check_words.title(check)
        text = check_words.past(check) if is_past else check_words.text(check)
        self.title: Label = Prose(title, "strong", leading=1.15)
        self.text: Label = Prose(text, "detail", "text2", leading=1.15)
        if is_short:
            first, *_ = text.split("\n")
            self.title, self.text = (
                ElidedLabel(title, "strong"),
                ElidedLabel(first, "detail", "text2"),
            )
        if not text:
            self.text.hide()  # never shown by hand: without a parent yet it would be a window
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        row.addWidget(Symbol(icon, kind, 18))
        row.addLayout(words, 1)
        self.go = Button(self.tr("Go there"), "quiet" if not is_short else "secondary")
        self.keep = Button(check_words.keeping(check), "secondary")
        self.unkeep = Button(self.tr("Undo"), "quiet", "undo-2")
        self._offer(row, is_past=is_past)
        self.go.clicked.connect(partial(self.go_wanted.emit, check))
        self.keep.clicked.connect(partial(self.keep_wanted.emit, check))
        self.unkeep.clicked.connect(partial(self.unkeep_wanted.emit, check))

    def _offer(self, row: QHBoxLayout, *, is_past: bool) -> None:
        """Offer the way to what was found, and to keep it where that is right."""
        is_open = self.check.state is CheckState.OPEN
        offered = {
            self.go: is_open and any(map(_is_here, self.check.open)),
            self.keep: is_open and not self.check.is_red,
            self.unkeep: self.check.state is CheckState.KEPT and not self.check.is_red,
        }
        for button, is_offered in offered.items():
            row.addWidget(button)
            if not is_offered or is_past:
                button.hide()


def _is_here(found: CheckFinding) -> bool:
    """Whether what was found can be seen to on the page of the letter."""
    return not (isinstance(found.place, Head) and found.place.is_set)


class ControlList(Scroller):
    """All eight checks, one below the other, as they are or as they were once it *is_past*."""

    go_wanted = Signal(object)
    keep_wanted = Signal(object)
    unkeep_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, is_past: bool = False) -> None:
        super().__init__(parent)
        self._is_past = is_past
        self._shown: tuple[Check, ...] = ()
        self.rows: list[CheckRow] = []
        self.body.setSpacing(12)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show how each check went, touching nothing where nothing differs."""
        if tuple(checks) == self._shown:
            return
        self._shown = tuple(checks)
        clear(self.body)
        self.rows = [CheckRow(check, is_past=self._is_past) for check in checks]
        for row in self.rows:
            row.go_wanted.connect(self.go_wanted)
            row.keep_wanted.connect(self.keep_wanted)
            row.unkeep_wanted.connect(self.unkeep_wanted)
            self.body.addWidget(row)
            self.body.addWidget(Line())
        self.body.addStretch(1)


class ControlFoot(Card):
    """How many of the checks are passed, and the first that is not, under the parts."""

    all_wanted = Signal()
    go_wanted = Signal(object)
    keep_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=12)
        self.count = ElidedLabel("", "detail", "text2")
        self.all = Button(self.tr("Show all"), "quiet")
        self.all.clicked.connect(self.all_wanted)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Symbol("list-checks", "text2", 18))
        head.addWidget(Label(self.tr("Before it leaves"), "strong"))
        head.addWidget(self.count, 1)
        head.addWidget(self.all)
        self._place = QVBoxLayout()
        self.body.addLayout(head)
        self.body.addLayout(self._place)
        self.first: CheckRow | None = None
        self._shown: tuple[Check, ...] | None = None

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show how many passed, and the first that did not; red ones come first."""
        if tuple(checks) == self._shown:
            return
        could_leave = self._shown is None or may_leave(self._shown)
        self._shown = tuple(checks)
        wanting = [check for check in checks if check.state is CheckState.OPEN]
        done = len(checks) - len(wanting)
        self.count.setText(self.tr("{0} of {1} passed").format(done, len(checks)))
        clear(self._place)
        self.first = None
        for check in sorted(wanting, key=lambda one: not one.is_red)[:1]:
            self.first = CheckRow(check, is_short=True)
            self.first.go_wanted.connect(self.go_wanted)
            self.first.keep_wanted.connect(self.keep_wanted)
            self._place.addWidget(self.first)
        if could_leave and not may_leave(checks) and self.first is not None:
            announce(self, self.first.title.text(), urgently=True)
