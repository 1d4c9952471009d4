"""The form of an assignment: what starts one, what it refuses, and that Esc loses nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.assignments.forms import BAD_TEXTS, TOO_LONG, finish, require, stops
from tests.ui.names import unnamed
from wise_feedback.domain.stages import STANDARD
from wise_feedback.services import assignments, clients, history
from wise_feedback.storage.tables import db

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_role_and_a_client_are_enough(form):
    facts = finish(form)
    assert (facts.role, facts.client) == ("Testledare", "Brevia Logistik")


def test_ctrl_enter_starts_the_assignment(form):
    QTest.keyClick(form, Qt.Key.Key_Return, CONTROL)
    assert [kept.facts.role for kept in assignments.assignments()] == ["Testledare"]


def test_a_client_that_is_new_is_made_with_the_assignment(form):
    finish(form)
    assert [client.name for client in clients.clients()] == ["Brevia Logistik"]


def test_a_client_that_is_known_is_not_doubled(form):
    clients.add("Brevia Logistik")
    form.client.input.setText("brevia logistik")
    finish(form)
    assert [client.name for client in clients.clients()] == ["Brevia Logistik"]


def test_known_clients_are_offered_while_the_name_is_written(open_form):
    clients.add("Brevia Logistik")
    completer = open_form().client.input.completer()
    completer.setCompletionPrefix("logi")
    assert completer.currentCompletion() == "Brevia Logistik"


def test_role_in_english_and_contact_are_kept(form):
    form.role_en.input.setText("Test lead")
    form.contact.input.setText("Anna Brink")
    facts = finish(form)
    assert (facts.role_en, facts.contact) == ("Test lead", "Anna Brink")


def test_assignment_client_and_requirements_are_one_act(form):
    require(form, "Java")
    finish(form)
    history.undo()
    assert (assignments.assignments(), clients.clients()) == ([], [])


def test_a_new_assignment_begins_with_the_usual_stages(form):
    assert [stage.kind for stage in finish(form).stages] == list(STANDARD)


def test_writing_begins_with_the_role(open_form):
    assert open_form().role.input.hasFocus()


def test_tab_goes_through_the_form_as_it_is_read(open_form):
    form = open_form()
    first = form.requirements.rows[0]
    fields = [field.input for field in (form.role, form.role_en, form.client, form.contact)]
    row = [first.title, first.level, first.kind, first.category, first.english, first.remove]
    expected = [*fields, *row, form.requirements.rows[1].title]
    assert stops(form, len(expected) - 1) == expected


def test_tab_goes_through_a_row_that_was_added(open_form, qtbot):
    form = open_form()
    form.requirements.add.click()
    added, stage = form.requirements.rows[3], form.stages.rows[0]
    qtbot.waitUntil(added.isVisible)
    row = [added.title, added.level, added.kind, added.category]
    buttons = [added.english, added.earlier, added.remove, form.requirements.add]
    expected = [*row, *buttons, stage.kind, stage.name]
    assert stops(form, len(expected) - 1) == expected


def test_without_a_role_the_form_says_so_at_the_field(form):
    form.role.input.clear()
    form.finish()
    assert (form.role.error, form.role.input.hasFocus()) == ("Fill in the role.", True)


def test_without_a_client_the_form_says_so_at_the_field(form):
    form.client.input.setText("   ")
    form.finish()
    assert (form.client.error, form.client.input.hasFocus()) == ("Fill in the client.", True)


def test_what_is_refused_starts_nothing_and_stays_in_sight(form):
    form.role.input.setText("\u202e")
    form.finish()
    assert (assignments.assignments(), form.isVisible()) == ([], True)


@pytest.mark.parametrize("name", ["role", "role_en", "client", "contact"])
def test_a_text_that_is_too_long_is_said_at_its_field(form, name):
    field = form.fields()[name]
    field.input.setText(TOO_LONG)
    form.finish()
    assert field.error == "That text is too long: at most 200 characters fit."


@pytest.mark.parametrize(("pasted", "kept"), BAD_TEXTS.values(), ids=BAD_TEXTS)
def test_a_role_is_kept_as_it_reads(form, pasted, kept):
    form.role.input.setText(pasted)
    assert finish(form).role == kept


def test_esc_keeps_all_that_was_written_for_the_next_time(form, open_form):
    require(form, "Java", "Kafka")
    form.stages.rows[0].name.setText("Läsning")
    written = form.facts()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert open_form().facts() == written


def test_esc_keeps_a_text_that_is_too_long_to_be_saved(form, open_form):
    form.role.input.setText(TOO_LONG)
    form.reject()
    assert open_form().role.input.text() == TOO_LONG


def test_esc_keeps_a_level_that_has_no_requirement_yet(form, open_form):
    form.requirements.rows[0].level.setText("minst fem år")
    form.reject()
    assert open_form().requirements.rows[0].level.text() == "minst fem år"


@pytest.fixture
def read_only(vault):
    """The vault can be read but not written, as on a full disk."""
    db.execute_sql("PRAGMA query_only = 1")
    yield
    db.execute_sql("PRAGMA query_only = 0")


def test_esc_stays_where_what_is_written_cannot_be_kept(form, read_only):
    form.reject()
    assert form.isVisible()
    assert "What is written is only in this window." in form._wrong.text()


def test_esc_once_more_drops_what_cannot_be_kept(form, read_only):
    form.reject()
    form.reject()
    assert not form.isVisible()


def test_a_form_that_nothing_is_written_in_closes_at_once(open_form, read_only):
    form = open_form()
    form.reject()
    assert not form.isVisible()


def test_what_cannot_be_saved_is_said_and_stays_in_sight(form, read_only):
    form.finish()
    assert form._wrong.text() == "The vault can be read here, but not written to."
    assert form.isVisible()


def test_esc_starts_no_assignment(form):
    form.reject()
    assert assignments.assignments() == []


def test_a_form_that_goes_on_offers_to_start_over(form, open_form):
    form.reject()
    assert open_form()._anew.isVisible()


def test_start_over_forgets_what_was_written(form, open_form):
    form.reject()
    open_form()._anew.click()
    assert open_form().role.input.text() == ""


def test_a_form_that_was_only_looked_at_is_not_kept(open_form):
    open_form().reject()
    assert not open_form()._anew.isVisible()


def test_an_assignment_that_was_started_leaves_an_empty_form(form, open_form):
    finish(form)
    assert open_form().role.input.text() == ""


def test_editing_begins_with_what_is_known(assignment, open_form):
    assert open_form(assignment).facts() == assignments.assignment(assignment).facts


def test_a_change_is_kept(assignment, open_form):
    form = open_form(assignment)
    form.role.input.setText("Backendutvecklare Kotlin")
    assert finish(form).role == "Backendutvecklare Kotlin"


def test_a_change_left_half_done_changes_nothing(assignment, open_form):
    form = open_form(assignment)
    form.role.input.setText("Back")
    form.reject()
    assert assignments.assignment(assignment).facts.role == "Backendutvecklare Java"


def test_every_control_has_a_name(form):
    assert unnamed(form) == []
