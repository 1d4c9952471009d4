"""What is done with cards: they are moved, closed on a ground, and given feedback."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.promises import asked
from ui.shared import wording
from ui.shared.asking import ask
from ui.shared.reporting import reporting
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import Stage, StageKind
from wise_feedback.services import assignments, board, promises


class CardActs(QObject):
    """Does what the user asked, over *page*, and asks first where something is owed.

    Esc in what it asks leaves every card where it stands. *told* says what was done, *chase_wanted*
    that the client is to be asked what they meant before a card is closed.
    """

    told = Signal(str)
    letter_wanted = Signal(str)
    letters_wanted = Signal(list)
    chase_wanted = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page

    def move(self, ids: Sequence[Key], to: Stage, before: Key | None = None) -> bool:
        """Move cards to a stage, ahead of *before* or last; into *closed* only through the gate.

        Returns whether they were moved; what the gate does is another matter.
        """
        with reporting(self._page):
            was_elsewhere = any(card.stage_id != to.id for card in board.cards(ids))
            if to.kind is StageKind.CLOSED and was_elsewhere:
                self.close(ids)
                return False
            board.move(ids, to.id, before)
            if was_elsewhere:
                self.told.emit(self._moved_words(ids, to))
            return True
        return False

    def close(self, ids: Sequence[Key]) -> bool:
        """Close candidacies, each on its own ground. Esc closes none.

        Returns whether they were closed and nothing else, such as a letter, comes next.
        """
        from ui.feedback.close_gate import CloseGate, Outcome  # a tenth of a second, not at start

        with reporting(self._page):
            open_ones = _open_ones(ids)
            if not open_ones:
                return True
            gate = CloseGate(open_ones, self._page)
            if not ask(gate):
                return False
            if gate.chase_for:
                self.chase_wanted.emit(gate.chase_for)
                return False
            if gate.outcome is Outcome.FEEDBACK_FIRST and gate.feedback_for:
                self._close_after_feedback(gate.feedback_for, open_ones)
                return False
            board.close(gate.closings())
            self.told.emit(self.tr("%n process(es) closed", "", len(open_ones)))
            if gate.outcome is not Outcome.CLOSE_AND_WRITE:
                return True
            self.write_letters(open_ones)
        return False

    def save_paper(self, assignment_id: Key) -> None:
        """Ask how the board is put on paper, and save or print it."""
        from ui.board.paper_dialog import BoardPaperDialog

        with reporting(self._page):
            dialog = BoardPaperDialog(assignment_id, self._page)
            if ask(dialog):
                self.told.emit(dialog.told)

    def write_letters(self, ids: Sequence[Key]) -> None:
        """Write to one candidate, or to several at once."""
        if len(ids) == 1:
            self.letter_wanted.emit(ids[0])
        else:
            self.letters_wanted.emit(list(ids))

    def close_assignment(self, assignment_id: Key) -> None:
        """Close an assignment, after those in play, each on a ground. Esc closes neither."""
        from ui.assignments.closing import CloseAssignmentDialog

        with reporting(self._page):
            dialog = CloseAssignmentDialog(assignment_id, self._page)
            if not ask(dialog):
                return
            if not dialog.wants_gate:
                self.told.emit(dialog.told)
            elif self.close(dialog.in_play):
                self.close_assignment(assignment_id)

    def reopen_assignment(self, assignment_id: Key) -> None:
        """Open an assignment again."""
        with reporting(self._page):
            assignments.reopen(assignment_id)
            self.told.emit(wording.act(Act.REOPEN_ASSIGNMENT))

    def give_feedback(self, card_id: Key) -> bool:
        """Open the feedback on a candidate; what is typed is kept. Return whether it is done."""
        from ui.feedback.dialog import FeedbackDialog

        with reporting(self._page):
            dialog = FeedbackDialog(card_id, self._page)
            if ask(dialog):
                self.told.emit(self.tr("Feedback recorded"))
                if dialog.wants_letter:
                    self.letter_wanted.emit(card_id)
                return True
        return False

    def update(self, card_id: Key) -> None:
        """Ask what a candidate was told just now, and log it."""
        self._tell(asked.update_candidate(card_id, self._page))

    def snooze(self, card_id: Key) -> None:
        """Ask for another date for what a candidate is promised, or for one if they have none."""
        with reporting(self._page):
            promise = promises.open_of_card(card_id)
            if promise is None:
                self.set_date([card_id])
            else:
                self._tell(asked.snooze(promise.id, self._page))

    def set_date(self, ids: Sequence[Key]) -> None:
        """Ask for the day on which candidates without a next word hear."""
        self._tell(asked.set_date(ids, self._page))

    def book(self, card_id: Key) -> None:
        """Ask for the time of an interview."""
        self._tell(asked.book(card_id, self._page))

    def note_view(self, card_id: Key) -> None:
        """Ask what a candidate thought of the process."""
        from ui.candidates.experience import note_experience

        self._tell(note_experience(card_id, self._page))

    def _tell(self, words: str) -> None:
        if words:
            self.told.emit(words)

    def _close_after_feedback(self, card_id: Key, ids: Sequence[Key]) -> None:
        """Let feedback be written first; with others waiting, the gate opens again for them."""
        if self.give_feedback(card_id) and len(ids) > 1:
            self.close(ids)

    def _moved_words(self, ids: Sequence[Key], to: Stage) -> str:
        place = wording.stage_name(to)
        if len(ids) > 1:
            return self.tr("%n card(s) moved to {0}", "", len(ids)).format(place)
        return self.tr("{0} moved to {1}").format(board.card(ids[0]).name, place)


def _open_ones(ids: Sequence[Key]) -> list[Key]:
    """Return those of a board's cards that do not stand closed, in the order given."""
    assignment = assignments.assignment(board.assignment_of(ids[0]))
    stages = {card.id: assignment.stage(card.stage_id) for card in board.cards(ids)}
    return [key for key in ids if stages[key].kind is not StageKind.CLOSED]
