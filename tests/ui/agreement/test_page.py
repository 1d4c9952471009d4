"""The page of an agreement: what is said is kept, shown on paper, and can be taken back."""

from datetime import time

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.agreed import changed, versions
from tests.ui.agreement.agreeing import choose_day, fill_in, paper, write
from tests.ui.names import unnamed
from ui.shared.theme import theme
from ui.shared.tokens import Kind
from wise_feedback.domain.agreement import LadderDays, ReplyPart
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.services import agreements, history
from wise_feedback.storage import tables


def kept(assignment: str):
    """The terms that are kept for good."""
    return agreements.current(assignment).terms


def waited(page, qtbot) -> None:
    qtbot.waitUntil(lambda: not page._pause.isActive())


def test_it_opens_with_a_proposal_on_paper_and_keeps_nothing(page):
    assert "Petra Lang svarar för Havsvik Försäkring." in paper(page)
    assert page.form.contact.input.text() == "Petra Lang, IT-chef"
    assert page.head.chip.text() == "Draft"
    assert versions() == 0


def test_it_says_with_whom_and_about_what(page):
    assert page.head.title.text() == "Agreement with Havsvik Försäkring"
    assert page.head.about.text().endswith("Backendutvecklare Java")
    assert page.paper.length.text() == "One page to go through at the start meeting"


def test_with_large_text_the_title_is_whole_and_the_steps_are_in_a_tooltip(qtbot, page):
    theme().apply("light", 150)
    page.resize(1010, 650)
    head = page.head
    qtbot.waitUntil(lambda: head.title.shown() == head.title.text())
    assert head.chip.y() > head.title.y()
    assert "Mark as" in head.mark.toolTip()
    head.show_obstacle("It cannot be printed yet")
    assert "It cannot be printed yet" in head.mark.toolTip()
    head.show_obstacle("")
    assert "Mark as" in head.mark.toolTip()


def test_an_assignment_that_is_gone_cannot_be_opened(page):
    with pytest.raises(NotFoundError):
        page.open("0" * 32)


def test_a_reply_time_that_is_chosen_is_kept_and_printed(page, havsvik):
    page.form.reply.choose(5)
    assert kept(havsvik).reply_days == 5
    assert "inom fem arbetsdagar" in paper(page)


def test_what_replies_shall_hold_is_kept(page, havsvik):
    page.form.parts[ReplyPart.DIFFERENCE].click()
    assert kept(havsvik).parts == (ReplyPart.REQUIREMENT, ReplyPart.OBSERVATION)
    assert "två saker" in paper(page)


def test_replies_that_need_hold_nothing_are_not_agreed_on(page, havsvik):
    for tick in page.form.parts.values():
        tick.click()
    assert page.form.no_parts.isVisible()
    assert not page.head.save.isEnabled()
    assert kept(havsvik).parts == (ReplyPart.DIFFERENCE,)
    page.form.parts[ReplyPart.OBSERVATION].click()
    assert not page.form.no_parts.isVisible()
    assert page.head.save.isEnabled()


def test_the_weekly_report_is_kept(page, havsvik):
    report = page.form.report
    report.day.setCurrentIndex(report.day.findData(1))
    report.day.activated.emit(1)
    report.time.setText("15.30")
    report.time.editingFinished.emit()
    assert (kept(havsvik).report_weekday, kept(havsvik).report_by) == (1, time(15, 30))


def test_without_a_weekly_report_there_is_no_time_for_it(page, havsvik):
    report = page.form.report
    report.day.setCurrentIndex(report.day.findData(None))
    report.day.activated.emit(5)
    assert kept(havsvik).report_weekday is None
    assert not report.time.isEnabled()
    assert "får ni en sida" not in paper(page)


def test_what_is_no_time_is_pointed_out_and_changes_nothing(page, havsvik):
    page.form.reply.choose(3)
    page.form.report.time.setText("25:99")
    page.form.report.time.editingFinished.emit()
    assert page.form.report.error.isVisible()
    assert kept(havsvik).report_by == time(12)
    assert page.form.report.time.text() == "25:99"


def test_the_days_of_the_ladder_are_kept(page, havsvik):
    choose_day(page, "pause", 10)
    assert kept(havsvik).ladder == LadderDays(pause=10)
    assert "Från dag 10" in paper(page)


