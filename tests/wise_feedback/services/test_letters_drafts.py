"""A letter that was begun: kept as typed, and taken up again beside newer feedback."""

from datetime import date

from tests.boards import requirement
from tests.factories import a_rejection, a_strength
from tests.occasions import whole
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.letter import PartKind
from wise_feedback.services import feedback, letters, sending

TODAY = date(2026, 11, 23)


def test_a_draft_is_kept_exactly_as_it_was_typed(told):
    typed = letters.suggest(told).written(PartKind.OPENING, "  Hej Anna,\t\n\n\x07å ")
    letters.keep_draft(told, typed)
    assert letters.draft(told) == typed


def test_a_draft_can_be_forgotten(told):
    letters.keep_draft(told, letters.suggest(told))
    letters.discard_draft(told)
    assert letters.draft(told) is None


def test_own_words_stand_while_the_rest_follows_newer_feedback(assignment, told):
    typed = letters.suggest(told).written(PartKind.OPENING, "Hej Anna, så här är det.")
    letters.keep_draft(told, typed.headed("Mitt ämne"))
    newer = a_rejection(requirement(assignment), development=("Led en demo.",))
    feedback.finish(told, newer)
    letter = letters.resume(told)
    assert letter.part(PartKind.OPENING).text == "Hej Anna, så här är det."
    assert letter.subject == "Mitt ämne"
    assert letter.part(PartKind.DEVELOPMENT).text == "Led en demo."


def test_a_letter_is_dated_the_day_it_is_taken_up_again(told):
    letters.keep_draft(told, letters.suggest(told, today=date(2026, 11, 1)))
    assert letters.resume(told, today=TODAY).day == TODAY


def test_own_words_of_the_letter_saved_last_are_where_the_next_begins(told, tmp_path):
    typed = letters.suggest(told, language="en").written(PartKind.OPENING, "Dear Anna.")
    sending.save(told, typed, tmp_path / "a.pdf")
    letter = letters.resume(told)
    assert letter.part(PartKind.OPENING).text == "Dear Anna."
    assert letter.language == "en"


def test_own_words_of_a_letter_about_something_else_are_left_in_the_archive(
    assignment, met, tmp_path
):
    feedback.finish(met, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    glad = letters.suggest(met).written(PartKind.OPENING, "Hej Anna! Du går vidare.")
    sending.sent(sending.save(met, glad, tmp_path / "a.pdf").id)
    feedback.finish(met, a_rejection(requirement(assignment)))
    assert "Du går vidare." not in whole(letters.resume(met))
