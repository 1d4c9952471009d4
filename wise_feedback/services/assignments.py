"""Assignments: started, edited, closed and reopened; the role, the kravprofil and the stages."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from wise_feedback.domain.acts import Act
from wise_feedback.domain.assignment import Assignment, AssignmentFacts, Requirement
from wise_feedback.domain.basics import Key
from wise_feedback.domain.cleaning import clean_assignment
from wise_feedback.domain.errors import (
    InUseError,
    MissingFieldError,
    NotFoundError,
    StillInPlayError,
)
from wise_feedback.domain.owed import Owed
from wise_feedback.domain.promises import Event, Hears
from wise_feedback.domain.settling import Settled, Settling
from wise_feedback.domain.stages import STANDARD, Stage, StageKind
from wise_feedback.services import clients, contacts, today
from wise_feedback.services.ledger import Ledger
from wise_feedback.storage import assignments as stored
from wise_feedback.storage import open_promises, tables
from wise_feedback.storage.history import transaction
from wise_feedback.storage.open_promises import OpenPromise


def standard_stages() -> tuple[Stage, ...]:
    """Return the stages a new assignment begins with, without ids."""
    return tuple(Stage("", kind) for kind in STANDARD)


def assignments() -> list[Assignment]:
    """Return all assignments, oldest first, each with how many candidacies are still open."""
    return stored.assignments()


def assignment(assignment_id: Key) -> Assignment:
    """Return one assignment, whole. Raises ``NotFoundError``."""
    found = stored.assignment(assignment_id)
    if found is None:
        raise NotFoundError
    return found


def start(facts: AssignmentFacts) -> Key:
    """Start an assignment with its client, contact, kravprofil and board; return its id.

    A client or contact of a known name is that one. Requirements and stages are always new, so
    the facts of another assignment can be the pattern of this one. Raises ``MissingFieldError``
    without a role, a client, or a board that both begins and can close; ``TextTooLongError``.
    """
    facts = clean_assignment(facts)
    _check_stages(facts.stages)
    with transaction(Act.ADD_ASSIGNMENT):
        client = clients.add(facts.client)
        row = tables.Assignment.create(
            client=client.id,
            contact=_contact(client.id, facts.contact),
            role=facts.role,
            role_en=facts.role_en,
            opened_at=datetime.now(UTC),
        )
        _keep_requirements(row.id, tuple(replace(kept, id="") for kept in facts.requirements))
        _keep_stages(row.id, tuple(replace(stage, id="") for stage in facts.stages))
        Ledger(row.id, row.opened_at).report_again(Event.START, row.id)
        return str(row.id)


def edit(assignment_id: Key, facts: AssignmentFacts) -> None:
    """Keep what was changed of an assignment.

    A requirement that feedback or a client's reply points at stays readable there, but is no
    longer asked for. Raises
    ``InUseError`` if a stage that cards stand in, or have stood in, is gone or of another kind,
    which would close or reopen them unheard; ``NotFoundError`` for an assignment, requirement or
    stage that is not there; ``MissingFieldError``, ``TextTooLongError``.
    """
    facts = clean_assignment(facts)
    _check_stages(facts.stages)
    with transaction(Act.EDIT_ASSIGNMENT):
        row = tables.Assignment.find(assignment_id)
        client = clients.add(facts.client)
        row.client_id = client.id
        row.contact_id = _contact(client.id, facts.contact)
        row.role, row.role_en = facts.role, facts.role_en
        row.save()
        _keep_requirements(assignment_id, facts.requirements)
        _keep_stages(assignment_id, facts.stages)


def in_play(assignment_id: Key) -> list[Key]:
    """Return the cards of an assignment that stand in a stage which does not end, by stage."""
    table, stage = tables.Candidacy, tables.Stage
    active = stage.kind.not_in([kind for kind in StageKind if kind.ends])
    rows = table.select(table.id).join(stage).where((stage.assignment == assignment_id) & active)
    return [row.id for row in rows.order_by(stage.position, table.position, table.id)]


def still_owed(assignment_id: Key) -> list[Owed]:
    """Return the words that candidates of an assignment still wait for, longest owed first."""
    waiting = open_promises.all_of(assignment_id)
    theirs = [promise for promise in waiting if promise.hears is Hears.CANDIDATE]
    return [today.one(promise.id) for promise in sorted(theirs, key=lambda one: (one.due, one.id))]


def close(assignment_id: Key, settled: Mapping[Key, Settled] | None = None) -> None:
    """Close an assignment: one act, undone as one.

    Nobody is closed unheard, and this is no way round that: raises ``StillInPlayError`` while
    somebody stands in a stage that does not end, since a client who withdraws is a ground too,
    which each of them hears. What candidates who were closed or placed still wait for is settled
    as *settled* says by promise: it stays owed, which it does unless told otherwise, has been
    told by now, or is dropped. What the client was owed, and owed us, ends. Raises
    ``NotFoundError``, also if it has been closed already.
    """
    with transaction(Act.CLOSE_ASSIGNMENT):
        row = tables.Assignment.find(assignment_id)
        if row.closed_at is not None:
            raise NotFoundError
        if in_play(assignment_id):
            raise StillInPlayError
        ledger = Ledger(assignment_id, datetime.now(UTC))
        for promise in open_promises.all_of(assignment_id):
            if promise.hears is not Hears.CANDIDATE:
                ledger.drop(promise)
            else:
                _settle(promise, (settled or {}).get(promise.id, Settled()), ledger)
        row.closed_at = ledger.at
        row.save()


def reopen(assignment_id: Key) -> None:
    """Open an assignment again; its client is promised the weekly report again.

    Raises ``NotFoundError``, also if it is open.
    """
    with transaction(Act.REOPEN_ASSIGNMENT):
        row = tables.Assignment.find(assignment_id)
        if row.closed_at is None:
            raise NotFoundError
        row.closed_at = None
        row.save()
        Ledger(assignment_id, datetime.now(UTC)).report_again(Event.START, assignment_id)


def _settle(promise: OpenPromise, settled: Settled, ledger: Ledger) -> None:
    match settled.how:
        case Settling.TELL:
            contacts.log(promise.candidacy_id or "", settled.channel)
        case Settling.DROP:
            ledger.drop(promise)


def _check_stages(stages: tuple[Stage, ...]) -> None:
    kinds = [stage.kind for stage in stages]
    if kinds[0].ends or StageKind.CLOSED not in kinds:
        raise MissingFieldError("stages")


def _contact(client_id: Key, name: str) -> Key | None:
    return clients.add_contact(client_id, name).id if name else None


def _keep_requirements(assignment_id: Key, wanted: tuple[Requirement, ...]) -> None:
    table = tables.Requirement
    kept = {requirement.id for requirement in wanted if requirement.id}
    asked = (table.assignment == assignment_id) & ~table.retired
    for row in table.select().where(asked & table.id.not_in(kept)):
        _retire(row)
    for position, requirement in enumerate(wanted):
        content = {
            "code": f"K{position + 1}",
            "position": position,
            "kind": requirement.kind,
            "category": requirement.category,
            "title": requirement.title,
            "level": requirement.level,
            "title_en": requirement.title_en,
            "level_en": requirement.level_en,
        }
        if not requirement.id:
            table.create(assignment=assignment_id, **content)
        elif not table.update(content).where(asked & (table.id == requirement.id)).execute():
            raise NotFoundError


def _retire(row: tables.Requirement) -> None:
    pointing = (tables.ShownLevel, tables.Ground, tables.StageMove, tables.ClientReply)
    if any(t.select().where(t.requirement == row.id).exists() for t in pointing):
        row.retired = True
        row.save()
    else:
        row.delete_instance()


def _keep_stages(assignment_id: Key, wanted: tuple[Stage, ...]) -> None:
    table = tables.Stage
    kept = {stage.id for stage in wanted if stage.id}
    gone = table.select().where((table.assignment == assignment_id) & table.id.not_in(kept))
    for row in gone:
        if _has_been_used(row.id):
            raise InUseError
        row.delete_instance()
    for position, stage in enumerate(wanted):
        content = {"kind": stage.kind, "name": stage.name, "position": position}
        if not stage.id:
            table.create(assignment=assignment_id, **content)
            continue
        known = table.get_or_none(id=stage.id, assignment=assignment_id)
        if known is None:
            raise NotFoundError
        if known.kind != stage.kind and _has_been_used(known.id):
            raise InUseError
        table.update(content).where(table.id == known.id).execute()


def _has_been_used(stage_id: Key) -> bool:
    moves = tables.StageMove
    touched = moves.select().where((moves.to_stage == stage_id) | (moves.from_stage == stage_id))
    cards = tables.Candidacy.select().where(tables.Candidacy.stage == stage_id)
    return bool(touched.exists() or cards.exists())
