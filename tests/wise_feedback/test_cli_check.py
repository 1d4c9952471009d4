"""The text check from the command line: told as a compiler tells, or as JSON lines."""

import json

import pytest

from tests import command_line


def run(*arguments: str, piped: str = "") -> command_line.Done:
    return command_line.run("check", *arguments, piped=piped)


def test_a_vague_text_is_told_with_its_place_and_ends_with_1(tmp_path):
    path = tmp_path / "feedback.txt"
    path.write_text("Du visade ett SQL-prov utan fel.\n\nHen är gravid.\n", "utf-8")
    done = command_line.run_apart("check", str(path))
    assert (done.returncode, done.stdout.split(" ")[0]) == (1, "3:8:")


def test_a_concrete_text_says_nothing_and_ends_with_0():
    done = run("--lang", "en", piped="You could not explain why the SQL index was not used.")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_json_lines_are_answered_one_by_one():
    rows = [
        {"text": "Det kändes inte helt rätt.", "lang": "sv"},
        {"text": "You have never used Kafka.", "lang": "en", "requirements": ["Kafka"]},
    ]
    done = run("--json", piped="\n".join(map(json.dumps, rows)))
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["verdict"] for row in told] == ["vague", "concrete"]
    assert set(told[0]["findings"][0]) == {
        *("rule", "kind", "ground", "start", "end", "message", "questions")
    }


@pytest.mark.parametrize(
    ("text", "verdict", "sign"),
    [
        ("Hon passade inte in i gruppen.", "vague", "-"),
        ("Du sa att ni aldrig mätte svarstiden i drift.", "concrete", "+"),
    ],
)
def test_what_decided_is_told_with_its_weight(text, verdict, sign):
    lines = run("--why", piped=text).stdout.splitlines()
    told = lines[lines.index(f"{verdict}:") + 1 :]
    assert any(line.strip().startswith(sign) for line in told)


def test_nothing_decided_where_there_is_nothing_to_judge():
    assert run("--why", piped="").stdout == ""


@pytest.mark.parametrize("line", ["{", "[]", '{"lang": "sv"}', '{"text": "x", "lang": "fi"}'])
def test_a_line_that_is_something_else_is_refused_in_one_line(line):
    done = run("--json", piped=line)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_a_file_that_is_not_there_is_told_in_one_line(tmp_path):
    done = run(str(tmp_path / "none.txt"))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_a_file_that_is_not_text_is_told_in_one_line(tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\xff\xfe")
    done = run(str(path))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


@pytest.mark.parametrize(("spoken", "words"), [("sv_SE.UTF-8", "Filen är"), ("C", "The file is")])
def test_what_is_wrong_is_said_in_the_language_of_the_computer(tmp_path, spoken, words):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\xff\xfe")
    assert words in command_line.run("check", str(path), spoken=spoken).stderr
