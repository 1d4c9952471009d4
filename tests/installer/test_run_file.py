"""The file that installs into a home folder: run as it is, in homes made for it."""

import shutil
import subprocess

import pytest

from tests.homes import ON_LINUX, Home, tools, version
from wise_feedback import __version__

pytestmark = ON_LINUX

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


def test_where_such_a_command_is_there_the_program_s_own_place_is_told(file, home):
    theirs = home.folder / ".local/bin/wise-feedback"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("#!/bin/sh\n")
    assert f"start {home.program}/wise-feedback." in home.run(file).stdout


def test_a_data_folder_that_is_no_whole_path_does_not_count(file, home, tmp_path):
    home.run(file, XDG_DATA_HOME="somewhere")
    assert (home.share / "applications/wise-feedback.desktop").exists()


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


def test_the_script_that_removes_does_not_when_it_is_asked_for_help(file, home):
    home.run(file)
    before = home.files()
    done = home.run(home.program / "uninstall.sh", "--help")
    assert (done.returncode, home.files()) == (0, before)


def test_what_is_in_the_menu_goes_away_also_where_the_program_is_gone(file, home):
    before = home.files()
    home.run(file)
    shutil.rmtree(home.program)
    assert home.run(file, "--uninstall").returncode == 0
    assert home.files() == before


def test_what_was_put_elsewhere_at_the_time_goes_away_too(file, home, tmp_path):
    elsewhere = tmp_path / "data"
    home.run(file, XDG_DATA_HOME=str(elsewhere))
    assert (elsewhere / "applications/wise-feedback.desktop").exists()
    home.run(file, "--uninstall")
    assert not [path for path in elsewhere.rglob("*wise-feedback*") if path.is_file()]


def test_it_is_removed_also_where_the_tools_to_install_are_missing(file, home, tmp_path):
    before = home.files()
    home.run(file)
    without = tools(tmp_path, "readlink", "rm", "mv", "cat")
    assert home.run(file, "--uninstall", PATH=without).returncode == 0
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


def test_an_upgrade_with_another_data_folder_leaves_no_second_menu_entry(file, home, tmp_path):
    home.run(file)
    home.run(file, XDG_DATA_HOME=str(tmp_path / "data"))
    assert not (home.share / "applications/wise-feedback.desktop").exists()
    assert (tmp_path / "data/applications/wise-feedback.desktop").exists()


def test_an_upgrade_that_the_power_cut_short_loses_no_program(file, home):
    home.run(file)
    (home.program / "VERSION").write_text("0.10.0\n")
    home.program.rename(home.program.with_name("wise-feedback.old"))
    assert home.run(version(file, "0.9.1")).returncode == 5
    assert (home.program / "VERSION").read_text() == "0.10.0\n"


def test_an_upgrade_that_cannot_write_the_menu_keeps_the_older_program(file, home):
    home.run(file)
    (home.program / "VERSION").write_text("0.0.9\n")
    shutil.rmtree(home.share / "mime")
    (home.share / "mime").write_text("a file where a folder should be")
    before = home.files()
    done = home.run(file, lang="sv_SE.UTF-8")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("Det går inte att skriva i ")
    assert home.files() == before


def test_a_first_install_that_cannot_write_the_menu_leaves_nothing(file, home):
    (home.share / "mime").write_text("a file where a folder should be")
    before = home.files()
    assert home.run(file).returncode == 1
    assert home.files() == before


def test_a_newer_version_is_never_replaced_by_an_older(file, home):
    home.run(file)
    (home.program / "VERSION").write_text("0.10.0\n")
    before = home.files()
    done = home.run(version(file, "0.9.1"))
    assert done.returncode == 5
    assert "Version 0.10.0 is installed, which is newer than 0.9.1." in done.stderr
    assert home.files() == before
