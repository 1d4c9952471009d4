"""``import-history``: what a funnel comes to on the command line, and what it says of rows."""

import tomllib

import pytest

from tests.funnels import funnel, write_events
from tests.wise_feedback.test_cli import result, run
from wise_feedback.domain.histories import EventRefusal
from wise_feedback.resources import resource

WANTED = ("--assignment", "Testare")


@pytest.fixture
def files(tmp_path):
    events = funnel(60, 190)
    odd = (("C-0001", "Kaffe", events[0][2]), ("", "Offer", events[0][2]))
    halves = (events[:100], (*events[100:], *odd))
    return [str(write_events(tmp_path / f"{n}.csv", half)) for n, half in enumerate(halves)]


def test_a_history_in_two_files_comes_in(tmp_path, files):
    told = result(tmp_path / "v", "import-history", *files, *WANTED, "--map", "Kaffe=")
    assert (told["started"], told["rows"], told["events"]) == (True, 192, 190)
    assert (told["candidates"], told["added"], told["lost"]) == (60, 60, 2)
    assert [row["reason"] for row in told["refused"]] == ["left_out", "no_key"]


def test_a_dry_run_says_what_would_come_of_it_and_keeps_nothing(tmp_path, files):
    told = result(tmp_path / "v", "import-history", *files, *WANTED, "--dry-run")
    assert told["unknown_stages"] == [{"stage": "Kaffe", "rows": 1}]
    assert (told["events"], told["added"], told["dry_run"]) == (190, 60, True)
    assert result(tmp_path / "v", "candidates") == {"candidates": []}


def test_a_stage_that_is_unknown_stops_it_and_nothing_is_kept(tmp_path, files):
    done = run(tmp_path / "v", "import-history", *files, *WANTED)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("wise-feedback: Stages that are not recognised: Kaffe. Say")
    assert result(tmp_path / "v", "candidates") == {"candidates": []}


def test_a_stage_is_what_is_said_of_it(tmp_path, files):
    chosen = ("--map", "Kaffe=presented", "--map", "On-site=our_interview")
    told = result(tmp_path / "v", "import-history", *files, *WANTED, *chosen)
    assert (told["stages"]["Kaffe"], told["stages"]["On-site"]) == ("presented", "our_interview")


def test_a_stage_that_the_board_lacks_cannot_be_meant(tmp_path, files):
    done = run(tmp_path / "v", "import-history", *files, *WANTED, "--map", "Kaffe=fika")
    assert (done.returncode, "Kaffe=fika does not say" in done.stderr) == (1, True)


def test_rows_that_cannot_be_taken_are_told_with_file_row_and_reason(tmp_path, files):
    done = run(tmp_path / "v", "import-history", *files, *WANTED, "--map", "Kaffe=")
    assert done.stdout.splitlines() == [
        "Started the assignment Testare.",
        "60 candidates, 60 of them new, 190 events. 2 rows cannot be taken.",
        "1.csv, row 92: the stage is left out",
        "1.csv, row 93: does not say whom it is about",
    ]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_there_are_words_for_every_reason(language):
    words = tomllib.loads(resource("cli", f"{language}.toml").read_text("utf-8"))
    assert set(words["history_refusal"]) == set(EventRefusal)
