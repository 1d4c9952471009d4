"""Letters on the command line: one as PDF, one as a mail that is ready to send, or all at once.

Nobody is told by it: like a letter that was saved in the window, it waits there for somebody to
say that it was sent.
"""

import argparse
import sys
from contextlib import suppress
from typing import Any

from wise_feedback.cli.words import cli_words
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.errors import NothingToTellError
from wise_feedback.domain.letter import Letter, LetterKind, SavedLetter, Via
from wise_feedback.domain.voice import Tone
from wise_feedback.services import call_sheets, letters, mails, sending, sheaves
from wise_feedback.services.sheaves import Sheaf


def one(card: Key, chosen: argparse.Namespace) -> dict[str, Any]:
    """Save the letter that a candidate's feedback amounts to as PDF."""
    saved = sending.save(card, _letter(card, chosen), chosen.out)
    return _told(saved, str(chosen.out))


def all_closed(chosen: argparse.Namespace) -> dict[str, Any]:
    """Save a letter for everybody who was closed and has had none since, in one folder.

    Those that lack something are left out and named, each with the reason.
    """
    from wise_feedback.cli import describe  # which imports this module

    sheaf = Sheaf(sheaves.untold(), language=_language(chosen))
    for done in sheaf.make():
        _show_progress(done, len(sheaf.addressees))
    with suppress(OSError, ValueError):  # then the first letter says what is wrong with the folder
        chosen.out.mkdir(parents=True, exist_ok=True)
    saved = sheaf.save(chosen.out)
    return {
        "folder": str(chosen.out),
        "saved": len(saved),
        "letters": [{"subject": one.subject, "sha256": one.sha256} for one in saved],
        "held_back": [
            {"name": held.addressee.name, "reason": describe(held.error)}
            for held in sheaf.held_back
        ],
    }


def draft(card: Key, chosen: argparse.Namespace) -> dict[str, Any]:
    """Save a mail with the letter, which mail programs open ready to send."""
    made = sending.ready(card, _letter(card, chosen))
    mail = mails.for_letter(card, made.letter, made.content)
    mails.save_draft(mail, chosen.out)
    return {**_told(sending.left(made, Via.MAIL, mail.to), str(chosen.out)), "to": mail.to}


def call_sheet(card: Key, chosen: argparse.Namespace) -> dict[str, Any]:
    """Save what to say on the phone to a candidate before the letter goes."""
    sheet = call_sheets.compose(card, _language(chosen))
    call_sheets.save(sheet, chosen.out)
    return {"path": str(chosen.out), "subject": sheet.subject, "language": sheet.language}


def say_saved(result: dict[str, Any]) -> list[str]:
    """Return what to say of a letter that was saved."""
    return [cli_words()["said"]["letter"].format(**result)]


def say_all(result: dict[str, Any]) -> list[str]:
    """Return what to say of many letters, and of those that were left out."""
    said = cli_words()["said"]
    held = [said["held_back"].format(**one) for one in result["held_back"]]
    return [said["letters"].format(**result), *held]


def offer(parser: argparse.ArgumentParser) -> None:
    """Offer what a letter is asked for by: its file, kind, language and voice."""
    parser.add_argument("candidate", metavar="CANDIDATE", help="a name, or an id")
    parser.add_argument(
        "--kind", choices=[kind.value for kind in LetterKind], help="unless the usual one"
    )
    parser.add_argument("--lang", choices=("sv", "en"), help="unless the candidate's own")
    parser.add_argument(
        "--voice", choices=[tone.value for tone in Tone], help="unless your usual one"
    )


def _letter(card: Key, chosen: argparse.Namespace) -> Letter:
    """Return the letter where it was left in the window, or as it is suggested."""
    kind = LetterKind(chosen.kind) if chosen.kind else None
    tone = Tone(chosen.voice) if chosen.voice else None
    letter = letters.resume(card, language=_language(chosen), kind=kind, tone=tone)
    if kind is not None and letter.kind is not kind:
        raise NothingToTellError
    letters.refuse_if_outdated(card, letter)
    return letter


def _language(chosen: argparse.Namespace) -> Language | None:
    language: Language | None = chosen.lang
    return language


def _told(saved: SavedLetter, path: str) -> dict[str, Any]:
    return {
        "path": path,
        "subject": saved.subject,
        "language": saved.language,
        "kind": saved.kind,
        "sha256": saved.sha256,
    }


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
