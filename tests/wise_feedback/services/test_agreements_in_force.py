"""What is agreed holds: days, reports and words follow it, until a new version is agreed on."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.agreed import changed, report, versions
from tests.factories import a_person
from wise_feedback.domain.agreement import (
    AgreementState,
    LadderDays,
)
from wise_feedback.domain.errors import (
    AgreementError,
    AgreementProblem,
    NotFoundError,
)
from wise_feedback.domain.phrases import PhraseList
from wise_feedback.domain.promises import End, Event, Matter
from wise_feedback.services import (
    agreements,
    candidates,
    checking,
    contacts,
    history,
    phrases,
    terms,
)
from wise_feedback.services.calendar import next_weekday
from wise_feedback.services.yardsticks import yardstick
from wise_feedback.storage import tables

TODAY = date.today()
YESTERDAY = TODAY - timedelta(1)


@pytest.fixture
def walked(draft) -> str:
    """An assignment whose agreement was walked through yesterday; gives the assignment's id."""
    agreements.walk_through(draft, YESTERDAY)
    return draft


# --- coming in force -----------------------------------------------------------------------------


def test_a_draft_binds_nobody(draft):
    changed(draft, reply_days=5)
    assert terms.in_force(draft) is None
    assert terms.terms(draft).reply == 2


def test_what_is_walked_through_holds(draft):
    changed(draft, reply_days=5)
    agreed = agreements.walk_through(draft, YESTERDAY)
    assert (agreed.state, agreed.walked_on) == (AgreementState.WALKED, YESTERDAY)
    assert terms.terms(draft).reply == 5


def test_what_is_signed_holds_even_if_nobody_walked_through_it(draft):
    assert agreements.sign(draft, TODAY).is_in_force
    assert terms.in_force(draft) == agreements.current(draft)


def test_a_proposal_can_be_walked_through_at_once(assignment):
    agreements.walk_through(assignment, TODAY)
    assert terms.in_force(assignment).number == f"{TODAY.year}-001"


def test_what_was_typed_last_is_what_is_walked_through(draft):
    agreements.keep_typed(draft, replace(agreements.resume(draft).terms, contact="Petra Lang"))
    assert agreements.walk_through(draft, TODAY).terms.contact == "Petra Lang"


def test_what_cannot_be_agreed_is_not_walked_through(draft):
    typed = replace(agreements.resume(draft).terms, ladder=LadderDays(call=1))
    agreements.keep_typed(draft, typed)
    with pytest.raises(AgreementError):
        agreements.walk_through(draft, TODAY)
    assert (terms.in_force(draft), agreements.typed(draft)) == (None, typed)


@pytest.mark.parametrize("agree", [agreements.walk_through, agreements.sign])
def test_nothing_is_agreed_on_a_day_to_come(draft, agree):
    with pytest.raises(AgreementError) as raised:
        agree(draft, TODAY + timedelta(1))
    assert raised.value.problem is AgreementProblem.FUTURE_DAY


def test_nobody_signs_before_it_was_walked_through(walked):
    with pytest.raises(AgreementError) as raised:
        agreements.sign(walked, YESTERDAY - timedelta(1))
    assert raised.value.problem is AgreementProblem.SIGNED_FIRST
    assert agreements.current(walked).signed_on is None


def test_the_day_can_be_put_right(walked):
    agreements.walk_through(walked, TODAY)
    assert (agreements.current(walked).walked_on, versions()) == (TODAY, 1)


def test_coming_in_force_is_undone_as_one(draft):
    changed(draft, report_weekday=1)
    was = report(draft).due
    agreements.walk_through(draft, TODAY)
    history.undo()
    assert (terms.in_force(draft), report(draft).due) == (None, was)


# --- the weekly report ---------------------------------------------------------------------------


def test_the_weekly_report_follows_the_agreed_day(draft):
    changed(draft, report_weekday=1, report_by=time(15))
    agreed = agreements.walk_through(draft, TODAY)
    promise = report(draft)
    assert (promise.due, promise.at) == (next_weekday(TODAY, 1), time(15))
    assert (promise.made_by, promise.event_id) == (Event.AGREEMENT, agreed.id)


def test_a_client_who_wants_no_report_is_promised_none(draft):
    changed(draft, report_weekday=None)
    agreements.walk_through(draft, TODAY)
    ended = tables.Promise.get(tables.Promise.matter == Matter.REPORT)
    assert (ended.end, tables.Promise.select().count()) == (End.DROPPED, 1)


def test_a_report_on_the_same_day_as_before_is_promised_as_it_was(draft):
    was = report(draft).id
    agreements.walk_through(draft, TODAY)
    assert report(draft).id == was


def test_agreeing_on_another_day_buys_no_time(draft):
    changed(draft, report_weekday=1)
    tables.Promise.update(due=TODAY - timedelta(3)).execute()
    agreements.walk_through(draft, TODAY)
    assert report(draft).due == TODAY - timedelta(3)
    contacts.send_report(draft)
    assert report(draft).due == next_weekday(TODAY, 1)


def test_taking_the_agreement_back_takes_its_report_day_back(draft):
    changed(draft, report_weekday=1)
    agreements.walk_through(draft, TODAY)
    agreements.step_back(draft)
    assert report(draft).due == next_weekday(TODAY, 4)


def test_a_closed_assignment_is_promised_no_report(draft):
    changed(draft, report_weekday=1)
    was = report(draft).id
    tables.Assignment.update(closed_at=datetime.now(UTC)).execute()
    agreements.walk_through(draft, TODAY)
    assert report(draft).id == was


# --- steps back and new versions -----------------------------------------------------------------