def test_a_step_before_the_one_above_is_pointed_out_and_kept_as_it_is(page, havsvik, open_page):
    choose_day(page, "call", 1)
    assert "cannot come before" in page.form.ladder.error.text()
    assert not page.head.save.isEnabled()
    assert agreements.current(havsvik) is None
    again = open_page(havsvik)
    assert again.form.ladder.value().call == 1
    choose_day(again, "remind", 1)
    assert kept(havsvik).ladder == LadderDays(1, 1)


def test_the_reminder_is_kept(page, havsvik):
    page.form.remind.click()
    assert not agreements.standing(havsvik).is_to_take_up


def test_the_language_turns_the_paper_and_the_usual_words(page, havsvik):
    page.form.language.choose("en")
    assert "How we give each other feedback" in paper(page)
    assert kept(havsvik).avoid == agreements.usual_terms("en").avoid


# --- typing --------------------------------------------------------------------------------------


def test_what_is_typed_is_kept_as_it_is_typed(page, havsvik, qtbot):
    write(page, "stand_in", "Mika")
    waited(page, qtbot)
    assert agreements.typed(havsvik).stand_in == "Mika"
    assert "Vid frånvaro svarar Mika." in paper(page)
    assert versions() == 0


def test_a_field_that_is_left_is_kept_for_good(page, havsvik, qtbot):
    write(page, "stand_in", "Mika")
    waited(page, qtbot)
    fill_in(page, "stand_in", "Mikael  Ros ")
    assert (kept(havsvik).stand_in, agreements.typed(havsvik)) == ("Mikael Ros", None)
    assert page.form.stand_in.input.text() == "Mikael Ros"


def test_leaving_keeps_what_was_typed_last(page, havsvik, qtbot):
    write(page, "stand_in", "Mikael")
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert kept(havsvik).stand_in == "Mikael"


def test_what_is_typed_survives_a_window_that_closes(page, havsvik):
    write(page, "stand_in", "Mikael")
    page.hide()
    assert agreements.resume(havsvik).terms.stand_in == "Mikael"


def test_news_from_elsewhere_leaves_what_is_being_typed(page, havsvik, assignment):
    page.form.reply.choose(3)
    write(page, "stand_in", "Mikael R")
    changed(assignment)
    assert page.form.stand_in.input.text() == "Mikael R"


def test_another_assignment_shows_nothing_that_was_written_for_the_first(page, havsvik, other):
    write(page, "stand_in", "Mikael")
    page.form.avoid.line.input.setText("k" * 81)
    page.form.report.time.setText("25:99")
    page.open(other)
    assert page.form.stand_in.input.text() == ""
    assert page.form.avoid.line.input.text() == ""
    assert page.form.report.time.text() == "12:00"
    assert kept(havsvik).stand_in == "Mikael"
    assert agreements.current(other) is None
    page.open(havsvik)
    assert page.form.avoid.line.input.text() == "k" * 81


def test_a_name_that_is_too_long_is_said_at_its_field(page, havsvik):
    fill_in(page, "contact", "P" * 201)
    assert "200" in page.form.contact.error
    assert agreements.resume(havsvik).terms.contact == "P" * 201


def test_a_name_that_no_font_has_is_said_at_its_field(page):
    fill_in(page, "stand_in", "王小明")
    assert "王 小 明" in page.form.stand_in.error
    assert not page.head.save.isEnabled()
    fill_in(page, "stand_in", "Wang Xiaoming")
    assert page.form.stand_in.error == ""
    assert "Wang Xiaoming" in paper(page)


def test_the_paper_stays_while_it_cannot_be_set_anew(page):
    before = page.paper.view.content
    fill_in(page, "contact", "王小明")
    assert page.paper.view.content == before


def test_what_the_settings_cannot_print_is_said_above(page, havsvik):
    tables.Consultant.update(name="王小明").execute()
    page.form.reply.choose(3)
    assert page.form.obstacle.isVisible()
    assert "settings" in page.form.obstacle.title.text()


def test_what_cannot_be_kept_is_said_and_stays_in_sight(page, havsvik):
    tables.db.execute_sql("PRAGMA query_only = 1")
    page.form.reply.choose(5)
    tables.db.execute_sql("PRAGMA query_only = 0")
    assert page.form.news.title.text() == "What you write is only in this window"
    assert page.form.reply.value() == 5
    page.leave()
    assert kept(havsvik).reply_days == 5


