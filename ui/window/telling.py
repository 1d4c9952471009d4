"""Saying what was done, with the way to take it back, and taking it back."""

from PySide6.QtCore import QObject

from ui.shared import wording
from ui.shared.reporting import reporting
from ui.shared.widgets.toast import Toast
from wise_feedback.services import history


class Teller(QObject):
    """Speaks through *toast*. Undo is offered only for what wrote something.

    Or else it would take back what was done before that.
    """

    def __init__(self, toast: Toast) -> None:
        super().__init__(toast)
        self._toast = toast
        self.has_news = False

    def say(self, words: str) -> None:
        """Say what was done, with the way to take it back if anything was written at all."""
        can_undo = self.has_news and history.next_undo() is not None  # what was sent cannot
        self.has_news = False
        if can_undo:
            self._toast.say(words, self.tr("Undo"), self.undo)
        else:
            self._toast.say(words)

    def undo(self) -> None:
        """Take back what was done last, and say what it was."""
        with reporting(self._toast):
            act = history.undo()
            if act is None:
                self._toast.say(self.tr("There is nothing to undo"))
                return
            self.has_news = False
            words = self.tr("Undone: {0}").format(wording.act(act))
            self._toast.say(words, self.tr("Redo"), self.redo, "Ctrl+Shift+Z")

    def redo(self) -> None:
        """Do again what was taken back, and say what it was."""
        with reporting(self._toast):
            act = history.redo()
            if act is None:
                self._toast.say(self.tr("There is nothing to redo"))
                return
            self.say(self.tr("Done again: {0}").format(wording.act(act)))