def test_steps_are_taken_back_one_by_one(walked):
    agreements.sign(walked, TODAY)
    states = [agreements.step_back(walked).state for _ in range(3)]
    assert states == [AgreementState.WALKED, AgreementState.DRAFT, AgreementState.DRAFT]


def test_without_an_agreement_there_is_no_step_back(assignment):
    with pytest.raises(NotFoundError):
        agreements.step_back(assignment)


def test_other_terms_make_a_new_version_while_the_old_holds(walked):
    old = agreements.current(walked)
    new = changed(walked, reply_days=5)
    assert (new.state, new.number) == (AgreementState.DRAFT, f"{TODAY.year}-002")
    assert terms.in_force(walked) == old
    assert agreements.standing(walked).newest == new


def test_the_new_version_holds_once_it_is_walked_through(walked):
    changed(walked, reply_days=5)
    agreements.walk_through(walked, TODAY)
    assert terms.terms(walked).reply == 5


def test_a_new_draft_can_be_dropped_for_the_version_that_holds(walked):
    old = agreements.current(walked)
    changed(walked, reply_days=5)
    assert agreements.step_back(walked) == old
    history.undo()
    assert agreements.current(walked).terms.reply_days == 5


def test_saving_agreed_terms_as_they_are_makes_no_version(walked):
    changed(walked)
    assert versions() == 1


def test_another_language_is_the_same_agreement(walked):
    changed(walked, language="en")
    kept = agreements.current(walked)
    assert (versions(), kept.terms.language, kept.state) == (1, "en", AgreementState.WALKED)


def test_the_usual_words_follow_the_language_of_what_is_agreed(walked):
    said = agreements.in_language(agreements.current(walked).terms, "en")
    kept = agreements.save(walked, said)
    assert (versions(), kept.state) == (1, AgreementState.WALKED)
    assert kept.terms.avoid == agreements.usual_terms("en").avoid


def test_what_is_typed_over_an_agreement_is_a_proposal_with_the_next_number(walked):
    typed = replace(agreements.current(walked).terms, stand_in="Mika")
    agreements.keep_typed(walked, typed)
    shown = agreements.resume(walked)
    assert (shown.state, shown.number) == (AgreementState.DRAFT, f"{TODAY.year}-002")
    assert shown.terms == typed
    assert versions() == 1


def test_dropping_what_was_only_typed_leaves_what_holds(walked):
    agreed = agreements.current(walked)
    typed = replace(agreed.terms, ladder=LadderDays(call=1))
    agreements.keep_typed(walked, typed)
    assert agreements.step_back(walked) == agreed
    assert agreements.resume(walked) == agreed


def test_undoing_a_new_version_leaves_the_old(walked):
    old = agreements.current(walked)
    changed(walked, reply_days=5)
    history.undo()
    assert agreements.current(walked) == old


# --- the start meeting ---------------------------------------------------------------------------


def test_without_an_agreement_it_is_to_be_taken_up(assignment):
    assert agreements.standing(assignment).is_to_take_up


def test_a_draft_is_to_be_taken_up(draft):
    assert agreements.standing(draft).is_to_take_up


def test_whoever_does_not_want_to_be_reminded_is_not(draft):
    changed(draft, remind_at_start=False)
    assert not agreements.standing(draft).is_to_take_up


def test_what_is_agreed_is_not_to_be_taken_up_again(walked):
    changed(walked, reply_days=5)
    assert not agreements.standing(walked).is_to_take_up


# --- the words we avoid --------------------------------------------------------------------------


def test_words_of_an_agreement_in_force_are_pointed_out_there(draft):
    changed(draft, avoid=("energi",))
    assert phrases.in_force(draft) == PhraseList()
    agreements.walk_through(draft, TODAY)
    assert phrases.in_force(draft) == PhraseList(vague=("energi",))


def test_a_word_to_avoid_is_found_in_what_is_written_of_a_candidate(draft):
    card = candidates.add(a_person(), draft)
    text = "Du visade hur du bygger API:er i Java, med bra energi i gruppen."
    before = checking.hints(text, yardstick(card), told_in="sv")
    changed(draft, avoid=("energi",))
    agreements.walk_through(draft, TODAY)
    found = checking.hints(text, yardstick(card), told_in="sv")
    assert "energi" in {hint.phrase for hint in found} - {hint.phrase for hint in before}


def test_words_of_an_agreement_are_not_pointed_out_elsewhere(walked, other):
    assert phrases.in_force(other) == phrases.in_force(None) == PhraseList()


def test_what_is_agreed_with_one_client_wins_over_the_whole_agency(draft):
    phrases.save(None, PhraseList(concrete=("Energi", "B-kort")))
    changed(draft, avoid=("energi",))
    agreements.walk_through(draft, TODAY)
    assert phrases.in_force(draft) == PhraseList(("energi",), ("B-kort",))


def test_what_is_listed_for_the_very_assignment_wins_over_the_agreement(draft):
    phrases.save(draft, PhraseList(concrete=("Energi",)))
    changed(draft, avoid=("energi", "kemi"))
    agreements.walk_through(draft, TODAY)
    assert phrases.in_force(draft) == PhraseList(("kemi",), ("Energi",))


def test_a_new_draft_is_the_newest_although_the_clock_was_set_back(draft):
    agreements.walk_through(draft, TODAY)
    tables.Agreement.update(made_at=datetime.now(UTC) + timedelta(hours=2)).execute()
    changed(draft, reply_days=3)
    changed(draft, reply_days=5)
    assert agreements.resume(draft).terms.reply_days == 5
    assert versions() == 2
