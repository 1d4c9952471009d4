"""Writing a letter: what is typed is kept, what is kept is printed, and nobody is asked twice."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from tests.factories import a_person, a_rejection, a_strength
from ui.letters.composer import ComposerPage
from ui.shared.theme import theme
from ui.shared.tokens import Kind
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Decision, Feedback
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    assignments,
    board,
    candidates,
    feedback,
    history,
    letters,
    notes,
)
from wise_feedback.storage import tables

Open = Callable[[str], ComposerPage]


def write(page: ComposerPage, kind: PartKind, text: str) -> None:
    page.column.parts.fields[kind].text.setPlainText(text)


def shown(page: ComposerPage, kind: PartKind) -> str:
    return page.column.parts.fields[kind].text.toPlainText()


def paper(page: ComposerPage) -> str:
    """Read what stands on the paper in sight."""
    with pypdfium2.PdfDocument(page.preview.view.content) as document:
        text = " ".join(sheet.get_textpage().get_text_bounded() for sheet in document)
    return " ".join(text.split())


def settle(page: ComposerPage, qtbot) -> None:
    """Wait until the page has set the paper anew and judged the letter."""
    qtbot.waitUntil(lambda: not page._settling.isActive() and not page._judging.isActive())


@pytest.fixture
def page(told: str, open_page: Open) -> ComposerPage:
    return open_page(told)


@pytest.fixture
def choose(monkeypatch, tmp_path) -> list[str]:
    """The user saves every letter in *tmp_path*; gives the names that were suggested."""
    names: list[str] = []

    def answer(dialog: QFileDialog) -> int:
        names.append(Path(dialog.selectedFiles()[0]).name)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(names[-1])
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", answer)
    return names


# What is on view


def test_a_letter_opens_with_what_the_feedback_says(page, told):
    letter = letters.suggest(told)
    assert page.head.title.text() == "Letter to Anna Öberg"
    assert "Backendutvecklare Java, Havsvik Försäkring" in page.head.about.text()
    assert page.column.parts.subject.input.text() == letter.subject
    assert [shown(page, kind) for kind in PartKind] == [part.text for part in letter.parts]


def test_the_paper_shows_the_letter_at_once(page):
    assert "delade monoliten i tre tjänster" in paper(page)
    assert page.preview.length.text() == "Page 1 of 1 · fits on one page"


def test_each_part_says_where_it_comes_from(page):
    fields = page.column.parts.fields
    assert fields[PartKind.GROUNDS].heading.hint.text().startswith("feedback ")
    write(page, PartKind.GROUNDS, "Mina ord.")
    assert fields[PartKind.GROUNDS].heading.hint.text() == "your own words"
    write(page, PartKind.GROUNDS, "")
    assert fields[PartKind.GROUNDS].heading.hint.text() == "left out of the letter"


def test_words_typed_back_to_the_suggestion_are_no_longer_own(page, told):
    suggested = shown(page, PartKind.NEXT)
    write(page, PartKind.NEXT, "Annat.")
    write(page, PartKind.NEXT, suggested)
    assert not page.writing.letter.has_own_words
    assert letters.draft(told) is None


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


def test_another_candidates_paper_is_never_left_in_sight(page, assignment, first_requirement):
    stage = assignments.assignment(assignment).facts.stages[3].id
    other = candidates.add(a_person("王小明"), assignment, stage)
    feedback.finish(other, a_rejection(first_requirement))
    page.open(other)
    assert page.preview.is_empty
    assert not page.preview.view.isVisible()
    assert not page.preview.zoom.isVisible()


# Writing


def test_what_is_typed_is_kept_with_the_key(page, told):
    write(page, PartKind.OPENING, "Hej Anna.")
    assert letters.draft(told).part(PartKind.OPENING).text == "Hej Anna."


def test_what_is_typed_comes_on_paper_when_the_hands_rest(page, qtbot):
    write(page, PartKind.OPENING, "Hej Anna, tack för i måndags.")
    assert "i måndags" not in paper(page)
    settle(page, qtbot)
    assert "Hej Anna, tack för i måndags." in paper(page)


def test_the_subject_can_be_written_too(page, told, qtbot):
    field = page.column.parts.subject.input
    field.selectAll()
    field.insert("Efter din intervju")
    settle(page, qtbot)
    assert letters.draft(told).subject == "Efter din intervju"
    assert "Efter din intervju" in paper(page)


def test_esc_keeps_and_leaves(page, told, open_page, qtbot):
    write(page, PartKind.NEXT, "Jag ringer på tisdag.")
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert shown(open_page(told), PartKind.NEXT) == "Jag ringer på tisdag."


def test_what_cannot_be_kept_is_said_and_stays_in_the_window(page):
    tables.db.execute_sql("PRAGMA query_only = 1")
    write(page, PartKind.OPENING, "Hej Anna.")
    tables.db.execute_sql("PRAGMA query_only = 0")
    news = page.column.notices.news
    assert news.isVisible()
    assert news.title.text() == "What you write is only in this window"
    assert shown(page, PartKind.OPENING) == "Hej Anna."
    write(page, PartKind.OPENING, "Hej Anna!")
    assert not news.isVisible()


def test_another_language_renews_all_but_own_words(page, told):
    write(page, PartKind.OPENING, "Hej Anna, så här är det.")
    page.column.tools.language.choose("en")
    assert shown(page, PartKind.OPENING) == "Hej Anna, så här är det."
    assert shown(page, PartKind.NEXT).startswith("I will call you")
    assert "What happens now" in paper(page)
    assert letters.draft(told).language == "en"


def test_changing_language_says_which_parts_stay(page):
    write(page, PartKind.OPENING, "Hej.")
    write(page, PartKind.GROUNDS, "Java.")
    page.column.tools.language.choose("en")
    assert "1, 3" in page.column.notices.news.text.text()


def test_a_letter_in_another_language_is_a_choice_that_is_kept(page, told, open_page):
    page.column.tools.language.choose("en")
    assert open_page(told).column.tools.language.value() == "en"


def test_the_kind_is_asked_for_only_where_there_is_a_choice(page, met, first_requirement):
    assert page.column.tools.kind.isVisible()
    board.close([(met, Closing(Way.CANDIDATE_WITHDREW))])
    feedback.finish(met, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    assert not page.column.tools.kind.isVisible()


def test_another_kind_of_letter_can_be_chosen(page):
    kind = page.column.tools.kind
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    assert page.writing.letter.kind is LetterKind.FINAL_ROUND
    assert "slutrundan" in paper(page)


def test_starting_over_asks_nothing_and_can_be_taken_back(page, told):
    suggested = shown(page, PartKind.OPENING)
    write(page, PartKind.OPENING, "Hej Anna.")
    page.head.start_over.click()
    assert shown(page, PartKind.OPENING) == suggested
    page.column.notices.news.button.click()
    assert shown(page, PartKind.OPENING) == "Hej Anna."
    assert letters.draft(told).part(PartKind.OPENING).text == "Hej Anna."


def test_there_is_nothing_to_start_over_from_before_one_has_written(page):
    assert not page.head.start_over.isVisible()
    write(page, PartKind.OPENING, "Hej Anna.")
    assert page.head.start_over.isVisible()


def test_newer_feedback_shows_in_the_parts_that_are_not_own(page, told, first_requirement):
    write(page, PartKind.OPENING, "Hej Anna.")
    feedback.finish(told, a_rejection(first_requirement, development=("Led en demo.",)))
    assert shown(page, PartKind.OPENING) == "Hej Anna."
    assert shown(page, PartKind.DEVELOPMENT) == "Led en demo."


def test_own_words_about_another_decision_are_pointed_out(page, told, open_page):
    write(page, PartKind.OPENING, "Hej Anna. Det blir ett nej.")
    feedback.finish(told, Feedback(Decision.ADVANCE, strengths=(a_strength(),)))
    news = page.column.notices.news
    assert news.title.text() == "The decision has changed since you wrote this"
    assert "Det blir ett nej." in shown(page, PartKind.OPENING)
    news.button.click()
    assert "Det blir ett nej." not in shown(page, PartKind.OPENING)


# Saving


def test_ctrl_s_saves_file_and_archive(page, told, choose, tmp_path, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert choose == [letters.suggested_name(letters.suggest(told))]
    (saved,) = letters.archive(told)
    assert (tmp_path / choose[0]).read_bytes() == letters.saved_pdf(saved.id)


def test_what_was_saved_is_said_with_where_it_is(page, choose):
    page.head.save.click()
    news = page.column.notices.news
    assert news.title.text() == f"Saved as {choose[0]}"
    assert news.open.isVisible()
    assert news.folder.isVisible()
    assert page.head.chip.kind is Kind.DONE


class _Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.urls.append(url)


def test_the_saved_file_and_its_folder_can_be_opened(page, choose, tmp_path):
    opened = _Opened()
    QDesktopServices.setUrlHandler("file", opened, "note")
    page.head.save.click()
    page.column.notices.news.open.click()
    page.column.notices.news.folder.click()
    QDesktopServices.unsetUrlHandler("file")
    places = [Path(url.toLocalFile()) for url in opened.urls]
    assert places == [tmp_path / choose[0], tmp_path]


def test_a_letter_that_is_changed_after_saving_is_a_draft_again(page, choose):
    page.head.save.click()
    write(page, PartKind.OPENING, "Hej Anna.")
    assert page.head.chip.kind is Kind.TODAY


def test_a_saved_letter_opens_as_saved(page, choose, told, open_page):
    write(page, PartKind.OPENING, "Hej Anna.")
    page.head.save.click()
    again = open_page(told)
    assert shown(again, PartKind.OPENING) == "Hej Anna."
    assert again.head.chip.kind is Kind.DONE


def test_saving_where_nothing_can_be_written_says_so_and_loses_nothing(
    page, told, tmp_path, monkeypatch
):
    asked: list[Path] = []
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: asked.append(dialog) or 0)
    write(page, PartKind.OPENING, "Hej Anna.")
    page.save_to(tmp_path / "borta" / "brev.pdf")
    news = page.column.notices.news
    assert news.title.text() == "The letter was not saved"
    assert letters.archive(told) == []
    assert letters.draft(told).part(PartKind.OPENING).text == "Hej Anna."
    news.button.click()
    assert len(asked) == 1


def test_a_cancelled_dialog_saves_nothing(page, told, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    page.head.save.click()
    assert letters.archive(told) == []
    assert page.head.chip.kind is Kind.TODAY


def test_undoing_a_save_says_that_the_file_stays(page, choose, tmp_path):
    page.head.save.click()
    history.undo()
    news = page.column.notices.news
    assert news.title.text() == "The letter is out of the archive"
    assert choose[0] in news.text.text()
    assert (tmp_path / choose[0]).exists()
    assert page.head.chip.kind is Kind.TODAY


# What stands in the way


def closed(card: str, requirement: str) -> None:
    closing = Closing(Way.REQUIREMENT_NOT_MET, requirement, "Du har tre år i drift.")
    board.close([(card, closing)])


def test_a_no_that_lacks_something_says_what_and_cannot_be_saved(
    met, first_requirement, open_page, monkeypatch, qtbot
):
    closed(met, first_requirement)
    page = open_page(met)
    lacks = page.column.notices.lacks
    assert lacks.isVisible()
    assert "what convinced, how to grow" in lacks.text.text()
    monkeypatch.setattr(QFileDialog, "exec", lambda _: pytest.fail("asked where to save"))
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not page.head.save.isEnabled()


def test_what_is_lacking_can_be_given_as_feedback(met, first_requirement, open_page, qtbot):
    closed(met, first_requirement)
    page = open_page(met)
    with qtbot.waitSignal(page.feedback_wanted) as asked:
        page.column.notices.lacks.button.click()
    assert asked.args == [met]


def test_what_is_lacking_can_be_written_in_the_letter(met, first_requirement, open_page, qtbot):
    closed(met, first_requirement)
    page = open_page(met)
    write(page, PartKind.STRENGTHS, "Du visade hur ni mäter svarstider.")
    write(page, PartKind.DEVELOPMENT, "Led en release.")
    settle(page, qtbot)
    assert not page.column.notices.lacks.isVisible()
    assert page.head.save.isEnabled()


def test_a_sign_that_cannot_be_printed_is_pointed_out(page, qtbot):
    write(page, PartKind.NEXT, "Vi hörs 🎉")
    settle(page, qtbot)
    obstacle = page.column.notices.obstacle
    assert obstacle.title.text() == "Part 5 cannot be printed yet"
    assert "🎉" in obstacle.text.text()
    assert not page.head.save.isEnabled()
    obstacle.button.click()
    assert page.column.parts.fields[PartKind.NEXT].text.hasFocus()


def test_the_paper_stays_while_it_cannot_be_set_anew(page, qtbot):
    write(page, PartKind.NEXT, "Vi hörs 🎉")
    settle(page, qtbot)
    assert "Vad som händer nu" in paper(page)
    write(page, PartKind.NEXT, "Vi hörs.")
    settle(page, qtbot)
    assert "Vi hörs." in paper(page)
    assert not page.column.notices.obstacle.isVisible()


@pytest.fixture
def foreign(assignment: str, first_requirement: str) -> str:
    """A candidate whose name no font here can print."""
    stages = assignments.assignment(assignment).facts.stages
    stage = next(s.id for s in stages if s.kind is StageKind.OFFER)
    card = candidates.add(a_person("王小明"), assignment, stage)
    feedback.finish(card, a_rejection(first_requirement))
    return card


def test_a_name_that_cannot_be_printed_is_asked_for_in_latin_letters(foreign, open_page):
    page = open_page(foreign)
    assert page.column.latin.isVisible()
    assert not page.head.save.isEnabled()
    field = page.column.latin.field.input
    field.setText("Wang Xiaoming")
    field.editingFinished.emit()
    known = candidates.candidate(board.card(foreign).candidate_id)
    assert known.facts.latin_name == "Wang Xiaoming"
    assert "Wang Xiaoming" in paper(page)
    assert page.head.save.isEnabled()


def test_a_latin_name_that_cannot_be_printed_either_is_not_kept(foreign, open_page):
    page = open_page(foreign)
    field = page.column.latin.field
    field.input.setText("Wang 小")
    field.input.editingFinished.emit()
    assert field.error
    assert candidates.candidate(board.card(foreign).candidate_id).facts.latin_name == ""


def test_a_name_that_can_be_printed_is_not_asked_for(page):
    assert not page.column.latin.isVisible()


def test_an_address_is_kept_with_the_candidate_and_printed(page, told):
    address = page.column.address
    address.street.input.setText("Lindvägen 4 B")
    address.postcode.input.setText("17155")
    address.city.input.setText("Solna")
    address.city.input.editingFinished.emit()
    facts = candidates.candidate(board.card(told).candidate_id).facts
    assert (facts.street, facts.postcode, facts.city) == ("Lindvägen 4 B", "17155", "Solna")
    assert "Lindvägen 4 B 171 55 Solna" in paper(page)


def test_an_address_that_is_half_typed_is_kept_when_one_leaves(page, told):
    page.column.address.street.input.setText("Lindvägen 4 B")
    page.leave()
    known = candidates.candidate(board.card(told).candidate_id)
    assert known.facts.street == "Lindvägen 4 B"


def test_a_long_letter_says_how_much_is_too_much(page, qtbot):
    write(page, PartKind.GROUNDS, "Två krav i profilen avgjorde.\n" * 22)
    settle(page, qtbot)
    assert page.preview.view.pages == 2
    assert "shorten part 3" in page.preview.length.text()


# For every eye and hand


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


def test_keys_make_the_paper_larger_and_smaller(page, qtbot):
    before = page.preview.view.zoom
    qtbot.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.view.zoom > before
    qtbot.keyClick(page, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.view.zoom == pytest.approx(before)


def test_the_menu_of_sizes_marks_the_one_in_use(page):
    menu = page.preview.zoom.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Whole page"]
    next(action for action in menu.actions() if action.text() == "150 %").trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["150 %"]
    assert page.preview.zoom.text() == "150 %"
