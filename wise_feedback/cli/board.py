"""A board on paper, from the command line: for us, or no more than its client may see."""

import argparse
from pathlib import Path
from typing import Any

from wise_feedback.cli.words import cli_words, spoken_language
from wise_feedback.domain.basics import Key
from wise_feedback.domain.board_paper import Audience, BoardChoice, PaperSize
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.services import assignments, board_papers


def offer(one: argparse.ArgumentParser) -> None:
    """Say what may be chosen."""
    one.add_argument("--pdf", type=Path, required=True, metavar="FILE")
    one.add_argument("--assignment", required=True, metavar="NAME", help="the role, or its id")
    one.add_argument("--paper", choices=[*PaperSize], default=PaperSize.A4)
    one.add_argument("--initials", action="store_true", help="instead of names")
    one.add_argument(
        "--for", choices=[*Audience], default=Audience.US, dest="reader", help="who reads it"
    )
    one.add_argument("--lang", choices=("sv", "en"), default=spoken_language())


def save(chosen: argparse.Namespace) -> dict[str, Any]:
    """Save the board of the assignment that is meant as PDF; nothing is kept of it."""
    choice = BoardChoice(
        Audience(chosen.reader), PaperSize(chosen.paper), chosen.initials, chosen.lang
    )
    paper = board_papers.compose(_assignment(chosen.assignment.strip()), choice)
    pages = board_papers.save(paper, chosen.pdf)
    return {
        "path": str(chosen.pdf),
        "pages": pages,
        "cards": sum(len(lane.cards) for lane in paper.lanes),
        "for": choice.audience,
        "paper": choice.size,
    }


def say(result: dict[str, Any]) -> list[str]:
    """Return what was done, in words."""
    said = cli_words()["said"]
    return [said["board"].format(**result)]


def _assignment(wanted: str) -> Key:
    for known in assignments.assignments():
        if known.id == wanted or known.facts.role.casefold() == wanted.casefold():
            return known.id
    raise NotFoundError
