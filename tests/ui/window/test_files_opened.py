"""Files that the system hands over: each is shown where its button is, and nothing is taken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from tests.ui.answers import answering
from ui.importing.dialog import ImportDialog
from wise_feedback.domain.phrases import PhraseList
from wise_feedback.services import about, assignments, phrases, voices


@pytest.fixture
def voice(vault, tmp_path) -> Path:
    """The voice of a colleague in Swedish; here none has been begun in English."""
    path = tmp_path / "röst.wisevoice"
    voices.begin("sv", 1, 1)
    voices.share(path)
    return path


@pytest.fixture
def phrase_file(vault, tmp_path) -> Path:
    path = tmp_path / "fraser.wisephrases"
    phrases.save(None, PhraseList(("driv",)))
    phrases.export_to(path)
    phrases.save(None, PhraseList())
    return path


@pytest.fixture
def people(tmp_path) -> Path:
    path = tmp_path / "kandidater.csv"
    path.write_text("Namn;E-post\nBo Ek;bo@post.example\n", "utf-8")
    return path


@pytest.fixture
def opened(window) -> Callable[..., None]:
    """Opens files in the window."""
    return lambda *paths: window.opener.open(paths)


def refused(opened: Callable[..., None], *paths: Path) -> str:
    """What is said of files that cannot be opened."""
    told = []

    def read(box: QMessageBox) -> None:
        told.append(box.text())
        box.accept()

    with answering(QMessageBox, read):
        opened(*paths)
    return told[0]


def test_a_voice_is_heard_and_not_taken_over(window, voice, opened):
    before = voices.load("sv")
    opened(voice)
    settings = window.pages.settings
    assert (settings.section, settings.voice.guest.isVisible()) == ("voice", True)
    assert voices.load("sv") == before


def test_phrases_are_shown_and_not_taken_over(window, phrase_file, opened):
    opened(phrase_file)
    settings = window.pages.settings
    assert (settings.section, settings.concrete.offer.isVisible()) == ("concrete", True)
    assert phrases.phrases(None) == PhraseList()


def test_a_list_is_shown_for_the_assignment_on_view(window, people, opened):
    seen = []

    def look(dialog: ImportDialog) -> None:
        seen.append(dialog.preview is not None and len(dialog.preview.taken))
        dialog.reject()

    with answering(ImportDialog, look):
        opened(people)
    assert seen == [1]
    assert about.contents().candidates == 1  # Elin, who was here before


def test_a_list_that_is_brought_in_is_told(window, people, opened):
    with answering(ImportDialog, ImportDialog.run):
        opened(people)
    assert window.toast.words.text() == "1 candidate imported"


def test_several_are_opened_one_after_the_other(window, voice, phrase_file, opened, qtbot):
    opened(voice, phrase_file)
    settings = window.pages.settings
    first = settings.section
    settings.voice.guest.leave.click()
    qtbot.waitUntil(lambda: settings.section == "concrete")
    assert (first, settings.concrete.has_question) == ("voice", True)


def test_a_file_waits_until_an_earlier_one_is_answered_and_says_so(
    window, voice, phrase_file, opened
):
    opened(voice)
    window.show_today()
    opened(phrase_file)
    assert window.pages.settings.asking() == "voice"
    assert window.pages.shows("settings")
    assert window.toast.words.text() == "Answer this first. The next file is opened after it."


def test_a_file_waits_until_a_dialog_is_closed(window, voice, opened, qtbot):
    dialog = QDialog(window)
    QTimer.singleShot(0, lambda: opened(voice))
    QTimer.singleShot(50, dialog.reject)
    dialog.exec()
    still = window.pages.shows("settings")
    qtbot.waitUntil(lambda: window.pages.shows("settings"))
    assert not still


def test_behind_a_dialog_too_the_earlier_question_is_found_again(
    window, voice, phrase_file, opened, qtbot
):
    opened(voice)
    window.show_today()
    dialog = QDialog(window)
    QTimer.singleShot(0, lambda: opened(phrase_file))
    QTimer.singleShot(20, dialog.reject)
    dialog.exec()
    qtbot.waitUntil(lambda: window.pages.shows("settings"))
    assert window.pages.settings.asking() == "voice"


def test_who_goes_elsewhere_before_answering_is_left_there(
    window, voice, phrase_file, opened, qtbot
):
    opened(voice, phrase_file)
    window.opener._go_on()
    window.show_today()
    window.opener._go_on()
    assert window.pages.shows("today")


def test_a_file_waits_until_the_client_has_left(window, voice, opened, qtbot):
    window.meet_client()
    opened(voice)
    while_they_look = window.isVisible(), window.pages.shows("settings")
    window.meeting.end()
    qtbot.waitUntil(lambda: window.pages.shows("settings"))
    assert while_they_look == (False, False)


def test_what_is_wrong_with_files_is_told_at_once(opened, tmp_path, voice):
    picture = tmp_path / "bild.png"
    picture.write_bytes(b"")
    told = refused(opened, tmp_path / "borta.wisevoice", tmp_path, picture)
    assert told.splitlines() == [
        "borta.wisevoice: There is no such file.",
        f"{tmp_path.name}: It is a folder. Open the file in it.",
        "bild.png: Only voices, phrases and lists of candidates can be opened.",
    ]


def test_what_can_be_opened_is_opened_beside_what_cannot(window, opened, tmp_path, voice, qtbot):
    refused(opened, tmp_path / "borta.wisevoice", voice)
    qtbot.waitUntil(lambda: window.pages.shows("settings"))
    assert window.pages.settings.voice.has_question


def test_a_damaged_voice_is_told_in_its_place(window, opened, tmp_path, qtbot):
    path = tmp_path / "a.wisevoice"
    path.write_text("{")
    opened(path)
    section = window.pages.settings.voice
    qtbot.waitUntil(lambda: not section.told.visibleRegion().isEmpty())
    words = "The file is not a voice from Wise Feedback. Nothing has been changed."
    assert section.told.text() == words


def test_a_folder_full_of_files_is_not_opened_whole(window, opened, tmp_path):
    assert len(refused(opened, *[tmp_path / f"{n}.png" for n in range(500)]).splitlines()) == 20


def test_on_a_new_vault_a_voice_is_shown_and_the_welcome_comes_back(open_window, voice):
    window = open_window()
    was = window.pages.shows("welcome")
    window.opener.open([voice])
    heard = window.pages.settings.voice.guest.isVisible()
    window.show_first()
    assert (was, heard, window.pages.shows("welcome")) == (True, True, True)


def test_on_a_new_vault_a_list_asks_for_its_assignment_first(open_window, people):
    window, asked = open_window(), []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(type(dialog).__name__)
        dialog.reject()

    QTimer.singleShot(0, leave)
    window.opener.open([people])
    assert asked == ["AssignmentDialog"]
    assert assignments.assignments() == []


def test_once_all_are_opened_nothing_looks_for_more(window, voice, opened):
    opened(voice)
    assert not window.opener._look.isActive()
