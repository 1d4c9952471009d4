import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests import command_line
from tests.paper import read
from wise_feedback import __version__, cli
from wise_feedback.domain import errors
from wise_feedback.domain.errors import (
    AgreementProblem,
    ListProblem,
    MailProblem,
    VaultProblem,
    WiseFeedbackError,
)
from wise_feedback.domain.importing import Refusal
from wise_feedback.resources import resource

LIST = (
    "Namn;E-post;Status;Anteckning\n"
    "Åsa Öberg;asa@example.se;Urval;Ringde\n"
    ";;;\n"
    "Åsa Öberg;asa@example.se;;\n"
    "Utan adress;;;\n"
)


def run(folder: Path, *arguments: str) -> command_line.Done:
    """Run the command line over a vault, in an English shell."""
    return command_line.run(*arguments, "--vault", str(folder))


def result(folder: Path, *arguments: str) -> dict[str, object]:
    """What a command prints as JSON."""
    done = run(folder, *arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "lista.csv"
    path.write_text(LIST, "utf-8")
    return path


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli") / "vault"
    assert run(folder, "sample", "--lang", "sv").returncode == 0
    return folder


def test_the_sample_has_47_people_in_five_assignments(tmp_path):
    asked = ("sample", "--lang", "en", "--json", "--vault", str(tmp_path))
    done = command_line.run_apart(*asked)
    assert json.loads(done.stdout) == {"candidates": 47, "assignments": 5}


def test_sample_data_goes_into_an_empty_vault_only(sample):
    done = run(sample, "sample")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "not empty" in done.stderr


def test_every_row_of_a_list_is_accounted_for(tmp_path, people):
    told = result(tmp_path / "v", "import", str(people), "--assignment", "Testare")
    assert told["rows"] == told["taken"] + len(told["duplicates"]) + len(told["refused"])


def test_an_assignment_that_is_not_there_is_started(tmp_path, people):
    told = result(tmp_path / "v", "import", str(people), "--assignment", "Testare")
    assert told["started"] is True


def test_a_list_goes_into_the_assignment_of_that_name(sample, people):
    told = result(sample, "import", str(people), "--assignment", "testledare automation")
    assert told["started"] is False


def test_candidates_are_listed_with_their_stage(tmp_path, people):
    run(tmp_path / "v", "import", str(people), "--assignment", "Testare")
    listed = result(tmp_path / "v", "candidates")["candidates"]
    assert [(entry["name"], entry["stage"]) for entry in listed] == [
        ("Åsa Öberg", "screening"),
        ("Utan adress", "screening"),
    ]


def test_a_letter_is_saved_as_the_pdf_it_says(sample, tmp_path):
    listed = result(sample, "candidates")["candidates"]
    told_no = next(e for e in listed if e["decision"] == "reject" and e["parts"] == 5)
    saved = result(sample, "letter", told_no["name"], "--out", str(tmp_path / "brev.pdf"))
    assert (tmp_path / "brev.pdf").read_bytes().startswith(b"%PDF")
    assert len(saved["sha256"]) == 64


def test_a_candidate_without_feedback_has_no_letter_yet(tmp_path, people):
    run(tmp_path / "v", "import", str(people), "--assignment", "Testare")
    done = run(tmp_path / "v", "letter", "Åsa Öberg", "--out", str(tmp_path / "brev.pdf"))
    assert (done.returncode, "no finished feedback" in done.stderr) == (1, True)
    assert not (tmp_path / "brev.pdf").exists()


def test_an_unknown_candidate_is_said_in_one_line(sample, tmp_path):
    done = run(sample, "letter", "Ingen Alls", "--out", str(tmp_path / "brev.pdf"))
    assert (done.returncode, done.stderr.count("\n"), done.stdout) == (1, 1, "")


def test_a_missing_file_is_said_in_one_line(tmp_path):
    done = run(tmp_path / "v", "import", str(tmp_path / "finns-inte.csv"), "--assignment", "X")
    assert done.stderr == "wise-feedback: There is no such file.\n"


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path):
    (tmp_path / "wise.db").write_text("min inköpslista")
    done = run(tmp_path, "candidates")
    assert done.returncode == 1
    assert (tmp_path / "wise.db").read_text() == "min inköpslista"


def test_an_unclear_command_ends_with_two(tmp_path):
    assert run(tmp_path, "frobnicate").returncode == 2


def test_it_tells_its_version():
    assert command_line.run("--version").stdout == f"{__version__}\n"


def test_no_window_is_needed():
    code = "import sys, wise_feedback.cli; sys.exit('PySide6' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=resource().parent, check=True)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_there_are_words_for_everything_that_can_go_wrong(language):
    words = tomllib.loads(resource("cli", f"{language}.toml").read_text("utf-8"))
    own = {kind.__name__ for kind in WiseFeedbackError.__subclasses__()}
    told_by_problem = {"VaultError", "ListError", "AgreementError", "MailError"}
    assert own - told_by_problem <= set(words["errors"])
    assert set(words["vault"]) == set(VaultProblem)
    assert set(words["list"]) == set(ListProblem)
    assert set(words["agreement"]) == set(AgreementProblem)
    assert set(words["mail"]) == set(MailProblem)
    assert set(words["refusal"]) == set(Refusal)


def test_an_error_is_told_with_its_facts():
    assert "200" in cli.describe(errors.TextTooLongError("name", 200))


def test_an_agreement_is_saved_as_pdf(sample, tmp_path):
    out = tmp_path / "avtal.pdf"
    told = result(sample, "agreement", "testledare automation", "--out", str(out))
    assert out.read_bytes().startswith(b"%PDF")
    assert (told["path"], told["state"]) == (str(out), "draft")


def test_an_assignment_without_an_agreement_gets_a_draft_once(tmp_path, people):
    folder = tmp_path / "v"
    run(folder, "import", str(people), "--assignment", "Testare")
    wanted = ("agreement", "Testare", "--out", str(tmp_path / "avtal.pdf"))
    first, second = result(folder, *wanted), result(folder, *wanted)
    assert (first["started"], second["started"]) == (True, False)
    assert first["number"] == second["number"]


def test_that_a_draft_binds_nobody_is_said(sample, tmp_path):
    out = str(tmp_path / "avtal.pdf")
    done = run(sample, "agreement", "testledare automation", "--out", out)
    assert done.stdout.startswith(f"Saved {out}. It is a draft")


def test_an_agreement_can_be_printed_in_another_language(sample, tmp_path):
    out = tmp_path / "avtal.pdf"
    wanted = ("agreement", "testledare automation", "--out", str(out), "--lang", "en")
    assert result(sample, *wanted)["language"] == "en"
    assert "How we give each other feedback" in read(out.read_bytes())[0]


def test_an_unknown_assignment_has_no_agreement(sample, tmp_path):
    out = tmp_path / "avtal.pdf"
    done = run(sample, "agreement", "Ingen alls", "--out", str(out))
    assert (done.returncode, done.stderr.count("\n"), out.exists()) == (1, 1, False)


def test_an_agreement_that_cannot_be_written_is_said_in_one_line(sample, tmp_path):
    out = tmp_path / "borta" / "avtal.pdf"
    done = run(sample, "agreement", "testledare automation", "--out", str(out))
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


def test_what_is_wrong_with_an_agreement_is_told():
    error = errors.AgreementError(errors.AgreementProblem.LADDER)
    assert cli.describe(error)
