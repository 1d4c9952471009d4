"""What leaves for support: the log, without anything that names somebody."""

from pathlib import Path

import pytest

from tests.factories import a_person
from wise_feedback.services import candidates, support
from wise_feedback.services import vault as vaults

AT = "2026-11-24 09:14:00,123"
OURS = f"{AT} ERROR ui.app ValueError at window.py:12 show < app.py:60 main"


@pytest.fixture
def log(assignment) -> Path:
    """The log of a vault with Elin Bergström in it."""
    candidates.add(a_person("Elin Bergström"), assignment)
    return vaults.where().with_name(vaults.LOG_NAME)


def test_without_a_log_there_are_no_lines(log):
    assert support.log_end().lines == ()


def test_what_we_logged_is_told(log):
    log.write_text(f"{OURS}\n", "utf-8")
    assert support.log_end().lines == (OURS,)


@pytest.mark.parametrize(
    "line",
    [
        f"{AT} INFO ui.app Bergström was here",
        f"{AT} INFO ui.app wrote to HAVSVIK",
        f"{AT} INFO ui.app from elin@post.example",
        f"{AT} INFO ui.app in /mnt/anna/data",
        f"{AT} INFO ui.app in C:\\Users\\Anna",
        f"{AT} INFO ui.app at https://nordlind.example",
        f"{AT} INFO PIL.Image something of a library's",
        "Traceback, of whatever was not logged by us",
        "",
    ],
)
def test_a_line_that_may_name_somebody_is_left_out(log, line):
    log.write_text(f"{line}\n{OURS}\n", "utf-8")
    told = support.log_end()
    assert (told.lines, told.left_out) == ((OURS,), 1)


def test_only_the_end_of_a_long_log_is_told(log):
    log.write_text(f"{OURS}\n" * 5_000, "utf-8")
    assert support.log_end().lines == (OURS,) * support.MOST_LINES


def test_a_log_that_is_no_text_is_left_out(log):
    log.write_bytes(b"\xff\xfe\x00" * 100)
    assert support.log_end().lines == ()


@pytest.fixture
def anna(monkeypatch, tmp_path) -> Path:
    """The home folder of somebody whose account and computer have her name."""
    home = tmp_path / "anna.lindqvist"
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("LOGNAME", "USER", "USERNAME"):
        monkeypatch.setenv(name, "annal")
    monkeypatch.setattr("platform.node", lambda: "Annas-dator.local")
    return home


def test_the_home_folder_is_everybodys(anna):
    assert support.impersonal(f"in {anna}/data and {anna}") == "in ~/data and ~"


def test_neither_user_nor_computer_is_named(anna):
    told = "annal on ANNAS-DATOR, anna.lindqvist at annas-dator.local"
    assert support.impersonal(told) == "… on …, … at …"


def test_a_longer_word_is_left_alone(anna):
    assert support.impersonal("annals") == "annals"
