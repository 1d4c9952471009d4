"""Phrases in a file that was opened: seen first, and added only when somebody says so."""

from pathlib import Path

import pytest

from ui.settings.phrases_section import PhrasesSection
from wise_feedback.domain.phrases import PhraseList
from wise_feedback.services import history, phrases


@pytest.fixture
def file(vault, tmp_path) -> Path:
    """The phrases of a colleague; the vault has none any more."""
    path = tmp_path / "fraser.wisephrases"
    phrases.save(None, PhraseList(("rätt energi", "driv"), ("B-kort",)))
    phrases.export_to(path)
    phrases.save(None, PhraseList())
    return path


@pytest.fixture
def section(qtbot, vault, changes) -> PhrasesSection:
    section = PhrasesSection(changes)
    qtbot.addWidget(section)
    section.resize(800, 500)
    section.show()
    return section


def test_without_a_file_nothing_is_offered(section):
    assert not section.offer.isVisible()


def test_opening_changes_nothing_and_shows_what_is_there(section, file):
    section.open_file(file)
    assert phrases.phrases(None) == PhraseList()
    told = section.offer.told.text()
    assert "Always pointed out: rätt energi, driv\nCounts as concrete: B-kort" in told


def test_they_are_added_when_that_is_said(section, file):
    section.open_file(file)
    section.offer.take.click()
    assert phrases.phrases(None) == PhraseList(("rätt energi", "driv"), ("B-kort",))
    assert section.card.told.text() == "3 new phrases."
    assert not section.has_question


def test_it_can_be_undone(section, file):
    section.open_file(file)
    section.offer.take.click()
    history.undo()
    assert phrases.phrases(None) == PhraseList()


def test_left_alone_they_are_not_added(section, file):
    section.open_file(file)
    section.offer.leave.click()
    assert (phrases.phrases(None), section.has_question) == (PhraseList(), False)


def test_of_a_long_list_some_are_shown(section, vault, tmp_path):
    phrases.save(None, PhraseList(tuple(f"ord{n}" for n in range(20))))
    phrases.export_to(tmp_path / "a.wisephrases")
    section.open_file(tmp_path / "a.wisephrases")
    assert section.offer.told.text().endswith("ord11 and 8 more")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "The file is not a list of phrases from Wise Feedback."),
        (b"x" * 2**21, "The file is too large for a list of phrases."),
        (b'{"format": "wise-feedback-phrases", "version": 9}', "The file is from a newer version"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_nothing_is_lost(
    section, tmp_path, content, told, qtbot
):
    path = tmp_path / "a.wisephrases"
    path.write_bytes(content)
    section.card.vague.input.setPlainText("personkemi")
    section.open_file(path)
    assert section.card.told.text().startswith(told)
    assert not section.has_question
    assert section.card.vague.input.toPlainText() == "personkemi"


def test_what_is_said_is_in_sight(section, file, qtbot):
    section.resize(800, 300)
    section.open_file(file)
    section.offer.take.click()
    qtbot.waitUntil(lambda: not section.card.told.visibleRegion().isEmpty())
