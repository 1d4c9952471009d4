"""The pages of the window, each made when it is first asked for and tied to what it asks of it."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.shared.changes import Changes
from ui.window.errands import Errands
from wise_feedback.domain.basics import Key
from wise_feedback.services import settings

if TYPE_CHECKING:
    from ui.agreement.page import AgreementPage
    from ui.board.page import BoardPage
    from ui.insights.page import InsightsPage
    from ui.letters.composer import ComposerPage
    from ui.letters.page import LettersPage
    from ui.replies.page import RepliesPage
    from ui.reports.page import ReportsPage
    from ui.session.page import SessionPage
    from ui.settings.page import SettingsPage
    from ui.shared.widgets.empty import EmptyState
    from ui.today.page import TodayPage
    from ui.welcome.page import WelcomePage

translate = QCoreApplication.translate

VISITED = ("composer", "agreement", "session", "replies", "letters", "reports")
"""The pages that are left for the one they were come to from."""

ALONE = ("welcome", "session")
"""The pages beside which nothing else is on view."""

WIDE = ("composer", "agreement", "session", "replies", "reports")
"""The pages that take the sidebar's room too, such as a letter beside its paper."""

COUNT_MS = 120
"""How long after an act all that is owed is counted again: not within the frame that shows it."""

CROWDED = 1300
"""Below this width, at 100 %, the sidebar gives way to the candidate's panel."""

_WITH_LETTERS = ("board", "today", "replies", "insights")

Page = TypeVar("Page", bound=QWidget)


