"""Updates to candidates: drafted from what may be said, kept while they are written.

Private notes are never read here, and neither are a client's own words: only finished feedback,
stages and dates. ``services.notes`` is never imported.
"""

from datetime import date, datetime, time
from typing import Any

from peewee import Case

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Channel, Key, Language
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.errors import NothingToTellError
from wise_feedback.domain.feedback import Decision, Feedback, Ground, Source
from wise_feedback.domain.promise_rules import CLIENT_MET
from wise_feedback.domain.promises import Event, Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.updates import (
    Fact,
    FactKind,
    Standing,
    Update,
    UpdateDraft,
    UpdateKind,
    shares_words,
)
from wise_feedback.letters.updates import compose, day_words, names_a_day
from wise_feedback.services import assignments, candidates, contacts, drafts, promises, settings
from wise_feedback.services.calendar import in_working_days
from wise_feedback.services.ledger import is_active
from wise_feedback.services.letter_grounds import Telling, facts_for, tellings
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

DRAFT = "update"

_WAYS = {
    Way.CLIENT_WITHDREW: UpdateKind.CANCELLED,
    Way.CANDIDATE_WITHDREW: UpdateKind.THANKS,
}
_DECISIONS = {
    Decision.ADVANCE: UpdateKind.MOVES_ON,
    Decision.HOLD: UpdateKind.HOLD,
    Decision.REJECT: UpdateKind.NO,
}
_ASKED = {StageKind.PRESENTED, StageKind.CLIENT_INTERVIEW}
_PARTS = 3


def standing(candidacy_id: Key, now: datetime) -> Standing:
    """Return how things stand with a candidate: all that an update may say.

    Raises ``NotFoundError``.
    """
    row = tables.Candidacy.find(candidacy_id)
    reached, telling = StageKind(row.stage.kind), _telling(row)
    kind = _kind(row, reached, telling, now)
    told = telling if telling and (kind.tells_feedback or kind in {UpdateKind.OFFER}) else None
    facts = facts_for(assignments.assignment(row.assignment_id).facts, telling) if telling else None
    promise, chased = _client_promise(row.id), _asked_at(row.id)
    given = telling.feedback if telling else None
    return Standing(
        kind=kind,
        candidacy_id=row.id,
        assignment_id=row.assignment_id,
        candidate=candidates.candidate(row.candidate_id).facts,
        assignment=facts or assignments.assignment(row.assignment_id).facts,
        signer=settings.load().consultant,
        stage_kind=telling.stage_kind if telling else reached,
        reached=reached,
        since=_day(row.since),
        knows_client=_knows_client(row, reached),
        is_active=is_active(row),
        feedback=told.feedback if told else None,
        known=given,
        has_heard=_has_heard(row, telling),
        step=given.next_step if given and row.decision else None,
        met_on=_met_on(row, reached, now),
        closing=telling.closing if telling else None,
        meeting=_coming(row.id, now),
        client_due=promise.due if promise else None,
        asked_on=_day(chased) if chased else None,
        heard_on=_day(row.heard_at) if row.heard_at else None,
        named_day=_named_day(row.id),
    )


def _named_day(candidacy_id: Key) -> date | None:
    """Return the day that the candidate was told of; what our rules promise, they never heard."""
    promise = promises.open_of_card(candidacy_id)
    is_told = promise is not None and promise.made_by is Event.CONTACT
    return promise.due if promise and is_told else None


def suggest(
    about: Standing, today: date, then: date | None, language: Language | None = None
) -> Update:
    """Return the update that things as they stand amount to, in the candidate's language.

    *then* is the day on which the candidate hears next.
    """
    return compose(about, language or about.candidate.language, today, then)


def next_word(about: Standing, today: date) -> tuple[date, time | None]:
    """Return when the candidate hears next: the step agreed on if it is still to come.

    Else the day that is our habit, without a time.
    """
    step = about.step
    if step and step.day and step.day > today:
        return in_working_days(step.day, 0), step.at
    return promises.usual_day(about.assignment_id, today), None


def say_day(day: date, language: Language, today: date) -> str:
    """Return a day as an update writes it, so that another can take its place."""
    return day_words(day, language, today)


def facts(about: Standing, today: date) -> tuple[Fact, ...]:
    """Return what we know and may say, the weightiest first."""
    found = [*_facts_of_feedback(about), *_facts_of_client(about, today)]
    if about.meeting is not None:
        found.append(Fact(FactKind.MEETING, at=about.meeting))
    step = about.step
    if step and step.day and step.day > today:
        at = datetime.combine(step.day, step.at).astimezone() if step.at else None
        found.append(Fact(FactKind.NEXT_STEP, day=step.day, at=at))
    if about.heard_on is not None:
        found.append(Fact(FactKind.HEARD, day=about.heard_on))
    return (*found, Fact(FactKind.STAGE, day=about.since))


