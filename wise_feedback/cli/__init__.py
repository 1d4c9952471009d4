"""The command line: what needs no window. It proves that the core can do without one.

Every command takes ``--vault DIR`` and ``--json``. What cannot be done is said in one line on
standard error, in Swedish where the computer speaks Swedish, and ends with status 1.
"""

import argparse
import json
import logging
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import wise_feedback
from wise_feedback.cli import board as cli_board
from wise_feedback.cli import letters as cli_letters
from wise_feedback.cli import reports as cli_reports
from wise_feedback.cli.owed import a_day, owed, say_owed
from wise_feedback.cli.words import cli_words, spoken_language
from wise_feedback.domain import errors
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.services import assignments, board, candidates, vault

NO_CLIENT = "–"

Add = Callable[[str, object, object, str], argparse.ArgumentParser]
"""Adds a command: its name, what does it, what speaks of it, and what the help says."""


class ManyFoundError(WiseFeedbackError):
    """More than one candidate is called what was asked for."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} found")
        self.count = count


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what *arguments* ask for and return the exit status: 0, 1 if it failed, 2 if unclear."""
    logging.getLogger("peewee").setLevel(logging.WARNING)  # or people's data would be in its log
    chosen = _parser().parse_args(arguments)
    if chosen.command == check_text:  # which reads no vault, and speaks as a compiler does
        return check_text(chosen)
    command: Callable[[argparse.Namespace], dict[str, Any]] = chosen.command
    try:
        vault.open_vault(chosen.vault)
        try:
            result = command(chosen)
        finally:
            vault.close_vault()
    except WiseFeedbackError as error:
        print(f"wise-feedback: {describe(error)}", file=sys.stderr)
        return 1
    if chosen.json:
        print(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        print("\n".join(chosen.say(result)))
    return 0


def describe(error: WiseFeedbackError) -> str:
    """Return what to say of *error*, in one line."""
    words = cli_words()
    match error:
        case errors.VaultError():
            return str(words["vault"][error.problem]).format(path=error.path or "")
        case errors.ListError():
            return str(words["list"][error.problem])
        case errors.AgreementError():
            return str(words["agreement"][error.problem])
        case errors.MailError():
            return str(words["mail"][error.problem])
    facts = dict(vars(error))
    if isinstance(error, errors.MustNotLeaveError):
        facts["numbers"] = ", ".join(map(str, error.checks))
    if isinstance(error, errors.StagesUnknownError):
        facts["names"] = ", ".join(error.stages)
    if isinstance(error, errors.FeedbackIncompleteError):
        facts["rules"] = ", ".join(finding.rule for finding in error.findings)
    return str(words["errors"][type(error).__name__]).format(**facts)


def sample(chosen: argparse.Namespace) -> dict[str, Any]:
    """Fill an empty vault with the sample data."""
    from wise_feedback.services import samples

    samples.fill(chosen.lang, date.today(), now=datetime.now(UTC))
    return {"candidates": candidates.count(), "assignments": len(assignments.assignments())}


def bring(chosen: argparse.Namespace) -> dict[str, Any]:
    """Import a list into an assignment, which is started if there is none of that name."""
    from wise_feedback.services import importing

    preview = importing.preview(chosen.file)
    key, is_new = _assignment(chosen.assignment, chosen.client)
    result = importing.run(preview, key)
    twice = [row for row in preview.duplicates if row.of_row is not None]
    return {
        "assignment": chosen.assignment,
        "started": is_new,
        "rows": preview.total,
        "taken": result.added,
        "recognised": result.recognised + result.already_there,
        "duplicates": [
            {"row": row.number, "by": row.by, "same_as_row": row.of_row} for row in twice
        ],
        "refused": [{"row": row.number, "reason": row.reason} for row in preview.refused],
        "remarks": [
            {"row": row.number, "remarks": list(row.remarks)}
            for row in preview.taken
            if row.remarks
        ],
    }


def bring_history(chosen: argparse.Namespace) -> dict[str, Any]:
    """Import a history of stages into an assignment, which is started if there is none."""
    from wise_feedback.cli.histories import bring

    return bring(chosen, *_assignment(chosen.assignment, chosen.client))


def people(chosen: argparse.Namespace) -> dict[str, Any]:
    """List the candidates of every assignment, or of one."""
    listed = []
    for assignment in assignments.assignments():
        if chosen.assignment and not _is_called(assignment.facts.role, chosen.assignment):
            continue
        for lane in board.lanes(assignment.id):
            cards = board.cards(board.card_ids(lane.stage.id))
            listed += [
                {
                    "id": card.id,
                    "name": card.name,
                    "assignment": assignment.facts.role,
                    "stage": lane.stage.name or lane.stage.kind,
                    "decision": card.decision,
                    "parts": card.parts,
                }
                for card in cards
            ]
    return {"candidates": listed}


def letter(chosen: argparse.Namespace) -> dict[str, Any]:
    """Compose the letter that a candidate's feedback amounts to, and save it as PDF."""
    return cli_letters.one(_card(chosen.candidate), chosen)


def eml(chosen: argparse.Namespace) -> dict[str, Any]:
    """Save a mail with a candidate's letter, which mail programs open ready to send."""
    return cli_letters.draft(_card(chosen.candidate), chosen)


def call_sheet(chosen: argparse.Namespace) -> dict[str, Any]:
    """Save what to say on the phone to a candidate before the letter goes."""
    return cli_letters.call_sheet(_card(chosen.candidate), chosen)


def save_agreement(chosen: argparse.Namespace) -> dict[str, Any]:
    """Save the feedback agreement of an assignment as PDF; without one, the draft to begin with."""
    from wise_feedback.cli.agreement import save

    return save(chosen)


def draft_chase(chosen: argparse.Namespace) -> dict[str, Any]:
    """Return what to write, or say, to the client about a candidate; nobody is asked by it."""
    from wise_feedback.cli.chase import draft

    return draft(_card(chosen.candidate), chosen)


def tell(chosen: argparse.Namespace) -> dict[str, Any]:
    """Return what the events of a period tell, and save it as a PDF or a workbook."""
    from wise_feedback.cli.insights import insights as insights_of

    return insights_of(chosen)


def check_text(chosen: argparse.Namespace) -> int:
    """Check a text; return 1 if something in it is vague or must not be said, 2 if unreadable."""
    from wise_feedback.cli.check import run

    return run(chosen)


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    folder = vault.standard_folder()
    shared.add_argument("--vault", type=Path, metavar="DIR", default=folder, help="where data lies")
    shared.add_argument("--json", action="store_true", help="print the result as JSON")
    parser = argparse.ArgumentParser(prog="wise-feedback-cli", description=__doc__)
    parser.add_argument("--version", action="version", version=wise_feedback.__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: object, say: object, help_: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, parents=[shared], help=help_)
        one.set_defaults(command=command, say=say)
        return one

    for offer in (
        _offer_people,
        _offer_letters,
        _offer_promises,
        cli_reports.offer,
        _offer_insights,
        _offer_texts,
    ):
        offer(add)
    return parser


def _offer_people(add: Add) -> None:
    one = add("sample", sample, _say_sample, "fill an empty vault with invented people")
    one.add_argument("--lang", choices=("sv", "en"), default=spoken_language())
    one = add("import", bring, _say_import, "import a list of candidates, CSV or Excel")
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument("--assignment", required=True, metavar="NAME", help="the role, or its id")
    one.add_argument("--client", default=NO_CLIENT, metavar="NAME", help="of a new assignment")
    one = add("import-history", bring_history, _say_history, "import dated stages, CSV or Excel")
    one.add_argument("files", type=Path, nargs="+", metavar="FILE", help="read together")
    one.add_argument("--assignment", required=True, metavar="NAME", help="the role, or its id")
    one.add_argument("--client", default=NO_CLIENT, metavar="NAME", help="of a new assignment")
    meant = "what a stage of the files is here: a kind or a name of a stage, nothing leaves it out"
    one.add_argument("--map", action="append", default=[], metavar="STAGE=KIND", help=meant)
    first = "which comes first in dates such as 03/04/2026"
    one.add_argument("--dates", choices=("day", "month"), help=first)
    one.add_argument("--dry-run", action="store_true", help="say what would come of it")
    one = add("candidates", people, _say_people, "list the candidates")
    one.add_argument("--assignment", metavar="NAME", help="only of this role")
    cli_board.offer(add("board", cli_board.save, cli_board.say, "save a board as PDF"))


def _offer_letters(add: Add) -> None:
    one = add("letter", letter, cli_letters.say_saved, "save a candidate's letter as PDF")
    cli_letters.offer(one)
    one.add_argument("--out", type=Path, required=True, metavar="FILE")
    one = add("eml", eml, cli_letters.say_saved, "save a mail with a candidate's letter")
    cli_letters.offer(one)
    one.add_argument("--out", type=Path, required=True, metavar="FILE")
    one = add("call-sheet", call_sheet, cli_letters.say_saved, "save what to say on the phone")
    one.add_argument("candidate", metavar="CANDIDATE", help="a name, or an id")
    one.add_argument("--lang", choices=("sv", "en"), help="unless the candidate's own")
    one.add_argument("--out", type=Path, required=True, metavar="FILE")
    one = add("letters", cli_letters.all_closed, cli_letters.say_all, "save many letters as PDF")
    who = "everybody who was closed and has had no letter since"
    one.add_argument("--all-closed", action="store_true", required=True, help=who)
    one.add_argument("--lang", choices=("sv", "en"), help="unless each candidate's own")
    one.add_argument("--out", type=Path, required=True, metavar="DIR")


def _offer_promises(add: Add) -> None:
    one = add("owed", owed, say_owed, "list who is owed a word, and who is between the chairs")
    one.add_argument("--date", type=a_day, metavar="YYYY-MM-DD", help="instead of today")
    one = add("agreement", save_agreement, _say_agreement, "save an assignment's agreement as PDF")
    one.add_argument("assignment", metavar="ASSIGNMENT", help="the role, or its id")
    one.add_argument("--out", type=Path, required=True, metavar="FILE")
    one.add_argument("--lang", choices=("sv", "en"), help="unless the agreement's own")
    one = add("chase", draft_chase, _say_chase, "draft what to ask the client about a candidate")
    one.add_argument("candidate", metavar="CANDIDATE", help="a name, or an id")
    one.add_argument("--draft", choices=("mail", "phone"), required=True, help="how to ask")
    one.add_argument("--tone", choices=("soft", "usual", "firm"), default="usual")
    one.add_argument("--lang", choices=("sv", "en"), default=spoken_language())


def _offer_insights(add: Add) -> None:
    from wise_feedback.cli.insights import offer, say

    offer(add("insights", tell, say, "tell what the events of a period say, with figures"))


def _offer_texts(add: Add) -> None:
    one = add("check", check_text, None, "say what is vague in a text, or must not be said")
    one.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="by default what is piped"
    )
    one.add_argument("--lang", choices=("sv", "en"), default="sv", help="of the text")
    one.add_argument("--why", action="store_true", help="say which features decided the verdict")
    one.add_argument("--self-test", action="store_true", help="judge the kept examples")


