"""What each event promises, keeps and replaces."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.boards import requirement, stage
from tests.factories import a_person, a_rejection
from tests.recipients import at
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import (
    AssignmentClosedError,
    BadTimesError,
    NotFoundError,
    PastDayError,
)
from wise_feedback.domain.feedback import Decision, NextStep, Source
from wise_feedback.domain.promises import End, Event, Hears, Matter
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    contacts,
    feedback,
    history,
    letters,
    meetings,
    promises,
    sending,
    today,
)
from wise_feedback.services.calendar import in_working_days, is_working_day, next_working_day
from wise_feedback.storage import tables

TODAY = date.today()
NOW = datetime.now(UTC)


def open_about(card: str) -> dict[Hears, tuple[Matter, date]]:
    return {one.hears: (one.matter, one.due) for one in promises.of_card(card) if one.is_open}


def ended(card: str) -> list[tuple[Matter, End | None, Event | None]]:
    told = promises.of_card(card)
    return [(one.matter, one.end, one.kept_by) for one in told if not one.is_open]


def in_days(days: int) -> date:
    return in_working_days(TODAY, days)


def overdue(card: str, days: int = 3) -> None:
    """Let what the candidate was promised have been due some days ago."""
    table = tables.Promise
    was = TODAY - timedelta(days)
    mine = (table.candidacy == card) & (table.hears == Hears.CANDIDATE) & table.ended_at.is_null()
    table.update(due=was).where(mine).execute()


def test_whoever_is_new_hears_within_a_week(card):
    assert open_about(card) == {Hears.CANDIDATE: (Matter.STATUS, in_days(5))}


def test_whoever_we_have_met_hears_within_two_working_days(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    assert open_about(card) == {Hears.CANDIDATE: (Matter.FEEDBACK, in_days(2))}


def test_a_client_who_sees_a_profile_owes_us_a_word(assignment):
    card = at(assignment, StageKind.PRESENTED)
    assert open_about(card)[Hears.US] == (Matter.REPLY, in_days(2))


def test_who_is_presented_hears_of_it_the_next_working_day(assignment):
    card = at(assignment, StageKind.PRESENTED)
    assert open_about(card)[Hears.CANDIDATE] == (Matter.NEWS, in_days(1))


def test_moving_on_replaces_what_was_promised(assignment, card):
    board.move([card], stage(assignment, StageKind.PRESENTED))
    board.move([card], stage(assignment, StageKind.OFFER))
    assert set(open_about(card)) == {Hears.CANDIDATE}
    assert (Matter.REPLY, End.DROPPED, None) in ended(card)


def test_a_move_never_buys_time(assignment, card):
    overdue(card)
    board.move([card], stage(assignment, StageKind.PRESENTED))
    assert open_about(card)[Hears.CANDIDATE] == (Matter.NEWS, in_days(0))


def test_coming_to_an_interview_is_being_told(assignment, card):
    board.move([card], stage(assignment, StageKind.OUR_INTERVIEW))
    assert ended(card) == [(Matter.STATUS, End.KEPT, Event.MOVE)]
    assert board.card(card).heard_at is not None


def test_moving_within_a_stage_promises_nothing_new(assignment, card):
    other = candidates.add(a_person("Klara Öberg", email="klara@post.example"), assignment)
    before = promises.of_card(card)
    board.move([card], stage(assignment, StageKind.SCREENING), before=other)
    assert promises.of_card(card) == before


def test_whoever_is_closed_hears_why(assignment, card):
    board.close([(card, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Två år."))])
    assert open_about(card) == {Hears.CANDIDATE: (Matter.DECISION, in_days(2))}


def test_whoever_declined_is_owed_nothing(card):
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    assert open_about(card) == {}


def test_a_client_hears_that_somebody_they_know_of_declined(met):
    board.close([(met, Closing(Way.CANDIDATE_WITHDREW))])
    assert open_about(met) == {Hears.CLIENT: (Matter.WITHDRAWN, in_days(1))}


def test_the_day_that_feedback_names_is_the_day_promised(assignment, met):
    day = in_days(4)
    step = NextStep(Channel.PHONE, day, time(15))
    feedback.finish(met, a_rejection(requirement(assignment), next_step=step))
    told = promises.open_of_card(met)
    assert (told.matter, told.due, told.at) == (Matter.DECISION, day, time(15))


def test_closing_lets_the_day_that_feedback_named_stand(assignment, met):
    day = in_days(4)
    given = a_rejection(requirement(assignment), next_step=NextStep(Channel.PHONE, day))
    feedback.finish(met, given, then_close=True)
    assert open_about(met) == {Hears.CANDIDATE: (Matter.DECISION, day)}


def test_a_hold_is_told_on_its_own_day(assignment, met):
    day = in_days(6)
    given = a_rejection(requirement(assignment), decision=Decision.HOLD, hold_until=day)
    feedback.finish(met, given)
    assert open_about(met)[Hears.CANDIDATE] == (Matter.STATUS, day)


def test_what_the_client_said_keeps_their_promise(assignment, met):
    feedback.finish(met, a_rejection(requirement(assignment), source=Source.CLIENT))
    assert (Matter.REPLY, End.KEPT, Event.REPLY) in ended(met)


def test_a_contact_keeps_what_was_promised_and_says_what_kept_it(card):
    contact = contacts.log(card, Channel.PHONE, "Allt flyter på.", then=in_days(3))
    kept = promises.of_card(card)[-1]
    assert (kept.end, kept.kept_by, kept.kept_event_id) == (End.KEPT, Event.CONTACT, contact)
    assert open_about(card) == {Hears.CANDIDATE: (Matter.STATUS, in_days(3))}


def test_a_contact_without_a_next_day_leaves_them_between_the_chairs(assignment, card):
    contacts.log(card, Channel.SMS)
    assert [chair.candidacy_id for chair in today.between_the_chairs()] == [card]
    assert today.counts(TODAY).chairs == 1


def test_a_contact_cannot_promise_a_day_that_has_passed(card):
    with pytest.raises(PastDayError):
        contacts.log(card, Channel.PHONE, then=TODAY - timedelta(1))
    assert contacts.contacts(card) == []


def test_a_day_off_becomes_the_next_working_day(card):
    day = TODAY + timedelta(1)
    while is_working_day(day):
        day += timedelta(1)
    promises.promise_word(card, day)
    assert promises.open_of_card(card).due == next_working_day(day)


def test_a_letter_keeps_what_was_promised(assignment, met, tmp_path):
    feedback.finish(met, a_rejection(requirement(assignment)), then_close=True)
    sending.sent(sending.save(met, letters.suggest(met), tmp_path / "brev.pdf").id)
    assert open_about(met) == {}
    assert (Matter.DECISION, End.KEPT, Event.LETTER) in ended(met)


def test_an_interview_promises_nothing_before_it_ends(card):
    ends = datetime.combine(in_days(4), time(11, 15)).astimezone()
    meetings.book(card, StageKind.OUR_INTERVIEW, ends - timedelta(minutes=45), ends)
    told = promises.open_of_card(card)
    assert (told.matter, told.starts_at) == (Matter.FEEDBACK, ends.astimezone(UTC))
    assert told.due == in_working_days(in_days(4), 2)


def test_coming_to_a_stage_with_an_interview_booked_waits_for_its_end(assignment, card):
    ends = datetime.combine(in_days(4), time(11, 15)).astimezone()
    meetings.book(card, StageKind.OUR_INTERVIEW, ends - timedelta(minutes=45), ends)
    board.move([card], stage(assignment, StageKind.OUR_INTERVIEW))
    assert promises.open_of_card(card).due == in_working_days(in_days(4), 2)


def test_another_time_calls_off_the_first(card):
    first = datetime.combine(in_days(1), time(9)).astimezone()
    second = first + timedelta(days=7)
    hour = timedelta(hours=1)
    meetings.book(card, StageKind.OUR_INTERVIEW, first, first + hour)
    meetings.book(card, StageKind.OUR_INTERVIEW, second, second + hour)
    assert [one.starts_at for one in meetings.meetings(card)] == [second.astimezone(UTC)]


def test_an_interview_called_off_is_told_of(card):
    starts = datetime.combine(in_days(3), time(9)).astimezone()
    key = meetings.book(card, StageKind.OUR_INTERVIEW, starts, starts + timedelta(hours=1))
    meetings.cancel(key)
    assert open_about(card) == {Hears.CANDIDATE: (Matter.STATUS, in_days(1))}
    with pytest.raises(NotFoundError):
        meetings.cancel(key)


@pytest.mark.parametrize("minutes", [0, -30, 60 * 25])
def test_an_interview_ends_after_it_begins_and_within_a_day(card, minutes):
    with pytest.raises(BadTimesError):
        meetings.book(card, StageKind.OUR_INTERVIEW, NOW, NOW + timedelta(minutes=minutes))


def test_snoozing_keeps_the_old_date_in_history(card):
    old = promises.open_of_card(card)
    fresh = promises.promise(promises.snooze(old.id, in_days(8)))
    assert (fresh.due, fresh.follows_id, fresh.matter) == (in_days(8), old.id, old.matter)
    assert promises.promise(old.id).end is End.SNOOZED


def test_a_promise_that_was_kept_cannot_be_snoozed(card):
    old = promises.open_of_card(card)
    contacts.log(card, Channel.PHONE)
    with pytest.raises(NotFoundError):
        promises.snooze(old.id, in_days(8))


def test_undo_brings_back_exactly_what_was_promised(assignment, card):
    before = promises.of_card(card), board.card(card)
    contacts.log(card, Channel.PHONE, then=in_days(2))
    board.move([card], stage(assignment, StageKind.CLIENT_INTERVIEW))
    promises.snooze(promises.open_of_card(card).id, in_days(9))
    for _ in range(3):
        history.undo()
    assert (promises.of_card(card), board.card(card)) == before


def test_an_assignment_promises_its_client_a_weekly_report(assignment):
    (report,) = today.reports(TODAY)
    assert (report.assignment_id, report.due.weekday() <= 4) == (assignment, True)
    assert TODAY < report.due <= TODAY + timedelta(7)


def test_a_report_that_was_sent_is_promised_again_for_the_next_week(assignment):
    (before,) = today.reports(TODAY)
    contacts.send_report(assignment)
    (after,) = today.reports(TODAY)
    assert after.is_sent
    assert after.due >= before.due


def test_everybody_who_is_imported_is_promised_a_word(assignment, tmp_path):
    from wise_feedback.services import importing

    path = tmp_path / "lista.csv"
    path.write_text("Namn\nAda Ek\nBo Ahl\n", "utf-8")
    importing.run(importing.preview(path), assignment)
    assert today.counts(TODAY).chairs == 0
    assert today.counts(TODAY).active == 2


def test_a_closed_assignment_has_nobody_between_the_chairs(assignment, card):
    contacts.log(card, Channel.PHONE)
    tables.Assignment.update(closed_at=NOW).where(tables.Assignment.id == assignment).execute()
    assert today.counts(TODAY).chairs == 0


def test_what_a_stage_asks_for_follows_the_settings(assignment):
    from dataclasses import replace

    from wise_feedback.services import settings

    settings.save(replace(settings.load(), status_days=3))
    card = candidates.add(a_person("Ny Person", email="ny@post.example"), assignment)
    assert promises.open_of_card(card).due == in_days(3)


def test_assignments_are_started_with_a_report_only_where_one_is_wanted(vault):
    from dataclasses import replace

    from wise_feedback.domain.assignment import AssignmentFacts
    from wise_feedback.services import settings

    settings.save(replace(settings.load(), report_weekday=None))
    stages = assignments.standard_stages()
    assignments.start(AssignmentFacts("Designer", "Aspvik", stages=stages))
    assert today.reports(TODAY) == []


def test_nobody_is_booked_in_an_assignment_that_is_closed(assignment, card):
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    assignments.close(assignment)
    with pytest.raises(AssignmentClosedError):
        meetings.book(card, StageKind.OUR_INTERVIEW, NOW, NOW + timedelta(hours=1))
    assert meetings.meetings(card) == []
