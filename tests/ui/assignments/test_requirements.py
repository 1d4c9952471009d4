"""The kravprofil in the form: rows that come, go, change places and are put into English."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.factories import a_rejection
from tests.recipients import at
from tests.ui.assignments.forms import BAD_TEXTS, TOO_LONG, finish, require, titles
from wise_feedback.domain.assignment import RequirementCategory, RequirementKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import assignments, feedback


def test_requirements_are_kept_in_the_order_they_are_written(form):
    require(form, "Java", "Kafka")
    kept = [(row.code, row.title) for row in finish(form).requirements]
    assert kept == [("K1", "Java"), ("K2", "Kafka")]


def test_rows_that_nothing_is_written_in_are_no_requirements(form):
    form.requirements.rows[2].title.setText("Java")
    assert [row.title for row in finish(form).requirements] == ["Java"]


def test_a_requirement_is_a_must_unless_it_is_said_otherwise(form):
    require(form, "Java")
    assert finish(form).requirements[0].kind is RequirementKind.MUST


def test_must_or_should_sort_and_level_are_kept(form):
    row = form.requirements.rows[0]
    row.title.setText("Java")
    row.level.setText("minst fem år")
    row.kind.setCurrentText("Should")
    row.category.setCurrentText("Experience")
    kept = finish(form).requirements[0]
    assert (kept.level, kept.kind, kept.category) == (
        "minst fem år",
        RequirementKind.SHOULD,
        RequirementCategory.EXPERIENCE,
    )


def test_a_row_that_is_added_can_be_written_in_at_once(form):
    form.requirements.add.click()
    assert form.requirements.rows[3].title.hasFocus()


def test_a_row_that_is_added_is_kept(form):
    form.requirements.add.click()
    form.requirements.rows[3].title.setText("Svenska")
    assert [row.title for row in finish(form).requirements] == ["Svenska"]


def test_a_row_that_is_removed_is_gone(form):
    require(form, "Java", "Kafka", "Svenska")
    form.requirements.rows[1].remove.click()
    assert [row.title for row in finish(form).requirements] == ["Java", "Svenska"]


def test_rows_are_numbered_anew_when_one_is_removed(form):
    form.requirements.rows[0].remove.click()
    assert [row.code.text() for row in form.requirements.rows] == ["K1", "K2"]


def test_a_requirement_can_be_moved_up(form):
    require(form, "Java", "Kafka", "Svenska")
    form.requirements.rows[2].earlier.click()
    assert [row.title for row in finish(form).requirements] == ["Java", "Svenska", "Kafka"]


def test_a_row_that_was_moved_stands_where_it_says(form):
    require(form, "Java", "Kafka")
    row = form.requirements.rows[1]
    row.earlier.click()
    form.requirements.layout().activate()
    assert (row.code.text(), row.y()) == ("K1", 0)


def test_the_first_requirement_cannot_be_moved_up(form):
    assert [row.earlier.isEnabled() for row in form.requirements.rows] == [False, True, True]


def test_a_requirement_moves_up_by_the_keyboard_again_and_again(form):
    require(form, "Java", "Kafka", "Svenska")
    form.requirements.rows[2].earlier.setFocus()
    for _ in range(2):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Space)
    assert titles(form) == ["Svenska", "Java", "Kafka"]


def test_the_keyboard_stays_in_the_row_that_came_first(form):
    form.requirements.rows[1].earlier.click()
    assert form.requirements.rows[0].title.hasFocus()


def test_the_english_wording_shows_when_it_is_asked_for(form):
    row = form.requirements.rows[0]
    was = row.title_en.isVisible()
    row.english.click()
    assert (was, row.title_en.isVisible()) == (False, True)


def test_the_english_wording_is_kept(form):
    row = form.requirements.rows[0]
    row.title.setText("Leda ett testteam")
    row.english.click()
    row.title_en.setText("Lead a test team")
    row.level_en.setText("at least five people")
    kept = finish(form).requirements[0]
    assert (kept.title_en, kept.level_en) == ("Lead a test team", "at least five people")


def test_a_requirement_that_has_english_words_shows_them(form, open_form):
    require(form, "Java")
    form.requirements.rows[0].title_en.setText("Java, in English")
    finish(form)
    assert open_form(form.assignment_id).requirements.rows[0].title_en.isVisible()


def test_a_screen_reader_hears_which_requirement_a_field_belongs_to(form):
    names = [row.title.accessibleName() for row in form.requirements.rows]
    assert names == ["K1, What is required", "K2, What is required", "K3, What is required"]


def test_a_level_without_a_requirement_is_refused_rather_than_lost(form):
    row = form.requirements.rows[1]
    row.level.setText("minst fem år")
    form.finish()
    assert form._wrong.text() == "Write what is required."
    assert (row.title.property("wrong"), row.title.hasFocus()) == (True, True)
    assert assignments.assignments() == []


@pytest.mark.parametrize(("name", "limit"), [("title", 80), ("level", 160)])
def test_a_text_that_is_too_long_is_pointed_out_in_its_row(form, name, limit):
    require(form, "Java", "Kafka")
    line = getattr(form.requirements.rows[1], name)
    line.setText(TOO_LONG)
    form.finish()
    assert form._wrong.text() == f"That text is too long: at most {limit} characters fit."
    assert (line.property("wrong"), line.hasFocus(), line.text()) == (True, True, TOO_LONG)


def test_the_keyboard_goes_to_what_is_spoken_of(form):
    require(form, TOO_LONG)
    untitled = form.requirements.rows[1]
    untitled.level.setText("minst fem år")
    form.finish()
    assert (form._wrong.text(), untitled.title.hasFocus()) == ("Write what is required.", True)


def test_english_words_that_are_too_long_are_shown(form):
    require(form, "Java")
    row = form.requirements.rows[0]
    row.title_en.setText(TOO_LONG)
    form.finish()
    assert row.title_en.isVisible()


def test_what_was_wrong_in_a_row_is_forgotten_once_it_is_right(form):
    row = form.requirements.rows[0]
    row.level.setText("minst fem år")
    form.finish()
    row.title.setText("Java")
    form.role.input.clear()
    form.finish()
    assert not row.title.property("wrong")


@pytest.mark.parametrize(("pasted", "kept"), BAD_TEXTS.values(), ids=BAD_TEXTS)
def test_a_requirement_is_kept_as_it_reads(form, pasted, kept):
    require(form, pasted)
    assert finish(form).requirements[0].title == kept


def test_a_requirement_that_feedback_points_at_can_be_removed(assignment, open_form):
    first = assignments.assignment(assignment).facts.requirements[0]
    feedback.finish(at(assignment, StageKind.OUR_INTERVIEW), a_rejection(first.id))
    form = open_form(assignment)
    form.requirements.rows[0].remove.click()
    assert [row.title for row in finish(form).requirements] == ["Leda ett testteam"]
