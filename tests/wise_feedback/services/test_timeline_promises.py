"""What was said, booked and promised, in the timeline of a candidate."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.boards import requirement, stage
from tests.factories import a_rejection
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.timeline import Event, EventKind
from wise_feedback.services import board, contacts, feedback, letters, meetings, promises, sending
from wise_feedback.services.calendar import in_working_days
from wise_feedback.services.timeline import timeline
from wise_feedback.storage import tables

TODAY = date.today()
SECRET = "Kändes inte rätt, passar nog inte in i gruppen."


def kinds(card: str) -> list[EventKind]:
    return [event.kind for event in timeline(card)]


def newest(card: str) -> Event:
    return timeline(card)[0]


def day(days: int) -> date:
    return in_working_days(TODAY, days)


def overdue(card: str, days: int) -> date:
    """Let what the candidate was promised have been due so many days ago; return the day."""
    promise = promises.open_of_card(card)
    was = TODAY - timedelta(days)
    tables.Promise.update(due=was).where(tables.Promise.id == promise.id).execute()
    return was


def book(card: str, days: int = 3) -> str:
    starts = datetime.combine(day(days), time(9)).astimezone()
    return meetings.book(card, StageKind.OUR_INTERVIEW, starts, starts + timedelta(hours=1))


def reply(card: str, **said: object) -> None:
    tables.ClientReply.create(
        **{
            "candidacy": card,
            "stage_kind": StageKind.CLIENT_INTERVIEW,
            "channel": Channel.PHONE,
            "received_at": datetime.now(UTC) + timedelta(seconds=2),
            "verbatim": SECRET,
            "said": SECRET,
            **said,
        }
    )


def test_what_a_candidate_was_told_is_there_with_its_channel(card):
    contacts.log(card, Channel.SMS, "Svar kommer på torsdag.", then=day(2))
    event = newest(card)
    assert (event.kind, event.channel, event.text) == (
        EventKind.TOLD,
        Channel.SMS,
        "Svar kommer på torsdag.",
    )


def test_what_the_client_was_told_is_another_thing(met):
    contacts.log_client(met, Channel.MAIL)
    assert newest(met).kind is EventKind.TOLD_CLIENT


def test_a_promise_that_was_kept_is_part_of_what_kept_it(card):
    due = promises.open_of_card(card).due
    contacts.log(card, Channel.PHONE, then=day(2))
    assert newest(card).kept is not None
    assert (newest(card).kept.due, newest(card).kept.days_late) == (due, 0)


def test_a_promise_that_was_kept_late_says_by_how_many_days(card):
    was = overdue(card, 2)
    contacts.log(card, Channel.PHONE, then=day(2))
    assert (newest(card).kept.due, newest(card).kept.days_late) == (was, 2)


def test_a_letter_says_what_it_kept(assignment, met, tmp_path):
    feedback.finish(met, a_rejection(requirement(assignment)), then_close=True)
    due = promises.open_of_card(met).due
    sending.sent(sending.save(met, letters.suggest(met), tmp_path / "brev.pdf").id)
    event = next(event for event in timeline(met) if event.kind is EventKind.LETTER)
    assert event.kept is not None
    assert event.kept.due == due


def test_a_move_to_an_interview_says_what_it_kept(assignment, card):
    board.move([card], stage(assignment, StageKind.OUR_INTERVIEW))
    assert newest(card).kept is not None


def test_what_the_client_kept_is_not_said_to_be_ours(met):
    reply(met)
    table = tables.Promise
    table.update(ended_at=datetime.now(UTC), end="kept", kept_event_id="x").where(
        (table.candidacy == met) & (table.hears == "us")
    ).execute()
    assert all(event.kept is None or event.id != "x" for event in timeline(met))


def test_an_interview_is_booked_and_called_off(card):
    key = book(card)
    booked = newest(card)
    meetings.cancel(key)
    assert (booked.kind, booked.stage_kind) == (EventKind.BOOKED, StageKind.OUR_INTERVIEW)
    assert booked.ends_at - booked.starts_at == timedelta(hours=1)
    assert kinds(card).count(EventKind.CALLED_OFF) == 1


def test_another_time_for_an_interview_is_one_event(card):
    book(card)
    book(card, 6)
    assert EventKind.CALLED_OFF not in kinds(card)
    assert kinds(card).count(EventKind.BOOKED) == 2


def test_a_date_that_was_put_off_says_from_when_to_when(card):
    old = promises.open_of_card(card)
    promises.snooze(old.id, day(9))
    event = newest(card)
    assert (event.kind, event.was_due, event.due) == (EventKind.SNOOZED, old.due, day(9))


def test_a_date_set_by_hand_is_there(card):
    promises.promise_word(card, day(4))
    assert (newest(card).kind, newest(card).due) == (EventKind.PROMISED, day(4))


def test_a_promise_that_was_dropped_by_hand_is_there(card):
    promises.drop(promises.open_of_card(card).id)
    assert newest(card).kind is EventKind.DROPPED


def test_what_a_move_drops_goes_without_saying(card):
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    assert EventKind.DROPPED not in kinds(card)


def test_what_a_move_promises_goes_without_saying(assignment, card):
    board.move([card], stage(assignment, StageKind.PRESENTED))
    assert EventKind.PROMISED not in kinds(card)


def test_a_clients_reply_is_there_without_its_words(met):
    reply(met, which="Java", seen="")
    event = newest(met)
    assert (event.kind, event.parts) == (EventKind.REPLIED, 1)
    assert SECRET not in repr(timeline(met))


def test_a_reply_that_the_consultant_counts_as_concrete_has_all_its_parts(met):
    reply(met, counted_at=datetime.now(UTC))
    assert newest(met).parts == 3


@pytest.fixture
def chased(met: str) -> str:
    """The client was asked, reminded and then answered nothing; the candidate was told."""
    now = datetime.now(UTC) + timedelta(seconds=2)
    chase = tables.Chase.create(candidacy=met, begun_at=now)
    for place, kind in enumerate(("ask", "remind", "call", "tell")):
        done = None if kind == "call" else now + timedelta(seconds=place)
        tables.ChaseStep.create(chase=chase, position=place, kind=kind, due=TODAY, done_at=done)
    return met


def test_the_questions_to_the_client_are_there_each_once(chased):
    asked = [event.step for event in timeline(chased) if event.kind is EventKind.ASKED]
    assert asked == ["remind", ""]


def test_steps_that_are_still_to_come_are_not(chased):
    assert "call" not in [event.step for event in timeline(chased)]


def test_it_takes_as_few_questions_to_the_vault_however_much_was_said(card):
    def asked() -> int:
        seen: list[str] = []
        tables.db.connection().set_trace_callback(seen.append)
        timeline(card)
        tables.db.connection().set_trace_callback(None)
        return len(seen)

    before = asked()
    for _ in range(10):
        contacts.log(card, Channel.PHONE, then=day(1))
        book(card)
    assert asked() == before
