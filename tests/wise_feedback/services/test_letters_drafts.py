"""A letter that was begun: kept as typed, and taken up again beside newer feedback."""

from datetime import date

from tests.boards import requirement
from tests.factories import a_gap, a_rejection, a_strength
from tests.occasions import whole
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import OutdatedWordsError
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.letter import Letter, LetterKind, PartKind
from wise_feedback.services import board, feedback, letters, sending, sheaves
from wise_feedback.services.sheaves import Sheaf
from wise_feedback.storage import tables

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


def an_hour_passes() -> None:
    """Let all that has been typed and saved be an hour old."""
    for table, column in ((tables.Draft, "changed_at"), (tables.Letter, "saved_at")):
        field = getattr(table, column)
        table.update({field: field - 3600}).execute()


def congratulated(card: str) -> Letter:
    """Begin a letter in one's own words to somebody who moves on; return it."""
    feedback.finish(card, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    glad = letters.suggest(card).written(PartKind.OPENING, "Grattis, du går vidare!")
    letters.keep_draft(card, glad)
    return glad


def test_own_words_about_another_decision_leave_with_no_batch(assignment, met):
    congratulated(met)
    feedback.finish(met, a_rejection(requirement(assignment)))
    sheaf = Sheaf(sheaves.addressees([met]))
    assert list(sheaf.make()) == [1]
    assert sheaf.made == []
    (held,) = sheaf.held_back
    assert isinstance(held.error, OutdatedWordsError)


def test_own_words_of_before_newer_feedback_leave_with_no_batch(assignment, told):
    letters.keep_draft(told, letters.suggest(told).written(PartKind.GROUNDS, "Java saknades."))
    an_hour_passes()
    assert not letters.is_outdated(told, letters.suggest(told))
    other = requirement(assignment, 1)
    feedback.finish(told, a_rejection(other, gaps=(a_gap(other),)))
    assert letters.is_outdated(told, letters.resume(told))
    letters.keep_draft(told, letters.resume(told).written(PartKind.GROUNDS, "Kafka saknades."))
    assert not letters.is_outdated(told, letters.resume(told))


def test_closing_on_what_was_written_of_makes_no_words_outdated(assignment, told):
    letters.keep_draft(told, letters.suggest(told).written(PartKind.OPENING, "Hej Anna."))
    an_hour_passes()
    ground = Closing(Way.REQUIREMENT_NOT_MET, requirement(assignment), "För få år.")
    board.close([(told, ground)])
    letter = letters.resume(told)
    assert letter.part(PartKind.OPENING).text == "Hej Anna."
    tables.FeedbackRecord.update(recorded_at=tables.FeedbackRecord.recorded_at - 7200).execute()
    assert not letters.is_outdated(told, letter)


def test_own_words_of_what_was_sent_stay_there_once_there_is_newer_feedback(
    assignment, told, tmp_path
):
    own = letters.suggest(told).written(PartKind.GROUNDS, "Java, minst fem år: du har två.")
    sending.sent(sending.save(told, own, tmp_path / "a.pdf").id)
    an_hour_passes()
    other = requirement(assignment, 1)
    feedback.finish(told, a_rejection(other, gaps=(a_gap(other),)))
    assert letters.resume(told) == letters.suggest(told)


def test_another_kind_that_is_asked_for_is_told_in_none_of_the_own_words_of_the_draft(told):
    letters.keep_draft(
        told, letters.suggest(told).written(PartKind.OPENING, "Hej, det blev ett nej.")
    )
    reference = letters.resume(told, kind=LetterKind.REFERENCE)
    assert reference == letters.suggest(told, kind=LetterKind.REFERENCE)