def parts_in(text: str, update: Update) -> frozenset[FeedbackPart]:
    """Return which of the five parts an update has, as it has been written."""
    parts = {part for part, said in update.said if shares_words(text, said)}
    if names_a_day(text, update.language):
        parts.add(FeedbackPart.NEXT_STEP)
    return frozenset(parts)


def may_leave(candidacy_id: Key, *texts: str) -> bool:
    """Return whether an update may be mailed or copied: nothing in it must be left unsaid.

    By the same rules as the fourth of ``letter_checks.checks``. Raises ``NotFoundError``.
    """
    from wise_feedback.services import checking, yardsticks  # heavy, so not at start

    held_to = yardsticks.yardstick(candidacy_id)
    language = held_to.language
    return not any(
        hint.holds
        for text in texts
        for hint in checking.hints(text, held_to, told_in=language, scope=Scope.SAFE)
    )


def tell(
    candidacy_id: Key,
    channel: Channel,
    text: str = "",
    then: date | None = None,
    then_at: time | None = None,
) -> Key:
    """Write down that a candidate was told an update just now; return the contact.

    What was being written is done with, and comes back when the act is undone. Raises as
    ``contacts.log``.
    """
    with transaction(Act.LOG_CONTACT):
        contact = contacts.log(candidacy_id, channel, text, then=then, then_at=then_at)
        drafts.discard(DRAFT, candidacy_id)
        return contact


def draft(candidacy_id: Key) -> UpdateDraft | None:
    """Return the update that is being written to a candidate, if there is one."""
    body = drafts.kept(DRAFT, candidacy_id)
    if body is None:
        return None
    then = date.fromisoformat(body["then"]) if body["then"] else None
    return UpdateDraft(body["subject"], body["body"], Channel(body["channel"]), then)


def keep_draft(candidacy_id: Key, written: UpdateDraft) -> None:
    """Keep an update exactly as far as it has been typed. Raises ``VaultError``."""
    body: dict[str, Any] = {
        "subject": written.subject,
        "body": written.body,
        "channel": written.channel,
        "then": written.then.isoformat() if written.then else "",
    }
    drafts.keep(DRAFT, candidacy_id, body)


def discard_draft(candidacy_id: Key) -> None:
    """Forget an update that was begun."""
    drafts.discard(DRAFT, candidacy_id)


def _kind(
    row: tables.Candidacy, reached: StageKind, telling: Telling | None, now: datetime
) -> UpdateKind:
    if reached is StageKind.CLOSED:
        return _kind_of_closing(telling)
    if reached is StageKind.PLACED:
        return UpdateKind.PLACED
    if row.decision:  # of feedback that was finished at this very stage
        decided = _DECISIONS[Decision(row.decision)]
        if decided is not UpdateKind.MOVES_ON or not _has_heard(row, telling):
            return decided
    if reached is StageKind.OFFER:
        return UpdateKind.NOTHING_NEW if _has_heard_here(row) else UpdateKind.OFFER
    if _coming(row.id, now) is not None:
        return UpdateKind.INTERVIEW_COMING
    if reached is StageKind.OUR_INTERVIEW:
        return UpdateKind.AFTER_INTERVIEW
    return _kind_of_waiting(row, reached, _day(now))


def _kind_of_closing(telling: Telling | None) -> UpdateKind:
    closing = telling.closing if telling else None
    if telling is None:
        return UpdateKind.NO_REASON
    if closing and closing.way in _WAYS:
        return _WAYS[closing.way]
    is_bare = closing is not None and closing.way is Way.NO_REASON_GIVEN
    said_no = telling.feedback is not None and telling.feedback.decision is Decision.REJECT
    return UpdateKind.NO_REASON if is_bare and not said_no else UpdateKind.NO


def _kind_of_waiting(row: tables.Candidacy, reached: StageKind, today: date) -> UpdateKind:
    if reached not in _ASKED:
        return UpdateKind.NOTHING_NEW
    if reached is StageKind.PRESENTED and not _has_heard_here(row):
        return UpdateKind.PRESENTED
    parts, promise = _reply_parts(row), _client_promise(row.id)
    if parts is not None:
        return UpdateKind.REPLIED if parts >= _PARTS else UpdateKind.CLIENT_UNCLEAR
    asked = _asked_at(row.id)
    if promise is None:
        return UpdateKind.CLIENT_ASKED if asked else UpdateKind.NOTHING_NEW
    if promise.due >= today:
        return UpdateKind.CLIENT_HAS_TIME
    return UpdateKind.CLIENT_ASKED if asked else UpdateKind.CLIENT_LATE


