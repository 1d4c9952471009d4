"""The weekly report on the command line."""

import json
from datetime import date, timedelta

import pytest

from tests.paper import read
from tests.wise_feedback.test_cli_chase import run
from wise_feedback.domain.weeks import week_of


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli-report") / "vault"
    assert run(folder, "sample", "--lang", "sv").returncode == 0
    return folder


def test_a_report_of_a_week_is_saved_as_pdf(sample, tmp_path):
    week = week_of(date.today() - timedelta(weeks=1))
    out = tmp_path / "rapport.pdf"
    done = run(
        sample, "report", "havsvik", "--week", str(week), "--out", str(out), spoken="sv_SE.UTF-8"
    )
    assert done.stdout.startswith(f"Sparade {out}"), done.stderr
    assert f"Veckorapport v. {week.number}" in read(out.read_bytes())[0]


def test_as_json_it_says_whose_week_has_gaps(sample, tmp_path):
    out = tmp_path / "rapport.pdf"
    done = run(sample, "report", "Tallbo Energi", "--lang", "en", "--out", str(out), "--json")
    told = json.loads(done.stdout)
    assert (told["client"], told["week"]) == ("Tallbo Energi", str(week_of(date.today())))
    assert isinstance(told["gaps"], list)


def test_a_client_that_is_not_there_is_said_so(sample, tmp_path):
    done = run(sample, "report", "Nosuch", "--out", str(tmp_path / "x.pdf"))
    assert done.returncode == 1
    assert "no such" in done.stderr


def test_a_week_that_is_none_is_refused_before_anything_is_written(sample, tmp_path):
    done = run(sample, "report", "Tallbo", "--week", "2026-W60", "--out", str(tmp_path / "x.pdf"))
    assert done.returncode == 2
    assert list(tmp_path.iterdir()) == []
