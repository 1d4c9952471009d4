"""The installed program: its start beside that of the source, and what it takes of a disk.

It measures what ``build_installer.py`` made last, and says so where it has made nothing yet.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.measure import Result
from installer.deb import architecture
from installer.freeze import size
from installer.product import (
    COMMAND,
    DEB_LIMIT_MB,
    INSTALLED_LIMIT_MB,
    ROOT,
    VERSION,
    WORK,
)

ROUNDS = 15
START_LIMIT = 1.15
_MB = 1_000_000


def results() -> list[Result]:
    """Measure the start of both and the sizes; nothing where no program has been built."""
    program = WORK / "program" / COMMAND
    if not (program / COMMAND).exists():
        print("no installed program to measure: python3 build_installer.py", file=sys.stderr)
        return []
    rows = [_start(program / COMMAND)]
    installed = size(program) / _MB
    rows.append(_share("size when installed, of its limit", installed, INSTALLED_LIMIT_MB))
    package = ROOT / "dist" / f"{COMMAND}_{VERSION}_{architecture()}.deb"
    if package.exists():
        packed = package.stat().st_size / _MB
        rows.append(_share("size of the .deb, of its limit", packed, DEB_LIMIT_MB))
    return rows


def _start(program: Path) -> Result:
    """Measure from nothing to the first paint of Today over the sample data, in turn."""
    with tempfile.TemporaryDirectory() as folder:
        source = [sys.executable, "-m", "ui"]
        subprocess.run(
            [sys.executable, "-m", "wise_feedback.cli", "sample", "--vault", folder],
            check=True,
            capture_output=True,
        )
        commands = [[str(program)], source]
        least = [float("inf"), float("inf")]
        for turn in range(ROUNDS + 1):
            for place, command in enumerate(commands):
                took = _until_painted([*command, "--until-painted", "--vault", folder])
                if turn:  # the first reads from the disk what the others find in memory
                    least[place] = min(least[place], took)
    return Result("start of the installed program", least[0], least[1], START_LIMIT)


def _until_painted(command: list[str]) -> float:
    # As start.py starts the program: whoever forbids bytecode would compile it at every start.
    environment = {key: v for key, v in os.environ.items() if not key.startswith("PYTHON")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        took = (time.perf_counter() - start) * 1000
    if said != b"painted\n":
        raise RuntimeError(f"{command[0]} did not start")
    return took


def _share(what: str, megabytes: float, limit: int) -> Result:
    return Result(what, megabytes, float(limit), 1.0, unit="MB")
