"""Today: who is owed a word, longest owed first, with one wise thing to do about each."""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.shared.announce import announce
from ui.shared.asking import is_hushed
from ui.shared.changes import Changes
from ui.shared.day import Day
from ui.shared.focus import chain, in_reading_order
from ui.shared.theme import follow, px
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.surfaces import Scroller
from ui.today.acts import RowActs
from ui.today.empty import EmptyDay
from ui.today.head import FIRST, Head
from ui.today.key_row import KeyRow
from ui.today.list_view import TodayList
from ui.today.rail import Rail
from wise_feedback.domain.owed import Counts, Owed, Tally, Urgency
from wise_feedback.domain.promises import Hears
from wise_feedback.services import settings
from wise_feedback.services import today as todays

FOLDS = 1000
"""Below this width, at 100 %, what stands beside the list goes below it."""

_SIDE, _LEAST_LIST, _LONG, _NARROWEST = 24, 300, 4000, 560
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TodayPage(QWidget):
    """The day's list. It writes nothing but that a report was sent: it tells what is wanted.

    *told* says what was done, for a toast that offers to undo it. A page that is hidden reads
    nothing until it is shown again. *day* says what day it is.
    """

    chase_wanted = Signal(str)  # card id, as all below unless said
    feedback_wanted = Signal(str)
    letter_wanted = Signal(str)
    update_wanted = Signal(str)
    snooze_wanted = Signal(str)  # promise id
    date_wanted = Signal(list)  # card ids
    card_wanted = Signal(str)
    client_wanted = Signal(str)
    report_wanted = Signal(str)  # assignment id
    session_wanted = Signal(list)  # promise ids, empty for all
    add_wanted = Signal()
    told = Signal(str)

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_keys = True
        self._is_stale = True
        self.counts = Counts()
        self.day = Day(self)
        self.head, self.rail = Head(), Rail()
        self.list = TodayList()
        self.acts = RowActs(self)
        self._lay_out()
        self._connect(changes)
        follow(self._fit)

    @property
    def single_keys(self) -> bool:
        """Whether a letter by itself does something."""
        return self._has_keys

    @single_keys.setter
    def single_keys(self, has_keys: bool) -> None:
        self._has_keys = has_keys
        self.head.add.set_keys("N" if has_keys else "")
        self.head.session.set_keys("P" if has_keys else "")
        self.foot.show_letters(is_shown=has_keys)

    def reload(self) -> None:
        """Show what is true now, with the same person chosen, or whoever comes next."""
        if not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        today, now = self.day.today(), self.day.now()
        self.counts = todays.counts(today)
        name = settings.load().consultant.name
        self.head.greet(next(iter(name.split()), ""), now)
        self.head.show_counts(self.counts)
        self.rail.show_day(today, self.counts)
        chain((self.list, *in_reading_order(self.rail.columns)))
        self._show_rows()

    @cached_property
    def empty(self) -> EmptyDay:
        """What is shown once everybody has heard, made when they first have."""
        page = EmptyDay()
        page.later_wanted.connect(self.head.show_later)
        self._view.addWidget(page)
        return page

    @cached_property
    def nobody(self) -> EmptyState:
        """What is shown where a filter finds nobody, made when it first does."""
        page = EmptyState("circle-check", "", "", self.tr("Show all"), "users")
        page.acted.connect(self.head.show_all)
        self._view.addWidget(page)
        return page

    @cached_property
    def first_run(self) -> EmptyState:
        """What is shown before there are candidates, made where there are none."""
        page = EmptyState(
            "users",
            self.tr("Nobody is waiting yet"),
            self.tr(
                "Add a candidate, and from then on it says here who hears what from you, and when."
            ),
            self.tr("New candidate"),
            "user-plus",
        )
        page.acted.connect(self.add_wanted)
        self._view.addWidget(page)
        return page

    def _lay_out(self) -> None:
        self._view = QStackedWidget()
        self._view.addWidget(self.list)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.head.filters)
        left.addWidget(self._view, 1)
        self.scroller = Scroller()
        self._pane = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pane.setSpacing(20)
        self._pane.addLayout(left, 1)
        self._pane.addWidget(self.rail, 0, Qt.AlignmentFlag.AlignTop)
        self.scroller.body.setContentsMargins(_SIDE, 12, _SIDE, 14)
        self.scroller.body.addLayout(self._pane, 1)
        top = QVBoxLayout()
        top.setContentsMargins(_SIDE, 20, _SIDE, 0)
        top.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.scroller, 1)
        self.foot = KeyRow()
        column.addWidget(self.foot)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self.reload)
        self.day.turned.connect(self._turn)
        self.day.passed.connect(self._tell_time)
        self._connect_acts()
        self.rail.date_wanted.connect(self.date_wanted)
        self.rail.sent.connect(self.acts.send_report)
        self.head.add_wanted.connect(self.add_wanted)
        self.head.session_wanted.connect(lambda: self.session_wanted.emit([]))
        self.head.first_wanted.connect(self._want_first)
        self.head.filtered.connect(self._filter)
        self.list.acted.connect(self._do_suggested)
        self.list.opened.connect(self._open)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.come_to.connect(self._reveal)

    def _connect_acts(self) -> None:
        acts = self.acts
        for wanted, here in (
            (acts.chase_wanted, self.chase_wanted),
            (acts.feedback_wanted, self.feedback_wanted),
            (acts.letter_wanted, self.letter_wanted),
            (acts.update_wanted, self.update_wanted),
            (acts.snooze_wanted, self.snooze_wanted),
            (acts.client_wanted, self.client_wanted),
            (acts.card_wanted, self.card_wanted),
            (acts.report_wanted, self.report_wanted),
            (acts.told, self.told),
            (self.rail.chase_wanted, self.chase_wanted),
            (self.rail.card_wanted, self.card_wanted),
        ):
            wanted.connect(here)

    def _show_rows(self) -> None:
        chosen, row = self.list.current(), self.list.currentIndex().row()
        party, urgency = self.head.shown_party, self.head.shown_urgency
        today, now = self.day.today(), self.day.now()
        tally = self.counts.clients if party is Hears.CLIENT else self.counts.candidates

        def read(limit: int, offset: int) -> Sequence[Owed]:
            return todays.owed(party, today, urgency, limit=limit, offset=offset)

        self.list.rows.show(read, tally, today, now)
        self._choose_view(tally, urgency)
        self.list.choose(chosen.promise_id if chosen else "", max(row, 0))
        QTimer.singleShot(0, self, self._fit)

    def _choose_view(self, tally: Tally, urgency: Urgency | None) -> None:
        page: QWidget = self.list
        if not self.list.rows.rowCount():
            page = self._nothing_to_show(tally, urgency)
        is_news = isinstance(page, EmptyDay) and self._view.currentWidget() is self.list
        self._view.setCurrentWidget(page)
        self.head.filters.setVisible(page is not self.__dict__.get("first_run"))
        self.foot.setVisible(page is self.list)
        if is_news:
            announce(self.empty, " ".join(self.empty.words()))

    def _nothing_to_show(self, tally: Tally, urgency: Urgency | None) -> QWidget:
        """Return what stands in place of a list without rows: the whole day, or this filter."""
        is_all = urgency is None and self.head.shown_party is Hears.CANDIDATE
        if is_all and not self.counts.active:
            return self.first_run
        if is_all:
            today = self.day.today()
            coming = todays.owed(Hears.CANDIDATE, today, Urgency.LATER, limit=1)
            self.empty.show_day(self.counts, todays.done(today), next(iter(coming), None))
            return self.empty
        words = self.tr("Nothing is owed here")
        self.nobody.say(words, self.tr("What is owed otherwise stands under All."))
        return self.nobody

    def _filter(self) -> None:
        self.list.rows.start_over()
        if self.isVisible():
            self.head.show_counts(self.counts)
            self._show_rows()
            self.list.choose("", 0)
            self.list.scrollToTop()

    def _turn(self) -> None:
        """Begin another day: everything is due otherwise, and the first row is chosen."""
        self.list.rows.start_over()
        self.reload()

    def _tell_time(self) -> None:
        """Say what depends on the time of day anew, without reading anything."""
        if self.isVisible():
            name = settings.load().consultant.name
            self.head.greet(next(iter(name.split()), ""), self.day.now())
            self.list.rows.tell_time(self.day.now())
            self.list.viewport().update()

    def _want_first(self) -> None:
        late = todays.owed(Hears.CANDIDATE, self.day.today(), Urgency.LATE, limit=FIRST)
        self.session_wanted.emit([owed.promise_id for owed in late])

    def _do_suggested(self, owed: Owed) -> None:
        self.acts.suggested(owed, self.list.rows.words(owed).suggestion)

    def _open(self, owed: Owed) -> None:
        self.acts.by_key(owed, Qt.Key.Key_Space)

    def _show_menu(self, place: QPoint) -> None:
        owed = self.list.current()
        if owed is not None:
            words = self.list.rows.words(owed)
            self.acts.show_menu(owed, words, place, has_keys=self._has_keys)

    def _fit(self) -> None:
        """Put the rail beside the list where there is room, else below it."""
        is_below = self.width() < px(FOLDS)
        self.head.fit(self.width() - 2 * _SIDE)
        direction = QBoxLayout.Direction
        self._pane.setDirection(direction.TopToBottom if is_below else direction.LeftToRight)
        self._pane.setAlignment(
            self.rail, Qt.AlignmentFlag(0) if is_below else Qt.AlignmentFlag.AlignTop
        )
        self.rail.put_below(is_below=is_below)
        self.rail.setVisible(not self.rail.is_empty)
        least = px(_LEAST_LIST)
        if self._view.currentWidget() is self.list:
            whole, room = self.list.contents_height(), self.scroller.viewport().height()
            least = max(least, room - px(_SIDE) if whole > _LONG else whole)
        self._view.setMinimumHeight(least)

    def _reveal(self, index: QModelIndex) -> None:
        """Scroll the page to the chosen row, where the list is longer than what is in sight."""
        if index.isValid():
            QTimer.singleShot(0, self, partial(self._scroll_to, index.row()))

    def _scroll_to(self, row: int) -> None:
        if self.list.rows.nearest(0) == row:  # with what stands over the list
            self.scroller.verticalScrollBar().setValue(0)
            return
        rect = self.list.visualRect(self.list.rows.index(row))
        place = self.list.viewport().mapTo(self.scroller.content, rect.center())
        self.scroller.ensureVisible(place.x(), place.y(), 0, rect.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_NARROWEST), px(_LEAST_LIST))  # narrower than it is now, it gives way

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._view.currentWidget() is self.list:
            self.list.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._obey(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _obey(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if is_hushed() and event.text() and event.text().isprintable():
            return True  # the end of what was being typed in a dialog
        if self._has_keys and self._obey_letter(key):
            return True
        owed = self.list.current() if self._view.currentWidget() is self.list else None
        if owed is None:
            return False
        if key in _ENTER:
            self._do_suggested(owed)
            return True
        is_letter = key is not Qt.Key.Key_Space
        return (self._has_keys or not is_letter) and self.acts.by_key(owed, key)

    def _obey_letter(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_N:
            self.add_wanted.emit()
        elif key is Qt.Key.Key_P and self.counts.candidates.shown:
            self.session_wanted.emit([])
        else:
            return False
        return True
