"""Words for what goes wrong: every reason has its own, and they say what to do about it."""

import pytest

from ui.shared.reporting import describe
from wise_feedback.domain.errors import (
    MissingFieldError,
    OpposedPhraseError,
    PhraseFileError,
    PhraseFileProblem,
    PictureError,
    PictureProblem,
    TextTooLongError,
    TooManyPhrasesError,
    VoiceError,
    VoiceFileError,
    VoiceProblem,
)


def test_every_reason_why_a_file_of_phrases_cannot_be_read_has_words_of_its_own(qapp):
    words = {describe(PhraseFileError(problem)) for problem in PhraseFileProblem}
    assert len(words) == len(PhraseFileProblem)


def test_every_reason_why_a_voice_cannot_be_used_has_words_of_its_own(qapp):
    problems = [VoiceError(problem, "no", "{roll}") for problem in VoiceProblem]
    files = [VoiceFileError(problem) for problem in PhraseFileProblem]
    assert len({describe(error) for error in (*problems, *files)}) == len(problems) + len(files)
    assert describe(VoiceFileError(PhraseFileProblem.DAMAGED, 7)).endswith("line 7.")


def test_every_reason_why_a_file_cannot_be_a_picture_has_words_of_its_own(qapp):
    words = {describe(PictureError(problem)) for problem in PictureProblem}
    assert len(words) == len(PictureProblem)


def test_a_slip_in_a_file_is_told_by_its_line(qapp):
    error = PhraseFileError(PhraseFileProblem.DAMAGED, 7)
    assert describe(error) == "The file is damaged at line 7."


def test_a_phrase_in_both_lists_is_named(qapp):
    assert describe(OpposedPhraseError("team {0}")).startswith("“team {0}” is in both lists.")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TextTooLongError("vague", 80), "A phrase has at most 80 characters."),
        (TextTooLongError("name", 200), "That text is too long: at most 200 characters fit."),
        (TooManyPhrasesError("concrete", 500), "A list has room for 500 phrases."),
        (MissingFieldError("reason"), "Write why it may stay."),
    ],
)
def test_a_limit_is_told_with_what_it_holds_for(qapp, error, words):
    assert describe(error).startswith(words)
