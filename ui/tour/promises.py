"""After the main job: an agreement, what a client said, who waits today, and one who hears."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from ui.tour.hands import CONTROL, LOOKS, Hands
from ui.tour.job import words
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board_paper import BoardChoice
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    agreements,
    assignments,
    board,
    board_papers,
    promises,
    today,
)

_OF_CLIENT = (StageKind.CLIENT_INTERVIEW, StageKind.PRESENTED)


class Promises:
    """Goes on with *hands* where the main job ended, noting in *summary* what came of it."""

    def __init__(self, hands: Hands, summary: dict[str, Any]) -> None:
        self._hands, self._summary = hands, summary
        self._words = words()

    def run(self, card: Key) -> None:
        """Agree with the client, try what they say of somebody else, and see who waits."""
        assignment_id = board.assignment_of(card)
        self._agreement(assignment_id)
        other = _somebody_else(assignment_id, card)
        self._client_reply(other)
        self._client_view(assignment_id)
        self._today()
        self._report()
        self._insights()
        self._session(other)
        self._guide()

    def _agreement(self, assignment_id: Key) -> None:
        window = self._hands.window
        window.show_agreement(assignment_id)
        self._hands.settle(450)
        page = window.pages.agreement
        page.save_to(self._hands.out / "agreement.pdf")
        agreements.walk_through(assignment_id, date.today())
        self._hands.settle(450)
        self._hands.take("agreement.png")
        page.leave()
        self._summary["agreement"] = str(agreements.standing(assignment_id).state)

    def _client_reply(self, card: Key) -> None:
        """Write what clients say, and see which of the three parts are in it."""
        window = self._hands.window
        window.show_replies()
        page = window.pages.replies
        page.show_card(card)
        page.detail.answering.text.setFocus()
        page.detail.answering.text.insertPlainText(self._words["client_reply"])
        self._hands.settle(350)
        self._hands.press(Qt.Key.Key_Return, CONTROL)
        self._hands.settle(350)
        self._hands.take("client-reply.png")

    def _client_view(self, assignment_id: Key) -> None:
        """Meet the client, in light and in dark, and put the board on paper."""
        window = self._hands.window
        window.show_board(assignment_id)
        for look in LOOKS:
            self._hands.wear(look)
            self._hands.click(window.sidebar.meeting)
            view = window.meeting.view
            assert view is not None
            view.resize(1440, 900)
            self._hands.save(f"client-view-{look}.png", view)
            window.meeting.end()
            self._hands.settle(200)
        paper = board_papers.compose(assignment_id, BoardChoice())
        self._summary["board_pages"] = board_papers.save(paper, self._hands.out / "board.pdf")

    def _today(self) -> None:
        self._hands.press(Qt.Key.Key_1, CONTROL)
        assert self._hands.window.pages.shows("today")
        self._hands.window.toast.hide()
        self._hands.take_both("today")
        counts = today.counts(date.today())
        self._summary["waiting"] = counts.candidates.shown
        self._summary["between_the_chairs"] = counts.chairs

    def _report(self) -> None:
        """Look at the weekly report, close its gaps, and save it."""
        self._hands.press(Qt.Key.Key_5, CONTROL)
        self._hands.settle(300)
        assert self._hands.window.pages.shows("reports")
        page = self._hands.window.pages.reports
        if page.side.gaps.cards:
            page.side.gaps.nothing_new.emit([card.key for card in page.side.gaps.cards])
        page.leaving.save_to(self._hands.out / "weekly-report.pdf")
        page.side.news.be_quiet()
        self._hands.settle(300)
        self._hands.window.toast.hide()
        self._hands.take_both("report")
        assert page.report is not None
        self._summary["report"] = {"week": str(page.week), "told_of": len(page.report.told)}

    def _insights(self) -> None:
        self._hands.press(Qt.Key.Key_6, CONTROL)
        self._hands.settle(300)
        assert self._hands.window.pages.shows("insights")
        self._hands.take_both("insights")
        self._summary["insights"] = len(self._hands.window.pages.insights.cards)

    def _session(self, card: Key) -> None:
        promise = promises.open_of_card(card)
        is_owed = today.counts(date.today()).candidates.shown > 0
        self._hands.window.begin_session([promise.id] if promise and not is_owed else [])
        self._hands.settle(350)
        self._hands.take("session.png")
        self._hands.press(Qt.Key.Key_Escape)

    def _guide(self) -> None:
        """Read how something is done, at what was on view."""
        window = self._hands.window
        self._hands.press(Qt.Key.Key_1, CONTROL)
        self._hands.press(Qt.Key.Key_F1)
        guide = window.guiding.view
        self._hands.settle(200)
        for look in LOOKS:
            self._hands.wear(look)
            self._hands.save(f"guide-{look}.png", guide)
        window.hide_guide()


def _somebody_else(assignment_id: Key, card: Key) -> Key:
    """Return somebody in play whom the letter was not about, whom the client knows of if any."""
    others = [other for other in assignments.in_play(assignment_id) if other != card]
    stages = {stage.id: stage.kind for stage in assignments.assignment(assignment_id).facts.stages}
    kinds = {one.id: stages[one.stage_id] for one in board.cards(others)}
    known = sorted(others, key=lambda other: kinds[other] not in _OF_CLIENT)
    return next(iter(known), card)
