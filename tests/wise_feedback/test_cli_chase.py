"""What to ask a client, on the command line: the words are printed and nothing is changed."""

import json

import pytest

from tests import command_line


def run(folder, *arguments: str, spoken: str = command_line.ENGLISH) -> command_line.Done:
    return command_line.run(*arguments, "--vault", str(folder), spoken=spoken)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli-chase") / "vault"
    assert run(folder, "sample", "--lang", "sv").returncode == 0
    return folder


def drafted(sample, *arguments: str) -> dict:
    done = run(sample, "chase", "Elin Bergström", "--json", *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_mail_is_printed_with_whom_it_is_to_and_its_subject(sample):
    done = run(sample, "chase", "elin bergström", "--draft", "mail", "--lang", "sv")
    to, subject, empty, greeting, *_ = done.stdout.splitlines()
    assert to == "To: Petra Lang, petra.lang@havsvik.example"
    assert subject.startswith("Subject: Elin Bergström: ")
    assert (empty, greeting) == ("", "Hej Petra!")


def test_the_words_around_it_are_in_the_language_of_the_computer(sample):
    done = run(sample, "chase", "Elin Bergström", "--draft", "mail", spoken="sv_SE.UTF-8")
    assert done.stdout.startswith("Till: Petra Lang")


def test_a_phone_script_has_no_subject(sample):
    done = run(sample, "chase", "Elin Bergström", "--draft", "phone", "--lang", "en")
    assert "Subject:" not in done.stdout
    assert "Do you have five minutes?" in done.stdout


@pytest.mark.parametrize("draft", ["mail", "phone"])
@pytest.mark.parametrize("tone", ["soft", "usual", "firm"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_choice_is_had_as_json(sample, draft, tone, language):
    told = drafted(sample, "--draft", draft, "--tone", tone, "--lang", language)
    assert (told["draft"], told["tone"], told["language"]) == (draft, tone, language)
    assert told["address"] == "petra.lang@havsvik.example"
    assert 1 <= len(told["questions"]) <= 3
    assert all(question in told["body"] for question in told["questions"])


def test_drafting_changes_nothing(sample):
    first = drafted(sample, "--draft", "mail")
    assert first["step"] == drafted(sample, "--draft", "mail")["step"] == "ask"


def test_somebody_unknown_is_told_in_one_line(sample):
    done = run(sample, "chase", "Nobody", "--draft", "mail")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_how_to_ask_must_be_said(sample):
    assert run(sample, "chase", "Elin Bergström").returncode == 2
