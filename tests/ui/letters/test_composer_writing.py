"""Writing a letter: every key is kept, and own words stand while the rest is renewed."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.factories import a_rejection, a_strength
from tests.ui.letters.composing import paper, settle, shown, write
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import VaultError, VaultProblem
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.services import board, drafts, feedback, letters
from wise_feedback.storage import tables


def test_what_is_typed_is_kept_with_the_key(page, told):
    write(page, PartKind.OPENING, "Hej Anna.")
    assert letters.draft(told).part(PartKind.OPENING).text == "Hej Anna."


def test_what_is_typed_comes_on_paper_when_the_hands_rest(page, qtbot):
    write(page, PartKind.OPENING, "Hej Anna, tack för i måndags.")
    assert "i måndags" not in paper(page)
    settle(page, qtbot)
    assert "Hej Anna, tack för i måndags." in paper(page)


def test_the_subject_can_be_written_too(page, told, qtbot):
    field = page.column.parts.subject.input
    field.selectAll()
    field.insert("Efter din intervju")
    settle(page, qtbot)
    assert letters.draft(told).subject == "Efter din intervju"
    assert "Efter din intervju" in paper(page)


def test_esc_keeps_and_leaves(page, told, open_page, qtbot):
    write(page, PartKind.NEXT, "Jag ringer på tisdag.")
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert shown(open_page(told), PartKind.NEXT) == "Jag ringer på tisdag."


def test_what_cannot_be_kept_is_said_and_stays_in_the_window(page):
    tables.db.execute_sql("PRAGMA query_only = 1")
    write(page, PartKind.OPENING, "Hej Anna.")
    tables.db.execute_sql("PRAGMA query_only = 0")
    news = page.column.notices.news
    assert news.isVisible()
    assert news.title.text() == "What you write is only in this window"
    assert shown(page, PartKind.OPENING) == "Hej Anna."
    write(page, PartKind.OPENING, "Hej Anna!")
    assert not news.isVisible()


def test_words_typed_back_to_the_suggestion_are_no_longer_own(page, told):
    suggested = shown(page, PartKind.NEXT)
    write(page, PartKind.NEXT, "Annat.")
    write(page, PartKind.NEXT, suggested)
    assert not page.writing.letter.has_own_words
    assert letters.draft(told) is None


def test_another_language_renews_all_but_own_words(page, told):
    write(page, PartKind.OPENING, "Hej Anna, så här är det.")
    page.column.tools.language.choose("en")
    assert shown(page, PartKind.OPENING) == "Hej Anna, så här är det."
    assert shown(page, PartKind.NEXT).startswith("I will call you")
    assert "What happens now" in paper(page)
    assert letters.draft(told).language == "en"


def test_changing_language_says_which_parts_stay(page):
    write(page, PartKind.OPENING, "Hej.")
    write(page, PartKind.GROUNDS, "Java.")
    page.column.tools.language.choose("en")
    assert "1, 3" in page.column.notices.news.text.text()


def test_a_letter_in_another_language_is_a_choice_that_is_kept(page, told, open_page):
    page.column.tools.language.choose("en")
    assert open_page(told).column.tools.language.value() == "en"


def test_the_kind_is_asked_for_only_where_there_is_a_choice(page, met, first_requirement):
    assert page.column.tools.kind.isVisible()
    board.close([(met, Closing(Way.CANDIDATE_WITHDREW))])
    held = Feedback(Decision.HOLD, hold_until=date.today())  # and no strength to tell of
    feedback.finish(met, held)
    assert not page.column.tools.kind.isVisible()


def test_another_kind_of_letter_can_be_chosen(page):
    kind = page.column.tools.kind
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    assert page.writing.letter.kind is LetterKind.FINAL_ROUND
    assert "slutrundan" in paper(page)


def test_starting_over_asks_nothing_and_can_be_taken_back(page, told):
    suggested = shown(page, PartKind.OPENING)
    write(page, PartKind.OPENING, "Hej Anna.")
    page.head.start_over.click()
    assert shown(page, PartKind.OPENING) == suggested
    page.column.notices.news.button.click()
    assert shown(page, PartKind.OPENING) == "Hej Anna."
    assert letters.draft(told).part(PartKind.OPENING).text == "Hej Anna."


def test_there_is_nothing_to_start_over_from_before_one_has_written(page):
    assert not page.head.start_over.isVisible()
    write(page, PartKind.OPENING, "Hej Anna.")
    assert page.head.start_over.isVisible()


def test_newer_feedback_shows_in_the_parts_that_are_not_own(page, told, first_requirement):
    write(page, PartKind.OPENING, "Hej Anna.")
    feedback.finish(told, a_rejection(first_requirement, development=("Led en demo.",)))
    assert shown(page, PartKind.OPENING) == "Hej Anna."
    assert shown(page, PartKind.DEVELOPMENT) == "Led en demo."


def test_own_words_about_another_decision_are_pointed_out(page, told, open_page):
    write(page, PartKind.OPENING, "Hej Anna. Det blir ett nej.")
    feedback.finish(told, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    news = page.column.notices.news
    assert news.title.text() == "The decision has changed since you wrote this"
    assert "Det blir ett nej." in shown(page, PartKind.OPENING)
    news.button.click()
    assert "Det blir ett nej." not in shown(page, PartKind.OPENING)


@pytest.fixture
def full_disk(monkeypatch) -> Callable[[], None]:
    """A disk that has no room; gives a way to make some."""
    keep, is_full = drafts.keep, [True]

    def keep_if_there_is_room(*what) -> None:
        if is_full:
            raise VaultError(VaultProblem.DISK_FULL)
        keep(*what)

    monkeypatch.setattr(drafts, "keep", keep_if_there_is_room)
    return is_full.clear


def test_leaving_keeps_what_could_not_be_kept_before(page, told, full_disk, qtbot):
    write(page, PartKind.OPENING, "Hej Anna. Nya ord.")
    full_disk()
    with qtbot.waitSignal(page.left):
        page.leave()
    assert letters.draft(told).part(PartKind.OPENING).text == "Hej Anna. Nya ord."


def test_nobody_leaves_what_cannot_be_kept_unseen(page, full_disk, qtbot):
    write(page, PartKind.OPENING, "Hej Anna. Nya ord.")
    with qtbot.assertNotEmitted(page.left):
        page.leave()
    assert page.column.notices.news.isVisible()


def test_own_words_of_before_newer_feedback_are_said_to_be(
    assignment, page, told, open_page, first_requirement
):
    write(page, PartKind.GROUNDS, "Java, minst fem år: du har två.")
    page.hide()
    tables.Draft.update(changed_at=tables.Draft.changed_at - 60).execute()
    feedback.finish(told, a_rejection(first_requirement))
    again = open_page(told)
    assert again.column.notices.news.isVisible()
    assert "has changed since" in again.column.notices.news.title.text()
