"""The text check in the composer: what may not leave the house, and what a candidate cannot use."""

import pytest
from PySide6.QtCore import QPoint, QRect

from tests.recipients import turned_down
from tests.ui.letters.composing import settle, write
from ui.shared.widgets.inputs import LineEdit
from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.letter_checks import PROTECTED
from wise_feedback.services import letters

BAD = "Du är för gammal för rollen."


def grounds(page) -> list[str]:
    return [hint.finding.ground for hint in page.checks.desk.hints]


def test_a_letter_as_it_is_composed_asks_for_nothing(page):
    assert grounds(page) == []


@pytest.mark.parametrize("kind", list(PartKind))
def test_what_may_not_leave_the_house_holds_the_letter_back(page, qtbot, kind):
    write(page, kind, BAD)
    settle(page, qtbot)
    assert page.column.foot.first.check.number == PROTECTED
    assert not page.head.save.isEnabled()


def test_the_notice_leads_to_the_part(page, qtbot):
    write(page, PartKind.NEXT, BAD)
    settle(page, qtbot)
    page.column.foot.first.go.click()
    assert page.column.parts.fields[PartKind.NEXT].text.hasFocus()


def go_there(page, qtbot) -> str:
    """Press *Go there* in the notice; return what stands before the caret then."""
    settle(page, qtbot)
    page.column.foot.first.go.click()
    field = page.focusWidget()
    text = field.text() if isinstance(field, LineEdit) else field.toPlainText()
    return text[: field.caret()]


def test_the_notice_leads_to_the_phrase_that_holds_the_letter(page, qtbot):
    write(page, PartKind.GROUNDS, f"Det kändes inte rätt. {BAD} Vi hörs.")
    before = go_there(page, qtbot)
    hint = page.checks.desk.card.hint
    assert hint.finding.blocks
    assert before.endswith(hint.phrase)


def test_it_leads_past_what_is_only_vague(page, qtbot):
    write(page, PartKind.STRENGTHS, "Det kändes inte rätt.")
    write(page, PartKind.NEXT, BAD)
    assert "gammal" in go_there(page, qtbot)
    assert page.column.parts.fields[PartKind.NEXT].text.hasFocus()


def test_it_leads_to_the_subject_too(page, qtbot):
    page.column.parts.subject.input.clear()
    page.column.parts.subject.input.insert("Du är för gammal för det")
    page.column.parts.subject.input.textEdited.emit("Du är för gammal för det")
    assert "gammal" in go_there(page, qtbot)
    assert page.column.parts.subject.input.hasFocus()


def test_it_leads_to_a_gap_that_nobody_has_filled(page, qtbot):
    write(page, PartKind.GROUNDS, "När vi frågade om … svarade du nej.")
    assert go_there(page, qtbot).endswith("om …")
    assert not page.head.save.isEnabled()


def test_the_card_is_in_sight_then(page, qtbot):
    page.resize(1100, 760)
    write(page, PartKind.NEXT, BAD)
    page.column.scroller.verticalScrollBar().setValue(0)
    go_there(page, qtbot)
    card, view = page.checks.desk.card, page.column.scroller.viewport()

    def is_seen() -> bool:
        place = QRect(card.mapTo(view, QPoint()), card.size())
        return card.isVisible() and view.rect().contains(place)

    qtbot.waitUntil(is_seen)


def test_what_a_change_of_language_did_is_in_sight(page, qtbot):
    page.resize(1040, 700)
    bar, news = page.column.scroller.verticalScrollBar(), page.column.notices.news
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.column.tools.language.chosen.emit("en")

    def is_seen() -> bool:
        view = page.column.scroller.viewport()
        place = QRect(news.mapTo(view, QPoint()), news.size())
        return news.isVisible() and view.rect().contains(place)

    qtbot.waitUntil(is_seen)


def test_the_draft_is_kept_all_the_same(page, told, qtbot):
    write(page, PartKind.GROUNDS, BAD)
    settle(page, qtbot)
    draft = letters.draft(told)
    assert draft is not None
    assert draft.part(PartKind.GROUNDS).text == BAD


def test_a_reason_lets_it_go(page, qtbot):
    write(page, PartKind.GROUNDS, BAD)
    settle(page, qtbot)
    desk = page.checks.desk
    desk.look()
    while desk.hints:
        desk.card.keep.click()
        desk.card.reason.insert("Rollen heter så i pjäsen")
        desk.card.keep.click()
    settle(page, qtbot)
    assert page.head.save.isEnabled()


def test_a_vague_ground_is_pointed_out_and_stops_nothing(page, qtbot):
    write(page, PartKind.GROUNDS, "Det kändes inte helt rätt.")
    settle(page, qtbot)
    page.checks.desk.look()
    assert grounds(page) == ["gut_feeling"]
    assert page.head.save.isEnabled()


def test_the_opening_may_say_what_openings_say(page, qtbot):
    write(page, PartKind.OPENING, "Hej Anna. Tack för ett trevligt samtal, det var roligt.")
    settle(page, qtbot)
    page.checks.desk.look()
    assert grounds(page) == []


def test_a_part_in_another_language_than_the_letter_is_pointed_out(page, qtbot):
    text = "When asked, you could not explain how the order of messages is kept."
    write(page, PartKind.GROUNDS, text)
    page.checks.desk.look()
    assert grounds(page) == ["mixed_language"]


def test_the_candidate_s_own_name_is_never_pointed_out(assignment, open_page):
    page = open_page(turned_down(assignment, "Greta Holm"))
    assert grounds(page) == []


def test_an_empty_page_has_no_hints(met, open_page):
    assert grounds(open_page(met)) == []
