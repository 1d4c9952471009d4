"""Assignments: the role, the kravprofil and the stages, started once and edited without loss."""

from dataclasses import replace

import pytest

from tests.boards import kind_of, requirement, stage
from tests.contents import contents
from tests.factories import a_gap, a_person, a_rejection, a_requirement
from tests.recipients import at
from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import (
    AssignmentFacts,
    Requirement,
    RequirementCategory,
    RequirementKind,
)
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import (
    InUseError,
    MissingFieldError,
    NotFoundError,
    TextTooLongError,
)
from wise_feedback.domain.feedback import Level
from wise_feedback.domain.stages import STANDARD, Stage, StageKind
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    clients,
    feedback,
    history,
    replies,
)
from wise_feedback.storage import tables

GONE = "0" * 32


def facts_of(assignment: str) -> AssignmentFacts:
    return assignments.assignment(assignment).facts


def edit(assignment: str, **changes: object) -> AssignmentFacts:
    assignments.edit(assignment, replace(facts_of(assignment), **changes))
    return facts_of(assignment)


@pytest.fixture
def card(assignment) -> str:
    return candidates.add(a_person(), assignment)


# --- starting ----------------------------------------------------------------------------------


def test_what_was_filled_in_is_what_is_known(vault):
    wanted = Requirement(
        "",
        "",
        "Java",
        RequirementKind.SHOULD,
        RequirementCategory.EXPERIENCE,
        "minst fem år",
        "Java",
        "at least five years",
    )
    facts = AssignmentFacts(
        "Utvecklare", "Havsvik", "Karin Öst", "Developer", (wanted,), assignments.standard_stages()
    )
    known = facts_of(assignments.start(facts))
    (kept,) = known.requirements
    assert replace(kept, id="", code="") == wanted
    assert kept.code == "K1"
    assert (known.role, known.role_en, known.client, known.contact) == (
        "Utvecklare",
        "Developer",
        "Havsvik",
        "Karin Öst",
    )
    assert [stage.kind for stage in known.stages] == list(STANDARD)


def test_starting_is_one_act_with_the_client_and_the_contact(vault):
    empty = contents()
    heard = []
    stop = history.subscribe(heard.append)
    stages = assignments.standard_stages()
    assignments.start(AssignmentFacts("Utvecklare", "Havsvik", "Karin", stages=stages))
    stop()
    assert heard == [Act.ADD_ASSIGNMENT]
    history.undo()
    assert contents() == empty


def test_a_client_and_a_contact_of_a_known_name_are_those(assignment):
    stages = assignments.standard_stages()
    facts = AssignmentFacts("Testledare", "HAVSVIK försäkring", "Karin", stages=stages)
    assignments.start(facts)
    assignments.start(replace(facts, contact="KARIN"))
    (client,) = clients.clients()
    assert len(clients.contacts(client.id)) == 1


def test_another_assignment_can_be_the_pattern_of_a_new_one(assignment):
    before = facts_of(assignment)
    second = assignments.start(before)
    assert facts_of(assignment) == before
    assert [row.title for row in facts_of(second).requirements] == [
        row.title for row in before.requirements
    ]
    assert not {row.id for row in before.stages} & {row.id for row in facts_of(second).stages}


def test_assignments_are_listed_oldest_first_with_their_open_candidacies(assignment, card):
    second = assignments.start(facts_of(assignment))
    for name in ("Ada", "Ben", "Cia"):
        last = candidates.add(a_person(name), assignment)
    board.close([(last, Closing(Way.CLIENT_WITHDREW))])
    board.move([card], stage(assignment, StageKind.PLACED))
    assert [(row.id, row.cards) for row in assignments.assignments()] == [
        (assignment, 2),
        (second, 0),
    ]
    assert assignments.assignment(assignment).cards == 2


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"role": " "}, "role"),
        ({"client": "\u200b"}, "client"),
        ({"stages": ()}, "stages"),
        ({"stages": (Stage("", StageKind.SCREENING),)}, "stages"),
        ({"stages": (Stage("", StageKind.CLOSED), Stage("", StageKind.SCREENING))}, "stages"),
    ],
)
def test_an_assignment_needs_a_role_a_client_and_a_board_that_begins_and_closes(
    vault, changes, field
):
    facts = AssignmentFacts("Utvecklare", "Havsvik", stages=assignments.standard_stages())
    with pytest.raises(MissingFieldError) as caught:
        assignments.start(replace(facts, **changes))
    assert caught.value.field == field
    assert not any(contents().values())


@pytest.mark.parametrize(
    "changes",
    [
        {"role": "a" * 201},
        {"requirements": (a_requirement("a" * 81),)},
        {"requirements": (a_requirement("Java", level="a" * 161),)},
        {"stages": (Stage("", StageKind.SCREENING, "a" * 41), Stage("", StageKind.CLOSED))},
    ],
)
def test_what_would_not_fit_is_refused(assignment, changes):
    before = contents()
    with pytest.raises(TextTooLongError):
        edit(assignment, **changes)
    assert contents() == before


@pytest.mark.parametrize("title", ["", "  ", "\u200b", "\u202e\n"])
def test_a_requirement_without_a_title_is_left_out(assignment, title):
    before = facts_of(assignment).requirements
    after = edit(assignment, requirements=(*before, a_requirement(title))).requirements
    assert after == before


def test_an_assignment_that_is_gone_is_told(vault):
    with pytest.raises(NotFoundError):
        assignments.assignment(GONE)
    stages = assignments.standard_stages()
    with pytest.raises(NotFoundError):
        assignments.edit(GONE, AssignmentFacts("Utvecklare", "Havsvik", stages=stages))
    assert not any(contents().values())


