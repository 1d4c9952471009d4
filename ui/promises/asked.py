"""What is asked about promises over a page: each returns in words what was done, or nothing.

Each dialog is imported when it is first asked for. To start over opens it again, empty.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.shared.asking import ask
from ui.shared.reporting import reporting
from wise_feedback.domain.basics import Channel, Key


def update_candidate(card_id: Key, parent: QWidget, channel: Channel | None = None) -> str:
    """Ask what a candidate, or the client about them, was told just now, and log it.

    *channel* is how, where that is known already.
    """
    from ui.promises.contact import ContactDialog

    with reporting(parent):
        dialog = ContactDialog(card_id, parent, channel)
        is_done = ask(dialog)
        if dialog.wants_anew:
            return update_candidate(card_id, parent, channel)
        return dialog.told if is_done else ""
    return ""


def snooze(promise_id: Key, parent: QWidget) -> str:
    """Ask for another date for a promise; who would rather tell the candidate does that."""
    from ui.promises.snooze import SnoozeDialog
    from wise_feedback.services import promises

    with reporting(parent):
        dialog = SnoozeDialog(promise_id, parent)
        is_done = ask(dialog)
        card_id = promises.promise(promise_id).candidacy_id
        if dialog.wants_update and card_id is not None:
            return update_candidate(card_id, parent)
        return dialog.told if is_done else ""
    return ""


def set_date(card_ids: Sequence[Key], parent: QWidget) -> str:
    """Ask for the day on which candidates without a next word hear."""
    from ui.promises.snooze import NextWordDialog

    with reporting(parent):
        dialog = NextWordDialog(card_ids, parent)
        return dialog.told if ask(dialog) else ""
    return ""


def book(card_id: Key, parent: QWidget) -> str:
    """Ask for the time of an interview, or for another; or have it called off."""
    from ui.promises.booking import BookingDialog

    with reporting(parent):
        dialog = BookingDialog(card_id, parent)
        return dialog.told if ask(dialog) else ""
    return ""
