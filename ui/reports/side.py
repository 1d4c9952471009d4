"""What a report still needs and holds: its gaps, its sentence, its parts, and how it leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.reports.gaps import Gaps
from ui.shared import mail_words
from ui.shared.keys import key_words
from ui.shared.notice import Notice
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import LineEdit, Select
from ui.shared.widgets.labels import Label, Prose, set_tip
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Ground, Line, Scroller
from ui.shared.widgets.symbol import Symbol
from ui.shared.widgets.textarea import TextArea
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.mail import Entry, OutgoingState
from wise_feedback.domain.reports import Part, ReportDraft, WeekReport
from wise_feedback.services import outbox
from wise_feedback.services.reports import SENTENCE


class SentBanner(Banner):
    """Asks whether a report was sent, since no program can know; hidden while there is nothing."""

    answered_yes = Signal()
    answered_not_yet = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(Kind.TODAY, "circle-question-mark", self.tr("Was it sent?"))
        self.yes = Button(self.tr("Yes, it was sent"), "primary", "check")
        self.not_yet = Button(self.tr("Not yet"), "secondary")
        self.again = Button(self.tr("Send again"), "secondary", "send")
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 2)
        row.setSpacing(8)
        for button in (self.yes, self.not_yet, self.again):
            row.addWidget(button)
        row.addStretch(1)
        self.words.addLayout(row)
        self.yes.clicked.connect(self.answered_yes)
        self.not_yet.clicked.connect(self.answered_not_yet)
        self.again.clicked.connect(self.again_wanted)
        self.hide()

    def ask(self, client: str) -> None:
        """Ask about a report to a client."""
        self._offer(self.yes, self.not_yet)
        text = self.tr("With a yes these exact pages are kept, and {0} counts as told.")
        icon = "circle-question-mark"
        self.stand(Kind.TODAY, icon, self.tr("Was it sent?"), text.format(client))

    def tell(self, mail: Entry) -> None:
        """Tell how the mail stands that takes a report, with what can be done about it."""
        look = mail_words.look(mail, waits_for_account=outbox.waits_for_account())
        may_have_gone = mail.state in {OutgoingState.UNSURE, OutgoingState.FAILED}
        self._offer(*((self.yes, self.again) if may_have_gone else ()))
        self.stand(look.kind, look.icon, look.title, look.text)

    def _offer(self, *buttons: Button) -> None:
        for button in (self.yes, self.not_yet, self.again):
            button.setVisible(button in buttons)


class Side(Ground):
    """The right column. *changed* tells what has been written or chosen."""

    changed = Signal(object)
    save_wanted = Signal()
    print_wanted = Signal()
    mail_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent)
        self._draft = ReportDraft()
        self._about: tuple[object, ...] = ()
        self.gaps, self.question, self.news = Gaps(), SentBanner(), Notice()
        self.sentence = TextArea(
            self.tr("The week in one sentence"), lines=3, most=9, limit=SENTENCE, is_said=True
        )
        self.suggest = Button(self.tr("Suggest anew"), "quiet", "refresh-cw")
        self.parts = {
            Part.PROCESS: CheckBox(self.tr("Where things stand")),
            Part.NEEDS: CheckBox(self.tr("What we need from you")),
            Part.PEOPLE: CheckBox(self.tr("Candidate by candidate")),
            Part.NUMBERS: CheckBox(self.tr("Feedback in figures")),
        }
        self.names = CheckBox(self.tr("The candidates' names (else initials)"))
        languages = [Segment("sv", "Svenska"), Segment("en", "English")]
        self.language = Segmented(self.tr("The language of the report"), languages)
        self.about = Select()
        self.about.setAccessibleName(self.tr("Which assignments"))
        self.address = LineEdit(icon="mail", hint=self.tr("The client's e-mail address"))
        self.address.setAccessibleName(self.tr("The client's e-mail address"))
        self.mail = Button(self.tr("Open mail with PDF"), "primary", "mail", "Ctrl+Return")
        self.print = Button(self.tr("Print"), "secondary", "printer")
        self.save = Button(self.tr("Save PDF"), "quiet", "file-down")
        for button, keys in ((self.print, "Ctrl+P"), (self.save, "Ctrl+S")):
            set_tip(button, key_words(keys))
        self._lay_out()
        self._connect()

    def show_report(self, report: WeekReport, draft: ReportDraft, sentence: str) -> None:
        """Show a report, touching only what differs."""
        self._draft = draft
        about = report.client_id, report.week, report.assignment_id
        is_another, self._about = about != self._about, about
        self.gaps.show_people(report.gaps, report.week)
        may_change = is_another or not self.sentence.hasFocus()
        if may_change and self.sentence.toPlainText() != sentence:
            with QSignalBlocker(self.sentence):
                self.sentence.setPlainText(sentence)
        self.suggest.setVisible(draft.sentence is not None)
        for part, box in self.parts.items():
            with QSignalBlocker(box):
                box.setChecked(part not in draft.left_out)
        with QSignalBlocker(self.names):
            self.names.setChecked(not draft.initials)
        self.language.set_value(report.language)

    def show_roles(self, roles: Sequence[tuple[str, str]]) -> None:
        """Offer to tell of one assignment alone, where the client has several."""
        with QSignalBlocker(self.about):
            self.about.clear()
            self.about.addItem(self.tr("All assignments"), None)
            for key, role in roles:
                self.about.addItem(role, key)
            self.about.setCurrentIndex(max(0, self.about.findData(self._draft.assignment_id)))
        self.about.setVisible(len(roles) > 1)

    def show_way(self, *, is_outbox: bool) -> None:
        """Say what the button does in the way that mails leave here."""
        self.mail.setText(self.tr("Send with PDF") if is_outbox else self.tr("Open mail with PDF"))

    def _lay_out(self) -> None:
        scroller = Scroller()
        body = scroller.body
        body.setContentsMargins(16, 16, 16, 12)
        body.setSpacing(8)
        for part in (self.question, self.news, self.gaps):
            body.addWidget(part)
        body.addSpacing(10)
        self._fill_sentence(body)
        body.addSpacing(10)
        self._fill_choices(body)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroller, 1)
        column.addWidget(Line())
        column.addLayout(self._foot())

    def _fill_sentence(self, body: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("The week in one sentence"), "strong"), 1)
        head.addWidget(self.suggest)
        body.addLayout(head)
        body.addWidget(self.sentence)

    def _fill_choices(self, body: QVBoxLayout) -> None:
        body.addWidget(Label(self.tr("Include"), "strong"))
        for box in (*self.parts.values(), self.names):
            body.addWidget(box)
        private = QHBoxLayout()
        private.setSpacing(7)
        private.addWidget(Symbol("lock", "private", 14))
        words = self.tr("Private notes cannot be included.")
        private.addWidget(Prose(words, "detail", "private"), 1)
        body.addLayout(private)
        body.addSpacing(10)
        body.addWidget(self.about)
        body.addWidget(self.language)

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(self.address)
        foot.addWidget(self.mail)
        row = QHBoxLayout()
        row.addWidget(self.print)
        row.addWidget(self.save)
        row.addStretch(1)
        foot.addLayout(row)
        return foot

    def _connect(self) -> None:
        self.sentence.textChanged.connect(self._write)
        self.suggest.clicked.connect(self._suggest)
        for part, box in self.parts.items():
            box.toggled.connect(lambda on, part=part: self._change(self._draft.including(part, on)))
        self.names.toggled.connect(lambda on: self._change(self._draft.called(initials=not on)))
        self.language.chosen.connect(lambda value: self._change(self._draft.told_in(value)))
        self.about.activated.connect(
            lambda _place: self._change(self._draft.about(self.about.currentData()))
        )
        self.mail.clicked.connect(self.mail_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.save.clicked.connect(self.save_wanted)

    def _write(self) -> None:
        self._change(self._draft.saying(self.sentence.toPlainText()))

    def _suggest(self) -> None:
        self.sentence.clearFocus()
        self._change(self._draft.saying(None))

    def _change(self, draft: ReportDraft) -> None:
        if draft != self._draft:
            self._draft = draft
            self.changed.emit(draft)
