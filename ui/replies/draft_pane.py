"""The draft to the client: mail or phone, its tone and language; and whether it was sent."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.replies import words
from ui.replies.case import Case
from ui.replies.keeping import Keeper
from ui.shared import mailing, wording
from ui.shared.announce import announce
from ui.shared.languages import spoken
from ui.shared.reporting import describe, reporting
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.buttons import Button, IconButton
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import ElidedLabel, Label
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Line
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.basics import LANGUAGES, Channel, Key, Language
from wise_feedback.domain.chase import DraftKind, StepKind, Tone
from wise_feedback.domain.chase_text import ChaseDraft, DraftChoice
from wise_feedback.domain.errors import WiseFeedbackError
from wise_feedback.services import chase_drafts, chases

Place = tuple[Key, DraftChoice]
Texts = tuple[str, str]


class DraftPane(QWidget):
    """Shows what to ask, as it is written here. The program never says that it was sent.

    *told* is what was done, in words.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case: Case | None = None
        self.draft: ChaseDraft | None = None
        self.step = StepKind.ASK
        self._is_showing = False
        self._keeper = Keeper[Place, Texts | None](_write, self)
        self._make_parts()
        self._lay_out()
        self._connect()

    def show_case(self, case: Case, step: StepKind | None = None) -> None:
        """Show the draft for a step of a case, by default the one that comes next."""
        if self.case is None or self.case.key != case.key:
            self.asked.hide()
        wanted = step if step is not None and step.asks else case.step
        if self.case is None or (self.case.key, self.step) != (case.key, wanted):
            by_phone = wanted is StepKind.CALL
            self.kind.set_value(DraftKind.PHONE if by_phone else DraftKind.MAIL)
        self.case, self.step = case, wanted
        self._stack.setCurrentIndex(1 if case.is_clear else 0)
        self.clear.say(
            self.tr("Nothing to ask"),
            self.tr("The reply can be passed on to {0} in your own words.").format(case.name),
        )
        if not case.is_clear:
            self._compose()

    def choice(self) -> DraftChoice:
        """Return which draft is shown."""
        kind, tone, language = (s.value() for s in (self.kind, self.tone, self.language))
        assert isinstance(kind, DraftKind)
        assert isinstance(tone, Tone)
        chosen: Language = "sv" if language == "sv" else "en"
        return DraftChoice(self.step, kind, tone, chosen)

    def open_mail(self) -> None:
        """Open the draft in the mail program, then ask whether it was sent."""
        if self.draft is None or self.case is None or self.case.is_clear:
            return
        if self.choice().kind is DraftKind.MAIL:
            self._mail(self.draft.to_address)
        self._ask()

    def copy(self) -> None:
        """Put the draft on the clipboard, then ask whether it was sent."""
        mailing.copy(self.body.toPlainText())
        self.told.emit(self.tr("The draft is copied"))
        self._ask()

    def mark_sent(self) -> None:
        """Write down that the client was asked by what is shown."""
        if self.case is None:
            return
        is_mail = self.choice().kind is DraftKind.MAIL
        channel = Channel.MAIL if is_mail else Channel.PHONE
        with reporting(self):
            chases.mark_done(self.case.key, self.step, channel, self.body.toPlainText())
            self.asked.hide()
            done = self.tr("Marked as sent") if is_mail else self.tr("Marked as called")
            self.told.emit(done)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.trouble.be_quiet()

    def _mail(self, address: str) -> None:
        body = self.body.toPlainText()
        is_open = mailing.mail(address, self.subject.text(), body)
        if is_open is None:
            self.told.emit(self.tr("The draft is long, so it was copied. Paste it into the mail."))
        elif not is_open:
            mailing.copy(body)
            self.told.emit(self.tr("No mail program answered, so the draft was copied"))

    def _make_parts(self) -> None:
        self.title = ElidedLabel("", "lead")
        self.kind = Segmented(
            self.tr("How the client is asked"),
            [
                Segment(DraftKind.MAIL, self.tr("Mail"), "mail"),
                Segment(DraftKind.PHONE, self.tr("Phone script"), "phone"),
            ],
            DraftKind.MAIL,
        )
        self.to_name = ElidedLabel("", "medium")
        self.subject = LineEdit()
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setMaxLength(200)
        self.body = TextArea(self.tr("The draft"), lines=12, most=34)
        self.tone = Segmented(
            self.tr("Tone"), [Segment(tone, words.tone(tone)) for tone in Tone], Tone.USUAL
        )
        names = [Segment(language, wording.language(language)) for language in LANGUAGES]
        self.language = Segmented(self.tr("Language of the draft"), names, spoken())
        self.open = Button(self.tr("Open mail"), "primary", "mail", "Ctrl+Return")
        self.copy_button = IconButton(
            "copy", self.tr("Copy the draft"), "Ctrl+Shift+C", "secondary"
        )
        self.sent = Button(self.tr("Sent"), "quiet", "check")
        self.anew = Button(self.tr("As it was made"), "quiet", "refresh-cw")
        self.asked = _Asked()
        self.asked.hide()
        self.trouble = Banner(Kind.LATE, "circle-alert", "")
        self.trouble.hide()
        self.clear = EmptyState("circle-check", "", "", ink="done")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.kind)
        draft = QWidget()
        column = QVBoxLayout(draft)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        self._to_row = _labelled(self.tr("To"), self.to_name)
        self._subject_row = _labelled(self.tr("Subject"), self.subject)
        column.addWidget(self._to_row)
        column.addWidget(Line())
        column.addWidget(self._subject_row)
        column.addWidget(self.trouble)
        column.addWidget(self.body)
        column.addStretch(1)
        column.addWidget(self.asked)
        self._add_foot(column)
        self._stack = QStackedWidget()
        self._stack.addWidget(draft)
        self._stack.addWidget(self.clear)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _add_foot(self, column: QVBoxLayout) -> None:
        tones = QHBoxLayout()
        tones.addWidget(self.tone)
        tones.addStretch(1)
        tongues = QHBoxLayout()
        tongues.addWidget(self.language)
        tongues.addStretch(1)
        tongues.addWidget(self.anew)
        column.addLayout(tones)
        column.addLayout(tongues)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.open)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.sent)
        column.addLayout(foot)

    def _connect(self) -> None:
        for choice in (self.kind, self.tone, self.language):
            choice.chosen.connect(lambda _value: self._compose())
        self.body.textChanged.connect(self._keep)
        self.subject.textChanged.connect(self._keep)
        self.open.clicked.connect(self.open_mail)
        self.copy_button.clicked.connect(self.copy)
        self.sent.clicked.connect(self.mark_sent)
        self.anew.clicked.connect(self._start_over)
        self.asked.yes.clicked.connect(self.mark_sent)
        self.asked.no.clicked.connect(self.asked.hide)
        self._keeper.failed.connect(self._say_unsafe)
        self._keeper.recovered.connect(self.trouble.be_quiet)

    def _compose(self) -> None:
        case = self.case
        if case is None or case.is_clear:
            return
        with reporting(self):
            draft = chase_drafts.compose(case.key, self.choice(), case.today)
            unkept = self._keeper.left((case.key, self.choice()))
            if unkept is not None:
                draft = replace(draft, subject=unkept[0], body=unkept[1], is_own=True)
            self._show(case, draft)

    def _show(self, case: Case, draft: ChaseDraft) -> None:
        self._is_showing = True
        self.draft = draft
        is_mail = draft.choice.kind is DraftKind.MAIL
        self.title.setText(self.tr("Draft to {0}").format(case.contact))
        nobody = self.tr("Nobody is known at the client")
        address = draft.to_address if is_mail else draft.phone
        self.to_name.setText(", ".join(filter(None, (draft.to_name, address))) or nobody)
        if self.subject.text() != draft.subject:
            self.subject.setText(draft.subject)
        if self.body.toPlainText() != draft.body:
            self.body.setPlainText(draft.body)
        self._subject_row.setVisible(is_mail)
        self.anew.setVisible(draft.is_own)
        self.open.setText(self.tr("Open mail") if is_mail else self.tr("I have called"))
        self.open.set_symbol("mail" if is_mail else "phone")
        is_open = any(s.kind is self.step and s.is_open for s in case.chase.steps)
        self.sent.setEnabled(is_open)
        self.sent.setText(self.tr("Sent") if is_mail else self.tr("I called them"))
        self.sent.setVisible(is_mail)
        self._is_showing = False

    def _keep(self) -> None:
        """Keep what was typed over the draft, from the first key on."""
        if self._is_showing or self.case is None or self.draft is None:
            return
        texts = self.subject.text(), self.body.toPlainText()
        is_own = self.draft.is_own or texts != (self.draft.subject, self.draft.body)
        self._keeper.keep((self.case.key, self.choice()), texts if is_own else None)
        self.anew.setVisible(is_own)

    def _say_unsafe(self, error: WiseFeedbackError) -> None:
        title = self.tr("What you write is only in this window")
        self.trouble.stand(Kind.LATE, "circle-alert", title, describe(error))

    def _start_over(self) -> None:
        if self.case is not None:
            with reporting(self):
                chase_drafts.discard_draft(self.case.key, self.choice())
                self._keeper.forget((self.case.key, self.choice()))
            self._compose()

    def _ask(self) -> None:
        """Ask whether it was sent: the program cannot know."""
        is_open = self.case and any(
            s.kind is self.step and s.is_open for s in self.case.chase.steps
        )
        if not is_open:
            return
        is_mail = self.choice().kind is DraftKind.MAIL
        question = self.tr("Was it sent?") if is_mail else self.tr("Did you ask them?")
        self.asked.words.setText(question)
        self.asked.show()
        self.asked.yes.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, question)


class _Asked(QWidget):
    """The question that is asked afterwards, with its two answers."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "strong")
        self.yes = Button(self.tr("Yes"), "primary", "check")
        self.no = Button(self.tr("Not yet"), "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)


def _write(place: Place, texts: Texts | None) -> None:
    if texts is None:  # as it was made again, so there is nothing of their own to keep
        chase_drafts.discard_draft(*place)
    else:
        chase_drafts.keep_draft(*place, *texts)


def _labelled(label: str, control: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Label(label, "detail", "text2"))
    row.addWidget(control, 1)
    return whole
