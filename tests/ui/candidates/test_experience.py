"""What a candidate thought of the process, asked from the panel, and shown in the history."""

import pytest

from tests.ui.answers import answering
from tests.ui.showing import show
from ui.candidates.events import EventRow
from ui.candidates.experience import ExperienceDialog, note_experience
from ui.shared.widgets.labels import Label
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.experience import Answer, Experience
from wise_feedback.services import experiences, history

SAID = Experience(Answer.YES, Answer.PARTLY, 8, "Jag visste när ni skulle ringa.", Channel.MAIL)


@pytest.fixture
def dialog(qtbot, card) -> ExperienceDialog:
    return show(qtbot, ExperienceDialog(card))


def fill(dialog: ExperienceDialog) -> None:
    dialog.knew.choose(Answer.YES)
    dialog.helped.choose(Answer.PARTLY)
    dialog.recommend.choose(8)
    dialog.why.setPlainText(SAID.why)
    dialog.channel.choose(Channel.MAIL)


def test_what_is_filled_in_is_kept(dialog, card):
    fill(dialog)
    dialog.finish()
    assert [one.said for one in experiences.of_card(card)] == [SAID]


def test_nothing_at_all_is_refused_and_said(dialog, card):
    dialog.finish()
    assert dialog.isVisible()
    assert experiences.of_card(card) == []


def test_a_question_that_was_not_asked_has_no_answer(dialog, card):
    dialog.recommend.choose(0)
    dialog.finish()
    assert experiences.of_card(card)[0].said == Experience(recommend=0)


def test_esc_keeps_what_was_filled_in_for_the_next_time(dialog, card, qtbot):
    fill(dialog)
    dialog.reject()
    assert experiences.of_card(card) == []
    again = show(qtbot, ExperienceDialog(card))
    assert again.said() == SAID


def test_what_was_noted_is_a_draft_no_more_until_it_is_undone(dialog, card):
    fill(dialog)
    dialog.reject()
    experiences.note(card, SAID)
    assert experiences.draft(card) is None
    history.undo()
    assert experiences.draft(card) == SAID


def test_it_says_in_words_what_was_done(panel, card):
    def answer(dialog: ExperienceDialog) -> None:
        fill(dialog)
        dialog.finish()

    with answering(ExperienceDialog, answer):
        assert note_experience(card, panel) == "Candidate's view noted"


def test_the_button_in_the_panel_asks_for_it(panel, card, qtbot):
    with qtbot.waitSignal(panel.view_wanted) as wanted:
        panel.view.click()
    assert wanted.args == [card]


def test_it_is_in_the_history_with_the_reason_as_it_was_said(panel, card):
    experiences.note(card, SAID)
    panel.reload()
    rows = panel.body.findChildren(EventRow)
    row = next(row for row in rows if "thought" in row.accessibleName())
    words = [label.text() for label in row.findChildren(Label)]
    assert "Knew where they stood: Yes" in " ".join(words)
    assert SAID.why in words
