"""The statement of merits: for who was turned down, about those who were called, unnamed."""

from datetime import date

import pytest

from tests.held import held_by
from tests.recipients import at, turned_down
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import MustNotLeaveError, NobodyCalledError
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.letter_checks import PROTECTED, Trouble
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, letter_checks, letters, merits, sending

TODAY = date(2026, 11, 23)


@pytest.fixture
def hired(assignment, told) -> str:
    """Somebody else got the role; gives the card of the one who was turned down."""
    facts = {"skills": "Java, mamma till tre", "years": 11, "headline": "Bäst i landet"}
    at(assignment, StageKind.PLACED, "Zarathustra Quist", **facts)
    return told


def grounds(card: str) -> str:
    return merits.suggest(card, today=TODAY).part(PartKind.GROUNDS).text


def test_it_states_years_and_what_the_kravprofil_names_of_who_got_the_role(hired):
    assert grounds(hired).startswith("Den som fick rollen. Utbildning: … Yrkeserfarenhet: 11 år.")


def test_it_says_on_whose_behalf_and_by_what_right(hired):
    opening = merits.suggest(hired).part(PartKind.OPENING).text
    assert "på uppdrag av kunden, som är arbetsgivare" in opening
    assert "enligt 2 kap. 4 § diskrimineringslagen (2008:567)." in opening


def test_nobody_is_named_and_nothing_typed_beside_is_told(hired):
    told = merits.suggest(hired)
    text = " ".join([told.subject, *(part.text for part in told.parts)])
    for word in ("Zarathustra", "Quist", "mamma", "Bäst", "landet"):
        assert word not in text


def test_it_says_nothing_of_what_was_seen_of_the_one_it_is_to(hired):
    told = merits.suggest(hired)
    assert not told.part(PartKind.STRENGTHS).text
    assert not told.part(PartKind.DEVELOPMENT).text


def test_whoever_was_called_counts_after_they_have_been_moved_back(assignment, told):
    other = at(assignment, StageKind.CLIENT_INTERVIEW, "Bo Ek")
    screening = next(lane.stage.id for lane in board.lanes(assignment))
    board.move([other], screening)
    assert grounds(told).startswith("Rollen är inte tillsatt än.\nKallad till intervju. ")


def test_its_gaps_hold_it_until_they_are_filled(hired, tmp_path):
    told = merits.suggest(hired, today=TODAY)
    found = {one.number: one.open for one in letter_checks.checks(hired, told, today=TODAY)}
    assert {number for number, open_ in found.items() if open_} == {PROTECTED}
    assert {finding.trouble for finding in found[PROTECTED]} == {Trouble.GAP}
    with pytest.raises(MustNotLeaveError):
        sending.save(hired, told, tmp_path / "meriter.pdf")


def test_once_they_are_filled_nothing_holds_it(hired, tmp_path):
    told = merits.suggest(hired, today=TODAY)
    text = told.part(PartKind.GROUNDS).text.replace("…", "civilingenjör i datateknik.")
    filled = told.written(PartKind.GROUNDS, text)
    assert held_by(hired, filled) == ()
    assert sending.save(hired, filled, tmp_path / "meriter.pdf").kind is LetterKind.MERITS


def test_it_is_offered_last_and_tells_no_decision(hired):
    assert letters.kinds(hired)[-1] is LetterKind.MERITS
    assert not LetterKind.MERITS.tells_decision


def test_it_is_refused_where_nobody_was_called(assignment, told):
    at(assignment, StageKind.SCREENING, "Bo Ek")
    with pytest.raises(NobodyCalledError):
        merits.suggest(told)


def test_it_is_refused_to_who_was_not_turned_down(assignment, met):
    at(assignment, StageKind.PLACED, "Bo Ek")
    board.close([(met, Closing(Way.CLIENT_WITHDREW))])
    with pytest.raises(NobodyCalledError):
        merits.suggest(met)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_it_is_in_the_language_asked_for(hired, language):
    told = merits.suggest(hired, language)
    assert told.language == language
    assert told.label == {"sv": "Uppgift om meriter", "en": "Statement of qualifications"}[language]


def test_somebody_turned_down_elsewhere_reads_nothing_of_this_assignment(hired, other):
    with pytest.raises(NobodyCalledError):
        merits.suggest(turned_down(other))


def test_a_merit_that_is_told_in_a_protected_word_holds_it(hired):
    told = merits.suggest(hired)
    text = "Den som fick rollen. Utbildning: civilingenjör. Hon är 28 år och gravid."
    assert held_by(hired, told.written(PartKind.GROUNDS, text)) == (PartKind.GROUNDS,)
