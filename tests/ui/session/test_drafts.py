"""What is written in a session is kept for each person, and follows the day."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.session.doing import body, go_on, press, told, who
from wise_feedback.domain.basics import Channel
from wise_feedback.services import (
    history,
    promises,
    updates,
)
from wise_feedback.services.calendar import in_working_days

TODAY = date.today()


def test_esc_ends_and_keeps_what_was_written(page, people, qtbot, open_page):
    page.person.text.insertPlainText("Mina egna ord. ")
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape)
    again = open_page()
    assert body(again).startswith("Mina egna ord. ")
    assert updates.draft(people["Anna"]).body == body(again)


def test_each_person_has_a_draft_of_their_own(page):
    page.person.text.insertPlainText("Till Anna. ")
    page.skip()
    assert "Till Anna." not in body(page)
    page.skip()
    page.skip()
    page._take_skipped()
    assert body(page).startswith("Till Anna. ")


def test_what_is_only_suggested_is_not_kept(page, people):
    page.skip()
    page.leave()
    assert updates.draft(people["Anna"]) is None


def test_a_channel_that_was_chosen_is_there_next_time(page, open_page):
    page.person.channel.choose(Channel.SMS)
    page.leave()
    assert open_page().person.chosen_channel is Channel.SMS


def test_another_day_takes_the_place_of_the_one_in_the_text(page, people):
    before = updates.say_day(page.person.then.day(), "sv", TODAY)
    day = in_working_days(TODAY, 8)
    assert before in body(page)
    page.person.then.set_day(day)
    assert before not in body(page)
    assert updates.say_day(day, "sv", TODAY) in body(page)
    go_on()
    go_on()
    assert promises.open_of_card(people["Anna"]).due == day


def test_a_day_that_was_chosen_is_there_next_time(page, open_page):
    day = in_working_days(TODAY, 8)
    page.person.then.set_day(day)
    page.leave()
    again = open_page()
    assert again.person.then.day() == day
    assert updates.say_day(day, "sv", TODAY) in body(again)


def test_a_day_that_has_passed_cannot_be_promised(page):
    page.person.then.set_day(TODAY - timedelta(9))
    assert page.person.then.day() >= TODAY


def test_a_draft_of_last_week_promises_a_day_to_come(people, open_page):
    old = TODAY - timedelta(4)
    words = f"Egna ord. Du hör av mig {updates.say_day(old, 'sv', TODAY)}."
    updates.keep_draft(people["Anna"], updates.UpdateDraft("Ämne", words, Channel.MAIL, old))
    page = open_page()
    assert page.person.then.day() >= TODAY
    assert updates.say_day(old, "sv", TODAY) not in body(page)
    assert "Egna ord." in body(page)


def test_undo_takes_up_the_person_again_with_their_text(page, people):
    page.person.text.insertPlainText("Mina egna ord. ")
    go_on()
    go_on()
    assert who(page) == "Bo"
    history.undo()
    assert who(page) == "Anna"
    assert body(page).startswith("Mina egna ord. ")
    assert promises.open_of_card(people["Anna"]).due == TODAY - timedelta(3)


def test_text_that_cannot_be_kept_stays_in_sight_and_can_be_taken_along(page, qtbot, read_only):
    read_only(True)
    page.person.text.setPlainText("Mina egna ord.")
    with qtbot.assertNotEmitted(page.left):
        page.leave()
    assert page.trouble.isVisible()
    with qtbot.waitSignal(page.left):
        page.trouble.button.click()
    assert QGuiApplication.clipboard().text() == "Mina egna ord."


def test_nobody_is_passed_over_while_their_text_cannot_be_kept(page, read_only):
    read_only(True)
    page.person.text.setPlainText("Mina egna ord.")
    page.skip()
    assert who(page) == "Anna"
    read_only(False)
    page.trouble.button.click()
    page.skip()
    assert who(page) == "Bo"


def test_a_word_that_cannot_be_written_down_is_said_so_and_the_person_stays(page, read_only):
    page.person.channel.choose(Channel.PHONE)
    page._draft.flush()
    read_only(True)
    go_on()
    assert who(page) == "Anna"
    assert page.person.notice.title.text() == "It was not written down"
    read_only(False)
    go_on()
    assert who(page) == "Bo"


def test_a_day_on_which_people_are_off_becomes_the_next_that_is_not_in_the_text_too(page, people):
    saturday = TODAY + timedelta(5 - TODAY.weekday() + 7)
    monday = in_working_days(saturday, 0)
    page.person.then.set_day(saturday)
    assert updates.say_day(saturday, "sv", TODAY) in body(page)
    go_on()
    assert updates.say_day(monday, "sv", TODAY) in body(page)
    go_on()
    assert promises.open_of_card(people["Anna"]).due == monday
    assert updates.say_day(monday, "sv", TODAY) in told(people["Anna"])[0][1]
