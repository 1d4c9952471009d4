"""What pages ask of the window: dialogs over it, and leave to go to another page."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.shared import wording
from ui.shared.languages import system_language
from ui.shared.reporting import reporting
from ui.window.entering import enter_assignment, enter_candidate, enter_list
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.services import settings

if TYPE_CHECKING:
    from wise_feedback.domain.settings import Density


class Errands(QObject):
    """Does what pages ask for over the *window*, and passes on where they want to go."""

    told = Signal(str)  # what was done, in words
    gone = Signal()  # what was on view is no more
    left = Signal()  # a page that was come to from another
    look_changed = Signal()
    room_changed = Signal()
    folds_changed = Signal(str, list)
    board_wanted = Signal(str)
    card_chosen = Signal(str)
    letter_wanted = Signal(str)
    feedback_on_board = Signal(str)
    started = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.shown: Key | None = None

    def new_assignment(self) -> None:
        """Ask for a new assignment and show its board."""
        assignment_id = enter_assignment(None, self._window)
        if assignment_id:
            with reporting(self._window):
                self._leave_welcome()
            self.told.emit(wording.act(Act.ADD_ASSIGNMENT))
            self.board_wanted.emit(assignment_id)

    def edit_assignment(self, assignment_id: Key) -> None:
        """Ask for changes to an assignment."""
        if enter_assignment(assignment_id, self._window):
            self.told.emit(wording.act(Act.EDIT_ASSIGNMENT))

    def new_candidate(self, assignment_id: Key, stage_id: Key | None = None) -> None:
        """Ask for a new candidate and choose the new card."""
        card_id = enter_candidate(assignment_id, stage_id, self._window)
        if card_id:
            self.card_chosen.emit(card_id)
            self.told.emit(wording.act(Act.ADD_CANDIDATE))

    def import_list(self, assignment_id: Key | None) -> None:
        """Ask for a list of candidates and bring it into an assignment."""
        words = enter_list(assignment_id, self._window) if assignment_id else ""
        if assignment_id and words:
            self.told.emit(words)
            self.board_wanted.emit(assignment_id)

    def begin_with_list(self) -> None:
        """Bring in a list from the welcome: first the assignment it belongs to, then the list."""
        self.new_assignment()
        self.import_list(self.shown)

    def add_sample(self) -> None:
        """Fill the empty vault with people to look around among."""
        from wise_feedback.services import samples

        chosen = settings.load()
        with reporting(self._window):
            samples.fill(chosen.language or system_language(), date.today(), now=datetime.now(UTC))
            self._leave_welcome()
            self.started.emit()

    def remove_sample(self) -> None:
        """Take the people away again who were there to look around among."""
        from wise_feedback.services import samples

        with reporting(self._window):
            samples.remove()
            self.told.emit(wording.act(Act.REMOVE_SAMPLE))
            self.gone.emit()

    def keep_density(self, density: "Density") -> None:
        """Remember how closely cards stand."""
        with reporting(self._window):
            settings.remember(replace(settings.load(), density=density))

    def _leave_welcome(self) -> None:
        settings.remember(replace(settings.load(), welcomed=True))
