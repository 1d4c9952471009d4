"""What the program is started with."""

from pathlib import Path

import pytest

from ui.arguments import Arguments, read_arguments


def test_nothing_means_the_usual_folder_and_no_file():
    assert read_arguments([]) == Arguments(None, ())


def test_files_are_named_by_their_whole_paths(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    chosen = read_arguments(["--vault", "data", "a.wisevoice", "/b.csv"])
    assert chosen == Arguments(Path("data"), (tmp_path / "a.wisevoice", Path("/b.csv").absolute()))


@pytest.mark.parametrize("trial", ["--smoke", "--until-painted"])
def test_a_trial_that_is_not_asked_for_first_opens_no_data(capsys, trial):
    with pytest.raises(SystemExit) as ended:
        read_arguments(["--vault", "/somewhere", trial])
    assert ended.value.code == 2
    assert f"{trial} is understood only as the first" in capsys.readouterr().err


def test_what_is_unknown_is_told(capsys):
    with pytest.raises(SystemExit):
        read_arguments(["--unknown"])
    assert "--unknown" in capsys.readouterr().err
