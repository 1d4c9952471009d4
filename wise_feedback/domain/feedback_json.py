"""Feedback as plain JSON values, for the draft that is kept while it is written."""

from dataclasses import asdict
from datetime import date, time
from typing import Any

from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    Ground,
    GroundKind,
    Level,
    NextStep,
    Source,
)


def write(feedback: Feedback) -> dict[str, Any]:
    """Return *feedback* as values that JSON can hold; ``read`` gives the same feedback back."""
    body = asdict(feedback)
    body["hold_until"] = feedback.hold_until.isoformat() if feedback.hold_until else None
    step = feedback.next_step
    body["next_step"] = {
        "channel": step.channel,
        "day": step.day.isoformat() if step.day else None,
        "at": step.at.isoformat() if step.at else None,
    }
    return body


def read(body: dict[str, Any]) -> Feedback:
    """Return the feedback that ``write`` made *body* of."""
    step = body["next_step"]
    return Feedback(
        decision=Decision(body["decision"]) if body["decision"] else None,
        hold_until=_day(body["hold_until"]),
        levels=tuple((key, Level(level)) for key, level in body["levels"]),
        strengths=tuple(_ground(ground) for ground in body["strengths"]),
        gaps=tuple(_ground(ground) for ground in body["gaps"]),
        development=tuple(body["development"]),
        fits_better=body["fits_better"],
        next_step=NextStep(
            Channel(step["channel"]),
            _day(step["day"]),
            time.fromisoformat(step["at"]) if step["at"] else None,
        ),
        source=Source(body["source"]),
    )


def _ground(body: dict[str, Any]) -> Ground:
    return Ground(**{**body, "kind": GroundKind(body["kind"])})


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
