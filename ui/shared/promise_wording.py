"""The words for what is promised: who hears of what by when, and how late it is."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from ui.shared import dates
from ui.shared.languages import Plurals
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.promises import Hears, Matter

translate = QCoreApplication.translate

_WEEK = 7


def channel(value: Channel) -> str:
    """Return the name of a channel."""
    match value:
        case Channel.PHONE:
            return translate("Promises", "Phone")
        case Channel.MAIL:
            return translate("Promises", "E-mail")
        case Channel.MEETING:
            return translate("Promises", "Meeting")
        case Channel.SMS:
            return translate("Promises", "Text")
        case Channel.LETTER:
            return translate("Promises", "Letter")


def promised(matter: Matter, due: date, at: time | None = None) -> str:
    """Return what is promised by when: *Feedback promised Fri 20 Nov*."""
    words = {
        Matter.FEEDBACK: translate("Promises", "Feedback promised {0}"),
        Matter.DECISION: translate("Promises", "Decision promised {0}"),
        Matter.GROUNDS: translate("Promises", "Grounds promised {0}"),
        Matter.REPLY: translate("Promises", "Reply promised {0}"),
        Matter.REPORT: translate("Promises", "Weekly report promised {0}"),
    }
    usual = translate("Promises", "Update promised {0}")
    return words.get(matter, usual).format(day_and_time(due, at))


def day_and_time(due: date, at: time | None = None) -> str:
    """Return a day, and the time if one was said: *Fri 20 Nov 15:00*."""
    return f"{dates.day_name(due)} {at:%H:%M}" if at else dates.day_name(due)


def lateness(due: date, today: date) -> str:
    """Return how late a day is, or how near: *3 days late*, *today*, *Wed*, *in 9 days*."""
    days = (today - due).days
    if days > 0:
        return Plurals.tr("%n day(s) late", "", days)
    if days <= -_WEEK:
        return Plurals.tr("in %n day(s)", "", -days)
    return dates.near(due, today)


def heard(hears: Hears, name: str) -> str:
    """Return who hears: the candidate called *name*, or the client."""
    return name if hears is Hears.CANDIDATE else translate("Promises", "The client")
