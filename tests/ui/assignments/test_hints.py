"""A kravprofil is printed in letters, so its words are read as it is written."""

from ui.shared.languages import speak


def grounds(form) -> list[str]:
    form.desk.look()
    return [hint.finding.ground for hint in form.desk.hints]


def test_a_requirement_that_must_not_be_one_is_pointed_out(form):
    form.requirements.rows[0].title.setText("Svenska som modersmål")
    assert grounds(form) == ["ethnicity"]
    assert form.desk.card.isVisible()


def test_a_requirement_in_english_is_read_too(form):
    form.requirements.rows[0].english.click()
    form.requirements.rows[0].title_en.setText("Native English speaker")
    assert grounds(form) == ["ethnicity"]


def test_a_level_is_what_to_write_instead(form):
    form.requirements.rows[0].title.setText("Svenska i tal och skrift")
    form.requirements.rows[0].level.setText("C1")
    assert grounds(form) == []


def test_a_requirement_may_be_as_short_as_it_is(form):
    form.requirements.rows[0].title.setText("Java")
    assert grounds(form) == []


def test_nothing_is_kept_here(form):
    form.requirements.rows[0].title.setText("Svenska som modersmål")
    form.desk.look()
    assert form.desk.card.keep.isHidden()


def test_why_speaks_of_the_letter_and_of_no_candidate(form):
    form.requirements.rows[0].title.setText("Svenska som modersmål")
    form.desk.look()
    own = "This is printed in letters. Name what the work needs and at which level."
    why = form.desk.card.why.text()
    assert why.endswith(own)
    assert why.startswith("This mentions origin")
    assert "showed" not in why


def test_why_is_told_in_the_language_of_the_interface(qtbot, open_form):
    speak("sv")
    form = open_form()
    form.requirements.rows[0].title.setText("Native English speaker")
    form.desk.look()
    assert "diskrimineringsgrund" in form.desk.card.why.text()


def test_a_personal_identity_number_is_simply_to_be_taken_away(form):
    form.requirements.rows[0].title.setText("Ring 811218-9876")
    form.desk.look()
    assert "level" not in form.desk.card.why.text()


def places(form):
    column = form.requirements._column
    return [column.itemAt(at).widget() for at in range(column.count())]


def test_the_card_stands_below_its_row(form):
    form.requirements.rows[1].title.setText("Svenska som modersmål")
    form.desk.look()
    one, two, three = form.requirements.rows
    assert places(form) == [one, two, form.desk.card, three]


def test_the_card_goes_up_with_its_row(form):
    form.requirements.rows[1].title.setText("Svenska som modersmål")
    form.desk.look()
    form.requirements.rows[1].earlier.click()
    one, two, three = form.requirements.rows
    assert places(form) == [one, form.desk.card, two, three]


def test_the_card_stays_with_its_row_when_another_goes_up_over_it(form):
    form.requirements.rows[1].title.setText("Svenska som modersmål")
    form.desk.look()
    form.requirements.rows[2].earlier.click()
    one, two, three = form.requirements.rows
    assert places(form) == [one, two, three, form.desk.card]


def test_the_card_goes_to_the_next_hint_when_its_row_is_removed(form):
    form.requirements.rows[0].title.setText("Svenska som modersmål")
    form.requirements.rows[2].title.setText("Native English speaker")
    form.desk.look()
    form.requirements.rows[0].remove.click()
    one, two = form.requirements.rows
    assert places(form) == [one, two, form.desk.card]


def test_the_card_goes_with_the_only_row_that_it_spoke_of(form):
    form.requirements.rows[0].title.setText("Svenska som modersmål")
    form.desk.look()
    form.requirements.rows[0].remove.click()
    assert form.desk.card.isHidden()


def test_a_row_that_is_added_is_read_too(qtbot, form):
    form.requirements.add.click()
    form.requirements.rows[-1].title.setText("Svenska som modersmål")
    form.role.input.setFocus()
    qtbot.waitUntil(lambda: grounds(form) == ["ethnicity"])