# --- the kravprofil ----------------------------------------------------------------------------


def test_an_edited_requirement_is_the_same_requirement(assignment):
    one, two = facts_of(assignment).requirements
    after = edit(assignment, requirements=(two, replace(one, title="Java, minst tre år")))
    assert [(row.id, row.code, row.title) for row in after.requirements] == [
        (two.id, "K1", two.title),
        (one.id, "K2", "Java, minst tre år"),
    ]


def test_a_requirement_that_nothing_points_at_is_removed(assignment):
    one, _ = facts_of(assignment).requirements
    edit(assignment, requirements=(one,))
    assert [row.id for row in tables.Requirement.select()] == [one.id]


POINTING = ["level", "ground", "closing"]


def test_a_requirement_that_a_client_has_named_is_retired_and_still_read(assignment):
    card = at(assignment, StageKind.CLIENT_INTERVIEW)
    named = replies.keep(card, "Det föll på Java.").requirement_id
    _, lead = facts_of(assignment).requirements
    after = edit(assignment, requirements=(lead,))
    assert named
    assert replies.latest(card).requirement_id == named
    assert [row.id for row in after.requirements] == [lead.id]


@pytest.mark.parametrize("by", POINTING)
def test_a_requirement_that_something_points_at_is_retired_and_still_read(assignment, card, by):
    java, lead = (row.id for row in facts_of(assignment).requirements)
    if by == "level":
        feedback.finish(card, a_rejection(java, levels=((lead, Level.PARTLY),)))
    if by == "ground":
        feedback.finish(card, a_rejection(lead))
    if by == "closing":
        board.close([(card, Closing(Way.REQUIREMENT_NOT_MET, lead, "Två personer."))])
    before = feedback.records(card)
    after = edit(assignment, requirements=facts_of(assignment).requirements[:1])
    assert [row.id for row in after.requirements] == [java]
    assert tables.Requirement.get_by_id(lead).retired
    assert feedback.records(card) == before


@pytest.mark.parametrize("which", ["gone", "foreign", "retired"])
def test_a_requirement_that_is_not_there_is_told_and_nothing_is_edited(assignment, card, which):
    other = assignments.start(facts_of(assignment))
    feedback.finish(card, a_rejection(requirement(assignment)))
    old = facts_of(assignment).requirements[0]
    edit(assignment, requirements=())
    ids = {"gone": GONE, "foreign": requirement(other), "retired": old.id}
    before = contents()
    with pytest.raises(NotFoundError):
        edit(assignment, role="Annat", requirements=(replace(old, id=ids[which]),))
    assert contents() == before


# --- the stages --------------------------------------------------------------------------------


def test_stages_are_renamed_added_and_put_in_order(assignment):
    first, second, *rest = facts_of(assignment).stages
    hired = Stage("", StageKind.OUR_INTERVIEW, "Andra intervjun")
    after = edit(assignment, stages=(first, replace(second, name="Vår intervju"), hired, *rest))
    assert [stage.name for stage in after.stages[:4]] == ["", "Vår intervju", "Andra intervjun", ""]
    assert [lane.stage for lane in board.lanes(assignment)] == list(after.stages)


def test_a_stage_that_was_never_used_can_be_removed(assignment, card):
    first, *_, closed = facts_of(assignment).stages
    assert edit(assignment, stages=(first, closed)).stages == (first, closed)


@pytest.mark.parametrize("is_there_still", [True, False])
def test_a_stage_that_cards_stand_or_have_stood_in_stays(assignment, card, is_there_still):
    first, second, *rest = facts_of(assignment).stages
    board.move([card], second.id)
    if not is_there_still:
        board.move([card], rest[0].id)
    before = contents()
    with pytest.raises(InUseError):
        edit(assignment, role="Annat", stages=(first, *rest))
    assert contents() == before


@pytest.mark.parametrize("kind", [StageKind.CLOSED, StageKind.PLACED, StageKind.OFFER])
def test_nobody_is_closed_by_changing_what_their_stage_is(assignment, card, kind):
    first, second, *rest = facts_of(assignment).stages
    board.move([card], second.id)
    with pytest.raises(InUseError):
        edit(assignment, stages=(first, replace(second, kind=kind), *rest))
    assert kind_of(card) is StageKind.OUR_INTERVIEW


def test_what_an_unused_stage_is_can_be_changed(assignment, card):
    first, second, *rest = facts_of(assignment).stages
    changed = replace(second, kind=StageKind.PRESENTED)
    assert edit(assignment, stages=(first, changed, *rest)).stages[1] == changed


@pytest.mark.parametrize("which", ["gone", "foreign"])
def test_a_stage_that_is_not_there_is_told_and_nothing_is_edited(assignment, which):
    other = assignments.start(facts_of(assignment))
    first, second, *rest = facts_of(assignment).stages
    ids = {"gone": GONE, "foreign": stage(other, StageKind.OUR_INTERVIEW)}
    before = contents()
    with pytest.raises(NotFoundError):
        edit(assignment, stages=(first, replace(second, id=ids[which]), *rest))
    assert contents() == before


def test_an_edit_is_undone_as_one(assignment, card):
    feedback.finish(
        card, a_rejection(requirement(assignment), gaps=(a_gap(requirement(assignment)),))
    )
    before = contents()
    first, *_, closed = facts_of(assignment).stages
    edit(
        assignment,
        role="Annat",
        client="Norrsken",
        contact="Karin",
        requirements=(a_requirement("Go"),),
        stages=(first, Stage("", StageKind.OFFER, "Bud"), closed),
    )
    after = contents()
    history.undo()
    assert contents() == before
    history.redo()
    assert contents() == after
