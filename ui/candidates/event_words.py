"""What has happened, in words: a title, and what more there is to read below it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.candidates.experience_words import said_words
from ui.shared import dates, promise_wording, wording
from ui.shared.fonts import Role
from ui.shared.languages import Plurals
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.timeline import Event, EventKind, Kept

translate = QCoreApplication.translate

_PARTS = 3


def title_of(event: Event, name: str) -> str:
    """Return what happened, in a few words. *name* is what the candidate is called."""
    match event.kind:
        case EventKind.TOLD | EventKind.TOLD_CLIENT:
            return _told(event, name)
        case EventKind.BOOKED | EventKind.CALLED_OFF:
            return _met(event)
        case EventKind.REPLIED:
            return translate("Events", "The client answered")
        case EventKind.ASKED:
            return _asked(event)
        case EventKind.EXPERIENCE:
            return translate("Events", "{0} told what they thought").format(name)
        case EventKind.PROMISED | EventKind.SNOOZED | EventKind.DROPPED:
            return _promised(event)
    return _done(event, name)


def details_of(event: Event) -> Sequence[tuple[Role, str]]:
    """Return what more there is to read of an event, each line with the role it is set in."""
    lines: list[tuple[Role, str]] = _said(event)
    if event.requirement:
        lines.append(("body", event.requirement))
    if event.text:
        lines.append(("said", event.text))
    if event.subject:
        lines.append(("body", event.subject))
    if event.kind is EventKind.FEEDBACK and event.stage:
        after = translate("Events", "After {0}").format(wording.stage_name(event.stage))
        lines.append(("body", after))
    if event.kind is EventKind.REPLIED and event.parts is not None:
        lines.append(("body", _parts(event.parts)))
    if event.starts_at is not None and event.ends_at is not None:
        span = translate("Events", "{0} to {1}")
        words = span.format(dates.moment(event.starts_at), dates.clock(event.ends_at))
        lines.append(("body", words))
    if event.kept is not None:
        lines.append(("body", _kept(event.kept)))
    return lines


def _said(event: Event) -> list[tuple[Role, str]]:
    words = said_words(event.said) if event.said else ""
    return [("body", words)] if words else []


def _done(event: Event, name: str) -> str:
    stage = wording.stage_name(event.stage) if event.stage else ""
    match event.kind:
        case EventKind.ADDED:
            return translate("Events", "Added in {0}").format(stage)
        case EventKind.MOVED:
            return translate("Events", "To {0}").format(stage)
        case EventKind.CLOSED:
            words = wording.way(event.way, name) if event.way else stage
            return translate("Events", "Closed: {0}").format(words)
        case EventKind.FEEDBACK:
            decision = wording.decision(event.decision or Decision.HOLD)
            return translate("Events", "Feedback: {0}").format(decision)
    return translate("Events", "Letter saved as PDF")


def _told(event: Event, name: str) -> str:
    if event.kind is EventKind.TOLD_CLIENT:
        return translate("Events", "The client was told")
    words = {
        Channel.PHONE: translate("Events", "{0} was called"),
        Channel.MAIL: translate("Events", "{0} got an e-mail"),
        Channel.SMS: translate("Events", "{0} got a text"),
        Channel.MEETING: translate("Events", "{0} was told in a meeting"),
        Channel.LETTER: translate("Events", "{0} got a letter"),
    }
    return words[event.channel or Channel.PHONE].format(name)


def _met(event: Event) -> str:
    kind = wording.stage_kind(event.stage_kind or StageKind.OUR_INTERVIEW)
    if event.kind is EventKind.BOOKED:
        return translate("Events", "{0} booked").format(kind)
    return translate("Events", "{0} called off").format(kind)


def _asked(event: Event) -> str:
    words = {
        "remind": translate("Events", "The client was reminded"),
        "call": translate("Events", "The client was called"),
        "refer": translate("Events", "The client was referred to the agreement"),
    }
    return words.get(event.step, translate("Events", "The client was asked"))


def _promised(event: Event) -> str:
    due = dates.day_name(event.due) if event.due else ""
    if event.kind is EventKind.PROMISED:
        return translate("Events", "Update promised {0}").format(due)
    if event.kind is EventKind.DROPPED:
        return translate("Events", "The update for {0} was dropped").format(due)
    was = dates.day_name(event.was_due) if event.was_due else ""
    return translate("Events", "Update put off from {0} to {1}").format(was, due)


def _parts(parts: int) -> str:
    if parts >= _PARTS:
        return translate("Events", "Concrete · {0} of {1}").format(parts, _PARTS)
    return translate("Events", "Vague · {0} of {1}").format(parts, _PARTS)


def _kept(kept: Kept) -> str:
    due = promise_wording.day_and_time(kept.due)
    if kept.days_late:
        words = Plurals.tr("Promised {0}, %n day(s) late", "", kept.days_late)
        return words.format(due)
    return translate("Events", "Kept the promise for {0}").format(due)
