"""All that the page shows of one candidate and their client, read in one go."""

from dataclasses import dataclass
from datetime import date, datetime

from ui.shared import dates
from wise_feedback.domain.agreement import Agreement, ReplyPart
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board import Card
from wise_feedback.domain.chase import Chase, Outcome, StepKind
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.replies import ClientReply, Reading
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, board, candidates, chases, replies, terms


@dataclass(frozen=True, slots=True)
class Case:
    """A candidate in an assignment, what the client said last of them, and the chase of the rest.

    *reading* is ``None`` where nothing has been said. The chase is one that goes on, or that would
    begin today; *declined_at* is when the client gave no more, if that was last.
    """

    card: Card
    person: CandidateFacts
    assignment: Assignment
    stage: StageKind
    reply: ClientReply | None
    reading: Reading | None
    chase: Chase
    agreement: Agreement | None
    today: date
    declined_at: datetime | None = None

    @property
    def key(self) -> Key:
        """The card's id."""
        return self.card.id

    @property
    def name(self) -> str:
        """What the candidate is called."""
        return self.person.greeting_name

    @property
    def contact(self) -> str:
        """What the person at the client is called, or the client if nobody is known."""
        agreed = self.agreement.terms.contact if self.agreement else ""
        named = agreed or self.assignment.facts.contact
        return (
            named.replace(",", " ").split()[0]
            if named.strip(" ,")
            else self.assignment.facts.client
        )

    @property
    def found(self) -> dict[ReplyPart, str]:
        """The words that hold each part of the reply."""
        return {p: self.reply.words(p) for p in ReplyPart} if self.reply else {}

    @property
    def is_clear(self) -> bool:
        """Whether there is nothing to ask."""
        return self.reply is not None and self.reply.is_concrete and not self.chase.id

    @property
    def days_waited(self) -> int:
        """How many days the candidate has waited for a word."""
        return dates.days_since(self.card.heard_at or self.card.since, self.today)

    @property
    def step(self) -> StepKind:
        """The step whose draft is wanted first."""
        coming = self.chase.next_ask
        return coming.kind if coming else StepKind.ASK


def load(candidacy_id: Key) -> Case:
    """Return a case as it stands now. Raises ``NotFoundError``."""
    card, today = board.card(candidacy_id), date.today()
    assignment = assignments.assignment(board.assignment_of(candidacy_id))
    reply, chased = replies.latest(candidacy_id), chases.latest(candidacy_id)
    is_declined = chased is not None and chased.outcome is Outcome.DECLINED
    return Case(
        card=card,
        person=candidates.candidate(card.candidate_id).facts,
        assignment=assignment,
        stage=assignment.stage(card.stage_id).kind,
        reply=reply,
        reading=replies.read(candidacy_id, reply.said) if reply else None,
        chase=chases.proposed(candidacy_id, today),
        agreement=terms.in_force(assignment.id),
        today=today,
        declined_at=chased.ended_at if chased and is_declined else None,
    )
