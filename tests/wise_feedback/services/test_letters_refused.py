"""Letters that are refused: a no without its reasons, signs no font prints, a part without end."""

from datetime import date

import pytest

from tests.boards import requirement
from tests.factories import a_gap, a_strength
from tests.recipients import at, turned_down
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.completeness import Lack
from wise_feedback.domain.errors import (
    FeedbackIncompleteError,
    NotDrawableError,
    TextTooLongError,
)
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.letter import Letter, LetterKind, PartKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, feedback, letter_archive, letters, sending


def test_nobody_is_sent_a_no_that_lacks_what_they_need(assignment, met, tmp_path):
    board.close([(met, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "För få år."))])
    with pytest.raises(FeedbackIncompleteError) as refused:
        sending.save(met, letters.suggest(met), tmp_path / "brev.pdf")
    assert {f.lacks for f in refused.value.findings} == {Lack.STRENGTH, Lack.DEVELOPMENT}
    assert list(tmp_path.glob("*.pdf")) == []
    assert letter_archive.of_card(met) == []


def test_what_the_consultant_writes_in_the_letter_counts(assignment, met, tmp_path):
    board.close([(met, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "För få år."))])
    letter = letters.suggest(met)
    letter = letter.written(PartKind.STRENGTHS, "Du visade hur ni mäter svarstider.")
    letter = letter.written(PartKind.DEVELOPMENT, "Led en release och skriv ned hur det gick.")
    sending.save(met, letter, tmp_path / "brev.pdf")
    assert len(letter_archive.of_card(met)) == 1


@pytest.mark.parametrize(
    ("part", "lack"),
    [
        (PartKind.GROUNDS, Lack.GROUND),
        (PartKind.STRENGTHS, Lack.STRENGTH),
        (PartKind.DEVELOPMENT, Lack.DEVELOPMENT),
    ],
)
def test_a_no_with_an_emptied_part_is_refused(told, part, lack):
    emptied = letters.suggest(told).written(part, " \n")
    assert [finding.lacks for finding in letters.judge(told, emptied).lacking] == [lack]


def test_after_a_cv_less_is_asked_than_after_an_interview(assignment):
    card = at(assignment, StageKind.SCREENING)
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment, 1), "Inget team än.")
    board.close([(card, closing)])
    assert letters.judge(card, letters.suggest(card)).lacking == ()


@pytest.mark.parametrize("way", [Way.CLIENT_WITHDREW, Way.CANDIDATE_WITHDREW])
def test_a_process_that_was_withdrawn_judges_nobody_and_lacks_nothing(met, way):
    board.close([(met, Closing(way))])
    assert letters.judge(met, letters.suggest(met)).lacking == ()


def test_a_hold_that_closed_is_judged_by_the_ground_of_the_closing(assignment, met):
    minor = a_gap(None, decisive=False)
    hold = Feedback(Decision.HOLD, date(2026, 11, 23), strengths=(a_strength(),), gaps=(minor,))
    feedback.finish(met, hold)
    board.close([(met, Closing(Way.OTHER_MET_BETTER, requirement(assignment), "Sju år i drift."))])
    lacks = {finding.lacks for finding in letters.judge(met, letters.suggest(met)).lacking}
    assert lacks == {Lack.DEVELOPMENT}


@pytest.mark.parametrize("part", [PartKind.OPENING, PartKind.NEXT])
def test_a_letter_with_signs_that_would_print_as_boxes_is_refused(told, tmp_path, part):
    emoji = letters.suggest(told).written(part, "Bra jobbat 🎉")
    with pytest.raises(NotDrawableError) as refused:
        sending.save(told, emoji, tmp_path / "brev.pdf")
    assert (refused.value.field, refused.value.characters) == (part.value, "🎉")
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_name_without_glyphs_is_refused_by_its_field(assignment, tmp_path):
    card = turned_down(assignment, "王小明")
    with pytest.raises(NotDrawableError) as refused:
        sending.save(card, letters.suggest(card), tmp_path / "brev.pdf")
    assert refused.value.field == "name"


def test_what_cannot_be_drawn_is_named_sign_by_sign():
    assert letters.undrawable("王小明 Anna 王") == "王小明"
    assert letters.undrawable("Åsa Łukasz Żak") == ""


def test_a_part_that_is_too_long_is_refused_by_name(told, tmp_path):
    endless = letters.suggest(told).written(PartKind.GROUNDS, "å " * 10_001)
    with pytest.raises(TextTooLongError) as refused:
        sending.save(told, endless, tmp_path / "brev.pdf")
    assert refused.value.field == "grounds"


def lacking(card: str, letter: Letter) -> set[Lack]:
    return {finding.lacks for finding in letters.judge(card, letter).lacking}


@pytest.mark.parametrize("text", ["", " \n", ".", "– …"])
def test_no_letter_leaves_without_saying_what_was_decided(met, text):
    feedback.finish(met, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    letter = letters.suggest(met)
    assert lacking(met, letter) == set()
    assert lacking(met, letter.written(PartKind.OPENING, text)) == {Lack.DECISION}
    with pytest.raises(FeedbackIncompleteError):
        sending.ready(met, letter.written(PartKind.OPENING, text))


def test_no_letter_leaves_without_a_subject(told):
    assert lacking(told, letters.suggest(told).headed("–")) == {Lack.SUBJECT}


def test_a_reference_without_strengths_is_none(told):
    letter = letters.suggest(told, kind=LetterKind.REFERENCE)
    assert lacking(told, letter.written(PartKind.OPENING, "")) == set()
    assert lacking(told, letter.written(PartKind.STRENGTHS, "")) == {Lack.STRENGTH}


def test_a_no_whose_parts_hold_only_signs_is_empty(told):
    letter = letters.suggest(told)
    for kind in PartKind:
        letter = letter.written(kind, ".")
    assert lacking(told, letter) == {Lack.DECISION, Lack.GROUND, Lack.STRENGTH}
