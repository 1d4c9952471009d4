"""A letter leaves only when it says nothing that it must not, or somebody has said why it may."""

from datetime import UTC, date, datetime

import pytest

from tests.boards import requirement
from tests.held import held_by
from tests.recipients import turned_down
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import MustNotLeaveError
from wise_feedback.domain.letter import PartKind
from wise_feedback.services import (
    board,
    checking,
    kept_phrases,
    letter_archive,
    letters,
    samples,
    sending,
)
from wise_feedback.services.yardsticks import yardstick
from wise_feedback.storage import tables

BAD = "Du är för gammal för rollen."


def written(card: str, kind: PartKind, text: str = BAD):
    return letters.suggest(card).written(kind, text)


@pytest.mark.parametrize("kind", list(PartKind))
def test_every_part_is_read(told, kind):
    assert held_by(told, written(told, kind)) == (kind,)


def test_the_subject_is_read(told):
    assert held_by(told, letters.suggest(told).headed("Du är för gammal")) == (None,)


def test_a_letter_as_it_is_composed_may_leave(told):
    assert held_by(told, letters.suggest(told)) == ()


def test_it_is_not_saved_while_it_says_what_it_must_not(told, tmp_path):
    with pytest.raises(MustNotLeaveError):
        sending.save(told, written(told, PartKind.GROUNDS), tmp_path / "brev.pdf")
    assert list(tmp_path.glob("*.pdf")) == []
    assert letter_archive.of_card(told) == []


def test_its_draft_is_kept_all_the_same(told):
    letter = written(told, PartKind.GROUNDS)
    letters.keep_draft(told, letter)
    assert letters.draft(told) == letter


def test_it_is_saved_once_somebody_has_said_why_it_may(told, tmp_path):
    hints = checking.hints(BAD, yardstick(told), told_in="sv", scope=Scope.SAFE)
    for hint in hints:
        kept_phrases.keep(told, hint.finding, hint.phrase, "Rollen är titeln på en pjäs")
    sending.save(told, written(told, PartKind.GROUNDS), tmp_path / "brev.pdf")
    assert len(letter_archive.of_card(told)) == 1


@pytest.mark.parametrize("kind", list(PartKind))
def test_a_gap_that_nobody_has_filled_holds_it(told, kind):
    assert held_by(told, written(told, kind, "När vi frågade om … svarade du nej.")) == (kind,)


def test_dots_behind_a_word_hold_nothing(told):
    assert held_by(told, written(told, PartKind.NEXT, "Vi hörs… snart.")) == ()


def test_it_may_be_vague(told, tmp_path):
    sending.save(told, written(told, PartKind.GROUNDS, "Det kändes inte rätt."), tmp_path / "b.pdf")
    assert len(letter_archive.of_card(told)) == 1


def test_the_error_tells_nothing_of_the_person(told, tmp_path):
    with pytest.raises(MustNotLeaveError) as refused:
        sending.save(told, written(told, PartKind.NEXT), tmp_path / "brev.pdf")
    assert "gammal" not in str(refused.value)


def test_another_reason_than_that_of_the_closing_asks_for_a_second_look(assignment, told):
    other = requirement(assignment, 1)
    board.close([(told, Closing(Way.REQUIREMENT_NOT_MET, other, "Du har två år med Kafka."))])
    row = tables.FeedbackRecord.get()
    assert row is not None
    rules = {finding.rule for finding in letters.judge(told, letters.suggest(told)).remarks}
    assert "F13" in rules


def test_the_same_reason_asks_for_nothing(assignment, told):
    same = requirement(assignment)
    board.close([(told, Closing(Way.REQUIREMENT_NOT_MET, same, "Du har två år med Kafka."))])
    rules = {finding.rule for finding in letters.judge(told, letters.suggest(told)).remarks}
    assert "F13" not in rules


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_sample_letter_is_held_back(vault, language):
    samples.fill(language, date.today(), now=datetime.now(UTC))
    cards = [row.id for row in tables.Candidacy.select() if row.decision]
    assert cards
    for card in cards:
        assert held_by(card, letters.suggest(card)) == ()


@pytest.mark.parametrize(
    "said",
    [
        "Numret är 19800101\u20111231.",
        "Numret är 19800101\u20101231.",
        "Numret är 19800101.1231.",
        "Numret är 19800101_1231.",
        "Numret är 19800101-\n1231.",
        "Numret är 19800101\n-1231.",
        "Numret är 1980\u201101\u201101\u20111231.",
        "Du är för gam-\nmal för rollen.",
        "Du är för _gammal_ för rollen.",
        "You are too old.",
        "You are pregnant.",
        "We did not hire you because of your age.",
    ],
)
def test_what_must_not_be_said_is_found_however_it_is_written(told, said):
    usual = letters.suggest(told)
    for kind in (PartKind.OPENING, PartKind.GROUNDS, PartKind.NEXT):
        letter = usual.written(kind, f"{usual.part(kind).text}\n{said}")
        assert held_by(told, letter) == (kind,)


def test_swedish_in_an_english_letter_is_read_too(told):
    usual = letters.suggest(told, language="en")
    letter = usual.written(PartKind.NEXT, usual.part(PartKind.NEXT).text + " Du är gravid.")
    assert held_by(told, letter) == (PartKind.NEXT,)


@pytest.mark.parametrize(
    "said",
    [
        "Du har sex års erfarenhet av Java.",
        "It didn't feel quite right to you.",
        "Ordern 120110.1234 kom den 3 maj.",
        "Filen heter rapport_20261123_0930.",
        "Kraven för front-\noch backend var desamma.",
    ],
)
def test_words_that_mean_something_else_in_another_language_hold_nothing(told, said):
    usual = letters.suggest(told)
    letter = usual.written(PartKind.NEXT, f"{usual.part(PartKind.NEXT).text}\n{said}")
    assert held_by(told, letter) == ()


def test_a_name_that_is_a_word_too_is_only_a_name_where_it_is_written_as_one(assignment):
    card = turned_down(assignment, "Anna Kristen")
    usual = letters.suggest(card)
    assert held_by(card, usual.written(PartKind.NEXT, "Vi hörs, Anna Kristen.")) == ()
    assert held_by(card, usual.written(PartKind.NEXT, "Du är kristen.")) == (PartKind.NEXT,)
