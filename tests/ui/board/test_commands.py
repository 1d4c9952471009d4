"""Letters on the board: U, S and J, in the menu too; and those without a next word."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.boards import stage
from tests.ui.answers import answering
from ui.board.commands import commands
from ui.board.menus import CardMenu
from ui.promises.booking import BookingDialog
from ui.promises.contact import ContactDialog
from ui.promises.snooze import NextWordDialog, SnoozeDialog
from ui.shared.tokens import Kind
from wise_feedback.domain.agreement import AgreementState
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import agreements, board, contacts, meetings, promises, today

PRESENTED = StageKind.PRESENTED


def offered(page, *ids: str) -> dict[str, str]:
    """What is offered for these cards, by key."""
    return {one.key or one.words: one.words for one in commands(page, ids)}


def test_u_updates_the_chosen_candidate(hands, people, qtbot):
    hands.choose("Bo")
    with (
        qtbot.waitSignal(hands.page.told) as told,
        answering(ContactDialog, lambda dialog: dialog.finish()),
    ):
        hands.press(Qt.Key.Key_U)
    assert contacts.contacts(people["Bo"]) != []
    assert told.args[0].startswith("Bo has heard")


def test_s_puts_off_what_was_promised(hands, people):
    hands.choose("Bo")
    before = promises.open_of_card(people["Bo"])
    with answering(SnoozeDialog, lambda dialog: dialog.finish()):
        hands.press(Qt.Key.Key_S)
    assert promises.open_of_card(people["Bo"]).follows_id == before.id


def test_s_sets_a_date_for_whoever_has_none(hands, people):
    contacts.log(people["Bo"], Channel.PHONE)
    hands.choose("Bo")
    with answering(NextWordDialog, lambda dialog: dialog.finish()):
        hands.press(Qt.Key.Key_S)
    assert promises.open_of_card(people["Bo"]) is not None


def test_s_sets_a_date_for_all_of_the_chosen_that_have_none(hands, people):
    for name in ("Anna", "Cia"):
        contacts.log(people[name], Channel.PHONE)
    hands.choose("Anna", "Bo", "Cia")
    before = promises.open_of_card(people["Bo"])
    with answering(NextWordDialog, lambda dialog: dialog.finish()):
        hands.press(Qt.Key.Key_S)
    assert today.between_the_chairs() == []
    assert promises.open_of_card(people["Bo"]) == before


def test_p_lets_all_of_the_chosen_hear_one_after_the_other(hands, people, qtbot):
    hands.choose("Anna", "Bo")
    with qtbot.waitSignal(hands.page.session_wanted) as wanted:
        hands.press(Qt.Key.Key_P)
    assert wanted.args == [[people["Anna"], people["Bo"]]]


def test_p_passes_over_whoever_is_out_of_play(hands, people):
    board.close([(people["Bo"], Closing(Way.CANDIDATE_WITHDREW))])
    session = commands(hands.page, [people["Anna"], people["Bo"]])[0]
    wanted = []
    hands.page.session_wanted.connect(wanted.append)
    session.act()
    assert wanted == [[people["Anna"]]]


def test_j_asks_for_the_client_to_be_chased(hands, people, assignment, qtbot):
    board.move([people["Bo"]], stage(assignment, PRESENTED))
    hands.choose("Bo")
    with qtbot.waitSignal(hands.page.chase_wanted) as wanted:
        hands.press(Qt.Key.Key_J)
    assert wanted.args == [people["Bo"]]


def test_a_client_who_knows_nothing_of_somebody_is_not_chased(hands, people):
    assert "J" not in offered(hands.page, people["Bo"])


def test_letters_that_are_turned_off_do_nothing(hands, people):
    hands.page.single_keys = False
    hands.choose("Bo")
    hands.press(Qt.Key.Key_U)
    assert QApplication.activeModalWidget() is None


def test_the_menu_offers_the_same_beside_the_same_keys(hands, people, assignment):
    board.move([people["Bo"]], stage(assignment, PRESENTED))
    hands.choose("Bo")
    seen = []

    def read(menu: CardMenu) -> None:
        seen.extend(action.text() for action in menu.actions())

    with answering(CardMenu, read):
        hands.page._show_card_menu(QPoint(0, 0))
    for words in ("Update\tU", "Put off\tS", "Chase the client\tJ", "Book interview"):
        assert words in seen


def test_an_interview_is_booked_from_the_menu(hands, people):
    book = next(one for one in commands(hands.page, [people["Bo"]]) if not one.key)
    with answering(BookingDialog, lambda dialog: dialog.finish()):
        book.act()
    assert len(meetings.meetings(people["Bo"])) == 1


def test_whoever_has_been_told_and_closed_is_put_off_no_more(hands, people):
    board.close([(people["Bo"], Closing(Way.CANDIDATE_WITHDREW))])
    told = offered(hands.page, people["Bo"])
    assert "S" not in told
    assert "Book interview" not in told


def test_the_head_says_that_everyone_has_a_next_update(page):
    assert page.head.chairs.accessibleName() == "Everyone has a next update"
    assert not page.head.chairs.isEnabled()


def test_the_head_shows_whoever_has_none(hands, people):
    contacts.log(people["Dag"], Channel.PHONE)
    button = hands.page.head.chairs
    assert (button.kind, button.isEnabled()) == (Kind.LATE, True)
    button.click()
    assert hands.chosen() == ["Dag"]


def test_the_head_goes_on_to_the_next_lane_with_whoever_has_none(hands, people):
    for name in ("Anna", "Cia", "Dag"):
        contacts.log(people[name], Channel.PHONE)
    chosen = []
    for _ in range(3):
        hands.page.head.chairs.click()
        chosen.append(hands.chosen())
    assert chosen == [["Anna", "Cia"], ["Dag"], ["Anna", "Cia"]]


def test_whoever_is_filtered_out_is_shown_all_the_same(hands, people):
    contacts.log(people["Dag"], Channel.PHONE)
    hands.page.head.filter.setText("Anna")
    hands.page.head.chairs.click()
    assert hands.chosen() == ["Dag"]


def test_a_board_without_anybody_in_play_says_nothing_of_it(open_page):
    assert not open_page().head.chairs.isVisible()


@pytest.mark.parametrize(
    ("state", "words", "kind"),
    [
        (None, "Agreement missing", Kind.PLAIN),
        (AgreementState.DRAFT, "Agreement begun", Kind.PLAIN),
        (AgreementState.WALKED, "Agreement ready", Kind.DONE),
        ("signed", "Agreement ready", Kind.DONE),
    ],
)
def test_the_head_says_how_far_the_agreement_has_come(page, state, words, kind):
    page.head.show_agreement(state)
    chip = page.head.agreement
    assert (chip.accessibleName(), chip.kind, chip.isVisible()) == (words, kind, True)


def test_the_agreement_can_be_asked_for(page, assignment, qtbot):
    page.head.show_agreement(None)
    with qtbot.waitSignal(page.agreement_wanted) as wanted:
        page.head.agreement.click()
    assert wanted.args == [assignment]


def test_an_agreement_to_take_up_at_the_start_meeting_stands_out(page):
    assert page.head.agreement.kind is Kind.TODAY


def test_an_agreement_that_nobody_wants_to_be_reminded_of_does_not(page, assignment):
    terms = agreements.resume(assignment).terms
    agreements.save(assignment, replace(terms, remind_at_start=False))
    page.reload()
    assert page.head.agreement.kind is Kind.PLAIN
