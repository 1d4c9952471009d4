"""The left side of the composer: language and kind, what is to be said, the parts, the address."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.letters.notices import Notices
from ui.letters.parts import Parts
from ui.letters.recipient import Address, LatinName
from ui.letters.sent_question import SentQuestion
from ui.letters.writing import Writing
from ui.shared import letter_wording, wording
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.segmented import Segment, Segmented
from ui.shared.widgets.surfaces import Ground, Scroller
from wise_feedback.domain.letter import LetterKind
from wise_feedback.domain.voice import Tone

_SIDE = 20


class Tools(QWidget):
    """How this letter is told, its language, and its kind where there is a choice."""

    kind_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        languages = [Segment(code, wording.language(code)) for code in ("sv", "en")]
        self.language = Segmented(self.tr("Language of the letter"), languages)
        tones = [Segment(tone, letter_wording.tone(tone)) for tone in Tone]
        self.tone = Segmented(self.tr("How the letter is told"), tones)
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("Kind of letter"))
        self._kinds: tuple[LetterKind, ...] = ()
        self.kind.activated.connect(lambda index: self.kind_chosen.emit(self._kinds[index]))
        self.kind.setMinimumContentsLength(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.language)
        row.addWidget(self.kind, 1)
        row.addStretch()

    def show_writing(self, writing: Writing) -> None:
        """Show the choices that were made."""
        self.language.set_value(writing.letter.language)
        self.tone.set_value(writing.letter.tone)
        self._show_kinds(writing.kinds, writing.letter.kind)

    def _show_kinds(self, kinds: tuple[LetterKind, ...], chosen: LetterKind) -> None:
        if kinds != self._kinds:
            self._kinds = kinds
            self.kind.clear()
            self.kind.addItems([letter_wording.letter_kind(kind) for kind in kinds])
        self.kind.setCurrentIndex(kinds.index(chosen))
        self.kind.setVisible(len(kinds) > 1)


class Column(Ground):
    """The tools stay in sight; what is below them scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent)
        self.tools, self.notices, self.latin = Tools(), Notices(self), LatinName()
        self.parts, self.address = Parts(), Address()
        self.question = SentQuestion()
        self.scroller = Scroller()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 10, _SIDE, 8)
        head.addWidget(self.tools)
        head.addWidget(self.question)
        head.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.scroller, 1)
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

    def show_writing(self, writing: Writing) -> None:
        """Show a letter, touching only what differs."""
        facts = writing.person.facts
        self.tools.show_writing(writing)
        self.latin.show_name(facts)
        with QSignalBlocker(self.parts):
            self.parts.show_letter(writing.letter, writing.basis)
        self.address.show_facts(facts)
        is_open = writing.locked is None
        for part in (self.tools, self.latin, self.address):
            part.setEnabled(is_open)
        self.parts.set_open(is_open=is_open)

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
