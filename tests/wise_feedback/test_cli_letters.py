"""Letters on the command line: of a kind, in a language and a voice; as a mail; all at once."""

import json
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.paper import read
from wise_feedback.cli import main
from wise_feedback.domain.letter import Letter, PartKind
from wise_feedback.services import candidates, letters
from wise_feedback.services import vault as vaults
from wise_feedback.storage import tables


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    """The sample's people in a vault of their own."""
    folder = tmp_path_factory.mktemp("cli") / "vault"
    assert main(["sample", "--lang", "sv", "--vault", str(folder)]) == 0
    return folder


def run(sample: Path, capsys, *words: str) -> tuple[int, dict, str]:
    """Return the status, what is printed as JSON, and what is said of trouble."""
    status = main([*words, "--vault", str(sample), "--json"])
    out, err = capsys.readouterr()
    return status, json.loads(out) if out else {}, err


def test_the_language_and_the_voice_are_those_asked_for(sample, tmp_path, capsys):
    short, warm = tmp_path / "kort.pdf", tmp_path / "varm.pdf"
    for voice, path in (("short", short), ("warm", warm)):
        asked = ("letter", "Sanna Mäkinen", "--lang", "en", "--voice", voice, "--out", str(path))
        status, told, _ = run(sample, capsys, *asked)
        assert (status, told["language"]) == (0, "en")
    texts = ["".join(read(path.read_bytes())) for path in (short, warm)]
    assert len(texts[0]) < len(texts[1])


def test_the_kind_is_the_one_asked_for(sample, tmp_path, capsys):
    asked = ("letter", "Sanna Mäkinen", "--kind", "final_round", "--out", str(tmp_path / "b.pdf"))
    status, told, _ = run(sample, capsys, *asked)
    assert (status, told["kind"]) == (0, "final_round")


def test_a_kind_that_there_is_no_ground_for_is_refused(sample, tmp_path, capsys):
    path = tmp_path / "b.pdf"
    asked = ("letter", "Sanna Mäkinen", "--kind", "moves_on", "--out", str(path))
    status, _, said = run(sample, capsys, *asked)
    assert status == 1
    assert said.startswith("wise-feedback: ")
    assert not path.exists()


def test_a_mail_is_addressed_and_holds_the_letter(sample, tmp_path, capsys):
    path = tmp_path / "brev.eml"
    status, told, _ = run(sample, capsys, "eml", "Sanna Mäkinen", "--out", str(path))
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert status == 0
    assert mail["To"].addresses[0].addr_spec == told["to"]
    (attached,) = mail.iter_attachments()
    assert attached.get_content().startswith(b"%PDF")


def test_all_letters_are_saved_and_those_left_out_are_named(sample, tmp_path, capsys):
    folder = tmp_path / "brev"
    status, told, _ = run(sample, capsys, "letters", "--all-closed", "--out", str(folder))
    assert status == 0
    assert len(list(folder.glob("*.pdf"))) == told["saved"] == len(told["letters"])
    assert all(held["name"] and held["reason"] for held in told["held_back"])


def test_all_letters_cannot_be_saved_in_a_file(sample, tmp_path, capsys):
    path = tmp_path / "fil"
    path.write_text("i vägen", "utf-8")
    status, _, said = run(sample, capsys, "letters", "--all-closed", "--out", str(path))
    assert status == 1
    assert said.startswith("wise-feedback: ")


def test_a_call_sheet_is_one_page_in_the_language_asked_for(sample, tmp_path, capsys):
    path = tmp_path / "samtal.pdf"
    asked = ("call-sheet", "Sanna Mäkinen", "--lang", "en", "--out", str(path))
    status, told, _ = run(sample, capsys, *asked)
    assert (status, told["language"]) == (0, "en")
    (page,) = read(path.read_bytes())
    assert "Call Sanna Mäkinen" in page


@pytest.mark.parametrize("path", ["", "/", "a\0b"])
@pytest.mark.parametrize("command", ["letter", "eml", "call-sheet"])
def test_a_path_that_names_no_file_is_refused_in_a_line(sample, capsys, command, path):
    status, _, said = run(sample, capsys, command, "Sanna Mäkinen", "--out", path)
    assert status == 1
    assert said.count("\n") == 1


@pytest.fixture
def begun(sample) -> Iterator[Letter]:
    """A letter to Sanna that is being written in the window; it is there still when we are done."""
    vaults.open_vault(sample)
    (person,) = candidates.find("Sanna Mäkinen")
    (card,) = (row.id for row in tables.Candidacy.select() if row.candidate_id == person.id)
    letter = letters.suggest(card).written(PartKind.OPENING, "Hej Sanna! Mina egna ord.")
    letters.keep_draft(card, letter)
    vaults.close_vault()
    yield letter
    vaults.open_vault(sample)
    assert letters.draft(card) == letter
    letters.discard_draft(card)
    vaults.close_vault()


def test_a_letter_that_is_being_written_is_saved_as_it_was_left(begun, sample, tmp_path, capsys):
    path = tmp_path / "b.pdf"
    assert run(sample, capsys, "letter", "Sanna Mäkinen", "--out", str(path))[0] == 0
    assert "Mina egna ord." in " ".join(read(path.read_bytes()))


def test_another_kind_leaves_the_letter_that_is_being_written_alone(
    begun, sample, tmp_path, capsys
):
    path = tmp_path / "b.pdf"
    asked = ("letter", "Sanna Mäkinen", "--kind", "reference", "--out", str(path))
    assert run(sample, capsys, *asked)[0] == 0
    assert "Mina egna ord." not in " ".join(read(path.read_bytes()))
