"""What counts as concrete: lists of the agency and of each assignment, kept, undone, passed on."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contents import contents
from wise_feedback.domain.acts import Act
from wise_feedback.domain.errors import (
    FileNotWrittenError,
    NotFoundError,
    OpposedPhraseError,
    PhraseFileError,
    TextTooLongError,
    TooManyPhrasesError,
)
from wise_feedback.domain.phrases import MOST_PHRASES, PhraseList, PhrasesImported, clean_phrases
from wise_feedback.services import history, phrases
from wise_feedback.storage import tables

NOBODY = "0" * 32
AGENCY = PhraseList(("personkemi*", "energi"), ("B-kort",))
OWN = PhraseList(("kundnära",), ("Energi",))
WORDS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)


def lists(words: list[str]) -> PhraseList:
    half = len(words) // 2
    return PhraseList(tuple(words[:half]), tuple(words[half:]))


@pytest.fixture
def news():
    heard: list[Act] = []
    stop = history.subscribe(heard.append)
    yield heard
    stop()


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "fraser.json"


# --- keeping -----------------------------------------------------------------------------------


def test_nothing_counts_otherwise_until_somebody_says_so(assignment):
    assert (phrases.phrases(None), phrases.in_force(assignment)) == (PhraseList(), PhraseList())


@given(before=WORDS.map(lists), wanted=WORDS.map(lists))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_kept_is_what_was_wanted_in_its_order(assignment, before, wanted):
    phrases.save(assignment, before)
    phrases.save(assignment, wanted)
    assert phrases.phrases(assignment) == wanted


def test_each_list_is_its_own(assignment, other):
    phrases.save(None, AGENCY)
    phrases.save(assignment, OWN)
    kept = [phrases.phrases(whose) for whose in (None, assignment, other)]
    assert kept == [AGENCY, OWN, PhraseList()]


def test_an_assignment_is_held_to_both_lists_and_its_own_is_right(assignment):
    phrases.save(None, AGENCY)
    phrases.save(assignment, OWN)
    assert phrases.in_force(assignment) == PhraseList(
        ("personkemi*", "kundnära"), ("B-kort", "Energi")
    )


def test_the_agency_is_held_to_its_own_list(assignment):
    phrases.save(None, AGENCY)
    phrases.save(assignment, OWN)
    assert phrases.in_force(None) == AGENCY


def test_phrases_are_cleaned_like_any_text(vault):
    phrases.save(None, PhraseList((" rätt\tenergi\u202e", "", "RÄTT energi"), ()))
    assert phrases.phrases(None) == PhraseList(("rätt energi",))


@pytest.mark.parametrize(
    ("wanted", "error"),
    [
        (PhraseList(("ny", "a" * 81)), TextTooLongError),
        (PhraseList(concrete=tuple(map(str, range(MOST_PHRASES + 1)))), TooManyPhrasesError),
        (PhraseList(("energi",), ("Energi",)), OpposedPhraseError),
    ],
)
def test_lists_that_will_not_do_are_refused_whole(vault, wanted, error):
    phrases.save(None, AGENCY)
    before = contents()
    with pytest.raises(error):
        phrases.save(None, wanted)
    assert contents() == before


def test_phrases_of_an_assignment_that_is_gone_are_refused(vault):
    with pytest.raises(NotFoundError):
        phrases.save(NOBODY, OWN)
    assert contents()["phrase"] == []


def test_saving_is_one_act_that_can_be_taken_back(vault, news):
    phrases.save(None, AGENCY)
    phrases.save(None, OWN)
    assert history.undo() is Act.CHANGE_PHRASES
    assert phrases.phrases(None) == AGENCY
    history.redo()
    assert phrases.phrases(None) == OWN
    assert news == [Act.CHANGE_PHRASES] * 4


def test_saving_what_is_there_is_no_act(vault, news):
    phrases.save(None, AGENCY)
    before = contents()
    phrases.save(None, PhraseList((*AGENCY.vague, " "), AGENCY.concrete))
    assert (contents(), news) == (before, [Act.CHANGE_PHRASES])


def test_a_phrase_that_stays_is_the_same_row(vault):
    phrases.save(None, AGENCY)
    before = {row.text: row.id for row in tables.Phrase.select()}
    phrases.save(None, PhraseList(("först", *AGENCY.vague), AGENCY.concrete))
    after = {row.text: row.id for row in tables.Phrase.select()}
    assert {text: after[text] for text in before} == before


def test_the_phrases_of_an_assignment_go_with_it(assignment):
    phrases.save(None, AGENCY)
    phrases.save(assignment, OWN)
    tables.Assignment.delete().execute()
    assert {row.assignment_id for row in tables.Phrase.select()} == {None}


# --- typed and not kept yet --------------------------------------------------------------------


def test_what_cannot_be_saved_yet_is_not_lost(assignment):
    phrases.keep_typed(None, "energi", "Energi\n\n")
    phrases.keep_typed(assignment, "a", "b")
    assert (phrases.typed(None), phrases.typed(assignment)) == (
        ("energi", "Energi\n\n"),
        ("a", "b"),
    )


def test_what_has_been_saved_is_no_longer_waiting(vault):
    phrases.keep_typed(None, "energi", "Energi")
    phrases.discard_typed(None)
    assert phrases.typed(None) is None


# --- files -------------------------------------------------------------------------------------


def test_a_file_brings_the_phrases_to_another_agency(assignment, other, file):
    phrases.save(None, AGENCY)
    phrases.save(assignment, OWN)
    phrases.export_to(file, assignment)
    for whose in (None, assignment):
        phrases.save(whose, PhraseList())
    assert phrases.import_from(file, other) == PhrasesImported(new=5)
    assert (phrases.phrases(None), phrases.phrases(other)) == (AGENCY, OWN)


def test_a_file_for_the_agency_holds_no_assignment(assignment, file):
    phrases.save(None, AGENCY)
    phrases.save(assignment, OWN)
    phrases.export_to(file)
    assert phrases.read_file(file).assignment == PhraseList()


def test_a_file_does_not_say_whose_it_is(assignment, file):
    phrases.save(assignment, OWN)
    phrases.export_to(file, assignment)
    told = json.loads(file.read_text("utf-8"))
    assert told == {
        "format": "wise-feedback-phrases",
        "version": 1,
        "agency": {"vague": [], "concrete": []},
        "assignment": {"vague": ["kundnära"], "concrete": ["Energi"]},
    }


def test_importing_loses_nothing_and_counts_what_is_new(vault, file):
    phrases.save(None, PhraseList(("energi", "driv"), ("ADR-intyg",)))
    phrases.export_to(file)
    phrases.save(None, PhraseList(("ADR-intyg",), ("B-kort", "Driv")))
    assert phrases.import_from(file) == PhrasesImported(new=1, opposed=2)
    assert phrases.phrases(None) == PhraseList(("ADR-intyg", "energi"), ("B-kort", "Driv"))


def test_importing_twice_brings_nothing_new(vault, file, news):
    phrases.save(None, AGENCY)
    phrases.export_to(file)
    assert phrases.import_from(file) == PhrasesImported(known=3)
    assert news == [Act.CHANGE_PHRASES]


def test_phrases_of_an_assignment_are_left_out_where_none_is_chosen(assignment, file):
    phrases.save(assignment, OWN)
    phrases.export_to(file, assignment)
    assert phrases.import_from(file) == PhrasesImported(left_out=2)
    assert phrases.phrases(None) == PhraseList()


def test_an_import_is_taken_back_as_one(assignment, other, file):
    phrases.save(None, AGENCY)
    phrases.save(assignment, OWN)
    phrases.export_to(file, assignment)
    phrases.save(None, PhraseList())
    phrases.import_from(file, other)
    history.undo()
    assert (phrases.phrases(None), phrases.phrases(other)) == (PhraseList(), PhraseList())


@given(here=WORDS.map(lists), there=WORDS.map(lists))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_phrase_of_a_file_is_counted_once(vault, file, here, there):
    phrases.save(None, there)
    phrases.export_to(file)
    phrases.save(None, here)
    result = phrases.import_from(file)
    kept = phrases.phrases(None)
    assert clean_phrases(kept) == kept
    assert set(here.vague) <= set(kept.vague)
    assert set(here.concrete) <= set(kept.concrete)
    count = len(there.vague) + len(there.concrete)
    assert result.new + result.known + result.opposed == count
    assert result.new == len(kept.vague + kept.concrete) - len(here.vague + here.concrete)


def edited(file: Path, *vague: str, **more: object) -> None:
    told = {"format": "wise-feedback-phrases", "version": 1, "agency": {"vague": vague}, **more}
    file.write_text(json.dumps(told), "utf-8")


def test_phrases_that_somebody_wrote_into_a_file_are_cleaned(vault, file):
    edited(file, "  rätt\n energi ", "", "a\ud83d")
    phrases.import_from(file)
    assert phrases.phrases(None).vague == ("rätt energi", "a")


@pytest.mark.parametrize(
    ("vague", "more", "error"),
    [
        (["ny"], {"version": 2}, PhraseFileError),
        (["ny", "a" * 81], {}, TextTooLongError),
        ([f"fras {number}" for number in range(MOST_PHRASES)], {}, TooManyPhrasesError),
        (["ny"], {"assignment": {"vague": ["x"], "concrete": ["X"]}}, OpposedPhraseError),
    ],
)
def test_a_file_that_will_not_do_changes_nothing(assignment, file, vague, more, error):
    phrases.save(None, AGENCY)
    before = contents()
    edited(file, *vague, **more)
    with pytest.raises(error):
        phrases.import_from(file, assignment)
    assert contents() == before


def test_a_file_for_an_assignment_that_is_gone_changes_nothing(vault, file):
    edited(file, "ny")
    with pytest.raises(NotFoundError):
        phrases.import_from(file, NOBODY)
    assert contents()["phrase"] == []


def test_a_file_that_cannot_be_written_is_told(vault, tmp_path):
    with pytest.raises(FileNotWrittenError):
        phrases.export_to(tmp_path / "missing" / "fraser.json")
