"""What the client view reads: what a client may see of one assignment, and nothing else at all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.boards import requirement, stage
from tests.factories import a_person
from tests.owing import due_in
from tests.recipients import at
from tests.traps import TRAPS, set_traps
from wise_feedback.domain.acts import Act
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.client_view import Met, Next
from wise_feedback.domain.errors import MissingFieldError, NotFoundError
from wise_feedback.domain.feedback import Decision, Feedback, Level
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.replies import BegunReply
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    assignments,
    candidates,
    chases,
    client_view,
    feedback,
    history,
    meetings,
    replies,
)
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction
from wise_feedback.storage.tables import db

TODAY = date.today()
WHOLE = (
    "Det föll på Java. På frågan om trådar svarade hon att det hade teamet skött. "
    "Vi hade velat höra om ett eget val i skarp drift."
)
ALLOWED = {
    "assignment": {"id", "role", "role_en", "client_id"},
    "client": {"id", "name"},
    "requirement": {"id", "assignment_id", "title", "title_en", "position", "retired", "category"},
    "stage": {"id", "assignment_id", "kind", "name", "position"},
    "candidacy": {"id", "stage_id", "candidate_id", "position", "since"},
    "candidate": {"id", "name", "headline", "skills", "years"},
    "promise": {"candidacy_id", "hears", "ended_at", "due"},
    "client_reply": {
        "id", "candidacy_id", "received_at", "which", "seen", "difference", "vagueness",
        "counted_at",
    },
    "chase": {"candidacy_id", "outcome", "ended_at"},
    "meeting": {"candidacy_id", "cancelled_at", "starts_at", "stage_kind"},
    "feedback_record": {"id", "candidacy_id", "recorded_at"},
    "shown_level": {"record_id", "requirement_id", "level"},
}  # fmt: skip
"""Every column that may be looked at."""


def load(assignment):
    return client_view.load(assignment, "sv", datetime.now(UTC))


def seen(assignment, card):
    return load(assignment).card(card)


def assess(card, levels) -> None:
    """Let levels be recorded, whatever else the feedback would need."""
    given = Feedback(decision=Decision.ADVANCE, levels=levels)
    with transaction(Act.GIVE_FEEDBACK):
        row = tables.Candidacy.find(card)
        feedback.add_record(row, StageKind.OFFER, given, datetime.now(UTC))


@pytest.fixture
def looked_at(vault) -> Iterator[dict[str, set[str]]]:
    """Which columns of which tables SQLite is asked for."""
    found: dict[str, set[str]] = {}

    def note(action: int, table: str | None, column: str | None, *_: object) -> int:
        if action == sqlcipher.SQLITE_READ and table and column:
            found.setdefault(table, set()).add(column)
        return sqlcipher.SQLITE_OK

    connection = db.connection()
    connection.set_authorizer(note)
    yield found
    connection.set_authorizer(None)


def test_nothing_but_what_a_client_may_see_is_read(assignment, looked_at):
    set_traps(assignment)
    looked_at.clear()
    load(assignment)
    too_much = {name: columns - ALLOWED.get(name, set()) for name, columns in looked_at.items()}
    assert {name: columns for name, columns in too_much.items() if columns} == {}


def test_private_notes_are_not_touched_while_an_answer_is_read_and_kept(assignment, looked_at):
    elin, _ = set_traps(assignment)
    looked_at.clear()
    client_view.keep_typed(elin, WHOLE)
    client_view.read(elin, WHOLE)
    client_view.keep(elin, WHOLE)
    assert "private_note" not in looked_at


def test_the_values_hold_none_of_what_must_not_be_seen(assignment):
    set_traps(assignment)
    told = repr(load(assignment)).casefold()
    assert [trap for trap in TRAPS if trap.casefold() in told] == []


def test_the_lanes_are_those_the_client_meets_people_in(assignment):
    kinds = [lane.stage.kind for lane in load(assignment).lanes]
    assert kinds == [StageKind.PRESENTED, StageKind.CLIENT_INTERVIEW, StageKind.OFFER]


def test_a_card_has_a_name_and_what_its_person_can(assignment):
    card = at(assignment, StageKind.OFFER, "Hanna Ek", skills="Java", years=9, headline="Arkitekt")
    found = seen(assignment, card)
    assert (found.name, found.headline, found.skills, found.years) == (
        "Hanna Ek",
        "Arkitekt",
        "Java",
        9,
    )


def test_requirements_are_in_the_language_that_is_read(assignment):
    facts = assignments.assignment(assignment).facts
    first, second = facts.requirements
    rows = (replace(first, title_en="Java, five years"), second)
    assignments.edit(assignment, replace(facts, requirements=rows, role_en="Java developer"))
    view = client_view.load(assignment, "en", datetime.now(UTC))
    assert (view.role, view.requirements[0]) == ("Java developer", "Java, five years")


def test_a_requirement_is_as_it_was_shown_when_it_was_last_assessed(assignment, met):
    first, second = requirement(assignment), requirement(assignment, 1)
    for levels in (((first, Level.NO), (second, Level.PARTLY)), ((first, Level.CLEARLY),)):
        assess(met, levels)
    assert seen(assignment, met).met == (Met.MEETS, Met.PARTLY)


def test_without_feedback_nothing_was_assessed(assignment, met):
    assert seen(assignment, met).met == (Met.UNTRIED, Met.UNTRIED)


def test_feedback_that_is_only_begun_says_nothing(assignment, met):
    begun = Feedback(levels=((requirement(assignment), Level.NO),))
    feedback.keep_draft(met, begun)
    assert seen(assignment, met).met == (Met.UNTRIED, Met.UNTRIED)


def test_what_the_client_owes_is_asked_for_by_its_day(assignment, met):
    later = at(assignment, StageKind.PRESENTED, "Yasmin Ali")
    due_in(met, 1, Hears.US)
    due_in(later, 5, Hears.US)
    assert [one.card_id for one in load(assignment).questions()] == [met, later]


def test_of_a_vague_reply_what_lacks_is_asked_for(assignment, met):
    replies.keep(met, "Det föll på Java.")
    (question,) = load(assignment).questions()
    assert question.parts == (ReplyPart.OBSERVATION, ReplyPart.DIFFERENCE)
    assert seen(assignment, met).next(StageKind.CLIENT_INTERVIEW, TODAY)[0] is Next.REASONS_NEEDED


def test_a_client_who_gives_no_more_is_not_asked_again(assignment, met):
    replies.keep(met, "Det kändes inte rätt.")
    chases.begin(met)
    chases.declined(met)
    assert load(assignment).questions() == ()


def test_an_interview_that_is_booked_is_told_and_not_asked_about(assignment, met):
    starts = datetime.now(UTC) + timedelta(2)
    meetings.book(met, StageKind.CLIENT_INTERVIEW, starts, starts + timedelta(hours=1))
    view = load(assignment)
    assert view.questions() == ()
    assert view.card(met).meets_at == starts.replace(microsecond=0)


def test_our_own_interview_is_not_told(assignment, met):
    starts = datetime.now(UTC) + timedelta(2)
    meetings.book(met, StageKind.OUR_INTERVIEW, starts, starts + timedelta(hours=1))
    assert seen(assignment, met).meets_at is None


def test_an_answer_is_kept_word_for_word_as_said_in_a_meeting(assignment, met):
    client_view.keep(met, WHOLE)
    kept = replies.latest(met)
    assert (kept.verbatim, kept.channel, kept.is_concrete) == (WHOLE, Channel.MEETING, True)


def test_an_answer_that_was_kept_can_be_taken_back_and_is_a_draft_again(assignment, met):
    client_view.keep_typed(met, WHOLE)
    client_view.keep(met, WHOLE)
    history.undo()
    assert replies.latest(met) is None
    assert client_view.typed(met) == WHOLE


def test_what_the_consultant_has_begun_alone_is_neither_shown_nor_written_over(assignment, met):
    begun = BegunReply("mitt eget", "mitt eget")
    replies.keep_draft(met, begun)
    client_view.keep_typed(met, "sagt i rummet")
    client_view.keep(met, WHOLE)
    assert (client_view.typed(met), replies.draft(met)) == ("", begun)


def test_an_answer_without_words_is_refused(met):
    with pytest.raises(MissingFieldError):
        client_view.keep(met, " \n")


def test_an_assignment_that_is_gone_is_refused(vault):
    with pytest.raises(NotFoundError):
        load("0" * 32)


def test_people_in_other_stages_and_assignments_are_not_read(assignment, other, met):
    candidates.add(a_person("Sivert"), assignment)
    at(other, StageKind.OFFER, "Gunhild")
    candidates.add(a_person("Placerad"), assignment, stage(assignment, StageKind.PLACED))
    assert [card.id for card in load(assignment).cards] == [met]
