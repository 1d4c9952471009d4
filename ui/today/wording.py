"""What a row of Today says: who is owed what, why, by when, and what to do about it."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ui.shared import dates, wording
from ui.shared.languages import Plurals
from ui.shared.tokens import Kind
from wise_feedback.domain.feedback import Decision
from wise_feedback.domain.owed import Owed, Suggestion, Urgency, Why, suggestion, why
from wise_feedback.domain.promises import Matter
from wise_feedback.domain.stages import StageKind

translate = QCoreApplication.translate

_QUOTED = 60


@dataclass(frozen=True, slots=True)
class Line:
    """Some words with the icon before them, and the name of the colour they are painted in."""

    icon: str
    words: str
    ink: str = "text2"


@dataclass(frozen=True, slots=True)
class RowText:
    """The words of a row, ready to be painted."""

    name: str
    where: str
    owed: str
    why: Line
    due: Line
    kind: Kind
    act: Line
    suggestion: Suggestion

    def spoken(self) -> str:
        """Return the row as one sentence, as a screen reader says it and a tooltip shows it."""
        told = translate("Today", "{0}, {1}. {2}, {3}. {4}. Suggested: {5}.")
        return told.format(
            self.name, self.where, self.owed, self.due.words, self.why.words, self.act.words
        )


def row_text(owed: Owed, today: date, now: datetime) -> RowText:
    """Return the words of what is *owed*."""
    urgency, reason = owed.urgency(today), why(owed, today, now)
    wise = suggestion(owed, today, now)
    is_report = owed.candidacy_id is None
    return RowText(
        name=owed.client if is_report else owed.name,
        where=owed.role if is_report else f"{owed.role} · {owed.client}",
        owed=_owed(owed),
        why=_why(owed, reason, today),
        due=_due(owed, urgency, today),
        kind=_KINDS[urgency],
        act=_act(wise, reason),
        suggestion=wise,
    )


def urgency_name(urgency: Urgency) -> Line:
    """Return what a group of rows is called."""
    words = {
        Urgency.LATE: Line("clock-alert", translate("Today", "Late"), "late"),
        Urgency.TODAY: Line("clock", translate("Today", "Today"), "today"),
        Urgency.WEEK: Line("calendar", translate("Today", "This week")),
        Urgency.LATER: Line("calendar", translate("Today", "Later")),
    }
    return words[urgency]


def capital(text: str) -> str:
    """Return *text* with a capital first letter."""
    return text[:1].upper() + text[1:]


_KINDS = {
    Urgency.LATE: Kind.LATE,
    Urgency.TODAY: Kind.TODAY,
    Urgency.WEEK: Kind.PLAIN,
    Urgency.LATER: Kind.PLAIN,
}


def _owed(owed: Owed) -> str:
    match owed.matter:
        case Matter.FEEDBACK:
            return _after_interview(owed)
        case Matter.DECISION:
            return _decision(owed)
        case Matter.NEWS:
            return _news(owed)
        case Matter.WITHDRAWN:
            return translate("Today", "{0} has declined").format(owed.name)
        case Matter.REPORT:
            return translate("Today", "Weekly report")
        case Matter.REPLY | Matter.GROUNDS:
            return translate("Today", "The client's answer")
    return translate("Today", "How things stand")


def _after_interview(owed: Owed) -> str:
    at = owed.starts_at or owed.since or owed.made_at
    day = _short_day(at.astimezone().date())
    if owed.stage is StageKind.OUR_INTERVIEW:
        return translate("Today", "Feedback: our interview {0}").format(day)
    if owed.stage is StageKind.CLIENT_INTERVIEW:
        return translate("Today", "After the client interview {0}").format(day)
    if owed.starts_at is not None:
        return translate("Today", "After the interview {0}").format(day)
    return translate("Today", "Feedback")


def _decision(owed: Owed) -> str:
    if owed.stage is StageKind.CLOSED and owed.since is not None:
        day = _short_day(owed.since.astimezone().date())
        return translate("Today", "The decision of {0}").format(day)
    return translate("Today", "The decision")


def _news(owed: Owed) -> str:
    stage = owed.stage
    if owed.decision == Decision.ADVANCE:
        return translate("Today", "News: moves on")
    if stage is StageKind.CLIENT_INTERVIEW:
        return _after_interview(owed)
    if stage is None or stage in {StageKind.SCREENING, StageKind.OUR_INTERVIEW}:
        return translate("Today", "News")
    return translate("Today", "News: {0}").format(wording.stage_kind(stage).lower())


def _why(owed: Owed, reason: Why, today: date) -> Line:
    parts = owed.parts or 0
    match reason:
        case Why.VAGUE_REPLY | Why.CLIENT_SILENT | Why.CLIENT_HAS_TIME:
            return _why_client(owed, reason)
        case Why.CONCRETE_REPLY:
            return Line("circle-check", _replied(owed), "done")
        case Why.FEEDBACK_READY:
            words = translate("Today", "The feedback is there: {0} of 5 parts").format(parts)
            return Line("circle-check", words, "done")
        case Why.INTERVIEW_COMING:
            return Line("calendar", _interview(owed, today))
        case Why.NOTHING_NEW:
            return Line("user", _heard(owed))
    if reason is Why.LETTER_BEGUN and parts:
        words = translate("Today", "The letter is a draft · {0} of 5 parts").format(parts)
        return Line("file-text", words)
    return _plain_why(reason)


def _why_client(owed: Owed, reason: Why) -> Line:
    if reason is Why.VAGUE_REPLY:
        words = translate("Today", "The client: “{0}”").format(_quoted(owed.quote))
        return Line("message-circle-question-mark", words, "client")
    if owed.client_due is None:
        return Line("hourglass", translate("Today", "The client has been asked"), "client")
    told = translate("Today", "The client has until {0}")
    if reason is Why.CLIENT_SILENT:
        told = translate("Today", "The client was to answer {0}")
    return Line("hourglass", told.format(dates.day_name(owed.client_due)), "client")


def _plain_why(reason: Why) -> Line:
    words = {
        Why.FEEDBACK_BEGUN: Line("pencil", translate("Today", "Feedback begun")),
        Why.FEEDBACK_MISSING: Line("feather", translate("Today", "Feedback not written")),
        Why.LETTER_BEGUN: Line("file-text", translate("Today", "The letter is a draft")),
        Why.LETTER_MISSING: Line("file-text", translate("Today", "Letter not written")),
        Why.WITHDREW: Line("user", translate("Today", "The client has not heard it yet")),
        Why.REPORT_DUE: Line("calendar-check", translate("Today", "Promised every week")),
    }
    return words[reason]


def _replied(owed: Owed) -> str:
    if owed.client_at is None:
        return translate("Today", "The client has given concrete grounds")
    day = dates.day_name(owed.client_at.astimezone().date())
    return translate("Today", "The client gave concrete grounds {0}").format(day)


def _interview(owed: Owed, today: date) -> str:
    assert owed.starts_at is not None
    ends = owed.starts_at.astimezone()
    if ends.date() == today:
        return translate("Today", "The interview ends at {0}").format(dates.clock(ends))
    return translate("Today", "The interview is {0}").format(dates.day_name(ends.date()))


def _heard(owed: Owed) -> str:
    if owed.heard_at is None:
        return translate("Today", "Has not heard from us yet")
    day = dates.day_name(owed.heard_at.astimezone().date())
    return translate("Today", "Heard from us last {0}").format(day)


def _due(owed: Owed, urgency: Urgency, today: date) -> Line:
    if urgency is Urgency.LATE:
        words = Plurals.tr("%n day(s) late", "", owed.days_late(today))
        return Line("clock-alert", words, "late")
    if urgency is Urgency.TODAY:
        words = translate("Today", "Today")
        return Line("clock", f"{words} {owed.at:%H:%M}" if owed.at else words, "today")
    return Line("calendar", capital(dates.day_name(owed.due)))


def _act(wise: Suggestion, reason: Why) -> Line:
    words = {
        Suggestion.CHASE: Line("reply", translate("Today", "Chase client")),
        Suggestion.WRITE_FEEDBACK: Line("pen-line", translate("Today", "Write feedback")),
        Suggestion.FINISH_LETTER: Line("file-text", translate("Today", "Finish the letter")),
        Suggestion.TELL: Line("send", translate("Today", "Tell")),
        Suggestion.TELL_CLIENT: Line("send", translate("Today", "Tell the client")),
        Suggestion.SEND_REPORT: Line("calendar-check", translate("Today", "Open the report")),
        Suggestion.OPEN: Line("arrow-right", translate("Today", "Open")),
    }
    if reason is Why.LETTER_MISSING:
        return Line("file-text", translate("Today", "Write the letter"))
    return words[wise]


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _QUOTED else line[:_QUOTED].rsplit(" ", 1)[0] + " …"


def _short_day(day: date) -> str:
    """Return a day without its weekday where it is of this year: *18 nov*."""
    return dates.day_name(day).split(" ", 1)[1] if day.year == date.today().year else str(day)
