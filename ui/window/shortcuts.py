"""The keys that work everywhere in the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.shared.asking import is_hushed
from ui.shared.help import bell
from wise_feedback.services import settings

if TYPE_CHECKING:
    from ui.window.window import MainWindow


def bind_keys(window: "MainWindow") -> None:
    """Let keys do what they stand for, whatever page is on view."""
    errands = window.errands
    keys = {
        "Ctrl+Z": window.undo,
        "Ctrl+Shift+Z": window.redo,
        "Ctrl+Y": window.redo,
        "Ctrl+N": errands.new_assignment,
        "Ctrl+I": lambda: errands.import_list(errands.at_hand()),
        "Ctrl+F": lambda: _go_to_filter(window),
        "Ctrl+1": window.show_today,
        "Ctrl+2": window.show_first,
        "Ctrl+3": window.show_replies,
        "Ctrl+4": window.show_letters,
        "Ctrl+5": window.show_reports,
        "Ctrl+6": lambda: window.sidebar.page_wanted.emit("insights"),
        "Ctrl+,": window.show_settings,
        "F1": window.open_guide,
        "F5": window.meet_client,
        "[": lambda: _fold_by_letter(window),
        "Ctrl+B": window.fold_sidebar,  # on a Swedish keyboard [ takes two hands
    }
    for pressed, slot in keys.items():
        QShortcut(QKeySequence(pressed), window).activated.connect(slot)
    bell().rung.connect(window.open_guide_over)


def _go_to_filter(window: "MainWindow") -> None:
    if window.pages.shows("board"):
        window.pages.board.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
    elif window.pages.shows("letters"):
        window.pages.letters.go_to_search()


def _fold_by_letter(window: "MainWindow") -> None:
    if settings.load().single_keys and not is_hushed():
        window.fold_sidebar()
