"""Settings: every choice of the consultant, with its default."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

from wise_feedback.domain.basics import Language
from wise_feedback.domain.people import Agency, Consultant

Theme = Literal["system", "light", "dark"]
Window = Literal["right", "left", "none"]
Density = Literal["cards", "dense"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the consultant has chosen. These travel with the vault.

    *language* is the interface's, ``None`` until chosen; *zoom* is the size of the interface's
    text in per cent; *retention_months* is how long data is kept after an assignment ends;
    *address_window* is where the envelope's window sits.
    """

    language: Language | None = None
    theme: Theme = "system"
    zoom: int = 100
    density: Density = "cards"
    single_keys: bool = True
    consultant: Consultant = Consultant()
    agency: Agency = Agency()
    address_window: Window = "right"
    retention_months: int = 24
    welcomed: bool = False

    def kept_until(self, ended: date) -> date:
        """Return the day on which the data of somebody whose process *ended* is removed.

        Months are those of the calendar; a day that a month lacks is its last.
        """
        year, month = divmod(ended.year * 12 + ended.month - 1 + self.retention_months, 12)
        return date(year, month + 1, min(ended.day, monthrange(year, month + 1)[1]))
