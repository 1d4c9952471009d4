"""The left side of the composer: the tools, and below them the parts or the checks."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.letters.control import ControlFoot, ControlList
from ui.letters.notices import Notices
from ui.letters.parts import Parts
from ui.letters.recipient import Address, LatinName
from ui.letters.sent_question import SentQuestion
from ui.letters.tools import Shown, Tools
from ui.letters.writing import Writing
from ui.shared.widgets.surfaces import Ground, Scroller
from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.letter_checks import Check, CheckFinding, CheckState, Head

_SIDE = 20


class Column(Ground):
    """The tools stay in sight; what is below them scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent)
        self.tools, self.notices, self.latin = Tools(), Notices(self), LatinName()
        self.parts, self.address = Parts(), Address()
        self.question = SentQuestion()
        self.scroller, self.control, self.foot = Scroller(), ControlList(), ControlFoot()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 10, _SIDE, 8)
        head.addWidget(self.tools)
        head.addWidget(self.question)
        head.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._fill_stack()
        body = self.scroller.body
        body.setSpacing(14)
        for banner in self.notices.banners():
            body.addWidget(banner)
        body.addWidget(self.latin)
        body.addWidget(self.parts)
        body.addWidget(self.address)
        body.addStretch(1)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._align)
        self._align()
        self.tools.shown_chosen.connect(self.show_part)
        self.foot.all_wanted.connect(lambda: self.show_part(Shown.CHECKS))

    def _fill_stack(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroller, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 8, _SIDE, 12)
        foot.addWidget(self.foot)
        column.addLayout(foot)
        self._stack.addWidget(content)
        self._stack.addWidget(self.control)
        self.control.body.setContentsMargins(_SIDE, 8, _SIDE, _SIDE)

    def show_part(self, shown: Shown) -> None:
        """Show the words of the letter, or its checks."""
        self.tools.shown.set_value(shown)
        self._stack.setCurrentIndex(list(Shown).index(shown))

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show how the letter stands before it leaves."""
        self.control.show_checks(checks)
        self.foot.show_checks(checks)
        wanting = sum(check.state is CheckState.OPEN for check in checks)
        self.tools.shown.set_count(Shown.CHECKS, wanting or None)

    def show_writing(self, writing: Writing) -> None:
        """Show a letter, touching only what differs."""
        facts = writing.person.facts
        self.tools.show_writing(writing)
        self.latin.show_name(facts)
        with QSignalBlocker(self.parts):
            self.parts.show_letter(writing.letter, writing.basis)
        self.address.show_facts(writing.person.id, facts)
        is_open = writing.locked is None
        for part in (self.latin, self.address):
            part.setEnabled(is_open)
        self.tools.set_open(is_open=is_open)
        self.parts.set_open(is_open=is_open)
        self.foot.setVisible(is_open)

    def go_to(self, found: CheckFinding) -> None:
        """Put the caret where something was found, with its words selected."""
        if isinstance(found.place, Head):
            if not found.place.is_set:
                self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        where = found.place if isinstance(found.place, PartKind) else None
        self.parts.select(where, found.span.start, found.span.end)

    def keep(self) -> None:
        """Keep what has been typed in a field that only keeps when one leaves it."""
        self.latin.keep()
        self.address.keep()

    def show_news(self) -> None:
        """Scroll to what has just been told, once it has its place."""
        news = self.notices.news
        QTimer.singleShot(0, self, lambda: self.scroller.ensureWidgetVisible(news, 0, _SIDE))

    def _align(self) -> None:
        """Keep the fields as wide, in line with the tools, whether there is a scroll bar or not."""
        bar = self.scroller.verticalScrollBar()
        room = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self.scroller.body.setContentsMargins(_SIDE, 2, _SIDE - room, _SIDE)
