"""What a letter says before anybody has written in it: the feedback, the closing, the settings."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.boards import requirement, stage
from tests.factories import a_rejection, a_requirement, a_strength
from tests.occasions import whole
from tests.recipients import at, turned_down
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import NotFoundError, NothingToTellError
from wise_feedback.domain.feedback import Decision, Feedback, NextStep
from wise_feedback.domain.letter import LetterKind, Origin, PartKind
from wise_feedback.domain.people import Consultant
from wise_feedback.domain.settings import Settings
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters.phrases import phrases
from wise_feedback.services import assignments, board, feedback, letters, settings

TODAY = date(2026, 11, 23)


def test_a_letter_says_what_the_feedback_says(told):
    letter = letters.suggest(told, today=TODAY)
    assert letter.kind is LetterKind.AFTER_INTERVIEW
    assert "delade monoliten i tre tjänster" in letter.part(PartKind.STRENGTHS).text
    assert "beskrev du leveransen" in letter.part(PartKind.GROUNDS).text
    assert "Skriv ned ett möte" in letter.part(PartKind.DEVELOPMENT).text


def test_a_letter_is_in_the_language_of_the_candidate(assignment):
    card = turned_down(assignment, language="en")
    assert letters.suggest(card).language == "en"
    assert letters.suggest(card, language="sv").language == "sv"


def test_a_letter_is_signed_by_the_consultant_of_the_settings(told):
    settings.save(replace(settings.load(), consultant=Consultant("Maja Sandell", phone="08-1")))
    letter = letters.suggest(told)
    assert letter.signer.name == "Maja Sandell"
    assert "08-1" in letter.part(PartKind.NEXT).text


def test_without_feedback_or_closing_there_is_nothing_to_tell(met):
    with pytest.raises(NothingToTellError):
        letters.suggest(met)


def test_feedback_that_is_only_begun_tells_nothing(assignment, met):
    feedback.keep_draft(met, a_rejection(requirement(assignment)))
    with pytest.raises(NothingToTellError):
        letters.suggest(met)


def test_nobody_is_written_to_who_is_not_there(vault):
    with pytest.raises(NotFoundError):
        letters.suggest("0" * 32)


@pytest.mark.parametrize(
    ("way", "kind"),
    [
        (Way.CLIENT_WITHDREW, LetterKind.CLIENT_CANCELLED),
        (Way.CANDIDATE_WITHDREW, LetterKind.THANKS),
    ],
)
def test_a_process_that_closed_without_feedback_is_told_of(met, way, kind):
    board.close([(met, Closing(way, text="Budgeten drogs in."))])
    letter = letters.suggest(met)
    assert letter.kind is kind
    assert "Budgeten drogs in." in whole(letter)


def test_the_ground_of_a_closing_stands_in_for_feedback(assignment, met):
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment, 1), "Du har lett ett team.")
    board.close([(met, closing)])
    grounds = letters.suggest(met).part(PartKind.GROUNDS).text
    assert "Leda ett testteam" in grounds
    assert "Du har lett ett team." in grounds


def test_a_closing_outweighs_the_good_news_before_it(assignment, met):
    good = Feedback(Decision.ADVANCE, strengths=(a_strength(),))
    feedback.finish(met, good)
    board.close([(met, Closing(Way.OTHER_MET_BETTER, requirement(assignment), "Sju år i drift."))])
    letter = letters.suggest(met)
    assert letter.kind is LetterKind.AFTER_INTERVIEW
    assert "Sju år i drift." in whole(letter)
    assert "monoliten" in letter.part(PartKind.STRENGTHS).text


def test_a_fuller_no_written_after_closing_says_it_alone(assignment, met):
    board.close([(met, Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "Kort sagt."))])
    feedback.finish(met, a_rejection(requirement(assignment)))
    letter = letters.suggest(met)
    assert letter.kind is LetterKind.AFTER_INTERVIEW
    assert "Kort sagt." not in whole(letter)
    assert "beskrev du leveransen" in whole(letter)


def test_feedback_for_a_withdrawn_assignment_never_says_that_one_moves_on(met):
    board.close([(met, Closing(Way.CLIENT_WITHDREW))])
    feedback.finish(met, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    assert letters.kinds(met) == (LetterKind.CLIENT_CANCELLED, LetterKind.REFERENCE)


def test_feedback_that_also_closes_says_its_ground_once(assignment, met):
    feedback.finish(met, a_rejection(requirement(assignment)), then_close=True)
    assert whole(letters.suggest(met)).count("beskrev du leveransen") == 1


def test_a_process_that_was_opened_again_no_longer_tells_of_its_closing(assignment, met):
    board.close([(met, Closing(Way.CANDIDATE_WITHDREW))])
    board.move([met], stage(assignment, StageKind.OFFER))
    with pytest.raises(NothingToTellError):
        letters.suggest(met)


def test_a_requirement_that_is_no_longer_asked_for_keeps_its_name_in_a_letter(assignment, told):
    facts = assignments.assignment(assignment).facts
    assignments.edit(assignment, replace(facts, requirements=(a_requirement("Kafka"),)))
    assert "Java, minst fem år" in letters.suggest(told).part(PartKind.GROUNDS).text
    assert letters.judge(told, letters.suggest(told)).lacking == ()


def test_the_consultant_alone_knows_whether_it_was_the_final_round(told):
    assert letters.kinds(told)[:2] == (LetterKind.AFTER_INTERVIEW, LetterKind.FINAL_ROUND)
    letter = letters.suggest(told, kind=LetterKind.FINAL_ROUND)
    assert letter.kind is LetterKind.FINAL_ROUND
    assert "slutrundan" in letter.subject


def test_a_reference_is_the_last_choice_where_a_strength_was_seen(told):
    assert letters.kinds(told)[-1] is LetterKind.REFERENCE
    assert letters.basis(told, LetterKind.REFERENCE).closed_at is None


def test_nobody_gets_a_reference_for_what_nobody_has_seen(met):
    board.close([(met, Closing(Way.CLIENT_WITHDREW))])
    assert letters.kinds(met) == (LetterKind.CLIENT_CANCELLED,)


def test_nobody_gets_a_reference_on_a_cv_alone(assignment):
    card = at(assignment, StageKind.SCREENING, "Filip Ek")
    feedback.finish(card, a_rejection(requirement(assignment)))
    assert LetterKind.REFERENCE not in letters.kinds(card)


def test_a_kind_that_makes_no_sense_gives_way_to_the_usual(told):
    assert letters.suggest(told, kind=LetterKind.THANKS).kind is LetterKind.AFTER_INTERVIEW


def test_a_no_before_the_client_withdrew_can_still_be_told(assignment, told):
    board.close([(told, Closing(Way.CLIENT_WITHDREW))])
    assert letters.kinds(told)[:2] == (LetterKind.CLIENT_CANCELLED, LetterKind.AFTER_INTERVIEW)
    letter = letters.suggest(told, kind=LetterKind.AFTER_INTERVIEW)
    assert "beskrev du leveransen" in letter.part(PartKind.GROUNDS).text


def test_a_last_letter_says_how_long_data_is_kept(told):
    settings.save(replace(settings.load(), retention_months=18))
    assert "den 23 maj 2028" in letters.suggest(told, today=TODAY).footnote


def test_data_is_kept_from_the_day_the_process_closed(told):
    board.close([(told, Closing(Way.CANDIDATE_WITHDREW))])
    closed = datetime.now(UTC).astimezone().date()
    until = phrases("sv").full_date(Settings().kept_until(closed))
    assert until in letters.suggest(told, today=date(2031, 1, 1)).footnote


def test_a_letter_to_somebody_who_moves_on_promises_no_day_of_removal(met):
    feedback.finish(met, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    assert not any(digit in letters.suggest(met).footnote for digit in "0123456789")


def test_a_name_that_no_font_can_draw_is_written_in_latin_letters(assignment):
    card = turned_down(assignment, "王小明", latin_name="Wang Xiaoming")
    letter = letters.suggest(card)
    assert letter.recipient.name == "Wang Xiaoming"
    assert "王" not in whole(letter)


def test_a_name_that_can_be_drawn_keeps_its_own_letters(assignment):
    card = turned_down(assignment, "Łukasz Żak", latin_name="Lukasz Zak")
    assert letters.suggest(card).recipient.name == "Łukasz Żak"


def test_the_basis_says_where_each_part_comes_from(told):
    basis = letters.basis(told)
    assert basis.origin(PartKind.GROUNDS, TODAY) is Origin.FEEDBACK
    assert basis.origin(PartKind.NEXT, TODAY) is Origin.SETTINGS
    assert basis.feedback_at is not None


def test_a_closing_is_where_its_own_ground_comes_from(assignment, met):
    board.close([(met, Closing(Way.OTHER_MET_BETTER, requirement(assignment), "Sju år."))])
    basis = letters.basis(met)
    assert basis.origin(PartKind.GROUNDS, TODAY) is Origin.CLOSING
    assert basis.closed_at is not None


def test_a_promised_day_comes_from_the_feedback_until_it_has_passed(assignment, met):
    given = a_rejection(requirement(assignment), next_step=NextStep(day=TODAY))
    feedback.finish(met, given)
    basis = letters.basis(met)
    assert basis.origin(PartKind.NEXT, TODAY) is Origin.FEEDBACK
    assert basis.origin(PartKind.NEXT, date(2026, 11, 24)) is Origin.SETTINGS
