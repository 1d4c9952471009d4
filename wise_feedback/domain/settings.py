"""Settings: every choice of the consultant, with its default."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal

from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.promises import Terms

Theme = Literal["system", "light", "dark"]
Window = Literal["right", "left", "none"]
Density = Literal["cards", "dense"]
MailWay = Literal["draft", "thunderbird", "apple", "mailto", "smtp"]
"""How a mail leaves: as a draft file, by a program that is asked for a mail, or from the outbox."""

DAYS: Mapping[str, range] = MappingProxyType(
    {
        "status_days": range(1, 21),
        "news_days": range(21),
        "feedback_days": range(1, 21),
        "decision_days": range(1, 21),
        "reply_days": range(1, 21),
        "report_weekday": range(5),
    }
)
"""What each number of days may be: a month of work at most. News alone may be due the same day."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the consultant has chosen. These travel with the vault.

    *language* is the interface's, ``None`` until chosen; *zoom* is the size of the interface's
    text in per cent; *retention_months* is how long data is kept after an assignment ends;
    *address_window* is where the envelope's window sits, *hyphenates* whether letters divide words
    at the end of a line. *mail_way* is ``None`` until chosen. The days are working days, as in
    ``Terms``; *report_weekday* counts from Monday, 0, and is ``None`` where no weekly report is
    promised. *reminds* says whether the program speaks of what is owed once in the morning.
    """

    language: Language | None = None
    theme: Theme = "system"
    zoom: int = 100
    density: Density = "cards"
    single_keys: bool = True
    consultant: Consultant = Consultant()
    agency: Agency = Agency()
    address_window: Window = "right"
    hyphenates: bool = False
    mail_way: MailWay | None = None
    retention_months: int = 24
    welcomed: bool = False
    status_days: int = 5
    news_days: int = 1
    feedback_days: int = 2
    decision_days: int = 2
    reply_days: int = 2
    report_weekday: int | None = 4
    reminds: bool = True

    @property
    def terms(self) -> Terms:
        """How long each word may take where nothing else is agreed with the client."""
        return Terms(
            status=self.status_days,
            news=self.news_days,
            feedback=self.feedback_days,
            decision=self.decision_days,
            reply=self.reply_days,
            report_weekday=self.report_weekday,
        )

    @property
    def misfits(self) -> frozenset[str]:
        """The names of days that no promise can be counted by."""
        chosen = {name: getattr(self, name) for name in DAYS}
        if chosen["report_weekday"] is None:
            del chosen["report_weekday"]
        return frozenset(name for name, days in chosen.items() if days not in DAYS[name])

    def kept_until(self, ended: date) -> date:
        """Return the day on which the data of somebody whose process *ended* is removed.

        Months are those of the calendar; a day that a month lacks is its last.
        """
        year, month = divmod(ended.year * 12 + ended.month - 1 + self.retention_months, 12)
        return date(year, month + 1, min(ended.day, monthrange(year, month + 1)[1]))
