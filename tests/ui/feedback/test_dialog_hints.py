"""The text check in the dialog: what it says while one writes, and that it stops nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.factories import a_gap
from tests.ui.feedback.filling import ACTION, GROUND, STRENGTH
from ui.feedback import phrases
from ui.feedback.dialog import FeedbackDialog
from ui.shared.theme import theme
from ui.shared.widgets.checklist import Mark
from wise_feedback.domain.completeness import FeedbackPart, Lack
from wise_feedback.domain.feedback import Decision, GroundKind
from wise_feedback.services import feedback, kept_phrases

ALT = Qt.KeyboardModifier.AltModifier
SEED = (
    "Det kändes inte helt rätt. ",
    "Personligheten passar nog inte in. ",
    "Vi har valt att gå vidare med andra kandidater. ",
)


@pytest.fixture
def dialog(open_dialog, card):
    return open_dialog(card)


@pytest.fixture
def ground(dialog):
    """The field of the ground, with the keyboard in it."""
    field = dialog.form.grounds.cards[0].text
    field.setFocus()
    return field


def write(qtbot, dialog, field, text: str) -> None:
    field.insertPlainText(text)
    qtbot.waitUntil(lambda: len(dialog.desk.hints) > 0)


@pytest.mark.parametrize("text", SEED)
def test_a_phrase_that_says_nothing_is_met_with_a_question(qtbot, dialog, ground, text):
    write(qtbot, dialog, ground, text)
    assert dialog.desk.card.isVisible()
    assert "?" in dialog.desk.card.question.text()


def test_a_key_begins_a_better_sentence(qtbot, dialog, ground):
    write(qtbot, dialog, ground, SEED[0])
    starter = dialog.desk.card.starters[0].text()
    qtbot.keyClick(ground, Qt.Key.Key_1, ALT)
    assert ground.toPlainText().strip() == f"{starter}."


def test_the_question_is_about_the_requirement_that_is_chosen(qtbot, dialog, ground, asked):
    dialog.form.grounds.cards[0].requirement.show_requirement(asked[1].id)
    write(qtbot, dialog, ground, SEED[0])
    assert asked[1].title in dialog.desk.card.question.text()


def test_the_checklist_counts_the_phrases(qtbot, dialog, ground):
    row = dialog.side.checklist.phrases
    assert row.isHidden()
    write(qtbot, dialog, ground, SEED[0])
    assert (row.isVisible(), row.detail.text()) == (True, "1 to change")


def test_the_checklist_leads_to_the_phrase(qtbot, dialog, ground):
    write(qtbot, dialog, ground, SEED[0])
    dialog.form.development.setFocus()
    dialog.side.checklist.phrases.asked.emit()
    assert ground.hasFocus()


def test_a_ground_that_tells_something_is_left_alone(dialog, ground):
    ground.insertPlainText(GROUND)
    dialog.form.strengths.cards[0].text.insertPlainText(STRENGTH)
    dialog.form.development.insertPlainText(ACTION)
    dialog.desk.look()
    assert dialog.desk.hints == []


def test_a_wish_is_no_advice(dialog):
    dialog.form.development.insertPlainText("Bli bättre på att kommunicera.")
    dialog.desk.look()
    assert [hint.finding.rule for hint in dialog.desk.hints] == ["advice.wish"]


@pytest.mark.parametrize("place", ["when", "why", "shown"])
def test_every_line_that_is_printed_is_read(dialog, place):
    line = getattr(dialog.form.grounds.cards[0], place).input
    line.setText("du är för gammal")
    dialog.form.grounds.cards[0]._pair.show()
    dialog.desk.look()
    assert {hint.finding.ground for hint in dialog.desk.hints} == {"age"}


def test_the_private_note_is_nobody_else_s_business(dialog):
    dialog.note.open()
    dialog.note.show_note("Hon är för gammal.")
    dialog.desk.look()
    assert dialog.desk.hints == []


def test_a_new_card_is_read_too(qtbot, dialog):
    dialog.form.grounds.add()
    dialog.form.grounds.cards[1].text.insertPlainText(SEED[0])
    dialog.desk.look()
    qtbot.waitUntil(lambda: len(dialog.desk.hints) == 1)


def test_a_card_that_is_removed_takes_its_hints_along(qtbot, dialog):
    dialog.form.grounds.add()
    dialog.form.grounds.cards[1].text.insertPlainText(SEED[0])
    dialog.desk.look()
    dialog.form.grounds.cards[1].remove.click()
    qtbot.waitUntil(lambda: dialog.desk.hints == [])


def test_a_phrase_is_kept_and_stays_so(qtbot, dialog, ground, open_dialog, card):
    write(qtbot, dialog, ground, SEED[0])
    dialog.desk.card.keep.click()
    assert dialog.desk.hints == []
    dialog.reject()
    again = open_dialog(card)
    again.desk.look()
    assert again.desk.hints == []


def test_a_protected_ground_is_kept_only_for_a_reason(qtbot, dialog, ground, card):
    write(qtbot, dialog, ground, "Du är för gammal. ")
    dialog.desk.card.keep.click()
    assert kept_phrases.kept(card) == ()
    dialog.desk.card.reason.insert("Det är namnet på en modul")
    qtbot.keyClick(dialog.desk.card.reason, Qt.Key.Key_Return)
    (kept,) = kept_phrases.kept(card)
    assert kept.reason == "Det är namnet på en modul"


def test_enter_in_the_reason_does_not_finish_the_feedback(qtbot, dialog, ground):
    write(qtbot, dialog, ground, "Du är för gammal. ")
    dialog.desk.card.keep.click()
    qtbot.keyClick(dialog.desk.card.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_what_may_not_leave_the_house_can_still_be_saved(open_dialog, card, full, asked):
    grave = a_gap(asked[1].id, observation="Du är för gammal för rollen.", impact="x")
    feedback.keep_draft(
        card,
        replace(full, gaps=(grave,)),
    )
    open_dialog(card).done_button.click()
    record = feedback.latest(card)
    assert record is not None
    assert record.feedback.decision is Decision.REJECT


def test_feedback_that_is_opened_again_shows_its_hints(qtbot, open_dialog, card, full):
    feedback.keep_draft(
        card,
        replace(full, fits_better="Ett yngre team, du är för gammal"),
    )
    dialog = open_dialog(card)
    qtbot.waitUntil(lambda: len(dialog.desk.hints) > 0)


def test_whoever_asks_is_told_what_counts(qtbot, dialog, ground):
    write(qtbot, dialog, ground, SEED[0])
    seen: list[str] = []

    def close() -> None:
        explained = QApplication.activeModalWidget()
        seen.append(explained.title.text())
        explained.accept()

    QTimer.singleShot(100, close)
    dialog.desk.card.help.click()
    assert seen == ["What counts as concrete?"]


def test_a_wish_is_looked_at_again_in_the_checklist(dialog):
    row = dialog.side.checklist.rows[FeedbackPart.DEVELOPMENT]
    dialog.form.development.insertPlainText("Bli bättre på att kommunicera.")
    dialog.desk.look()
    wished = row.mark
    dialog.form.development.setPlainText(ACTION)
    dialog.desk.look()
    assert (wished, row.mark) == (Mark.ASKS, Mark.DONE)


@pytest.mark.parametrize(
    ("kind", "text", "lack"),
    [
        (GroundKind.OBSERVED, SEED[0], Lack.CONCRETE),
        (GroundKind.COMPARISON, "Den andra var bättre. ", Lack.MERITS),
        (GroundKind.OBSERVED, "Du är för gammal. ", Lack.PROTECTED),
    ],
)
def test_the_checklist_says_what_the_words_of_a_ground_ask_for(
    open_dialog, card, full, kind, text, lack
):
    gap = replace(full.gaps[0], kind=kind, observation=text)
    feedback.keep_draft(card, replace(full, gaps=(gap,)))
    dialog = open_dialog(card)
    dialog.desk.look()
    row = dialog.side.checklist.rows[FeedbackPart.EXAMPLE]
    assert (row.mark, row.detail.text().endswith(phrases.lacking(lack))) == (Mark.ASKS, True)


def test_the_checklist_leads_to_the_words_of_a_part(qtbot, open_dialog, card, full):
    second = replace(full.strengths[1], observation=SEED[0])
    feedback.keep_draft(card, replace(full, strengths=(full.strengths[0], second)))
    dialog = open_dialog(card)
    dialog.desk.look()
    row = dialog.side.checklist.rows[FeedbackPart.STRENGTH]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert dialog.form.strengths.cards[1].text.hasFocus()


def test_another_requirement_is_asked_about_at_once(qtbot, dialog, ground, asked):
    write(qtbot, dialog, ground, SEED[0])
    select = dialog.form.grounds.cards[0].requirement
    select.setCurrentIndex(3)
    select.activated.emit(3)
    assert asked[2].title in dialog.desk.card.question.text()


def test_the_requirement_of_a_strength_is_asked_about_too(dialog, asked):
    card = dialog.form.strengths.cards[0]
    card.text.insertPlainText("Du var jättebra.")
    dialog.desk.look()
    card.requirement.setCurrentIndex(1)
    card.requirement.activated.emit(1)
    assert asked[0].title in dialog.desk.card.question.text()


def is_below(card, field) -> bool:
    top = card.mapToGlobal(QPoint()).y()
    return 0 <= top - field.mapToGlobal(field.rect().bottomLeft()).y() < 60


@pytest.fixture
def narrow(qtbot, card):
    """The dialog in text so large that its panel stands below the form, in a small window."""
    theme().apply("light", 150)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    dialog = FeedbackDialog(card, window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: not dialog.has_side)
    dialog.room = window
    return dialog


def test_where_the_panel_is_stacked_the_card_stands_below_its_field(qtbot, narrow):
    field = narrow.form.grounds.cards[0].text
    field.setFocus()
    write(qtbot, narrow, field, SEED[0])
    qtbot.waitUntil(lambda: is_below(narrow.desk.card, field))


def test_there_it_follows_to_the_next_field(qtbot, narrow):
    one, two = narrow.form.strengths.cards[0].text, narrow.form.development
    one.setPlainText(SEED[0])
    two.setPlainText("Bli bättre på att kommunicera.")
    narrow.desk.look()
    two.setFocus()
    qtbot.waitUntil(lambda: is_below(narrow.desk.card, two))
    one.setFocus()
    qtbot.waitUntil(lambda: is_below(narrow.desk.card, one))


def test_it_goes_back_into_the_panel_where_there_is_room(qtbot, narrow):
    field = narrow.form.grounds.cards[0].text
    field.setFocus()
    write(qtbot, narrow, field, SEED[0])
    theme().apply("light", 100)
    narrow.room.resize(1400, 900)
    qtbot.waitUntil(lambda: narrow.has_side and narrow.side.isAncestorOf(narrow.desk.card))


def test_it_outlives_the_ground_that_it_stood_in(qtbot, narrow):
    narrow.form.grounds.add()
    field = narrow.form.grounds.cards[1].text
    field.setFocus()
    write(qtbot, narrow, field, SEED[0])
    qtbot.waitUntil(lambda: is_below(narrow.desk.card, field))
    narrow.form.grounds.cards[1].remove.click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    other = narrow.form.grounds.cards[0].text
    write(qtbot, narrow, other, SEED[0])
    qtbot.waitUntil(lambda: is_below(narrow.desk.card, other))


def test_the_card_names_its_ground_where_there_are_several(qtbot, dialog, ground):
    write(qtbot, dialog, ground, SEED[0])
    alone = dialog.desk.card.place.text()
    dialog.form.grounds.add()
    dialog.form.grounds.cards[1].text.setPlainText(SEED[1])
    dialog.desk.look()
    qtbot.waitUntil(lambda: dialog.desk.card.place.text() == "Ground 2")
    dialog.form.grounds.cards[0].text.setFocus()
    assert (alone, dialog.desk.card.place.text()) == ("", "Ground 1")


def test_the_card_names_its_strength_where_there_are_several(qtbot, dialog):
    dialog.form.strengths.add()
    dialog.form.strengths.cards[1].text.setPlainText("Du var jättebra.")
    dialog.desk.look()
    qtbot.waitUntil(lambda: dialog.desk.card.place.text() == "Strength 2")


def test_the_panel_is_no_wider_than_its_place(qtbot, dialog, ground):
    write(qtbot, dialog, ground, "Du är för gammal. ")
    dialog.form.grounds.add()
    qtbot.waitUntil(dialog.desk.card.isVisible)
    assert dialog._side.horizontalScrollBar().maximum() == 0


def test_where_there_is_no_room_for_words_help_is_an_icon_with_a_tip(qtbot, dialog, ground):
    write(qtbot, dialog, ground, "Du är för gammal. ")
    card = dialog.desk.card
    card.resize(card.minimumSizeHint())
    assert card.help.toolTip()
    card.resize(600, card.height())
    assert not card.help.toolTip()
