"""What pages ask of the window: dialogs over it, and leave to go to another page."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.shared import wording
from ui.shared.asking import ask
from ui.shared.languages import system_language
from ui.shared.reporting import reporting
from ui.window.entering import enter_assignment, enter_candidate, enter_list
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.services import assignments, settings

if TYPE_CHECKING:
    from ui.board.acting import CardActs
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
    card_wanted = Signal(str)
    chase_wanted = Signal(str)
    agreement_wanted = Signal(str)
    report_wanted = Signal(str)  # the assignment whose client is to have it
    session_wanted = Signal(list)  # promise ids, empty for all
    session_with = Signal(list)  # card ids
    started = Signal()
    mail_changed = Signal()  # the outbox has to be looked after
    sender_wanted = Signal()  # one's own address has to be filled in

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.shown: Key | None = None
        self._acts: CardActs | None = None

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

    def import_list(self, assignment_id: Key | None, path: Path | None = None) -> None:
        """Ask for a list of candidates, unless it is in a file, and bring it into an assignment."""
        words = enter_list(assignment_id, self._window, path) if assignment_id else ""
        if assignment_id and words:
            self.told.emit(words)
            self.board_wanted.emit(assignment_id)

    def begin_with_list(self, path: Path | None = None) -> None:
        """Bring in a list from the welcome: first the assignment it belongs to, then the list."""
        self.new_assignment()
        self.import_list(self.shown, path)

    def open_list(self, path: Path) -> None:
        """Show what a list would bring to the assignment at hand, or begin one where there is none.

        Nothing is written before the user has seen it and said so.
        """
        assignment_id = self.at_hand()
        if assignment_id is None:
            self.begin_with_list(path)
        else:
            self.import_list(assignment_id, path)

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

    def at_hand(self) -> Key | None:
        """Return the assignment that was last on view, else the first that is open, if any is."""
        is_open = {one.id: one.closed_at is None for one in assignments.assignments()}
        if self.shown in is_open:
            return self.shown
        return next((key for key in is_open if is_open[key]), None)

    def add_somebody(self) -> None:
        """Ask for a new candidate for the assignment at hand, and show the card.

        Where there is none, ask for that first.
        """
        assignment_id = self.at_hand()
        if assignment_id is None:
            self.new_assignment()
            return
        card_id = enter_candidate(assignment_id, None, self._window)
        if card_id:
            self.card_wanted.emit(card_id)
            self.told.emit(wording.act(Act.ADD_CANDIDATE))

    def write_letters(self, cards: Sequence[Key]) -> None:
        """Make the letters to several candidates, and let them go together."""
        from ui.letters.sheaf_dialog import SheafDialog

        dialog = SheafDialog(cards, self._window)
        if ask(dialog):
            self._tell(dialog.told)
            if dialog.wanted:
                self.letter_wanted.emit(dialog.wanted)

    def give_feedback(self, card_id: Key) -> None:
        """Open the feedback on a candidate."""
        self.acts.give_feedback(card_id)

    @property
    def acts(self) -> "CardActs":
        """What is done with cards, asked over the window."""
        if self._acts is None:
            from ui.board.acting import CardActs

            self._acts = CardActs(self._window)
            self._acts.told.connect(self.told)
            self._acts.letter_wanted.connect(self.letter_wanted)
            self._acts.letters_wanted.connect(self.write_letters)
            self._acts.chase_wanted.connect(self.chase_wanted)
        return self._acts

    def update(self, card_id: Key) -> None:
        """Ask what a candidate was told, and when they hear again."""
        from ui.promises.asked import update_candidate

        self._tell(update_candidate(card_id, self._window))

    def snooze(self, promise_id: Key) -> None:
        """Ask for a new date for what was promised."""
        from ui.promises.asked import snooze

        self._tell(snooze(promise_id, self._window))

    def set_date(self, card_ids: Sequence[Key]) -> None:
        """Ask when those between the chairs hear."""
        from ui.promises.asked import set_date

        self._tell(set_date(card_ids, self._window))

    def _tell(self, words: str) -> None:
        if words:
            self.told.emit(words)

    def keep_density(self, density: "Density") -> None:
        """Remember how closely cards stand."""
        with reporting(self._window):
            settings.remember(replace(settings.load(), density=density))

    def _leave_welcome(self) -> None:
        settings.remember(replace(settings.load(), welcomed=True))
