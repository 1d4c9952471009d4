"""The whole way, as somebody who makes a release goes it: ``build_installer.py``, half a minute.

What it makes is unpacked and started without a screen, with next to nothing in its environment.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer.product import INSTALLED_LIMIT_MB, ROOT
from installer.trim import pinned
from wise_feedback import __version__

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(400),
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or not shutil.which("dpkg-deb"),
        reason="this is the way that Debian's package goes",
    ),
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, str(ROOT / "build_installer.py"), "--fast", "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (out / "said").write_text(done.stdout)
    return out


@pytest.fixture(scope="module")
def installed(built: Path) -> Path:
    (package,) = built.glob("*.deb")
    subprocess.run(["dpkg-deb", "-x", str(package), str(built / "root")], check=True)
    return built / "root" / "opt" / "wise-feedback"


def start(program: Path, *arguments: str, home: Path) -> "subprocess.CompletedProcess[str]":
    environment = {"HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [str(program), *arguments], env=environment, capture_output=True, text=True, check=False
    )


def test_what_was_made_is_told_with_its_sum_and_size(built):
    said = (built / "said").read_text()
    for file in (*built.glob("*.deb"), *built.glob("*.run"), *built.glob("*.cdx.json")):
        (line,) = [line for line in said.splitlines() if line.endswith(str(file))]
        assert len(line.split()[0]) == 64


def test_an_installed_program_takes_no_more_than_it_may(installed):
    files = (path for path in installed.rglob("*") if not path.is_symlink())
    assert sum(path.stat().st_size for path in files) < INSTALLED_LIMIT_MB * 1_000_000


def test_an_installed_program_does_all_that_it_does_from_source(installed, tmp_path):
    done = start(installed / "wise-feedback", "--smoke", home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_installed_program_tells_its_version(installed, tmp_path):
    done = start(installed / "wise-feedback", "--version", home=tmp_path)
    assert done.stdout == f"{__version__}\n"


def test_the_command_line_is_installed_too(installed, tmp_path):
    program, vault = installed / "wise-feedback-cli", tmp_path / "vault"
    assert start(program, "sample", "--vault", str(vault), home=tmp_path).returncode == 0
    done = start(program, "owed", "--vault", str(vault), "--json", home=tmp_path)
    assert json.loads(done.stdout)


def test_the_bill_of_materials_names_every_package_at_its_version(installed):
    bill = json.loads((installed / "_internal/wise-feedback.cdx.json").read_text("utf-8"))
    parts = {part["name"].lower().replace("_", "-"): part for part in bill["components"]}
    assert bill["metadata"]["component"]["version"] == __version__
    assert {name.lower() for name in pinned()} <= parts.keys()
    assert {"qt", "python", "sqlcipher", "openssl", "inter", "lucide"} <= parts.keys()


def test_every_part_comes_with_the_text_of_its_licence(installed):
    """What *About* shows is read from these; from source they lie elsewhere."""
    inner = installed / "_internal"
    names = ("LICENSE*", "COPYING*", "licen?es/**/*")
    bare = [
        path.name
        for path in inner.glob("*.dist-info")
        if not any(file.is_file() for name in names for file in path.glob(name))
    ]
    assert all(name.startswith(("pyside6", "shiboken6")) for name in bare)
    assert (inner / "resources/licences/LGPL-3.0.txt").exists()
    assert (inner / "LICENSE").exists()
    assert json.loads((inner / "build.json").read_text())["date"]
    assert (inner / "licences/Qt.txt").exists()


def test_nothing_of_the_machine_that_built_it_is_left_where_libraries_are_looked_for(installed):
    tool = shutil.which("readelf")
    if tool is None:
        pytest.skip("readelf is not here")
    for library in installed.rglob("*.so*"):
        told = subprocess.run(
            [tool, "-d", str(library)], capture_output=True, text=True, check=False
        )
        places = [line for line in told.stdout.splitlines() if "PATH)" in line]
        assert all("[$ORIGIN" in line for line in places), (library, places)
