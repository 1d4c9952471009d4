"""The page to write a letter on: what it shows when it opens, and never shows."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.factories import a_rejection
from tests.ui.letters.composing import paper, shown, write
from ui.shared.theme import theme
from wise_feedback.domain.letter import PartKind
from wise_feedback.services import feedback, letters, notes


def test_a_letter_opens_with_what_the_feedback_says(page, told):
    letter = letters.suggest(told)
    assert page.head.top.title.text() == "Letter to Anna Öberg"
    assert "Backendutvecklare Java, Havsvik Försäkring" in page.head.top.about.text()
    assert page.column.parts.subject.input.text() == letter.subject
    assert [shown(page, kind) for kind in PartKind] == [part.text for part in letter.parts]


def test_each_part_says_where_it_comes_from(page):
    fields = page.column.parts.fields
    assert fields[PartKind.GROUNDS].heading.hint.text().startswith("feedback ")
    write(page, PartKind.GROUNDS, "Mina ord.")
    assert fields[PartKind.GROUNDS].heading.hint.text() == "your own words"
    write(page, PartKind.GROUNDS, "")
    assert fields[PartKind.GROUNDS].heading.hint.text() == "left out of the letter"


def test_without_feedback_the_page_offers_to_write_it(met, open_page, qtbot):
    page = open_page(met)
    assert page.nothing.isVisible()
    with qtbot.waitSignal(page.feedback_wanted) as asked:
        page.nothing.button.click()
    assert asked.args == [met]


def test_the_letter_is_there_as_soon_as_there_is_feedback(met, first_requirement, open_page):
    page = open_page(met)
    feedback.finish(met, a_rejection(first_requirement))
    assert not page.nothing.isVisible()
    assert "delade monoliten" in paper(page)


def test_a_private_note_is_nowhere_on_the_page(told, open_page):
    secret = "Verkade osäker på lönen"
    notes.write(told, secret)
    page = open_page(told)
    texts = [shown(page, kind) for kind in PartKind]
    texts += [paper(page), page.column.parts.subject.input.text()]
    texts += [str(child.property("text")) for child in page.findChildren(QWidget)]
    assert [text for text in texts if secret in text] == []


def test_everything_that_is_written_in_has_a_name_for_screen_readers(page):
    fields = [page.column.parts.subject.input, page.preview.view, page.column.tools.kind]
    fields += [field.text for field in page.column.parts.fields.values()]
    fields += [field.input for field in (page.column.address.street, page.column.address.city)]
    assert [field for field in fields if not field.accessibleName()] == []


@pytest.mark.parametrize("zoom", [100, 125, 150])
def test_nothing_is_cut_off_at_the_smallest_window(page, choose, zoom):
    page.head.save.click()
    theme().apply("light", zoom)
    page.resize(864 if zoom == 100 else 1040, 700)
    content = page.column.scroller.content
    assert content.minimumSizeHint().width() <= page.column.scroller.viewport().width()
    theme().apply("light", 100)
