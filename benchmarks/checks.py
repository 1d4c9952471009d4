"""The text check: letters and sentences, its start and its growth, beside other ways to check.

What is counted is time of the processor, but for the start: a check waits for nothing, and in a
long one a busy machine would be measured too.
"""

import json
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from math import inf
from statistics import median
from time import process_time
from typing import NamedTuple

from benchmarks.check_baseline import (
    SEPARATE,
    Checker,
    one_expression,
    proselint,
    separate_expressions,
    write_good,
)
from benchmarks.measure import Result, best, took
from wise_feedback.check.engine import check
from wise_feedback.domain.basics import LANGUAGES, Language
from wise_feedback.resources import resource

LETTER = 2_000
LETTERS = 9
LONGER = (20_000, 200_000)
SENTENCES = 400
ROUNDS, GROWTH_ROUNDS = 7, 4
PROCESSES = 9

MOST_LETTER, MOST_FIRST, MOST_SENTENCE = 5.0, 10.0, 0.5
"""Milliseconds: a letter can be judged at every pause in the writing, and nobody notices."""

MOST_START, MOST_MEMORY = 60.0, 10.0
"""Milliseconds and megabytes of the first check of all."""

MOST_GROWTH = 1.2
SCRIPT = f"{SEPARATE} expressions"
LIMITS = {"one expression": 20.0}

_FIRST = """
import gc, json, random, re, sys, time, tomllib  # what other parts of the program need too
from dataclasses import dataclass
from wise_feedback.resources import resource
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 2**20
def timed(text):
    start = time.process_time(); check(text, language); return (time.process_time() - start) * 1000
language, texts = json.load(sys.stdin)
measured = sys.platform == "linux"
before = resident() if measured else 0.0
start = time.perf_counter()
from wise_feedback.check.engine import check
check(texts[0], language)
took = (time.perf_counter() - start) * 1000
memory = resident() - before if measured else 0.0
gc.collect()
gc.freeze()
print(json.dumps([took, memory, *map(timed, texts[1:])]))
"""


class _Texts(NamedTuple):
    """Statements as people write them, one by one and run together into letters."""

    sentences: list[str]
    whole: str

    def letters(self, count: int) -> list[str]:
        """Return the text in pieces as long as a letter."""
        starts = range(0, count * LETTER, LETTER)
        return [self.whole[start : start + LETTER] for start in starts]


def results() -> list[Result]:
    """Measure the check in both languages."""
    return [row for language in LANGUAGES for row in _in(language)]


def _in(language: Language) -> list[Result]:
    texts = _texts(language)
    letters = texts.letters(LETTERS)
    first, memory, *times = _first(language, [texts.sentences[0], *letters, *texts.sentences])
    unread, sentences = median(times[:LETTERS]), median(times[LETTERS:])
    return [
        _of("the first check in a new process", language, first, MOST_START),
        _of("memory of the check", language, memory, MOST_MEMORY, "MB"),
        _of("a letter, checked for the first time", language, unread, MOST_FIRST),
        _of("a sentence", language, sentences, MOST_SENTENCE),
        *_letters(language, letters),
        *(_growth(language, texts, length) for length in LONGER),
    ]


def _letters(language: Language, letters: Sequence[str]) -> Iterator[Result]:
    """Yield what a letter costs while it is edited, beside others that check the same letters."""
    others = {"one expression": one_expression(language), SCRIPT: separate_expressions(language)}
    if language == "en":
        others["the lists of write-good"] = write_good()
        if linter := proselint():
            others["proselint"] = linter
        else:
            print("proselint is not installed: not compared", file=sys.stderr)

    def ours(text: str) -> int:
        return len(check(text, language).findings)

    least: dict[tuple[Checker, str], float] = {}
    for _ in range(ROUNDS):
        for letter in letters:
            for run in (ours, *others.values()):
                key = run, letter
                least[key] = min(took(partial(run, letter), process_time), least.get(key, inf))
    typical = {run: median(least[run, letter] for letter in letters) for run, _ in least}
    yield _of("a letter, checked again", language, typical[ours], MOST_LETTER)
    for name, run in others.items():
        what = f"a letter, against {name}, {language}"
        yield Result(what, typical[ours], typical[run], LIMITS.get(name, 1.0))


def _growth(language: Language, texts: _Texts, length: int) -> Result:
    """Check a long text, and then the same text in letters."""
    text = texts.whole[:length]
    letters = texts.letters(length // LETTER)

    def in_letters() -> None:
        for letter in letters:
            check(letter, language)

    pair = best(lambda: check(text, language), in_letters, GROWTH_ROUNDS, process_time)
    return Result(f"{length} characters, against in letters, {language}", *pair, MOST_GROWTH)


def _of(what: str, language: Language, subject: float, most: float, unit: str = "ms") -> Result:
    return Result(f"{what}, of {most:g} {unit}, {language}", subject, most, 1.0, unit)


def _first(language: Language, texts: Sequence[str]) -> list[float]:
    """Return the milliseconds and megabytes of the first check of all, and the milliseconds of
    each text after the first: the least of several processes, since a text is new only once.
    """
    told = []
    for _ in range(PROCESSES):
        command = [sys.executable, "-c", _FIRST]
        given = json.dumps([language, texts])
        done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
        told.append(json.loads(done.stdout))
    return [min(column) for column in zip(*told, strict=True)]


def _texts(language: Language) -> _Texts:
    """Return texts made of the taught statements about candidates, vague and concrete ones mixed.

    Those that name a protected ground are left out: no letter is made of them.
    """
    lines = resource("check", "examples", f"{language}-taught.jsonl").read_text("utf-8")
    rows = [json.loads(line) for line in lines.splitlines()]
    statements = [row["text"] for row in rows if row["task"] == "specificity"]
    random.Random(7).shuffle(statements)
    whole = " ".join(statements)
    most = max(LONGER)
    return _Texts(statements[-SENTENCES:], (f"{whole} " * (most // len(whole) + 1))[:most])
