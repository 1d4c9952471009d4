"""Whom a letter is to and what it is about, read from the records once for all who ask."""

from dataclasses import dataclass

from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NothingToTellError
from wise_feedback.domain.letter import LetterKind
from wise_feedback.domain.people import CandidateFacts, ClientContact
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, candidates, clients, terms
from wise_feedback.services.letter_grounds import Telling, tellings
from wise_feedback.storage import tables


@dataclass(frozen=True, slots=True)
class Subject:
    """A candidacy as the records have it. *reached* is the stage it has come to.

    *contacts* are the people at the client, *agreed* the names that the agreement adds. *tellings*
    are what a letter could be about, the usual first; none while there is nothing to tell.
    """

    candidacy_id: Key
    candidate_id: Key
    person: CandidateFacts
    reached: StageKind
    assignment_id: Key
    facts: AssignmentFacts
    client_id: Key
    contacts: tuple[ClientContact, ...]
    agreed: tuple[str, ...]
    tellings: tuple[Telling, ...]

    @property
    def contact_names(self) -> frozenset[str]:
        """The names of everybody known at the client."""
        return frozenset((*(one.name for one in self.contacts), *self.agreed))

    def telling(self, kind: LetterKind | None = None) -> Telling:
        """Return what a letter of a *kind* is about, or the usual one where that cannot be told.

        Raises ``NothingToTellError``.
        """
        if not self.tellings:
            raise NothingToTellError
        return next((one for one in self.tellings if one.kind is kind), self.tellings[0])


def subject(candidacy_id: Key) -> Subject:
    """Return what the records say of a candidacy. Raises ``NotFoundError``."""
    row = tables.Candidacy.find(candidacy_id)
    found = assignments.assignment(row.assignment_id)
    agreement = terms.in_force(found.id)
    told = (agreement.terms.contact, agreement.terms.stand_in) if agreement else ()
    return Subject(
        candidacy_id=row.id,
        candidate_id=row.candidate_id,
        person=candidates.candidate(row.candidate_id).facts,
        reached=StageKind(row.stage.kind),
        assignment_id=found.id,
        facts=found.facts,
        client_id=found.client_id,
        contacts=tuple(clients.contacts(found.client_id)),
        agreed=tuple(name for name in (one.partition(",")[0].strip() for one in told) if name),
        tellings=_tellings(row),
    )


def _tellings(row: tables.Candidacy) -> tuple[Telling, ...]:
    try:
        return tellings(row)
    except NothingToTellError:
        return ()
