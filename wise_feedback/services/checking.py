"""Checking a text before anybody reads it: is it concrete, and does it say what it must not?"""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

from wise_feedback.check.engine import aside, check, reasons, wish
from wise_feedback.check.kinds import VagueKind, vague_kinds
from wise_feedback.check.languages import language_of as _language_of
from wise_feedback.check.rules import rulebook
from wise_feedback.check.tokens import sentences
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import (
    ELLIPSIS,
    GAP,
    FindingKind,
    Hint,
    Scope,
    TextFinding,
    Yardstick,
    gaps,
)
from wise_feedback.domain.phrases import KeptPhrase
from wise_feedback.resources import resource

__all__ = [
    "blocking",
    "check",
    "hints",
    "language_of",
    "message",
    "questions",
    "reason",
    "reasons",
    "self_test",
    "starters",
]

_MOST = 3
_OF_ADVICE = {"wish", "own"}
"""An advice tells what to do, not what was seen: only this makes it vague."""

_WITHOUT_QUESTION = {"personal_id", "other_language", "mixed_language", GAP}


def language_of(text: str, otherwise: Language) -> Language:
    """Return whether a text is in Swedish or English; *otherwise* where it does not show."""
    found = _language_of(sentences(text))
    return otherwise if found is None or found == "other" else found


def hints(
    text: str,
    yardstick: Yardstick,
    *,
    told_in: Language,
    scope: Scope = Scope.WHOLE,
    about: Requirement | None = None,
) -> tuple[Hint, ...]:
    """Return what to say of *text* while it is written, in the order of its words.

    Told in the language of the interface; what can be put in is in the language of the text.
    *about* is the requirement that the text is a ground for: questions then name it.
    """
    language = language_of(text, yardstick.language)
    found = [*_judged(text, language, yardstick, scope), *_mixed(text, language, yardstick)]
    left = [TextFinding(GAP, FindingKind.STYLE, GAP, at, at + 1) for at in gaps(text)]
    extents = _extents(text, left)
    begun = {_around(gap, extents) for gap in left}
    found = [
        finding
        for finding in found
        if finding.kind is not FindingKind.VAGUE or _around(finding, extents) not in begun
    ]
    found = sorted((*found, *left), key=lambda finding: finding.start)
    title = about.title_in(language) if about else ""
    return tuple(
        _hint(text, finding, yardstick, (language, told_in), title, _around(finding, extents))
        for finding in found
    )


def blocking(text: str, yardstick: Yardstick) -> Iterator[tuple[TextFinding, KeptPhrase | None]]:
    """Yield what in *text* must not be said, and why it may stay if somebody has said so.

    Meant for what stands in letter after letter, such as a name: it is judged once, without hints.
    """
    for finding in _blocking(text, language_of(text, yardstick.language)):
        if not _is_name(text, finding, yardstick.names):
            phrase = text[finding.start : finding.end]
            kept = (one for one in yardstick.kept if one.is_about(finding.ground, phrase))
            yield finding, next(kept, None)


@lru_cache(maxsize=256)
def _blocking(text: str, language: Language) -> tuple[TextFinding, ...]:
    found = (*check(text, language).findings, *aside(text, language))
    return tuple(finding for finding in found if finding.blocks)


def message(finding: TextFinding, language: Language) -> str:
    """Return what to say of a finding in *language*: why, and what to write instead."""
    why = reason(finding, language)
    if finding.kind is FindingKind.VAGUE:
        return why
    return rulebook(language).advice.get(finding.advice, why)


def reason(finding: TextFinding, language: Language) -> str:
    """Return only why it was found, without what to say of a candidate instead."""
    if finding.kind is FindingKind.VAGUE:
        return _kind(finding, language).message
    why: str = _grounds(language)[finding.ground]
    return why


def questions(
    finding: TextFinding, language: Language, requirements: Sequence[str] = ()
) -> tuple[str, ...]:
    """Return the questions that bring out the fact a finding lacks, at most three.

    Where the kravprofil is known the first of them names what it asks for.
    """
    if finding.kind is FindingKind.VAGUE:
        kind = _kind(finding, language)
        return (*_asking(kind, language, requirements), *kind.questions)[:_MOST]
    if finding.ground in _WITHOUT_QUESTION:
        return ()
    return (_grounds(language)["question"]["ask"],)


