"""Candidates: a person once, however many assignments they are in."""

from dataclasses import asdict
from datetime import UTC, datetime

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.cleaning import clean_candidate
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.people import Candidate, CandidateFacts
from wise_feedback.domain.text import folded, swedish_key
from wise_feedback.services import board
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction
from wise_feedback.storage.values import candidate_value


def candidate(candidate_id: Key) -> Candidate:
    """Return one candidate. Raises ``NotFoundError``."""
    row = tables.Candidate.find(candidate_id)
    return candidate_value(row)


def candidates() -> list[Candidate]:
    """Return everybody, by name as Swedes sort names."""
    people = [candidate_value(row) for row in tables.Candidate.select()]
    return sorted(people, key=lambda person: swedish_key(person.facts.name))


def count() -> int:
    """Return how many people are known."""
    return int(tables.Candidate.select().count())


def find(text: str) -> list[Candidate]:
    """Return the candidates whose name, skills or place hold *text*, or whose id it is."""
    table = tables.Candidate
    rows = table.select().where((table.id == text) | table.search.contains(folded(text.strip())))
    people = [candidate_value(row) for row in rows]
    return sorted(people, key=lambda person: swedish_key(person.facts.name))


def same_person(facts: CandidateFacts) -> Candidate | None:
    """Return somebody already known who has the same e-mail address, or name if that is all."""
    table = tables.Candidate
    if facts.email:
        row = table.get_or_none(table.email == facts.email.lower())
        return candidate_value(row) if row else None
    wanted = facts.name.casefold()
    rows = table.select().where(table.search.contains(folded(facts.name)))
    match = next((row for row in rows if row.name.casefold() == wanted), None)
    return candidate_value(match) if match else None


def add(facts: CandidateFacts, assignment_id: Key, stage_id: Key | None = None) -> Key:
    """Add a person to an assignment, in its first stage or another; return the card's id.

    Somebody with the same e-mail address is that person, and is not doubled. Raises
    ``AlreadyOnBoardError`` if they are in the assignment, ``MissingFieldError`` without a name,
    ``BadAddressError``, ``TextTooLongError``; ``GroundMissingError`` for a closed stage.
    """
    facts = clean_candidate(facts)
    with transaction(Act.ADD_CANDIDATE):
        known = same_person(facts) if facts.email else None
        candidate_id = known.id if known else _create(facts)
        return board.add_card(candidate_id, assignment_id, stage_id)


def edit(candidate_id: Key, facts: CandidateFacts) -> None:
    """Keep what was changed of a person. Raises as ``add`` does, and ``NotFoundError``."""
    facts = clean_candidate(facts)
    with transaction(Act.EDIT_CANDIDATE):
        changed = tables.Candidate.update(columns_of(facts)).where(
            tables.Candidate.id == candidate_id
        )
        if not changed.execute():
            raise NotFoundError


def columns_of(facts: CandidateFacts) -> dict[str, object]:
    """Return the columns that hold *facts*, with the text that searches look in."""
    columns = asdict(facts)
    columns["email"] = facts.email.lower()
    columns["search"] = search_text(facts)
    return columns


def search_text(facts: CandidateFacts) -> str:
    """Return the text that searches for a person look in."""
    sought = (facts.name, facts.goes_by, facts.latin_name, facts.skills, facts.headline, facts.city)
    return folded(" ".join(filter(None, (*sought, facts.email))))


def _create(facts: CandidateFacts) -> Key:
    return str(tables.Candidate.create(**columns_of(facts), added_at=datetime.now(UTC)).id)
