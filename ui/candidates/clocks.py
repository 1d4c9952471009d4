"""The two clocks in words: since when the candidate, and the client, have heard nothing."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shared import dates
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.symbol import Symbol
from wise_feedback.domain.board import Card
from wise_feedback.domain.promise_rules import CLIENT_MET
from wise_feedback.domain.stages import StageKind


class _Clock(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._symbol = Symbol(icon, "text2", 16)
        self.words = Prose("", "detail", "text2", leading=1.2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._symbol)
        row.addWidget(self.words, 1)

    def say(self, words: str, ink: str) -> None:
        self.words.setText(words)
        self.words.set_ink(ink)
        self._symbol.show_icon(self._icon, ink)


class TwoClocks(QWidget):
    """Whom we keep waiting is written in brick, a client who keeps us waiting in lavender."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ours, self.theirs = _Clock("user"), _Clock("building-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.ours, 1)
        row.addWidget(self.theirs, 1)

    def show_card(self, card: Card, kind: StageKind, name: str) -> None:
        """Show since when somebody, called *name*, has heard, and since when their client."""
        today = date.today()
        words = self.tr("{0} has not heard from us yet").format(name)
        if card.heard_at is not None:
            told = self.tr("{0} heard from us {1}")
            words = told.format(name, dates.before(card.heard_at, today))
        is_late = card.promised is not None and card.promised < today
        self.ours.say(words, "late" if is_late else "text2")
        self.theirs.setVisible(kind in CLIENT_MET and card.client_at is not None)
        if card.client_at is not None:
            told = self.tr("The client answered or was asked {0}")
            owes = card.client_due is not None and card.client_due < today
            words = told.format(dates.before(card.client_at, today))
            self.theirs.say(words, "client" if owes else "text2")
