"""Words that a client's agreement does without hold while one tries a text in the settings."""

from datetime import date

import pytest

from ui.settings.phrases import PhrasesCard
from wise_feedback.domain.agreement import AgreementTerms
from wise_feedback.domain.phrases import PhraseList
from wise_feedback.services import agreements, phrases

TEXT = "You built the search in Java, with good energy."


@pytest.fixture
def card(qtbot, assignment, changes) -> PhrasesCard:
    """The lists of an assignment, with a text to try them on."""
    card = PhrasesCard(changes)
    qtbot.addWidget(card)
    card.show()
    card.whose.setCurrentIndex(1)
    card.whose.activated.emit(1)
    card.trying.field.input.setPlainText(TEXT)
    return card


def found(card: PhrasesCard) -> list[str]:
    """What is pointed out in the text."""
    card.trying.look()
    return [row.phrase.text() for row in card.trying.rows if row.isVisible()]


def agree(assignment: str) -> None:
    agreements.save(assignment, AgreementTerms(avoid=("good energy",)))
    agreements.walk_through(assignment, date.today())


def test_words_that_are_agreed_on_are_pointed_out_at_once(card, assignment):
    assert "“good energy”" not in found(card)
    agree(assignment)
    assert "“good energy”" in found(card)


def test_what_is_listed_for_the_assignment_itself_wins(card, assignment):
    phrases.save(assignment, PhraseList(concrete=("good energy",)))
    agree(assignment)
    assert "“good energy”" not in found(card)


def test_a_draft_points_out_nothing(card, assignment):
    agreements.save(assignment, AgreementTerms(avoid=("good energy",)))
    assert "“good energy”" not in found(card)
