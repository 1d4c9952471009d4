"""Where the file that installs into a home folder cannot: what it says, and nothing changed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from installer import run_file
from tests.homes import ON_LINUX, changed, first, stand_in, tools
from wise_feedback import __version__

pytestmark = ON_LINUX


def test_a_program_that_is_open_is_not_replaced_nor_removed(file, home):
    home.run(file)
    before = home.files()
    with subprocess.Popen([str(home.program / "wise-feedback"), "60"]) as running:
        asked = [home.run(file, lang="sv_SE.UTF-8"), home.run(file, "--uninstall")]
        running.kill()
    assert [done.returncode for done in asked] == [4, 4]
    assert asked[0].stderr == "Wise Feedback är öppet. Stäng det och försök igen.\n"
    assert home.files() == before


@pytest.mark.parametrize("called", ["{}/", "{}-link", "{}-link/"])
def test_an_open_program_is_noticed_whatever_the_way_to_the_home(file, home, called):
    home.run(file)
    link = home.folder.with_name(f"{home.folder.name}-link")
    link.symlink_to(home.folder)
    with subprocess.Popen([str(home.program / "wise-feedback"), "60"]) as running:
        asked = home.run(file, HOME=called.format(home.folder))
        running.kill()
    assert asked.returncode == 4


def test_two_at_once_do_not_break_each_other(file, home):
    home.run(file)
    import fcntl  # which Windows does not have

    held = os.open(home.program.parent, os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    asked = [home.run(file), home.run(file, "--uninstall", lang="sv_SE.UTF-8")]
    os.close(held)
    assert [done.returncode for done in asked] == [4, 4]
    assert asked[1].stderr.startswith("Wise Feedback installeras eller tas redan bort.")


def test_what_somebody_else_keeps_at_its_place_is_neither_replaced_nor_removed(file, home):
    home.program.mkdir(parents=True)
    (home.program / "notes.txt").write_text("mine")
    before = home.files()
    asked = [home.run(file), home.run(file, "--uninstall")]
    assert [done.returncode for done in asked] == [1, 1]
    assert f"something else in {home.program}" in asked[0].stderr
    assert home.files() == before


@pytest.mark.parametrize("called", ["", "anna", "~", "/tmp/one\ntwo"])
def test_a_home_that_is_no_place_is_told_of(file, home, tmp_path, called):
    done = home.run(file, HOME=called)
    assert (done.returncode, home.program.exists()) == (3, False)
    assert done.stderr.startswith("HOME does not name a folder")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give")
def test_nobody_installs_into_the_home_of_somebody_else(file, home):
    os.chown(home.folder, 12345, 12345)
    done = home.run(file)
    assert (done.returncode, home.program.exists()) == (3, False)
    assert "belongs to somebody else" in done.stderr


@pytest.mark.parametrize("missing", ["gzip", "tar", "sha256sum", "getconf"])
def test_a_tool_that_is_missing_is_named(file, home, tmp_path, missing):
    others = {"gzip", "tar", "sha256sum", "getconf"} - {missing}
    done = home.run(file, PATH=tools(tmp_path, "stat", "id", *others))
    assert (done.returncode, home.program.exists()) == (3, False)
    assert f"The program {missing} is missing." in done.stderr


def test_what_is_not_started_as_a_file_says_how(file, home):
    with file.open("rb") as script:
        done = subprocess.run(
            ["sh"], stdin=script, env={"HOME": str(home.folder)}, capture_output=True, check=False
        )
    assert (done.returncode, done.stderr) == (2, b"Start it as a file: sh FILE.run\n")


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


def test_a_library_for_32_bits_is_not_enough(file, home, tmp_path):
    told = "\tlibz.so.1 (libc6) => /lib/libz.so.1\n\tlibc.so.6 (libc6,x86-64) => /lib/libc.so.6\n"
    stand_in(tmp_path, "ldconfig", told)
    done = home.run(changed(file, 'machine="', 'machine="x86_64" #'), PATH=first(tmp_path))
    assert " libz.so.1" in done.stderr
    assert " libc.so.6" not in done.stderr


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


@pytest.mark.parametrize("source", ["tmpfs", "//server/all of us", "[7 8] 9%"])
@pytest.mark.parametrize(("free", "status"), [("9", 1), ("99999999", 0)])
def test_room_is_counted_wherever_the_home_comes_from(file, home, tmp_path, source, free, status):
    stand_in(tmp_path, "df", f"Filesystem 1024-blocks\n{source} 99 9 {free} 1% /home/a b\n")
    assert home.run(file, PATH=first(tmp_path)).returncode == status


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
