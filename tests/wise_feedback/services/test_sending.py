"""A letter that leaves is kept as it left; only a yes counts as having told the candidate."""

from datetime import UTC, datetime

import pytest

from tests.boards import requirement
from tests.factories import a_rejection
from wise_feedback.domain.errors import FeedbackIncompleteError, NotFoundError
from wise_feedback.domain.letter import LetterKind, PartKind, Via
from wise_feedback.domain.letter_checks import NEXT_DAY, CheckState
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.timeline import EventKind
from wise_feedback.services import (
    board,
    feedback,
    history,
    letter_archive,
    letter_checks,
    letters,
    promises,
    sending,
    sheaves,
)
from wise_feedback.services.timeline import timeline


def printed(card: str, text: str = ""):
    """Print the letter to a candidate, with an opening of one's own; return the version."""
    letter = letters.suggest(card)
    letter = letter.written(PartKind.OPENING, text) if text else letter
    return sending.left(sending.ready(card, letter), Via.PRINT)


def waits(card: str) -> bool:
    """Return whether the candidate is still to hear what was decided."""
    return any(one.hears is Hears.CANDIDATE and one.is_open for one in promises.of_card(card))


@pytest.fixture
def closed(assignment, met) -> str:
    """A candidate who has been turned down and is to hear so; gives the card's id."""
    feedback.finish(met, a_rejection(requirement(assignment)), then_close=True)
    return met


def test_getting_ready_keeps_nothing(closed):
    sending.ready(closed, letters.suggest(closed))
    assert letter_archive.of_card(closed) == []
    assert letters.draft(closed) is None


def test_what_is_not_whole_is_never_ready(closed):
    with pytest.raises(FeedbackIncompleteError):
        sending.ready(closed, letters.suggest(closed).written(PartKind.GROUNDS, ""))


def test_a_letter_that_was_printed_tells_nobody_yet(closed):
    printed(closed)
    assert waits(closed)
    assert board.card(closed).letter_at is None
    assert EventKind.LETTER not in {event.kind for event in timeline(closed)}


def test_it_waits_among_the_letters_until_somebody_says_that_it_was_sent(closed):
    saved = printed(closed)
    assert [row.letter_id for row in letter_archive.unsent()] == [saved.id]
    assert sending.unanswered(closed).via is Via.PRINT


def test_a_yes_keeps_the_promise_and_shows_on_the_card(closed):
    saved = sending.sent(printed(closed).id)
    assert not waits(closed)
    assert board.card(closed).letter_at == saved.sent_at


def test_a_yes_ends_the_draft(closed):
    sending.sent(printed(closed).id)
    assert letters.draft(closed) is None
    assert sending.unanswered(closed) is None


def test_words_written_since_it_left_stay_a_draft(closed):
    left = printed(closed)
    newer = letters.suggest(closed).written(PartKind.OPENING, "Hej igen.")
    letters.keep_draft(closed, newer)
    sending.sent(left.id)
    assert letters.draft(closed) == newer


def test_until_then_it_can_be_undone(closed):
    printed(closed)
    history.undo()
    assert letter_archive.of_card(closed) == []


def test_what_was_sent_cannot_be_undone(closed):
    sending.sent(printed(closed).id)
    assert history.next_undo() is None
    assert history.undo() is None


def test_a_yes_twice_is_one(closed):
    first = sending.sent(printed(closed).id)
    assert sending.sent(first.id, datetime(2030, 1, 1, tzinfo=UTC)) == first


def test_the_same_pages_printed_and_then_mailed_are_one_version(closed):
    first = printed(closed)
    second = sending.left(
        sending.ready(closed, letters.suggest(closed)), Via.MAIL, "anna@x.example"
    )
    assert second.id == first.id
    assert (second.via, second.address) == (Via.MAIL, "anna@x.example")
    assert len(letter_archive.of_card(closed)) == 1


def test_other_words_are_another_version(closed):
    first, second = printed(closed), printed(closed, "Hej.")
    assert {one.id for one in letter_archive.of_card(closed)} == {first.id, second.id}


def test_a_sent_letter_is_never_written_over_by_the_same_pages(closed):
    first = sending.sent(printed(closed).id)
    second = printed(closed)
    assert second.id != first.id
    assert letter_archive.one(first.id) == first


def test_the_bytes_that_were_ready_are_the_bytes_kept(closed):
    made = sending.ready(closed, letters.suggest(closed))
    assert letter_archive.pdf(sending.left(made, Via.PRINT).id) == made.content


def test_a_letter_that_is_gone_cannot_be_said_to_be_sent(closed):
    left = printed(closed)
    history.undo()
    with pytest.raises(NotFoundError):
        sending.sent(left.id)


def test_a_sent_letter_is_told_of_in_the_history(closed):
    saved = sending.sent(printed(closed).id)
    event = next(event for event in timeline(closed) if event.kind is EventKind.LETTER)
    assert (event.at, event.kept is not None) == (saved.sent_at, True)
    assert saved.kind is LetterKind.AFTER_INTERVIEW


def test_a_reference_keeps_no_promise_of_a_decision(closed):
    letter = letters.suggest(closed, kind=LetterKind.REFERENCE)
    assert letter.kind is LetterKind.REFERENCE
    saved = sending.sent(sending.left(sending.ready(closed, letter), Via.PRINT).id)
    assert waits(closed)
    assert board.card(closed).letter_at is None
    assert board.card(closed).heard_at == saved.sent_at


def test_after_a_reference_the_letter_is_still_about_the_decision(closed):
    letter = letters.suggest(closed, kind=LetterKind.REFERENCE)
    sending.sent(sending.left(sending.ready(closed, letter), Via.PRINT).id)
    assert letters.resume(closed).kind.is_no
    assert closed in {one.candidacy_id for one in sheaves.untold()}


def test_what_was_kept_between_two_leavings_of_the_same_pages_is_in_the_record(closed):
    first = printed(closed)
    (check,) = (one for one in letter_archive.checks(first.id) if one.number == NEXT_DAY)
    assert check.state is CheckState.OPEN
    letter_checks.keep(closed, check, "Vi talades vid på telefon")
    second = printed(closed)
    assert second.id == first.id
    assert letter_archive.checks(first.id)[NEXT_DAY - 1].kept_reason == "Vi talades vid på telefon"


@pytest.mark.parametrize("begun", [True, False])
def test_what_is_typed_after_a_letter_left_outlives_the_undo_of_its_leaving(closed, begun):
    letter = letters.suggest(closed).written(PartKind.OPENING, "Hej Anna. Ett.\n")
    if begun:
        letters.keep_draft(closed, letter)
    sending.left(sending.ready(closed, letter), Via.PRINT)
    typed = letter.written(PartKind.OPENING, "Hej Anna. Ett, två.")
    letters.keep_draft(closed, typed)
    history.undo()
    assert letter_archive.of_card(closed) == []
    assert letters.draft(closed) == typed
