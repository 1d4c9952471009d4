"""The words for replies and chases, in the language of the interface."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.shared.languages import Plurals
from ui.shared.tokens import Kind
from wise_feedback.domain.agreement import ReplyPart
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.chase import StepKind, Tone
from wise_feedback.domain.replies import ReplyState

translate = QCoreApplication.translate


class Look(NamedTuple):
    """A state as it is shown: what it means, in words, with an icon."""

    kind: Kind
    words: str
    icon: str


def state(value: ReplyState, parts: int) -> Look:
    """Return how a reply with so many of its parts is shown."""
    match value:
        case ReplyState.SILENT:
            return Look(Kind.CLIENT, translate("Replies", "No answer yet"), "hourglass")
        case ReplyState.VAGUE:
            words = translate("Replies", "Vague · 0 of 3")
            return Look(Kind.CLIENT, words, "message-circle-question-mark")
        case ReplyState.PARTLY:
            words = translate("Replies", "Something is missing · {0} of 3").format(parts)
            return Look(Kind.TODAY, words, "circle-alert")
        case ReplyState.CONCRETE:
            return Look(Kind.DONE, translate("Replies", "Concrete · 3 of 3"), "circle-check")
        case ReplyState.DECLINED:
            return Look(Kind.PLAIN, translate("Replies", "No further reason"), "circle-x")
        case ReplyState.YES:
            return Look(Kind.DONE, translate("Replies", "Yes, they want to go on"), "circle-check")


def part(value: ReplyPart) -> str:
    """Return what a part of a reply is called."""
    match value:
        case ReplyPart.REQUIREMENT:
            return translate("Replies", "Which requirement")
        case ReplyPart.OBSERVATION:
            return translate("Replies", "What they saw")
        case ReplyPart.DIFFERENCE:
            return translate("Replies", "What was needed")


def part_in_short(value: ReplyPart) -> str:
    """Return what a part of a reply is called where there is little room."""
    match value:
        case ReplyPart.REQUIREMENT:
            return translate("Replies", "Requirement")
        case ReplyPart.OBSERVATION:
            return translate("Replies", "Observation")
        case ReplyPart.DIFFERENCE:
            return translate("Replies", "Difference")


def step(value: StepKind, name: str) -> str:
    """Return what is done at a step; *name* is the candidate's."""
    match value:
        case StepKind.ASK:
            return translate("Replies", "Ask")
        case StepKind.REMIND:
            return translate("Replies", "Remind")
        case StepKind.CALL:
            return translate("Replies", "Call")
        case StepKind.REFER:
            return translate("Replies", "Refer to agreement")
        case StepKind.TELL:
            return translate("Replies", "Tell {0}").format(name)


def step_in_short(value: StepKind) -> str:
    """Return what is done at a step where there is little room, nothing if no shorter is known."""
    match value:
        case StepKind.REFER:
            return translate("Replies", "Refer")
        case StepKind.TELL:
            return translate("Replies", "Tell")
    return ""


STEP_ICONS = {
    StepKind.ASK: "reply",
    StepKind.REMIND: "bell",
    StepKind.CALL: "phone",
    StepKind.REFER: "handshake",
    StepKind.TELL: "send",
}


def tone(value: Tone) -> str:
    """Return how a client is asked."""
    match value:
        case Tone.SOFT:
            return translate("Replies", "Soft")
        case Tone.USUAL:
            return translate("Replies", "My usual")
        case Tone.FIRM:
            return translate("Replies", "Firm")


def came_by(value: Channel) -> str:
    """Return how a reply came."""
    match value:
        case Channel.PHONE:
            return translate("Replies", "by phone")
        case Channel.MEETING:
            return translate("Replies", "in a meeting")
        case Channel.SMS:
            return translate("Replies", "by text")
        case _:
            return translate("Replies", "by e-mail")


def waited(name: str, days: int) -> str:
    """Return how long a candidate has waited."""
    return Plurals.tr("{0} has waited for %n day(s)", "", days).format(name)


def working_days(count: int) -> str:
    """Return a number of working days."""
    return Plurals.tr("%n working day(s)", "", count)


def phrases(count: int) -> str:
    """Return how many phrases give nothing to pass on."""
    return Plurals.tr("%n phrase(s), no ground to pass on.", "", count)


def lines_aside(count: int) -> str:
    """Return how many lines of a pasted mail were set aside."""
    return Plurals.tr("%n line(s) of quoted mail or signature were set aside.", "", count)
