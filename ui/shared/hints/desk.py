"""All the checked fields of a dialog or page, and the one card that speaks of them."""

from collections.abc import Callable, Container, Iterable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.shared.announce import announce
from ui.shared.hints.card import KEEP_KEYS, MOST_STARTERS, HintCard
from ui.shared.hints.starting import fitted
from ui.shared.hints.watch import Checked, Input, Reader, Watch
from ui.shared.reporting import reporting
from wise_feedback.domain.checking import ELLIPSIS, Hint


class Checks(Protocol):
    """Reads texts and, where it *can_keep*, remembers which phrases in them may stay."""

    can_keep: bool

    def reader(self, checked: Checked) -> Reader:
        """Return what reads the text of a field."""

    def keep(self, hint: Hint, reason: str) -> None:
        """Let a phrase be from now on."""

    def point_out_again(self, hint: Hint) -> None:
        """Speak of a phrase again."""


class HintDesk(QObject):
    """Shows on its *card* the hint where the caret is, else the first there is.

    Alt 1 to 3 put in a beginning and Alt 0 keeps the phrase, anywhere in *host*. *changed* when
    there are other hints, *settled* when a phrase was kept, or is spoken of again. *moved* carries
    the field that the card speaks of from now on, so that it can stand below it, *revealed* the
    same once it stands there and the keyboard is in either, so that both can be seen.
    """

    changed = Signal()
    settled = Signal()
    moved = Signal(object)
    revealed = Signal(object)

    def __init__(self, host: QWidget, checks: Checks) -> None:
        super().__init__(host)
        self._host, self._checks = host, checks
        self._watches: list[Watch] = []
        self._told: dict[Watch, int] = {}
        self._near: Watch | None = None  # where the caret was last
        self._shown: tuple[Watch, Hint] | None = None
        self.card = HintCard(can_keep=checks.can_keep, parent=host)
        self.card.grew.connect(self._reveal)
        self.card.started.connect(self.start)
        self.card.kept.connect(self._keep)
        self.card.asked_again.connect(self._ask_again)
        self.card.folded.connect(self._return)
        self.card.help_wanted.connect(self._explain)
        for number in range(1, MOST_STARTERS + 1):
            self._bind(f"Alt+{number}", partial(self.start, number - 1))
        self._bind(KEEP_KEYS, self._press_keep)

    def watch(self, fields: Iterable[Checked]) -> None:
        """Check fields from now on, as long as they are there; those known already stay so."""
        known = {watch.field for watch in self._watches}
        for checked in fields:
            if checked.field not in known:
                read = self._checks.reader(checked)
                watch = Watch(checked.field, read, checked.place)
                if checked.aimed is not None:
                    checked.aimed.connect(watch.look)
                self._begin(watch)
        self._show()  # what it speaks of may be one of several now

    def _bind(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._host)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _begin(self, watch: Watch) -> None:
        self._watches.append(watch)
        watch.changed.connect(lambda: self._note(watch))
        watch.moved.connect(lambda: self._come_to(watch))
        watch.destroyed.connect(lambda: self._forget(watch))

    def look(self) -> None:
        """Check every field now, for example once a text has been opened."""
        for watch in self._watches:
            watch.look()

    @property
    def hints(self) -> list[Hint]:
        """Every hint that is still open, field by field."""
        return [hint for watch in self._seen() for hint in watch.open_hints]

    def first(
        self, is_meant: Callable[[Hint], bool], fields: Container[Input] | None = None
    ) -> tuple[Watch, Hint] | None:
        """Return the first open hint that is meant, of all *fields* or of these, and its field."""
        watches = (seen for seen in self._seen() if fields is None or seen.field in fields)
        pairs = ((watch, hint) for watch in watches for hint in watch.open_hints)
        return next((pair for pair in pairs if is_meant(pair[1])), None)

    def open_in(self, field: Input) -> tuple[Hint, ...]:
        """Return the hints of a field that are still open."""
        return next((seen.open_hints for seen in self._seen() if seen.field is field), ())

    @property
    def field(self) -> Input | None:
        """The field that the card speaks of, if it speaks."""
        return self._shown[0].field if self._shown else None

    def go_to(self, watch: Watch, hint: Hint) -> None:
        """Put the caret in the phrase that a hint is about, and have the card speak of it."""
        watch.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        watch.field.select(hint.finding.end, hint.finding.end)
        self._near = watch
        self._show()
        QTimer.singleShot(0, self, self._reveal)

    def start(self, index: int) -> None:
        """Put a beginning in place of the sentence, and the caret in its first gap."""
        if self._shown is None or index >= len(self._shown[1].starters) or self._shown[1].kept:
            return
        watch, hint = self._shown
        starter, ends = fitted(hint.starters[index], watch.text, hint.begins, hint.ends)
        watch.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        watch.field.replace(hint.begins, ends, starter)
        gap = starter.find(ELLIPSIS)
        place = hint.begins + (gap if gap >= 0 else len(starter))
        watch.field.select(place, place + (gap >= 0))

    def _seen(self) -> list[Watch]:
        return [watch for watch in self._watches if watch.field.isVisibleTo(self._host)]

    def _come_to(self, watch: Watch) -> None:
        if isValid(self._host) and watch.field.hasFocus():
            self._near = watch
            self._show()

    def _note(self, watch: Watch) -> None:
        if not isValid(self._host):  # it is going, and its fields are hidden once more
            return
        if watch.field.hasFocus():
            self._near = watch
        self._show()
        count, before = len(watch.open_hints), self._told.get(watch, 0)
        self._told[watch] = count
        if count > before and watch.field.hasFocus():
            words = self.tr("%n phrase(s) to change in {0}", "", count)
            announce(watch.field, words.format(watch.field.accessibleName()))
        self.changed.emit()

    def _show(self) -> None:
        before, self._shown = self._shown, self._choose()
        if self._shown and (before is None or before[0] is not self._shown[0]):
            self.moved.emit(self._shown[0].field)
        if self._shown is None:
            self.card.show_hint(None)
        else:
            self.card.show_hint(self._shown[1], self._shown[0].place())

    def _choose(self) -> tuple[Watch, Hint] | None:
        near = self._near
        if near is not None and near in self._seen():
            hint = near.nearest()
            if hint is not None:
                return near, hint
        return self.first(lambda _hint: True)

    def _reveal(self) -> None:
        if self._shown is None:
            return
        field, focus = self._shown[0].field, self._host.window().focusWidget()
        if field.hasFocus() or (focus is not None and self.card.isAncestorOf(focus)):
            self.revealed.emit(field)

    def _return(self) -> None:
        if self._shown is not None:
            self.go_to(*self._shown)

    def _press_keep(self) -> None:
        if self.card.keep.isVisible():
            self.card.keep.click()

    def _explain(self) -> None:
        from ui.shared.hints.explained import ConcreteExplained  # only when somebody asks

        ConcreteExplained(self._host.window()).exec()

    def _keep(self, reason: str) -> None:
        self._settle(lambda checks, hint: checks.keep(hint, reason))

    def _ask_again(self) -> None:
        self._settle(lambda checks, hint: checks.point_out_again(hint))

    def _settle(self, act: Callable[[Checks, Hint], None]) -> None:
        if self._shown is None:
            return
        watch, hint = self._shown
        with reporting(self._host):
            act(self._checks, hint)
        watch.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()
        self.settled.emit()

    def _forget(self, watch: Watch) -> None:
        if not isValid(self._host):
            return
        self._watches.remove(watch)
        self._told.pop(watch, None)
        if self._near is watch:
            self._near = None
        if self._shown is not None and self._shown[0] is watch:
            self._shown = None
            self.card.show_hint(None)
