"""The letter composer: five parts to write on the left, the paper as it prints on the right."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.letters.call_sheet_dialog import show_call_sheet
from ui.letters.check_words import held
from ui.letters.checks import LetterChecks
from ui.letters.column import Column
from ui.letters.head import Head
from ui.letters.leaving import Leaving
from ui.letters.preview import Preview
from ui.letters.tools import Shown
from ui.letters.writing import Writing
from ui.shared import wording
from ui.shared.announce import announce
from ui.shared.changes import Changes
from ui.shared.reporting import reporting
from ui.shared.theme import px
from ui.shared.widgets.empty import EmptyState
from ui.shared.widgets.surfaces import Line
from wise_feedback.domain.acts import Act
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.errors import (
    ArchiveDamagedError,
    NotDrawableError,
    NotFoundError,
    NothingToTellError,
    TextTooLongError,
    VaultError,
    WiseFeedbackError,
)
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.letter_checks import PROTECTED, Check
from wise_feedback.domain.people import CandidateFacts
from wise_feedback.domain.voice import Tone
from wise_feedback.services import board, candidates

SETTLE_MS = 400
"""How long after the last key the paper is set anew."""

_NARROWEST, _WIDEST = 380, 620


class ComposerPage(QWidget):
    """Writes a letter to one candidate. Text is kept as it is typed; Esc keeps and leaves.

    *told* is what was done, in words; *feedback_wanted* asks for feedback on the candidate, by the
    card's id.
    """

    left = Signal()
    told = Signal(str)
    feedback_wanted = Signal(str)

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.writing: Writing | None = None
        self._first: QWidget | None = None
        self._card: Key = ""
        self.head, self.column, self.preview = Head(), Column(), Preview()
        self.nothing = EmptyState(
            "message-square-plus",
            self.tr("There is nothing to tell yet"),
            self.tr("A letter is made of feedback, or of the ground a process was closed on."),
            self.tr("Write feedback"),
            "pen-line",
        )
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._judging = QTimer(self, singleShot=True, interval=0)
        self._obstacle: WiseFeedbackError | None = None
        self._lay_out()
        self.checks = LetterChecks(self, self.column)
        self.leaving = Leaving(self, self.column, self.prepare)
        self._connect(changes)
        self._bind_keys()

    def open(self, candidacy_id: Key) -> None:
        """Show the letter to a candidate, where it was left or as it is suggested.

        Raises ``NotFoundError`` if the card is gone.
        """
        self._card = candidacy_id
        self.column.notices.news.be_quiet()
        self.preview.show_nothing()  # or somebody else's paper could be left in sight
        self._begin()
        self.column.scroller.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Keep everything and go back to where one came from; stay if it cannot be kept."""
        self.column.keep()
        if self.writing is None or self._keeping(self.writing.keep):
            self.left.emit()

    def prepare(self) -> Writing | None:
        """Return the letter if it may leave as it stands; if not, say why where one writes."""
        self.column.keep()
        if self.writing is None or self.writing.locked is not None:
            return None
        if self.writing.is_of_another_day:
            self.writing.reload()
        self._show()
        if not self.head.save.isEnabled():
            self.column.scroller.verticalScrollBar().setValue(0)  # to where it is said why
            announce(self.head.save, self.head.save.accessibleDescription(), urgently=True)
            return None
        return self.writing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = round(self.width() * 0.38)
        self.column.setFixedWidth(max(px(_NARROWEST), min(px(_WIDEST), width)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._first is not None:
            self._first.setFocus(event.reason())  # a proxy would take Tab past the head

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settling.stop()
        self._judging.stop()
        if self.writing is not None:
            self._keeping(self.writing.keep)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.column)
        row.addWidget(Line(is_vertical=True))
        row.addWidget(self.preview, 1)
        desk = QWidget()
        desk.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(desk)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addWidget(self._stack, 1)

    def _begin_at(self) -> None:
        """Begin with what keeps the letter from being printed at all, else with the letter."""
        latin, opening = self.column.latin, self.column.parts.fields[PartKind.OPENING]
        self._first = latin.field.input if latin.is_asking else opening.text

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._refresh)
        self._settling.timeout.connect(self._settle)
        self._judging.timeout.connect(self._judge)
        self.checks.desk.settled.connect(self._judging.start)
        self.head.left.connect(self.leave)
        self.head.start_over_wanted.connect(self._start_over)
        self.head.save_wanted.connect(self.leaving.save)
        self.head.print_wanted.connect(self.leaving.print)
        self.head.mail_wanted.connect(self.leaving.mail)
        self.leaving.address_wanted.connect(self.column.address.go_to_email)
        self.head.call_wanted.connect(self._call)
        self.head.new_wanted.connect(self._begin_version)
        self.leaving.left.connect(self._show)
        self.leaving.sent.connect(self._tell_sent)
        self.nothing.acted.connect(self._ask_for_feedback)
        column = self.column
        column.parts.written.connect(self._write)
        column.tools.language.chosen.connect(self._speak)
        column.tools.kind_chosen.connect(self._choose)
        column.tools.tone.chosen.connect(self._tell_in)
        column.notices.feedback_wanted.connect(self._ask_for_feedback)
        column.question.look_changed.connect(self.head.show_mail)
        column.notices.part_wanted.connect(column.parts.go_to)
        for shown in (column.control, column.foot):
            shown.go_wanted.connect(self._go_to)
            shown.keep_wanted.connect(self._let_stay)
        column.control.unkeep_wanted.connect(self._point_out_again)
        column.latin.changed.connect(self._name_in_latin)
        column.address.changed.connect(self._edit_person)

    def _bind_keys(self) -> None:
        keys = {
            "Esc": self.leave,
            "Ctrl+S": self.leaving.save,
            "Ctrl+P": self.leaving.print,
            "Ctrl+Return": self.leaving.mail,
            "Ctrl+Enter": self.leaving.mail,
            **self.preview.view.zoom_keys(),
        }
        for pressed, slot in keys.items():
            # Only while this page is on view, so that other pages keep these keys.
            QShortcut(QKeySequence(pressed), self).activated.connect(slot)

    def _begin(self) -> None:
        try:
            self.writing = Writing(self._card)
        except NothingToTellError:
            self._show_empty()
            return
        self._show()
        self._tell_if_outdated()

    def _refresh(self) -> None:
        """Show what has become true, with the consultant's own words as they are."""
        if not self.isVisible():
            return
        try:
            if self.writing is None:
                self._begin()
                return
            self.writing.reload()
        except NothingToTellError:
            self._show_empty()
        except NotFoundError:
            self.left.emit()
        else:
            self._show()
            self._tell_if_outdated()
            self._tell_if_undone()

    def _show(self) -> None:
        assert self.writing is not None
        self._stack.setCurrentIndex(0)
        self.leaving.ask(self.writing)
        self.head.show_writing(self.writing)
        self.column.show_writing(self.writing)
        self._begin_at()
        self._render()
        self._judge()
        self.checks.show_writing(self._card, self.writing)

    def _show_empty(self) -> None:
        self.writing = None
        card = board.card(self._card)
        self.head.show_empty(card.name)
        self._stack.setCurrentWidget(self.nothing)

    def _settle(self) -> None:
        """Set the paper anew first, and judge the letter once it is painted."""
        self._render()
        self._judging.start()

    def _render(self) -> None:
        """Show the letter on paper, or say why not, leaving the paper that was last shown."""
        self._settling.stop()
        if self.writing is None:
            return
        letter = self.writing.letter
        self._obstacle = None
        try:
            content, count = self.writing.preview()
        except (NotDrawableError, TextTooLongError, ArchiveDamagedError) as error:
            self._obstacle = error
            if self.preview.is_empty:
                self.preview.show_nothing()
            return
        lengths = [len(letter.part(kind).text) for kind in PartKind]
        self.preview.show_letter(content, count, 1 + lengths.index(max(lengths)))

    def _judge(self) -> None:
        """Say what stands in the way of saving the letter, if anything does."""
        self._judging.stop()
        if self.writing is None:
            return
        notices = self.column.notices
        name = self.writing.person.facts.greeting_name
        obstacle = notices.show_obstacle(self._obstacle)
        checks = self.writing.checks() if self.writing.locked is None else ()
        self.column.show_checks(checks)
        judged = self.writing.judge()
        lacks = notices.show_lacks(judged.lacking, name)
        notices.show_remarks(judged.remarks)
        self.head.show_obstacle(obstacle or held(checks) or lacks)

    def _write(self, kind: PartKind | None, text: str) -> None:
        writing = self.writing
        if writing is None:
            return
        before = writing.letter.subject if kind is None else writing.letter.part(kind).text
        if text == before:  # the look of the text changed, not the text
            return
        self._keeping(lambda: writing.write(kind, text))
        if kind is not None:
            self.column.parts.show_origin(writing.letter, writing.basis, kind)
        self.leaving.ask(writing)
        self.head.show_state(writing)
        self._settling.start()

    def _speak(self, language: Language) -> None:
        if self.writing is None:
            return
        writing = self.writing
        is_kept = self._keeping(lambda: writing.speak(language))
        self._show()
        if is_kept:
            self.column.notices.tell_language(writing.letter)
            self.column.show_news()

    def _choose(self, kind: LetterKind) -> None:
        if self.writing is not None:
            writing = self.writing
            self._keeping(lambda: writing.choose(kind))
            self._show()

    def _tell_in(self, tone: Tone) -> None:
        if self.writing is not None:
            writing = self.writing
            self._keeping(lambda: writing.tell(tone))
            self._show()

    def _start_over(self) -> None:
        if self.writing is None:
            return
        writing, before = self.writing, self.writing.letter
        is_kept = self._keeping(writing.start_over)
        self._show()
        if not is_kept:
            return

        def take_back() -> None:
            self._keeping(lambda: writing.take_back(before))
            self._show()

        self.column.notices.tell_dropped(take_back)
        self.column.show_news()

    def _keeping(self, change: Callable[[], object]) -> bool:
        """Make a change that is kept at once; say so if it cannot be. Return whether it is."""
        notices = self.column.notices
        try:
            change()
        except VaultError as error:
            notices.tell_not_kept(error)
            return False
        notices.news.be_quiet()
        return True

    def _tell_if_undone(self) -> None:
        if self.writing is not None and self.writing.was_undone and self.writing.saved_here:
            self.column.notices.tell_undone(self.writing.saved_here.path)

    def _tell_if_outdated(self) -> None:
        if self.writing is not None and self.writing.is_outdated:
            self.column.notices.tell_outdated(self._start_over)

    def _go_to(self, check: Check) -> None:
        """Show the words, with the caret at the first thing that a check found."""
        self.column.show_part(Shown.CONTENT)
        is_shown = check.number == PROTECTED and self.checks.go_to_what_holds()
        if check.open and not is_shown:
            self.column.go_to(check.open[0])

    def _let_stay(self, check: Check) -> None:
        if self.writing is not None and self._keeping(partial(self.writing.let_stay, check)):
            self._judge()

    def _point_out_again(self, check: Check) -> None:
        if self.writing is not None and self._keeping(partial(self.writing.point_out_again, check)):
            self._judge()

    def _tell_sent(self) -> None:
        self.column.notices.news.be_quiet()
        self.told.emit(wording.act(Act.SEND_LETTER))

    def _call(self) -> None:
        """Show what to say on the phone; whoever was interviewed is called before they read it."""
        self.column.keep()
        with reporting(self):
            told = show_call_sheet(self._card, self)
            if told:
                self.told.emit(told)

    def _begin_version(self) -> None:
        if self.writing is not None:
            self._keeping(self.writing.begin_version)
            self._show()

    def _ask_for_feedback(self) -> None:
        self.column.keep()
        self.feedback_wanted.emit(self._card)

    def _name_in_latin(self, name: str) -> None:
        if self.writing is not None:
            self._edit_person(replace(self.writing.person.facts, latin_name=name))

    def _edit_person(self, facts: CandidateFacts) -> None:
        if self.writing is not None:
            with reporting(self):
                candidates.edit(self.writing.person.id, facts)
