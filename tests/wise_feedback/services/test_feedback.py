"""Feedback: kept as typed while it is written, finished only when the candidate can use it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings

from tests.boards import kind_of, requirement, stage
from tests.contents import contents
from tests.factories import a_gap, a_person, a_rejection, a_strength
from tests.written import FEEDBACK, TYPED
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import (
    FeedbackIncompleteError,
    NotFoundError,
    TextTooLongError,
)
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    Ground,
    GroundKind,
    Level,
    NextStep,
    Source,
)
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, candidates, drafts, feedback, history, notes
from wise_feedback.services import vault as vaults
from wise_feedback.storage import tables

GONE = "0" * 32


@pytest.fixture
def card(assignment) -> str:
    return candidates.add(a_person(), assignment)


@pytest.fixture
def java(assignment) -> str:
    return requirement(assignment)


# --- drafts ------------------------------------------------------------------------------------


@given(written=FEEDBACK, note=TYPED)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_draft_is_kept_exactly_as_it_was_typed(card, written, note):
    feedback.keep_draft(card, written, note)
    assert feedback.draft(card) == (written, note)


def test_a_draft_survives_closing_the_program(card, vault):
    written = Feedback(strengths=(a_strength(observation="Du ritade upp hur ni\n del"),))
    feedback.keep_draft(card, written, "Lät trött. ")
    vaults.close_vault()
    vaults.open_vault(vault)
    assert feedback.draft(card) == (written, "Lät trött. ")


def test_a_draft_needs_nothing_to_be_kept(card):
    feedback.keep_draft(card, Feedback())
    assert feedback.draft(card) == (Feedback(), "")


def test_there_is_no_draft_before_one_is_begun_or_after_it_is_discarded(card):
    assert feedback.draft(card) is None
    feedback.keep_draft(card, Feedback())
    feedback.discard_draft(card)
    assert feedback.draft(card) is None


def test_each_card_has_a_draft_of_its_own(card, assignment):
    other = candidates.add(a_person("Ada"), assignment)
    feedback.keep_draft(card, Feedback(), "en")
    feedback.keep_draft(other, Feedback(), "två")
    assert feedback.draft(card) == (Feedback(), "en")
    assert tables.Draft.select().count() == 2


def test_typing_the_same_again_writes_nothing(card):
    feedback.keep_draft(card, Feedback(), "en")
    changed = tables.Draft.get().changed_at
    tables.Draft.update(changed_at=0).execute()
    feedback.keep_draft(card, Feedback(), "en")
    assert tables.Draft.get().changed_at.year == 1970 < changed.year


# --- finishing ---------------------------------------------------------------------------------


def test_finished_feedback_is_kept_whole_with_its_date(card, java):
    given_feedback = a_rejection(
        java,
        levels=((java, Level.PARTLY),),
        strengths=(a_strength(java, impact="Teamen kan bytas oberoende."), a_strength()),
        gaps=(
            a_gap(java, required="5 år", shown="2 år"),
            a_gap(java, decisive=False, kind=GroundKind.CV_FACT),
        ),
        development=("Skriv.", "Läs."),
        fits_better="Mindre team, kanske.",
        next_step=NextStep(Channel.MAIL, date(2026, 11, 27), time(15, 30)),
        source=Source.CLIENT,
    )
    key = feedback.finish(card, given_feedback)
    record = feedback.latest(card)
    assert record is not None
    assert (record.id, record.candidacy_id) == (key, card)
    assert record.stage_kind is StageKind.SCREENING
    assert 0 <= (datetime.now(UTC) - record.recorded_at).total_seconds() < 5
    assert record.feedback == given_feedback


def test_finished_feedback_reads_the_same_after_undo_and_redo(card, assignment):
    keys = [row.id for row in assignments.assignment(assignment).facts.requirements]
    feedback.finish(
        card,
        a_rejection(
            keys[0],
            levels=tuple(zip(keys, Level, strict=False)),
            strengths=tuple(a_strength(observation=f"Styrka {n}") for n in range(4)),
            development=("Ett.", "Två.", "Tre."),
        ),
    )
    before = feedback.records(card)
    history.undo()
    assert feedback.records(card) == []
    history.redo()
    assert feedback.records(card) == before


def test_records_come_newest_first_and_the_latest_is_the_first(card, java):
    first = feedback.finish(card, a_rejection(java))
    second = feedback.finish(card, a_rejection(java, fits_better="Mindre team."))
    records = feedback.records(card)
    assert [record.id for record in records] == [second, first]
    assert feedback.latest(card) == records[0]


def test_the_newest_is_newest_by_its_date_even_if_the_clock_was_set_back(card, java):
    first = feedback.finish(card, a_rejection(java))
    feedback.finish(card, a_rejection(java))
    later = datetime(2100, 1, 1, tzinfo=UTC)
    where = tables.FeedbackRecord.id == first
    tables.FeedbackRecord.update(recorded_at=later).where(where).execute()
    assert feedback.records(card)[0].id == first == feedback.latest(card).id


def test_the_card_shows_what_was_decided_and_how_much_it_holds(card, java):
    feedback.finish(card, a_rejection(java, next_step=NextStep(day=date(2026, 11, 27))))
    assert (board.card(card).decision, board.card(card).parts) == ("reject", 5)


def test_the_draft_is_gone_once_feedback_is_finished(card, java):
    feedback.keep_draft(card, a_rejection(java), "Lät trött.")
    feedback.finish(card, a_rejection(java), "Lät trött.")
    assert feedback.draft(card) is None
    assert not board.card(card).has_draft


def test_the_private_note_is_kept_apart(card, java):
    feedback.finish(card, a_rejection(java), "  Lät trött.\n")
    assert [note.text for note in notes.notes(card)] == ["Lät trött."]
    assert "trött" not in repr(feedback.records(card))


def test_no_note_is_no_note(card, java):
    feedback.finish(card, a_rejection(java), " \n ")
    assert notes.notes(card) == []


def test_a_note_of_nothing_that_can_be_seen_does_not_stop_feedback(card, java):
    feedback.finish(card, a_rejection(java), "\u200b\u202e")
    assert notes.notes(card) == []


def test_finishing_is_one_act_undone_as_one(card, java):
    feedback.keep_draft(card, a_rejection(java), "Lät trött.")
    before = contents()
    heard = []
    stop = history.subscribe(heard.append)
    feedback.finish(card, a_rejection(java), "Lät trött.", then_close=True)
    stop()
    after = contents()
    assert heard == [Act.GIVE_FEEDBACK]
    history.undo()
    assert contents() == before
    history.redo()
    assert contents() == after


# --- refused -----------------------------------------------------------------------------------

INCOMPLETE = {
    "no decision": {"decision": None},
    "no ground": {"gaps": ()},
    "a ground of nothing that can be seen": {
        "gaps": (Ground("x", observation="\u200b", situation="\u202e"),)
    },
    "a ground that says nothing": {"gaps": (a_gap(None, observation=""),)},
    "hold without a date": {"decision": Decision.HOLD},
}


@pytest.mark.parametrize("changes", INCOMPLETE.values(), ids=INCOMPLETE)
def test_feedback_that_the_candidate_could_not_use_is_not_finished(card, java, changes):
    feedback.keep_draft(card, a_rejection(java))
    before = contents()
    with pytest.raises(FeedbackIncompleteError) as caught:
        feedback.finish(card, a_rejection(java, **changes), "anteckning", then_close=True)
    assert caught.value.findings
    assert contents() == before


def test_once_somebody_has_met_the_candidate_more_is_asked(card, java, assignment):
    thin = a_rejection(java, strengths=(), development=())
    feedback.finish(card, thin)
    board.move([card], stage(assignment, StageKind.OUR_INTERVIEW))
    with pytest.raises(FeedbackIncompleteError):
        feedback.finish(card, thin)


def test_a_card_that_is_gone_is_told(vault, java):
    with pytest.raises(NotFoundError):
        feedback.finish(GONE, a_rejection(java))


def test_a_text_longer_than_a_letter_is_refused(card, java):
    before = contents()
    with pytest.raises(TextTooLongError):
        feedback.finish(card, a_rejection(java, fits_better="a" * 20_001))
    with pytest.raises(TextTooLongError):
        feedback.finish(card, a_rejection(java), "a" * 20_001)
    assert contents() == before


def test_a_decisive_ground_whose_requirement_was_taken_away_must_name_another(card, assignment):
    java, lead = assignments.assignment(assignment).facts.requirements
    facts = assignments.assignment(assignment).facts
    assignments.edit(assignment, replace(facts, requirements=(java,)))
    with pytest.raises(FeedbackIncompleteError):
        feedback.finish(card, a_rejection(lead.id))


@pytest.mark.parametrize("is_retired", [True, False])
def test_what_did_not_decide_loses_its_tie_to_a_requirement_that_was_taken_away(
    card, assignment, is_retired
):
    java, lead = assignments.assignment(assignment).facts.requirements
    if is_retired:
        other = candidates.add(a_person("Ada"), assignment)
        feedback.finish(other, a_rejection(lead.id))
    facts = assignments.assignment(assignment).facts
    assignments.edit(assignment, replace(facts, requirements=(java,)))
    feedback.finish(
        card,
        a_rejection(
            java.id,
            levels=((lead.id, Level.NO), (java.id, Level.PARTLY)),
            strengths=(a_strength(lead.id),),
            gaps=(a_gap(java.id), a_gap(lead.id, decisive=False)),
        ),
    )
    kept = feedback.records(card)[0].feedback
    assert kept.levels == ((java.id, Level.PARTLY),)
    assert [ground.requirement_id for ground in (*kept.strengths, *kept.gaps)] == [
        None,
        java.id,
        None,
    ]


# --- closing after -----------------------------------------------------------------------------


def test_a_candidate_who_does_not_move_on_is_closed_on_the_first_decisive_ground(card, assignment):
    java, lead = (row.id for row in assignments.assignment(assignment).facts.requirements)
    gaps = (
        a_gap(java, decisive=False, observation="Detta avgjorde inte."),
        a_gap(lead, observation="Du hade lett två personer."),
        a_gap(java, observation="Detta kom sedan."),
    )
    feedback.finish(card, a_rejection(java, gaps=gaps), then_close=True)
    assert kind_of(card) is StageKind.CLOSED
    closing = tables.StageMove.select().where(tables.StageMove.way.is_null(False)).get()
    assert (closing.way, closing.requirement_id, closing.text) == (
        "requirement_not_met",
        lead,
        "Du hade lett två personer.",
    )


@pytest.mark.parametrize("decision", [Decision.ADVANCE, Decision.HOLD])
def test_only_a_candidate_who_does_not_move_on_is_closed(card, java, decision):
    given_feedback = a_rejection(java, decision=decision, hold_until=date(2026, 12, 1))
    feedback.finish(card, given_feedback, then_close=True)
    assert kind_of(card) is StageKind.SCREENING


def test_somebody_closed_already_is_not_closed_again(card, java):
    board.close([(card, Closing(Way.CLIENT_WITHDREW))])
    feedback.finish(card, a_rejection(java), then_close=True)
    assert tables.StageMove.select().where(tables.StageMove.way.is_null(False)).count() == 1


def test_a_pair_of_values_is_a_ground_in_words(java):
    gap = a_gap(java, observation="", required="5 år", shown="2 år")
    closing = feedback.closing_of(a_rejection(java, gaps=(gap,)))
    assert closing == Closing(Way.REQUIREMENT_NOT_MET, java, "5 år / 2 år")


def test_compared_merits_mean_that_somebody_else_met_it_better(java):
    gap = a_gap(java, kind=GroundKind.COMPARISON, observation="Den som valdes hade lett tio.")
    closing = feedback.closing_of(a_rejection(java, gaps=(gap,)))
    assert closing.way is Way.OTHER_MET_BETTER


def test_where_only_the_process_decided_the_client_withdrew(card, java):
    gap = a_gap(None, kind=GroundKind.PROCESS, observation="Rollen tillsattes internt.")
    feedback.finish(card, a_rejection(java, gaps=(gap,)), then_close=True)
    closing = tables.StageMove.select().where(tables.StageMove.way.is_null(False)).get()
    assert (closing.way, closing.requirement_id) == ("client_withdrew", None)
    assert closing.text == "Rollen tillsattes internt."


def test_a_requirement_counts_before_the_process(java):
    process = a_gap(None, kind=GroundKind.PROCESS)
    closing = feedback.closing_of(a_rejection(java, gaps=(process, a_gap(java))))
    assert (closing.way, closing.requirement_id) == (Way.REQUIREMENT_NOT_MET, java)


def test_feedback_without_a_decisive_ground_closes_nobody():
    assert not feedback.closing_of(Feedback(decision=Decision.REJECT)).is_grounded


# --- drafts and undo ---------------------------------------------------------------------------


def test_a_draft_comes_back_when_finishing_is_undone(card, java):
    feedback.keep_draft(card, a_rejection(java), "Lät trött.")
    feedback.finish(card, a_rejection(java))
    history.undo()
    assert feedback.draft(card) == (a_rejection(java), "Lät trött.")


def test_a_draft_that_comes_back_gives_way_to_a_newer_one(card, java):
    feedback.keep_draft(card, a_rejection(java), "gammal")
    feedback.finish(card, a_rejection(java))
    feedback.keep_draft(card, Feedback(), "ny")
    history.undo()
    assert feedback.draft(card) == (Feedback(), "ny")
    assert feedback.records(card) == []


def test_drafts_of_other_kinds_are_left_alone(card, java):
    drafts.keep("letter", card, {"text": "Hej"})
    feedback.keep_draft(card, a_rejection(java))
    feedback.finish(card, a_rejection(java))
    assert drafts.kept("letter", card) == {"text": "Hej"}
