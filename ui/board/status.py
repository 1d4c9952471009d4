"""The one chip of a card: the most urgent thing that it asks for, in icon, words and colour.

First what we owe and have not kept, then what stands in the way of it, and last what is planned.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.shared import dates, wording
from ui.shared.languages import Plurals
from ui.shared.tokens import Kind
from wise_feedback.domain.board import Card
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.promises import Matter
from wise_feedback.domain.stages import StageKind

translate = QCoreApplication.translate

PARTS = 5


@dataclass(frozen=True, slots=True)
class Status:
    """An icon and words, coloured when they ask something."""

    icon: str
    words: str
    kind: Kind = Kind.PLAIN


def is_late(card: Card, today: date) -> bool:
    """Return whether the day has passed on which the candidate was to hear."""
    return card.promised is not None and card.promised < today


def status(card: Card, kind: StageKind, today: date) -> Status:
    """Return what a card asks for in a stage of *kind*."""
    if kind.ends:
        return _owed(card, today) or _ended(card, kind)
    return (
        _owed(card, today)
        or _in_the_way(card, today)
        or _told(card)
        or _planned(card, card.promised or today, today)
    )


def _owed(card: Card, today: date) -> Status | None:
    """Return that a word is late, due today, or promised to nobody in play."""
    if card.promised is None:
        return None
    if is_late(card, today):
        if card.is_chased:
            return Status("message-circle-question-mark", _vague(), Kind.LATE)
        words = Plurals.tr("%n day(s) late", "", (today - card.promised).days)
        return Status("clock-alert", words, Kind.LATE)
    if card.promised == today:
        return _due(card)
    return None


def _due(card: Card) -> Status:
    if card.has_draft:
        return Status("pencil", translate("Card", "Finish feedback today"), Kind.TODAY)
    if card.matter == Matter.FEEDBACK:
        return Status("clock", translate("Card", "Feedback today"), Kind.TODAY)
    if card.matter == Matter.DECISION:
        return Status("clock", translate("Card", "Decision today"), Kind.TODAY)
    if card.decision == Decision.ADVANCE:
        return Status("send", translate("Card", "Tell today: moves on"), Kind.TODAY)
    return Status("clock", translate("Card", "Update today"), Kind.TODAY)


def _in_the_way(card: Card, today: date) -> Status | None:
    """Return what has to come first: a next word, an interview, the client's reasons or reply."""
    if card.promised is None:
        return Status("armchair", translate("Card", "No next update"), Kind.LATE)
    if card.has_draft:
        return Status("pencil", translate("Card", "Feedback begun"))
    if card.starts_at is not None and dates.days_since(card.starts_at, today) <= 0:
        day = dates.near(card.starts_at.astimezone().date(), today)
        return Status("calendar", translate("Card", "Interview {0}").format(day))
    if card.is_chased:
        return Status("message-circle-question-mark", _vague(), Kind.CLIENT)
    if card.client_due is not None:
        return Status("hourglass", _awaited(card.client_due, today), Kind.CLIENT)
    return None


def _vague() -> str:
    return translate("Card", "Client's reply is vague")


def _awaited(due: date, today: date) -> str:
    days = (today - due).days
    if days > 0:
        return Plurals.tr("Client's reply %n day(s) late", "", days)
    return translate("Card", "Client replies {0}").format(dates.near(due, today))


def _told(card: Card) -> Status | None:
    """Return how far what is told has come."""
    if card.letter_at:
        return Status("file-text", translate("Card", "Letter saved"), Kind.DONE)
    if card.parts is None:
        return None
    if card.decision == Decision.HOLD:
        return Status("circle-pause", wording.decision(Decision.HOLD), Kind.CLIENT)
    if card.decision == Decision.ADVANCE:
        words = translate("Card", "Feedback: moves on")
        return Status("circle-check", words, Kind.DONE)
    words = translate("Card", "Feedback done · {0} of {1}").format(card.parts, PARTS)
    return Status("circle-check", words, Kind.DONE)


def _planned(card: Card, due: date, today: date) -> Status:
    day = dates.near(due, today)
    if card.matter == Matter.FEEDBACK:
        return Status("feather", translate("Card", "Feedback {0}").format(day))
    if card.matter == Matter.DECISION:
        return Status("calendar", translate("Card", "Decision {0}").format(day))
    return Status("calendar", translate("Card", "Update due {0}").format(day))


def _ended(card: Card, kind: StageKind) -> Status:
    if card.has_draft:
        return Status("pencil", translate("Card", "Feedback begun"), Kind.TODAY)
    if told := _told(card):
        return told
    if kind is StageKind.CLOSED:
        return Status("file-text", translate("Card", "No letter yet"))
    return Status("party-popper", translate("Card", "Placed"), Kind.DONE)
