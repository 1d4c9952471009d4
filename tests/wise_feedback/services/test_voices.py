"""My voice: begun from two answers, kept for each language, heard, and passed on to a colleague."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import LANGUAGES
from wise_feedback.domain.errors import (
    FileNotWrittenError,
    TextTooLongError,
    TooManyPhrasesError,
    VoiceError,
    VoiceFileError,
    VoiceProblem,
)
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.readability import lix
from wise_feedback.domain.settings import Settings
from wise_feedback.domain.voice import MOST_NEVER, Slot, Tone, Voice, clean_voice, unwanted
from wise_feedback.letters.phrases import phrases
from wise_feedback.services import history, letters, settings, voices
from wise_feedback.storage import tables
from wise_feedback.storage.files import write_file

MINE = Voice("sv", greeting="Hej {namn}", closing="Allt gott", never=("tyvärr",), tone=Tone.SHORT)
BOTH = pytest.mark.parametrize("language", LANGUAGES)
MONDAY = date(2026, 11, 23)


def test_until_it_is_begun_all_is_ours(vault):
    assert (voices.load("sv"), voices.is_begun("sv")) == (Voice("sv"), False)


def test_each_language_has_a_voice_of_its_own(vault):
    voices.save(MINE)
    assert (voices.load("sv"), voices.load("en")) == (MINE, Voice("en"))
    assert (voices.is_begun("sv"), voices.is_begun("en")) == (True, False)


def test_a_voice_travels_with_the_settings_and_harms_none(vault):
    voices.save(MINE)
    assert settings.load() == Settings()


def test_changing_a_voice_is_undone_as_one(vault):
    voices.save(MINE)
    voices.save(replace(MINE, greeting="Hej", never=()))
    assert history.undo() is Act.CHANGE_SETTINGS
    assert voices.load("sv") == MINE


def test_saving_what_is_there_already_is_no_act(vault):
    voices.save(MINE)
    voices.save(replace(MINE, closing=" Allt gott. "))
    history.undo()
    assert not voices.is_begun("sv")


@pytest.mark.parametrize("value", ["", "[]", "{", '{"greeting": 7}', '{"tone": "loud"}'])
def test_a_voice_that_is_damaged_leaves_all_to_us(vault, value):
    tables.Setting.create(id="voice_sv", value=value)
    assert voices.load("sv") == Voice("sv")


@pytest.mark.parametrize(
    ("voice", "error"),
    [
        (replace(MINE, greeting="Hej {smeknamn}"), VoiceError),
        (replace(MINE, closing="a" * 61), TextTooLongError),
        (
            replace(MINE, never=tuple(f"ord {n}" for n in range(MOST_NEVER + 1))),
            TooManyPhrasesError,
        ),
    ],
)
def test_what_cannot_be_said_is_refused_whole(vault, voice, error):
    with pytest.raises(error):
        voices.save(voice)
    assert not voices.is_begun("sv")


@pytest.mark.parametrize(
    ("text", "slot", "problem", "word"),
    [
        ("Du passade inte in som {roll}.", Slot.NO, VoiceProblem.VAGUE, "passade"),
        ("Magkänslan säger nej till dig som {roll}.", Slot.NO, VoiceProblem.VAGUE, "Magkänslan"),
        ("Du är för gammal.", Slot.WHY, VoiceProblem.FORBIDDEN, "är för gammal"),
    ],
)
def test_a_reason_that_nobody_can_use_has_no_place_in_a_voice(text, slot, problem, word):
    with pytest.raises(VoiceError) as caught:
        voices.sound(text, slot, "sv")
    assert caught.value.problem is problem
    assert caught.value.word.startswith(word)


def test_a_plain_no_is_not_taken_for_a_reason():
    text = "Rollen som {roll} går till någon annan."
    assert voices.sound(text, Slot.NO, "sv") == text


# --- beginning -----------------------------------------------------------------------------------


@BOTH
def test_two_answers_fill_the_whole_voice(vault, language):
    voices.begin(language, 1, 2)
    begun = voices.load(language)
    assert all(begun.template(slot) for slot in Slot)
    assert (begun.no, begun.next) == (
        voices.openings(language)[1].no,
        voices.endings(language)[2].next,
    )
    assert (begun.never, begun.tone) == (voices.usual_never(language), Tone.MINE)


@BOTH
def test_every_answer_can_be_kept_and_none_says_what_is_never_said(language):
    answers = (*voices.openings(language), *voices.endings(language))
    assert len(answers) == 6
    for answer in answers:
        assert clean_voice(answer) is not None
        for slot in Slot:
            voices.sound(answer.template(slot), slot, language)
            assert unwanted(answer.template(slot), voices.usual_never(language)) == ()


@BOTH
def test_no_letter_of_ours_says_what_is_never_said(language):
    words = phrases(language)
    ours = [str(words._phrases[key]) for key in words if not key.startswith("text.")]
    assert unwanted("\n".join(ours), voices.usual_never(language)) == ()


# --- hearing -------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize(
    "kind", [LetterKind.AFTER_INTERVIEW, LetterKind.MOVES_ON, LetterKind.WAITING]
)
def test_a_sample_is_about_somebody_invented(vault, language, kind):
    made = voices.sample(Voice(language, closing="Yours"), kind, today=MONDAY)
    closing = {"sv": "Yours", "en": "Yours,"}[language]
    assert (made.kind, made.recipient.name, made.closing) == (kind, "Sanna Mäkinen", closing)
    assert made.part(PartKind.STRENGTHS).text


def test_a_sample_is_read_with_ease(vault):
    for opening in voices.openings("sv"):
        made = voices.sample(opening, LetterKind.AFTER_INTERVIEW, today=MONDAY)
        assert 20 < lix("\n".join(part.text for part in made.parts)) < 40


@pytest.mark.parametrize("day", [date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 28)])
def test_nobody_is_called_at_a_weekend(vault, day):
    made = voices.sample(Voice("sv"), LetterKind.AFTER_INTERVIEW, today=day)
    assert "måndag 30 november" in made.part(PartKind.NEXT).text


def test_a_sample_is_signed_by_whoever_listens(vault):
    settings.save(replace(settings.load(), consultant=Consultant("Maja Sandell")))
    assert voices.sample(MINE, LetterKind.WAITING).signer.name == "Maja Sandell"


# --- what is only typed --------------------------------------------------------------------------


def test_what_cannot_be_said_yet_is_kept_as_it_is_typed(vault):
    voices.keep_typed("sv", {Slot.NO: "Det blir {"})
    assert (voices.typed("sv"), voices.typed("en")) == ({Slot.NO: "Det blir {"}, {})
    voices.discard_typed("sv")
    assert voices.typed("sv") == {}


# --- passing on ----------------------------------------------------------------------------------


def test_a_colleague_hears_it_before_it_is_taken_over(vault, tmp_path):
    voices.begin("sv", 0, 0)
    voices.begin("en", 1, 1)
    shared = [voices.load(language) for language in LANGUAGES]
    voices.share(tmp_path / "röst.json")
    voices.save(MINE)
    voices.keep_typed("sv", {Slot.NO: "{"})
    heard = voices.received(tmp_path / "röst.json")
    assert voices.load("sv") == MINE
    voices.take_over(heard)
    assert [voices.load(language) for language in LANGUAGES] == shared
    assert voices.typed("sv") == {}
    history.undo()
    assert voices.load("sv") == MINE


def test_a_language_that_was_never_begun_is_not_passed_on(vault, tmp_path):
    voices.save(MINE)
    voices.share(tmp_path / "röst.json")
    assert voices.received(tmp_path / "röst.json") == (MINE,)


@pytest.mark.parametrize("closing", ["Hälsningar Maja", "sandell", "Vi på Nordlind Rekrytering"])
def test_a_voice_that_says_whose_it_is_is_not_passed_on(vault, tmp_path, closing):
    who = {"consultant": Consultant("Maja Sandell"), "agency": Agency("Nordlind Rekrytering")}
    settings.save(replace(settings.load(), **who))
    voices.save(replace(MINE, closing=closing))
    with pytest.raises(VoiceError) as caught:
        voices.share(tmp_path / "röst.json")
    assert (caught.value.problem, caught.value.slot) == (VoiceProblem.NAMED, Slot.CLOSING)
    assert not (tmp_path / "röst.json").exists()


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"{}", VoiceFileError),
        (b'{"format": "wise-feedback-voice", "version": 1, "sv": {"no": "Nej."}}', VoiceError),
        (
            b'{"format": "wise-feedback-voice", "version": 1, "sv": {"why": "0701740642"}}',
            VoiceError,
        ),
    ],
)
def test_a_file_that_cannot_be_said_changes_nothing(vault, tmp_path, content, error):
    voices.save(MINE)
    write_file(tmp_path / "röst.json", content)
    with pytest.raises(error):
        voices.received(tmp_path / "röst.json")
    assert voices.load("sv") == MINE


def test_a_voice_that_cannot_be_written_is_told(vault):
    with pytest.raises(FileNotWrittenError):
        voices.share(Path("/nowhere/röst.json"))


@BOTH
def test_what_is_usually_said_could_be_said_in_own_words_too(language):
    said = {slot: voices.usual(slot, language) for slot in Slot}
    for slot, text in said.items():
        assert voices.sound(text, slot, language) == text
    assert said[Slot.GREETING].count("{") == said[Slot.NEXT].count("{") == 1


def test_a_sentence_with_a_field_that_is_not_known_here_is_left_to_us(told):
    body = {"greeting": "Hej {smeknamn}", "closing": "Allt gott"}
    tables.Setting.create(id="voice_sv", value=json.dumps(body))
    assert voices.load("sv") == Voice("sv", closing="Allt gott")
    assert letters.suggest(told).part(PartKind.OPENING).text.startswith("Hej Anna")
