"""Today: who is listed in which order, and what keys and mouse do about them."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.owing import forget
from tests.ui.names import unnamed
from tests.ui.showing import show
from ui.shared.theme import theme
from ui.shared.widgets.menu import Menu
from ui.today.head import MANY_LATE, Head, greeting
from ui.today.page import TodayPage
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.owed import Owed, Urgency, week_end
from wise_feedback.domain.promises import Hears
from wise_feedback.services import contacts, history, promises, settings, today

_LEFT = Qt.MouseButton.LeftButton


def names(page: TodayPage) -> list[str]:
    """Who is listed, from the top; headings stand in angle brackets."""
    entries = page.list.rows.entries
    return [e.name if isinstance(e, Owed) else f"<{e.urgency} {e.count}>" for e in entries]


def chosen(page: TodayPage) -> str:
    owed = page.list.current()
    return owed.name if owed else ""


def button_of(page: TodayPage, name: str) -> QPoint:
    row = next(r for r, e in enumerate(page.list.rows.entries) if getattr(e, "name", "") == name)
    rect = QRectF(page.list.visualRect(page.list.rows.index(row)))
    return page.list.painter_of_rows.act_rect(row, rect).center().toPoint()


def place_of(page: TodayPage, name: str) -> QPoint:
    row = next(r for r, e in enumerate(page.list.rows.entries) if getattr(e, "name", "") == name)
    return page.list.visualRect(page.list.rows.index(row)).center()


def test_the_longest_owed_come_first_and_those_nearer_to_a_decision(page):
    assert names(page) == ["<late 2>", "Anna", "Bo", "<today 2>", "Cia", "Dag"]


def test_it_says_how_many_wait_and_how_long_it_takes(page):
    assert page.head.sentence.text().startswith("Four ")
    assert page.head.more.text().startswith("Two ")
    assert "20 minutes" in page.head.more.text()


def test_the_first_is_chosen_and_has_the_keyboard(page):
    assert chosen(page) == "Anna"
    assert page.list.hasFocus()


def test_arrows_pass_over_headings(page, press):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert chosen(page) == "Cia"
    press(Qt.Key.Key_Home)
    assert chosen(page) == "Anna"


def test_enter_does_what_is_suggested(page, people, press, qtbot):
    with qtbot.waitSignal(page.update_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [people["Anna"]]
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(page.feedback_wanted) as told:
        press(Qt.Key.Key_Enter)
    assert told.args == [people["Bo"]]


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_F, "feedback_wanted"),
        (Qt.Key.Key_U, "update_wanted"),
        (Qt.Key.Key_J, "chase_wanted"),
        (Qt.Key.Key_L, "letter_wanted"),
        (Qt.Key.Key_Space, "card_wanted"),
    ],
)
def test_a_letter_asks_for_something_about_whoever_is_chosen(
    page, people, press, qtbot, key, signal
):
    with qtbot.waitSignal(getattr(page, signal)) as told:
        press(key)
    assert told.args == [people["Anna"]]


def test_s_asks_to_put_off_the_promise(page, people, press, qtbot):
    with qtbot.waitSignal(page.snooze_wanted) as told:
        press(Qt.Key.Key_S)
    assert told.args == [promises.open_of_card(people["Anna"]).id]


def test_p_starts_a_session_with_everyone_and_n_adds_somebody(page, press, qtbot):
    with qtbot.waitSignal(page.session_wanted) as told:
        press(Qt.Key.Key_P)
    assert told.args == [[]]
    with qtbot.waitSignal(page.add_wanted):
        press(Qt.Key.Key_N)


def test_letters_do_nothing_where_they_are_switched_off(page, press, qtbot):
    page.single_keys = False
    with (
        qtbot.assertNotEmitted(page.feedback_wanted),
        qtbot.assertNotEmitted(page.session_wanted),
    ):
        press(Qt.Key.Key_F)
        press(Qt.Key.Key_P)
    with qtbot.waitSignal(page.card_wanted):
        press(Qt.Key.Key_Space)


def test_a_click_chooses_and_asks_for_nothing(page, qtbot):
    with qtbot.assertNotEmitted(page.update_wanted):
        QTest.mouseClick(page.list.viewport(), _LEFT, pos=place_of(page, "Dag"))
    assert chosen(page) == "Dag"


def test_a_click_on_a_button_does_what_it_says_of_its_own_row(page, people, qtbot):
    with qtbot.waitSignal(page.update_wanted) as told:
        QTest.mouseClick(page.list.viewport(), _LEFT, pos=button_of(page, "Dag"))
    assert told.args == [people["Dag"]]
    assert chosen(page) == "Dag"


def test_a_button_that_is_left_before_the_mouse_is_let_go_does_nothing(page, qtbot):
    view = page.list.viewport()
    with qtbot.assertNotEmitted(page.update_wanted):
        QTest.mousePress(view, _LEFT, pos=button_of(page, "Dag"))
        QTest.mouseRelease(view, _LEFT, pos=place_of(page, "Anna"))


def test_a_double_click_opens_the_card(page, people, qtbot):
    with qtbot.waitSignal(page.card_wanted) as told:
        QTest.mouseDClick(page.list.viewport(), _LEFT, pos=place_of(page, "Bo"))
    assert told.args == [people["Bo"]]


def test_the_menu_holds_all_that_the_keys_do(page):
    acts = page.acts.deeds(page.list.current())
    assert len({deed.key for deed in acts}) == len(acts) == 6
    said: list[str] = []

    def read() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, Menu)
        said.extend(action.text().split("\t")[0] for action in menu.actions() if action.text())
        menu.close()

    QTimer.singleShot(0, read)
    page._show_menu(page.list.place_of_current())
    assert said == ["Tell", *(deed.words for deed in acts)]


def test_a_row_is_read_as_one_sentence_that_says_days(page):
    index = page.list.currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Anna, Backendutvecklare Java · Havsvik Försäkring. ")
    assert "late" in spoken
    assert spoken.endswith("Suggested: Tell.")


def test_everything_on_the_page_has_a_name(page):
    assert unnamed(page) == []


def test_a_filter_shows_one_group(page):
    page.head.urgency.choose(Urgency.TODAY)
    assert names(page) == ["<today 2>", "Cia", "Dag"]
    assert chosen(page) == "Cia"


def test_a_filter_that_finds_nobody_offers_all_again(page, qtbot):
    page.head.hears.choose(Hears.CLIENT)
    page.head.urgency.choose(Urgency.LATE)
    assert page.nobody.isVisible()
    page.head.hears.choose(Hears.CANDIDATE)
    page.head.urgency.choose(Urgency.WEEK)
    QTest.mouseClick(page.nobody.button, _LEFT)
    assert len(names(page)) == 6


def test_what_is_owed_to_clients_is_listed_by_itself(page, assignment, qtbot):
    page.head.hears.choose(Hears.CLIENT)
    due = next(iter(today.reports(date.today()))).due
    if due > week_end(date.today()):
        page.head.show_later()
    assert "Havsvik Försäkring" not in names(page)  # its row is named by its client
    assert [entry.client for entry in page.list.rows.entries if isinstance(entry, Owed)] == [
        "Havsvik Försäkring"
    ]
    with qtbot.waitSignal(page.report_wanted) as wanted:
        page._do_suggested(page.list.current())
    assert wanted.args == [assignment]


def test_whoever_heard_leaves_and_the_next_is_chosen(page, people):
    contacts.log(people["Anna"], Channel.PHONE, "Ringde.", then=date.today() + timedelta(20))
    assert names(page)[:2] == ["<late 1>", "Bo"]
    assert chosen(page) == "Bo"


def test_undo_brings_them_back_and_whoever_is_chosen_stays(page, people, press):
    contacts.log(people["Anna"], Channel.PHONE, "Ringde.", then=date.today() + timedelta(20))
    press(Qt.Key.Key_Down)
    history.undo()
    assert names(page)[1] == "Anna"
    assert chosen(page) == "Cia"


def test_a_page_out_of_sight_reads_nothing_until_it_is_shown(page, people):
    page.hide()
    contacts.log(people["Anna"], Channel.PHONE, then=date.today() + timedelta(20))
    assert "Anna" in names(page)
    page.show()
    assert "Anna" not in names(page)


def test_at_midnight_everything_is_a_day_later(page):
    tomorrow = datetime.combine(date.today() + timedelta(1), time(0, 1)).astimezone()
    page.day.read = lambda: tomorrow
    page.day.look()
    assert names(page)[0] == "<late 4>"


def test_a_clock_that_is_set_back_is_seen_when_the_window_comes_to_the_front(page):
    yesterday = datetime.combine(date.today() - timedelta(1), time(9)).astimezone()
    page.day.read = lambda: yesterday
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    assert names(page)[0] == "<late 1>"


def test_within_a_day_the_greeting_follows_the_clock(page):
    late = datetime.combine(date.today(), time(20)).astimezone()
    page.day.read = lambda: late
    page.day.look()
    assert page.head.greeting.text().startswith("Good evening")


@pytest.mark.parametrize(
    ("hour", "words"),
    [
        (3, "Good evening"),
        (4, "Good morning"),
        (10, "Hello"),
        (12, "Good afternoon"),
        (18, "Good evening"),
    ],
)
def test_the_greeting_is_that_of_the_hour(hour, words):
    assert greeting("Maja", hour) == f"{words}, Maja"
    assert greeting("", hour) == words


def test_the_consultant_is_greeted_by_first_name(page):
    me = settings.load()
    settings.save(replace(me, consultant=replace(me.consultant, name="Maja Nordlind")))
    assert page.head.greeting.text().endswith(", Maja")


def test_where_very_many_are_late_the_first_ten_are_offered(add, open_page, qtbot):
    cards = [add(f"Nummer {n:02}", -n) for n in range(1, MANY_LATE + 2)]
    page = open_page()
    assert page.head.first.isVisible()
    with qtbot.waitSignal(page.session_wanted) as told:
        QTest.mouseClick(page.head.first, _LEFT)
    wanted = [promises.open_of_card(card).id for card in reversed(cards)][:10]
    assert told.args == [wanted]


def test_a_few_who_are_late_are_taken_one_by_one(page):
    assert page.head.first.isHidden()


def test_a_day_on_which_everyone_has_heard_says_so_and_names_the_next_promise(page, people):
    for card in people.values():
        contacts.log(card, Channel.PHONE, then=date.today() + timedelta(20))
    assert page.empty.isVisible()
    assert page.empty.title.text() == "Everyone knows where they stand"
    assert page.empty.text.text().startswith("4 of 4 ")
    assert page.empty.next.text().startswith("Next promise: ")
    assert page.head.session.isHidden()


def test_what_comes_later_can_be_seen_on_an_empty_day(page, people):
    for card in people.values():
        contacts.log(card, Channel.PHONE, then=date.today() + timedelta(20))
    QTest.mouseClick(page.empty.later, _LEFT)
    assert len(names(page)) == 5
    page.head.show_all()
    assert page.empty.isVisible()


def test_nobody_is_said_to_know_while_somebody_sits_between_the_chairs(page, people):
    for card in people.values():
        contacts.log(card, Channel.PHONE, then=date.today() + timedelta(20))
    forget(people["Dag"])
    page.reload()
    assert page.empty.title.text() != "Everyone knows where they stand"
    assert not page.rail.chairs.isHidden()


def test_before_there_is_anybody_it_invites_to_add_somebody(vault, open_page, qtbot):
    page = open_page()
    assert page.first_run.isVisible()
    with qtbot.waitSignal(page.add_wanted):
        QTest.mouseClick(page.first_run.button, _LEFT)


def test_an_assignment_without_anybody_invites_too(assignment, open_page):
    page = open_page()
    assert page.first_run.isVisible()
    assert page.rail.reports.isVisible()


def test_where_room_is_short_the_rail_goes_below_the_list(page, qtbot):
    page.resize(900, 800)
    qtbot.waitUntil(lambda: page.rail.y() > page.list.y() and page.rail.width() > 600)
    page.resize(1204, 800)
    qtbot.waitUntil(lambda: page.rail.x() > page.list.x() + 400)


@pytest.mark.parametrize("zoom", [90, 150])
def test_no_part_of_a_row_lies_over_another(page, zoom):
    theme().apply("light", zoom)
    for width in (760, 1000, 1204, 1600):
        page.resize(width, 800)
        QApplication.processEvents()
        rect = QRectF(page.list.visualRect(page.list.currentIndex()))
        words = page.list.rows.words(page.list.current())
        places = page.list.painter_of_rows._places(rect, words, has_key=True)
        parts = [places.avatar, places.name, places.owed, places.why, places.due, places.act]
        for one in parts:
            assert one.width() > 0
            assert rect.contains(one.center())
            others = (other for other in parts if other is not one)
            assert not any(one.adjusted(2, 2, -2, -2).intersects(other) for other in others)


def test_the_page_scrolls_as_one_and_follows_the_arrows(add, open_page, press, qtbot):
    for number in range(20):
        add(f"Nummer {number:02}", -20 + number)
    page = open_page()
    bar = page.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert page.list.verticalScrollBar().maximum() == 0
    press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bar.value() > 0)
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_it_fits_beside_the_sidebar_of_the_smallest_window_at_the_largest_text(page):
    theme().apply("light", 150)
    page.resize(1010, 600)
    QApplication.processEvents()
    for part in (page.head, page.foot, page.list, page.head.filters):
        assert part.mapTo(page, part.rect().topRight()).x() < page.width() == 1010
        assert part.width() >= part.minimumSizeHint().width()


def test_the_button_that_begins_the_session_is_whole_where_there_is_little_room(qtbot):
    theme().apply("light", 150)
    window = QWidget()
    head = Head(window)
    head.greet("Maja", datetime(2026, 9, 23, 18, 30).astimezone())
    head.setGeometry(0, 0, 690, 240)  # beside the sidebar, in the smallest window
    head.fit(690)
    show(qtbot, window)
    assert head.session.width() >= head.session.sizeHint().width()
