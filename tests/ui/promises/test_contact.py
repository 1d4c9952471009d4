"""Somebody was told something: logged with a few keys, and nothing typed is lost."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.names import unnamed
from ui.promises.contact import ContactDialog
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.promises import End, Hears
from wise_feedback.services import board, contacts, drafts, history, promises, today
from wise_feedback.services.calendar import next_working_day
from wise_feedback.services.contacts import DRAFT
from wise_feedback.storage import tables

TODAY = date.today()
CONTROL = Qt.KeyboardModifier.ControlModifier
SAID = "Kunden svarar på torsdag."


@pytest.fixture
def dialog(met, shown) -> ContactDialog:
    return shown(ContactDialog(met))


def test_the_keyboard_begins_where_it_is_written_what_was_said(dialog):
    assert dialog.text.input.hasFocus()


def test_to_type_and_press_ctrl_enter_is_all_it_takes(dialog, met):
    dialog.text.input.insertPlainText(SAID)
    QTest.keyClick(dialog.text.input, Qt.Key.Key_Return, CONTROL)
    (contact,) = contacts.contacts(met)
    assert (contact.hears, contact.channel, contact.text) == (
        Hears.CANDIDATE,
        Channel.PHONE,
        SAID,
    )


def test_the_usual_day_is_promised_unless_another_is_chosen(dialog, met, assignment):
    dialog.finish()
    assert promises.open_of_card(met).due == promises.usual_day(assignment, TODAY)


def test_what_was_said_may_be_left_out(dialog, met):
    dialog.finish()
    assert contacts.contacts(met)[0].text == ""


def test_it_says_what_has_been_promised(dialog, met):
    due = promises.open_of_card(met).due
    assert dialog.subtitle.text().startswith(f"Feedback promised {due:%a} {due.day} {due:%b}")


def test_a_key_chooses_the_channel_while_one_writes(dialog, met):
    QTest.keyClick(dialog.text.input, Qt.Key.Key_3, CONTROL)
    dialog.finish()
    assert contacts.contacts(met)[0].channel is Channel.SMS


def test_the_channel_of_the_last_time_comes_first(met, shown):
    contacts.log(met, Channel.MAIL, then=next_working_day(TODAY))
    assert shown(ContactDialog(met)).channel.value() == Channel.MAIL


def test_a_letter_before_does_not_make_it_a_letter_now(met, shown):
    contacts.log(met, Channel.LETTER, then=next_working_day(TODAY))
    assert shown(ContactDialog(met)).channel.value() == Channel.PHONE


def test_without_a_new_date_they_are_between_the_chairs_and_the_dialog_says_so(dialog, met):
    dialog.without.click()
    assert dialog._chair.isVisible()
    assert not dialog.then.isVisible()
    dialog.finish()
    assert [chair.candidacy_id for chair in today.between_the_chairs()] == [met]


def test_the_client_hears_about_a_candidate_whom_they_have_met(dialog, met):
    dialog.who.choose(Hears.CLIENT)
    dialog.finish()
    assert contacts.contacts(met)[0].hears is Hears.CLIENT
    assert promises.open_of_card(met) is not None


def test_a_client_who_knows_nothing_of_somebody_cannot_be_told_by_mistake(screened, shown):
    assert not shown(ContactDialog(screened)).who.isVisible()


def test_somebody_who_declined_is_told_of_to_the_client(met, shown):
    board.close([(met, Closing(Way.CANDIDATE_WITHDREW))])
    dialog = shown(ContactDialog(met))
    assert dialog.who.value() == Hears.CLIENT
    dialog.finish()
    kept = next(one for one in promises.of_card(met) if one.hears is Hears.CLIENT)
    assert kept.end is End.KEPT


def test_nobody_hears_again_once_their_process_has_ended(met, shown):
    board.close([(met, Closing(Way.CLIENT_WITHDREW))])
    dialog = shown(ContactDialog(met))
    assert not dialog._next.isVisible()
    dialog.finish()
    assert promises.open_of_card(met) is None


def test_a_day_that_has_passed_is_refused_in_place(dialog, met):
    dialog.then.date.set_day(TODAY - timedelta(1))
    dialog.finish()
    assert dialog.then.line.text() == "That day has passed. Choose today or a day to come."
    assert dialog.then.date.hasFocus()
    assert contacts.contacts(met) == []


def test_a_time_that_is_none_is_refused_in_place(dialog, met):
    dialog.then.time.setText("kl 25")
    dialog.finish()
    assert "such as 9:30" in dialog.then.line.text()
    assert contacts.contacts(met) == []


def test_a_time_is_promised_too(dialog, met):
    dialog.then.time.setText("9.30")
    dialog.finish()
    assert f"{promises.open_of_card(met).at:%H:%M}" == "09:30"


def test_what_is_typed_is_kept_before_anything_is_pressed(qtbot, dialog, met):
    dialog.text.input.insertPlainText(SAID)
    qtbot.waitUntil(lambda: (drafts.kept(DRAFT, met) or {}).get("text") == SAID)


def test_esc_loses_nothing(dialog, met, shown):
    dialog.text.input.insertPlainText(SAID)
    dialog.channel.choose(Channel.MAIL)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = shown(ContactDialog(met))
    assert (again.text.input.toPlainText(), again.channel.value()) == (SAID, Channel.MAIL)
    assert contacts.contacts(met) == []


def test_a_draft_whose_day_has_passed_promises_the_usual_day(dialog, met, assignment, shown):
    dialog.text.input.insertPlainText(SAID)
    dialog.reject()
    body = drafts.kept(DRAFT, met)
    drafts.keep(DRAFT, met, {**body, "day": (TODAY - timedelta(9)).isoformat()})
    again = shown(ContactDialog(met))
    assert again.then.day() == promises.usual_day(assignment, TODAY)


def test_a_dialog_that_was_only_looked_at_leaves_nothing_behind(dialog, met):
    dialog.reject()
    assert drafts.kept(DRAFT, met) is None


def test_what_was_logged_leaves_no_draft(dialog, met):
    dialog.text.input.insertPlainText(SAID)
    dialog.keep()
    dialog.finish()
    assert drafts.kept(DRAFT, met) is None


def test_a_full_disk_is_told_and_leaves_the_text_in_the_window(dialog, met):
    dialog.text.input.insertPlainText(SAID)
    tables.db.execute_sql("PRAGMA query_only = 1")
    dialog.finish()
    tables.db.execute_sql("PRAGMA query_only = 0")
    assert dialog.isVisible()
    assert dialog.text.input.toPlainText() == SAID
    assert dialog._wrong.text() != ""


def test_it_says_what_was_done(dialog, met):
    dialog.finish()
    assert dialog.told.startswith("Elin has heard, and hears again ")


def test_a_contact_is_undone_in_one_step(dialog, met):
    before = promises.of_card(met)
    dialog.finish()
    history.undo()
    assert (contacts.contacts(met), promises.of_card(met)) == ([], before)


def test_what_was_typed_is_there_again_once_the_contact_is_undone(dialog, met, shown):
    dialog.text.input.insertPlainText(SAID)
    dialog.finish()
    gone = drafts.kept(DRAFT, met)
    history.undo()
    assert gone is None
    assert shown(ContactDialog(met)).text.input.toPlainText() == SAID


def test_every_control_has_a_name(dialog):
    assert unnamed(dialog) == []
