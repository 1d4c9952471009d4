"""What Today reads: who is owed what, in which order, what stands in the way, and who is seated."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.boards import requirement, stage
from tests.factories import a_person, a_rejection
from tests.owing import due_in, forget
from tests.recipients import at
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.owed import Suggestion, Urgency, Why, suggestion, week_end, why
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    board,
    candidates,
    contacts,
    feedback,
    meetings,
    promises,
    today,
)
from wise_feedback.storage import tables

TODAY = date.today()
NOW = datetime.now(UTC)


def row(card: str) -> today.Owed:
    return today.one(promises.open_of_card(card).id)


def reason(card: str) -> Why:
    return why(row(card), TODAY, datetime.now(UTC))


def replied(card: str, **parts: str) -> None:
    """Let the client have said something just now, vague unless parts of it are named."""
    of = tables.Candidacy.get_by_id(card)
    tables.ClientReply.create(
        candidacy=of,
        stage_kind=of.stage.kind,
        channel="mail",
        received_at=datetime.now(UTC),
        verbatim="kändes inte rätt",
        said="kändes inte rätt",
        **parts,
    )


def names(urgency: Urgency | None = None, **part: int) -> list[str]:
    return [owed.name for owed in today.owed(Hears.CANDIDATE, TODAY, urgency, **part)]


def test_the_longest_owed_come_first_and_of_a_day_those_nearest_to_a_decision(assignment):
    late = at(assignment, StageKind.SCREENING, "Sen")
    due_in(late, -2)
    for name, kind in (("Ny", StageKind.SCREENING), ("Nära", StageKind.OFFER)):
        due_in(at(assignment, kind, name), 0)
    assert names() == ["Sen", "Nära", "Ny"]


@pytest.mark.parametrize(
    ("days", "urgency"),
    [(-1, Urgency.LATE), (0, Urgency.TODAY), (40, Urgency.LATER)],
)
def test_what_is_owed_can_be_read_by_how_soon_it_is_due(card, days, urgency):
    due_in(card, days)
    assert names(urgency) == ["Elin Bergström"]
    assert [other for other in Urgency if names(other)] == [urgency]


def test_all_means_until_the_end_of_the_week(card):
    due_in(card, (week_end(TODAY) - TODAY).days)
    assert names() == ["Elin Bergström"]
    due_in(card, (week_end(TODAY) - TODAY).days + 1)
    assert names() == []


def test_rows_are_read_a_part_at_a_time(assignment):
    for number in range(5):
        due_in(candidates.add(a_person(f"Nummer {number}"), assignment), -9 + number)
    assert names(limit=2) == ["Nummer 0", "Nummer 1"]
    assert names(limit=2, offset=4) == ["Nummer 4"]


def test_a_row_says_since_when_somebody_stands_where_they_stand(card):
    assert row(card).since == tables.Candidacy.get_by_id(card).since


def test_a_vague_reply_is_asked_about_first(met):
    replied(met)
    assert reason(met) is Why.VAGUE_REPLY
    assert suggestion(row(met), TODAY, NOW) is Suggestion.CHASE


def test_a_reply_that_feedback_was_finished_after_is_answered(assignment, met):
    replied(met)
    feedback.finish(met, a_rejection(requirement(assignment), source=Source.CLIENT))
    assert reason(met) is Why.LETTER_MISSING


def test_what_was_told_does_not_ask_for_anything_again(assignment, met):
    replied(met, which="krav", seen="vid tavlan", difference="ett exempel")
    contacts.log(met, Channel.PHONE, then=TODAY + timedelta(1))
    due_in(met, 0, Hears.US)
    assert reason(met) in {Why.CLIENT_HAS_TIME, Why.NOTHING_NEW}


def test_an_interview_to_come_owes_nothing_yet(card):
    begins = datetime.now(UTC) + timedelta(hours=3)
    meetings.book(card, StageKind.OUR_INTERVIEW, begins, begins + timedelta(hours=1))
    assert reason(card) is Why.INTERVIEW_COMING


def test_one_row_is_read_by_its_promise(card):
    assert row(card).name == "Elin Bergström"
    with pytest.raises(NotFoundError):
        today.one("0" * 32)


def test_whoever_has_no_next_word_sits_between_the_chairs(card, assignment):
    assert today.between_the_chairs() == []
    forget(card)
    assert [chair.candidacy_id for chair in today.between_the_chairs()] == [card]
    assert today.between_the_chairs("0" * 32) == []
    assert today.counts(TODAY).chairs == 1


def test_whoever_has_left_the_board_is_not_between_the_chairs(card, assignment):
    board.move([card], stage(assignment, StageKind.PLACED))
    forget(card)
    assert today.between_the_chairs() == []


def test_the_numbers_of_the_day_count_those_who_heard(card, met):
    contacts.log(card, Channel.PHONE, then=TODAY + timedelta(1))
    contacts.log_client(met, Channel.MAIL, "Hör av er.")
    assert (today.done(TODAY).told, today.done(TODAY).clients) == (1, 1)
    assert today.done(TODAY - timedelta(1)).told == 0


def test_counts_agree_with_the_rows(assignment, card, met):
    due_in(card, -1)
    due_in(met, 0)
    tally = today.counts(TODAY).candidates
    assert (tally.late, tally.today) == (len(names(Urgency.LATE)), len(names(Urgency.TODAY)))
    assert today.counts(TODAY).us.shown + today.counts(TODAY).us.later == len(today.awaited())


def report_due() -> date:
    return next(iter(today.reports(TODAY))).due


def test_a_report_that_is_sent_ahead_of_its_day_is_that_weeks(assignment):
    table = tables.Promise
    table.update(due=week_end(TODAY)).where(table.candidacy.is_null()).execute()
    contacts.send_report(assignment)
    assert week_end(TODAY) < report_due() <= week_end(TODAY) + timedelta(7)


def test_a_report_that_is_late_leaves_that_of_this_week_due(assignment):
    table = tables.Promise
    table.update(due=TODAY - timedelta(9)).where(table.candidacy.is_null()).execute()
    contacts.send_report(assignment)
    assert TODAY < report_due() <= TODAY + timedelta(7)


def test_one_report_more_in_the_same_week_changes_nothing(assignment):
    contacts.send_report(assignment)
    due = report_due()
    if due <= week_end(TODAY):  # the first was that of last week
        contacts.send_report(assignment)
        due = report_due()
    contacts.send_report(assignment)
    assert report_due() == due
