"""Days and times as people say them, in the language of the interface."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.shared.languages import Plurals

translate = QCoreApplication.translate

_WEEK = 7


def day_name(day: date) -> str:
    """Return a day for a narrow place: *fre 20 nov*, with the year when it is not this one."""
    locale = QLocale()
    pattern = "ddd d MMM" if day.year == date.today().year else "d MMM yyyy"
    return locale.toString(QDate(day.year, day.month, day.day), pattern).replace(".", "")


def near(day: date, today: date) -> str:
    """Return a day to come as it is said in passing: *today*, *tomorrow*, *Wed*, *Mon 7 Dec*."""
    days = (day - today).days
    if days == 0:
        return translate("Dates", "today")
    if days == 1:
        return translate("Dates", "tomorrow")
    if 1 < days < _WEEK:
        name = QLocale().toString(QDate(day.year, day.month, day.day), "ddd")
        return name.replace(".", "")
    return day_name(day)


def long_day(day: date) -> str:
    """Return a day in full: *fredag 20 november*."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def moment(at: datetime) -> str:
    """Return a moment on this computer's clock: *fre 20 nov 15:40*."""
    local = at.astimezone()
    return f"{day_name(local.date())} {local:%H:%M}"


def clock(at: datetime) -> str:
    """Return the time of day on this computer's clock."""
    return f"{at.astimezone():%H:%M}"


def ago(at: datetime, today: date) -> str:
    """Return how long ago something was, in days: *today*, *yesterday*, *3 days*."""
    days = days_since(at, today)
    if days <= 0:
        return translate("Dates", "today")
    if days == 1:
        return translate("Dates", "yesterday")
    return Plurals.tr("%n day(s)", "", days)


def before(at: datetime, today: date) -> str:
    """Return how long ago something was, within a sentence: *today*, *yesterday*, *3 days ago*."""
    days = days_since(at, today)
    if days <= 1:
        return ago(at, today)
    return Plurals.tr("%n day(s) ago", "", days)


def since(at: datetime, today: date) -> str:
    """Return since when something has been so: *since today*, *since yesterday*, *for 3 days*."""
    days = days_since(at, today)
    if days <= 0:
        return translate("Dates", "since today")
    if days == 1:
        return translate("Dates", "since yesterday")
    return Plurals.tr("for %n day(s)", "", days)


def days_since(at: datetime, today: date) -> int:
    """Return the whole days between the day of *at* on this computer's clock and *today*."""
    return (today - at.astimezone().date()).days
