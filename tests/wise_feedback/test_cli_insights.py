"""What the events of a period tell, on the command line: figures, words and files."""

import json
from pathlib import Path

import pytest

from tests.wise_feedback.test_cli_chase import run


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("cli-insights") / "vault"
    assert run(folder, "sample", "--lang", "sv").returncode == 0
    return folder


def test_the_figures_are_had_as_json_and_files_are_saved_beside(sample, tmp_path):
    pdf, book = tmp_path / "insikter.pdf", tmp_path / "insikter.xlsx"
    done = run(sample, "insights", "--json", "--pdf", str(pdf), "--xlsx", str(book))
    told = json.loads(done.stdout)
    assert told["told"]["days"]["count"] > 5
    assert told["parts"] == {"part": 2, "whole": 2, "too_few": True, "percent": None}
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert book.read_bytes().startswith(b"PK")
    assert (told["pdf"], told["xlsx"]) == (str(pdf), str(book))


def test_without_json_it_is_said_in_the_language_of_the_computer(sample):
    done = run(sample, "insights", "--period", "4w", spoken="sv_SE.UTF-8")
    assert done.stdout.startswith("Insikter: Senaste 4 veckorna")
    assert "För få att räkna på: 2" in done.stdout


def test_one_client_is_told_of_by_name_and_no_other(sample):
    done = run(sample, "insights", "--client", "havsvik försäkring", "--json")
    told = json.loads(done.stdout)
    assert [one["client"] for one in told["answers"]] == ["Havsvik Försäkring"]


def test_a_client_that_nobody_knows_is_refused(sample):
    done = run(sample, "insights", "--client", "Ingen AB")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
