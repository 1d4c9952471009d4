"""The tour: the main job done once without a screen, and what it leaves behind."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage

from tests.lists import a_csv
from wise_feedback.domain.stages import StageKind

ROOT = Path(__file__).parents[2]
PICTURES = {
    "agreement.png",
    "board-dark.png",
    "board-light.png",
    "candidate.png",
    "client-reply.png",
    "client-view-dark.png",
    "client-view-light.png",
    "close-gate.png",
    "feedback.png",
    "guide-dark.png",
    "guide-light.png",
    "hint-dark.png",
    "hint-light.png",
    "import.png",
    "insights-dark.png",
    "insights-light.png",
    "letter-dark.png",
    "letter-light.png",
    "letters.png",
    "report-dark.png",
    "report-light.png",
    "session.png",
    "today-dark.png",
    "today-light.png",
}
PAPERS = {"agreement.pdf", "board.pdf", "letter.pdf", "weekly-report.pdf"}


def tour(out: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Take the tour as ``start.py`` does."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LANG": "en_GB.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "ui.tour", "--out", str(out), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=100,
        env=environment | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
    )


@pytest.fixture(scope="module")
def seen(tmp_path_factory) -> Path:
    """Where a tour over a list of four rows has been taken, two of them the same person."""
    folder = tmp_path_factory.mktemp("tour")
    people = a_csv(
        folder,
        ("Åsa Björk", "asa@exempel.se", "Testledare", ""),
        ("Łukasz Żółć", "lukasz@exempel.se", "Backend, Java", ""),
        ("Asa Björk", "asa@exempel.se", "", ""),
        ("", "nobody@exempel.se", "", ""),
    )
    done = tour(folder / "out", "--import", str(people))
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "out"


@pytest.fixture(scope="module")
def summary(seen) -> dict[str, object]:
    """What the tour says of itself."""
    return json.loads((seen / "summary.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def refused(tmp_path_factory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """Where a tour was to be taken over a file that is no list, and what it said."""
    folder = tmp_path_factory.mktemp("refused")
    (folder / "list.csv").write_bytes(bytes(range(256)) * 64)
    return folder / "out", tour(folder / "out", "--import", str(folder / "list.csv"))


def test_it_leaves_pictures_a_letter_and_a_summary_and_nothing_else(seen):
    assert {path.name for path in seen.iterdir()} == PICTURES | PAPERS | {"summary.json"}


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_every_picture_is_of_the_whole_window(seen, name):
    picture = QImage(str(seen / name))
    least = (700, 700) if name.startswith("guide") else (1100, 700)  # it stands beside the program
    assert (picture.width(), picture.height()) >= least


def test_no_two_pictures_are_the_same(seen):
    contents = {(seen / name).read_bytes() for name in PICTURES}
    assert len(contents) == len(PICTURES)


def test_the_dark_board_is_darker_than_the_light_one(seen):
    dark, light = (
        QImage(str(seen / f"board-{look}.png")).pixelColor(700, 20).lightness()
        for look in ("dark", "light")
    )
    assert dark < 80 < 180 < light


def test_the_letter_is_to_the_candidate(seen):
    document = pypdfium2.PdfDocument(seen / "letter.pdf")
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "Hej Åsa" in text


def test_the_agreement_is_one_page_to_sign(seen, summary):
    document = pypdfium2.PdfDocument(seen / "agreement.pdf")
    text, pages = document[0].get_textpage().get_text_bounded(), len(document)
    document.close()
    assert (pages, "Så återkopplar vi till varandra" in text) == (1, True)
    assert summary["agreement"] == "walked"


def test_the_board_is_one_page_across(seen, summary):
    document = pypdfium2.PdfDocument(seen / "board.pdf")
    text, (width, height) = document[0].get_textpage().get_text_bounded(), document[0].get_size()
    document.close()
    assert (summary["board_pages"], width > height, "Åsa Björk" in text) == (1, True, True)


def test_the_letter_is_the_one_in_the_archive(seen, summary):
    sha256 = hashlib.sha256((seen / "letter.pdf").read_bytes()).hexdigest()
    assert sha256 == summary["letter"]["sha256"]


def test_the_summary_counts_what_was_read(summary):
    assert (summary["rows"], summary["taken"]) == (4, 2)
    assert [row["same_as_row"] for row in summary["duplicates"]] == [2]
    assert len(summary["refused"]) == 1


def test_the_summary_counts_the_cards_of_every_stage(summary):
    assert summary["cards"].keys() == {kind.value for kind in StageKind}
    assert sum(summary["cards"].values()) == summary["taken"]


def test_the_summary_says_that_the_feedback_was_whole(summary):
    assert summary["parts"] == 5


def test_the_summary_says_how_long_it_took(summary):
    assert 0 < summary["seconds"] < 100


def test_a_file_that_is_no_list_ends_the_tour(refused):
    _, done = refused
    assert done.returncode == 1


def test_a_file_that_is_no_list_is_told_in_a_sentence(refused):
    _, done = refused
    said = [line for line in done.stderr.splitlines() if not line.startswith("This plugin")]
    assert said == ["Filen är inte en lista med text."]


def test_a_tour_that_ended_early_leaves_no_summary(refused):
    out, _ = refused
    assert list(out.iterdir()) == []


def test_a_place_where_no_folder_can_be_made_is_told_in_a_sentence(tmp_path):
    (tmp_path / "out").write_text("not a folder")
    done = tour(tmp_path / "out")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].endswith(f"no folder can be made at {tmp_path / 'out'}")


@pytest.mark.slow
def test_without_a_list_the_tour_is_of_the_sample_data(tmp_path):
    assert tour(tmp_path / "out").returncode == 0
    left = {path.name for path in (tmp_path / "out").iterdir()}
    assert left == PICTURES - {"import.png"} | PAPERS | {"summary.json"}
    assert json.loads((tmp_path / "out" / "summary.json").read_text("utf-8"))["assignments"] == 5
