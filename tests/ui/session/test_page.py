"""The feedback session: from person to person with few keys, and no dead ends."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.boards import requirement
from tests.factories import a_rejection
from tests.owing import forget
from tests.ui.names import unnamed
from tests.ui.session.doing import body, go_on, press, who
from ui.session.turns import State
from ui.shared.theme import theme
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.promises import End
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    candidates,
    contacts,
    feedback,
    meetings,
    promises,
)
from wise_feedback.services.calendar import in_working_days
from wise_feedback.storage import tables

_ALT = Qt.KeyboardModifier.AltModifier

TODAY = date.today()


def test_the_longest_owed_comes_first(page):
    assert who(page) == "Anna"
    assert page.head.words.text() == "1 of 3 · 0 min so far"


def test_the_keyboard_begins_in_the_text(page):
    assert page.person.text.hasFocus()


def test_whoever_has_heard_is_promised_the_day_that_was_shown(page, people):
    day = page.person.then.day()
    go_on()
    go_on()
    assert promises.open_of_card(people["Anna"]).due == day == in_working_days(TODAY, 5)


def test_whoever_is_skipped_stays_owed_and_nothing_is_asked(page, people):
    press(Qt.Key.Key_Right, _ALT)
    assert who(page) == "Bo"
    assert promises.open_of_card(people["Anna"]).due == TODAY - timedelta(3)


def test_the_right_arrow_skips_outside_the_text_and_moves_the_caret_in_it(page):
    press(Qt.Key.Key_Right)
    assert who(page) == "Anna"
    page.head.skip.setFocus()
    press(Qt.Key.Key_Right)
    assert who(page) == "Bo"


def test_undo_is_the_windows_where_nothing_was_written_and_the_texts_where_something_was(
    page, qtbot
):
    taken_back: list[str] = []
    QShortcut(QKeySequence("Ctrl+Z"), page).activated.connect(lambda: taken_back.append("act"))
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back == ["act"]
    before = body(page)
    page.person.text.insertPlainText("Egna ord. ")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert body(page) == before
    assert taken_back == ["act"]


def test_a_page_that_is_gone_to_gives_the_keyboard_to_the_text(page):
    page.head.skip.setFocus()
    page.setFocus()
    assert page.person.text.hasFocus()


def test_those_who_were_skipped_can_be_taken_at_the_end(page):
    for _ in range(3):
        page.skip()
    assert page.summary.isVisible()
    assert page.summary.title.text() == "Nobody has heard from you yet"
    QTest.mouseClick(page.summary.take, Qt.MouseButton.LeftButton)
    assert who(page) == "Anna"
    assert page.person.text.hasFocus()


def test_whoever_was_told_elsewhere_meanwhile_is_not_in_the_next_session(people, open_page):
    contacts.log(people["Anna"], Channel.PHONE, then=TODAY + timedelta(20))
    assert [turn.name for turn in open_page().turns.everyone] == ["Bo", "Cia"]


def test_a_session_can_be_begun_with_some_promises(page, people):
    page.begin([promises.open_of_card(people["Cia"]).id])
    assert [turn.name for turn in page.turns.everyone] == ["Cia"]


def test_a_promise_that_was_kept_meanwhile_is_left_out(page, people):
    promise = promises.open_of_card(people["Cia"]).id
    contacts.log(people["Cia"], Channel.PHONE, then=TODAY + timedelta(20))
    page.begin([promise, "0" * 32])
    assert page.turns.everyone == []
    assert page.summary.isVisible()


def test_somebody_between_the_chairs_can_be_told(page, people):
    forget(people["Cia"])
    page.begin_with([people["Cia"]])
    assert who(page) == "Cia"
    assert page.person.about.due.text() == "Nothing promised"
    go_on()
    go_on()
    assert promises.open_of_card(people["Cia"]) is not None


def test_a_card_that_is_taken_away_meanwhile_is_passed_over(page, people):
    tables.Candidacy.delete().where(tables.Candidacy.id == people["Bo"]).execute()
    page.skip()
    assert who(page) == "Cia"


def test_the_end_says_how_it_went(page):
    for _ in range(3):
        page.person.channel.choose(Channel.PHONE)
        go_on()
    assert page.summary.isVisible()
    assert page.summary.title.text() == "Everyone knows where they stand"
    assert page.summary.take.isHidden()
    assert len(page.turns.of(State.TOLD)) == 3


def test_everyone_is_not_said_to_know_while_somebody_still_waits(page):
    page.skip()
    for _ in range(2):
        page.person.channel.choose(Channel.PHONE)
        go_on()
    assert page.summary.title.text() != "Everyone knows where they stand"


def test_the_main_key_leads_back_from_the_end(page, qtbot):
    for _ in range(3):
        page.skip()
    with qtbot.waitSignal(page.left):
        go_on()


def test_nine_people_take_two_keys_each(add, open_page):
    for number in range(9):
        add(f"Nummer {number}")
    page = open_page()
    for _ in range(9):
        go_on()
        go_on()
    assert len(page.turns.of(State.TOLD)) == 9
    ends = [promise.end for promise in tables.Promise.select() if promise.ended_at]
    assert ends == [End.KEPT] * 9


def test_a_no_leads_to_its_letter_and_an_interview_to_its_feedback(page, people, assignment, qtbot):
    page.skip()
    with qtbot.waitSignal(page.feedback_wanted) as wanted:
        QTest.mouseClick(page.person.feedback, Qt.MouseButton.LeftButton)
    assert wanted.args == [people["Bo"]]
    feedback.finish(people["Bo"], a_rejection(requirement(assignment)))
    with qtbot.waitSignal(page.letter_wanted) as wanted:
        QTest.mouseClick(page.person.letter, Qt.MouseButton.LeftButton)
    assert wanted.args == [people["Bo"]]


def test_feedback_that_is_finished_meanwhile_is_suggested_at_once(page, people, assignment):
    page.skip()
    feedback.finish(people["Bo"], a_rejection(requirement(assignment)))
    assert "beskrev du leveransen" in body(page)


def test_what_the_consultant_wrote_stands_when_something_happens(page, people):
    page.person.text.setPlainText("Mina egna ord.")
    person = candidates.candidate(tables.Candidacy.get_by_id(people["Bo"]).candidate_id)
    candidates.edit(person.id, replace(person.facts, city="Lund"))
    contacts.log(people["Cia"], Channel.PHONE, then=TODAY + timedelta(20))
    assert body(page) == "Mina egna ord."


def test_the_five_parts_are_ticked_off_in_words(page, people, assignment):
    feedback.finish(people["Bo"], a_rejection(requirement(assignment)))
    page.begin_with([people["Bo"]])
    assert page.person.check.text().endswith("all there")
    advice = a_rejection("").development[0]
    page.person.text.setPlainText(body(page).replace(advice, ""))
    assert page.person.check.text() == "Not in it: advice"


def test_somebody_whose_interview_is_still_to_come_is_not_in_the_session(add, open_page):
    card = add("Eva")
    begins = datetime.now(UTC) + timedelta(hours=2)
    meetings.book(card, StageKind.OUR_INTERVIEW, begins, begins + timedelta(hours=1))
    assert open_page().turns.everyone == []


def test_everything_in_a_session_has_a_name(page):
    assert unnamed(page) == []
    page.person.channel.choose(Channel.PHONE)
    assert unnamed(page) == []


@pytest.mark.parametrize("zoom", [90, 150])
def test_the_main_button_is_in_sight_at_every_size(page, zoom):
    theme().apply("light", zoom)
    for width, height in ((1000, 640), (1204, 800)):
        page.resize(width, height)
        QApplication.processEvents()
        main = page.person.foot.main
        place = main.mapTo(page, main.rect().bottomRight())
        assert page.rect().contains(place)
        assert main.width() >= main.sizeHint().width()


def test_where_room_is_short_the_queue_gives_way(page):
    page.resize(820, 640)
    QApplication.processEvents()
    assert page.queue.isHidden()
    page.resize(1204, 800)
    QApplication.processEvents()
    assert not page.queue.isHidden()


def test_it_fits_beside_the_sidebar_of_the_smallest_window_at_the_largest_text(page):
    theme().apply("light", 150)
    page.resize(1010, 600)
    QApplication.processEvents()
    for part in (page.head, page.person, page.person.bar):
        assert part.mapTo(page, part.rect().topRight()).x() < page.width() == 1010
        assert part.width() >= part.minimumSizeHint().width()
