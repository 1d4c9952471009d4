"""After the main job: an agreement, what a client said, who waits today, and one who hears."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from ui.tour.hands import CONTROL, Hands
from ui.tour.job import words
from wise_feedback.domain.basics import Key
from wise_feedback.services import agreements, assignments, board, today


class Promises:
    """Goes on with *hands* where the main job ended, noting in *summary* what came of it."""

    def __init__(self, hands: Hands, summary: dict[str, Any]) -> None:
        self._hands, self._summary = hands, summary
        self._words = words()

    def run(self, card: Key) -> None:
        """Agree with the client, try what they say of somebody else, and see who waits."""
        assignment_id = board.assignment_of(card)
        self._agreement(assignment_id)
        self._client_reply(_somebody_else(assignment_id, card))
        self._today()
        self._session()

    def _agreement(self, assignment_id: Key) -> None:
        window = self._hands.window
        window.show_agreement(assignment_id)
        self._hands.settle(600)
        page = window.pages.agreement
        page.save_to(self._hands.out / "agreement.pdf")
        agreements.walk_through(assignment_id, date.today())
        self._hands.settle(600)
        self._hands.take("agreement.png")
        page.leave()
        self._summary["agreement"] = str(agreements.state(assignment_id))

    def _client_reply(self, card: Key) -> None:
        """Write what clients say, and see which of the three parts are in it."""
        window = self._hands.window
        window.show_replies()
        page = window.pages.replies
        page.show_card(card)
        page.detail.answering.text.setFocus()
        page.detail.answering.text.insertPlainText(self._words["client_reply"])
        self._hands.settle(500)
        self._hands.press(Qt.Key.Key_Return, CONTROL)
        self._hands.settle(500)
        self._hands.take("client-reply.png")

    def _today(self) -> None:
        self._hands.press(Qt.Key.Key_1, CONTROL)
        self._hands.wear("dark")
        self._hands.take("today-dark.png")
        self._hands.wear("light")
        self._hands.take("today.png")
        counts = today.counts(date.today())
        self._summary["waiting"] = counts.candidates.shown
        self._summary["between_the_chairs"] = counts.chairs

    def _session(self) -> None:
        self._hands.press(Qt.Key.Key_P)
        self._hands.settle(500)
        self._hands.take("session.png")
        self._hands.press(Qt.Key.Key_Escape)


def _somebody_else(assignment_id: Key, card: Key) -> Key:
    """Return somebody in play whom the letter was not about, nearest to a decision."""
    in_play = assignments.in_play(assignment_id)
    return next((other for other in reversed(in_play) if other != card), card)
