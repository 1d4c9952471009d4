"""The feedback agreement with a client: drafted, walked through, signed, and followed by a new one.

A version that was walked through is never edited: other terms make a new draft with a number of
its own, while the old version holds until the new one is walked through too.
"""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from wise_feedback.domain import agreement_json
from wise_feedback.domain.acts import Act
from wise_feedback.domain.agreement import (
    Agreement,
    AgreementTerms,
    Pattern,
    Standing,
)
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.cleaning import clean_terms
from wise_feedback.domain.errors import AgreementError, AgreementProblem, NotFoundError
from wise_feedback.domain.promises import Event, Hears, Terms
from wise_feedback.letters.agreement_words import usual_words
from wise_feedback.services import drafts, settings
from wise_feedback.services.ledger import Ledger, local_day
from wise_feedback.services.terms import agreement_value, in_force
from wise_feedback.services.terms import terms as terms_of
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction

DRAFT = "agreement"


def current(assignment_id: Key) -> Agreement | None:
    """Return the newest agreement of an assignment, draft or not, if there is one."""
    row = _newest(assignment_id)
    return agreement_value(row) if row else None


def standing(assignment_id: Key) -> Standing:
    """Return how far the agreement has come, and whether to take it up at the start meeting."""
    return Standing(current(assignment_id), in_force(assignment_id))


def resume(assignment_id: Key) -> Agreement:
    """Return the agreement to go on with: the newest, or a proposal that is not kept yet.

    Terms that were typed and are not saved yet stand in it as they were typed; over an agreement
    that holds they are a proposal too. A proposal has no id, and the number that is free next.
    Raises ``NotFoundError``.
    """
    found = current(assignment_id) or _proposal(assignment_id)
    left = typed(assignment_id)
    if left is None:
        return found
    if found.is_in_force and not _says_the_same(found.terms, left):
        return _unkept(assignment_id, left)
    return replace(found, terms=left)


def patterns(assignment_id: Key) -> tuple[Pattern, ...]:
    """Return the newest agreement of each other assignment, this client's own first."""
    client_id = tables.Assignment.find(assignment_id).client_id
    table, found = tables.Agreement, dict[Key, Pattern]()
    others = table.select().where(table.assignment != assignment_id)
    for row in others.order_by(table.made_at.desc(), table.id.desc()):
        if row.assignment_id not in found:
            of = row.assignment
            is_same = of.client_id == client_id
            value = agreement_value(row)
            found[row.assignment_id] = Pattern(value, of.role, of.client.name, is_same)
    return tuple(sorted(found.values(), key=lambda pattern: not pattern.is_same_client))


def save(assignment_id: Key, terms: AgreementTerms) -> Agreement:
    """Keep *terms* as the draft, which is made if there is none; return it.

    Where the newest version is agreed already, other terms make a new draft with its own number;
    only another language leaves it the same agreement. Raises as ``clean_terms`` does, and
    ``NotFoundError``.
    """
    terms = clean_terms(terms)
    with transaction(Act.AGREE):
        kept = keep(assignment_id, terms)
    discard_typed(assignment_id)
    return kept


def keep(assignment_id: Key, terms: AgreementTerms) -> Agreement:
    """Keep terms that are clean as ``save`` does; for use in an act."""
    return agreement_value(_keep(assignment_id, terms))


def start_from(assignment_id: Key, pattern_id: Key) -> Agreement:
    """Let the draft say what another agreement says; people of another client are not taken over.

    Raises ``NotFoundError``.
    """
    pattern = tables.Agreement.find(pattern_id)
    now = resume(assignment_id).terms
    taken = _taken_over(assignment_id, agreement_value(pattern), now)
    return save(assignment_id, replace(taken, remind_at_start=now.remind_at_start))


def start_anew(assignment_id: Key) -> Agreement:
    """Let the draft say what our agreements usually say, about the same people."""
    now = resume(assignment_id).terms
    usual = usual_terms(now.language)
    return save(
        assignment_id,
        replace(
            usual,
            contact=now.contact,
            stand_in=now.stand_in,
            remind_at_start=now.remind_at_start,
        ),
    )


def usual_terms(language: Language) -> AgreementTerms:
    """Return what an agreement usually says, before anything is known of the client."""
    return AgreementTerms(avoid=usual_words(language), language=language)


def in_language(terms: AgreementTerms, language: Language) -> AgreementTerms:
    """Return *terms* to be printed in another language.

    The words to avoid follow only while they are the usual ones: nobody's own are translated.
    """
    if terms.avoid == usual_words(terms.language):
        terms = replace(terms, avoid=usual_words(language))
    return replace(terms, language=language)


def walk_through(assignment_id: Key, day: date, *, today: date | None = None) -> Agreement:
    """Write down that the client has gone through the agreement with us: from now on it holds.

    The weekly report follows the day that is agreed; what is promised meanwhile keeps its day.
    Raises ``AgreementError`` for a day to come, or after the signing; ``NotFoundError``, and as
    ``save`` does for terms that were typed last.
    """
    return _agree(assignment_id, day, today or date.today(), is_signed=False)


def sign(assignment_id: Key, day: date, *, today: date | None = None) -> Agreement:
    """Write down that the agreement was signed; it holds, also if it was never walked through.

    Raises ``AgreementError`` for a day to come, or before it was walked through; else as
    ``walk_through`` does.
    """
    return _agree(assignment_id, day, today or date.today(), is_signed=True)


