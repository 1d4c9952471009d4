"""A chase: begun, stepped, paused and ended, and what each of it does to what is owed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.agreed import agree
from tests.boards import stage
from tests.contents import contents
from tests.recipients import at
from wise_feedback.domain.agreement import LadderDays
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.chase import Outcome, StepKind
from wise_feedback.domain.errors import NotFoundError, PastDayError, TextTooLongError
from wise_feedback.domain.promises import End, Hears, Matter
from wise_feedback.domain.replies import NO_ANSWER
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, chases, contacts, history, promises, replies, today
from wise_feedback.services.calendar import in_working_days, is_working_day
from wise_feedback.storage import tables

TODAY = date.today()
VAGUE = "Det kändes inte riktigt rätt."


def in_days(days: int) -> date:
    return in_working_days(in_working_days(TODAY, 0), days)


def days_of(card):
    return {step.kind: step.due for step in chases.proposed(card, TODAY).steps}


def asked_on(card, *days: date) -> None:
    """Let the client have been asked by as many steps on these days."""
    kinds = (StepKind.ASK, StepKind.REMIND, StepKind.CALL)
    for kind, day in zip(kinds, days, strict=False):
        chases.mark_done(card, kind, Channel.MAIL)
        at = datetime(day.year, day.month, day.day, 12).astimezone()
        table = tables.ChaseStep
        table.update(done_at=at).where(table.kind == kind).execute()


def test_a_chase_is_proposed_before_it_is_begun(met):
    proposed = chases.proposed(met, TODAY)
    assert proposed.id == ""
    assert chases.going_on(met) is None


def test_a_chase_is_about_what_was_said_last(met):
    kept = replies.keep(met, VAGUE)
    chases.begin(met)
    chase = chases.going_on(met)
    assert (chase.reply_id, chase.vagueness) == (kept.id, "gut_feeling")


def test_a_client_who_says_nothing_is_chased_for_that(met):
    chases.begin(met)
    assert chases.going_on(met).vagueness == NO_ANSWER


def test_a_chase_that_goes_on_is_not_doubled(met):
    assert chases.begin(met) == chases.begin(met)
    assert tables.Chase.select().count() == 1


def test_without_an_agreement_our_own_days_hold_and_nothing_is_referred_to(met):
    assert days_of(met) == {
        StepKind.ASK: in_days(0),
        StepKind.REMIND: in_days(2),
        StepKind.CALL: in_days(3),
        StepKind.TELL: in_days(5),
    }


def test_an_agreement_sets_the_days(assignment, met):
    agree(assignment, ladder=LadderDays(remind=1, call=2, refer=3, tell=4))
    assert days_of(met) == dict(zip(StepKind, map(in_days, range(5)), strict=True))


def test_a_draft_of_an_agreement_binds_nobody(assignment, met):
    agree(assignment, walked_on=None, ladder=LadderDays(remind=9))
    assert days_of(met)[StepKind.REMIND] == in_days(2)


def test_asking_is_logged_as_a_contact_with_the_client(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL, "Vilket krav gäller det?")
    logged = contacts.contacts(met)[0]
    assert (logged.hears, logged.channel, logged.text) == (
        Hears.CLIENT,
        Channel.MAIL,
        "Vilket krav gäller det?",
    )


def test_asking_sets_the_clock_of_the_client(met):
    tables.Candidacy.update(client_at=None).execute()
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    assert board.card(met).client_at is not None


def test_a_client_who_was_asked_what_they_meant_owes_grounds_before_we_ask_again(met):
    replies.keep(met, VAGUE)
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    owed = promises.open_of_card(met, Hears.US)
    assert (owed.matter, owed.due) == (Matter.GROUNDS, in_days(1))


def test_a_silent_client_who_was_asked_owes_a_reply(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL, by=in_days(3))
    owed = promises.open_of_card(met, Hears.US)
    assert (owed.matter, owed.due) == (Matter.REPLY, in_days(3))


def test_calling_at_once_leaves_out_what_was_to_come_before(met):
    chases.mark_done(met, StepKind.CALL, Channel.PHONE)
    steps = {step.kind: step for step in chases.going_on(met).steps}
    assert steps[StepKind.ASK].skipped_at
    assert steps[StepKind.REMIND].skipped_at
    assert steps[StepKind.TELL].is_open


def test_a_step_is_taken_once(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    with pytest.raises(NotFoundError):
        chases.mark_done(met, StepKind.ASK, Channel.MAIL)


def test_what_was_said_may_be_too_long_to_log(met):
    before = contents()
    with pytest.raises(TextTooLongError):
        chases.mark_done(met, StepKind.ASK, Channel.MAIL, "x" * 20_001)
    assert contents() == before


def test_telling_the_candidate_is_no_question_to_the_client(met):
    owed = promises.open_of_card(met, Hears.US)
    chases.mark_done(met, StepKind.TELL, Channel.PHONE)
    assert promises.open_of_card(met, Hears.US) == owed
    assert contacts.contacts(met) == []


def test_telling_the_candidate_elsewhere_ticks_the_step_once_its_day_has_come(met):
    chases.begin(met)
    tables.ChaseStep.update(due=TODAY).where(tables.ChaseStep.kind == StepKind.TELL).execute()
    contacts.log(met, Channel.PHONE, then=in_days(5))
    steps = {step.kind: step for step in chases.going_on(met).steps}
    assert steps[StepKind.TELL].done_at


def test_telling_the_candidate_early_leaves_the_step_to_come(met):
    chases.begin(met)
    contacts.log(met, Channel.PHONE, then=in_days(5))
    steps = {step.kind: step for step in chases.going_on(met).steps}
    assert steps[StepKind.TELL].is_open


def test_a_step_can_be_skipped_and_taken_up_again(met):
    chases.skip(met, StepKind.REMIND)
    assert chases.going_on(met).next_step.kind is StepKind.ASK
    assert not any(s.is_open for s in chases.going_on(met).steps if s.kind is StepKind.REMIND)
    chases.take_up(met, StepKind.REMIND)
    assert any(s.is_open for s in chases.going_on(met).steps if s.kind is StepKind.REMIND)


def test_a_step_moves_to_the_working_day_asked_for_alone(met):
    before = days_of(met)
    chases.move(met, StepKind.CALL, in_days(9))
    assert days_of(met) == {**before, StepKind.CALL: in_days(9)}


def test_no_step_moves_to_a_day_that_has_passed(met):
    with pytest.raises(PastDayError):
        chases.move(met, StepKind.CALL, TODAY - timedelta(1))
    assert chases.going_on(met) is None


def test_a_pause_says_why_and_moves_the_questions_but_not_the_word_to_the_candidate(met):
    before = days_of(met)
    chases.pause(met, in_days(4), "Petra är sjuk till torsdag")
    chase, after = chases.going_on(met), days_of(met)
    assert (chase.paused_until, chase.pause_reason) == (in_days(4), "Petra är sjuk till torsdag")
    assert after[StepKind.ASK] == in_days(4)
    assert after[StepKind.REMIND] == in_days(6)
    assert after[StepKind.TELL] == before[StepKind.TELL]


def test_what_the_client_owes_is_not_late_while_nobody_is_there(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    chases.pause(met, in_days(6), "Semester")
    assert promises.open_of_card(met, Hears.US).due == in_days(6)


def test_a_pause_until_a_day_that_has_passed_is_refused(met):
    with pytest.raises(PastDayError):
        chases.pause(met, TODAY - timedelta(1))


def test_a_pause_can_end_early(met):
    chases.pause(met, in_days(4), "Sjuk")
    chases.go_on(met)
    assert chases.going_on(met).paused_until is None


ACTS = {
    "begin": chases.begin,
    "ask": lambda card: chases.mark_done(card, StepKind.ASK, Channel.MAIL, "Hej"),
    "call": lambda card: chases.mark_done(card, StepKind.CALL, Channel.PHONE),
    "tell": lambda card: chases.mark_done(card, StepKind.TELL, Channel.PHONE),
    "skip": lambda card: chases.skip(card, StepKind.REMIND),
    "move": lambda card: chases.move(card, StepKind.REMIND, in_days(4)),
    "pause": lambda card: chases.pause(card, in_days(3), "Sjuk"),
    "decline": chases.declined,
    "stop": chases.stop,
    "reply": lambda card: replies.keep(card, VAGUE),
}


@given(st.lists(st.sampled_from(sorted(ACTS)), max_size=6))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_undo_takes_every_act_back(assignment, names):
    from tests.recipients import at

    card = at(assignment, StageKind.CLIENT_INTERVIEW)
    states = []
    for name in names:
        before = contents()
        try:
            ACTS[name](card)
        except NotFoundError:
            assert contents() == before
        else:
            if contents() != before:
                states.append(before)
    for before in reversed(states):
        history.undo()
        assert contents() == before


@given(st.lists(st.sampled_from(sorted(ACTS)), max_size=6))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_chase_keeps_all_its_steps_on_working_days_whatever_is_done(assignment, names):
    from tests.recipients import at

    card = at(assignment, StageKind.CLIENT_INTERVIEW)
    for name in names:
        try:
            ACTS[name](card)
        except NotFoundError:
            continue
    chase = chases.latest(card)
    if chase is not None:
        assert sorted(step.kind for step in chase.steps) == ["ask", "call", "remind", "tell"]
        assert all(is_working_day(step.due) for step in chase.steps)


def test_a_client_who_gives_no_more_owes_nothing(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    chases.declined(met)
    assert chases.latest(met).outcome is Outcome.DECLINED
    assert promises.open_of_card(met, Hears.US) is None
    assert End.DROPPED in [one.end for one in promises.of_card(met)]


def test_only_a_chase_that_goes_on_can_end(met):
    with pytest.raises(NotFoundError):
        chases.declined(met)


def test_moving_on_ends_the_chase(assignment, met):
    chases.begin(met)
    board.move([met], stage(assignment, StageKind.OUR_INTERVIEW))
    assert chases.latest(met).outcome is Outcome.STOPPED


def test_a_client_asked_on_two_days_who_gives_no_more_was_asked_in_vain(met):
    days = (date(2026, 11, 19), date(2026, 11, 20))
    asked_on(met, *days)
    assert chases.asked_in_vain(met) == ()
    chases.declined(met)
    assert chases.asked_in_vain(met) == days


def test_two_questions_on_one_day_are_not_two(met):
    asked_on(met, date(2026, 11, 20), date(2026, 11, 20))
    chases.declined(met)
    assert chases.asked_in_vain(met) == ()


def test_a_client_who_answers_after_all_was_not_asked_in_vain(met):
    asked_on(met, date(2026, 11, 19), date(2026, 11, 20))
    chases.declined(met)
    replies.keep(met, "Vi vill gärna träffa henne!")
    assert chases.asked_in_vain(met) == ()


def test_a_new_chase_begins_after_one_that_ended(met):
    chases.begin(met)
    chases.stop(met)
    assert chases.going_on(met) is None
    chases.begin(met)
    assert chases.going_on(met) is not None


def test_today_knows_how_far_a_chase_has_come(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    (waited,) = today.awaited()
    assert (waited.done, waited.steps, waited.next_kind) == (1, 4, StepKind.REMIND)


def test_nobody_who_is_gone_is_chased(vault):
    with pytest.raises(NotFoundError):
        chases.begin("0" * 32)


def test_the_day_to_answer_by_of_a_past_date_is_today(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL, by=TODAY - timedelta(5))
    assert promises.open_of_card(met, Hears.US).due == in_working_days(TODAY, 0)


def test_a_chase_is_begun_now(met):
    chases.begin(met)
    assert datetime.now(UTC) - chases.going_on(met).begun_at < timedelta(minutes=1)


def test_a_chase_goes_on_although_the_clock_was_set_back_since_the_last(met):
    chases.begin(met)
    chases.stop(met)
    tables.Chase.update(begun_at=datetime.now(UTC) + timedelta(hours=2)).execute()
    chases.begin(met)
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    assert chases.going_on(met).asked_at


def test_a_pause_may_last_until_the_end_of_the_calendar(met):
    chases.pause(met, date.max, "Semester")
    assert chases.going_on(met).paused_until == date.max


@pytest.mark.parametrize("kind", [StageKind.OFFER, StageKind.PLACED, StageKind.SCREENING])
def test_where_no_word_of_the_client_is_waited_for_nobody_is_chased(assignment, met, kind):
    chases.begin(met)
    board.move([met], stage(assignment, kind))
    assert chases.going_on(met) is None


def test_a_client_who_meets_somebody_is_asked_on_about_them(assignment):
    card = at(assignment, StageKind.PRESENTED, "Bo Ek")
    chases.begin(card)
    board.move([card], stage(assignment, StageKind.CLIENT_INTERVIEW))
    assert chases.going_on(card) is not None
