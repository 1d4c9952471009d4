"""The trial of an installed program: all is done once, and what is missing is told."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wise_feedback.resources import ROOT


def run(
    *arguments: str, resources: Path = ROOT, **surroundings: str
) -> "subprocess.CompletedProcess[str]":
    """Start the program with *arguments*, as if its resources were in another folder."""
    code = (
        "import sys; from pathlib import Path; import wise_feedback.resources as shipped;"
        f"shipped.ROOT = Path({str(resources)!r}); from ui.__main__ import main; sys.exit(main())"
    )
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **surroundings},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_program_that_is_whole_says_so_step_by_step():
    done = run("--smoke")
    assert (done.returncode, done.stderr) == (0, "")
    assert "ok: a letter is written\n" in done.stdout
    assert all(line.startswith("ok: ") for line in done.stdout.splitlines())


def test_a_trial_leaves_nothing_behind(tmp_path):
    run("--smoke", TMPDIR=str(tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("missing", ["fonts", "letters/sv.toml"])
def test_a_program_that_lacks_something_says_what_and_ends_with_1(tmp_path, missing):
    left_out = shutil.ignore_patterns("examples", "pictures", "__pycache__")
    shutil.copytree(ROOT, tmp_path / "resources", ignore=left_out)
    gone = tmp_path / "resources" / missing
    if gone.is_dir():
        shutil.rmtree(gone)
    else:
        gone.unlink()
    done = run("--smoke", resources=tmp_path / "resources")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1].startswith("NOT WHOLE: ")


def test_measuring_the_start_ends_when_today_has_been_painted(tmp_path):
    from wise_feedback.cli import main as command_line

    command_line(["sample", "--vault", str(tmp_path / "vault")])
    done = run("--until-painted", "--vault", str(tmp_path / "vault"))
    assert (done.returncode, done.stdout) == (0, "painted\n")
