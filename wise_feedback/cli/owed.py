"""``owed``: who is owed a word, by when, and who is between the chairs."""

import argparse
from dataclasses import asdict
from datetime import date
from typing import Any

from wise_feedback.cli.words import cli_words
from wise_feedback.domain.owed import Chair, Owed, Urgency
from wise_feedback.domain.promises import Hears
from wise_feedback.services import today

SHOWN = (Urgency.LATE, Urgency.TODAY, Urgency.WEEK)


def owed(chosen: argparse.Namespace) -> dict[str, Any]:
    """List what is owed on a day, until the end of its week, and those without a next word."""
    day: date = chosen.date or date.today()
    counts = today.counts(day)
    return {
        "date": day.isoformat(),
        "active": counts.active,
        "owed": [
            _row(one, day)
            for hears in Hears
            for urgency in SHOWN
            for one in _all(hears, day, urgency)
        ],
        "between_the_chairs": [_chair(chair) for chair in _chairs(counts.chairs)],
    }


def say_owed(result: dict[str, Any]) -> list[str]:
    """Return the list as lines of text."""
    said = cli_words()["owed"]
    lines = [
        "\t".join(
            (
                said[row["urgency"]].format(**row),
                row["name"] or row["client"],
                f"{row['role']}, {row['client']}",
                said["hears"][row["hears"]],
                said["matter"][row["matter"]],
            )
        )
        for row in result["owed"]
    ]
    lines += [said["chair"].format(**chair) for chair in result["between_the_chairs"]]
    return lines or [said["nobody"].format(count=result["active"])]


def a_day(text: str) -> date:
    """Return the day that is written as in ISO 8601. Raises ``ArgumentTypeError``."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(cli_words()["owed"]["no_day"].format(day=text)) from error


def _all(hears: Hears, day: date, urgency: Urgency) -> list[Owed]:
    return today.owed(hears, day, urgency, limit=-1)


def _chairs(count: int) -> list[Chair]:
    return today.between_the_chairs(limit=count)


def _row(one: Owed, day: date) -> dict[str, Any]:
    return {
        "promise": one.promise_id,
        "candidacy": one.candidacy_id,
        "name": one.name,
        "role": one.role,
        "client": one.client,
        "hears": one.hears,
        "matter": one.matter,
        "due": one.due.isoformat(),
        "at": one.at.isoformat("minutes") if one.at else None,
        "urgency": one.urgency(day),
        "days_late": max((day - one.due).days, 0),
    }


def _chair(chair: Chair) -> dict[str, Any]:
    row = asdict(chair)
    row["since"] = chair.since.isoformat()
    row["heard_at"] = chair.heard_at.isoformat() if chair.heard_at else None
    return row
