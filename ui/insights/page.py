"""Insights: how long people waited, who was forgotten, what clients said, and what helps."""

from collections.abc import Generator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.insights.figure_card import FigureCard
from ui.insights.tiles import AdviceCard, TileCard
from ui.shared.changes import Changes
from ui.shared.files import ask_where, documents
from ui.shared.languages import system_language
from ui.shared.reporting import reporting
from ui.shared.theme import follow, grow, px
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.labels import ElidedLabel, Label
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Scroller, clear
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.charts import Overview
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.insights import Insights, Period
from wise_feedback.services import clients, insight_papers, settings
from wise_feedback.services.insights import in_steps

_TWO, _FOUR, _WORDS, _BESIDE = 760, 860, 740, 900
"""The widths, at 100 % text, from which there are two columns of figures, four numbers beside each
other, words on the buttons, and the tools beside the title."""

_NARROWEST = 420

_PAIRS = (("told", "answers"), ("phrases", "advice"), ("stages", "chairs"))
_REST = (("outcomes", "categories"), ("views", ""))


class InsightsPage(QWidget):
    """Figures of a period and of all clients or of one, in cards that can be turned to tables.

    *told* is what was done, in words; *agreement_wanted* is told an assignment.
    """

    told = Signal(str)
    agreement_wanted = Signal(str)

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = documents()
        self._insights: Insights | None = None
        self._overview: Overview | None = None
        self._columns = 0
        self._single_keys = True
        self._clients: list[Key | None] = [None]
        self.cards: dict[str, FigureCard] = {}
        self.tiles: list[TileCard] = []
        self.advice: AdviceCard | None = None
        self._title, self._about = Label("", "title"), ElidedLabel("", "body", "text2")
        self.period = Segmented(self.tr("Period"), self._segments(), Period.WEEKS_12)
        self.client = Select(parent=self)
        self.client.setAccessibleName(self.tr("Client"))
        grow(self.client.setFixedWidth, 168)
        self.save_pdf = Button(self.tr("Save PDF"), "secondary", "file-down", "Ctrl+S")
        self.save_book = Button(self.tr("Save Excel"), "secondary", "file-spreadsheet")
        self._steps: Generator[None, None, Insights] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect(changes)
        follow(self._arrange)

    @property
    def single_keys(self) -> bool:
        """Whether T turns the card that is in focus."""
        return self._single_keys

    @single_keys.setter
    def single_keys(self, single_keys: bool) -> None:
        self._single_keys = single_keys
        for card in self.cards.values():
            card.use_letter(is_used=single_keys)

    def _segments(self) -> list[Segment]:
        return [
            Segment(Period.WEEKS_4, self.tr("4 weeks")),
            Segment(Period.WEEKS_12, self.tr("12 weeks")),
            Segment(Period.YEAR, self.tr("This year")),
            Segment(Period.ALL, self.tr("All")),
        ]

    def _lay_out(self) -> None:
        self._fill_tools()
        self._head = QHBoxLayout()
        self._head.setSpacing(16)
        self._head.addWidget(self._title, 1)
        self.scroller = Scroller(self)
        self.scroller.body.setContentsMargins(24, 4, 24, 24)
        self.scroller.body.setSpacing(16)
        grow(self.scroller.setMinimumWidth, _NARROWEST)  # or two columns would never become one
        self._tile_grid, self._grid = QGridLayout(), QGridLayout()
        for grid in (self._tile_grid, self._grid):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(16)
            self.scroller.body.addLayout(grid)
        self.scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QVBoxLayout()
        self._top.setContentsMargins(24, 18, 24, 12)
        self._top.setSpacing(6)
        self._top.addLayout(self._head)
        self._top.addWidget(self._about)
        self._top.addWidget(self._tools)
        column.addLayout(self._top)
        column.addWidget(self.scroller, 1)

    def _fill_tools(self) -> None:
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        for tool in (self.period, self.client, self.save_pdf, self.save_book):
            tools.addWidget(tool)
        tools.addStretch(1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._want_reload)
        self._soon.timeout.connect(self._step)
        self.period.chosen.connect(self._want_reload)
        self.client.activated.connect(self._want_reload)
        self.save_pdf.clicked.connect(partial(self._save, ".pdf"))
        self.save_book.clicked.connect(partial(self._save, ".xlsx"))
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save_pdf.click)

    def open(self) -> None:
        """Show the figures as they are now."""
        self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want_reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        card = self.cards.get("told")
        (card or self.period).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _want_reload(self) -> None:
        """Count anew once the event loop turns, however many acts there were until then."""
        self._steps = None
        if self.isVisible():
            self._soon.start()

    def _step(self) -> None:
        """Count one kind of figure, and let the window go on before the next."""
        if self._steps is None:
            self._steps = self._counting()
        try:
            next(self._steps)
        except StopIteration as done:
            self._steps = None
            self._take(done.value)
        except NotFoundError:  # a client who was taken away meanwhile
            self.client.setCurrentIndex(0)
            self._steps = self._counting()
            self._soon.start()
        else:
            self._soon.start()

    def reload(self) -> None:
        """Count everything at once, and show it with the tables where they were chosen."""
        self._steps = self._counting()
        while self._steps is not None:
            self._step()
        self._soon.stop()

    def _counting(self) -> Generator[None, None, Insights]:
        self._show_clients()
        chosen = self.period.value()
        period = chosen if isinstance(chosen, Period) else Period.WEEKS_12
        return in_steps(period, self._chosen_client(), today=date.today())

    def _take(self, told: Insights) -> None:
        overview = insight_papers.overview(told, _language())
        if told == self._insights and overview == self._overview:
            return
        self._insights, self._overview = told, overview
        self._show(overview)

    def card(self, key: str) -> FigureCard:
        """Return the card of a figure. Raises ``KeyError``."""
        return self.cards[key]

    def _show_clients(self) -> None:
        known = clients.clients()
        keys: list[Key | None] = [None, *(client.id for client in known)]
        if keys == self._clients and self.client.count():
            return
        chosen = self._chosen_client()
        self._clients = keys
        self.client.clear()
        self.client.addItems([self.tr("All clients"), *(client.name for client in known)])
        self.client.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)

    def _chosen_client(self) -> Key | None:
        place = self.client.currentIndex()
        return self._clients[place] if 0 <= place < len(self._clients) else None

    def _show(self, overview: Overview) -> None:
        tables = {key for key, card in self.cards.items() if card.shows_table}
        focused = next((key for key, card in self.cards.items() if card.hasFocus()), "")
        self._title.setText(overview.title)
        self._about.setText(overview.subtitle)
        for grid in (self._tile_grid, self._grid):
            clear(grid)
        self.tiles = [TileCard(tile) for tile in overview.tiles]
        self.cards = {
            figure.key: FigureCard(figure, overview.language) for figure in overview.figures
        }
        self.advice = None
        if overview.advice and self._insights and self._insights.advice:
            self.advice = AdviceCard(overview.advice_title, overview.advice)
            assignment = self._insights.advice.assignment_id
            self.advice.wanted.connect(lambda: self.agreement_wanted.emit(assignment))
        for key in tables & self.cards.keys():
            self.cards[key].turn()
        self.single_keys = self._single_keys
        self._columns = 0
        self._arrange()
        if focused in self.cards:
            self.cards[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """Put the cards in as many columns as there is room for."""
        self._place_tools()
        columns = 2 if self.width() >= px(_TWO) else 1
        fours = 4 if self.width() >= px(_FOUR) else 2
        if not self.cards or columns * 10 + fours == self._columns:
            return
        self._columns = columns * 10 + fours
        for place, tile in enumerate(self.tiles):
            self._tile_grid.addWidget(tile, place // fours, place % fours)
        for column in range(4):
            self._tile_grid.setColumnStretch(column, 1 if column < fours else 0)
        self._arrange_figures(columns)

    def _place_tools(self) -> None:
        """Put the tools beside the title, or under it; with words where there is room for them."""
        is_beside = self.width() >= px(_BESIDE)
        home = self._head if is_beside else self._top
        if home.indexOf(self._tools) < 0:
            home.addWidget(self._tools)
        for button in (self.save_pdf, self.save_book):
            button.show_words(is_shown=self.width() >= px(_WORDS))

    def _arrange_figures(self, columns: int) -> None:
        parts: dict[str, QWidget] = {**self.cards}
        if self.advice is not None:
            parts["advice"] = self.advice
        row = 0
        for pair in (*_PAIRS, *_REST):
            beside = [parts[key] for key in pair if key in parts]
            for place, part in enumerate(beside):
                span = 2 if columns == 2 and len(beside) == 1 else 1
                at = (row, place) if columns == 2 else (row + place, 0)
                self._grid.addWidget(part, *at, 1, span)
            row += 1 if columns == 2 else len(beside)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 4 if columns == 2 else 0)

    def _save(self, suffix: str) -> None:
        told = self._insights
        if told is None:
            return
        kinds = {
            ".pdf": (self.tr("Save insights as PDF"), self.tr("PDF (*.pdf)")),
            ".xlsx": (self.tr("Save insights as Excel"), self.tr("Excel workbook (*.xlsx)")),
        }
        title, kind = kinds[suffix]
        name = insight_papers.suggested_name(told, _language(), suffix)
        path = ask_where(self, title, self._folder / name, kind)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save what is on view to a file: a workbook where its name says so, else a PDF."""
        told = self._insights
        if told is None:
            return
        is_book = path.suffix == ".xlsx"
        save = insight_papers.save_workbook if is_book else insight_papers.save_pdf
        with reporting(self):
            save(told, _language(), path)
            self._folder = path.parent
            self.told.emit(self.tr("Saved as {0}").format(path.name))


def _language() -> Language:
    return settings.load().language or system_language()