class Pages(QStackedWidget):
    """Holds the pages. What nobody has asked for is neither imported nor made."""

    def __init__(self, changes: Changes, errands: Errands) -> None:
        super().__init__()
        self._changes, self._errands = changes, errands

    def shows(self, *names: str) -> bool:
        """Return whether a page of these names is on view."""
        return any(
            self.is_made(name) and self.currentWidget() is self.named(name) for name in names
        )

    def is_made(self, name: str) -> bool:
        """Return whether the page of this name has been asked for."""
        return name in self.__dict__

    def use_single_keys(self, single_keys: bool) -> None:
        """Let single letters be commands, or not."""
        for name in _WITH_LETTERS:
            if self.is_made(name):
                self.named(name).single_keys = single_keys  # type: ignore[attr-defined]  # they all have it

    def chosen_cards(self) -> list[Key]:
        """Return the cards that are chosen on the board."""
        return self.board.lanes.selected() if self.is_made("board") else []

    def has_panel(self) -> bool:
        """Return whether the candidate's panel is open beside the board."""
        return self.is_made("board") and self.board.has_panel

    def show_mail(self) -> None:
        """Show how mails stand by now, where that is on view."""
        if self.shows("letters"):
            self.letters.reload()
        elif self.shows("composer"):
            self.composer.leaving.ask_again()
        elif self.shows("reports"):
            self.reports.reload()

    def leave(self) -> None:
        """Keep what is being written, before the pages go away."""
        if self.is_made("board"):
            self.board.leave()

    def named(self, name: str) -> QWidget:
        """Return the page of this name, made if it has not been asked for."""
        page: QWidget = getattr(self, name)
        return page

    @cached_property
    def board(self) -> "BoardPage":
        """The board of an assignment."""
        from ui.board.page import BoardPage

        chosen, errands = settings.load(), self._errands
        page = BoardPage(self._changes, chosen.density)
        page.single_keys = chosen.single_keys
        page.told.connect(errands.told)
        page.gone.connect(errands.gone)
        page.panel_shown.connect(errands.room_changed)
        page.add_wanted.connect(errands.new_candidate)
        page.import_wanted.connect(errands.import_list)
        page.edit_wanted.connect(errands.edit_assignment)
        page.letter_wanted.connect(errands.letter_wanted)
        page.letters_wanted.connect(errands.write_letters)
        page.chase_wanted.connect(errands.chase_wanted)
        page.agreement_wanted.connect(errands.agreement_wanted)
        page.session_wanted.connect(errands.session_with)
        page.folds_changed.connect(errands.folds_changed)
        page.density_chosen.connect(errands.keep_density)
        return self._put(page)

    @cached_property
    def nothing(self) -> "EmptyState":
        """What is shown where there is no assignment."""
        from ui.shared.widgets.empty import EmptyState

        page = EmptyState(
            "briefcase",
            translate("MainWindow", "No assignments yet"),
            translate(
                "MainWindow",
                "An assignment is a role to fill. Its board and its requirements begin here.",
            ),
            translate("MainWindow", "New assignment"),
            "plus",
        )
        page.acted.connect(self._errands.new_assignment)
        return self._put(page)

    @cached_property
    def settings(self) -> "SettingsPage":
        """The settings."""
        from ui.settings.page import SettingsPage

        page = SettingsPage(self._changes)
        page.look_changed.connect(self._errands.look_changed)
        page.mail_changed.connect(self._errands.mail_changed)
        return self._put(page)

    @cached_property
    def welcome(self) -> "WelcomePage":
        """The first page of all."""
        from ui.welcome.page import WelcomePage

        page, errands = WelcomePage(), self._errands
        page.look_changed.connect(errands.look_changed)
        page.sample_wanted.connect(errands.add_sample)
        page.import_wanted.connect(errands.begin_with_list)
        page.assignment_wanted.connect(errands.new_assignment)
        return self._put(page)

    @cached_property
    def composer(self) -> "ComposerPage":
        """The letter that is being written."""
        from ui.letters.composer import ComposerPage

        page, errands = ComposerPage(self._changes), self._errands
        page.left.connect(errands.left)
        page.told.connect(errands.told)
        page.feedback_wanted.connect(errands.feedback_on_board)
        page.leaving.told.connect(errands.told)
        page.leaving.mail_changed.connect(errands.mail_changed)
        page.leaving.sender_wanted.connect(errands.sender_wanted)
        return self._put(page)

    @cached_property
    def letters(self) -> "LettersPage":
        """The letters that wait, and all that were sent."""
        from ui.letters.page import LettersPage

        page, errands = LettersPage(self._changes), self._errands
        page.told.connect(errands.told)
        page.left.connect(errands.left)
        page.write_wanted.connect(errands.letter_wanted)
        page.sheaf_wanted.connect(errands.write_letters)
        page.shown.told.connect(errands.told)
        page.shown.mail_changed.connect(errands.mail_changed)
        page.shown.mail_changed.connect(page.reload)  # after what may be on its way by now
        return self._put(page)

    @cached_property
    def today(self) -> "TodayPage":
        """Who is owed a word: the page that the day begins with."""
        from ui.today.page import TodayPage

        page, errands = TodayPage(self._changes), self._errands
        page.single_keys = settings.load().single_keys
        page.told.connect(errands.told)
        page.chase_wanted.connect(errands.chase_wanted)
        page.feedback_wanted.connect(errands.give_feedback)
        page.letter_wanted.connect(errands.letter_wanted)
        page.update_wanted.connect(errands.update)
        page.client_wanted.connect(errands.update)
        page.snooze_wanted.connect(errands.snooze)
        page.date_wanted.connect(errands.set_date)
        page.card_wanted.connect(errands.card_wanted)
        page.report_wanted.connect(errands.report_wanted)
        page.session_wanted.connect(errands.session_wanted)
        page.add_wanted.connect(errands.add_somebody)
        return self._put(page)

    @cached_property
    def session(self) -> "SessionPage":
        """One after the other hears, and nothing else is on view."""
        from ui.session.page import SessionPage

        page, errands = SessionPage(self._changes), self._errands
        page.told.connect(errands.told)
        page.left.connect(errands.left)
        page.letter_wanted.connect(errands.letter_wanted)
        page.feedback_wanted.connect(errands.give_feedback)
        return self._put(page)

    @cached_property
    def replies(self) -> "RepliesPage":
        """What clients have said, and the questions to them."""
        from ui.replies.page import RepliesPage

        page, errands = RepliesPage(self._changes), self._errands
        page.single_keys = settings.load().single_keys
        page.told.connect(errands.told)
        page.left.connect(errands.left)
        page.agreement_wanted.connect(errands.agreement_wanted)
        page.update_wanted.connect(errands.update)
        page.feedback_wanted.connect(errands.give_feedback)
        return self._put(page)

    @cached_property
    def reports(self) -> "ReportsPage":
        """The weekly reports to clients."""
        from ui.reports.page import ReportsPage

        page, errands = ReportsPage(self._changes), self._errands
        page.told.connect(errands.told)
        page.left.connect(errands.left)
        page.mail_changed.connect(errands.mail_changed)
        return self._put(page)

    @cached_property
    def insights(self) -> "InsightsPage":
        """What one's own events of a period tell."""
        from ui.insights.page import InsightsPage

        page, errands = InsightsPage(self._changes), self._errands
        page.single_keys = settings.load().single_keys
        page.told.connect(errands.told)
        page.agreement_wanted.connect(errands.agreement_wanted)
        return self._put(page)

    @cached_property
    def agreement(self) -> "AgreementPage":
        """What is agreed with the client of an assignment."""
        from ui.agreement.page import AgreementPage

        page, errands = AgreementPage(self._changes), self._errands
        page.told.connect(errands.told)
        page.left.connect(errands.left)
        return self._put(page)

    def _put(self, page: Page) -> Page:
        self.addWidget(page)
        return page
