"""Clients' replies are kept word for word, move what is owed, and never reach anybody else."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.boards import requirement
from tests.recipients import at
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.chase import Outcome, StepKind
from wise_feedback.domain.errors import MissingFieldError, NotFoundError, TextTooLongError
from wise_feedback.domain.promises import Event, Hears, Matter
from wise_feedback.domain.replies import SAID_LIMIT, VERBATIM_LIMIT, BegunReply, ReplyState
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    board,
    chases,
    history,
    promises,
    replies,
    today,
)
from wise_feedback.services.calendar import in_working_days
from wise_feedback.storage import tables

TODAY = date.today()
VAGUE = (
    "Tack för hjälpen! Det kändes inte riktigt rätt. Hen är duktig men passar nog inte in i "
    "gruppen, så vi går vidare med andra."
)
PARTLY = "Det föll på Java. På frågan om trådar svarade hon att det hade teamet skött."
WHOLE = f"{PARTLY} Vi hade velat höra om ett eget val i skarp drift."
YES = "Vi vill gärna träffa henne!"


def open_matters(card):
    return {one.hears: one.matter for one in promises.of_card(card) if one.is_open}


def test_a_reply_is_kept_as_it_came(met):
    mail = f"Hej!\n\n{VAGUE}\n\nMvh Petra\n\n> Hur gick det?"
    kept = replies.keep(met, mail)
    assert kept.verbatim == mail
    assert kept.said == f"Hej!\n\n{VAGUE}"
    assert kept.stage_kind is StageKind.CLIENT_INTERVIEW


def test_what_was_set_aside_can_be_taken_back(met):
    mail = f"{VAGUE}\n\nMvh Petra"
    assert replies.keep(met, mail, mail).said == mail


def test_a_vague_reply_holds_no_part_and_says_of_which_sort_it_is(met):
    kept = replies.keep(met, VAGUE)
    assert (kept.parts, kept.vagueness) == (frozenset(), "gut_feeling")


def test_a_reply_points_at_the_requirement_it_names(assignment, met):
    assert replies.keep(met, WHOLE).requirement_id == requirement(assignment)


def test_the_parts_are_kept_in_the_exact_words(met):
    kept = replies.keep(met, WHOLE)
    assert kept.which == "Java"
    assert kept.seen == "På frågan om trådar svarade hon att det hade teamet skött."
    assert kept.difference == "Vi hade velat höra om ett eget val i skarp drift."


def test_what_the_client_owed_is_kept_by_any_reply(met):
    replies.keep(met, VAGUE)
    assert Hears.US not in open_matters(met)


def test_after_a_concrete_reply_the_candidate_hears_the_next_working_day(met):
    replies.keep(met, WHOLE)
    owed = promises.open_of_card(met)
    assert (owed.matter, owed.due, owed.made_by) == (
        Matter.NEWS,
        in_working_days(TODAY, 1),
        Event.REPLY,
    )


def test_a_yes_needs_no_grounds_and_is_news(met):
    kept = replies.keep(met, YES)
    assert kept.is_concrete
    assert not kept.missing
    assert open_matters(met)[Hears.CANDIDATE] is Matter.NEWS


def test_today_does_not_call_a_yes_vague(met):
    replies.keep(met, YES)
    assert not today.one(promises.open_of_card(met).id).is_vague


def test_praise_alone_is_thin(met):
    kept = replies.keep(met, "Hon var bra.")
    assert not kept.is_concrete
    assert len(kept.missing) == 3


def test_the_clock_of_the_client_says_when_they_answered(met):
    friday = datetime.now(UTC) - timedelta(days=3)
    replies.keep(met, VAGUE, received_at=friday)
    assert board.card(met).client_at == friday.replace(microsecond=0)


def test_a_reply_never_comes_from_the_future(met):
    kept = replies.keep(met, VAGUE, received_at=datetime.now(UTC) + timedelta(days=1))
    assert kept.received_at <= datetime.now(UTC)


def test_keeping_a_reply_can_be_undone(met):
    before = open_matters(met)
    replies.keep(met, WHOLE)
    history.undo()
    assert replies.latest(met) is None
    assert open_matters(met) == before


def test_a_draft_comes_back_when_a_reply_is_undone(met):
    begun = BegunReply(VAGUE, VAGUE, Channel.PHONE)
    replies.keep_draft(met, begun)
    replies.keep(met, VAGUE, channel=Channel.PHONE)
    assert replies.draft(met) is None
    history.undo()
    assert replies.draft(met) == begun


@pytest.mark.parametrize("nothing", ["", "  \n", "\u200b"])
def test_nothing_said_is_no_reply(met, nothing):
    with pytest.raises(MissingFieldError):
        replies.keep(met, nothing)


def test_a_reply_longer_than_anybody_says_is_refused_and_changes_nothing(met):
    before = open_matters(met)
    with pytest.raises(TextTooLongError):
        replies.keep(met, "Det kändes fel. " * (SAID_LIMIT // 10))
    assert (replies.latest(met), open_matters(met)) == (None, before)


def test_a_megabyte_of_quoted_mail_is_set_aside(met):
    kept = replies.keep(met, VAGUE + "\n" + "> citat\n" * 100_000)
    assert kept.said == VAGUE


def test_more_than_can_be_kept_is_refused():
    with pytest.raises(TextTooLongError):
        replies.pieces("x" * (VERBATIM_LIMIT + 1))


def test_a_reply_about_nobody_is_refused(vault):
    with pytest.raises(NotFoundError):
        replies.keep("0" * 32, VAGUE)


def test_a_reply_can_be_counted_as_concrete(met):
    kept = replies.keep(met, VAGUE)
    replies.count_as_concrete(kept.id)
    assert replies.latest(met).is_concrete
    assert replies.latest(met).counted_at is not None
    assert open_matters(met)[Hears.CANDIDATE] is Matter.NEWS


def test_counting_leaves_the_clock_of_the_client(met):
    friday = datetime.now(UTC) - timedelta(days=3)
    kept = replies.keep(met, VAGUE, received_at=friday)
    replies.count_as_concrete(kept.id)
    assert board.card(met).client_at == friday.replace(microsecond=0)


def test_counting_is_taken_back_by_undo(met):
    kept = replies.keep(met, VAGUE)
    replies.count_as_concrete(kept.id)
    history.undo()
    assert not replies.reply(kept.id).is_concrete


def test_counting_a_reply_that_is_gone_is_refused(vault):
    with pytest.raises(NotFoundError):
        replies.count_as_concrete("0" * 32)


def test_all_that_was_said_is_kept_newest_first(met):
    first, second = replies.keep(met, VAGUE), replies.keep(met, PARTLY)
    assert [one.id for one in replies.replies(met)] == [second.id, first.id]
    assert replies.latest(met) == second


def test_a_reply_with_all_parts_ends_the_chase(met):
    replies.keep(met, VAGUE)
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    replies.keep(met, WHOLE)
    assert chases.latest(met).outcome is Outcome.ANSWERED


def test_counting_ends_the_chase(met):
    kept = replies.keep(met, VAGUE)
    chases.begin(met)
    replies.count_as_concrete(kept.id)
    assert chases.latest(met).outcome is Outcome.ANSWERED


def test_a_reply_that_still_lacks_something_leaves_the_chase_going_and_the_client_owing(met):
    replies.keep(met, VAGUE)
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    before = promises.open_of_card(met, Hears.US)
    kept = replies.keep(met, PARTLY)
    chase, after = chases.going_on(met), promises.open_of_card(met, Hears.US)
    assert (chase.reply_id, after.due, after.matter) == (kept.id, before.due, Matter.GROUNDS)


def test_what_is_vague_is_listed_to_be_chased(met):
    replies.keep(met, VAGUE)
    (row,) = replies.listed(TODAY)
    assert (row.state, row.to_chase, row.parts) == (ReplyState.VAGUE, True, 0)


def test_what_is_concrete_is_listed_as_done_this_week(met):
    replies.keep(met, WHOLE)
    (row,) = replies.listed(TODAY)
    assert (row.state, row.to_chase, row.is_done_this_week) == (ReplyState.CONCRETE, False, True)


def test_a_yes_is_listed_as_one(met):
    replies.keep(met, YES)
    assert replies.listed(TODAY)[0].state is ReplyState.YES


def test_a_client_who_has_days_left_is_not_chased(met):
    (row,) = replies.listed(TODAY)
    assert (row.state, row.to_chase) == (ReplyState.SILENT, False)


def test_a_client_who_is_late_is_chased(met):
    (row,) = replies.listed(TODAY + timedelta(14))
    assert (row.state, row.to_chase) == (ReplyState.SILENT, True)


def test_a_reply_about_somebody_who_is_out_is_not_chased(assignment, met):
    from wise_feedback.domain.closing import Closing, Way

    replies.keep(met, VAGUE)
    board.close([(met, Closing(Way.CLIENT_WITHDREW))])
    assert not replies.listed(TODAY)[0].to_chase


def test_a_client_who_gives_no_more_is_not_chased_on(met):
    replies.keep(met, VAGUE)
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    chases.declined(met)
    (row,) = replies.listed(TODAY)
    assert (row.state, row.to_chase) == (ReplyState.DECLINED, False)


def test_a_silent_client_who_gives_no_more_stays_in_the_list(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    chases.declined(met)
    assert [row.state for row in replies.listed(TODAY)] == [ReplyState.DECLINED]


def test_a_client_who_says_something_after_all_is_heard(met):
    chases.mark_done(met, StepKind.ASK, Channel.MAIL)
    chases.declined(met)
    tables.Chase.update(ended_at=datetime.now(UTC) - timedelta(hours=1)).execute()
    replies.keep(met, VAGUE)
    (row,) = replies.listed(TODAY)
    assert (row.state, row.to_chase) == (ReplyState.VAGUE, True)


def test_a_client_who_is_asked_again_is_chased(met):
    replies.keep(met, VAGUE)
    chases.begin(met)
    chases.declined(met)
    chases.begin(met)
    assert replies.listed(TODAY)[0].to_chase


def test_those_to_be_chased_come_first(assignment, met):
    vague = at(assignment, StageKind.CLIENT_INTERVIEW)
    replies.keep(met, VAGUE)
    replies.keep(vague, WHOLE)
    assert [row.candidacy_id for row in replies.listed(TODAY)] == [met, vague]


def test_whoever_is_nearest_to_a_decision_is_offered_first(assignment, card):
    presented = at(assignment, StageKind.PRESENTED)
    assert [key for key, _, _ in replies.in_play()] == [presented, card]


def test_a_candidate_is_found_by_name_without_accents(card):
    assert [key for key, _, _ in replies.in_play("bergstrom")] == [card]
    assert replies.in_play("Nilsson") == []


def test_whether_the_last_reply_is_vague_is_told(met):
    assert not replies.is_vague(met)
    kept = replies.keep(met, VAGUE)
    assert replies.is_vague(met)
    replies.count_as_concrete(kept.id)
    assert not replies.is_vague(met)


# ------------------------------------------------------------------ passing on


def test_the_count_beside_the_page_is_that_of_its_list(assignment):
    vague = at(assignment, StageKind.CLIENT_INTERVIEW, "Elin Bergström", email="elin@x.example")
    clear = at(assignment, StageKind.CLIENT_INTERVIEW, "Johan Wik", email="johan@x.example")
    at(assignment, StageKind.PRESENTED, "Yasmin Ali", email="yasmin@x.example")
    replies.keep(vague, "Det kändes inte rätt.")
    replies.count_as_concrete(replies.keep(clear, "Det kändes inte rätt.").id)
    for days in (0, 30):
        day = date.today() + timedelta(days)
        listed = sum(row.to_chase for row in replies.listed(day))
        assert today.counts(day).chased == listed == (2 if days else 1)
