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
    """An icon and words, coloured when they ask something. *short* is for a narrow lane."""

    icon: str
    words: str
    kind: Kind = Kind.PLAIN
    short: str = ""


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
            return _vague(Kind.LATE)
        words = Plurals.tr("%n day(s) late", "", (today - card.promised).days)
        return Status("clock-alert", words, Kind.LATE)
    if card.promised == today:
        return _due(card)
    return None


def _due(card: Card) -> Status:
    if card.has_draft:
        words = translate("Card", "Finish feedback today")
        return Status("pencil", words, Kind.TODAY, translate("Card", "Feedback today"))
    if card.matter == Matter.FEEDBACK:
        return Status("clock", translate("Card", "Feedback today"), Kind.TODAY)
    if card.matter == Matter.DECISION:
        return Status("clock", translate("Card", "Decision today"), Kind.TODAY)
    if card.decision == Decision.ADVANCE:
        words = translate("Card", "Tell today: moves on")
        return Status("send", words, Kind.TODAY, translate("Card", "Update today"))
    return Status("clock", translate("Card", "Update today"), Kind.TODAY)


def _in_the_way(card: Card, today: date) -> Status | None:
    """Return what has to come first: a next word, an interview, the client's reasons or reply."""
    if card.promised is None:
        words, short = translate("Card", "No next update"), translate("Card", "No date")
        return Status("armchair", words, Kind.LATE, short)
    if card.has_draft:
        return Status("pencil", translate("Card", "Feedback begun"))
    if card.starts_at is not None and dates.days_since(card.starts_at, today) <= 0:
        day = dates.near(card.starts_at.astimezone().date(), today)
        return Status("calendar", translate("Card", "Interview {0}").format(day))
    if card.is_chased:
        return _vague(Kind.CLIENT)
    if card.client_due is not None:
        return _awaited(card.client_due, today)
    return None


def _vague(kind: Kind) -> Status:
    words = translate("Card", "Client's reply is vague")
    short = translate("Card", "Vague reply")
    return Status("message-circle-question-mark", words, kind, short)


def _awaited(due: date, today: date) -> Status:
    """Return until when the client has time; the hourglass says whose reply it is."""
    days = (today - due).days
    if days > 0:
        words = Plurals.tr("Client's reply %n day(s) late", "", days)
        short = Plurals.tr("%n day(s) late", "", days)
    else:
        day = dates.near(due, today)
        words = translate("Card", "Client replies {0}").format(day)
        short = translate("Card", "Reply {0}").format(day)
    return Status("hourglass", words, Kind.CLIENT, short)


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
        return Status("circle-check", words, Kind.DONE, wording.decision(Decision.ADVANCE))
    words = translate("Card", "Feedback done · {0} of {1}").format(card.parts, PARTS)
    short = translate("Card", "Feedback {0}/{1}").format(card.parts, PARTS)
    return Status("circle-check", words, Kind.DONE, short)


def _planned(card: Card, due: date, today: date) -> Status:
    day = dates.near(due, today)
    if card.matter == Matter.FEEDBACK:
        return Status("feather", translate("Card", "Feedback {0}").format(day))
    if card.matter == Matter.DECISION:
        return Status("calendar", translate("Card", "Decision {0}").format(day))
    return Status("calendar", translate("Card", "Update {0}").format(day))


def _ended(card: Card, kind: StageKind) -> Status:
    if card.has_draft:
        return Status("pencil", translate("Card", "Feedback begun"), Kind.TODAY)
    if told := _told(card):
        return told
    if kind is StageKind.CLOSED:
        return Status("file-text", translate("Card", "No letter yet"))
    return Status("party-popper", translate("Card", "Placed"), Kind.DONE)
