"""The stages in the form: renamed, added, removed and moved, with cards in them or without."""

import pytest

from tests.boards import add, kind_of
from tests.ui.assignments.forms import BAD_TEXTS, TOO_LONG, finish
from wise_feedback.domain.stages import STANDARD, StageKind
from wise_feedback.services import assignments

IN_USE = "The stage has cards or history, so it stays. It can be renamed."


def kinds(form):
    return [row.stage().kind for row in form.stages.rows]


@pytest.fixture
def used(assignment, open_form):
    """The form of an assignment with a card in its first stage."""
    add(assignment, "Elin Bergström")
    return open_form(assignment)


def test_a_stage_shows_its_usual_name_until_it_has_its_own(form):
    assert form.stages.rows[0].name.placeholderText() == "Screening"


def test_a_stage_can_be_given_a_name(form):
    form.stages.rows[0].name.setText("Läsning")
    assert finish(form).stages[0].name == "Läsning"


def test_a_stage_with_cards_can_be_renamed(used):
    used.stages.rows[0].name.setText("Läsning")
    assert finish(used).stages[0].name == "Läsning"


def test_a_stage_that_is_added_stands_before_those_that_end_a_process(form):
    form.stages.add.click()
    assert [kind.ends for kind in kinds(form)] == [False] * 6 + [True] * 2


def test_a_stage_that_is_added_can_be_named_at_once(form):
    form.stages.add.click()
    assert form.stages.rows[5].name.hasFocus()


def test_a_stage_that_is_added_is_kept(form):
    form.stages.add.click()
    form.stages.rows[5].name.setText("Provdag")
    assert [stage.name for stage in finish(form).stages] == ["", "", "", "", "", "Provdag", "", ""]


def test_what_happens_in_a_stage_can_be_chosen(form):
    form.stages.rows[0].kind.setCurrentText("Our interview")
    assert finish(form).stages[0].kind is StageKind.OUR_INTERVIEW


def test_a_stage_shows_the_usual_name_of_what_was_chosen(form):
    form.stages.rows[0].kind.setCurrentText("Our interview")
    assert form.stages.rows[0].name.placeholderText() == "Our interview"


def test_a_stage_can_be_moved_earlier(form):
    form.stages.rows[1].earlier.click()
    assert [stage.kind for stage in finish(form).stages][:2] == [STANDARD[1], STANDARD[0]]


def test_the_first_stage_cannot_be_moved_earlier(form):
    movable = [row.earlier.isEnabled() for row in form.stages.rows]
    assert movable == [False, True, True, True, True, False, False]


def test_a_stage_that_came_first_can_be_followed_by_the_next(form):
    form.stages.rows[1].earlier.click()
    assert [row.earlier.isEnabled() for row in form.stages.rows][:2] == [False, True]


def test_an_empty_stage_can_be_removed(assignment, open_form):
    form = open_form(assignment)
    form.stages.rows[2].remove.click()
    assert StageKind.PRESENTED not in [stage.kind for stage in finish(form).stages]


def test_the_stages_that_end_a_process_stay(form):
    removable = [row.remove.isEnabled() for row in form.stages.rows]
    assert removable == [True] * 5 + [False] * 2


def test_the_last_stage_before_the_end_stays(form):
    for _ in range(4):
        form.stages.rows[0].remove.click()
    assert not form.stages.rows[0].remove.isEnabled()


def test_a_stage_with_cards_stays_and_it_is_said_why(used):
    used.stages.rows[0].remove.click()
    used.finish()
    assert (used._wrong.text(), used.isVisible()) == (IN_USE, True)


def test_a_stage_that_must_stay_stands_where_it_stood(used):
    used.stages.rows[0].remove.click()
    used.finish()
    assert kinds(used) == list(STANDARD)


def test_a_stage_with_cards_that_became_another_sort_is_what_it_was(used):
    used.stages.rows[0].kind.setCurrentText("Offer")
    used.finish()
    assert kinds(used)[0] is StageKind.SCREENING


def test_other_changes_are_kept_once_a_stage_is_back(used):
    used.role.input.setText("Testledare")
    used.stages.rows[0].remove.click()
    used.finish()
    assert finish(used).role == "Testledare"


def test_a_card_stays_in_its_stage_when_that_moves(assignment, open_form):
    (card,) = add(assignment, "Elin Bergström")
    form = open_form(assignment)
    form.stages.rows[1].earlier.click()
    finish(form)
    assert kind_of(card) is StageKind.SCREENING


def test_a_name_that_is_too_long_is_pointed_out(form):
    name = form.stages.rows[1].name
    name.setText(TOO_LONG)
    form.finish()
    assert form._wrong.text() == "That text is too long: at most 40 characters fit."
    assert (name.property("wrong"), name.hasFocus()) == (True, True)


@pytest.mark.parametrize(("pasted", "kept"), BAD_TEXTS.values(), ids=BAD_TEXTS)
def test_a_stage_is_kept_as_its_name_reads(form, pasted, kept):
    form.stages.rows[0].name.setText(pasted)
    assert finish(form).stages[0].name == kept


def test_nothing_is_changed_by_what_is_refused(used, assignment):
    used.role.input.setText("Testledare")
    used.stages.rows[0].remove.click()
    used.finish()
    assert assignments.assignment(assignment).facts.role == "Backendutvecklare Java"
