"""The file that installs into a home folder: run as it is, in homes made for it."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer import run_file
from wise_feedback import __version__

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is for Linux"),
    pytest.mark.skipif(
        not all(map(shutil.which, ("tar", "gzip", "sha256sum"))), reason="not one of its tools"
    ),
]

LISTS = re.compile(r"\.cache$|share/mime/(?!packages/)")


@dataclass(frozen=True)
class Home:
    """Somebody's home folder, and what they start in it."""

    folder: Path

    @property
    def program(self) -> Path:
        return self.folder / ".local/lib/wise-feedback"

    @property
    def share(self) -> Path:
        return self.folder / ".local/share"

    def run(
        self, file: Path, *arguments: str, lang: str = "C"
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            ["sh", str(file), *arguments],
            env={"HOME": str(self.folder), "PATH": os.environ["PATH"], "LANG": lang},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def files(self) -> dict[str, bytes]:
        """Return what is there but for the lists that desktops keep of what they found."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        names = {str(path.relative_to(self.folder)): path for path in found}
        return {name: path.read_bytes() for name, path in names.items() if not LISTS.search(name)}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    folder = tmp_path / "hem" / "Åsa Öberg"
    (folder / ".local/share/Wise Feedback").mkdir(parents=True)
    (folder / ".local/share/Wise Feedback/wise.db").write_bytes(b"everything")
    return Home(folder)


@pytest.fixture(scope="module")
def built(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    return run_file.build(made, out, out / "work", is_fast=True)[0]


@pytest.fixture
def file(built: Path, tmp_path: Path) -> Path:
    """A copy of the file that may be changed."""
    return Path(shutil.copy(built, tmp_path))


def changed(file: Path, before: str, after: str) -> Path:
    """Return the same file with other words in its script."""
    other = file.with_name("other.run")
    content = file.read_bytes()
    assert before.encode() in content
    other.write_bytes(content.replace(before.encode(), after.encode(), 1))
    return other


def version(file: Path, number: str) -> Path:
    """Return the same file as if it were of another version."""
    return changed(file, f'version="{__version__}"', f'version="{number}"')


# ---- installing


def test_the_program_is_installed_for_whoever_runs_it(file, home):
    done = home.run(file)
    assert done.returncode == 0, done.stderr
    started = [str(home.folder / ".local/bin/wise-feedback"), "0"]
    assert subprocess.run(started, check=False).returncode == 0


def test_it_says_in_their_language_where_the_program_is_and_how_it_goes_away(file, home):
    said = home.run(file, lang="sv_SE.UTF-8").stdout
    assert "är installerat: det finns i menyn" in said
    assert f'Ta bort det: sh "{home.program}/uninstall.sh"' in said


def test_it_is_found_in_the_menu_with_its_icon_and_its_kinds_of_files(file, home):
    home.run(file)
    for place in (
        "applications/wise-feedback.desktop",
        "icons/hicolor/48x48/apps/wise-feedback.png",
        "icons/hicolor/scalable/apps/wise-feedback.svg",
        "mime/packages/wise-feedback.xml",
    ):
        assert (home.share / place).stat().st_size > 0


@pytest.mark.parametrize("name", ["anna", "Åsa Öberg", 'a"b', "a$b`c`", "a%f", "a\\b", "a;b&c|d"])
def test_the_menu_starts_it_whatever_the_home_is_called(file, tmp_path, name):
    home = Home(tmp_path / "homes" / name)
    home.folder.mkdir(parents=True)
    assert home.run(file).returncode == 0
    entry = (home.share / "applications/wise-feedback.desktop").read_text("utf-8")
    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    assert started_by(line) == [str(home.program / "wise-feedback"), "%F"]


def started_by(line: str) -> list[str]:
    """Read a line as the Desktop Entry Specification has it: a string first, then arguments."""
    text = line.removeprefix("Exec=").replace("\\\\", "\\")
    quoted, _, rest = text.removeprefix('"').rpartition('"')
    for sign in '"`$\\':
        quoted = quoted.replace(f"\\{sign}", f"\0{ord(sign)}\0")
    for sign in '"`$\\':
        quoted = quoted.replace(f"\0{ord(sign)}\0", sign)
    return [quoted.replace("%%", "%"), rest.strip()]


def test_a_command_of_somebody_elses_is_left_alone(file, home):
    theirs = home.folder / ".local/bin/wise-feedback"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("#!/bin/sh\n")
    home.run(file)
    home.run(file, "--uninstall")
    assert theirs.read_text() == "#!/bin/sh\n"


# ---- removing


def test_what_is_removed_leaves_the_data_and_nothing_else(file, home):
    before = home.files()
    home.run(file)
    done = home.run(file, "--uninstall")
    assert done.returncode == 0, done.stderr
    assert home.files() == before
    assert str(home.share / "Wise Feedback") in done.stdout


def test_it_is_removed_also_where_the_file_is_gone(file, home):
    before = home.files()
    home.run(file)
    file.unlink()
    assert home.run(home.program / "uninstall.sh").returncode == 0
    assert home.files() == before


def test_removing_what_is_not_there_says_so(file, home):
    done = home.run(file, "--uninstall", lang="sv_SE.UTF-8")
    assert (done.returncode, done.stdout) == (0, "Wise Feedback är inte installerat här.\n")


# ---- upgrades


def test_an_older_version_gives_way_with_all_its_files(file, home):
    home.run(file)
    (home.program / "_internal/of_old.so").write_bytes(b"")
    (home.program / "VERSION").write_text("0.0.9\n")
    assert home.run(file).returncode == 0
    assert not (home.program / "_internal/of_old.so").exists()
    assert (home.program / "VERSION").read_text() == f"{__version__}\n"


def test_the_same_version_can_be_installed_again(file, home):
    home.run(file)
    (home.program / "_internal/resources/letters/sv.toml").unlink()
    assert home.run(file).returncode == 0
    assert (home.program / "_internal/resources/letters/sv.toml").exists()


def test_a_newer_version_is_never_replaced_by_an_older(file, home):
    home.run(file)
    (home.program / "VERSION").write_text("0.10.0\n")
    before = home.files()
    done = home.run(version(file, "0.9.1"))
    assert done.returncode == 5
    assert "Version 0.10.0 is installed, which is newer than 0.9.1." in done.stderr
    assert home.files() == before


# ---- what goes wrong


def test_a_program_that_is_open_is_not_replaced_nor_removed(file, home):
    home.run(file)
    before = home.files()
    with subprocess.Popen([str(home.program / "wise-feedback"), "60"]) as running:
        asked = [home.run(file, lang="sv_SE.UTF-8"), home.run(file, "--uninstall")]
        running.kill()
    assert [done.returncode for done in asked] == [4, 4]
    assert asked[0].stderr == "Wise Feedback är öppet. Stäng det och försök igen.\n"
    assert home.files() == before


@pytest.mark.parametrize("part", [0.4, 0.999])
def test_a_file_that_was_cut_short_changes_nothing(file, home, part):
    home.run(file)
    before = home.files()
    content = file.read_bytes()
    begun = content.index(b"\nexit 0\n") + 8
    file.write_bytes(content[: begun + int((len(content) - begun) * part)])
    done = home.run(file)
    assert done.returncode == 6
    assert "damaged" in done.stderr
    assert home.files() == before


def test_a_library_that_is_missing_is_named(file, home):
    done = home.run(changed(file, 'libraries="', 'libraries="libnone.so.9 '))
    assert done.returncode == 3
    assert "Libraries of the system are missing: libnone.so.9." in done.stderr


def test_another_kind_of_machine_is_told_so(file, home):
    done = home.run(changed(file, 'machine="', 'machine="z'))
    assert (done.returncode, home.program.exists()) == (3, False)
    assert done.stderr.startswith("This file is for z")


def test_a_system_that_is_too_old_is_told_so(file, home):
    done = home.run(changed(file, 'glibc="2.', 'glibc="99.'))
    assert done.returncode == 3
    assert "This Linux is too old: glibc 99." in done.stderr


def test_too_little_room_is_told_of_before_anything_is_written(file, home):
    done = home.run(changed(file, 'kilobytes="', 'kilobytes="9999999999'))
    assert done.returncode == 1
    assert "too little room" in done.stderr
    assert not home.program.exists()


def test_a_home_that_nothing_can_be_written_in_is_told_of(file, home):
    (home.folder / ".local/lib").write_text("a file where a folder should be")
    done = home.run(file, lang="sv_SE.UTF-8")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("Det går inte att skriva i ")


def test_an_unknown_option_installs_nothing(file, home):
    done = home.run(file, "--unistall")
    assert (done.returncode, home.program.exists()) == (2, False)


def test_it_tells_its_version(file, home):
    assert home.run(file, "--version").stdout == f"Wise Feedback {__version__}\n"


def test_the_same_program_makes_the_same_file_to_the_byte(file, program, out, tmp_path):
    before = file.read_bytes()
    os.utime(program / "wise-feedback", (9, 9))
    assert run_file.build(program, out, tmp_path / "again", is_fast=True)[0].read_bytes() == before


def test_the_script_is_in_order_for_every_shell():
    checker = shutil.which("shellcheck")
    if checker is None:
        pytest.skip("shellcheck is not here")
    script = Path(run_file.__file__).with_name("install.sh")
    done = subprocess.run([checker, "-s", "sh", str(script)], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
