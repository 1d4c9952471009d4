"""Weekly reports: the clients of a week, the paper of one, and what it still needs."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.reports import words
from ui.reports.all_dialog import AllDialog
from ui.reports.clients import ClientsList
from ui.reports.leaving import Leaving
from ui.reports.paper import ReportPane
from ui.reports.side import Side
from ui.shared import wording
from ui.shared.asking import ask
from ui.shared.changes import Changes
from ui.shared.mail_ways import is_ready
from ui.shared.reporting import describe, reporting
from ui.shared.theme import grow
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.surfaces import Card, Line
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.domain.reports import (
    ClientWeek,
    ReportDraft,
    ReportState,
    SavedReport,
    WeekReport,
)
from wise_feedback.domain.weeks import Week, week_of
from wise_feedback.services import report_archive, reports, settings

_LIST, _SIDE = 252, 320
SETTLE_MS = 250
"""How long after the last key the paper is set anew."""


class ReportsPage(QWidget):
    """The reports of one week. *told* is what was done, in words; *left* that one goes back."""

    told = Signal(str)
    left = Signal()
    mail_changed = Signal()

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week: Week = week_of(date.today())
        self.report: WeekReport | None = None
        self._client: ClientWeek | None = None
        self._wanted: Key = ""
        self._sent: SavedReport | None = None
        self._is_anew = False  # something was changed since the report on view was sent
        self._draft = ReportDraft()
        self.list, self.paper, self.side = ClientsList(), ReportPane(), Side()
        self.leaving = Leaving(self.side, self._settle)
        self.before = IconButton("chevron-left", self.tr("The week before"), "Alt+Left")
        self.after = IconButton("chevron-right", self.tr("The week after"), "Alt+Right")
        self.shown_week = ElidedLabel("", "strong")
        self.all_card, self.all = Card(padding=12), Button("", "primary", "mail")
        self.all_told = Prose("", "strong")
        self.nothing = EmptyState(
            "calendar-check",
            self.tr("Nobody to report on this week"),
            self.tr("A client has a report while somebody is in play for them."),
        )
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._lay_out()
        self._connect(changes)

    def open(self, client_id: Key = "") -> None:
        """Show the reports of this week, with a client's on view, or the one that was."""
        if client_id:
            self.week, self._wanted = week_of(date.today()), client_id
        self.reload()

    def reload(self) -> None:
        """Read the week again, and show the chosen client's report as it has become."""
        self.shown_week.setText(words.week(self.week))
        self.after.setEnabled(self.week < week_of(date.today()))
        rows = reports.overview(self.week)
        self._client = self.list.load(rows, self._wanted)
        self._show_ready(rows)
        self._stack.setCurrentIndex(0 if self._client else 1)
        self.side.setVisible(self._client is not None)
        if self._client is not None:
            self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.list.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settling.stop()

    def _lay_out(self) -> None:
        left = QWidget()
        grow(left.setFixedWidth, _LIST)
        grow(self.side.setFixedWidth, _SIDE)
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 16, 10, 10)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(8, 0, 4, 0)
        head.addWidget(Label(self.tr("Weekly reports"), "title"))
        column.addLayout(head)
        column.addLayout(self._weeks())
        column.addWidget(self.list, 1)
        column.addWidget(self.all_card)
        self._fill_card()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.paper)
        self._stack.addWidget(self.nothing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(Line(is_vertical=True))
        row.addWidget(self._stack, 1)
        row.addWidget(Line(is_vertical=True))
        row.addWidget(self.side)

    def _weeks(self) -> QHBoxLayout:
        week = QHBoxLayout()
        week.setSpacing(2)
        week.addWidget(self.before)
        week.addWidget(self.shown_week)
        week.addWidget(self.after)
        week.addStretch(1)
        return week

    def _fill_card(self) -> None:
        words_ = self.tr("Saved, or in your mail program with the PDF.")
        for part in (self.all_told, Prose(words_, "detail", "text2"), self.all):
            self.all_card.body.addWidget(part)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._refresh)
        self._settling.timeout.connect(self._settle)
        self.list.chosen.connect(self._choose)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.all.clicked.connect(self._let_all_go)
        self.side.changed.connect(self._change)
        self.side.gaps.nothing_new.connect(self._note_nothing)
        self.side.gaps.written.connect(self._note)
        self.leaving.left.connect(self.reload)
        self.leaving.mail_changed.connect(self.mail_changed)
        self.leaving.sent.connect(self._tell_sent)
        keys = {
            "Esc": self.left.emit,
            "Alt+Left": self.before.click,
            "Alt+Right": self.after.click,
            "Ctrl+S": self.leaving.save,
            "Ctrl+P": self.leaving.print,
            "Ctrl+Return": self.leaving.mail,
            "Ctrl+Enter": self.leaving.mail,
            **self.paper.view.zoom_keys(),
        }
        for pressed, slot in keys.items():
            QShortcut(QKeySequence(pressed), self).activated.connect(slot)

    def _tell_sent(self) -> None:
        self._is_anew = False
        self.reload()
        self.told.emit(wording.act(Act.SEND_REPORT))

    def _step(self, weeks: int) -> None:
        if self.week.later(weeks) <= week_of(date.today()):
            self.week, self._is_anew = self.week.later(weeks), False
            self.reload()

    def _choose(self, row: ClientWeek) -> None:
        self._settle()
        self._client, self._wanted, self._is_anew = row, row.client_id, False
        self._show()

    def _show(self) -> None:
        """Show the chosen client's report: its paper, and what it still needs."""
        if self._client is None:
            return
        self._wanted = self._client.client_id
        self._draft = reports.draft(self._wanted, self.week)
        self._read()
        self._set_paper()

    def _read(self) -> None:
        chosen = self._draft
        self.report = reports.report(
            self._wanted, self.week, language=chosen.language, assignment_id=chosen.assignment_id
        )
        self.side.show_roles(self._client.roles if self._client else ())
        sentence = reports.suggested(self.report, self._draft)
        self.side.show_report(self.report, self._draft, sentence)
        latest = report_archive.latest(self.report)
        is_sent = latest is not None and latest.sent_at is not None
        self._sent = latest if is_sent and not self._is_anew else None
        self.leaving.show_report(
            self.report, self._draft, latest, is_archived=self._sent is not None
        )

    def _set_paper(self) -> None:
        """Set the paper, or say why not, leaving the one that was shown last."""
        self._settling.stop()
        if self.report is None:
            return
        name = self.tr("{0}, {1}").format(words.week(self.week), self.report.client)
        try:
            if self._sent is not None:
                told = self.tr("{0}: {1}, unchanged since").format(name, words.sent(self._sent))
                self.paper.show_sent(report_archive.pdf(self._sent.id), told)
                return
            content, pages = reports.preview(self.report, self._draft)
        except WiseFeedbackError as error:
            title = self.tr("The report cannot be shown")
            self.side.news.tell(Kind.LATE, "circle-alert", title, describe(error))
            return
        self.paper.show_report(content, pages, name)

    def _change(self, draft: ReportDraft) -> None:
        """Keep what was written or chosen, and set the paper anew once the hands rest."""
        is_typed = draft.sentence != self._draft.sentence and draft.sentence is not None
        self._draft, self._is_anew = draft, True
        with reporting(self):
            reports.keep_draft(self._wanted, self.week, draft)
        if is_typed:
            self._settling.start()
        else:
            self._settle()

    def _settle(self) -> None:
        if self.report is not None and self._client is not None:
            self._read()
            self._set_paper()

    def _note_nothing(self, cards: Sequence[Key]) -> None:
        self._is_anew = True
        with reporting(self):
            reports.note_nothing_new(cards, self.week)
            self.told.emit(wording.act(Act.NOTE_WEEK))

    def _note(self, card: Key, text: str) -> None:
        self._is_anew = True
        with reporting(self):
            reports.note_week(card, self.week, text)
            self.told.emit(wording.act(Act.NOTE_WEEK))

    def _show_ready(self, rows: Sequence[ClientWeek]) -> None:
        self._ready = [row for row in rows if row.state is ReportState.READY]
        self.all_card.setVisible(len(self._ready) > 1)
        self.all_told.setText(words.ready(len(self._ready)))
        self.all.setText(self.tr("All at once"))

    def _let_all_go(self) -> None:
        way = settings.load().mail_way
        if not is_ready(way) or way == "mailto":  # whose PDF is pasted by hand, one at a time
            way = None
        dialog = AllDialog(self._ready, self.week, way, self)
        if ask(dialog):
            self.told.emit(dialog.told)
        self.reload()

    def _refresh(self) -> None:
        if self.isVisible():
            self.reload()
