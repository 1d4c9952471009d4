"""The left side of the page: what is agreed, each thing kept as soon as it is said."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.agreement.ladder import Ladder
from ui.agreement.weekly import Weekly
from ui.agreement.words import AvoidedWords
from ui.shared import wording
from ui.shared.focus import chain, in_reading_order
from ui.shared.notice import Notice
from ui.shared.reporting import describe
from ui.shared.theme import grow, px
from ui.shared.tokens import Kind
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Ground, Scroller
from ui.shared.widgets.toggles import CheckBox, Switch
from ui.shared.widgets.wrong import Wrong
from wise_feedback.domain.agreement import REPLY_CHOICES, AgreementTerms, ReplyPart
from wise_feedback.domain.errors import (
    AgreementError,
    AgreementProblem,
    NotDrawableError,
    TextTooLongError,
    WiseFeedbackError,
)

_SIDE, _WIDE = 20, 460
"""Pixels: the margin, and from which width at 100 % text two fields stand side by side."""

_SWITCH = 45
"""How far in from the left the words of a switch stand, at 100 % text."""


class Form(Ground):
    """*typed* while a text is written, *settled* when something is chosen or a field is left."""

    typed = Signal()
    settled = Signal()
    spoken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent)
        self._terms = AgreementTerms()
        languages = [Segment(code, wording.language(code)) for code in ("sv", "en")]
        self.language = Segmented(self.tr("Language of the agreement"), languages)
        self.obstacle, self.standing, self.news = Notice(), Notice(), Notice()
        days = [Segment(days, self.tr("%n day(s)", "", days)) for days in REPLY_CHOICES]
        self.reply = Segmented(self.tr("Reply time after a profile and an interview"), days)
        self.parts = {
            ReplyPart.REQUIREMENT: CheckBox(self.tr("Which requirement it is about")),
            ReplyPart.OBSERVATION: CheckBox(self.tr("What they saw or heard")),
            ReplyPart.DIFFERENCE: CheckBox(self.tr("What would have made a difference")),
        }
        self.no_parts = Wrong()
        self.contact = Field(self.tr("Replies at the client"), LineEdit(icon="user"))
        self.contact.input.setPlaceholderText(self.tr("Name, title"))
        self.stand_in = Field(self.tr("In their absence"), LineEdit(icon="user"))
        self.report = Weekly(self.tr("Weekly report"), self.tr("None"), self.tr("Before"))
        self.sync = Weekly(self.tr("Check-in, ten minutes"), self.tr("None"), self.tr("At"))
        self.ladder, self.avoid = Ladder(), AvoidedWords()
        self.remind = Switch(self.tr("Remind me to bring it up at the start meeting"))
        self.scroller = Scroller()
        self._lay_out()
        self._connect()

    def terms(self) -> AgreementTerms:
        """Return what the form says, whether it can be agreed or not."""
        reply = self.reply.value()
        return replace(
            self._terms,
            reply_days=reply if isinstance(reply, int) else self._terms.reply_days,
            parts=tuple(part for part, tick in self.parts.items() if tick.isChecked()),
            contact=self.contact.input.text(),
            stand_in=self.stand_in.input.text(),
            report_weekday=self.report.weekday(),
            report_by=self.report.at(),
            sync_weekday=self.sync.weekday(),
            sync_at=self.sync.at(),
            ladder=self.ladder.value(),
            avoid=self.avoid.words(),
            remind_at_start=self.remind.isChecked(),
        )

    def show_terms(self, terms: AgreementTerms) -> None:
        """Show other terms, touching only what differs, and telling nobody."""
        self._terms = terms
        self.language.set_value(terms.language)
        self.reply.set_value(terms.reply_days)
        for part, tick in self.parts.items():
            with QSignalBlocker(tick):
                tick.setChecked(part in terms.parts)
        for field, text in ((self.contact, terms.contact), (self.stand_in, terms.stand_in)):
            if field.input.text() != text:
                field.input.setText(text)
        self.report.show_value(terms.report_weekday, terms.report_by)
        self.sync.show_value(terms.sync_weekday, terms.sync_at)
        self.ladder.show_days(terms.ladder)
        self.avoid.show_words(terms.avoid)
        with QSignalBlocker(self.remind):
            self.remind.setChecked(terms.remind_at_start)
        chain([*in_reading_order(self._head), *in_reading_order(self.scroller.body)])

    def begin(self, word: str = "") -> None:
        """Leave nothing half written of another agreement; *word* is still to be added to this."""
        self.report.forget()
        self.sync.forget()
        self.avoid.begin(word)

    def show_error(self, error: WiseFeedbackError | None) -> None:
        """Say where the terms cannot be agreed or printed, or nowhere."""
        words = describe(error) if error else ""
        field, problem = "", None
        if isinstance(error, TextTooLongError | NotDrawableError):
            field = {"who": "stand_in"}.get(error.field, error.field)
        elif isinstance(error, AgreementError):
            problem = error.problem
        if isinstance(error, NotDrawableError):
            hint = self.tr("No font here can print {0}. Write it in another way.")
            words = hint.format(" ".join(error.characters))
        places = {"contact": self.contact, "stand_in": self.stand_in}
        for name, place in places.items():
            place.set_error(words if name == field else "")
        self.ladder.set_error(words if problem is AgreementProblem.LADDER else "")
        self.no_parts.say(words if problem is AgreementProblem.NO_PARTS else "")
        is_said = field in places or problem is not None
        if error is None or is_said:
            self.obstacle.be_quiet()
        else:
            self.obstacle.tell(Kind.TODAY, "printer", self._obstacle_title(field), words)

    def show_news(self) -> None:
        """Scroll to what has just been told, once it has its place."""
        self._scroll_to(self.news)

    def show_where(self) -> None:
        """Scroll to where it is said why the terms cannot be agreed on or printed."""
        places = (self.obstacle, self.ladder.error, self.no_parts, self.avoid.line.line)
        fields = (field for field in (self.contact, self.stand_in) if field.error)
        said = (place for place in places if place.isVisibleTo(self))
        for place in (*fields, *said):
            self._scroll_to(place)
            return

    def _scroll_to(self, place: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(place, 0, _SIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.width() >= px(_WIDE)
        for pair in self._pairs:
            pair.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
            pair.setSpacing(8 if is_wide else 14)

    def _obstacle_title(self, field: str) -> str:
        titles = {
            "client": self.tr("The client's name cannot be printed"),
            "role": self.tr("The role cannot be printed"),
            "signer": self.tr("Your own name in the settings cannot be printed"),
            "agency": self.tr("Your agency in the settings cannot be printed"),
        }
        return titles.get(field, self.tr("The agreement cannot be printed yet"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(_SIDE, 10, _SIDE, 8)
        self._head.addWidget(self.language)
        self._head.addStretch(1)
        column.addLayout(self._head)
        column.addWidget(self.scroller, 1)
        body = self.scroller.body
        body.setSpacing(18)
        for notice in (self.obstacle, self.standing, self.news):
            body.addWidget(notice)
        body.addLayout(_group(self.tr("Reply time after a profile and an interview"), self.reply))
        body.addLayout(
            _group(self.tr("Every reply shall hold"), *self.parts.values(), self.no_parts, gap=1)
        )
        self._pairs = [_pair(self.contact, self.stand_in), _pair(self.report, self.sync)]
        for pair in self._pairs:
            body.addLayout(pair)
        hint = self.tr("Working days after it was due")
        body.addLayout(_group(self.tr("If no reply comes"), self.ladder, hint=hint))
        hint = self.tr("Marked in texts once agreed")
        body.addLayout(_group(self.tr("Words we avoid"), self.avoid, hint=hint))
        why = self.tr("Say it straight: a search suffers from vague feedback.")
        body.addLayout(_group("", self.remind, _under_switch(why), gap=2))
        body.addStretch(1)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._align)
        self._align()

    def _connect(self) -> None:
        self.language.chosen.connect(self.spoken)
        self.reply.chosen.connect(self.settled)
        for tick in (*self.parts.values(), self.remind):
            tick.toggled.connect(self.settled)
        for field in (self.contact, self.stand_in):
            field.input.textEdited.connect(self.typed)
            field.input.editingFinished.connect(self.settled)
        for part in (self.report, self.sync, self.ladder, self.avoid):
            part.changed.connect(self.settled)

    def _align(self) -> None:
        """Keep the fields as wide, in line with the head, whether there is a scroll bar or not."""
        bar = self.scroller.verticalScrollBar()
        room = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self.scroller.body.setContentsMargins(_SIDE, 2, _SIDE - room, _SIDE)


def _pair(one: QWidget, other: QWidget) -> QBoxLayout:
    pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    for field in (one, other):
        pair.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return pair


def _under_switch(words: str) -> QWidget:
    """Return a remark that stands under the words of a switch."""
    whole, room = QWidget(), QWidget()
    grow(room.setFixedWidth, _SWITCH)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(room)
    row.addWidget(Prose(words, "detail", "text2"), 1)
    return whole


def _group(title: str, *controls: QWidget, hint: str = "", gap: int = 5) -> QVBoxLayout:
    group = QVBoxLayout()
    group.setSpacing(gap)
    if title:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(title, "medium"))
        row.addWidget(ElidedLabel(hint, "detail", "text2"), 1)
        group.addLayout(row)
        group.addSpacing(5 - gap)
    for control in controls:
        group.addWidget(control)
    return group
