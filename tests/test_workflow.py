"""The workflow that builds installers elsewhere: it cannot be run here, so a linter reads it."""

import subprocess
import sys
from pathlib import Path

WORKFLOWS = Path(__file__).parents[1] / ".github" / "workflows"
LINTER = Path(sys.executable).with_name("zizmor.exe" if sys.platform == "win32" else "zizmor")


def lint(path: Path) -> "subprocess.CompletedProcess[str]":
    command = [str(LINTER), "--offline", "--quiet", "--color=never", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_workflow_is_well_formed_and_gives_nobody_more_than_they_need():
    done = lint(WORKFLOWS)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_fault_in_a_workflow_would_be_found(tmp_path):
    text = (WORKFLOWS / "installers.yml").read_text("utf-8")
    for right, wrong in (("    steps:", "    stepps:"), ("permissions: {}", "permissions: all")):
        assert right in text
        (tmp_path / "workflow.yml").write_text(text.replace(right, wrong), "utf-8")
        assert lint(tmp_path / "workflow.yml").returncode != 0


def test_it_builds_on_every_system_that_there_is_a_package_for():
    text = (WORKFLOWS / "installers.yml").read_text("utf-8")
    assert all(f"system: {name}" in text for name in ("Linux", "Windows", "macOS"))
    assert "python build_installer.py" in text
