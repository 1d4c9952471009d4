"""``import-history``: a history of stages from one file or several, and what became of each row."""

import argparse
from collections.abc import Sequence
from typing import Any

from wise_feedback.cli.words import cli_words
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.histories import DayOrder, HistoryPlan, HistoryResult, Reading
from wise_feedback.domain.stages import Stage
from wise_feedback.services import assignments, histories, history


class BadMapError(WiseFeedbackError):
    """What was said of a stage names no stage of the board. *text* is what was said."""

    def __init__(self, text: str) -> None:
        super().__init__("a stage is unknown")
        self.text = text


def bring(chosen: argparse.Namespace, key: Key, is_new: bool) -> dict[str, Any]:
    """Bring the files in together; in a dry run, or if they cannot be, nothing is kept."""
    try:
        files = [histories.read(path) for path in chosen.files]
        stages = assignments.assignment(key).facts.stages
        order = DayOrder(chosen.dates) if chosen.dates else None
        plan = histories.plan(files, key, Reading(_meant(chosen.map, stages), order))
        result = None if chosen.dry_run else histories.bring_in(plan)
    except WiseFeedbackError:
        _forget(is_new=is_new)
        raise
    if chosen.dry_run:
        _forget(is_new=is_new)
    return _told(chosen.assignment, plan, result, started=is_new and not chosen.dry_run)


def say(result: dict[str, Any]) -> list[str]:
    """Return what was done in lines of text: the counts, and each row that cannot be taken."""
    said, why = cli_words()["said"], cli_words()["history_refusal"]
    lines = [said["started"].format(role=result["assignment"])] if result["started"] else []
    words = said["history_dry" if result["dry_run"] else "history"]
    lines.append(words.format(**{**result, "people": result["candidates"]}))
    lines += [said["unknown_stage"].format(**stage) for stage in result["unknown_stages"]]
    return lines + [
        said["history_row"].format(**{**row, "reason": why[row["reason"]]})
        for row in result["refused"]
        if not row["no_loss"]
    ]


def _meant(said: Sequence[str], stages: Sequence[Stage]) -> dict[str, Key | None]:
    """Return what each ``STAGE=KIND`` means; the first stage of that kind, or of that name."""
    meant: dict[str, Key | None] = {}
    for text in said:
        theirs, sign, ours = (part.strip() for part in text.rpartition("="))
        named = [one.id for one in stages if one.name.casefold() == ours.casefold()]
        of_kind = [one.id for one in stages if one.kind == ours.casefold()]
        found = next(iter((*of_kind, *named)), None) if ours else None
        if not sign or not theirs or (ours and found is None):
            raise BadMapError(text)
        meant[theirs] = found
    return meant


def _forget(*, is_new: bool) -> None:
    """Take back the assignment that was started for this."""
    if is_new:
        history.undo()


def _told(
    role: str, plan: HistoryPlan, result: HistoryResult | None, *, started: bool
) -> dict[str, Any]:
    kinds = {stage.id: stage.name or stage.kind for stage in plan.board}
    new = sum(past.candidate_id is None for past in plan.people)
    return {
        "assignment": role,
        "started": started,
        "dry_run": result is None,
        "rows": plan.total,
        "candidates": result.people if result else plan.cards,
        "added": result.added if result else new,
        "events": result.events if result else plan.events,
        "lost": len(plan.lost),
        "stages": {said: kinds.get(key or "") for said, key in plan.said},
        "unknown_stages": [{"stage": one.said, "rows": one.rows} for one in plan.unknown],
        "refused": [
            {
                "file": plan.files[one.place.file].name,
                "row": one.place.row,
                "reason": one.reason,
                "no_loss": one.reason.is_no_loss,
            }
            for one in plan.refused
        ],
    }
