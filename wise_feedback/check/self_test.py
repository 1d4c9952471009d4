"""How well the text check judges the examples that are kept with it, by language and by kind.

*taught* examples were before the eyes of those who wrote the rules, *unseen* ones were written
first and kept apart: only their figures say what to expect of a new text.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from wise_feedback.check.engine import check
from wise_feedback.domain.basics import LANGUAGES, Language
from wise_feedback.domain.checking import FindingKind
from wise_feedback.resources import resource

PARTS = ("taught", "unseen")


@dataclass(frozen=True, slots=True)
class Judged:
    """One example, and what the check said of it."""

    text: str
    kind: str
    label: str
    said: str
    is_hard: bool

    @property
    def is_right(self) -> bool:
        """Whether the check said what the example is labelled with."""
        return self.said == self.label


@cache
def judged(language: Language, part: str, task: str) -> tuple[Judged, ...]:
    """Return the kept examples of a *task*, ``specificity`` or ``protected``, as judged.

    A protected example is ``flagged`` if anything is found in it, else ``clean``.
    """
    lines = resource("check", "examples", f"{language}-{part}.jsonl").read_text("utf-8")
    rows = [json.loads(line) for line in lines.splitlines()]
    return tuple(_judge(row, language) for row in rows if row["task"] == task)


def _judge(row: dict[str, Any], language: Language) -> Judged:
    told = check(row["text"], language, row.get("requirements", ()))
    if row["task"] == "specificity":
        label, said = row["label"], str(told.verdict)
    else:
        label = "clean" if row["label"] == "clean" else "flagged"
        is_found = any(finding.kind is not FindingKind.VAGUE for finding in told.findings)
        said = "flagged" if is_found else "clean"
    return Judged(row["text"], row["kind"], label, said, bool(row.get("hard")))


def share_right(rows: tuple[Judged, ...]) -> float:
    """Return which share of the examples was judged right, from 0 to 1."""
    return sum(row.is_right for row in rows) / len(rows)


def report(parts: Sequence[str] = PARTS) -> Iterator[str]:
    """Yield the figures: verdicts, hard ones, what is found and what is flagged wrongly.

    Below them, for each task, how often each label was taken for which, and that for each kind.
    """
    for language in LANGUAGES:
        for part in parts:
            rows = judged(language, part, "specificity")
            hard = tuple(row for row in rows if row.is_hard)
            content = judged(language, part, "protected")
            flagged = tuple(row for row in content if row.label == "flagged")
            clean = tuple(row for row in content if row.label == "clean")
            yield (
                f"{language} {part}: verdicts right {share_right(rows):.1%} of {len(rows)}, "
                f"hard {share_right(hard):.1%} of {len(hard)}; "
                f"protected found {share_right(flagged):.1%} of {len(flagged)}, "
                f"clean flagged {1 - share_right(clean):.1%} of {len(clean)}"
            )
            yield from _confusion(rows, ("vague", "concrete"))
            yield from _confusion(content, ("flagged", "clean"))


def _confusion(rows: tuple[Judged, ...], labels: tuple[str, str]) -> Iterator[str]:
    """Yield how often each label and kind, down, was taken for which label, across."""
    table = Counter((row.label, row.kind, row.said) for row in rows)
    yield "  " + " ".join((f"{'':<33}", *(f"{said:>9}" for said in labels)))
    for label in labels:
        kinds = sorted({row.kind for row in rows if row.label == label})
        whole = [sum(table[label, kind, said] for kind in kinds) for said in labels]
        yield "  " + " ".join((f"{label:<33}", *(f"{count:>9}" for count in whole)))
        for kind in kinds:
            counts = (f"{table[label, kind, said] or '.':>9}" for said in labels)
            yield "  " + " ".join((f"  {kind:<31}", *counts))
