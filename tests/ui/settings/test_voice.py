"""My voice, in the settings: begun from two answers, kept as it is typed, heard at once."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.names import unnamed
from ui.settings.voice import VoiceSection
from wise_feedback.domain.letter import LetterKind
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.voice import Slot, Tone, Voice
from wise_feedback.services import history, settings, voices


@pytest.fixture
def open_section(qtbot, vault, changes):
    def open_() -> VoiceSection:
        section = VoiceSection(changes)
        qtbot.addWidget(section)
        section.resize(1100, 900)
        section.show()
        return section

    return open_


@pytest.fixture
def fresh(open_section) -> VoiceSection:
    return open_section()


@pytest.fixture
def section(open_section) -> VoiceSection:
    voices.begin("en", 0, 0)
    voices.begin("sv", 0, 0)
    return open_section()


def write(section: VoiceSection, slot: Slot, text: str) -> None:
    section.form.fields[slot].input.setPlainText(text)


def leave(section: VoiceSection, slot: Slot) -> None:
    """Go on with Tab, as the event that a field gets."""
    QApplication.sendEvent(section.form.fields[slot].input, QFocusEvent(QEvent.Type.FocusOut))


def shown(section: VoiceSection, slot: Slot) -> str:
    return section.form.fields[slot].input.toPlainText()


# --- beginning -----------------------------------------------------------------------------------


def test_it_begins_with_two_questions_and_no_blank_form(fresh):
    assert (fresh.beginning.isVisible(), fresh.form.isVisible()) == (True, False)
    assert not fresh.beginning.begin_button.isEnabled()


def test_an_answer_is_heard_before_it_is_kept(fresh):
    fresh.beginning.opening.choose(1)
    assert "I would have liked to say something else" in fresh.sample.text()
    assert not voices.is_begun("en")


def test_two_answers_fill_the_form(fresh):
    fresh.beginning.opening.choose(1)
    fresh.beginning.ending.choose(2)
    fresh.beginning.begin_button.click()
    assert (fresh.beginning.isVisible(), fresh.form.isVisible()) == (False, True)
    assert shown(fresh, Slot.NO) == voices.openings("en")[1].no
    assert shown(fresh, Slot.CLOSING) == voices.endings("en")[2].closing


def test_whoever_would_rather_write_it_all_gets_an_empty_form_that_says_what_is_usual(fresh):
    fresh.beginning.skip_button.click()
    assert shown(fresh, Slot.NO) == ""
    assert fresh.form.fields[Slot.NO].input.placeholderText() == voices.usual(Slot.NO, "en")
    assert voices.load("en").never == voices.usual_never("en")


def test_undo_brings_the_questions_back(fresh):
    fresh.beginning.skip_button.click()
    history.undo()
    assert (fresh.beginning.isVisible(), fresh.form.isVisible()) == (True, False)


def test_each_language_is_begun_by_itself(section, open_section):
    history.undo()  # what was begun in Swedish
    section.language.choose("sv")
    assert section.beginning.isVisible()
    assert "Hej Sanna." in section.beginning.opening.findChildren(type(section.told))[0].text()


# --- keeping -------------------------------------------------------------------------------------


def test_a_sentence_is_kept_shortly_after_it_was_typed(section, changes, qtbot):
    with qtbot.waitSignal(changes.happened):
        write(section, Slot.CLOSING, "Take care")
    assert voices.load("en").closing == "Take care"


def test_what_is_typed_stays_under_the_hand_while_it_is_kept(section):
    write(section, Slot.GREETING, " Hi {first name}! ")
    leave(section, Slot.GREETING)
    assert (voices.load("en").greeting, shown(section, Slot.GREETING)) == (
        "Hi {first name}",
        " Hi {first name}! ",
    )


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("The role of {rol} is not yours.", "There is no field called “{rol}” here."),
        ("It is not you.", "Name the role with the field “{role}”, so that it is clear"),
        ("Thank you for the interest in {role}.", "Say straight out that it is a no"),
        ("You are not a culture fit for {role}.", "“culture fit for role” gives a reason"),
        ("The role of {role is not yours.", "A brace is left open."),
        ("The role of {role} is not yours. Call 08-555 010 20.", "Leave out addresses and numbers"),
        ("{role} " + "not " * 60, "That text is too long: at most 240 characters fit."),
    ],
)
def test_what_cannot_be_said_is_told_in_its_field_and_stays(section, open_section, text, error):
    before = voices.load("en")
    write(section, Slot.NO, text)
    assert section.form.fields[Slot.NO].error == ""
    leave(section, Slot.NO)
    assert section.form.fields[Slot.NO].error.startswith(error)
    assert voices.load("en") == before
    assert shown(open_section(), Slot.NO) == text


def test_the_other_sentences_are_kept_beside_one_that_cannot_be_said(section):
    write(section, Slot.NO, "{")
    write(section, Slot.CLOSING, "Take care")
    leave(section, Slot.CLOSING)
    assert voices.load("en").closing == "Take care"
    assert shown(section, Slot.NO) == "{"


def test_a_sentence_that_is_put_right_is_kept(section):
    write(section, Slot.WHY, "{")
    leave(section, Slot.WHY)
    write(section, Slot.WHY, "Here is why.")
    leave(section, Slot.WHY)
    assert (section.form.fields[Slot.WHY].error, voices.typed("en")) == ("", {})


def test_it_is_kept_when_another_section_comes(section):
    write(section, Slot.CLOSING, "Take care")
    section.hide()
    assert voices.load("en").closing == "Take care"


def test_what_is_undone_is_shown_as_it_was(section):
    was = shown(section, Slot.CLOSING)
    write(section, Slot.CLOSING, "Take care")
    leave(section, Slot.CLOSING)
    section.form.tone.choose(Tone.WARM)
    history.undo()
    history.undo()
    assert (shown(section, Slot.CLOSING), section.form.tone.value()) == (was, Tone.MINE)


def test_another_language_has_sentences_of_its_own(section):
    write(section, Slot.CLOSING, "Take care")
    section.language.choose("sv")
    assert shown(section, Slot.CLOSING) == "Med vänlig hälsning"
    assert "{förnamn}" in section.form.fields[Slot.GREETING].line.text()
    section.language.choose("en")
    assert shown(section, Slot.CLOSING) == "Take care"


# --- words that are never used -------------------------------------------------------------------


def test_a_word_is_added_and_taken_away(section):
    never = section.form.never
    never.field.input.setText("  amazing ")
    never.add_button.click()
    assert (voices.load("en").never[-1], never.field.input.text()) == ("amazing", "")
    never.chips()[0].click()
    assert "unfortunately" not in voices.load("en").never


def test_a_word_that_is_too_long_is_not_added(section):
    section.form.never.field.input.setText("a" * 81)
    section.form.never.add()
    assert "at most 80 characters" in section.form.never.field.error
    assert len(voices.load("en").never) == 4


def test_a_word_that_is_never_used_is_pointed_out_in_the_letter(section, qtbot):
    assert not section.sample.wrong.isVisible()
    write(section, Slot.THANKS, "Unfortunately I write to thank you.")
    qtbot.waitUntil(section.sample.wrong.isVisible)
    assert section.sample.wrong.text() == "You never want to use: unfortunately"


# --- hearing -------------------------------------------------------------------------------------


def test_what_is_typed_is_heard_at_once(section, qtbot):
    write(section, Slot.THANKS, "Thank you for coming by.")
    qtbot.waitUntil(lambda: "Thank you for coming by." in section.sample.text())


def test_what_cannot_be_said_yet_is_not_heard(section, qtbot):
    before = section.sample.text()
    write(section, Slot.NO, "{")
    section.form.typed.emit()
    qtbot.waitUntil(lambda: not section._pause.isActive())
    assert section.sample.text() == before


def test_other_letters_can_be_heard(section):
    section.sample.kind.choose(LetterKind.MOVES_ON)
    assert "You are moving on in the process for the role of Test Lead" in section.sample.text()
    assert section.sample.steps[0] == "Say the decision first: the person moves on."
    section.sample.kind.choose(LetterKind.WAITING)
    assert "No decision will be made before" in section.sample.text()


def test_the_letter_is_told_as_letters_usually_are(section, qtbot):
    section.form.tone.choose(Tone.SHORT)
    qtbot.waitUntil(lambda: "Thank you for both interviews." in section.sample.text())
    assert voices.load("en").tone is Tone.SHORT


def test_only_swedish_has_a_measure_of_how_easy_it_is_to_read(section):
    english = section.sample.length.text()
    section.language.choose("sv")
    assert "Readability" not in english
    assert "Readability: very easy" in section.sample.length.text()


def test_the_letter_stays_in_sight_beside_a_form_that_is_scrolled(section):
    QApplication.processEvents()
    bar = section.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    top = section.sample.mapTo(section, section.sample.rect().topLeft()).y()
    assert -section.sample.height() < top < section.height()
    assert bar.maximum() > 300


# --- passing on ----------------------------------------------------------------------------------


def test_a_colleague_is_heard_and_nothing_is_changed(section, tmp_path):
    mine = voices.load("en")
    section.hear(given(tmp_path, {"en": {"closing": "Cheerio"}}))
    assert "Cheerio" in section.sample.text()
    assert (section.guest.isVisible(), section.form.isVisible()) == (True, False)
    assert voices.load("en") == mine
    section.guest.leave.click()
    assert (section.form.isVisible(), voices.load("en")) == (True, mine)


def test_a_colleagues_voice_is_taken_over_and_given_back(section, tmp_path):
    mine = voices.load("sv")
    section.hear(given(tmp_path, {"sv": {"closing": "Allt gott"}}))
    assert section.language.value() == "sv"
    section.guest.take.click()
    assert (voices.load("sv"), shown(section, Slot.CLOSING)) == (
        Voice("sv", closing="Allt gott"),
        "Allt gott",
    )
    history.undo()
    assert (voices.load("sv"), shown(section, Slot.CLOSING)) == (mine, mine.closing)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({}, "Something in the file is not a voice. Nothing has been changed."),
        ({"sv": {"no": "Nej."}}, "Name the role with the field “{roll}”"),
    ],
)
def test_a_file_that_cannot_be_heard_is_told(section, tmp_path, told, words):
    section.hear(given(tmp_path, told))
    assert section.told.text().startswith(words)
    assert section.form.isVisible()


def given(folder: Path, told: dict[str, object]) -> Path:
    path = folder / "röst.json"
    path.write_text(json.dumps({"format": "wise-feedback-voice", "version": 1, **told}), "utf-8")
    return path


def test_a_voice_is_shared_without_a_name(section, tmp_path, monkeypatch):
    path = tmp_path / "voice.json"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    section.share_button.click()
    assert section.told.text() == f"Your voice is in {path}, without your name."
    assert len(voices.received(path)) == 2


def test_a_voice_with_a_name_in_it_is_not_shared(section, tmp_path, monkeypatch):
    path = tmp_path / "voice.json"
    settings.save(replace(settings.load(), consultant=Consultant("Maja Sandell")))
    write(section, Slot.CLOSING, "Yours, Maja")
    monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    section.share_button.click()
    assert section.told.text().startswith("Your name or your agency’s is in it.")
    assert not path.exists()


@pytest.mark.parametrize("is_begun", [True, False])
def test_every_control_has_a_name(open_section, vault, is_begun):
    if is_begun:
        voices.begin("en", 0, 0)
    assert unnamed(open_section()) == []
