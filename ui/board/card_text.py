"""What a card says: the facts under the name, what it asks for, and how long two people wait."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ui.board.status import Status, is_late, status
from ui.shared import dates, wording
from ui.shared.fonts import Role
from ui.shared.languages import Plurals
from ui.shared.tokens import Kind
from wise_feedback.domain.board import Card
from wise_feedback.domain.promise_rules import CLIENT_MET
from wise_feedback.domain.stages import Stage, StageKind

translate = QCoreApplication.translate

_LONG = 7
"""Days after which somebody without a next word is shown to have waited too long."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Since when somebody has heard nothing. *kind* says whose it is to be sorry, if anybody's."""

    icon: str
    words: str
    short: str
    kind: Kind = Kind.PLAIN

    @property
    def is_late(self) -> bool:
        """Whether it has been too long, which is shown in bold and by an icon."""
        return self.kind is not Kind.PLAIN

    @property
    def role(self) -> Role:
        """The role that its words are set in."""
        return "clock_strong" if self.is_late else "clock"


@dataclass(frozen=True, slots=True)
class CardText:
    """The words of a card, ready to be painted."""

    name: str
    facts: str
    status: Status
    clocks: tuple[Clock, ...]


def spoken(card: Card, stage: Stage, today: date) -> str:
    """Return a card in full, as a screen reader says it and a tooltip shows it."""
    asks = status(card, stage.kind, today).words
    told = translate("Card", "{0}, {1}. {2}. {3}")
    waits = _waits(card, stage.kind, today)
    return told.format(card.name, wording.stage_name(stage), asks, waits)


def card_text(card: Card, stage: Stage, today: date) -> CardText:
    """Return the words of *card*, which stands in *stage*."""
    kind = stage.kind
    return CardText(
        name=card.name,
        facts=_facts(card),
        status=status(card, kind, today),
        clocks=_clocks(card, kind, today),
    )


def _facts(card: Card) -> str:
    years = Plurals.tr("%n yr(s)", "", card.years) if card.years is not None else ""
    return " · ".join(filter(None, (card.skills, years)))


def _clocks(card: Card, kind: StageKind, today: date) -> tuple[Clock, ...]:
    """Return how long the candidate waits and, once they are in it, the client."""
    if kind.ends:
        return (_clock("clock", card.since, today),)
    heard_at = card.heard_at or card.since
    is_forgotten = card.promised is None and dates.days_since(heard_at, today) >= _LONG
    ours = Kind.LATE if is_late(card, today) or is_forgotten else Kind.PLAIN
    heard = _clock("user", heard_at, today, ours)
    if kind not in CLIENT_MET or card.client_at is None:
        return (heard,)
    owes = card.client_due is not None and card.client_due < today
    theirs = Kind.CLIENT if owes else Kind.PLAIN
    return heard, _clock("building-2", card.client_at, today, theirs)


def _clock(icon: str, at: datetime, today: date, kind: Kind = Kind.PLAIN) -> Clock:
    short = translate("Card", "{0} d").format(max(dates.days_since(at, today), 0))
    return Clock(icon, dates.ago(at, today), short, kind)


def _waits(card: Card, kind: StageKind, today: date) -> str:
    told = [_stands(card, today)] if kind.ends else [_heard(card, today)]
    if card.promised is not None:
        told.append(_promised(card.promised, today))
    if not kind.ends and kind in CLIENT_MET and card.client_at is not None:
        words = translate("Card", "The client answered or was asked {0}.")
        told.append(words.format(dates.before(card.client_at, today)))
    return " ".join(told)


def _stands(card: Card, today: date) -> str:
    return translate("Card", "In this stage {0}.").format(dates.since(card.since, today))


def _heard(card: Card, today: date) -> str:
    if card.heard_at is None:
        words = translate("Card", "Has not heard from us yet, in this stage {0}.")
        return words.format(dates.since(card.since, today))
    words = translate("Card", "Heard from us {0}.")
    return words.format(dates.before(card.heard_at, today))


def _promised(due: date, today: date) -> str:
    if due < today:
        words = translate("Card", "An update was promised for {0}.")
    else:
        words = translate("Card", "The next update is promised for {0}.")
    return words.format(dates.long_day(due))
