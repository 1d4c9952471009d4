"""A program killed in the middle of its work: nothing that it acknowledged is lost."""

import contextlib
import itertools
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.contents import contents
from wise_feedback.services import assignments
from wise_feedback.storage import tables
from wise_feedback.storage import vault as vaults
from wise_feedback.storage.tables import db

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a writer is forked, and killed by a POSIX signal"
)


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[Callable[[int], list[str]]]:
    """Let another program write; gives how to start it, kill it after so many acts, and learn
    which cards it had acknowledged."""
    command = [sys.executable, str(Path(__file__).with_name("writer.py")), str(folder)]
    pipe, environment = subprocess.PIPE, {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        lines = (line.strip() for line in iter(program.stdout.readline, ""))

        def write_until_killed(after: int) -> list[str]:
            program.stdin.write("\n")
            program.stdin.flush()
            word, number = next(lines).split()
            assert word == "writer"
            kept = list(itertools.islice(lines, after))
            os.kill(int(number), signal.SIGKILL)
            return [*kept, *itertools.takewhile(lambda line: line != "killed", lines)]

        yield write_until_killed
        program.stdin.close()


def check(acknowledged: list[str]) -> None:
    """Nothing acknowledged is gone, nothing is there by half, and the file is sound."""
    known = {row.id for row in tables.Candidacy.select()}
    assert set(acknowledged) <= known
    noted = {row.candidacy_id for row in tables.PrivateNote.select()}
    assert set(acknowledged) <= noted
    assert tables.Candidate.select().count() == len(known)
    assert {row.candidacy_id for row in tables.StageMove.select()} == known
    assert db.pragma("integrity_check") == "ok"
    assert db.execute_sql("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    "kills",
    [
        pytest.param(12, id="12"),
        pytest.param(150, id="150", marks=[pytest.mark.slow, pytest.mark.timeout(600)]),
    ],
)
def test_what_was_acknowledged_survives_being_killed(assignment, vault, kills):
    vaults.close_vault()
    chance, acknowledged = random.Random(2026), []
    with writing(vault) as write_until_killed:
        for _ in range(kills):
            acknowledged += write_until_killed(chance.randrange(40))
            vaults.open_vault(vault)
            check(acknowledged)
            vaults.close_vault()
    assert len(acknowledged) > kills


def test_a_program_killed_while_it_makes_a_vault_leaves_a_whole_one_or_none(tmp_path):
    code = "import sys; from pathlib import Path; from wise_feedback.services import vault\n"
    code += "print('go', flush=True); vault.open_vault(Path(sys.argv[1]))"
    for number in range(3):
        folder = tmp_path / str(number)
        command = [sys.executable, "-c", code, str(folder)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as maker:
            assert maker.stdout is not None
            maker.stdout.readline()
            with contextlib.suppress(subprocess.TimeoutExpired):
                maker.wait(0.004 + number * 0.006)
            maker.kill()
        vaults.open_vault(folder)
        assert contents() == {name: [] for name in contents()}
        assignments.assignments()
        vaults.close_vault()
        assert [path.name for path in folder.iterdir()] == [vaults.FILE_NAME]
