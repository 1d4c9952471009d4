"""The text check on the command line: findings as a compiler tells them, or as JSON lines.

With ``--json`` each line that is read is ``{"text", "lang", "requirements"?}`` and each line that
is written ``{"verdict", "findings": [{"rule", "kind", "ground", "start", "end", "message",
"questions"}]}``; places are counted in characters from the start of the text.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from wise_feedback.cli.words import cli_words
from wise_feedback.domain.basics import Language
from wise_feedback.domain.checking import Check, TextFinding, Verdict
from wise_feedback.services import checking


def run(chosen: argparse.Namespace) -> int:
    """Check a file, or what is piped in; return 1 if something is vague or protected."""
    if chosen.self_test:
        print("\n".join(checking.self_test()))
        return 0
    try:
        text = _read(chosen.file)
    except OSError:
        return _refuse("unreadable", path=chosen.file)
    except UnicodeDecodeError:
        return _refuse("not_text", path=chosen.file)
    if chosen.json:
        return _check_lines(text.splitlines())
    told = checking.check(text, chosen.lang)
    for line in _told(text, told, chosen.lang):
        print(line)
    if chosen.why and told.verdict is not None:
        print("\n".join(_why(text, told.verdict, chosen.lang)))
    return int(bool(told.findings))


def _read(name: str) -> str:
    if name == "-":
        return sys.stdin.buffer.read().decode("utf-8")
    return Path(name).read_text("utf-8")


def _refuse(why: str, **facts: object) -> int:
    words: str = cli_words()["check"][why]
    print(f"wise-feedback: {words.format(**facts)}", file=sys.stderr)
    return 2


def _told(text: str, check: Check, language: Language) -> Iterator[str]:
    for finding in check.findings:
        line = text.count("\n", 0, finding.start) + 1
        column = finding.start - text.rfind("\n", 0, finding.start)
        message = checking.message(finding, language)
        yield f"{line}:{column}: {finding.kind}: {message}"


def _why(text: str, verdict: Verdict, language: Language) -> Iterator[str]:
    """Yield the verdict and the features that decided it, those against it below 0."""
    yield f"{verdict}:"
    for name, weight in checking.reasons(text, language):
        yield f"  {weight:+.2f} {name}"


def _check_lines(lines: Iterable[str]) -> int:
    found = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            text, language = str(row["text"]), _language(row.get("lang", "sv"))
        except (ValueError, KeyError, TypeError):
            return _refuse("bad_line", number=number)
        requirements = tuple(map(str, row.get("requirements") or ()))
        told = checking.check(text, language, requirements)
        found = found or bool(told.findings)
        findings = [_as_json(finding, language, requirements) for finding in told.findings]
        print(json.dumps({"verdict": told.verdict, "findings": findings}, ensure_ascii=False))
    return int(found)


def _language(name: object) -> Language:
    if name == "sv":
        return "sv"
    if name == "en":
        return "en"
    raise ValueError(name)


def _as_json(
    finding: TextFinding, language: Language, requirements: Sequence[str]
) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "ground": finding.ground,
        "start": finding.start,
        "end": finding.end,
        "message": checking.message(finding, language),
        "questions": list(checking.questions(finding, language, requirements)),
    }
