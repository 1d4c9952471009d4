"""The words of the client view, said to the client: you are they who sit in the room."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.shared import dates, wording
from ui.shared.languages import Plurals
from ui.shared.tokens import Kind
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.client_view import Aliases, Met, Next, Question, Seen
from wise_feedback.domain.stages import Stage

translate = QCoreApplication.translate

_HARD = "\u00a0"


class Names:
    """What everybody is called: by name or, once names are hidden, by a letter that stays."""

    def __init__(self) -> None:
        self.are_hidden = False
        self.aliases = Aliases()

    def of(self, card: Seen) -> str:
        """Return what somebody is called now."""
        if not self.are_hidden:
            return card.name
        return translate("ClientView", "Candidate {0}").format(self.aliases.letter(card.id))


class Sign(NamedTuple):
    """How it stands with a requirement: an icon and words, so that colour is not the only sign."""

    icon: str
    words: str
    kind: Kind


class Line(NamedTuple):
    """What comes next, in a line."""

    icon: str
    words: str
    kind: Kind = Kind.PLAIN


def sign(value: Met) -> Sign:
    """Return how it stands with a requirement."""
    match value:
        case Met.MEETS:
            return Sign("check", translate("ClientView", "meets"), Kind.DONE)
        case Met.PARTLY:
            return Sign("contrast", translate("ClientView", "partly"), Kind.TODAY)
        case Met.NOT:
            return Sign("minus", translate("ClientView", "does not meet"), Kind.PLAIN)
        case Met.UNTRIED:
            words = translate("ClientView", "not assessed")
            return Sign("circle-question-mark", words, Kind.PLAIN)


def facts(card: Seen) -> str:
    """Return what somebody can, and for how many years: *Java, Spring · 8 yrs*."""
    years = Plurals.tr("%n yr(s)", "", card.years) if card.years is not None else ""
    years = years.replace(" ", _HARD)  # a number stays with its unit
    return f"{_HARD}· ".join(filter(None, (card.skills or card.headline, years)))


def coming(card: Seen, stage: Stage, today: date) -> Line:
    """Return what comes next for somebody in a stage."""
    value, day = card.next(stage.kind, today)
    match value:
        case Next.REASONS_NEEDED:
            words = translate("ClientView", "Your reasons are needed")
            return Line("message-circle-question-mark", words, Kind.CLIENT)
        case Next.ANSWER_NEEDED:
            words = translate("ClientView", "Your answer is needed")
            return Line("hourglass", words, Kind.CLIENT)
        case Next.ANSWER_DUE:
            words = translate("ClientView", "Your answer {0}")
            return Line("hourglass", words.format(dates.near(day or today, today)), Kind.CLIENT)
        case Next.INTERVIEW:
            at = dates.clock(card.meets_at) if card.meets_at else ""
            words = translate("ClientView", "Interview {0} {1}")
            return Line("calendar", words.format(dates.near(day or today, today), at))
        case Next.ANSWERED:
            return Line("circle-check", translate("ClientView", "You have answered"), Kind.DONE)
        case Next.OFFER:
            return Line("handshake", translate("ClientView", "An offer is being discussed"))
        case Next.NOTHING:
            return Line("circle-dashed", translate("ClientView", "Nothing is awaited from you"))


def spoken(name: str, card: Seen, stage: Stage, asked: tuple[str, ...], today: date) -> str:
    """Return a card in full, as a screen reader says it."""
    told = [f"{name}, {wording.stage_name(stage)}", facts(card)]
    for number, (title, value) in enumerate(zip(asked, card.met, strict=True), 1):
        words = translate("ClientView", "{0} {1}: {2}")
        told.append(words.format(number, title, sign(value).words))
    told.append(coming(card, stage, today).words)
    return ". ".join(filter(None, told))


def part(value: ReplyPart) -> str:
    """Return what a part of an answer is called, said to the client."""
    match value:
        case ReplyPart.REQUIREMENT:
            return translate("ClientView", "Which requirement")
        case ReplyPart.OBSERVATION:
            return translate("ClientView", "What you saw")
        case ReplyPart.DIFFERENCE:
            return translate("ClientView", "What would have made the difference")


def asked_for(value: ReplyPart) -> str:
    """Return the question that asks for a part."""
    match value:
        case ReplyPart.REQUIREMENT:
            return translate("ClientView", "Which requirement decided?")
        case ReplyPart.OBSERVATION:
            return translate("ClientView", "What did you see or hear?")
        case ReplyPart.DIFFERENCE:
            return translate("ClientView", "What would you have needed to hear?")


def question(value: Question, name: str) -> tuple[str, str]:
    """Return what is asked about somebody, and what more belongs to the answer."""
    if not value.parts:
        title = translate("ClientView", "{0}: what is your answer?").format(name)
        text = translate(
            "ClientView",
            "A yes is enough. If it is a no: which requirement, what you saw, and what would have"
            " made the difference.",
        )
        return title, text
    first, *rest = value.parts
    titles = {
        ReplyPart.REQUIREMENT: translate("ClientView", "{0}: which requirement decided?"),
        ReplyPart.OBSERVATION: translate("ClientView", "{0}: what did you see?"),
        ReplyPart.DIFFERENCE: translate("ClientView", "{0}: what would have made the difference?"),
    }
    return titles[first].format(name), " ".join(asked_for(one) for one in rest)
