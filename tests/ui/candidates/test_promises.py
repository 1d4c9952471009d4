"""What the panel says of a promise: by when, why it waits, the two clocks, and what kept it."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.boards import requirement, stage
from tests.factories import a_rejection
from ui.candidates.event_words import details_of, title_of
from ui.candidates.events import EventRow
from ui.candidates.panel import CandidatePanel
from ui.shared import dates
from ui.shared.tokens import Kind
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.timeline import Event, EventKind, Kept
from wise_feedback.services import board, contacts, feedback, letters, meetings, promises, sending
from wise_feedback.services.calendar import in_working_days
from wise_feedback.storage import tables

TODAY = date.today()
THEN = date(TODAY.year, 5, 4)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
CLIENT = StageKind.CLIENT_INTERVIEW


@pytest.fixture
def at_client(panel: CandidatePanel, card: str, assignment: str) -> str:
    """Elin, whom the client has met, in the panel; gives the card's id."""
    board.move([card], stage(assignment, CLIENT))
    return card


def overdue(panel, card, hears=Hears.CANDIDATE, days=4):
    table = tables.Promise
    mine = (table.candidacy == card) & (table.hears == hears) & table.ended_at.is_null()
    table.update(due=TODAY - timedelta(days)).where(mine).execute()
    panel.reload()


def filled(panel):
    """The words of the buttons that are filled."""
    block = panel.promise
    buttons = (block.chase, block.update_, panel._write, panel._letter)
    return [b.text() for b in buttons if b._look == "primary" and b.isVisible()]


def test_it_says_what_is_promised_and_by_when(panel, card):
    due = promises.open_of_card(card).due
    assert panel.promise.title.text() == f"Feedback promised {dates.day_name(due)}"


def test_a_broken_promise_is_brick_and_says_how_late(panel, card):
    overdue(panel, card)
    assert panel.promise._kind is Kind.LATE
    assert panel.promise.when.text().startswith("4 day")


def test_a_decision_that_nobody_has_told_is_said_to_be_untold(panel, card, assignment):
    feedback.finish(card, a_rejection(requirement(assignment)), then_close=True)
    assert panel.promise.text.text() == "It is decided, and Elin has not been told yet."


def test_a_letter_is_an_answer_and_leaves_nothing_to_say(panel, card, assignment, tmp_path):
    feedback.finish(card, a_rejection(requirement(assignment)), then_close=True)
    sending.sent(sending.save(card, letters.suggest(card), tmp_path / "brev.pdf").id)
    assert not panel.promise.isVisible()


def test_a_client_who_has_met_somebody_and_says_nothing_is_to_be_chased(panel, at_client):
    overdue(panel, at_client, Hears.US)
    assert panel.promise.text.text() == "The client has not said what they thought of Elin."
    assert filled(panel) == ["Chase the client"]


def test_a_client_who_has_days_left_is_left_alone(panel, at_client):
    due = promises.open_of_card(at_client, Hears.US).due
    assert panel.promise.text.text() == f"The client answers by {dates.day_name(due)}."
    assert not panel.promise.chase.isVisible()


def test_whoever_we_met_is_to_have_feedback(panel, card):
    overdue(panel, card)
    assert filled(panel) == ["Write feedback"]


def test_whoever_waits_though_nothing_is_new_is_to_be_told(panel, card, assignment):
    board.move([card], stage(assignment, StageKind.OFFER))
    overdue(panel, card)
    assert filled(panel) == ["Update Elin"]


def test_only_one_button_is_filled(panel, card, assignment):
    for kind in (StageKind.SCREENING, StageKind.PRESENTED, CLIENT, StageKind.OFFER):
        board.move([card], stage(assignment, kind))
        overdue(panel, card)
        assert len(filled(panel)) == 1


def test_whoever_has_no_next_word_sits_between_the_chairs(panel, card):
    contacts.log(card, Channel.PHONE)
    assert panel.promise.title.text() == "No next update"
    assert panel.promise.snooze.accessibleName() == "Set a date"


def test_an_interview_that_is_to_come_is_said(panel, card):
    starts = datetime.combine(in_working_days(TODAY, 3), time(9)).astimezone()
    meetings.book(card, StageKind.OUR_INTERVIEW, starts, starts + timedelta(hours=1))
    assert panel.promise.text.text() == f"The interview is on {dates.day_name(starts.date())}."


