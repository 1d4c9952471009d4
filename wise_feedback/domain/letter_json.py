"""A letter as plain JSON values, for its draft and for the archive."""

from dataclasses import asdict, fields
from datetime import date
from typing import Any

from wise_feedback.domain.letter import Letter, LetterKind, Part, PartKind, Recipient
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.voice import Tone


def write(letter: Letter) -> dict[str, Any]:
    """Return *letter* as values that JSON can hold; ``read`` gives the same letter back."""
    return {**asdict(letter), "day": letter.day.isoformat()}


def read(body: dict[str, Any]) -> Letter:
    """Return the letter that ``write`` made *body* of.

    What was not known when it was written takes its default; what is no longer known is left out.
    Raises ``ValueError`` for what ``write`` never made.
    """
    try:
        return _letter(body)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("no letter was written so") from error


def _letter(body: dict[str, Any]) -> Letter:
    recipient = body["recipient"]
    return Letter(
        **{
            **_known(Letter, body),
            "kind": LetterKind(body["kind"]),
            "day": date.fromisoformat(body["day"]),
            "recipient": Recipient(recipient["name"], tuple(recipient["address"])),
            "parts": tuple(map(_part, body["parts"])),
            "signer": Consultant(**_known(Consultant, body["signer"])),
            "agency": Agency(**_known(Agency, body["agency"])),
            "keywords": tuple(body["keywords"]),
            "tone": Tone(body.get("tone", Tone.MINE)),
        }
    )


def _part(body: dict[str, Any]) -> Part:
    return Part(**{**_known(Part, body), "kind": PartKind(body["kind"])})


def _known(value: type[Any], body: dict[str, Any]) -> dict[str, Any]:
    return {field.name: body[field.name] for field in fields(value) if field.name in body}
