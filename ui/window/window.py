"""The main window: the sidebar, the page on view, undo, and the way from page to page."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shared import dates, mail_words
from ui.shared.changes import Changes
from ui.shared.languages import speak, system_language
from ui.shared.reporting import reporting
from ui.shared.theme import px, theme
from ui.shared.widgets.toast import Toast
from ui.window.beside import Beside
from ui.window.errands import Errands
from ui.window.pages import ALONE, COUNT_MS, CROWDED, VISITED, WIDE, Pages
from ui.window.reminding import Reminder
from ui.window.shortcuts import bind_keys
from ui.window.sidebar import Sidebar
from ui.window.strip import SampleStrip
from ui.window.telling import Teller
from ui.window.views import Views
from wise_feedback.domain.acts import CHANGE_THE_OUTBOX
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import NotFoundError
from wise_feedback.domain.mail import Entry
from wise_feedback.services import assignments, board, letter_archive, settings, today, vault


class MainWindow(Beside):
    """The one window of the program, over the vault in *folder*.

    Pages are imported and made when they are first asked for.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setWindowTitle("Wise Feedback")
        self.resize(1440, 900)
        self.setMinimumSize(1100, 700)
        self.changes = Changes(self)
        self.views = Views(folder)
        self.errands = Errands(self)
        self.shown = self.views.assignment()
        self._saved_at = ""
        self._name = ""
        self._came_from: list[str] = []
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._show_counts)
        self.reminder = Reminder(self.views, lambda: today.counts(date.today()), self)
        self._tie()
        self._build()
        self.changes.happened.connect(self._note_act)
        geometry = self.views.geometry()
        if geometry is not None:
            self.restoreGeometry(geometry)
        bind_keys(self)
        self.show_today()

    @property
    def shown(self) -> Key | None:
        """The assignment whose board is, or was last, on view."""
        return self.errands.shown

    @shown.setter
    def shown(self, assignment_id: Key | None) -> None:
        self.errands.shown = assignment_id

    @property
    def on_view(self) -> str:
        """The name of the page on view."""
        return self._name

    def _tie(self) -> None:
        self.reminder.asked.connect(self._raise_today)
        self.reminder.said.connect(self._say_morning)
        self.reminder.day_changed.connect(self._counting.start)
        errands = self.errands
        errands.told.connect(self.tell)
        errands.gone.connect(self.show_first)
        errands.started.connect(self.show_today)
        errands.left.connect(self._come_back)
        errands.look_changed.connect(self.wear)
        errands.room_changed.connect(self._fit_sidebar)
        errands.folds_changed.connect(self.views.keep_folded)
        errands.board_wanted.connect(self.show_board)
        errands.card_chosen.connect(lambda card: self.pages.board.choose([card]))
        errands.letter_wanted.connect(self.write_letter)
        errands.card_wanted.connect(self.show_card)
        errands.chase_wanted.connect(self.chase)
        errands.agreement_wanted.connect(self.show_agreement)
        errands.report_wanted.connect(self.show_reports)
        errands.session_wanted.connect(self.begin_session)
        errands.session_with.connect(self.begin_session_with)
        errands.feedback_on_board.connect(self._back_to_feedback)
        errands.mail_changed.connect(self.send_mails)
        errands.sender_wanted.connect(lambda: self.show_settings("you"))

    def _build(self) -> None:
        self.sidebar = Sidebar()
        self.pages = Pages(self.changes, self.errands)
        self.strip = SampleStrip()
        self._lay_out()
        self.toast = Toast(self.pages)  # beside the sidebar, whose foot it would cover
        self.teller = Teller(self.toast)
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.pages, 1)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.sidebar.assignment_chosen.connect(lambda key: self.show_board(key, takes_keys=False))
        self.sidebar.assignment_entered.connect(self._enter)
        self.sidebar.today_wanted.connect(self.show_today)
        self.sidebar.replies_wanted.connect(self.show_replies)
        self.sidebar.letters_wanted.connect(self.show_letters)
        self.sidebar.reports_wanted.connect(self.show_reports)
        self.sidebar.page_wanted.connect(self._show)
        self.sidebar.board_wanted.connect(self.show_first)
        self.sidebar.settings_wanted.connect(self.show_settings)
        self.sidebar.meeting_wanted.connect(self.meet_client)
        self.sidebar.guide_wanted.connect(self.open_guide)
        self.sidebar.add_wanted.connect(self.errands.new_assignment)
        self.sidebar.fold_wanted.connect(self.fold_sidebar)
        self.strip.remove_wanted.connect(self.errands.remove_sample)

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
            self._show("nothing")

    def show_board(self, assignment_id: Key, *, takes_keys: bool = True) -> None:
        """Show the board of an assignment, which *takes keys* unless they stay where they are."""
        self.shown = assignment_id
        self.views.keep_assignment(assignment_id)
        try:
            self.pages.board.open(assignment_id, self.views.folded(assignment_id))
        except NotFoundError:
            self.shown = None
            self.show_first()
            return
        self._show("board", takes_keys=takes_keys)

    def show_today(self) -> None:
        """Show who is owed a word, or the welcome where there is nothing yet."""
        if assignments.assignments():
            self._show("today")
        else:
            self.show_first()

    def show_card(self, card_id: Key) -> None:
        """Show a card on its board, with its panel."""
        with reporting(self):
            self.show_board(board.assignment_of(card_id))
            self.pages.board.choose([card_id])
            self.pages.board.open_panel()

    def show_replies(self) -> None:
        """Show what clients have said."""
        self.pages.replies.open(None)
        self._visit("replies")

    def show_letters(self) -> None:
        """Show the letters that wait, and all that were sent."""
        self._visit("letters")

    def show_reports(self, assignment_id: Key = "") -> None:
        """Show the weekly reports, with that to the client of an assignment on view if one is."""
        with reporting(self):
            client = assignments.assignment(assignment_id).client_id if assignment_id else ""
            self.pages.reports.open(client)
            self._visit("reports")

    def chase(self, card_id: Key) -> None:
        """Show the questions to the client about a candidate."""
        with reporting(self):
            self.pages.replies.chase(card_id)
            self._visit("replies")

    def show_agreement(self, assignment_id: Key) -> None:
        """Show what is agreed with the client of an assignment."""
        with reporting(self):
            self.pages.agreement.open(assignment_id)
            self._visit("agreement")

    def begin_session(self, promise_ids: Sequence[Key]) -> None:
        """Let one after the other hear: those of these promises, or all who are owed a word."""
        with reporting(self):
            self.pages.session.begin(promise_ids)
            self._visit("session")

    def begin_session_with(self, cards: Sequence[Key]) -> None:
        """Let some candidates hear one after the other, whether it was promised them or not."""
        with reporting(self):
            self.pages.session.begin_with(cards)
            self._visit("session")

    def show_settings(self, section: str = "") -> None:
        """Show the settings, where a *section* of them is if one is asked for."""
        if section:
            self.pages.settings.show_section(section)
        self._show("settings")

    def show_welcome(self, *, is_at_ways: bool = False) -> None:
        """Show the first page of all, where there is nothing yet."""
        if not self.pages.is_made("welcome"):
            self.pages.welcome.show_ways(is_shown=is_at_ways)
        self._show("welcome")

    def write_letter(self, card_id: Key) -> None:
        """Show the letter to a candidate, begun or new."""
        with reporting(self):
            self.pages.composer.open(card_id)
            self._visit("composer")

    def undo(self) -> None:
        """Take back what was done last, and say what it was."""
        self.teller.undo()

    def redo(self) -> None:
        """Do again what was taken back, and say what it was."""
        self.teller.redo()

    def tell(self, words: str) -> None:
        """Say what was done, with the way to take it back if anything was written."""
        self.teller.say(words)

    def fold_sidebar(self) -> None:
        """Fold the sidebar to a rail, or open it, and remember it beside a board."""
        folded = not self.sidebar.is_folded
        if self._name not in WIDE:
            self.views.keep_sidebar(folded=folded)
        self.sidebar.set_folded(folded)

    def wear(self) -> None:
        """Put on the language and look that were chosen, while the program runs."""
        chosen = settings.load()
        language = chosen.language or system_language()
        theme().apply(chosen.theme, chosen.zoom)
        self.pages.use_single_keys(chosen.single_keys)
        if speak(language):
            self._rebuild()

    def _say_morning(self, words: str) -> None:
        """Say it in the window where the system has no place for it."""
        if self.reminder.tray is None and not self.pages.shows("today"):
            self.toast.say(words, self.tr("Show"), self.show_today)

    def _raise_today(self) -> None:
        self.come_forward()
        self.show_today()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.views.keep_geometry(self.saveGeometry())
        self._counting.stop()
        self.reminder.stop()
        self.stop()
        self.pages.leave()
        self.views.write()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def _rebuild(self) -> None:
        """Make every page anew in the new language, and show the one that was on view."""
        is_in_settings = self.pages.shows("settings")
        section = self.pages.settings.section if is_in_settings else ""
        was_welcoming = self.pages.shows("welcome")
        is_at_ways = was_welcoming and self.pages.welcome.is_at_ways
        chosen, has_panel = self.pages.chosen_cards(), self.pages.has_panel()
        self.toast.deleteLater()
        self.pages.leave()
        self._build()
        with suppress(NotFoundError):
            self._choose_again(chosen, has_panel=has_panel)
        if is_in_settings:
            self.show_settings()
            self.pages.settings.show_section(section)
        elif was_welcoming:
            self.show_welcome(is_at_ways=is_at_ways)
        else:
            self.show_first()

    def _choose_again(self, chosen: Sequence[Key], *, has_panel: bool) -> None:
        if self.shown and chosen:
            self.pages.board.open(self.shown, self.views.folded(self.shown))
            self.pages.board.choose(chosen)
        if has_panel:
            self.pages.board.open_panel()

    def _visit(self, name: str) -> None:
        """Show a page that is left again for the one it was come to from."""
        if not self.pages.shows(name):
            self._came_from.append(self._name)
        self._show(name)

    def _show(self, name: str, *, takes_keys: bool = True) -> None:
        page = self.pages.named(name)
        self._name = name
        if name not in VISITED:
            self._came_from.clear()
        self.pages.setCurrentWidget(page)
        self.toast.raise_()  # a page comes up over everything else
        self.sidebar.setVisible(name not in ALONE)
        self._fit_sidebar()
        self.sidebar.mark(name)
        self._refresh_sidebar()
        self.teller.has_news = False
        if takes_keys:
            page.setFocus()

    def take_keys(self) -> None:
        """Let keys go to the page on view."""
        self.pages.named(self._name).setFocus()

    def _fit_sidebar(self) -> None:
        is_crowded = self.pages.has_panel() and self.width() < px(CROWDED)
        is_wide = self._name in WIDE
        self.sidebar.set_folded(is_wide or is_crowded or self.views.is_sidebar_folded())

    def _refresh_sidebar(self) -> None:
        values = assignments.assignments()
        agency = settings.load().agency.name
        shown = self.shown if self.pages.shows("board") else None
        self.sidebar.show_state(agency, values, shown, self._saved_at)
        self._counting.start()
        self.strip.setVisible(any(value.is_sample for value in values))

    def _show_counts(self) -> None:
        counts = today.counts(date.today())
        self.sidebar.show_counts(counts)
        self.sidebar.show_letters(letter_archive.count_unsent())
        self.reminder.show_badge(counts)

    def _note_act(self, act: str) -> None:
        if act in CHANGE_THE_OUTBOX:
            self.postman.go()
        self._saved_at = dates.clock(datetime.now(UTC))
        if self.pages.shows("nothing"):
            self.show_first()
        self.teller.has_news = True
        self._refresh_sidebar()

    def note_mail(self, entry: Entry) -> None:
        """Say of a mail from the outbox that it was sent, or that it needs a person."""
        if mail_words.is_news(entry):
            title = mail_words.look(entry).title
            self.toast.say(title, self.tr("Show"), self.show_letters, "Ctrl+4")
        self.pages.show_mail()

    def _enter(self, assignment_id: Key) -> None:
        if self.pages.shows("board") and assignment_id == self.shown:
            self.pages.board.setFocus()  # the first half of the click has shown it already
        else:
            self.show_board(assignment_id)

    def _come_back(self) -> None:
        """Go back to where one came from; on a board to the card, or the next if that is gone."""
        name = self._came_from.pop() if self._came_from else "board"
        if name != "board":
            self._show(name)
            return
        self.show_first()
        if self.pages.shows("board"):
            self.pages.board.lanes.choose_nearest()

    def _back_to_feedback(self, card_id: Key) -> None:
        self.show_first()
        self.pages.board.choose([card_id])
        self.pages.board.acts.give_feedback(card_id)
