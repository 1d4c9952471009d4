"""The terms of an agreement as plain JSON values, as they are stored and drafted."""

from dataclasses import asdict
from datetime import time
from typing import Any

from wise_feedback.domain.agreement import AgreementTerms, LadderDays, ReplyPart

_CLOCKS = ("report_by", "sync_at")


def write(terms: AgreementTerms) -> dict[str, Any]:
    """Return *terms* as values that JSON can hold; ``read`` gives the same terms back."""
    body = asdict(terms)
    for name in _CLOCKS:
        clock: time | None = getattr(terms, name)
        body[name] = clock.isoformat("minutes") if clock else None
    return body


def read(body: dict[str, Any]) -> AgreementTerms:
    """Return the terms that ``write`` made *body* of."""
    clocks = {name: time.fromisoformat(body[name]) if body[name] else None for name in _CLOCKS}
    return AgreementTerms(
        **{
            **body,
            **clocks,
            "parts": tuple(map(ReplyPart, body["parts"])),
            "ladder": LadderDays(**body["ladder"]),
            "avoid": tuple(body["avoid"]),
        }
    )
