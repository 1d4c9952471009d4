"""What is told in the sample data, read from ``resources/sample`` and counted from one day."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from wise_feedback.domain.assignment import Requirement, RequirementCategory, RequirementKind
from wise_feedback.domain.basics import Channel, Key
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    Ground,
    GroundKind,
    Level,
    NextStep,
    Source,
)
from wise_feedback.resources import resource
from wise_feedback.services import calendar

Entry = dict[str, Any]


class Calendar:
    """Turns the days of the story, counted in working days, into days and moments."""

    def __init__(self, today: date, zone: tzinfo | None) -> None:
        self._today, self._zone = today, zone

    def moment(self, day: int, clock: time) -> datetime:
        """Return a time of day on a day *day* working days from today."""
        return datetime.combine(self.day(day), clock, self._zone)

    def day(self, days: int) -> date:
        """Return a day *days* working days from today; those that have passed are weekdays."""
        if days > 0:
            return calendar.next_working_day(self._today, days)
        day = self._today - timedelta(max(self._today.weekday() - 4, 0))
        weeks, rest = divmod(-days, 5)
        over = rest > day.weekday()
        return day - timedelta(weeks * 7 + rest + 2 * over)

    def given(self, entry: Entry, ids: Mapping[str, Key]) -> Feedback:
        """Return the feedback of an entry; *ids* are of the requirements by their codes."""
        step = entry.get("next", {})
        decision = entry.get("decision")
        return Feedback(
            decision=Decision(decision) if decision else None,
            hold_until=self.day(entry["hold"]) if "hold" in entry else None,
            levels=tuple((ids[code], Level(level)) for code, level in entry["levels"].items()),
            strengths=tuple(_ground(ground, ids) for ground in entry["strengths"]),
            gaps=tuple(_ground(ground, ids) for ground in entry.get("gaps", ())),
            development=tuple(entry.get("development", ())),
            fits_better=entry.get("fits_better", ""),
            next_step=NextStep(
                Channel(step.get("channel", "phone")),
                self.day(step["day"]) if step else None,
                step.get("at"),
            ),
            source=Source(entry.get("source", "consultant")),
        )


def requirement(entry: Entry) -> Requirement:
    """Return a row of a kravprofil as the story tells it."""
    return Requirement(
        id="",
        code="",
        title=entry["title"],
        kind=RequirementKind(entry.get("kind", "must")),
        category=RequirementCategory(entry.get("category", "technical")),
        level=entry.get("level", ""),
        title_en=entry.get("title_en", ""),
        level_en=entry.get("level_en", ""),
    )


def _ground(entry: Entry, ids: Mapping[str, Key]) -> Ground:
    texts = ("situation", "observation", "impact", "required", "shown")
    return Ground(
        requirement_id=ids[entry["requirement"]],
        kind=GroundKind(entry.get("kind", GroundKind.OBSERVED)),
        decisive=entry.get("decisive", True),
        **{name: entry[name] for name in texts if name in entry},
    )


def read(name: str) -> Entry:
    """Return a part of the story: the people, or the texts of a language."""
    return tomllib.loads(resource("sample", f"{name}.toml").read_text("utf-8"))
