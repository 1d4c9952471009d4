"""The card beside a field: the phrase, why it says too little, and how to begin instead."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shared import paint
from ui.shared.hints.looks import in_short, sign, tone
from ui.shared.theme import current
from ui.shared.tokens import Kind
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.kbd import Kbd
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.checking import Hint

MOST_STARTERS = 3
KEEP_KEYS = "Alt+0"
_STRIP, _SIDE, _AROUND = 3, 14, 30
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Starter(QAbstractButton):
    """A beginning of a better sentence; pressing it, or its keys, puts it in."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._key, self._words = Kbd(f"Alt+{number}"), Prose("", "medium", leading=1.2)
        for part in (self._key, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 3, 4, 3)
        self._row.setSpacing(9)
        self._row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)

    def show_words(self, words: str) -> None:
        """Show another beginning."""
        self._words.setText(words)
        self.setText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers():  # else a dialog would take it
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            paint.box(painter, QRectF(self.rect()), paint.CHIP_RADIUS, current().well)
        if self.hasFocus():
            paint.focus_ring(painter, QRectF(self.rect()), paint.CHIP_RADIUS)


class Reason(LineEdit):
    """Why a phrase may stay. Enter *gave* it and Esc *left* it; neither goes on to the dialog."""

    gave = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._acts(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._acts(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act.emit()

    def _acts(self, event: QEvent) -> SignalInstance | None:
        if not isinstance(event, QKeyEvent):
            return None
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return self.gave
        return self.left if event.key() == Qt.Key.Key_Escape and not event.modifiers() else None


class HintCard(QWidget):
    """Shows one hint at a time.

    *started* carries the number of the starter that was chosen; *kept* the reason, which only
    what may not leave the house asks for; *asked_again* that a kept phrase is pointed out anew;
    *folded* that no reason is given after all; *grew* that it has taken its place, or another.
    """

    started = Signal(int)
    kept = Signal(str)
    folded = Signal()
    asked_again = Signal()
    help_wanted = Signal()
    grew = Signal()

    def __init__(self, *, can_keep: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_keep = can_keep
        self._kind: Kind = Kind.TODAY
        self.hint: Hint | None = None
        self.sign = "message-circle-warning"
        self._symbol = Symbol(self.sign, Kind.TODAY, 18)
        self.place = Prose("", "detail", "text2", leading=1.2)
        self.phrase = Prose("", "strong", "today", leading=1.2)
        self.why, self.question = Prose("", "body"), Prose("", "body", "text2")
        self.starters = [Starter(number) for number in range(1, MOST_STARTERS + 1)]
        self.reason = Reason(hint=self.tr("Why it may stay"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.keep = Button(self.tr("Keep anyway"), "quiet", keys=KEEP_KEYS)
        self.again = Button(self.tr("Point it out again"), "quiet", "undo-2")
        self.help = Button(self.tr("What counts as concrete?"), "quiet", "circle-question-mark")
        self._lay_out()
        self._connect()
        self.hide()

    def show_hint(self, hint: Hint | None, place: str = "") -> None:
        """Show another hint, or nothing. *place* names its field where there are several alike."""
        self.place.setText(place)
        self.place.setVisible(bool(place))
        if hint == self.hint:
            return
        is_other = hint is None or self.hint is None or hint.finding != self.hint.finding
        self.hint = hint
        self.setVisible(hint is not None)
        if hint is None:
            return
        self._kind = Kind.DONE if hint.kept else tone(hint)
        self.sign = "circle-check" if hint.kept else sign(hint)
        self._symbol.show_icon(self.sign, self._kind)
        self.phrase.setText(self.tr("“{0}”").format(in_short(hint)))
        self.phrase.set_ink(self._kind)
        self.why.setText(self._reason_kept(hint.kept.reason) if hint.kept else hint.why)
        self.question.setText(hint.question)
        self.question.setVisible(bool(hint.question) and hint.kept is None)
        self._show_starters(() if hint.kept else hint.starters)
        if is_other or hint.kept:
            self.reason.clear()
            self.reason.hide()
        self.keep.setVisible(self._can_keep and hint.kept is None and not hint.finding.is_gap)
        self.again.setVisible(hint.kept is not None)
        self.update()

    def ask_reason(self) -> None:
        """Ask why a phrase may stay, where that is needed."""
        self.reason.show()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        spare = self.help.sizeHint().width() - self.help.sizeHint().height()
        return QSize(least.width() - spare, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        kept = max(button.full_width() for button in (self.keep, self.again))
        self.help.show_words(is_shown=kept + self.help.full_width() + _AROUND <= self.width())
        self._tell_place()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._tell_place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shade, rect = QPainter(self), current().tone(self._kind), QRectF(self.rect())
        paint.box(painter, rect, paint.CARD_RADIUS, current().surface, shade.edge)
        painter.setClipRect(QRectF(0, 0, _STRIP, self.height()))
        paint.box(painter, rect, paint.CARD_RADIUS, shade.ink)

    def _lay_out(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        head.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.phrase, 1)
        foot.setSpacing(4)
        foot.addWidget(self.keep)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.help)
        column.setContentsMargins(_SIDE, 11, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.place)
        column.addLayout(head)
        column.addWidget(self.why)
        column.addWidget(self.question)
        for starter in self.starters:
            column.addWidget(starter)
        column.addWidget(self.reason)
        column.addLayout(foot)

    def _tell_place(self) -> None:
        QTimer.singleShot(0, self, self.grew.emit)  # once those around it have made room

    def _connect(self) -> None:
        for index, starter in enumerate(self.starters):
            starter.clicked.connect(lambda _=False, index=index: self.started.emit(index))
        self.keep.clicked.connect(self._keep)
        self.reason.gave.connect(self._keep)
        self.reason.left.connect(self._fold)
        self.again.clicked.connect(self.asked_again)
        self.help.clicked.connect(self.help_wanted)

    def _show_starters(self, words: tuple[str, ...]) -> None:
        for index, starter in enumerate(self.starters):
            starter.setVisible(index < len(words))
            if index < len(words):
                starter.show_words(words[index])

    def _keep(self) -> None:
        if self.hint is None:
            return
        is_given = self.reason.isVisibleTo(self) and bool(self.reason.text().strip())
        if self.hint.finding.blocks and not is_given:
            self.ask_reason()
            return
        self.kept.emit(self.reason.text())

    def _fold(self) -> None:
        self.reason.hide()
        self.folded.emit()

    def _reason_kept(self, reason: str) -> str:
        if not reason:
            return self.tr("You chose to keep it.")
        return self.tr("You chose to keep it: {0}").format(reason)
