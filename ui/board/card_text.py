"""What a card says: the facts under the name, where the feedback stands, how long it has waited."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.shared import dates, wording
from ui.shared.languages import Plurals
from ui.shared.tokens import Kind
from wise_feedback.domain.board import Card
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.stages import Stage, StageKind

translate = QCoreApplication.translate

PARTS = 5


@dataclass(frozen=True, slots=True)
class Status:
    """Where the feedback on a card stands: an icon and words, coloured when it asks something."""

    icon: str
    words: str
    kind: Kind = Kind.PLAIN


@dataclass(frozen=True, slots=True)
class CardText:
    """The words of a card, ready to be painted."""

    name: str
    facts: str
    status: Status
    waited: str
    waited_short: str
    since: str

    def spoken(self, stage: str) -> str:
        """Return the card in full, as a screen reader says it and a tooltip shows it."""
        told = translate("Card", "{0}, {1}. {2}. In this stage {3}.")
        return told.format(self.name, stage, self.status.words, self.since)


def card_text(card: Card, stage: Stage, today: date) -> CardText:
    """Return the words of *card*, which stands in *stage*."""
    return CardText(
        name=card.name,
        facts=_facts(card),
        status=_status(card, stage.kind),
        waited=dates.ago(card.since, today),
        waited_short=_short(dates.days_since(card.since, today)),
        since=dates.since(card.since, today),
    )


def _short(days: int) -> str:
    """Return a time to wait for a place where *3 days* is too long; the day itself says nothing."""
    return translate("Card", "{0} d").format(days) if days > 0 else ""


def _facts(card: Card) -> str:
    years = Plurals.tr("%n yr(s)", "", card.years) if card.years is not None else ""
    return " · ".join(filter(None, (card.skills, years)))


def _status(card: Card, kind: StageKind) -> Status:
    if card.has_draft:
        return Status("pencil", translate("Card", "Feedback begun"), Kind.TODAY)
    if card.letter_at:
        return Status("file-text", translate("Card", "Letter saved"), Kind.DONE)
    if card.parts is not None:
        return _given(card, card.parts)
    if kind is StageKind.CLOSED:
        return Status("file-text", translate("Card", "No letter yet"))
    if kind in {StageKind.OUR_INTERVIEW, StageKind.CLIENT_INTERVIEW}:
        return Status("feather", translate("Card", "Feedback to write"))
    if kind is StageKind.PLACED:
        return Status("party-popper", translate("Card", "Placed"), Kind.DONE)
    return Status("circle-dashed", translate("Card", "No feedback yet"))


def _given(card: Card, parts: int) -> Status:
    if card.decision == Decision.HOLD:
        return Status("circle-pause", wording.decision(Decision.HOLD), Kind.CLIENT)
    if card.decision == Decision.ADVANCE:
        words = translate("Card", "Feedback: moves on")
        return Status("circle-check", words, Kind.DONE)
    words = translate("Card", "Feedback done · {0} of {1}").format(parts, PARTS)
    return Status("circle-check", words, Kind.DONE)
