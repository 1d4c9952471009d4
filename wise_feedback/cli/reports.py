"""The weekly report on the command line. Nobody is told by it: it waits to be said to be sent."""

import argparse
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wise_feedback.cli.words import cli_words
from wise_feedback.domain.weeks import Week, read_week, week_of
from wise_feedback.services import reports

if TYPE_CHECKING:
    from wise_feedback.cli import Add

_NUMBER = re.compile(r"\d{1,2}")


def report(chosen: argparse.Namespace) -> dict[str, Any]:
    """Save a client's weekly report as PDF, with what was written for it in the window."""
    client_id, week = reports.find_client(chosen.client), chosen.week or week_of(date.today())
    kept = reports.draft(client_id, week)
    if chosen.assignment:
        assignment = reports.find_assignment(client_id, chosen.assignment)
        kept = kept if kept.assignment_id == assignment else kept.about(assignment)
    if chosen.lang and chosen.lang != kept.language:
        kept = kept.told_in(chosen.lang)
    about = kept.assignment_id
    told = reports.report(client_id, week, language=kept.language, assignment_id=about)
    saved = reports.save(told, kept, chosen.out)
    return {
        "path": str(chosen.out),
        "client": told.client,
        "week": str(week),
        "language": told.language,
        "gaps": [person.name for person in told.gaps],
        "needs": len(told.needs),
        "sha256": saved.sha256,
    }


def offer(add: "Add") -> None:
    """Offer the command."""
    one = add("report", report, _say, "save a client's weekly report as PDF")
    one.add_argument("client", metavar="CLIENT", help="a name, or as much of it as tells it apart")
    one.add_argument("--week", type=_a_week, metavar="YYYY-Www", help="instead of this week")
    one.add_argument("--assignment", metavar="NAME", help="only of this role")
    one.add_argument("--lang", choices=("sv", "en"), help="unless that of the agreement")
    one.add_argument("--out", type=Path, required=True, metavar="FILE")


def _a_week(text: str) -> Week:
    """Return the week that is meant by ``2026-W48``, or by ``48`` this year."""
    text = f"{date.today().year}-W{text}" if _NUMBER.fullmatch(text) else text
    return read_week(text)


def _say(result: dict[str, Any]) -> list[str]:
    said = cli_words()["said"]
    lines = [said["report"].format(**result)]
    return lines + [said["gap"].format(name=name) for name in result["gaps"]]
