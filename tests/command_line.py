"""The command line as somebody types it: in a process of its own, or in this one, twenty times as
fast."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass

from wise_feedback.cli import main
from wise_feedback.cli.words import cli_words
from wise_feedback.resources import resource

ENGLISH = "en_GB.UTF-8"


@dataclass(frozen=True)
class Done:
    """What came of a command."""

    returncode: int
    stdout: str
    stderr: str


def run(*arguments: str, spoken: str = ENGLISH, piped: str = "") -> Done:
    """Do what *arguments* ask for, where the computer speaks a language and gives a text."""
    out, told = io.StringIO(), io.StringIO()
    with _computer(spoken, piped), redirect_stdout(out), redirect_stderr(told):
        try:
            status = main(arguments)
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
    return Done(status, out.getvalue(), told.getvalue())


def run_apart(*arguments: str, spoken: str = ENGLISH, piped: str = "") -> Done:
    """Do the same in a process of its own, as ``start.py cli`` does."""
    done = subprocess.run(
        [sys.executable, "-m", "wise_feedback.cli", *arguments],
        env={"PYTHONPATH": str(resource().parent), "LANG": spoken, "PATH": ""},
        input=piped,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    return Done(done.returncode, done.stdout, done.stderr)


@contextmanager
def _computer(spoken: str, piped: str) -> Iterator[None]:
    before, given = dict(os.environ), sys.stdin
    for name in ("LC_ALL", "LC_MESSAGES"):
        os.environ.pop(name, None)
    os.environ["LANG"] = spoken
    sys.stdin = io.TextIOWrapper(io.BytesIO(piped.encode()), "utf-8")
    cli_words.cache_clear()
    try:
        yield
    finally:
        sys.stdin = given
        os.environ.clear()
        os.environ.update(before)
        cli_words.cache_clear()
