"""The page of insights: its numbers, its charts and tables, what is chosen, and what is saved."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.boards import add, requirement
from tests.factories import a_rejection
from tests.recipients import at
from tests.ui.showing import show
from ui.insights.chart import ChartView
from ui.insights.page import InsightsPage
from ui.shared.theme import current, theme
from wise_feedback.domain.feedback import Source
from wise_feedback.domain.insights import Period
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import agreements, contacts, feedback, history, replies, samples
from wise_feedback.services import vault as vaults


@pytest.fixture(scope="module")
def filled(tmp_path_factory, new_vault) -> Path:
    """A vault with the sample data, closed: the pattern of the others."""
    folder = tmp_path_factory.mktemp("filled") / "vault"
    shutil.copytree(new_vault, folder)
    vaults.open_vault(folder)
    samples.fill("sv", date.today(), now=datetime.now(UTC))
    vaults.close_vault()
    return folder


@pytest.fixture
def sample(tmp_path, filled) -> Iterator[None]:
    """The sample data, open."""
    shutil.copytree(filled, tmp_path / "vault")
    vaults.open_vault(tmp_path / "vault")
    yield
    vaults.close_vault()


@pytest.fixture
def page(qtbot, sample, changes) -> InsightsPage:
    """The page over the sample data."""
    page = InsightsPage(changes)
    page.resize(1200, 900)
    page.open()
    return show(qtbot, page)


def test_the_four_numbers_are_told_first(page):
    assert [tile.tile.key for tile in page.tiles] == ["told", "chairs", "parts", "concrete"]
    assert "1" in page.tiles[1].accessibleName()


def test_what_is_too_few_is_said_in_place_of_a_number(page):
    assert page.tiles[2].tile.value == ""
    assert "räkna på: 2" in page.tiles[2].accessibleName() or "calculate: 2" in (
        page.tiles[2].accessibleName()
    )


def test_every_figure_has_a_card_that_says_what_it_shows(page):
    keys = ["told", "answers", "phrases", "chairs", "stages", "outcomes", "categories", "views"]
    assert list(page.cards) == keys
    for card in page.cards.values():
        assert card.accessibleName()
        assert card.accessibleDescription() == card.figure.sentence


def test_t_turns_the_focused_card_to_its_table_and_back(page):
    card = page.cards["told"]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_T)
    assert card.shows_table
    assert card.chart.isHidden()
    assert not page.cards["answers"].shows_table
    QTest.keyClick(card, Qt.Key.Key_T)
    assert not card.shows_table


def test_where_single_letters_are_off_t_turns_nothing_and_is_not_shown(page):
    page.single_keys = False
    card = page.cards["told"]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_T)
    assert not card.shows_table
    assert card.toggle.accessibleDescription() == ""


def test_that_single_letters_are_off_holds_for_another_period_too(page, qtbot):
    page.single_keys = False
    older = page.cards["told"]
    page.period.choose(Period.YEAR)
    qtbot.waitUntil(lambda: page.cards["told"] is not older)
    assert page.cards["told"].toggle.accessibleDescription() == ""


def test_the_button_turns_it_too_and_says_what_comes_next(page):
    card = page.cards["chairs"]
    card.toggle.click()
    assert card.shows_table
    assert card.toggle.text() == "Chart"


def test_the_table_holds_what_the_paper_does(page):
    card = page.cards["answers"]
    card.turn()
    lines = card.table.table.lines
    assert [line[0] for line in lines] == [row[0] for row in card.figure.table.rows]
    assert card.table.accessibleName() == card.figure.title


def test_a_figure_without_a_chart_is_its_table(page):
    assert page.cards["stages"].chart is None
    assert page.cards["stages"].shows_table
    page.cards["stages"].turn()
    assert page.cards["stages"].shows_table


def test_another_period_is_counted_when_it_is_chosen(page, qtbot):
    page.period.choose(Period.WEEKS_4)
    qtbot.waitUntil(lambda: len(page.cards["told"].figure.table.rows) == 4)


def test_a_table_that_was_chosen_stays_when_something_happens(page, qtbot):
    page.cards["told"].turn()
    older = page.cards["told"]
    page.period.choose(Period.YEAR)
    qtbot.waitUntil(lambda: page.cards["told"] is not older)
    assert page.cards["told"].shows_table


def test_one_client_can_be_looked_at_alone(page, qtbot):
    names = [page.client.itemText(n) for n in range(page.client.count())]
    page.client.setCurrentIndex(names.index("Havsvik Försäkring"))
    page.client.activated.emit(page.client.currentIndex())
    qtbot.waitUntil(lambda: len(page.cards["answers"].figure.table.rows) == 1)
    assert page.cards["answers"].figure.table.rows[0][0] == "Havsvik Försäkring"


def test_it_counts_again_when_something_happens(qtbot, assignment, changes):
    (card,) = add(assignment, "Ada")
    page = InsightsPage(changes)
    page.open()
    show(qtbot, page)
    assert page.tiles[1].tile.value == "0"
    contacts.log(card, "phone")
    qtbot.waitUntil(lambda: page.tiles[1].tile.value == "1")
    history.undo()
    qtbot.waitUntil(lambda: page.tiles[1].tile.value == "0")


def test_the_suggestion_leads_to_the_agreement_that_is_missing(qtbot, assignment, other, changes):
    agreements.save(assignment, agreements.resume(assignment).terms)
    agreements.walk_through(assignment, date.today())
    for of, is_concrete in ((assignment, True), (other, False)):
        for _ in range(5):
            met = at(of, StageKind.CLIENT_INTERVIEW)
            if is_concrete:
                feedback.finish(met, a_rejection(requirement(of), source=Source.CLIENT))
            else:
                replies.keep(met, "Det kändes inte riktigt rätt.")
    page = InsightsPage(changes)
    page.open()
    show(qtbot, page)
    with qtbot.waitSignal(page.agreement_wanted) as wanted:
        page.advice.begin.click()
    assert wanted.args == [other]


@pytest.mark.parametrize(("suffix", "begins"), [(".pdf", b"%PDF-"), (".xlsx", b"PK")])
def test_what_is_on_view_is_saved(page, qtbot, tmp_path, suffix, begins):
    path = tmp_path / f"insikter{suffix}"
    with qtbot.waitSignal(page.told) as told:
        page.save_to(path)
    assert path.read_bytes().startswith(begins)
    assert path.name in told.args[0]


def test_the_charts_are_drawn_in_the_colours_of_the_theme(page, qtbot):
    def colours(chart: ChartView) -> set[str]:
        picture = chart.grab().toImage()
        return {
            picture.pixelColor(x, y).name()
            for x in range(0, picture.width(), 2)
            for y in range(picture.height())
        }

    for look in ("light", "dark"):
        theme().apply(look, 100)
        assert current().done.ink.lower() in colours(page.cards["answers"].chart)
    theme().apply("light", 100)


@pytest.mark.parametrize("zoom", [90, 150])
@pytest.mark.parametrize("width", [640, 900, 1500])
def test_nothing_is_cut_at_any_size(page, qtbot, zoom, width):
    theme().apply("light", zoom)
    page.resize(width, 800)
    qtbot.wait(1)
    room = page.scroller.viewport().width()
    for card in page.cards.values():
        place = card.mapTo(page.scroller.content, card.rect().topRight())
        assert place.x() <= room
        if card.chart:
            assert card.chart.height() >= card.chart.heightForWidth(card.chart.width())
