"""Updates: what is told to whom, from which facts, and never from what is private."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.asking import TWO_DAYS, ask_in_vain
from tests.boards import requirement, stage
from tests.factories import a_gap, a_rejection, a_strength
from tests.owing import due_in
from tests.recipients import at
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.checking import FindingKind, Scope
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.errors import NotFoundError, PastDayError
from wise_feedback.domain.feedback import Decision, Feedback, NextStep, Source
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.updates import (
    FactKind,
    Update,
    UpdateDraft,
    UpdateKind,
    sentences_to_say,
    shares_words,
)
from wise_feedback.services import (
    board,
    checking,
    contacts,
    drafts,
    feedback,
    history,
    kept_phrases,
    meetings,
    notes,
    promises,
    samples,
    updates,
    yardsticks,
)
from wise_feedback.services.calendar import in_working_days
from wise_feedback.storage import tables

TODAY = date.today()
NOW = datetime.now(UTC)
THEN = in_working_days(TODAY, 5)
SAID = "Det kändes liksom inte helt rätt för oss i teamet"


def told(card: str, language: str | None = None) -> Update:
    about = updates.standing(card, datetime.now(UTC))
    return updates.suggest(about, TODAY, updates.next_word(about, TODAY)[0], language)


def kind(card: str) -> UpdateKind:
    return updates.standing(card, datetime.now(UTC)).kind


def replied(card: str, **parts: str) -> None:
    """Let the client have said something just now, vague unless parts of it are named."""
    row = tables.Candidacy.get_by_id(card)
    tables.ClientReply.create(
        candidacy=row,
        stage_kind=row.stage.kind,
        channel="mail",
        received_at=datetime.now(UTC),
        verbatim=SAID,
        said=SAID,
        **parts,
    )


def asked(card: str, days_ago: int) -> None:
    """Let the client have been asked what they meant some days ago."""
    then = datetime.now(UTC) - timedelta(days_ago)
    chase = tables.Chase.create(candidacy=card, begun_at=then)
    tables.ChaseStep.create(chase=chase, position=0, kind="ask", due=TODAY, done_at=then)


def moved_on(assignment: str, card: str, **changes: object) -> None:
    given = {
        "decision": Decision.ADVANCE,
        "strengths": (a_strength(requirement(assignment)),),
        "gaps": (a_gap(requirement(assignment, 1), decisive=False),),
        "development": ("Skriv ned två siffror om leveransen.",),
        "next_step": NextStep(),
    }
    feedback.finish(card, Feedback(**{**given, **changes}))


# --- what there is to tell ---------------------------------------------------------------------


def test_whoever_was_just_added_hears_that_nothing_is_new(card):
    assert kind(card) is UpdateKind.NOTHING_NEW


def test_after_our_interview_they_hear_that_the_feedback_is_being_written(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    assert kind(card) is UpdateKind.AFTER_INTERVIEW


def test_an_interview_that_is_booked_is_told_with_its_time(card):
    begins = NOW + timedelta(days=2)
    meetings.book(card, StageKind.OUR_INTERVIEW, begins, begins + timedelta(hours=1))
    assert kind(card) is UpdateKind.INTERVIEW_COMING
    assert f"{begins.astimezone():%H.%M}" in told(card).body


def test_whoever_was_presented_hears_so_once(assignment, card):
    board.move([card], stage(assignment, StageKind.PRESENTED))
    assert kind(card) is UpdateKind.PRESENTED
    updates.tell(card, Channel.MAIL, "Presenterad.", THEN)
    assert kind(card) is UpdateKind.CLIENT_HAS_TIME


def test_a_client_with_days_left_is_said_to_have_them(met):
    assert kind(met) is UpdateKind.CLIENT_HAS_TIME
    assert "Havsvik Försäkring" in told(met).body


def test_a_client_who_is_late_is_not_said_to_have_been_asked_again(met):
    due_in(met, -3, Hears.US)
    assert kind(met) is UpdateKind.CLIENT_LATE
    assert "frågade" not in told(met).body


def test_a_client_who_was_asked_again_is_said_to_have_been(met):
    due_in(met, -3, Hears.US)
    asked(met, 1)
    assert kind(met) is UpdateKind.CLIENT_ASKED
    yesterday = updates.say_day((NOW - timedelta(1)).astimezone().date(), "sv", TODAY)
    assert f"frågade dem igen {yesterday}" in told(met).body


def test_of_a_client_who_was_vague_only_what_we_ask_is_told(met):
    replied(met)
    assert kind(met) is UpdateKind.CLIENT_UNCLEAR
    assert not shares_words(told(met).body, SAID)


def test_a_client_who_gave_every_part_has_answered(met):
    replied(met, which="krav två", seen="vid tavlan", difference="ett exempel")
    assert kind(met) is UpdateKind.REPLIED


@pytest.mark.parametrize(
    ("decision", "expected"),
    [(Decision.ADVANCE, UpdateKind.MOVES_ON), (Decision.HOLD, UpdateKind.HOLD)],
)
def test_finished_feedback_is_passed_on(assignment, met, decision, expected):
    hold = {"hold_until": THEN} if decision is Decision.HOLD else {}
    moved_on(assignment, met, decision=decision, **hold)
    assert kind(met) is expected
    assert a_strength().observation in told(met).body
    assert "Skriv ned två siffror" in told(met).body


def test_a_no_names_the_requirement_and_what_was_seen_and_points_to_the_letter(told_no):
    body = told(told_no).body
    assert "Java, minst fem år" in body
    assert "beskrev du leveransen" in body
    assert "brev" in body


@pytest.fixture
def told_no(assignment: str, met: str) -> str:
    feedback.finish(met, a_rejection(requirement(assignment)))
    return met


def test_a_closing_with_a_ground_is_told_with_it(assignment, met):
    seen = "Du har arbetat tre år med Java."
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), seen)
    board.close([(met, closing)])
    assert kind(met) is UpdateKind.NO
    assert seen in told(met).body


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        (Way.CLIENT_WITHDREW, UpdateKind.CANCELLED),
        (Way.CANDIDATE_WITHDREW, UpdateKind.THANKS),
        (Way.NO_REASON_GIVEN, UpdateKind.NO_REASON),
    ],
)
def test_a_closing_without_a_ground_is_told_as_what_it_is(met, way, expected):
    ask_in_vain(met, *TWO_DAYS)
    board.close([(met, Closing(way))])
    assert kind(met) is expected
    assert told(met).body


def test_an_offer_and_a_placement_are_good_news(assignment, card):
    board.move([card], stage(assignment, StageKind.OFFER))
    assert kind(card) is UpdateKind.OFFER
    assert told(card).body.startswith("Hej Elin!")
    board.move([card], stage(assignment, StageKind.PLACED))
    assert kind(card) is UpdateKind.PLACED


def test_every_kind_has_words_in_both_languages(assignment, met):
    about = updates.standing(met, NOW)
    for one in UpdateKind:
        for language in ("sv", "en"):
            closing = Closing(Way.CLIENT_WITHDREW)
            like = replace(about, kind=one, meeting=NOW, asked_on=TODAY, closing=closing)
            update = updates.suggest(like, TODAY, THEN, language)
            assert update.subject
            assert len(update.body) > 60
            assert "{" not in update.subject + update.body


def test_it_is_in_the_candidates_language(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW, language="en")
    assert told(card).body.startswith("Hello Anna,")
    assert told(card, "sv").body.startswith("Hej Anna.")


def test_somebody_who_was_never_presented_does_not_hear_who_the_client_is(assignment):
    card = at(assignment, StageKind.OUR_INTERVIEW)
    moved_on(assignment, card)
    assert "Havsvik" not in told(card).body


def test_somebody_who_is_gone_has_no_update(vault):
    with pytest.raises(NotFoundError):
        updates.standing("0" * 32, NOW)


# --- when they hear next -----------------------------------------------------------------------


def test_the_next_word_is_the_step_that_was_agreed(assignment, met):
    day = in_working_days(TODAY, 2)
    moved_on(assignment, met, next_step=NextStep(Channel.PHONE, day, time(10)))
    about = updates.standing(met, datetime.now(UTC))
    assert updates.next_word(about, TODAY) == (day, time(10))
    assert updates.say_day(day, "sv", TODAY) in told(met).body


def test_a_step_whose_day_has_come_is_this_word_and_not_the_next(assignment, met):
    moved_on(assignment, met, next_step=NextStep(Channel.PHONE, TODAY, time(10)))
    about = updates.standing(met, datetime.now(UTC))
    assert updates.next_word(about, TODAY) == (
        promises.usual_day(assignment, TODAY),
        None,
    )
    assert "kl. 10.00" not in told(met).body


def test_to_tell_somebody_keeps_what_was_promised_and_promises_again(card):
    promise = promises.open_of_card(card).id
    updates.keep_draft(card, UpdateDraft("Ämne", "Begynt", Channel.MAIL))
    updates.tell(card, Channel.PHONE, "Inget nytt än.", THEN, time(9))
    assert not promises.promise(promise).is_open
    assert (promises.open_of_card(card).due, promises.open_of_card(card).at) == (THEN, time(9))
    assert contacts.contacts(card)[0].text == "Inget nytt än."
    assert updates.draft(card) is None


def test_undo_brings_back_the_promise_and_what_was_written(card):
    written = UpdateDraft("Ämne", "Begynt", Channel.SMS, THEN)
    promise = promises.open_of_card(card).id
    updates.keep_draft(card, written)
    updates.tell(card, Channel.SMS, "Begynt", THEN)
    history.undo()
    assert promises.promise(promise).is_open
    assert updates.draft(card) == written


def test_a_promise_for_a_day_that_has_passed_is_refused_and_nothing_is_lost(card):
    written = UpdateDraft("Ämne", "Begynt", Channel.MAIL)
    updates.keep_draft(card, written)
    with pytest.raises(PastDayError):
        updates.tell(card, Channel.MAIL, "Begynt", TODAY - timedelta(1))
    assert updates.draft(card) == written
    assert contacts.contacts(card) == []


# --- what may be said --------------------------------------------------------------------------


def test_what_we_know_is_what_was_finished_and_dates(assignment, met):
    moved_on(assignment, met, source=Source.CLIENT)
    about = updates.standing(met, datetime.now(UTC))
    kinds = [fact.kind for fact in updates.facts(about, TODAY)]
    assert kinds[:3] == [FactKind.GAP, FactKind.STRENGTH, FactKind.DEVELOPMENT]
    assert kinds[3:] == [FactKind.HEARD, FactKind.STAGE]
    assert updates.facts(about, TODAY)[1].is_clients


def test_a_client_who_owes_an_answer_is_among_what_we_know(met):
    about = updates.standing(met, datetime.now(UTC))
    assert FactKind.CLIENT_DUE in {fact.kind for fact in updates.facts(about, TODAY)}
    due_in(met, -3, Hears.US)
    about = updates.standing(met, datetime.now(UTC))
    assert FactKind.CLIENT_LATE in {fact.kind for fact in updates.facts(about, TODAY)}


def test_a_text_that_names_protected_ground_may_not_leave(card):
    assert updates.may_leave(card, "Ämne", told(card).body)
    assert not updates.may_leave(card, "Ämne", "Du är för gammal för rollen.")
    assert not updates.may_leave(card, "Du är för gammal för rollen", "Hej.")


def test_what_somebody_has_said_why_may_stay_may_leave(card):
    text = "Du är för gammal för rollen."
    (hint,) = checking.hints(text, yardsticks.yardstick(card), told_in="sv", scope=Scope.SAFE)
    kept_phrases.keep(card, hint.finding, hint.phrase, "Det var kandidatens egna ord")
    assert updates.may_leave(card, "Ämne", text)


def test_a_gap_that_nobody_has_filled_may_not_leave(card):
    assert not updates.may_leave(card, "Ämne", "När vi frågade om … svarade du.")


def test_private_notes_and_the_clients_own_words_are_never_read(assignment, met):
    notes.write(met, "Verkade nervös inför samtalet om lönen och barnen")
    replied(met)
    asked_for: list[str] = []
    tables.db.connection().set_trace_callback(asked_for.append)
    about = updates.standing(met, datetime.now(UTC))
    updates.suggest(about, TODAY, THEN)
    updates.facts(about, TODAY)
    tables.db.connection().set_trace_callback(None)
    read = [text for text in asked_for if "SELECT" in text]
    assert any("client_reply" in text for text in read)
    assert [text for text in read if "private_note" in text] == []
    assert [text for text in read if '"said"' in text or '"verbatim"' in text] == []


def test_updates_never_load_what_knows_private_notes():
    code = (
        "import sys, wise_feedback.services.updates;"
        "sys.exit('wise_feedback.services.notes' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_draft_over_the_sample_data_is_vague_or_says_what_must_not_be_said(vault, language):
    samples.fill(language, TODAY, now=NOW)
    kinds = set()
    for row in tables.Candidacy.select():
        about = updates.standing(row.id, NOW)
        update = updates.suggest(about, TODAY, updates.next_word(about, TODAY)[0])
        kinds.add(update.kind)
        held_to = yardsticks.yardstick(row.id, update.language)
        scope = Scope.WHOLE if about.tells_feedback else Scope.SAFE
        for text, much in ((update.subject, Scope.SAFE), (update.body, scope)):
            found = checking.hints(text, held_to, told_in=language, scope=much)
            grave = [h for h in found if h.holds or h.finding.kind is FindingKind.VAGUE]
            assert [(update.kind, hint.phrase) for hint in grave] == []
        for note in tables.PrivateNote.select().where(tables.PrivateNote.candidacy == row.id):
            assert not shares_words(update.body, note.text)
    assert {UpdateKind.MOVES_ON, UpdateKind.NO, UpdateKind.HOLD} <= kinds


# --- the five parts, and lines for the phone ---------------------------------------------------


def test_the_parts_that_stand_in_a_text_are_found_and_those_taken_out_are_not(assignment, met):
    moved_on(assignment, met)
    update = told(met)
    assert updates.parts_in(update.body, update) == set(FeedbackPart)
    without = update.body.replace("Skriv ned två siffror om leveransen.", "")
    assert FeedbackPart.DEVELOPMENT not in updates.parts_in(without, update)
    assert updates.parts_in("Hej.", update) == set()


def test_on_the_phone_the_greeting_and_the_name_are_left_out(assignment, met):
    moved_on(assignment, met)
    lines = sentences_to_say(told(met).body)
    assert lines[0].startswith("Du går vidare")
    assert all(line[-1] in ".!?" for line in lines)


# --- kept while it is written ------------------------------------------------------------------


def test_a_draft_is_kept_with_half_an_emoji(card):
    written = UpdateDraft("Ämne \ud83d", "Hej\n\u2028å", Channel.PHONE, None)
    updates.keep_draft(card, written)
    assert updates.draft(card) == written
    updates.discard_draft(card)
    assert drafts.kept("update", card) is None