def starters(finding: TextFinding, language: Language, requirement: str = "") -> tuple[str, ...]:
    """Return beginnings of a better sentence, with a gap wherever a fact goes; at most three."""
    if finding.kind is FindingKind.VAGUE:
        found = _kind(finding, language).starters
    else:
        table = _grounds(language)["starters"]
        found = table.get(finding.advice, table.get(finding.ground, ()))
    return tuple(one.replace("{requirement}", requirement or ELLIPSIS) for one in found)[:_MOST]


def self_test() -> Iterator[str]:
    """Yield, line by line, how well the examples kept with the program are judged."""
    from wise_feedback.check.self_test import report

    return report()


def _hint(
    text: str,
    finding: TextFinding,
    yardstick: Yardstick,
    languages: tuple[Language, Language],
    title: str,
    sentence: tuple[int, int],
) -> Hint:
    language, told_in = languages
    phrase = text[finding.start : finding.end]
    begins, ends = sentence
    asked = questions(finding, told_in, (title,) if title else ())
    return Hint(
        finding=finding,
        phrase=phrase,
        why=message(finding, told_in),
        question=asked[0] if asked else "",
        starters=starters(finding, language, title),
        begins=begins,
        ends=ends,
        kept=next((one for one in yardstick.kept if one.is_about(finding.ground, phrase)), None),
    )


def _judged(
    text: str, language: Language, yardstick: Yardstick, scope: Scope
) -> Iterator[TextFinding]:
    """Yield what the check finds and this text is checked for, but for names alone."""
    for start, part in _parts(text, scope):
        told = check(part, language, yardstick.named, yardstick.phrases).findings
        told = (*told, *aside(part, language))
        if scope is Scope.LINES and (wished := wish(part, language)):
            told = (*told, wished)
        for finding in (one.moved(start) for one in told if _is_meant(one, scope)):
            if not _is_name(text, finding, yardstick.names):
                yield finding


def _mixed(text: str, language: Language, yardstick: Yardstick) -> Iterator[TextFinding]:
    """Yield that a text is not in the language that it must be in (rule F15)."""
    if yardstick.is_bound and language != yardstick.language:
        first = sentences(text)[0]
        start, end = first[0].start, first[-1].end
        yield TextFinding("mixed", FindingKind.STYLE, "mixed_language", start, end)


def _is_meant(finding: TextFinding, scope: Scope) -> bool:
    """Whether a finding counts where a text is checked for so much."""
    if finding.kind is not FindingKind.VAGUE or scope is Scope.WHOLE:
        return True
    return scope is Scope.LINES and finding.ground in _OF_ADVICE


def _is_name(text: str, finding: TextFinding, names: frozenset[str]) -> bool:
    """Whether what was found is only somebody's name, written as one: Kristen, and not kristen."""
    words = re.findall(r"\w+", text[finding.start : finding.end])
    is_id = finding.kind is FindingKind.PERSONAL_ID
    return not is_id and all(word.casefold() in names and not word.islower() for word in words)


def _parts(text: str, scope: Scope) -> Iterator[tuple[int, str]]:
    """Yield what is judged by itself, and where it begins."""
    if scope is not Scope.LINES:
        yield 0, text
        return
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _extents(text: str, left: Sequence[TextFinding]) -> list[tuple[int, int]]:
    """Return where the sentences begin and end, in order. A gap that is *left* ends none."""
    letters = list(text)
    for gap in left:
        letters[gap.start] = "§"
    return [(read[0].start, read[-1].end) for read in sentences("".join(letters))]


def _around(finding: TextFinding, extents: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return where the sentence of a finding begins and ends, its full stop with it."""
    at = bisect_right(extents, finding.start, key=lambda extent: extent[0]) - 1
    if at < 0 or finding.start >= extents[at][1]:
        return finding.start, finding.end
    begins, ends = extents[at]
    return begins, max(ends, finding.end)


def _asking(kind: VagueKind, language: Language, requirements: Sequence[str]) -> tuple[str, ...]:
    if not requirements:
        return ()
    if len(requirements) == 1:
        return (kind.about.replace("{requirement}", requirements[0]),)
    *first, last = requirements[:_MOST]
    words = _grounds(language)["question"]
    return (words["which"].format(", ".join(first), last),)


def _kind(finding: TextFinding, language: Language) -> VagueKind:
    return next(kind for kind in vague_kinds(language) if kind.id == finding.ground)


@cache
def _grounds(language: Language) -> dict[str, Any]:
    return tomllib.loads(resource("check", f"grounds_{language}.toml").read_text("utf-8"))
