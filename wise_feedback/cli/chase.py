"""What to ask a client, on the command line: a mail or a phone script, as text or as JSON."""

import argparse
from datetime import date
from typing import Any

from wise_feedback.cli.words import cli_words
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.chase import DraftKind, StepKind, Tone
from wise_feedback.domain.chase_text import DraftChoice
from wise_feedback.services import chase_drafts, chases


def draft(card: Key, chosen: argparse.Namespace) -> dict[str, Any]:
    """Return the draft for the next step in which the client is asked about a card.

    Raises ``NotFoundError``.
    """
    today = date.today()
    coming = chases.proposed(card, today).next_ask
    language: Language = "sv" if chosen.lang == "sv" else "en"
    choice = DraftChoice(
        step=coming.kind if coming else StepKind.ASK,
        kind=DraftKind(chosen.draft),
        tone=Tone(chosen.tone),
        language=language,
    )
    made = chase_drafts.compose(card, choice, today)
    return {
        "step": choice.step,
        "draft": choice.kind,
        "tone": choice.tone,
        "language": choice.language,
        "to": made.to_name,
        "address": made.to_address,
        "phone": made.phone,
        "subject": made.subject,
        "body": made.body,
        "questions": list(made.questions),
        "missing": list(made.parts),
        "answer_by": made.answer_by.isoformat(),
    }


def say(result: dict[str, Any]) -> list[str]:
    """Return the lines to print: whom it is to, for a mail its subject, and the words."""
    words = cli_words()["chase"]
    is_mail = result["draft"] == DraftKind.MAIL
    reached = result["address" if is_mail else "phone"]
    to = ", ".join(filter(None, (result["to"], reached))) or words["nobody"]
    head = [words["to"].format(to=to)]
    if is_mail:
        head.append(words["subject"].format(subject=result["subject"]))
    return [*head, "", result["body"]]
