"""Beside the list: who we wait for, who is between the chairs, reports and times."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.owing import due_in, forget
from ui.shared.widgets.buttons import Button, IconButton
from ui.today.awaiting import AwaitedRow
from ui.today.rail_card import RailCard
from wise_feedback.domain.promises import Hears
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import history, meetings

_LEFT = Qt.MouseButton.LeftButton


def said(card: RailCard) -> list[str]:
    labels = (label for label in card.findChildren(QLabel) if label.isVisible())
    return [label.text() for label in labels if label.text()]


def test_a_client_who_owes_us_a_word_can_be_chased(add, open_page, qtbot):
    card = add("Elin", 1, StageKind.CLIENT_INTERVIEW)
    due_in(card, -2, Hears.US)
    page = open_page()
    row = page.rail.findChild(AwaitedRow)
    with qtbot.waitSignal(page.chase_wanted) as told:
        QTest.mouseClick(row.button, _LEFT)
    assert told.args == [card]


def test_a_client_who_has_days_left_is_only_shown(add, open_page, qtbot):
    card = add("Elin", 1, StageKind.CLIENT_INTERVIEW)
    page = open_page()
    with qtbot.waitSignal(page.card_wanted) as told:
        QTest.mouseClick(page.rail.findChild(AwaitedRow).button, _LEFT)
    assert told.args == [card]


def test_one_between_the_chairs_is_named_and_given_a_date(page, people, qtbot):
    forget(people["Dag"])
    page.reload()
    chairs = page.rail.chairs
    assert "1 of 4" in said(chairs)
    assert any(text.startswith("Dag has no next update.") for text in said(chairs))
    with qtbot.waitSignal(page.date_wanted) as told:
        QTest.mouseClick(chairs.button, _LEFT)
    assert told.args == [[people["Dag"]]]
    with qtbot.waitSignal(page.card_wanted) as told:
        QTest.mouseClick(chairs.other, _LEFT)
    assert told.args == [people["Dag"]]


def test_several_between_the_chairs_are_given_a_date_together(page, people, qtbot):
    for card in people.values():
        forget(card)
    page.reload()
    with qtbot.waitSignal(page.date_wanted) as told:
        QTest.mouseClick(page.rail.chairs.button, _LEFT)
    assert sorted(told.args[0]) == sorted(people.values())


def test_those_for_whom_there_is_no_room_get_a_date_too(add, open_page, qtbot):
    cards = [add(f"Nummer {n}", 1) for n in range(9)]
    for card in cards:
        forget(card)
    page = open_page()
    assert any("more" in text for text in said(page.rail.chairs))
    with qtbot.waitSignal(page.date_wanted) as told:
        QTest.mouseClick(page.rail.chairs.button, _LEFT)
    assert sorted(told.args[0]) == sorted(cards)


def test_a_report_is_marked_as_sent_and_undone(page, qtbot):
    sent = page.rail.reports.findChild(IconButton)
    with qtbot.waitSignal(page.told):
        QTest.mouseClick(sent, _LEFT)
    qtbot.waitUntil(lambda: "sent" in said(page.rail.reports))
    history.undo()
    qtbot.waitUntil(lambda: "ready" in said(page.rail.reports))
    assert "sent" not in said(page.rail.reports)


def test_an_interview_today_stands_in_the_calendar(add, open_page):
    card = add("Linnéa", 1)
    noon = datetime.combine(date.today(), datetime.min.time()).astimezone() + timedelta(hours=12)
    until = noon + timedelta(minutes=45)
    meetings.book(card, StageKind.OUR_INTERVIEW, noon.astimezone(UTC), until.astimezone(UTC))
    page = open_page()
    assert "Interview, Linnéa" in said(page.rail.slots)
    assert "12:00" in said(page.rail.slots)


def test_a_card_with_nothing_in_it_is_not_shown(page):
    assert page.rail.awaited.isHidden()
    assert page.rail.chairs.isHidden()
    assert page.rail.slots.isHidden()


def test_every_button_beside_the_list_names_whom_it_is_about(add, open_page):
    due_in(add("Elin", 1, StageKind.CLIENT_INTERVIEW), -2, Hears.US)
    page = open_page()
    button = page.rail.findChild(AwaitedRow).findChild(Button)
    assert button.accessibleName() == "Chase: Havsvik Försäkring, Elin"


def test_tab_goes_from_the_list_down_the_rail_also_once_it_has_changed(add, open_page):
    due_in(add("Elin", 1, StageKind.CLIENT_INTERVIEW), -2, Hears.US)
    forget(add("Dag", 1))
    add("Eva", 0)
    page = open_page()
    for _ in range(2):
        QApplication.processEvents()
        page.list.setFocus()
        stops = []
        for _ in range(3):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            stops.append(QApplication.focusWidget())
        row = next(row for row in page.rail.findChildren(AwaitedRow) if row.isVisible())
        assert stops == [row.button, page.rail.chairs.button, page.rail.chairs.other]
        page.reload()
