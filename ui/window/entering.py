"""What is entered in dialogs over the window: assignments, candidates and lists of them.

To start over in a form opens it again, empty. Each dialog is imported when it is first asked for.
"""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.shared.asking import ask
from wise_feedback.domain.basics import Key


def enter_assignment(assignment_id: Key | None, window: QWidget) -> Key | None:
    """Ask for a new assignment, or for changes to one; return its id, or ``None`` if left."""
    from ui.assignments.dialog import AssignmentDialog

    dialog = AssignmentDialog(assignment_id, window)
    is_done = ask(dialog)
    if dialog.wants_anew:
        return enter_assignment(assignment_id, window)
    return dialog.assignment_id if is_done else None


def enter_candidate(assignment_id: Key, stage_id: Key | None, window: QWidget) -> Key | None:
    """Ask for a new candidate; return the id of the new card, or ``None`` if left."""
    from ui.candidates.dialog import CandidateDialog

    dialog = CandidateDialog(assignment_id, stage_id, window)
    is_done = ask(dialog)
    if dialog.wants_anew:
        return enter_candidate(assignment_id, stage_id, window)
    return dialog.candidacy_id if is_done else None


def enter_list(assignment_id: Key, window: QWidget, path: Path | None = None) -> str:
    """Ask for a list of candidates, or show the one in a file; return what came of it in words.

    Nothing if it was left.
    """
    from ui.importing.dialog import ImportDialog

    dialog = ImportDialog(assignment_id, window, path)
    is_done = ask(dialog)
    if dialog.wants_history:
        return enter_history(assignment_id, window)
    return dialog.told if is_done else ""


def enter_history(assignment_id: Key, window: QWidget) -> str:
    """Ask for a history of stages; return what came of it in words, or nothing if left."""
    from ui.importing.history_dialog import HistoryDialog

    dialog = HistoryDialog(assignment_id, window)
    return dialog.told if ask(dialog) else ""