def _assignment(name: str, client: str) -> tuple[Key, bool]:
    for known in assignments.assignments():
        if known.id == name or _is_called(known.facts.role, name):
            return known.id, False
    facts = AssignmentFacts(name, client, stages=assignments.standard_stages())
    return assignments.start(facts), True


def _is_called(role: str, name: str) -> bool:
    return role.casefold() == name.strip().casefold()


def _card(wanted: str) -> Key:
    """Return the card that is meant: by its id, or the newest of the one person of that name."""
    wanted = wanted.strip()
    listed = people(argparse.Namespace(assignment=None))["candidates"]
    if any(entry["id"] == wanted for entry in listed):
        return wanted
    named = [entry for entry in listed if entry["name"].casefold() == wanted.casefold()]
    if not named:
        raise errors.NotFoundError
    told = [entry for entry in named if entry["decision"]] or named
    persons = {board.card(entry["id"]).candidate_id for entry in told}
    if len(persons) > 1:
        raise ManyFoundError(len(persons))
    return str(max(entry["id"] for entry in told))


def _say_sample(result: dict[str, Any]) -> list[str]:
    return [cli_words()["said"]["sample"].format(**result)]


def _say_import(result: dict[str, Any]) -> list[str]:
    said = cli_words()["said"]
    counts = {name: len(result[name]) for name in ("duplicates", "refused")}
    lines = [said["started"].format(role=result["assignment"])] if result["started"] else []
    lines.append(said["import"].format(**{**result, **counts}))
    why = cli_words()["refusal"]
    return lines + [
        said["refused"].format(row=row["row"], reason=why[row["reason"]])
        for row in result["refused"]
    ]


def _say_history(result: dict[str, Any]) -> list[str]:
    from wise_feedback.cli.histories import say

    return say(result)


def _say_people(result: dict[str, Any]) -> list[str]:
    return [
        f"{entry['name']}\t{entry['stage']}\t{entry['assignment']}"
        for entry in result["candidates"]
    ]


def _say_agreement(result: dict[str, Any]) -> list[str]:
    is_draft = result["state"] == "draft"
    return [cli_words()["said"]["agreement_draft" if is_draft else "agreement"].format(**result)]


def _say_chase(result: dict[str, Any]) -> list[str]:
    from wise_feedback.cli.chase import say

    return say(result)
