"""The list of letters: what waits to be finished, what was sent, and how it is found again."""

import pytest

from tests.boards import requirement
from tests.factories import a_rejection
from tests.recipients import turned_down
from wise_feedback.domain.errors import ArchiveDamagedError
from wise_feedback.domain.letter import PartKind, Via
from wise_feedback.domain.letter_list import LetterState
from wise_feedback.services import feedback, letter_archive, letters, sending
from wise_feedback.storage import tables


def printed(card: str, text: str = "Hej."):
    letter = letters.suggest(card).written(PartKind.OPENING, text)
    return sending.left(sending.ready(card, letter), Via.PRINT)


def states(text: str = "") -> list[LetterState]:
    return [row.state for row in letter_archive.unsent(text)]


def test_an_empty_vault_has_no_letters(vault):
    assert letter_archive.unsent() == []
    assert letter_archive.sent(limit=10) == []
    assert letter_archive.count_unsent() == 0


def test_a_letter_that_is_being_written_is_a_draft(told):
    letters.keep_draft(told, letters.suggest(told))
    (row,) = letter_archive.unsent()
    assert (row.state, row.candidacy_id, row.letter_id) == (LetterState.DRAFT, told, "")
    assert row.subject == letters.suggest(told).subject


def test_a_letter_that_left_stands_once_though_its_draft_is_kept(told):
    printed(told)
    assert states() == [LetterState.LEFT]
    assert letter_archive.count_unsent() == 1


def test_of_several_versions_the_last_one_waits(told):
    printed(told)
    last = printed(told, "Hej igen.")
    assert [row.letter_id for row in letter_archive.unsent()] == [last.id]


def test_a_sent_letter_waits_no_more(told):
    sending.sent(printed(told).id)
    assert states() == []
    assert letter_archive.count_unsent() == 0
    (row,) = letter_archive.sent(limit=10)
    assert (row.state, row.via) == (LetterState.SENT, Via.PRINT)


def test_a_version_older_than_the_one_that_was_sent_waits_no_more(told):
    printed(told)
    sending.sent(printed(told, "Hej igen.").id)
    assert states() == []


def test_a_new_version_of_a_sent_letter_is_a_draft(told):
    sending.sent(printed(told).id)
    letters.keep_draft(told, letters.suggest(told))
    assert states() == [LetterState.DRAFT]
    assert letter_archive.count_unsent() == 1


@pytest.mark.parametrize("text", ["oberg", "ÖBERG", "java", "Havsvik", "kort om kafka", "KÄRNAN"])
def test_it_is_found_by_person_role_client_and_words(assignment, text):
    card = turned_down(assignment, "Anna Öberg")
    sending.sent(printed(card, "Kärnan är kort om Kafka, java och Havsvik.").id)
    assert [row.name for row in letter_archive.sent(text, limit=10)] == ["Anna Öberg"]


def test_what_is_not_there_is_not_found(told):
    sending.sent(printed(told).id)
    assert letter_archive.sent("elefant", limit=10) == []


def test_sent_letters_come_page_by_page_newest_first(assignment):
    cards = [turned_down(assignment, f"Anna {n}") for n in range(3)]
    sent = [sending.sent(printed(card).id).id for card in cards]
    pages = [letter_archive.sent(limit=2, offset=offset) for offset in (0, 2)]
    assert [row.letter_id for page in pages for row in page] == sent[::-1]


def test_what_was_closed_and_never_written_to_is_no_letter(assignment, met):
    feedback.finish(met, a_rejection(requirement(assignment)), then_close=True)
    assert letter_archive.unsent() == []


DAMAGED = pytest.mark.parametrize("words", ["x", "{}", '{"kind": "unheard_of"}', "[1]"])


@DAMAGED
def test_damaged_words_are_said_to_be(told, words):
    saved = printed(told)
    tables.Letter.update(words=words).execute()
    with pytest.raises(ArchiveDamagedError):
        letter_archive.words(saved.id)


@DAMAGED
def test_damaged_words_keep_neither_the_answer_nor_the_next_letter(told, words):
    saved = printed(told)
    letters.discard_draft(told)
    tables.Letter.update(words=words, checks=words).execute()
    assert sending.sent(saved.id).is_sent
    assert letter_archive.checks(saved.id) == ()
    assert letters.resume(told) == letters.suggest(told)


@DAMAGED
def test_a_damaged_draft_counts_as_none(told, words):
    letters.keep_draft(told, letters.suggest(told))
    tables.Draft.update(body=words).execute()
    assert letters.resume(told) == letters.suggest(told)
    assert (letter_archive.unsent(), letter_archive.count_unsent()) == ([], 0)
