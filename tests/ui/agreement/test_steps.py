"""How far an agreement has come: walked through, signed, taken back, followed by a new one."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog

from tests.agreed import changed, versions
from tests.ui.agreement.agreeing import choose_day, entries, paper, press, write
from tests.ui.answers import answering, leave
from ui.agreement.day import DayDialog
from ui.shared.dates import day_name
from ui.shared.tokens import Kind
from wise_feedback.domain.agreement import AgreementState
from wise_feedback.services import agreement_papers, agreements, history, terms

TODAY = date.today()
YESTERDAY = TODAY - timedelta(1)


@pytest.fixture
def walked(havsvik, open_page):
    """The page of an agreement that was walked through yesterday."""
    agreements.walk_through(havsvik, YESTERDAY)
    return open_page(havsvik)


def on(day: date):
    """Answers on which day."""

    def answer(dialog: DayDialog) -> None:
        dialog.field.input.set_day(day)
        dialog.accept()

    return answer


def test_a_draft_can_be_marked_as_walked_through(page, havsvik, qtbot):
    with answering(DayDialog, on(YESTERDAY)), qtbot.waitSignal(page.told) as told:
        press(page.head.mark_menu, "Walked through …")
    assert terms.in_force(havsvik).walked_on == YESTERDAY
    words = f"Walked through {day_name(YESTERDAY)}"
    assert (page.head.chip.text(), page.head.chip.kind) == (words, Kind.DONE)
    assert told.args == [words]


def test_it_can_be_marked_as_signed(walked, havsvik):
    with answering(DayDialog, on(TODAY)):
        press(walked.head.mark_menu, "Signed …")
    assert agreements.current(havsvik).signed_on == TODAY
    assert walked.head.chip.text() == f"Signed {day_name(TODAY)}"


def test_esc_marks_nothing(page, havsvik):
    with answering(DayDialog, leave):
        press(page.head.mark_menu, "Walked through …")
    assert terms.in_force(havsvik) is None


def test_what_was_typed_last_is_what_is_agreed(page, havsvik):
    write(page, "stand_in", "Mikael Ros")
    with answering(DayDialog, on(TODAY)):
        press(page.head.mark_menu, "Walked through …")
    assert terms.in_force(havsvik).terms.stand_in == "Mikael Ros"


def test_no_day_to_come_can_be_chosen(page):
    days: list[QDate] = []
    with answering(DayDialog, lambda dialog: days.append(dialog.field.input.maximumDate())):
        press(page.head.mark_menu, "Walked through …")
    assert days == [QDate(TODAY.year, TODAY.month, TODAY.day)]


def test_nothing_is_signed_before_it_was_walked_through(walked):
    days: list[QDate] = []
    with answering(DayDialog, lambda dialog: days.append(dialog.field.input.minimumDate())):
        press(walked.head.mark_menu, "Signed …")
    assert days == [QDate(YESTERDAY.year, YESTERDAY.month, YESTERDAY.day)]


def test_a_step_can_be_taken_back(walked, havsvik):
    press(walked.head.mark_menu, "Not walked through after all")
    assert agreements.current(havsvik).state is AgreementState.DRAFT
    assert walked.head.chip.text() == "Draft"
    history.undo()
    assert walked.head.chip.kind is Kind.DONE


def test_a_first_draft_has_nothing_to_take_back(page):
    assert entries(page.head.mark_menu) == ["Walked through …", "Signed …"]


def test_what_holds_is_said(walked):
    assert walked.form.standing.isVisible()
    assert walked.form.standing.title.text() == "This holds"


def test_changing_what_holds_begins_a_draft_and_says_what_holds_meanwhile(walked, havsvik):
    walked.form.reply.choose(5)
    assert terms.in_force(havsvik).terms.reply_days == 2
    assert walked.head.chip.text() == "Draft"
    assert f"{TODAY.year}-001 holds" in walked.form.standing.text.text()
    assert versions() == 2


def test_typing_over_what_holds_shows_a_draft_with_its_own_number(walked, qtbot):
    write(walked, "stand_in", "Mika")
    qtbot.waitUntil(lambda: not walked._pause.isActive())
    assert walked.head.chip.text() == "Draft"
    assert f"nr {TODAY.year}-002" in paper(walked)


def test_the_new_draft_can_be_dropped(walked, havsvik):
    walked.form.reply.choose(5)
    walked.form.standing.button.click()
    assert walked.form.reply.value() == 2
    assert versions() == 1


def test_dropping_a_draft_that_cannot_be_agreed_on_leaves_what_holds(walked, havsvik):
    choose_day(walked, "call", 1)
    assert walked.head.chip.text() == "Draft"
    walked.form.standing.button.click()
    assert walked.form.ladder.value().call == 3
    assert terms.in_force(havsvik).walked_on == YESTERDAY
    assert walked.head.save.isEnabled()


def test_what_cannot_be_agreed_on_cannot_be_marked(page):
    choose_day(page, "call", 1)
    assert not page.head.mark.isEnabled()


# --- starting from another -----------------------------------------------------------------------


def test_agreements_of_others_are_offered_to_start_from(page, havsvik, assignment, open_page):
    pattern = changed(assignment, reply_days=5)
    again = open_page(havsvik)
    assert entries(again.head.start_menu)[0] == "Havsvik Försäkring, Backendutvecklare Java"
    press(again.head.start_menu, entries(again.head.start_menu)[0])
    assert agreements.current(havsvik).terms.reply_days == pattern.terms.reply_days


def test_one_can_start_from_the_usual_terms(page, havsvik, qtbot):
    page.form.reply.choose(5)
    with qtbot.waitSignal(page.told):
        press(page.head.start_menu, "Our usual terms")
    assert page.form.reply.value() == 2
    assert page.form.contact.input.text() == "Petra Lang, IT-chef"
    history.undo()
    assert page.form.reply.value() == 5


# --- saving --------------------------------------------------------------------------------------


def test_ctrl_s_saves_the_paper(page, havsvik, choose, tmp_path, qtbot):
    shown = page.paper.view.content
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert choose == [agreement_papers.suggested_name(agreements.current(havsvik))]
    assert (tmp_path / choose[0]).read_bytes() == shown


def test_what_was_saved_is_said_with_where_it_is(page, choose):
    page.head.save.click()
    news = page.form.news
    assert news.title.text() == f"Saved as {choose[0]}"
    assert news.open.isVisible()
    assert news.folder.isVisible()


def test_what_was_typed_last_is_saved(page, havsvik, choose):
    write(page, "stand_in", "Mikael Ros")
    page.save()
    assert agreements.current(havsvik).terms.stand_in == "Mikael Ros"
    assert len(choose) == 1


def test_saving_where_nothing_can_be_written_says_so(page, tmp_path, monkeypatch):
    asked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: asked.append(dialog) or 0)
    page.save_to(tmp_path / "borta" / "a.pdf")
    assert page.form.news.title.text() == "The agreement was not saved"
    page.form.news.button.click()
    assert len(asked) == 1


def test_a_cancelled_dialog_saves_nothing(page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    page.head.save.click()
    assert versions() == 0


def test_what_cannot_be_printed_is_not_saved_and_is_brought_in_sight(page, choose, qtbot):
    choose_day(page, "call", 1)
    page.save()
    assert choose == []
    error, view = page.form.ladder.error, page.form.scroller.viewport()
    place = error.mapTo(page.form.scroller.content, error.rect().center())
    qtbot.waitUntil(lambda: view.rect().contains(page.form.scroller.content.mapTo(view, place)))