def test_an_ended_process_has_no_interview_to_book(panel, card):
    board.close([(card, Closing(Way.CLIENT_WITHDREW))])
    assert panel.promise.isVisible()
    assert not panel.promise.book.isVisible()


@pytest.mark.parametrize("wish", ["update", "snooze", "book", "chase"])
def test_the_buttons_ask_for_what_they_say(panel, card, qtbot, wish):
    button = {"update": panel.promise.update_}.get(wish) or getattr(panel.promise, wish)
    with qtbot.waitSignal(getattr(panel, f"{wish}_wanted")) as wanted:
        button.click()
    assert wanted.args == [card]


def test_the_clocks_are_in_words(panel, at_client):
    assert panel.clocks.ours.words.text() == "Elin heard from us today"
    assert panel.clocks.theirs.words.text() == "The client answered or was asked today"


def test_before_the_client_knows_of_somebody_there_is_one_clock(panel):
    assert not panel.clocks.theirs.isVisible()


def test_whoever_has_never_heard_is_said_to_have_not(panel, card):
    tables.Candidacy.update(heard_at=None).execute()
    panel.reload()
    assert panel.clocks.ours.words.text() == "Elin has not heard from us yet"


def titles(panel):
    QApplication.processEvents()
    rows = [row for row in panel.findChildren(EventRow) if row.isVisible()]
    return [row.accessibleName().split(",")[0] for row in rows]


def words(panel):
    QApplication.processEvents()
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_what_was_said_and_what_it_kept_is_read_among_the_events(panel, card):
    due = promises.open_of_card(card).due
    contacts.log(card, Channel.PHONE, "Vi hörs på torsdag.", then=in_working_days(TODAY, 2))
    assert titles(panel)[0] == "Elin was called"
    assert "Vi hörs på torsdag." in words(panel)
    assert f"Kept the promise for {dates.day_name(due)}" in words(panel)


@pytest.mark.parametrize(
    ("event", "title"),
    [
        (Event("a", EventKind.TOLD, NOW, channel=Channel.MAIL), "Elin got an e-mail"),
        (Event("a", EventKind.TOLD, NOW, channel=Channel.SMS), "Elin got a text"),
        (Event("a", EventKind.TOLD, NOW, channel=Channel.MEETING), "Elin was told in a meeting"),
        (Event("a", EventKind.TOLD, NOW, channel=Channel.LETTER), "Elin got a letter"),
        (Event("a", EventKind.TOLD_CLIENT, NOW, channel=Channel.MAIL), "The client was told"),
        (Event("a", EventKind.BOOKED, NOW, stage_kind=CLIENT), "Client interview booked"),
        (Event("a", EventKind.CALLED_OFF, NOW, stage_kind=CLIENT), "Client interview called off"),
        (Event("a", EventKind.REPLIED, NOW), "The client answered"),
        (Event("a", EventKind.ASKED, NOW), "The client was asked"),
        (Event("a", EventKind.ASKED, NOW, step="remind"), "The client was reminded"),
        (Event("a", EventKind.ASKED, NOW, step="call"), "The client was called"),
        (
            Event("a", EventKind.ASKED, NOW, step="refer"),
            "The client was referred to the agreement",
        ),
        (
            Event("a", EventKind.SNOOZED, NOW, was_due=THEN, due=TODAY),
            f"Update put off from {dates.day_name(THEN)} to {dates.day_name(TODAY)}",
        ),
        (
            Event("a", EventKind.DROPPED, NOW, due=TODAY),
            f"The update for {dates.day_name(TODAY)} was dropped",
        ),
    ],
)
def test_each_sort_of_event_has_its_words(qapp, event, title):
    assert title_of(event, "Elin") == title


@pytest.mark.parametrize(("parts", "told"), [(0, "Vague · 0 of 3"), (3, "Concrete · 3 of 3")])
def test_a_reply_says_how_much_of_a_ground_it_gave(qapp, parts, told):
    assert details_of(Event("a", EventKind.REPLIED, NOW, parts=parts)) == [("body", told)]


def test_a_promise_that_was_kept_late_says_so(qapp):
    event = Event("a", EventKind.TOLD, NOW, kept=Kept(TODAY, 2), channel=Channel.PHONE)
    ((_, told),) = details_of(event)
    assert told.startswith(f"Promised {dates.day_name(TODAY)}, 2 day")
