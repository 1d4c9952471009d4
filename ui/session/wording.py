"""The words of a session: what we know, what a channel is called, and how it went."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.shared import dates, wording
from ui.shared.languages import Plurals
from ui.shared.tokens import Kind
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.owed import Owed, Urgency
from wise_feedback.domain.promises import Matter
from wise_feedback.domain.updates import Fact, FactKind, Standing

translate = QCoreApplication.translate

_ICONS = {
    FactKind.GROUND: ("list-checks", "text2"),
    FactKind.GAP: ("circle-dashed", "text2"),
    FactKind.STRENGTH: ("circle-check", "done"),
    FactKind.DEVELOPMENT: ("lightbulb", "text2"),
    FactKind.CLIENT_DUE: ("hourglass", "client"),
    FactKind.CLIENT_LATE: ("hourglass", "client"),
    FactKind.ASKED: ("reply", "client"),
    FactKind.MEETING: ("calendar", "text2"),
    FactKind.NEXT_STEP: ("calendar", "text2"),
    FactKind.HEARD: ("user", "text2"),
    FactKind.STAGE: ("arrow-right", "text2"),
}


def fact_icon(fact: Fact) -> tuple[str, str]:
    """Return the icon before a fact, and its colour."""
    return _ICONS[fact.kind]


def fact_words(fact: Fact, about: Standing) -> str:
    """Return a fact in words."""
    if fact.text:
        return _seen(fact)
    day = dates.long_day(fact.day) if fact.day else ""
    when = dates.moment(fact.at) if fact.at else day
    words = {
        FactKind.CLIENT_DUE: translate("Session", "{0} has until {1} to answer"),
        FactKind.CLIENT_LATE: translate("Session", "{0} was to answer {1}"),
        FactKind.ASKED: translate("Session", "{0} was asked {1}"),
        FactKind.MEETING: translate("Session", "Interview {1}"),
        FactKind.NEXT_STEP: translate("Session", "Next step: {1}"),
        FactKind.HEARD: translate("Session", "Heard from us last {1}"),
    }
    told = words.get(fact.kind, translate("Session", "{2} since {1}"))
    stage = wording.stage_kind(about.reached)
    return told.format(about.assignment.client, when, stage)


def _seen(fact: Fact) -> str:
    if fact.kind is FactKind.DEVELOPMENT:
        return translate("Session", "To work on: {0}").format(fact.text)
    if fact.is_clients and fact.title:
        told = translate("Session", "{0}, what the client saw: {1}")
        return told.format(fact.title, fact.text)
    if fact.title:
        return translate("Session", "{0}: {1}").format(fact.title, fact.text)
    return fact.text


def due_words(owed: Owed | None, today: date) -> tuple[Kind, str, str]:
    """Return what was promised for when: the chip's kind, icon and words."""
    if owed is None:
        return Kind.PLAIN, "circle-dashed", translate("Session", "Nothing promised")
    urgency = owed.urgency(today)
    if urgency is Urgency.LATE:
        days = Plurals.tr("%n day(s) late", "", owed.days_late(today))
        return Kind.LATE, "clock-alert", days
    if urgency is Urgency.TODAY:
        return Kind.TODAY, "clock", translate("Session", "Promised today")
    day = dates.day_name(owed.due)
    return Kind.PLAIN, "calendar", translate("Session", "Promised {0}").format(day)


def in_queue(owed: Owed | None, today: date) -> str:
    """Return what somebody in the queue is owed, and when, on one short line."""
    if owed is None:
        return translate("Session", "nothing promised")
    matters = {
        Matter.FEEDBACK: translate("Session", "feedback"),
        Matter.DECISION: translate("Session", "decision"),
        Matter.NEWS: translate("Session", "news"),
    }
    words = matters.get(owed.matter, translate("Session", "how things stand"))
    urgency = owed.urgency(today)
    when = dates.day_name(owed.due)
    if urgency is Urgency.LATE:
        when = Plurals.tr("%n day(s) late", "", owed.days_late(today))
    elif urgency is Urgency.TODAY:
        when = translate("Session", "today")
    return translate("Session", "{0}, {1}").format(words, when)


def told_by(channel: Channel, clock: str) -> str:
    """Return how and when somebody was told."""
    words = {
        Channel.PHONE: translate("Session", "called {0}"),
        Channel.MAIL: translate("Session", "mailed {0}"),
        Channel.SMS: translate("Session", "texted {0}"),
    }
    return words.get(channel, translate("Session", "told {0}")).format(clock)


def part_name(part: FeedbackPart) -> str:
    """Return what a part of feedback is called inside a sentence."""
    words = {
        FeedbackPart.GROUND: translate("Session", "ground"),
        FeedbackPart.EXAMPLE: translate("Session", "example"),
        FeedbackPart.STRENGTH: translate("Session", "strength"),
        FeedbackPart.DEVELOPMENT: translate("Session", "advice"),
        FeedbackPart.NEXT_STEP: translate("Session", "next step"),
    }
    return words[part]


def listed(words: list[str]) -> str:
    """Return words as a list: *ground, example and next step*."""
    *head, last = words
    if not head:
        return last
    return translate("Session", "{0} and {1}").format(", ".join(head), last)


def parts_line(present: frozenset[FeedbackPart], *, is_feedback: bool) -> tuple[bool, str]:
    """Return whether an update has what it should, and which of the five parts stand in it."""
    expected = list(FeedbackPart) if is_feedback else [FeedbackPart.NEXT_STEP]
    there = [part_name(part) for part in expected if part in present]
    lacking = [part_name(part) for part in expected if part not in present]
    if not lacking:
        words = listed(there)
        told = translate("Session", "{0}: all there")
        return True, told.format(words[0].upper() + words[1:])
    return False, translate("Session", "Not in it: {0}").format(listed(lacking))
