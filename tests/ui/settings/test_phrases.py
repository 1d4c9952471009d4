"""What counts as concrete, in the settings: kept as it is typed, tried at once, passed on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.names import unnamed
from ui.settings.phrases import PhrasesCard
from ui.shared.files import documents
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.phrases import MOST_PHRASES, PHRASE_LENGTH, PhraseList
from wise_feedback.services import assignments, history, phrases

SPARK = "It didn't feel right, no spark."


@pytest.fixture
def card(qtbot, vault, assignment, changes) -> PhrasesCard:
    card = PhrasesCard(changes)
    qtbot.addWidget(card)
    card.resize(760, 700)
    card.show()
    return card


def choose(card: PhrasesCard, number: int) -> None:
    card.whose.setCurrentIndex(number)
    card.whose.activated.emit(number)


def write(card: PhrasesCard, vague: str = "", concrete: str = "") -> None:
    card.vague.input.setPlainText(vague)
    card.concrete.input.setPlainText(concrete)


def leave(card: PhrasesCard) -> None:
    """Go on with Tab, as the event that a list gets."""
    QApplication.sendEvent(card.vague.input, QFocusEvent(QEvent.Type.FocusOut))


def shown(card: PhrasesCard) -> tuple[str, str]:
    return card.vague.input.toPlainText(), card.concrete.input.toPlainText()


# --- keeping -----------------------------------------------------------------------------------


def test_a_list_is_kept_shortly_after_it_was_typed(card, changes, qtbot):
    with qtbot.waitSignal(changes.happened):
        write(card, "personkemi*\nrätt energi\n", "B-kort")
    assert phrases.phrases(None) == PhraseList(("personkemi*", "rätt energi"), ("B-kort",))


def test_a_list_is_kept_at_once_when_it_is_left(card):
    write(card, "personkemi")
    leave(card)
    assert phrases.phrases(None).vague == ("personkemi",)


def test_a_list_is_kept_when_another_page_comes(card):
    write(card, "personkemi")
    card.hide()
    assert phrases.phrases(None).vague == ("personkemi",)


def test_what_is_typed_stays_under_the_hand_while_it_is_kept(card):
    write(card, " personkemi \n\n")
    leave(card)
    assert shown(card) == (" personkemi \n\n", "")


def test_it_begins_with_what_is_kept(card, changes, qtbot):
    phrases.save(None, PhraseList(("energi", "driv"), ("B-kort",)))
    again = PhrasesCard(changes)
    qtbot.addWidget(again)
    assert shown(again) == ("energi\ndriv", "B-kort")


def test_the_longest_list_there_may_be_is_shown_whole(card):
    long = tuple(f"{number:03} ".ljust(PHRASE_LENGTH, "å") for number in range(MOST_PHRASES))
    phrases.save(None, PhraseList(vague=long))
    leave(card)
    assert phrases.phrases(None).vague == long


def test_what_is_undone_is_shown_as_it_was(card):
    write(card, "personkemi")
    leave(card)
    write(card, "personkemi\nenergi")
    leave(card)
    history.undo()
    before = shown(card)
    history.redo()
    assert (before, shown(card)) == (("personkemi", ""), ("personkemi\nenergi", ""))


# --- whom they hold for ------------------------------------------------------------------------


def test_each_assignment_is_offered_by_role_and_client(card):
    words = [card.whose.itemText(number) for number in range(card.whose.count())]
    assert words == ["The whole agency", "Backendutvecklare Java, Havsvik Försäkring"]


def test_an_assignment_that_is_started_is_offered(card):
    facts = AssignmentFacts("Testledare", "Norrsken", stages=assignments.standard_stages())
    assignments.start(facts)
    assert card.whose.itemText(2) == "Testledare, Norrsken"


def test_an_assignment_has_lists_of_its_own(card, assignment):
    write(card, "personkemi")
    choose(card, 1)
    write(card, "kundnära")
    leave(card)
    assert phrases.phrases(None).vague == ("personkemi",)
    assert phrases.phrases(assignment).vague == ("kundnära",)


def test_the_lists_of_whom_is_chosen_are_shown(card):
    write(card, "personkemi")
    choose(card, 1)
    there = shown(card)
    choose(card, 0)
    assert (there, shown(card)) == (("", ""), ("personkemi", ""))


def test_it_is_said_that_the_agency_is_heard_in_an_assignment_too(card):
    before = card.nearer.isVisible()
    choose(card, 1)
    assert (before, card.nearer.isVisible()) == (False, True)


def test_an_assignment_that_is_gone_gives_way_to_the_agency(card):
    write(card, "personkemi")
    choose(card, 1)
    write(card, "kundnära")
    leave(card)
    for _act in range(3):  # both lists, and the start of the assignment
        history.undo()
    assert (card.whose.count(), card.whose.currentText()) == (1, "The whole agency")
    assert shown(card) == ("", "")


# --- what cannot be kept -----------------------------------------------------------------------


def test_a_phrase_in_both_lists_is_told_where_it_was_written_last(card):
    write(card, "energi", "Energi")
    leave(card)
    assert card.concrete.error == "“Energi” is in both lists. Take it out of one."
    assert (card.vague.error, phrases.phrases(None)) == ("", PhraseList())


def test_nothing_is_said_while_one_is_still_typing(card, qtbot):
    write(card, "energi", "Energi")
    qtbot.waitUntil(lambda: phrases.typed(None) is not None)
    assert card.concrete.error == ""


def test_what_was_wrong_is_no_longer_told_once_it_is_right(card):
    write(card, "energi", "Energi")
    leave(card)
    write(card, "energi", "driv")
    leave(card)
    assert (card.concrete.error, phrases.phrases(None).concrete) == ("", ("driv",))
    assert phrases.typed(None) is None


def test_a_phrase_that_is_a_paragraph_is_told_at_its_list(card):
    write(card, "a" * (PHRASE_LENGTH + 1), "driv")
    leave(card)
    assert card.vague.error == "A phrase has at most 80 characters. Write one on a line."


def test_what_cannot_be_kept_is_still_there_in_another_language(card, changes, qtbot):
    write(card, "energi", "Energi")
    card.hide()
    again = PhrasesCard(changes)
    qtbot.addWidget(again)
    assert shown(again) == ("energi", "Energi")
    assert again.concrete.error


def test_what_is_wrong_stays_with_whom_it_is_about(card):
    write(card, "energi", "Energi")
    choose(card, 1)
    elsewhere = shown(card), card.concrete.error
    choose(card, 0)
    assert (elsewhere, shown(card)) == ((("", ""), ""), ("energi", "Energi"))


def test_what_is_half_right_stays_while_something_else_is_undone(card):
    phrases.save(None, PhraseList(("driv",)))
    write(card, "energi", "Energi")
    leave(card)
    history.undo()
    assert shown(card) == ("energi", "Energi")


# --- trying ------------------------------------------------------------------------------------


def verdict(card: PhrasesCard) -> str:
    card.trying.look()
    return card.trying.chip.text()


def test_a_text_is_judged_by_lists_that_are_still_being_typed(card):
    card.trying.field.input.setPlainText(SPARK)
    before = verdict(card)
    write(card, concrete="spark")
    assert (before, verdict(card)) == ("Vague", "Concrete")
    assert phrases.phrases(None) == PhraseList()


def test_in_an_assignment_a_text_is_judged_by_the_agency_too(card):
    write(card, concrete="spark")
    choose(card, 1)
    card.trying.field.input.setPlainText(SPARK)
    before = verdict(card)
    write(card, vague="Spark")
    assert (before, verdict(card)) == ("Concrete", "Vague")


def test_in_an_assignment_what_the_kravprofil_names_is_evidence(card):
    card.trying.field.input.setPlainText("Du har inte lett ett testteam.")
    agency = card.trying.yardstick.named
    choose(card, 1)
    assert (agency, card.trying.yardstick.named[1]) == ((), "Leda ett testteam")


def test_a_text_is_judged_anew_when_the_lists_are_undone(card):
    card.trying.field.input.setPlainText(SPARK)
    write(card, concrete="spark")
    leave(card)
    history.undo()
    assert verdict(card) == "Vague"


# --- files -------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path, monkeypatch) -> Path:
    """The file that is chosen whenever one is asked for."""
    path = tmp_path / "fraser.json"

    def answer(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(path.name)
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def test_lists_are_passed_on_as_a_file(card, file):
    write(card, "personkemi", "B-kort")
    card.export_button.click()
    write(card)
    card.import_button.click()
    assert shown(card) == ("personkemi", "B-kort")
    assert card.told.text() == "2 new phrases."


def test_an_import_that_was_undone_is_no_longer_told_of(card, file):
    write(card, "personkemi", "B-kort")
    card.export_button.click()
    write(card)
    leave(card)
    card.import_button.click()
    told = card.told.isVisible()
    history.undo()
    assert (told, card.told.isVisible(), shown(card)) == (True, False, ("", ""))


def test_where_the_file_lies_is_told(card, file):
    card.export_button.click()
    assert card.told.text() == f"The phrases are in {file}."


def test_what_an_import_left_as_it_was_is_told(card, file):
    write(card, "energi\ndriv")
    choose(card, 1)
    write(card, "kundnära")
    card.export_button.click()
    choose(card, 0)
    write(card, "driv", "Energi")
    card.import_button.click()
    assert card.told.text() == (
        "1 here already. 1 left on the other list here. "
        "1 of an assignment left out: choose one above first."
    )


def test_a_file_without_phrases_is_told(card, file):
    card.export_button.click()
    card.import_button.click()
    assert card.told.text() == "There are no phrases in the file."


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Namn;E-post", "The file is not a list of phrases from Wise Feedback."),
        (b'{"format": "wise-feedback-phrases",\n}', "The file is damaged at line 2."),
        (
            b'{"format": "wise-feedback-phrases", "version": 9}',
            "The file is from a newer version of Wise Feedback. Please upgrade.",
        ),
    ],
)
def test_a_file_that_will_not_do_is_told_in_place(card, file, content, words):
    file.write_bytes(content)
    write(card, "personkemi")
    card.import_button.click()
    assert card.told.text() == f"{words} Nothing has been imported."
    assert phrases.phrases(None).vague == ("personkemi",)


def test_nothing_is_imported_over_lists_that_could_not_be_kept(card, file):
    phrases.save(None, PhraseList(("ny",)))
    card.export_button.click()
    phrases.save(None, PhraseList())
    write(card, "energi", "Energi")
    card.import_button.click()
    assert (phrases.phrases(None), shown(card)) == (PhraseList(), ("energi", "Energi"))
    assert card.concrete.error


def test_lists_that_could_not_be_kept_are_not_passed_on(card, file):
    write(card, "energi", "Energi")
    card.export_button.click()
    assert not file.exists()
    assert card.told.text() == "Nothing has been exported. Put right what is said above first."


def test_nothing_is_imported_in_silence_either(card, file):
    write(card, "energi", "Energi")
    card.import_button.click()
    assert card.told.text() == "Nothing has been imported. Put right what is said above first."


def test_a_name_without_an_ending_gets_one(card, monkeypatch, tmp_path):
    def answer(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("fraser")
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", answer)
    write(card, "personkemi")
    card.export_button.click()
    assert [path.name for path in tmp_path.glob("fraser*")] == ["fraser.wisephrases"]


def test_both_ways_begin_where_letters_are_saved(card, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    documents().mkdir(exist_ok=True)
    began: list[str] = []

    def save(dialog: QFileDialog) -> int:
        began.append(dialog.directory().absolutePath())
        return QFileDialog.DialogCode.Rejected

    def load(*asked: object) -> tuple[str, str]:
        began.append(str(asked[2]))
        return "", ""

    monkeypatch.setattr(QFileDialog, "exec", save)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", load)
    card.export_button.click()
    card.import_button.click()
    assert {Path(place) for place in began} == {documents()}


def test_a_file_that_nobody_chose_is_neither_written_nor_read(card, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QFileDialog.DialogCode.Rejected)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    card.export_button.click()
    card.import_button.click()
    assert not card.told.isVisible()


def test_every_control_has_a_name(card):
    assert unnamed(card) == []
