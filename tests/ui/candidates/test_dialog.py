"""The forms of a candidate: somebody new, and the details of somebody known."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.boards import stage
from tests.factories import a_person
from tests.ui.names import unnamed
from tests.ui.showing import show
from ui.candidates.dialog import CandidateDialog, DetailsDialog
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import board, candidates

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_form(qtbot, assignment):
    opened = []

    def open_form(stage_id=None):
        dialog = CandidateDialog(assignment, stage_id, None)
        opened.append(dialog)
        return show(qtbot, dialog)

    return open_form


@pytest.fixture
def form(open_form):
    return open_form()


def people():
    return [person.facts for person in candidates.candidates()]


def test_a_name_is_enough(form):
    form.form["name"].input.setText("Åsa Öberg")
    QTest.keyClick(form, Qt.Key.Key_Return, CONTROL)
    assert [facts.name for facts in people()] == ["Åsa Öberg"]


def test_the_keyboard_begins_at_the_name(form):
    assert form.form["name"].input.hasFocus()


def test_enter_in_a_field_adds_the_candidate(form):
    form.form["name"].input.setText("Bo Ek")
    QTest.keyClick(form.form["name"].input, Qt.Key.Key_Return)
    assert [facts.name for facts in people()] == ["Bo Ek"]


def test_all_that_is_written_is_kept(form):
    written = {
        "name": "Bo Ek",
        "goes_by": "Bosse",
        "email": "bo@ek.example",
        "phone": "070-1",
        "skills": "Java",
        "years": "12",
        "headline": "Utvecklare",
        "source": "Tips",
        "street": "Ekgatan 1",
        "postcode": "111 22",
        "city": "Umeå",
    }
    for name, text in written.items():
        form.form[name].input.setText(text)
    form.form.language.choose("en")
    form.finish()
    kept = people()[0]
    assert {name: str(getattr(kept, name)) for name in written} == written
    assert kept.language == "en"


def test_a_candidate_is_added_in_the_stage_that_was_asked_for(open_form, assignment):
    wanted = stage(assignment, StageKind.PRESENTED)
    form = open_form(wanted)
    form.form["name"].input.setText("Bo Ek")
    form.finish()
    assert board.card(form.candidacy_id).stage_id == wanted


def test_without_a_name_the_form_says_so_at_the_field(form):
    form.finish()
    assert form.form["name"].error == "Fill in a name."
    assert form.isVisible()


def test_a_bad_address_is_said_at_its_field_and_the_keyboard_goes_there(form):
    form.form["name"].input.setText("Bo Ek")
    form.form["email"].input.setText("bo at ek")
    form.finish()
    assert form.form["email"].error == "Write one e-mail address, such as name@example.com."
    assert form.form["email"].input.hasFocus()
    assert people() == []


def test_what_was_wrong_is_forgotten_once_it_is_right(form):
    form.finish()
    form.form["name"].input.setText("Bo Ek")
    form.form["email"].input.setText("bo at ek")
    form.finish()
    assert form.form["name"].error == ""


def test_a_text_that_is_too_long_is_said_at_its_field(form):
    form.form["name"].input.setText("Bo Ek")
    form.form["city"].input.setText("å" * 300)
    form.finish()
    assert form.form["city"].error == "That text is too long: at most 200 characters fit."


def test_somebody_on_the_board_already_is_not_added_twice(form, assignment):
    candidates.add(a_person("Bo Ek", email="bo@ek.example"), assignment)
    form.form["name"].input.setText("Bo Ek")
    form.form["email"].input.setText("BO@ek.example")
    form.finish()
    assert form._wrong.isVisible()
    assert form._wrong.text() == "The candidate is on this board already."
    assert len(people()) == 1


def test_years_take_digits_only(form):
    years = form.form["years"].input
    years.setFocus()
    QTest.keyClicks(years, "7 yrs 12")
    assert years.text() == "71"


def test_esc_keeps_what_was_typed_for_the_next_time(form, open_form):
    form.form["name"].input.setText("Bo")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert open_form().form["name"].input.text() == "Bo"


def test_start_over_forgets_what_was_typed(form, open_form):
    form.form["name"].input.setText("Bo")
    form.reject()
    again = open_form()
    assert again._anew.isVisible()
    again._anew.click()
    assert again.wants_anew
    assert open_form().form["name"].input.text() == ""


def test_a_form_that_nothing_was_written_in_offers_no_start_over(form, open_form):
    form.reject()
    assert not open_form()._anew.isVisible()


def test_a_candidate_who_was_added_leaves_an_empty_form(form, open_form):
    form.form["name"].input.setText("Bo")
    form.reject()
    again = open_form()
    again.finish()
    assert open_form().form["name"].input.text() == ""


def test_only_a_name_that_no_font_draws_asks_for_a_latin_form(form):
    latin = form.form["latin_name"]
    was = latin.isVisible()
    form.form["name"].input.setText("សុខ")
    asked = latin.isVisible()
    form.form["name"].input.setText("Sok Åberg")
    assert (was, asked, latin.isVisible()) == (False, True, False)


def test_a_latin_form_that_is_written_stays_in_sight(form):
    form.form["name"].input.setText("សុខ")
    form.form["latin_name"].input.setText("Sok")
    form.form["name"].input.setText("Sok")
    assert form.form["latin_name"].isVisible()


def test_details_begin_with_what_is_known(qtbot, assignment):
    card = candidates.add(a_person("Bo Ek", city="Umeå"), assignment)
    person = candidates.candidate(board.card(card).candidate_id)
    dialog = DetailsDialog(person, None)
    qtbot.addWidget(dialog)
    assert dialog.title.text() == "Details of Bo Ek"
    assert dialog.form.facts() == person.facts


def test_details_that_were_left_half_done_change_nothing(qtbot, assignment):
    card = candidates.add(a_person("Bo Ek"), assignment)
    person = candidates.candidate(board.card(card).candidate_id)
    dialog = DetailsDialog(person, None)
    qtbot.addWidget(dialog)
    dialog.form["name"].input.setText("Bo E")
    dialog.reject()
    assert people()[0].name == "Bo Ek"


def test_every_control_has_a_name(form):
    assert unnamed(form) == []
