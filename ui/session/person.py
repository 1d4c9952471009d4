"""One person's turn: what was promised, what we know, and the word to them."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session import wording
from ui.session.about import About
from ui.session.call_sheet import CallSheet
from ui.session.foot import Foot
from ui.session.turns import Turn
from ui.session.writing import Writing
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import DateField, LineEdit
from ui.shared.widgets.labels import ElidedLabel, Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.symbol import Symbol
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.completeness import FeedbackPart
from wise_feedback.domain.updates import UpdateKind, sentences_to_say

_WRITES_FEEDBACK = {UpdateKind.AFTER_INTERVIEW, UpdateKind.REPLIED}


class PersonView(QWidget):
    """Everything about one person, filled anew for each turn. Its *bar* stays in sight below it."""

    written = Signal()
    channel_chosen = Signal()
    day_chosen = Signal()
    feedback_wanted = Signal()
    letter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phone = ""
        self.about = About()
        self.heading = ElidedLabel("", "strong")
        self.channel = Segmented(self.tr("How"), self._segments(), Channel.MAIL)
        self.notice = Banner(Kind.PLAIN, "info", "")
        self.notice.hide()
        self.subject = LineEdit(icon="mail")
        self.subject.setAccessibleName(self.tr("Subject"))
        self.text = TextArea(lines=10, most=18, is_said=True)
        self.sheet = CallSheet()
        self.check_icon, self.check = Symbol("circle-dashed"), Prose("", "detail", "text2")
        self.then = DateField()
        for field in (self.then, self.then.lineEdit()):
            field.setAccessibleName(self.tr("Next promise"))
        self.then_label = Label(self.tr("Next promise"), "body", "text2")
        self.feedback = Button(self.tr("Write the feedback first"), "quiet", "pen-line")
        self.letter = Button(self.tr("Write the letter"), "quiet", "file-text")
        self.foot = Foot()
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.text.textChanged.connect(self.written)
        self.subject.textChanged.connect(self.written)
        self.channel.chosen.connect(lambda _value: self._show_channel())
        self.channel.chosen.connect(lambda _value: self.channel_chosen.emit())
        self.then.changed.connect(self.day_chosen)
        self.feedback.clicked.connect(self.feedback_wanted)
        self.letter.clicked.connect(self.letter_wanted)

    @property
    def chosen_channel(self) -> Channel:
        """How they are told."""
        value = self.channel.value()
        return value if isinstance(value, Channel) else Channel.MAIL

    def show_turn(self, turn: Turn, writing: Writing, today: date) -> None:
        """Show whose turn it is, what we know, and the word with nothing of another's to undo."""
        about, begun = writing.about, writing.begun
        self.about.show_turn(turn, about, writing.facts, today)
        whose = self.tr("Update to {0}").format(about.candidate.greeting_name)
        self.heading.setText(whose)
        self.text.setAccessibleName(whose)
        for part in (self.then, self.then_label):
            part.setVisible(about.is_active)
        self.then.setMinimumDate(QDate(today.year, today.month, today.day))
        self.then.set_day(writing.then)
        self.feedback.setVisible(about.kind in _WRITES_FEEDBACK)
        self.letter.setVisible(about.kind is UpdateKind.NO)
        self.notice.be_quiet()
        self._phone = about.candidate.phone
        self.subject.setText(begun.subject)
        self.text.setPlainText(begun.body)
        self.channel.set_value(begun.channel)
        self._show_channel()

    def choose(self, channel: Channel, then: date | None) -> None:
        """Choose a channel and a day as the user had before what is known changed."""
        self.channel.set_value(channel)
        self._show_channel()
        if then is not None:
            self.then.set_day(then)

    def show_check(self, parts: frozenset[FeedbackPart], *, is_feedback: bool) -> None:
        """Say which of the five parts stand in the text."""
        is_whole, words = wording.parts_line(parts, is_feedback=is_feedback)
        if words == self.check.text():
            return
        self.check.setText(words)
        self.check.set_ink("done" if is_whole else "text2")
        icon = "circle-check" if is_whole else "circle-dashed"
        self.check_icon.show_icon(icon, "done" if is_whole else "text2")

    def take_focus(self) -> None:
        """Let the keyboard go to the text, or on the phone to what ends the call."""
        if self.chosen_channel is Channel.PHONE:
            self.foot.main.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.select(0, 0)

    def _show_channel(self) -> None:
        channel = self.chosen_channel
        is_call = channel is Channel.PHONE
        if is_call:
            self.sheet.show_lines(self._phone, sentences_to_say(self.text.toPlainText()))
        self.sheet.setVisible(is_call)
        self.text.setVisible(not is_call)
        self.subject.setVisible(channel is Channel.MAIL)
        self.foot.set_channel(channel)

    def _segments(self) -> list[Segment]:
        return [
            Segment(Channel.PHONE, self.tr("Call"), "phone"),
            Segment(Channel.MAIL, self.tr("Mail"), "mail"),
            Segment(Channel.SMS, self.tr("Text"), "message-square-plus"),
        ]

    def _lay_out(self) -> None:
        how = QHBoxLayout()
        how.addWidget(self.heading, 1)
        how.addWidget(self.channel)
        self.bar = QWidget()
        under = QHBoxLayout()
        under.setSpacing(8)
        under.addWidget(self.check_icon)
        under.addWidget(self.check, 1)
        under.addWidget(self.then_label)
        under.addWidget(self.then)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addWidget(self.feedback)
        ends.addWidget(self.letter)
        ends.addWidget(self.foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.about)
        column.addLayout(how)
        for part in (self.notice, self.subject, self.text, self.sheet):
            column.addWidget(part)
        column.addStretch(1)
        rows = QVBoxLayout(self.bar)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(under)
        rows.addLayout(ends)
