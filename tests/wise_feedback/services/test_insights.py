"""What insights tell of a few events that one can count on one's fingers."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.agreed import changed
from tests.boards import add, requirement, stage
from tests.counted_by_hand import ByHand, time_passes
from tests.factories import a_rejection
from tests.recipients import at
from tests.wise_feedback.services.test_insights_histories import held_against
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.figures import Share
from wise_feedback.domain.insights import Days, Insights, Period, days_before, days_of
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    agreements,
    board,
    clients,
    contacts,
    feedback,
    meetings,
    promises,
    replies,
    samples,
)
from wise_feedback.services.calendar import working_days
from wise_feedback.services.insights import insights
from wise_feedback.services.today import counts

TODAY = date.today()
MONDAY = date(2026, 11, 23)
VAGUE = "Det kändes inte riktigt rätt."


def now(period: Period = Period.ALL, client: str | None = None) -> Insights:
    return insights(period, client, today=TODAY)


@pytest.mark.parametrize(
    ("period", "first"),
    [
        (Period.WEEKS_4, date(2026, 11, 2)),
        (Period.WEEKS_12, date(2026, 9, 7)),
        (Period.YEAR, date(2026, 1, 1)),
        (Period.ALL, date(2019, 5, 2)),
    ],
)
def test_a_period_of_weeks_begins_on_a_monday_and_ends_today(period, first):
    assert days_of(period, MONDAY, date(2019, 5, 2)) == Days(first, MONDAY)


def test_as_much_is_looked_at_of_the_period_before():
    weeks = days_of(Period.WEEKS_4, MONDAY, MONDAY)
    assert days_before(Period.WEEKS_4, weeks) == Days(date(2026, 10, 5), date(2026, 10, 26))
    year = days_of(Period.YEAR, MONDAY, MONDAY)
    assert days_before(Period.YEAR, year) == Days(date(2025, 1, 1), date(2025, 11, 23))


def test_before_all_there_is_nothing():
    days = Days(date(2019, 5, 2), MONDAY)
    assert days_before(Period.ALL, days).mondays == (date(2019, 4, 29),)
    assert days_before(Period.ALL, days).last < days.first


def test_the_weeks_of_a_period_are_those_of_iso_8601():
    assert Days(date(2026, 1, 1), date(2026, 1, 5)).mondays == (
        date(2025, 12, 29),
        date(2026, 1, 5),
    )


def test_an_empty_vault_tells_nothing_and_does_not_fail(vault):
    told = now(Period.WEEKS_12)
    assert told.told.days.is_too_few
    assert told.concrete == Share()
    assert told.chairs == 0
    assert told.outcomes.count == 0
    assert len(told.chair_weeks) == len(told.told.weeks) == 12


def test_a_client_that_is_gone_is_said_to_be(vault):
    with pytest.raises(NotFoundError):
        now(client="0" * 32)


def test_a_wait_begins_with_the_first_decision_and_is_not_begun_anew_by_the_next(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    time_passes(14)
    feedback.finish(card, a_rejection(requirement(assignment)))
    time_passes(7)
    contacts.log(card, "phone")
    assert now().told.days.median == working_days(TODAY - timedelta(21), TODAY)


def test_who_was_told_on_the_day_waited_for_no_day_and_was_told_in_time(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    feedback.finish(card, a_rejection(requirement(assignment)))
    contacts.log(card, "phone")
    told = now().told
    assert (told.days.median, told.days.count, told.in_time) == (0, 1, Share(1, 1))


def test_a_word_that_nothing_decided_is_no_answer(assignment):
    (card,) = add(assignment, "Ada")
    contacts.log(card, "phone")
    assert now().told.days.count == 0


def test_what_was_promised_and_dropped_is_waited_for_no_more(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    feedback.finish(card, a_rejection(requirement(assignment)))
    promises.drop(promises.open_of_card(card).id)
    time_passes(7)
    promises.promise_word(card, TODAY)
    contacts.log(card, "phone")
    assert now().told.days.count == 0


def test_a_wait_for_an_interview_that_is_booked_begins_when_it_is_over(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    starts = datetime.now(UTC) + timedelta(4)
    meetings.book(card, StageKind.OUR_INTERVIEW, starts, starts + timedelta(hours=1))
    over = (starts + timedelta(hours=1)).astimezone().date()
    time_passes(18)
    contacts.log(card, "phone")
    assert now().told.days.median == working_days(over - timedelta(18), TODAY)


def test_being_closed_anew_is_no_move_to_another_stage(assignment):
    (card,) = add(assignment, "Ada")
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    time_passes(14)
    board.close([(card, Closing(Way.CLIENT_WITHDREW))])
    time_passes(14)
    board.move([card], stage(assignment, StageKind.OFFER))
    _, back = now().stages
    assert (back.before, back.after) == (StageKind.CLOSED, StageKind.OFFER)
    assert back.days.median == working_days(TODAY - timedelta(28), TODAY)


def test_the_promise_is_the_longest_that_the_settings_give(assignment):
    assert now().told.promised == 2


def test_who_was_between_the_chairs_for_a_while_is_counted_in_those_weeks_alone(assignment):
    (card,) = add(assignment, "Ada")
    contacts.log(card, "phone")  # without a next word
    time_passes(21)
    board.move([card], stage(assignment, StageKind.PRESENTED))
    time_passes(14)
    assert [week.count for week in now().chair_weeks][-6:] == [1, 1, 1, 0, 0, 0]
    assert now().chairs == counts(TODAY).chairs == 0


def test_a_reply_that_was_vague_and_then_concrete_had_to_be_chased(assignment):
    met = at(assignment, StageKind.CLIENT_INTERVIEW)
    replies.keep(met, VAGUE)
    assert (now().answers[0].never, now().answers[0].chased) == (1, 0)
    time_passes(2)
    feedback.finish(met, a_rejection(requirement(assignment), source=Source.CLIENT))
    (one,) = now().answers
    assert (one.at_once, one.chased, one.never) == (0, 1, 0)
    assert now().concrete_in_the_end == Share(1, 1)


def test_a_client_is_timed_from_the_interview_and_not_from_the_presentation_before(assignment):
    card = at(assignment, StageKind.PRESENTED)
    time_passes(14)
    board.move([card], stage(assignment, StageKind.CLIENT_INTERVIEW))
    time_passes(7)
    replies.keep(card, VAGUE)
    assert now().answers[0].days.median == working_days(TODAY - timedelta(7), TODAY)


def test_words_that_say_nothing_are_told_once_with_their_count_and_whose_they_were(
    assignment, other
):
    for of in (assignment, assignment, other):
        replies.keep(at(of, StageKind.CLIENT_INTERVIEW), VAGUE)
    (phrase,) = now().phrases
    assert (phrase.count, phrase.clients) == (3, ("Havsvik Försäkring", "Norrsken"))


def test_words_that_the_consultant_counts_as_concrete_had_not_to_be_chased(assignment):
    kept = replies.keep(at(assignment, StageKind.CLIENT_INTERVIEW), VAGUE)
    assert len(now().phrases) == 1
    replies.count_as_concrete(kept.id)
    assert now().phrases == ()
    assert now().concrete == Share(1, 1)


def test_of_one_client_only_what_is_theirs_is_told(assignment, other):
    for of in (assignment, other):
        replies.keep(at(of, StageKind.CLIENT_INTERVIEW), VAGUE)
    (havsvik, _) = clients.clients()
    told = now(client=havsvik.id)
    assert told.client == "Havsvik Försäkring"
    assert [one.client for one in told.answers] == ["Havsvik Försäkring"]
    assert told.phrases[0].count == 1
    assert told.advice is None


def test_clients_come_by_name_and_not_by_how_well_they_do(assignment, other):
    replies.keep(at(assignment, StageKind.CLIENT_INTERVIEW), VAGUE)
    met = at(other, StageKind.CLIENT_INTERVIEW)
    feedback.finish(met, a_rejection(requirement(other), source=Source.CLIENT))
    assert [one.client for one in now().answers] == ["Havsvik Försäkring", "Norrsken"]


def _answered(of: str, concrete: int, vague: int) -> None:
    for _ in range(concrete):
        met = at(of, StageKind.CLIENT_INTERVIEW)
        feedback.finish(met, a_rejection(requirement(of), source=Source.CLIENT))
    for _ in range(vague):
        replies.keep(at(of, StageKind.CLIENT_INTERVIEW), VAGUE)


def _agree(of: str) -> None:
    changed(of, reply_days=2)
    agreements.walk_through(of, TODAY)


def test_an_agreement_is_advised_where_those_who_have_one_are_more_concrete(assignment, other):
    _agree(assignment)
    _answered(assignment, 4, 1)
    _answered(other, 1, 4)
    advice = now().advice
    assert advice is not None
    assert (advice.agreed, advice.without) == (Share(4, 5), Share(1, 5))
    assert (advice.clients, advice.assignment_id) == (("Norrsken",), other)


@pytest.mark.parametrize(
    ("agreed", "without"),
    [((4, 0), (1, 4)), ((5, 0), (0, 4)), ((1, 4), (1, 4)), ((1, 4), (4, 1))],
    ids=["too few agreed", "too few without", "as good", "worse"],
)
def test_nothing_is_advised_that_the_figures_do_not_bear(assignment, other, agreed, without):
    _agree(assignment)
    _answered(assignment, *agreed)
    _answered(other, *without)
    assert now().advice is None


def test_nothing_is_advised_to_whom_has_an_agreement_by_now(assignment, other):
    _agree(assignment)
    _answered(assignment, 5, 0)
    _answered(other, 0, 5)
    time_passes(3)
    _agree(other)
    assert now().advice is None


def test_an_ending_is_told_by_its_newest_ground(assignment):
    (card,) = add(assignment, "Ada")
    board.close([(card, Closing(Way.CANDIDATE_WITHDREW))])
    ground = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Två år av fem.")
    board.close([(card, ground)])
    assert now().outcomes.closed == ((Way.REQUIREMENT_NOT_MET, 1),)
    assert now().outcomes.count == 1


def test_the_sample_is_told_as_one_counts_it_by_hand(vault):
    samples.fill("sv", TODAY, now=datetime.now(UTC))
    told = now(Period.WEEKS_12)
    before = days_before(Period.WEEKS_12, told.days)
    held_against(told, ByHand(told.days.first, TODAY), ByHand(before.first, before.last))
    assert not told.told.days.is_too_few
