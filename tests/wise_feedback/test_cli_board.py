"""A board on the command line, as a PDF for us or for its client."""

import json
from pathlib import Path

import pypdfium2
import pytest

from tests.paper import read
from wise_feedback.cli import main

ROLE = "Backendutvecklare Java"


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    """The sample's people in a vault of their own."""
    folder = tmp_path_factory.mktemp("cli") / "vault"
    assert main(["sample", "--lang", "sv", "--vault", str(folder)]) == 0
    return folder


def run(sample: Path, capsys, *words: str) -> tuple[int, dict, str]:
    """Return the status, what is printed as JSON, and what is said of trouble."""
    status = main(["board", *words, "--vault", str(sample), "--json"])
    out, err = capsys.readouterr()
    return status, json.loads(out) if out else {}, err


def test_a_board_is_saved_across_a4_for_us(sample, tmp_path, capsys):
    path = tmp_path / "tavla.pdf"
    capsys.readouterr()
    status, told, _ = run(sample, capsys, "--pdf", str(path), "--assignment", ROLE, "--lang", "sv")
    assert (status, told["pages"], told["for"], told["cards"]) == (0, 1, "us", 21)
    assert "Urval" in read(path.read_bytes())[0]


def test_for_the_client_by_initials_on_a3(sample, tmp_path, capsys):
    path = tmp_path / "tavla.pdf"
    how = ("--for", "client", "--initials", "--paper", "a3", "--lang", "en")
    status, told, _ = run(sample, capsys, "--pdf", str(path), "--assignment", ROLE, *how)
    assert (status, told["cards"], told["paper"]) == (0, 9, "a3")
    with pypdfium2.PdfDocument(path) as document:
        assert round(document[0].get_width() * 25.4 / 72) == 420
    (text,) = read(path.read_bytes())
    assert "Client interview" in text
    assert "Elin" not in text


def test_it_says_in_words_what_was_saved(sample, tmp_path, capsys):
    path = tmp_path / "board.pdf"
    main(["board", "--pdf", str(path), "--assignment", ROLE, "--vault", str(sample)])
    assert str(path) in capsys.readouterr().out


def test_an_assignment_that_nobody_knows_is_told(sample, tmp_path, capsys):
    path = tmp_path / "board.pdf"
    status, _, err = run(sample, capsys, "--pdf", str(path), "--assignment", "Kapten")
    assert status == 1
    assert err.startswith("wise-feedback: ")
    assert not path.exists()
