"""What a client may see of their own assignment while we sit together, and nothing else.

These values have no room for private notes, for how late we are, for what we have promised, for
salaries or for what anybody wrote: a view that holds them cannot show what is not there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Key
from wise_feedback.domain.feedback import Level
from wise_feedback.domain.stages import Stage, StageKind

LANES = (StageKind.PRESENTED, StageKind.CLIENT_INTERVIEW, StageKind.OFFER)
"""The kinds of stage in which a client meets candidates, or has them before them."""


class Met(StrEnum):
    """Whether a requirement is met. One that was not assessed is never read as a weakness."""

    MEETS = "meets"
    PARTLY = "partly"
    NOT = "not"
    UNTRIED = "untried"


def met(level: Level | None) -> Met:
    """Return how what was shown of a requirement is told to a client: in four words, no shades."""
    match level:
        case None:
            return Met.UNTRIED
        case Level.NO:
            return Met.NOT
        case Level.PARTLY:
            return Met.PARTLY
    return Met.MEETS


class Next(StrEnum):
    """What comes next for a candidate, as far as it is the client's business."""

    REASONS_NEEDED = "reasons_needed"
    ANSWER_NEEDED = "answer_needed"
    ANSWER_DUE = "answer_due"
    INTERVIEW = "interview"
    ANSWERED = "answered"
    OFFER = "offer"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Answer:
    """How far the client has come about a candidate since they came to their stage.

    *due* is by when the client owes us a word, if they do. *parts* are those of the three that
    they have given, ``None`` where they have said nothing; *is_enough* that nothing need be asked.
    """

    due: date | None = None
    parts: frozenset[ReplyPart] | None = None
    is_enough: bool = False

    @property
    def missing(self) -> tuple[ReplyPart, ...]:
        """What is still to be asked of what was said, in the order in which it is asked."""
        if self.parts is None or self.is_enough:
            return ()
        return tuple(part for part in ReplyPart if part not in self.parts)


@dataclass(frozen=True, slots=True)
class Seen:
    """A candidate as the client sees them. *met* has a word for each requirement, in order.

    *meets_at* is when an interview with the client begins that is still to come.
    """

    id: Key
    name: str
    headline: str
    skills: str
    years: int | None
    met: tuple[Met, ...] = ()
    answer: Answer = Answer()
    meets_at: datetime | None = None

    @property
    def owes_answer(self) -> bool:
        """Whether the client is to say what they think, and has said nothing yet."""
        is_owed = self.answer.due is not None and not self.answer.missing
        return is_owed and self.meets_at is None

    def next(self, kind: StageKind, today: date) -> tuple[Next, date | None]:
        """Return what comes next, and its day if it has one that the client may see.

        A day of theirs that has passed is not held up to them in front of others.
        """
        answer = self.answer
        if answer.missing:
            return Next.REASONS_NEEDED, None
        if self.meets_at is not None:
            return Next.INTERVIEW, self.meets_at.astimezone().date()
        if answer.due is not None:
            is_to_come = answer.due > today
            return (Next.ANSWER_DUE, answer.due) if is_to_come else (Next.ANSWER_NEEDED, None)
        if answer.parts is not None:
            return Next.ANSWERED, None
        return (Next.OFFER if kind is StageKind.OFFER else Next.NOTHING), None


@dataclass(frozen=True, slots=True)
class Question:
    """Something the client owes about a candidate: *parts* of a reply, all of it without any."""

    card_id: Key
    parts: tuple[ReplyPart, ...] = ()


@dataclass(frozen=True, slots=True)
class SeenLane:
    """A stage that the client may see, with everybody in it in order."""

    stage: Stage
    cards: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class ClientView:
    """One assignment as its client sees it. *requirements* are titles, numbered from 1."""

    assignment_id: Key
    role: str
    client: str
    requirements: tuple[str, ...]
    lanes: tuple[SeenLane, ...]

    @property
    def cards(self) -> tuple[Seen, ...]:
        """Everybody in it, lane by lane."""
        return tuple(card for lane in self.lanes for card in lane.cards)

    def card(self, card_id: Key) -> Seen | None:
        """Return the candidate with this card, if the client may see them."""
        return next((card for card in self.cards if card.id == card_id), None)

    def questions(self) -> tuple[Question, ...]:
        """Return what to ask the client today: reasons that lack, then answers by their day.

        Nobody is asked about an interview that is still to come.
        """
        vague = (Question(card.id, card.answer.missing) for card in self.cards)
        owed = [card for card in self.cards if card.owes_answer]
        owed.sort(key=lambda card: card.answer.due or date.max)
        return (*(one for one in vague if one.parts), *(Question(card.id) for card in owed))


class Aliases:
    """Letters in place of names, in the order people are first met; they stay while one sits."""

    def __init__(self) -> None:
        self._letters: dict[Key, str] = {}

    def meet(self, cards: Iterable[Key]) -> None:
        """Give a letter to each who has none."""
        for card in cards:
            self._letters.setdefault(card, letters(len(self._letters)))

    def letter(self, card_id: Key) -> str:
        """Return somebody's letter. Raises ``KeyError`` for whom nobody has met."""
        return self._letters[card_id]


def letters(number: int) -> str:
    """Return A for 0, B for 1, after Z come AA and AB."""
    told = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        told = chr(ord("A") + rest) + told
    return told
