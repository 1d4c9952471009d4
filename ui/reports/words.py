"""The words for weeks and for how far a report has come, in the language of the interface."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.shared import dates
from ui.shared.languages import Plurals
from ui.shared.tokens import Kind
from wise_feedback.domain.reports import ClientWeek, ReportState, SavedReport
from wise_feedback.domain.weeks import Week

translate = QCoreApplication.translate


class Look(NamedTuple):
    """How a client's report is shown in the list: what it means, in words, with an icon."""

    kind: Kind
    words: str
    icon: str


def gaps(count: int) -> str:
    """Return how many gaps there are."""
    return Plurals.tr("%n gap(s) left", "", count)


def ready(count: int) -> str:
    """Return how many reports are ready."""
    return Plurals.tr("%n report(s) ready to send", "", count)


def saved(count: int) -> str:
    """Return how many reports were saved."""
    return Plurals.tr("%n report(s) saved", "", count)


def mailed(count: int) -> str:
    """Return how many mails were opened."""
    return Plurals.tr("%n mail(s) opened", "", count)


def queued(count: int) -> str:
    """Return how many mails were put in the outbox."""
    return Plurals.tr("%n mail(s) put in the outbox", "", count)


def week(value: Week) -> str:
    """Return a week with its Friday: *v. 48 · fre 27 nov*."""
    words = translate("Reports", "wk {0} · {1}")
    return words.format(value.number, dates.day_name(value.friday))


def look(row: ClientWeek) -> Look:
    """Return how a client's report is shown."""
    match row.state:
        case ReportState.SENT:
            return Look(Kind.DONE, sent(row.latest), "mail-check")
        case ReportState.LEFT:
            return Look(Kind.TODAY, translate("Reports", "Was it sent?"), "circle-question-mark")
        case ReportState.GAPS:
            return Look(Kind.TODAY, gaps(row.gaps), "circle-dashed")
    return Look(Kind.DONE, translate("Reports", "Ready to send"), "circle-check")


def sent(report: SavedReport | None) -> str:
    """Return when a report was said to be sent."""
    if report is None or report.sent_at is None:
        return ""
    words = translate("Reports", "Marked as sent {0}")
    return words.format(dates.moment(report.sent_at))
