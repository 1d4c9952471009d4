"""Checking a text before anybody reads it: is it concrete, and does it say what it must not?"""

import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from wise_feedback.check.engine import check
from wise_feedback.check.kinds import VagueKind, vague_kinds
from wise_feedback.check.rules import advice
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import FindingKind, TextFinding
from wise_feedback.resources import resource

__all__ = ["check", "message", "questions", "self_test"]


def message(finding: TextFinding, language: Language) -> str:
    """Return what to say of a finding in *language*: why, and what to write instead."""
    if finding.kind is FindingKind.VAGUE:
        return _kind(finding, language).message
    why: str = _grounds(language)[finding.ground]
    return advice(language).get(finding.advice, why)


def questions(finding: TextFinding, language: Language) -> tuple[str, ...]:
    """Return the questions that bring out the fact a finding lacks, at most three."""
    if finding.kind is FindingKind.VAGUE:
        return _kind(finding, language).questions
    if finding.kind is FindingKind.PERSONAL_ID:
        return ()
    return (_grounds(language)["question"]["ask"],)


def self_test() -> Iterator[str]:
    """Yield, line by line, how well the examples kept with the program are judged."""
    from wise_feedback.check.self_test import report

    return report()


def _kind(finding: TextFinding, language: Language) -> VagueKind:
    return next(kind for kind in vague_kinds(language) if kind.id == finding.ground)


@cache
def _grounds(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("check", f"grounds_{language}.toml").read_text("utf-8"))