def step_back(assignment_id: Key) -> Agreement | None:
    """Take the newest agreement one step back, and return what is the newest then.

    A signature is taken away first, then that it was walked through, and a draft that was to
    follow an agreement is dropped, be it only typed. A first draft has no step behind it: it
    stays as it is. Raises ``NotFoundError`` if there is no agreement.
    """
    newest = current(assignment_id)
    if newest is not None and not resume(assignment_id).id:
        discard_typed(assignment_id)
        return newest
    with transaction(Act.AGREE):
        row = _newest(assignment_id)
        if row is None:
            raise NotFoundError
        before = terms_of(assignment_id)
        if row.signed_on:
            row.signed_on = None
            row.save()
        elif row.walked_on:
            row.walked_on = None
            row.save()
        elif in_force(assignment_id):
            row.delete_instance()
        _follow(assignment_id, before, row.id)
    discard_typed(assignment_id)
    return current(assignment_id)


def keep_typed(assignment_id: Key, terms: AgreementTerms) -> None:
    """Keep *terms* exactly as they are typed, while they are not saved or cannot be."""
    drafts.keep(DRAFT, assignment_id, agreement_json.write(terms))


def typed(assignment_id: Key) -> AgreementTerms | None:
    """Return the terms as they were typed, if they have not been saved since."""
    body = drafts.kept(DRAFT, assignment_id)
    return agreement_json.read(body) if body else None


def discard_typed(assignment_id: Key) -> None:
    """Forget what was typed. Never in an act, or undoing it would show the text again."""
    drafts.discard(DRAFT, assignment_id)


def _newest(assignment_id: Key) -> tables.Agreement | None:
    table = tables.Agreement
    mine = table.select().where(table.assignment == assignment_id)
    found: tables.Agreement | None = mine.order_by(table.made_at.desc(), table.id.desc()).first()
    return found


def _proposal(assignment_id: Key) -> Agreement:
    """Return what to begin with: the client's latest agreement, else the usual terms."""
    row = tables.Assignment.find(assignment_id)
    start = usual_terms(settings.load().language or "sv")
    if row.contact is not None:
        start = replace(
            start, contact=", ".join(filter(None, (row.contact.name, row.contact.title)))
        )
    latest = next(iter(patterns(assignment_id)), None)
    if latest is not None and latest.is_same_client:
        start = _taken_over(assignment_id, latest.agreement, start)
    return _unkept(assignment_id, start)


def _unkept(assignment_id: Key, terms: AgreementTerms) -> Agreement:
    now = _now()
    return Agreement("", assignment_id, _free_number(local_day(now).year), now, terms)


def _says_the_same(one: AgreementTerms, other: AgreementTerms) -> bool:
    """Whether terms differ in no more than the language that they are printed in."""
    language = other.language
    return other in (replace(one, language=language), in_language(one, language))


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _taken_over(assignment_id: Key, pattern: Agreement, now: AgreementTerms) -> AgreementTerms:
    """Return the terms of *pattern* with the people of this assignment, as far as there are any."""
    clients = [
        tables.Assignment.find(key).client_id for key in (assignment_id, pattern.assignment_id)
    ]
    people = pattern.terms if clients[0] == clients[1] else now
    return replace(
        pattern.terms,
        contact=now.contact or people.contact,
        stand_in=now.stand_in or people.stand_in,
    )


def _keep(assignment_id: Key, terms: AgreementTerms) -> tables.Agreement:
    tables.Assignment.find(assignment_id)
    row = _newest(assignment_id)
    text = json.dumps(agreement_json.write(terms), ensure_ascii=False)
    if row is not None:
        kept = agreement_value(row)
        if not kept.is_in_force or _says_the_same(kept.terms, terms):
            row.terms = text
            row.save()
            return row
    now = _now()
    number = _free_number(local_day(now).year)
    if row is not None and row.made_at > now:  # the clock was set back, and the newest must be last
        now = row.made_at + timedelta(seconds=1)
    return tables.Agreement.create(assignment=assignment_id, number=number, made_at=now, terms=text)


def _free_number(year: int) -> str:
    """Return the number after the highest of a year: ``2026-014``."""
    table = tables.Agreement
    taken = table.select(table.number).where(table.number.startswith(f"{year}-"))
    highest = max((int(row.number.partition("-")[2]) for row in taken), default=0)
    return f"{year}-{highest + 1:03}"


def _agree(assignment_id: Key, day: date, today: date, *, is_signed: bool) -> Agreement:
    if day > today:
        raise AgreementError(AgreementProblem.FUTURE_DAY)
    terms = clean_terms(resume(assignment_id).terms)
    with transaction(Act.AGREE):
        before = terms_of(assignment_id)
        row = _keep(assignment_id, terms)
        if is_signed:
            row.signed_on = day
        else:
            row.walked_on = day
        if row.signed_on and row.walked_on and row.signed_on < row.walked_on:
            raise AgreementError(AgreementProblem.SIGNED_FIRST)
        row.save()
        _follow(assignment_id, before, row.id)
        agreed = agreement_value(row)
    discard_typed(assignment_id)
    return agreed


def _follow(assignment_id: Key, before: Terms, agreement_id: Key) -> None:
    """Promise the weekly report for another day, if that is what has come to hold.

    A report that is overdue stays so: agreeing on another day buys no time.
    """
    now = terms_of(assignment_id)
    is_same = (before.report_weekday, before.report_by) == (now.report_weekday, now.report_by)
    if is_same or tables.Assignment.find(assignment_id).closed_at is not None:
        return
    ledger = Ledger(assignment_id, datetime.now(UTC), now)
    table = tables.Promise
    late = (
        (table.assignment == assignment_id)
        & table.candidacy.is_null()
        & (table.hears == Hears.CLIENT)
        & table.ended_at.is_null()
        & (table.due < local_day(ledger.at))
    )
    if not table.select().where(late).exists():
        ledger.report_again(Event.AGREEMENT, agreement_id)