def _facts_of_feedback(about: Standing) -> list[Fact]:
    given = about.known
    if given is None:
        return _facts_of_closing(about.closing, about)
    is_clients = given.source is Source.CLIENT
    titles = {row.id: row.title for row in about.assignment.requirements}
    found = []
    for gap in given.gaps:
        if not gap.is_empty:
            kind = FactKind.GROUND if gap in given.decisive_gaps else FactKind.GAP
            title = titles.get(gap.requirement_id or "", "")
            found.append(Fact(kind, _seen(gap), title, is_clients=is_clients))
    for row in given.strengths:
        if not row.is_empty:
            title = titles.get(row.requirement_id or "", "")
            text = _seen(row)
            found.append(Fact(FactKind.STRENGTH, text, title, is_clients=is_clients))
    return [*found, *_advice(given)]


def _facts_of_closing(closing: Closing | None, about: Standing) -> list[Fact]:
    if closing is None or not closing.text.strip():
        return []
    titles = {row.id: row.title for row in about.assignment.requirements}
    return [Fact(FactKind.GROUND, closing.text, titles.get(closing.requirement_id or "", ""))]


def _advice(given: Feedback) -> list[Fact]:
    return [Fact(FactKind.DEVELOPMENT, text) for text in given.development if text.strip()]


def _facts_of_client(about: Standing, today: date) -> list[Fact]:
    found = []
    if about.client_due is not None:
        is_late = about.client_due < today
        kind = FactKind.CLIENT_LATE if is_late else FactKind.CLIENT_DUE
        found.append(Fact(kind, day=about.client_due))
    if about.asked_on is not None:
        found.append(Fact(FactKind.ASKED, day=about.asked_on))
    return found


def _telling(row: tables.Candidacy) -> Telling | None:
    try:
        return tellings(row)[0]
    except NothingToTellError:
        return None


def _client_promise(candidacy_id: Key) -> tables.Promise | None:
    table = tables.Promise
    open_ = (table.candidacy == candidacy_id) & (table.hears == Hears.US) & table.ended_at.is_null()
    found: tables.Promise | None = table.select().where(open_).first()
    return found


def _reply_parts(row: tables.Candidacy) -> int | None:
    """Count the parts of the client's latest reply at this stage, without reading its words."""
    table = tables.ClientReply
    parts = (table.which != "") + (table.seen != "") + (table.difference != "")
    counted = Case(None, [(table.counted_at.is_null(False), _PARTS)], parts)
    at_stage = (table.candidacy == row.id) & (table.received_at >= row.since)
    newest = table.select(counted).where(at_stage)
    found: int | None = newest.order_by(table.received_at.desc(), table.id.desc()).scalar()
    return found


def _asked_at(candidacy_id: Key) -> datetime | None:
    """Return when the client was asked last in the chase that goes on."""
    step, chase = tables.ChaseStep, tables.Chase
    rows = (
        step.select(step.done_at)
        .join(chase)
        .where(
            (chase.candidacy == candidacy_id)
            & chase.ended_at.is_null()
            & step.done_at.is_null(False)
        )
    )
    row = rows.order_by(step.done_at.desc()).first()
    return row.done_at if row else None


def _has_heard_here(row: tables.Candidacy) -> bool:
    return row.heard_at is not None and row.heard_at >= row.since


def _has_heard(row: tables.Candidacy, telling: Telling | None) -> bool:
    """Whether the candidate has heard since the feedback that is known was finished."""
    finished = telling.basis.feedback_at if telling else None
    return finished is not None and row.heard_at is not None and row.heard_at > finished


def _met_on(row: tables.Candidacy, reached: StageKind, now: datetime) -> date | None:
    """Return the day of the interview that was booked for this stage and is over, if any was."""
    table = tables.Meeting
    held = (table.candidacy == row.id) & table.cancelled_at.is_null() & (table.ends_at <= now)
    of_stage = held & (table.stage_kind == reached)
    last = table.select().where(of_stage).order_by(table.ends_at.desc()).first()
    return _day(last.starts_at) if last else None


def _coming(candidacy_id: Key, now: datetime) -> datetime | None:
    table = tables.Meeting
    booked = (table.candidacy == candidacy_id) & table.cancelled_at.is_null()
    row = table.select().where(booked & (table.ends_at > now)).order_by(table.starts_at).first()
    return row.starts_at if row else None


def _knows_client(row: tables.Candidacy, reached: StageKind) -> bool:
    if reached in CLIENT_MET:
        return True
    if reached is not StageKind.CLOSED:
        return False
    table = tables.StageMove
    moves = table.select(table, tables.Stage).join(tables.Stage, on=table.to_stage)
    kinds = {StageKind(move.to_stage.kind) for move in moves.where(table.candidacy == row.id)}
    return not kinds.isdisjoint(CLIENT_MET)


def _day(at: datetime) -> date:
    return at.astimezone().date()


def _seen(ground: Ground) -> str:
    """Return what was seen, with when it was where the sentence goes on from there."""
    seen = ground.observation.strip()
    if seen[:1].islower() and ground.situation.strip():
        return f"{ground.situation.strip()} {seen}"
    return seen or ground.shown.strip()
