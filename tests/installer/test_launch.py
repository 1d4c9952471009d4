"""How the installed program begins, before anything of it is imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer import launch
from installer.product import COMMAND_LINE, ROOT
from wise_feedback import __version__


@pytest.mark.parametrize("before", ["/opt/theirs/lib", None])
def test_a_mail_program_that_is_started_finds_its_own_libraries(monkeypatch, before):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/wise-feedback/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    launch.give_back_libraries()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_only_our_own_qt_is_told_where_our_plugins_are():
    code = (
        "from installer import launch; launch.find_plugins(); import os;"
        "from PySide6.QtCore import QCoreApplication;"
        "print(QCoreApplication([]).libraryPaths(), 'QT_PLUGIN_PATH' in os.environ)"
    )
    folder = str(Path(__file__).parent)
    done = run(["-c", code], QT_PLUGIN_PATH=folder)
    assert f"'{folder}'" in done.stdout
    assert done.stdout.endswith("False\n")


def test_under_its_other_name_it_is_the_command_line(tmp_path):
    other = tmp_path / COMMAND_LINE
    other.symlink_to(ROOT / "installer" / "launch.py")
    assert "import-history" in run([str(other), "--help"]).stdout


def test_under_its_own_name_it_is_the_program():
    assert run([str(ROOT / "installer/launch.py"), "--version"]).stdout == f"{__version__}\n"


def run(arguments: list[str], **variables: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, check=True, capture_output=True, text=True
    )
