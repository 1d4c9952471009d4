"""The text to try the lists on: its verdict, and each thing found with the reason."""

import pytest

from ui.settings.trying import MOST_SHOWN, TryBox
from ui.shared.languages import speak
from ui.shared.tokens import Kind
from wise_feedback.domain.checking import Yardstick
from wise_feedback.domain.phrases import PhraseList
from wise_feedback.services import checking

OLD = "You were too old for the team."


@pytest.fixture
def box(qtbot) -> TryBox:
    box = TryBox()
    qtbot.addWidget(box)
    box.show()
    return box


def told(box: TryBox) -> list[tuple[str, str]]:
    return [(row.phrase.text(), row.why.text()) for row in box.rows if row.isVisible()]


def write(box: TryBox, text: str) -> None:
    box.field.input.setPlainText(text)
    box.look()


def own(box: TryBox, *vague: str) -> None:
    box.hold_to(Yardstick("en", phrases=PhraseList(vague)))


@pytest.mark.parametrize("text", ["", " \n", "?!"])
def test_where_there_is_nothing_to_judge_nothing_is_said(box, text):
    write(box, text)
    assert (box.chip.text(), box.chip.kind, told(box)) == ("Nothing to judge", Kind.PLAIN, [])


def test_a_text_is_judged_without_being_asked(box, qtbot):
    box.field.input.setPlainText("You drew how Kafka and Postgres share the orders.")
    qtbot.waitUntil(lambda: box.chip.text() == "Concrete", timeout=1000)


def test_a_concrete_text_is_called_so(box):
    write(box, "You drew how Kafka and Postgres share the orders.")
    assert (box.chip.text(), box.chip.kind, told(box)) == ("Concrete", Kind.DONE, [])


def test_a_vague_text_is_called_so_and_the_words_are_quoted(box):
    text = "You were great."
    write(box, text)
    (finding,) = checking.hints(text, Yardstick("en"), told_in="en")
    assert (box.chip.text(), box.chip.kind) == ("Vague", Kind.TODAY)
    assert told(box) == [(f"“{finding.phrase}”", finding.why)]


def test_a_phrase_of_ones_own_is_quoted_where_it_stands(box):
    own(box, "right energ*")
    write(box, "You drew Kafka with the right energy.")
    assert [phrase for phrase, _why in told(box)] == ["“right energy”"]
    assert [(mark.start, mark.end) for mark in box.marks] == [(24, 36)]


def test_what_must_not_be_said_is_marked_more_gravely(box):
    write(box, OLD)
    assert [mark.kind for mark in box.marks] == [Kind.LATE]


def test_what_must_not_be_said_is_never_called_concrete(box):
    write(box, "You drew how Kafka and Postgres share the orders. You were too old for the team.")
    assert (box.chip.text(), box.chip.kind) == ("May not leave the house", Kind.LATE)


def test_a_grave_finding_has_a_sign_of_its_own(box):
    write(box, f"{OLD} You were great.")
    assert box.rows[0].sign == "shield-check"


def test_a_text_is_judged_in_its_own_language_and_told_of_in_ours(box):
    speak("sv")
    box.hold_to(Yardstick("sv"))
    write(box, OLD)
    (finding,) = checking.hints(OLD, Yardstick("en"), told_in="sv")
    assert [why for _phrase, why in told(box)] == [finding.why]


def test_of_very_many_findings_the_rest_is_counted(box):
    own(box, "energy")
    write(box, "energy " * (MOST_SHOWN + 3))
    assert (len(told(box)), box.rest.text()) == (MOST_SHOWN, "and 3 more")


def test_a_long_phrase_is_quoted_from_its_beginning(box):
    own(box, "energy " * 20)
    write(box, "energy " * 20)
    ((phrase, _why),) = told(box)
    assert phrase.startswith("“energy energy")
    assert phrase.endswith("…”")
    assert len(phrase) < 75


def test_an_emoji_before_a_phrase_does_not_move_its_mark(box):
    own(box, "energy")
    write(box, "🙂🙂 energy")
    (selection,) = box.field.input.extraSelections()
    assert selection.cursor.selectedText() == "energy"
