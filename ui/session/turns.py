"""Whose turn it is in a session: who was told, who was passed over, and who comes next."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.owed import Owed, Why, why
from wise_feedback.domain.promises import Hears
from wise_feedback.services import assignments, board, contacts, promises
from wise_feedback.services import today as todays


class State(StrEnum):
    """How far somebody has come in the session."""

    WAITING = "waiting"
    SKIPPED = "skipped"
    TOLD = "told"


@dataclass(slots=True)
class Turn:
    """One person: what they are owed, if anything was promised, and how they were told."""

    card: Key
    name: str
    where: str
    owed: Owed | None = None
    state: State = State.WAITING
    channel: Channel | None = None
    contact: Key = ""
    told_at: datetime | None = None


@dataclass
class Turns:
    """Everyone in a session, in order; *at* is whose turn it is, -1 once nobody is left."""

    everyone: list[Turn] = field(default_factory=list)
    at: int = -1

    @property
    def current(self) -> Turn | None:
        """Whose turn it is."""
        return self.everyone[self.at] if 0 <= self.at < len(self.everyone) else None

    @property
    def number(self) -> int:
        """Which person it is, counted from 1: one more than those who are done with."""
        return len(self.everyone) - len(self.of(State.WAITING)) + 1

    def of(self, state: State) -> list[Turn]:
        """Return those who have come so far, in order."""
        return [turn for turn in self.everyone if turn.state is state]

    def coming(self) -> list[Turn]:
        """Return those who wait, in the order in which their turn comes after this one."""
        at = self.at + 1
        order = (*self.everyone[at:], *self.everyone[:at])
        return [turn for turn in order if turn.state is State.WAITING and turn is not self.current]

    def go_on(self) -> None:
        """Let it be the turn of the next who waits, after this one and then from the start."""
        count = len(self.everyone)
        order = (*range(self.at + 1, count), *range(min(self.at + 1, count)))
        waiting = (at for at in order if self.everyone[at].state is State.WAITING)
        self.at = next(waiting, -1)

    def go_to(self, turn: Turn) -> None:
        """Let it be somebody's turn."""
        turn.state = State.WAITING
        self.at = self.everyone.index(turn)

    def take_skipped(self) -> None:
        """Let those who were passed over wait for their turn again."""
        for turn in self.of(State.SKIPPED):
            turn.state = State.WAITING
        self.at = -1
        self.go_on()

    def drop(self, turn: Turn) -> None:
        """Leave out somebody who is no longer on any board."""
        at = self.everyone.index(turn)
        self.everyone.remove(turn)
        self.at -= at <= self.at
        self.go_on()

    def taken_back(self) -> list[Turn]:
        """Return those who were told, but whose contact has been undone since."""
        return [turn for turn in self.of(State.TOLD) if not _is_logged(turn)]


def of_promises(promise_ids: Sequence[Key], today: date, now: datetime) -> Turns:
    """Return the session for some promises, or without any for everyone who is owed a word.

    Whoever has an interview still to come has nothing to hear yet. Those whom nothing is owed any
    more are left out.
    """
    if promise_ids:
        found = (promise for promise in map(_owed, promise_ids) if promise is not None)
        owed = [one for one in found if one.candidacy_id is not None]
    else:
        everyone = todays.owed(Hears.CANDIDATE, today)
        owed = [one for one in everyone if why(one, today, now) is not Why.INTERVIEW_COMING]
    return _begun([_of_owed(one) for one in owed])


def of_cards(cards: Sequence[Key]) -> Turns:
    """Return the session for some candidates, whether anything is promised to them or not."""
    return _begun([turn for turn in map(_of_card, cards) if turn is not None])


def _begun(everyone: list[Turn]) -> Turns:
    turns = Turns(everyone)
    turns.go_on()
    return turns


def _owed(promise_id: Key) -> Owed | None:
    try:
        return todays.one(promise_id) if promises.promise(promise_id).is_open else None
    except NotFoundError:
        return None


def _of_owed(owed: Owed) -> Turn:
    assert owed.candidacy_id is not None
    return Turn(owed.candidacy_id, owed.name, f"{owed.role} · {owed.client}", owed)


def _of_card(card: Key) -> Turn | None:
    promise = promises.open_of_card(card)
    if promise is not None:
        return _of_owed(todays.one(promise.id))
    try:
        facts = assignments.assignment(board.assignment_of(card)).facts
        return Turn(card, board.card(card).name, f"{facts.role} · {facts.client}")
    except NotFoundError:
        return None


def _is_logged(turn: Turn) -> bool:
    return any(contact.id == turn.contact for contact in contacts.contacts(turn.card))
