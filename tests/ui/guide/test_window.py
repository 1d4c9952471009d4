"""Reading the guide: chapters by mouse, key, link and search, in whatever look and language."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.guide.chapters import guide
from ui.shared.languages import speak
from ui.shared.theme import current, theme

CONTROL = Qt.KeyboardModifier.ControlModifier
PLACES = [chapter.id for chapter in guide("en").chapters]


def shown_titles(view) -> list[str]:
    items = [view.list.item(row) for row in range(view.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def heading_levels(view) -> list[int]:
    document = view.text.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [block.blockFormat().headingLevel() for block in blocks]


def test_it_begins_at_the_beginning(view):
    assert view.chapter == "start"
    assert view.list.currentItem().text() == "Your first quarter of an hour"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_chapter_is_set_as_it_is_written(view, language):
    speak(language)
    QApplication.processEvents()
    for chapter in guide(language).chapters:
        view.show_place(chapter.id)
        written = [chapter.title, *(line for block in chapter.blocks for line in block.said)]
        shown = [line for line in view.text.toPlainText().split("\n") if line]
        assert shown == [line.replace("\u00a0", " ") for line in written]


def test_an_arrow_goes_to_the_next_chapter(view):
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.chapter == PLACES[1]
    assert view.text.toPlainText().startswith("Today and promises")


def test_tab_stops_once_at_the_list(view):
    view.search.setFocus()
    QTest.keyClick(view.search, Qt.Key.Key_Tab)
    assert view.list.hasFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Tab)
    assert view.text.hasFocus()


def test_a_link_leads_to_another_chapter(view):
    view.show_place("today")
    view.text.anchorClicked.emit(QUrl("#agreement"))
    assert view.chapter == "replies"
    assert view.text.verticalScrollBar().value() > 0


def test_headings_are_headings(view):
    view.show_place("today")
    assert [level for level in heading_levels(view) if level] == [1, 2, 2]


def test_ctrl_f_goes_to_the_search(view):
    QTest.keyClick(view.text, Qt.Key.Key_F, CONTROL)
    assert view.search.hasFocus()


def test_a_search_shows_the_chapters_with_hits_and_how_many_there_are(view):
    view.search.setText("projector")
    assert shown_titles(view) == ["The client view"]
    assert view.chapter == "client-view"
    assert view.told.text() == "1 of 1"


def test_a_count_is_read_out_with_the_chapter(view):
    view.search.setText("projector")
    item = view.list.currentItem()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "The client view, 1 hit"


def test_enter_goes_on_to_the_next_hit_and_round_again(view):
    view.search.setText("armchair")
    assert view.told.text() == "1 of 1"
    view.search.setText("excel")
    seen = [(view.told.text(), view.chapter)]
    for _ in range(2):
        QTest.keyClick(view.search, Qt.Key.Key_Return)
        seen.append((view.told.text(), view.chapter))
    assert seen == [("1 of 2", "insights"), ("2 of 2", "lists"), ("1 of 2", "insights")]


def test_shift_f3_goes_back(view):
    view.search.setText("excel")
    QTest.keyClick(view.search, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert (view.told.text(), view.chapter) == ("2 of 2", "lists")


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("words", ["a", "ctrl 1", "e"])
def test_as_many_hits_are_marked_as_are_counted(view, words, language):
    speak(language)
    QApplication.processEvents()
    for chapter in guide(language).chapters:
        view.show_place(chapter.id)
        assert view.text.mark(words) == chapter.hits(words), chapter.id


def test_what_stands_around_a_hit_can_be_read(view):
    view.resize(700, 420)
    view.search.setText("weekly reports")
    for _ in range(6):
        view.go_on()
        top, height = view.text.cursorRect().top(), view.text.viewport().height()
        bar = view.text.verticalScrollBar()
        assert top < height * 0.8 or bar.value() == bar.maximum()


def test_typing_goes_no_further_than_the_first_hit(view):
    view.search.setFocus()
    QTest.keyClicks(view.search, "chase")
    assert view.told.text().startswith("1 of ")


def test_a_search_for_what_is_nowhere_says_so(view):
    view.search.setText("kangaroo")
    assert view.told.text() == "Nothing here says “kangaroo”"
    assert shown_titles(view) == []


def test_without_a_search_every_chapter_is_there(view):
    view.search.setText("projector")
    view.search.clear()
    assert len(shown_titles(view)) == len(PLACES)
    assert view.told.isHidden()


def test_esc_lets_go_of_the_search_and_then_closes(view):
    view.search.setFocus()
    view.search.setText("projector")
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert view.search.text() == ""
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_ctrl_w_closes_it(view):
    QTest.keyClick(view.text, Qt.Key.Key_W, CONTROL)
    assert not view.isVisible()


def test_esc_closes_it_from_the_text_and_the_list(view):
    for part in (view.text, view.list):
        view.show()
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Escape)
        assert not view.isVisible()


def test_it_speaks_another_language_at_the_same_place(view, qtbot):
    view.show_place("data")
    speak("sv")
    qtbot.waitUntil(lambda: view.windowTitle() == "Guide: Dina data")
    assert view.chapter == "data"
    assert view.list.currentItem().text() == "Dina data"
    assert view.search.placeholderText() == "Sök i guiden"


@pytest.mark.parametrize("zoom", [90, 150])
def test_text_grows_and_darkens_while_it_is_open(view, zoom):
    theme().apply("dark", zoom)
    first = view.text.document().begin().begin().fragment().charFormat()
    assert first.font().pixelSize() == theme().font("title").pixelSize()
    assert first.foreground().color().name().upper() == current().text.upper()


def test_a_new_look_leaves_one_where_one_was(view, qtbot):
    view.show_place("keys")
    view.text.verticalScrollBar().setValue(200)
    theme().apply("dark")
    assert view.text.verticalScrollBar().value() == 200


def test_a_chapter_is_come_back_to_where_it_was_left(view):
    view.show_place("keys")
    view.text.verticalScrollBar().setValue(200)
    view.show_place("start")
    view.show_place("keys")
    assert view.text.verticalScrollBar().value() == 200


def test_lines_are_no_longer_than_is_good_to_read(view):
    view.resize(1600, 800)
    widest = theme().metrics("seen").averageCharWidth() * 80
    assert view.text.document().textWidth() < widest


@pytest.mark.parametrize("zoom", [100, 150])
def test_nothing_is_wider_than_the_window_at_its_smallest(view, zoom):
    theme().apply("light", zoom)
    view.resize(view.minimumSize())
    too_wide = []
    for place in PLACES:
        view.show_place(place)
        too_wide += [place] * (view.text.horizontalScrollBar().maximum() > 0)
    assert too_wide == []


def test_everything_has_a_name_for_those_who_listen(view):
    view.show_place("board")
    names = [part.accessibleName() for part in (view.search, view.list, view.text)]
    assert names == ["Search the guide", "Chapters", "The board"]
    told = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)
    assert told == "Guide: The board"


def test_it_stands_at_the_right_of_the_screen_at_first_and_then_where_it_was_put(view, qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    view.open("start", owner)
    assert owner.screen().availableGeometry().contains(view.geometry())
    view.move(3, 4)
    view.close()
    view.open("board", owner)
    assert (view.pos().x(), view.pos().y()) == (3, 4)