def test_what_is_typed_while_it_cannot_be_kept_is_kept_later(page, havsvik, qtbot):
    tables.db.execute_sql("PRAGMA query_only = 1")
    write(page, "stand_in", "Mikael Ros")
    waited(page, qtbot)
    tables.db.execute_sql("PRAGMA query_only = 0")
    assert "Mikael Ros" in paper(page)
    page.leave()
    assert kept(havsvik).stand_in == "Mikael Ros"


# --- undo ----------------------------------------------------------------------------------------


def test_undo_is_shown_at_once(page):
    page.form.reply.choose(5)
    page.form.reply.choose(3)
    history.undo()
    assert page.form.reply.value() == 5
    assert "fem arbetsdagar" in paper(page)


def test_undoing_a_name_shows_the_one_before(page, qtbot):
    fill_in(page, "stand_in", "Mikael Ros")
    write(page, "stand_in", "Anna")
    waited(page, qtbot)
    fill_in(page, "stand_in", "Anna Brink")
    history.undo()
    assert page.form.stand_in.input.text() == "Mikael Ros"


def test_an_assignment_that_is_undone_is_left(page, qtbot):
    with qtbot.waitSignal(page.left):
        history.undo()


# --- the words we avoid --------------------------------------------------------------------------


def test_a_word_is_added(page, havsvik, qtbot):
    line = page.form.avoid.line.input
    line.setText("energi")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert kept(havsvik).avoid[-1] == "energi"
    assert line.text() == ""
    assert "”energi”" in paper(page)


def test_several_words_are_added_at_once(page, havsvik):
    page.form.avoid.line.input.setText("energi, kemi")
    page.form.avoid.add.click()
    assert kept(havsvik).avoid[-2:] == ("energi", "kemi")


def test_a_word_is_removed_by_its_cross(page, havsvik):
    page.form.reply.choose(5)
    page.form.avoid.chips[0].click()
    usual = agreements.usual_terms("sv").avoid
    assert kept(havsvik).avoid == usual[1:]
    history.undo()
    assert page.form.avoid.words() == usual


def test_a_click_on_the_word_itself_takes_nothing_away(page, qtbot):
    chip, count = page.form.avoid.chips[0], len(page.form.avoid.chips)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, chip.height() // 2))
    assert len(page.form.avoid.chips) == count
    cross = QPoint(chip.width() - 12, chip.height() // 2)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    assert len(page.form.avoid.chips) == count - 1


def test_the_keyboard_goes_on_at_the_next_word(page, qtbot):
    page.form.avoid.chips[0].setFocus()
    qtbot.keyClick(page.form.avoid.chips[0], Qt.Key.Key_Delete)
    assert page.form.avoid.chips[0].hasFocus()
    assert page.form.avoid.chips[0].word == "passar inte in"


def test_tab_comes_to_the_words_between_the_ladder_and_the_line(page):
    last, avoid = page.form.ladder.days["pause"], page.form.avoid
    stops = []
    widget = last.nextInFocusChain()
    while widget is not avoid.add:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            stops.append(widget)
        widget = widget.nextInFocusChain()
    assert [stop for stop in stops if stop is not avoid.line] == [*avoid.chips, avoid.line.input]


def test_a_chip_says_what_it_does(page):
    assert page.form.avoid.chips[0].accessibleName() == "Remove “kändes inte rätt”"


def test_a_word_that_is_too_long_stays_as_it_is_written(page, havsvik):
    page.form.avoid.line.input.setText("k" * 81)
    page.form.avoid.add.click()
    assert "80" in page.form.avoid.line.error
    assert page.form.avoid.line.input.text() == "k" * 81
    assert agreements.current(havsvik) is None


def test_a_word_that_was_written_is_added_when_one_leaves(page, havsvik):
    page.form.avoid.line.input.setText("energi")
    page.leave()
    assert "energi" in kept(havsvik).avoid


def test_many_words_take_two_pages_and_that_is_said(page):
    words = ", ".join(f"ett ganska långt ord att undvika {number}" for number in range(26))
    page.form.avoid.line.input.setText(words)
    page.form.avoid.add.click()
    assert page.paper.view.pages == 2
    assert page.paper.length.text().startswith("Page 1 of 2")


def test_everything_has_a_name_for_those_who_cannot_see_it(page):
    assert unnamed(page) == []


def test_the_chip_tells_the_state_in_colour_too(page, havsvik):
    assert page.head.chip.kind is Kind.TODAY
