"""The package for Debian and Ubuntu, made by the real ``dpkg-deb`` and read back by it."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from installer import deb, linux
from wise_feedback import __version__

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no Debian's tools here")


@pytest.fixture(scope="module")
def package(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    return deb.build(made, out, out / "work", is_fast=True)[0]


def ask(*command: object) -> str:
    return subprocess.run(
        list(map(str, command)), check=True, capture_output=True, text=True
    ).stdout


def field(package: Path, name: str) -> str:
    return ask("dpkg-deb", "--field", package, name).strip()


def listed(package: Path) -> dict[str, list[str]]:
    """Return every file by its place, with its rights, its owner and where a link leads."""
    lines = (line.split(maxsplit=5) for line in ask("dpkg-deb", "-c", package).splitlines())
    return {line[5].split(" -> ")[0].strip("./"): [line[0], line[1], line[5]] for line in lines}


def test_a_package_says_what_it_is_and_for_which_machines(package):
    told = [field(package, name) for name in ("Package", "Version", "Architecture")]
    assert told == ["wise-feedback", __version__, deb.architecture()]


def test_a_package_is_named_as_debian_names_them(package):
    assert package.name == f"wise-feedback_{__version__}_{deb.architecture()}.deb"


def test_every_library_that_is_needed_has_a_package_to_come_with(package):
    depends = field(package, "Depends").split(", ")
    names = {*linux.DEPENDS, *linux.COMPANIONS}
    assert len(depends) == len(names)
    assert all(line in names for line in depends[1:])


def test_no_python_has_to_be_there(package):
    assert "python" not in field(package, "Depends")


def test_the_program_is_in_one_folder_and_its_commands_lead_there(package):
    files = listed(package)
    assert "opt/wise-feedback/_internal/resources/letters/sv.toml" in files
    for name in ("wise-feedback", "wise-feedback-cli"):
        assert files[f"usr/bin/{name}"][2].endswith(f" -> /opt/wise-feedback/{name}")


def test_nothing_is_put_where_other_programs_put_theirs(package):
    ours = ("opt/wise-feedback", "usr/bin/wise-feedback", "usr/share/doc/wise-feedback")
    kinds = ("applications", "icons", "man", "mime")
    files = [name for name, told in listed(package).items() if told[0][0] != "d"]
    strange = [name for name in files if not name.startswith(ours)]
    assert {name.split("/")[2] for name in strange} == set(kinds)
    assert all("wise-feedback" in name for name in strange)


def test_all_of_it_is_roots_and_nobody_else_may_change_it(package):
    told = [one for one in listed(package).values() if one[0][0] != "l"]
    assert {one[1] for one in told} == {"root/root"}
    assert {one[0][1:] for one in told} == {"rwxr-xr-x", "rw-r--r--"}


def test_only_the_program_can_be_run(package):
    files = listed(package)
    runs = [name for name, told in files.items() if told[0] == "-rwxr-xr-x"]
    assert runs == ["opt/wise-feedback/wise-feedback"]


def test_a_package_runs_no_script_of_its_own(package, tmp_path):
    ask("dpkg-deb", "--control", package, tmp_path / "control")
    assert {path.name for path in (tmp_path / "control").iterdir()} == {"control", "md5sums"}


def test_every_file_is_held_against_its_sum(package, tmp_path):
    ask("dpkg-deb", "--raw-extract", package, tmp_path / "raw")
    done = subprocess.run(
        ["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=tmp_path / "raw", check=False
    )
    assert done.returncode == 0


def test_the_same_program_makes_the_same_package_to_the_byte(package, program, out, tmp_path):
    before = package.read_bytes()
    for path in program.rglob("*"):
        os.utime(path, (time.time() - 9000, time.time() - 9000), follow_symlinks=False)
    (program / "wise-feedback").chmod(0o775)
    again = deb.build(program, out, tmp_path / "elsewhere", is_fast=True)[0]
    assert again.read_bytes() == before


def test_a_package_that_is_for_others_is_packed_as_every_debian_reads_it(program, out, tmp_path):
    package = deb.build(program, out, tmp_path / "work")[0]
    assert "data.tar.xz" in ask("ar", "t", package)
