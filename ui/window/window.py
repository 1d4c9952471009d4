"""The main window: the sidebar, the page on view, undo, and what every page asks for."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.board.page import BoardPage
from ui.shared import dates, wording
from ui.shared.asking import is_hushed
from ui.shared.changes import Changes
from ui.shared.languages import speak, system_language
from ui.shared.reporting import reporting
from ui.shared.theme import px, theme
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.toast import Toast
from ui.window.entering import enter_assignment, enter_candidate, enter_list
from ui.window.sidebar import Sidebar
from ui.window.strip import SampleStrip
from ui.window.views import Views
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.services import assignments, history, settings, vault

if TYPE_CHECKING:
    from ui.letters.composer import ComposerPage
    from ui.settings.page import SettingsPage
    from ui.welcome.page import WelcomePage
    from wise_feedback.domain.settings import Density

DESIGN_SIZE = (1440, 900)
SMALLEST_SIZE = (1100, 700)
CROWDED = 1300
"""Below this width, at 100 %, the sidebar gives way to the candidate's panel."""


class MainWindow(QMainWindow):
    """The one window of the program, over the vault in *folder*.

    Pages that the day does not begin with are imported and made when they are first asked for.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setWindowTitle("Wise Feedback")
        self.resize(*DESIGN_SIZE)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.changes = Changes(self)
        self.views = Views(folder)
        self.shown: Key | None = self.views.assignment()
        self._saved_at = ""
        self._is_news = False
        self._build()
        self.changes.happened.connect(self._note_act)
        geometry = self.views.geometry()
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._bind_keys()
        self.show_first()

    def _build(self) -> None:
        chosen = settings.load()
        self.sidebar = Sidebar()
        self.stack = QStackedWidget()
        self.board = BoardPage(self.changes, chosen.density)
        self.board.single_keys = chosen.single_keys
        self.nothing = EmptyState(
            "briefcase",
            self.tr("No assignments yet"),
            self.tr("An assignment is a role to fill. Its board and its requirements begin here."),
            self.tr("New assignment"),
            "plus",
        )
        self.stack.addWidget(self.board)
        self.stack.addWidget(self.nothing)
        self.welcome: WelcomePage | None = None
        self.settings: SettingsPage | None = None
        self.composer: ComposerPage | None = None
        self.strip = SampleStrip()
        self._lay_out()
        self.toast = Toast(self.stack)  # beside the sidebar, whose foot it would cover
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.sidebar.assignment_chosen.connect(self._look_at)
        self.sidebar.assignment_entered.connect(self._enter)
        self.sidebar.board_wanted.connect(self.show_first)
        self.sidebar.settings_wanted.connect(self.show_settings)
        self.sidebar.add_wanted.connect(self.new_assignment)
        self.sidebar.fold_wanted.connect(self.fold_sidebar)
        self.nothing.acted.connect(self.new_assignment)
        self.board.told.connect(self.tell)
        self.board.gone.connect(self.show_first)
        self.board.panel_shown.connect(self._fit_sidebar)
        self.board.add_wanted.connect(self.new_candidate)
        self.board.import_wanted.connect(self.import_list)
        self.board.edit_wanted.connect(self.edit_assignment)
        self.board.letter_wanted.connect(self.write_letter)
        self.board.folds_changed.connect(self.views.keep_folded)
        self.board.density_chosen.connect(self._keep_density)
        self.strip.remove_wanted.connect(self._remove_sample)

    def _bind_keys(self) -> None:
        keys = {
            "Ctrl+Z": self.undo,
            "Ctrl+Shift+Z": self.redo,
            "Ctrl+Y": self.redo,
            "Ctrl+N": self.new_assignment,
            "Ctrl+I": lambda: self.import_list(self.shown),
            "Ctrl+F": self._go_to_filter,
            "Ctrl+,": self.show_settings,
            "[": self._fold_by_letter,
            "Ctrl+B": self.fold_sidebar,  # on a Swedish keyboard [ takes two hands
        }
        for keys_pressed, slot in keys.items():
            QShortcut(QKeySequence(keys_pressed), self).activated.connect(slot)

    def show_first(self) -> None:
        """Show the board that was on view, or the welcome where there is nothing yet."""
        known = [value.id for value in assignments.assignments()]
        if known:
            self.show_board(self.shown if self.shown in known else known[0])
            return
        self.shown = None
        if vault.is_empty() and not settings.load().welcomed:
            self.show_welcome()
        else:
            self._show(self.nothing)

    def show_board(self, assignment_id: Key, *, takes_keys: bool = True) -> None:
        """Show the board of an assignment, which *takes keys* unless they stay where they are."""
        self.shown = assignment_id
        self.views.keep_assignment(assignment_id)
        try:
            self.board.open(assignment_id, self.views.folded(assignment_id))
        except NotFoundError:
            self.shown = None
            self.show_first()
            return
        self._show(self.board, takes_keys=takes_keys)

    def show_settings(self) -> None:
        """Show the settings."""
        if self.settings is None:
            from ui.settings.page import SettingsPage

            self.settings = SettingsPage(self.changes)
            self.settings.look_changed.connect(self.wear)
            self.stack.addWidget(self.settings)
        self._show(self.settings)

    def show_welcome(self, *, is_at_ways: bool = False) -> None:
        """Show the first page of all, where there is nothing yet."""
        if self.welcome is None:
            from ui.welcome.page import WelcomePage

            self.welcome = WelcomePage()
            self.welcome.look_changed.connect(self.wear)
            self.welcome.sample_wanted.connect(self._add_sample)
            self.welcome.import_wanted.connect(self._begin_with_list)
            self.welcome.assignment_wanted.connect(self.new_assignment)
            self.welcome.show_ways(is_shown=is_at_ways)
            self.stack.addWidget(self.welcome)
        self._show(self.welcome)

    def write_letter(self, card_id: Key) -> None:
        """Show the letter to a candidate, begun or new."""
        if self.composer is None:
            from ui.letters.composer import ComposerPage

            self.composer = ComposerPage(self.changes)
            self.composer.left.connect(self._come_back)
            self.composer.feedback_wanted.connect(self._back_to_feedback)
            self.stack.addWidget(self.composer)
        with reporting(self):
            self.composer.open(card_id)
            self._show(self.composer)

    def new_assignment(self) -> None:
        """Ask for a new assignment and show its board."""
        assignment_id = enter_assignment(None, self)
        if assignment_id:
            with reporting(self):
                self._leave_welcome()
            self.tell(wording.act(Act.ADD_ASSIGNMENT))
            self.show_board(assignment_id)

    def edit_assignment(self, assignment_id: Key) -> None:
        """Ask for changes to an assignment."""
        if enter_assignment(assignment_id, self):
            self.tell(wording.act(Act.EDIT_ASSIGNMENT))

    def new_candidate(self, assignment_id: Key, stage_id: Key | None) -> None:
        """Ask for a new candidate and choose the new card."""
        card_id = enter_candidate(assignment_id, stage_id, self)
        if card_id:
            self.board.choose([card_id])
            self.tell(wording.act(Act.ADD_CANDIDATE))

    def import_list(self, assignment_id: Key | None) -> None:
        """Ask for a list of candidates and bring it into an assignment."""
        told = enter_list(assignment_id, self) if assignment_id else ""
        if assignment_id and told:
            self.tell(told)
            self.show_board(assignment_id)

    def undo(self) -> None:
        """Take back what was done last, and say what it was."""
        with reporting(self):
            act = history.undo()
            if act is None:
                self.toast.say(self.tr("There is nothing to undo"))
                return
            self._is_news = False
            words = self.tr("Undone: {0}").format(wording.act(act))
            self.toast.say(words, self.tr("Redo"), self.redo, "Ctrl+Shift+Z")

    def redo(self) -> None:
        """Do again what was taken back, and say what it was."""
        with reporting(self):
            act = history.redo()
            if act is None:
                self.toast.say(self.tr("There is nothing to redo"))
                return
            self.tell(self.tr("Done again: {0}").format(wording.act(act)))

    def _go_to_filter(self) -> None:
        if self._is_on_view(self.board):
            self.board.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fold_by_letter(self) -> None:
        if self.board.single_keys and not is_hushed():
            self.fold_sidebar()

    def fold_sidebar(self) -> None:
        """Fold the sidebar to a rail, or open it, and remember it beside a board."""
        folded = not self.sidebar.is_folded
        if not self._is_on_view(self.composer):
            self.views.keep_sidebar(folded=folded)
        self.sidebar.set_folded(folded)

    def tell(self, words: str) -> None:
        """Say what was done, with the way to take it back if anything was written at all.

        Or else undo would take back what was done before that.
        """
        if self._is_news:
            self._is_news = False
            self.toast.say(words, self.tr("Undo"), self.undo)
        else:
            self.toast.say(words)

    def wear(self) -> None:
        """Put on the language and look that were chosen, while the program runs."""
        chosen = settings.load()
        language = chosen.language or system_language()
        theme().apply(chosen.theme, chosen.zoom)
        self.board.single_keys = chosen.single_keys
        if speak(language):
            self._rebuild()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.views.keep_geometry(self.saveGeometry())
        self.board.leave()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def _rebuild(self) -> None:
        """Make every page anew in the new language, and show the one that was on view."""
        is_in_settings = self._is_on_view(self.settings)
        was_welcoming = self._is_on_view(self.welcome)
        is_at_ways = self.welcome is not None and self.welcome.is_at_ways
        chosen, has_panel = self.board.lanes.selected(), self.board.has_panel
        self.toast.deleteLater()
        self.board.leave()
        self._build()
        with suppress(NotFoundError):
            self._choose_again(chosen, has_panel=has_panel)
        if is_in_settings:
            self.show_settings()
        elif was_welcoming:
            self.show_welcome(is_at_ways=is_at_ways)
        else:
            self.show_first()

    def _choose_again(self, chosen: Sequence[Key], *, has_panel: bool) -> None:
        if self.shown and chosen:
            self.board.open(self.shown, self.views.folded(self.shown))
            self.board.choose(chosen)
        if has_panel:
            self.board.open_panel()

    def _is_on_view(self, page: QWidget | None) -> bool:
        return page is not None and self.stack.currentWidget() is page

    def _show(self, page: QWidget, *, takes_keys: bool = True) -> None:
        self.stack.setCurrentWidget(page)
        self.toast.raise_()  # a page comes up over everything else
        self.sidebar.setVisible(page is not self.welcome)
        self._fit_sidebar()
        self.sidebar.settings.setChecked(page is self.settings)
        self.sidebar.board.setChecked(page is self.board or page is self.nothing)
        self._refresh_sidebar()
        self._is_news = False
        if takes_keys:
            page.setFocus()

    def _fit_sidebar(self) -> None:
        """Give a page of three panes, such as a letter beside its paper, the sidebar's room too."""
        is_crowded = self.board.has_panel and self.width() < px(CROWDED)
        is_letter = self._is_on_view(self.composer)
        self.sidebar.set_folded(is_letter or is_crowded or self.views.is_sidebar_folded())

    def _refresh_sidebar(self) -> None:
        values = assignments.assignments()
        agency = settings.load().agency.name
        shown = self.shown if self._is_on_view(self.board) else None
        self.sidebar.show_state(agency, values, shown, self._saved_at)
        self.strip.setVisible(any(value.is_sample for value in values))

    def _note_act(self, _act: str) -> None:
        self._saved_at = dates.clock(datetime.now(UTC))
        if self._is_on_view(self.nothing):
            self.show_first()
        self._is_news = True
        self._refresh_sidebar()

    def _keep_density(self, density: "Density") -> None:
        with reporting(self):
            settings.remember(replace(settings.load(), density=density))

    def _leave_welcome(self) -> None:
        settings.remember(replace(settings.load(), welcomed=True))

    def _look_at(self, assignment_id: Key) -> None:
        self.show_board(assignment_id, takes_keys=False)

    def _enter(self, assignment_id: Key) -> None:
        if self._is_on_view(self.board) and assignment_id == self.shown:
            self.board.setFocus()  # the first half of the click has shown it already
        else:
            self.show_board(assignment_id)

    def _come_back(self) -> None:
        """Go back from a letter to its card, or to the next one if it has gone from its lane."""
        self.show_first()
        self.board.lanes.choose_nearest()

    def _back_to_feedback(self, card_id: Key) -> None:
        self.show_first()
        self.board.choose([card_id])
        self.board.acts.give_feedback(card_id)

    def _begin_with_list(self) -> None:
        """Bring in a list from the welcome: first the assignment it belongs to, then the list."""
        self.new_assignment()
        if self.shown is not None:
            self.import_list(self.shown)

    def _add_sample(self) -> None:
        from wise_feedback.services import samples

        chosen = settings.load()
        with reporting(self):
            samples.fill(chosen.language or system_language(), date.today(), now=datetime.now(UTC))
            self._leave_welcome()
            self.show_first()

    def _remove_sample(self) -> None:
        from wise_feedback.services import samples

        with reporting(self):
            samples.remove()
            self.tell(wording.act(Act.REMOVE_SAMPLE))
            self.show_first()
