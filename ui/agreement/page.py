"""The feedback agreement: what is agreed on the left, the paper as it prints on the right."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.agreement.day import DayDialog
from ui.agreement.form import Form
from ui.agreement.head import Head, state_words
from ui.agreement.paper import Paper
from ui.shared.announce import announce
from ui.shared.asking import ask
from ui.shared.changes import Changes
from ui.shared.files import ask_where, documents
from ui.shared.reporting import describe, reporting, tell
from ui.shared.theme import px
from ui.shared.tokens import Kind
from ui.shared.widgets.surfaces import Line
from wise_feedback.domain.agreement import Agreement, AgreementTerms
from wise_feedback.domain.basics import Key, Language
from wise_feedback.domain.errors import (
    AgreementError,
    FileNotWrittenError,
    NotDrawableError,
    NotFoundError,
    TextTooLongError,
    TooManyPhrasesError,
    VaultError,
    WiseFeedbackError,
)
from wise_feedback.services import agreement_papers, agreements, assignments

PAUSE_MS = 400
"""How long after the last key what is typed is kept, and the paper set anew."""

_NARROWEST, _WIDEST = 380, 560

_UNFIT = (AgreementError, NotDrawableError, TextTooLongError, TooManyPhrasesError)
"""Why terms cannot be agreed on or printed as they stand."""


class AgreementPage(QWidget):
    """Writes the agreement of one assignment. What is said is kept at once; Esc leaves.

    *told* of a step that was taken, in words for a toast.
    """

    left = Signal()
    told = Signal(str)

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: Key = ""
        self._agreement: Agreement | None = None
        self._is_acting = False
        self._unadded: dict[Key, str] = {}  # words that could not be added where they were written
        self._folder = documents()
        self.head, self.form, self.paper = Head(), Form(), Paper()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect(changes)
        self._bind_keys()

    def open(self, assignment_id: Key) -> None:
        """Show the agreement of an assignment, or what it could begin with.

        Raises ``NotFoundError`` if the assignment is gone.
        """
        self.keep()
        if assignment_id != self._key:
            self._unadded[self._key] = self.form.avoid.line.input.text()
            self.form.begin(self._unadded.pop(assignment_id, ""))
        self._key, self._agreement = assignment_id, None
        self.paper.show_nothing()
        self.form.news.be_quiet()
        self._show()
        self.form.scroller.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Keep everything and go back to where one came from."""
        self.keep()
        self.left.emit()

    def keep(self) -> bool:
        """Keep what the form says, for good if it can be agreed on; return whether it can."""
        if self._agreement is None:
            return False
        is_taken = self.form.avoid.take()
        return self._settle() and is_taken

    def save(self) -> None:
        """Ask where the PDF goes, and save it there."""
        if not self.keep() or self._agreement is None or not self.head.save.isEnabled():
            self.form.show_where()
            announce(self.head.save, self.head.save.accessibleDescription(), urgently=True)
            return
        name = agreement_papers.suggested_name(self._agreement)
        title = self.tr("Save the agreement as PDF")
        path = ask_where(self, title, self._folder / name, "PDF (*.pdf)")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the PDF at *path*, or say why not."""
        news = self.form.news
        try:
            agreement_papers.save(self._key, path)
        except FileNotWrittenError as error:
            title = self.tr("The agreement was not saved")
            another = self.tr("Save elsewhere")
            news.tell(Kind.LATE, "circle-alert", title, describe(error), another, self.save)
        except WiseFeedbackError as error:
            tell(self, error)
        else:
            self._folder = path.parent
            title = self.tr("Saved as {0}").format(path.name)
            text = self.tr("Print it for the meeting, or attach it to a mail.")
            news.tell(Kind.DONE, "circle-check", title, text, file=path)
        self.form.show_news()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = round(self.width() * 0.38)
        self.form.setFixedWidth(max(px(_NARROWEST), min(px(_WIDEST), width)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.form.reply.setFocus(event.reason())  # a proxy would take Tab past the head

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._pause.isActive():
            self._keep_typed()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.form)
        row.addWidget(Line(is_vertical=True))
        row.addWidget(self.paper, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Line())
        column.addLayout(row, 1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._refresh)
        self._pause.timeout.connect(self._keep_typed)
        form, head = self.form, self.head
        form.typed.connect(self._pause.start)
        form.settled.connect(self._settle)
        form.spoken.connect(self._speak)
        form.standing.acted.connect(self._step_back)
        head.left.connect(self.leave)
        head.save_wanted.connect(self.save)
        head.pattern_wanted.connect(self._start_from)
        head.walk_wanted.connect(self._walk_through)
        head.sign_wanted.connect(self._sign)
        head.back_wanted.connect(self._step_back)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Esc": self.leave,
            "Ctrl+S": self.save,
            **self.paper.view.zoom_keys(),
        }
        for pressed, slot in keys.items():
            # Only while this page is on view, so that other pages keep these keys.
            QShortcut(QKeySequence(pressed), self).activated.connect(slot)

    def _refresh(self) -> None:
        """Show what has become true elsewhere, with what is being typed as it is."""
        if self._is_acting or not self.isVisible() or self._agreement is None:
            return
        if self._pause.isActive():
            self._keep_typed()
        try:
            self._show()
        except NotFoundError:
            self._agreement = None
            self.left.emit()

    def _show(self) -> None:
        facts = assignments.assignment(self._key).facts
        self._agreement = agreements.resume(self._key)
        self.head.show_assignment(facts.client, facts.role)
        self.head.show_patterns(agreements.patterns(self._key))
        self.form.show_terms(self._agreement.terms)
        self._show_standing()
        self._render()

    def _show_standing(self) -> None:
        """Show how far it has come, and what holds meanwhile."""
        assert self._agreement is not None
        standing = agreements.standing(self._key)
        self.head.show_standing(self._agreement, standing)
        banner, agreed = self.form.standing, standing.in_force
        if agreed is None:
            banner.be_quiet()
        elif agreed.id == self._agreement.id:
            title = self.tr("This holds")
            text = self.tr("Change anything and a new draft begins; this holds meanwhile.")
            banner.stand(Kind.PLAIN, "handshake", title, text)
        else:
            title = self.tr("A draft of what is to follow")
            text = self.tr("{0} holds until this is walked through. {1}.")
            words, _, _ = state_words(agreed)
            action = self.tr("Drop this draft")
            banner.stand(Kind.TODAY, "pencil", title, text.format(agreed.number, words), action)

    def _render(self) -> None:
        """Show the paper, or say why not, leaving the paper that was last shown."""
        if self._agreement is None:
            return
        obstacle: WiseFeedbackError | None = None
        try:
            content, _ = agreement_papers.preview(self._agreement)
        except _UNFIT as error:
            obstacle = error
        else:
            self.paper.show_paper(content)
        self.form.show_error(obstacle)
        self.head.show_obstacle(describe(obstacle) if obstacle else "")

    def _keep_typed(self) -> None:
        """Keep what is being typed as it is, and set the paper anew."""
        self._pause.stop()
        if self._agreement is None:
            return
        terms = self.form.terms()
        is_kept = self._keeping(lambda: agreements.keep_typed(self._key, terms))
        if self._agreement is None:
            return
        if is_kept:
            self._agreement = agreements.resume(self._key)
        else:
            self._agreement = replace(self._agreement, terms=terms)
        self._show_standing()
        self._render()

    def _settle(self) -> bool:
        """Keep what the form says for good, or as it is typed with the reason; return which."""
        self._pause.stop()
        if self._agreement is None:
            return False
        terms, key = self.form.terms(), self._key
        if self._is_kept(terms):
            return self.head.save.isEnabled()
        is_kept = False
        try:
            with self._acting():
                is_kept = self._keeping(lambda: agreements.save(key, terms))
        except _UNFIT:
            self._keep_typed()
        if is_kept:
            self._show()
        return is_kept

    def _is_kept(self, terms: AgreementTerms) -> bool:
        try:
            return agreements.resume(self._key).terms == terms and not agreements.typed(self._key)
        except NotFoundError:
            return False

    @contextmanager
    def _acting(self) -> Iterator[None]:
        """Hear no news of what the block writes: half way, what was typed is there still."""
        self._is_acting = True
        try:
            yield
        finally:
            self._is_acting = False

    def _keeping(self, change: Callable[[], object]) -> bool:
        """Make a change that is kept at once; say so if it cannot be. Return whether it is."""
        news = self.form.news
        try:
            change()
        except VaultError as error:
            title = self.tr("What you write is only in this window")
            news.tell(Kind.LATE, "circle-alert", title, describe(error))
            return False
        except NotFoundError:
            self._agreement = None
            self.left.emit()
            return False
        news.be_quiet()
        return True

    def _speak(self, language: Language) -> None:
        if self._agreement is not None:
            terms = agreements.in_language(self.form.terms(), language)
            self.form.show_terms(terms)
            self._settle()

    def _start_from(self, pattern: Key) -> None:
        self.keep()
        with reporting(self):
            with self._acting():
                if pattern:
                    agreements.start_from(self._key, pattern)
                else:
                    agreements.start_anew(self._key)
            self._show()
            self.told.emit(self.tr("The terms were taken over"))

    def _walk_through(self) -> None:
        if self.keep() and self._agreement is not None:
            agreed = self._agreement
            title = self.tr("When did you walk through it?")
            text = self.tr("From then on its days hold, for promises and for the weekly report.")
            action = self.tr("Walked through")
            dialog = DayDialog(title, text, action, agreed.walked_on, self, last=agreed.signed_on)
            ask(dialog)
            self._agree(dialog.day(), agreements.walk_through)

    def _sign(self) -> None:
        if self.keep() and self._agreement is not None:
            agreed = self._agreement
            title = self.tr("When was it signed?")
            text = self.tr("The day that stands beside the names.")
            action = self.tr("Signed")
            dialog = DayDialog(title, text, action, agreed.signed_on, self, first=agreed.walked_on)
            ask(dialog)
            self._agree(dialog.day(), agreements.sign)

    def _agree(self, day: date | None, agree: Callable[[Key, date], Agreement]) -> None:
        if day is None:
            return
        with reporting(self):
            with self._acting():
                agreed = agree(self._key, day)
            self._show()
            words, _, _ = state_words(agreed)
            self.told.emit(words)

    def _step_back(self) -> None:
        with reporting(self):
            with self._acting():
                now = agreements.step_back(self._key)
            self._show()
            if now is not None:
                words, _, _ = state_words(now)
                self.told.emit(self.tr("Now: {0}").format(words))
