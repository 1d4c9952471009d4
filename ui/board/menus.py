"""The menus of cards: what can be done with them, and where they can be moved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.shared import icons, wording
from ui.shared.widgets.menu import Menu
from wise_feedback.domain.stages import Stage, StageKind

translate = QCoreApplication.translate

_KEYS = "123456789"
_CLOSED_KEY = "A"


class KeyMenu(Menu):
    """A menu in which the key beside an entry does it at once.

    Qt's own mnemonics are of no use here: a Mac has none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_key: dict[str, QAction] = {}

    def answer_to(self, key: str, action: QAction) -> None:
        """Let a letter or a digit do an entry, or open what is below it."""
        self._by_key[key] = action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._by_key.get(event.text().upper())
        if action is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif action.isEnabled():
            self._do(action)

    def _do(self, action: QAction) -> None:
        below = action.menu()
        if isinstance(below, QMenu):
            self.setActiveAction(action)
            below.setActiveAction(next(a for a in below.actions() if a.isEnabled()))
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        action.trigger()


def move_menu(
    stages: Sequence[Stage], here: Stage, choose: Callable[[Stage], None], parent: QWidget
) -> KeyMenu:
    """Return a menu of the other stages; their numbers, or A for closed, choose them at once."""
    menu = KeyMenu(parent)
    menu.setTitle(translate("Moving", "Move to"))
    for number, stage in enumerate(stages):
        is_closed = stage.kind is StageKind.CLOSED
        key = _CLOSED_KEY if is_closed else _KEYS[number : number + 1]

        def go(to: Stage = stage) -> None:
            choose(to)

        name, icon = wording.stage_name(stage), "archive" if is_closed else ""
        action = menu.add(name, go, icon=icon, keys=key)
        action.setEnabled(stage.id != here.id)
        if key:
            menu.answer_to(key, action)
    return menu


class CardMenu(KeyMenu):
    """What can be done with a card, each beside the key that does the same on the board."""

    def offer(self, words: str, act: Callable[[], object], icon: str, key: str = "") -> None:
        """Offer something, with the letter that does the same."""
        action = self.add(words, act, icon=icon, keys=key)
        if len(key) == 1:
            self.answer_to(key, action)

    def offer_menu(self, below: QMenu, icon: str, key: str = "") -> None:
        """Offer what is in another menu, opened by a letter."""
        self.addSeparator()
        action = self.addMenu(below)
        icons.wear(action, icon)
        if key:
            action.setText(f"{below.title()}\t{key}")
            self.answer_to(key, action)
