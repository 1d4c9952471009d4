"""Letters and letterhead: what letters look like, chosen at the left and seen at the right."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.settings.letters_picture import PictureCard
from ui.settings.letters_preview import LookPreview
from ui.settings.letters_window import WindowCard
from ui.settings.sections import Section, card
from ui.shared.changes import Changes
from ui.shared.reporting import reporting
from ui.shared.theme import px
from ui.shared.widgets.labels import Prose
from ui.shared.widgets.surfaces import Card
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.acts import Act
from wise_feedback.domain.pictures import PictureUse
from wise_feedback.services import settings

WIDTH = 1180

_BESIDE = 800
"""Narrower than this the letter stands below the choices, in pixels of 100 % text."""

_EDGE, _GAP, _SHARES = 28, 28, (6, 5)
_A4, _CONTROLS, _HIGHEST = 2**0.5, 30, 860
"""How many times as high as wide the paper is, what is over it, and how high its place gets."""


class LettersSection(Section):
    """Logo, signature, window and hyphens. What is undone elsewhere is shown as it is again."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Letters and letterhead"))
        self.setParent(parent)
        chosen = settings.load()
        self.logo, self.signature = PictureCard(PictureUse.LOGO), PictureCard(PictureUse.SIGNATURE)
        self.window_card = WindowCard(chosen.address_window)
        self.window_place = self.window_card.place
        self.hyphens = CheckBox(self.tr("Divide words at the end of a line"))
        self.hyphens.setChecked(chosen.hyphenates)
        self.preview = LookPreview()
        self._soon = QTimer(self, singleShot=True, interval=0)  # the page is seen before the letter
        self._lay_out()
        self.window_place.chosen.connect(lambda value: self._keep(address_window=value))
        self.hyphens.toggled.connect(lambda is_on: self._keep(hyphenates=is_on))
        self._soon.timeout.connect(self.preview.refresh)
        changes.happened.connect(self._show_kept)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= px(_BESIDE)
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        room = min(self.width() - 2 * _EDGE, px(WIDTH))
        column = (room - _GAP) * _SHARES[1] / sum(_SHARES) if is_wide else room
        # By the width of the section, which no scroll bar changes that comes with the height.
        self.preview.setFixedHeight(min(round(column * _A4), px(_HIGHEST)) + px(_CONTROLS))

    def _lay_out(self) -> None:
        both = QWidget()
        self._sides = QHBoxLayout(both)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(_GAP)
        left = QVBoxLayout()
        left.setSpacing(14)
        for part in (self.logo, self.signature, self.window_card, self._text()):
            left.addWidget(part)
        left.addStretch(1)
        self._sides.addLayout(left, _SHARES[0])
        right = QVBoxLayout()
        right.addWidget(self.preview)
        right.addStretch(1)
        self._sides.addLayout(right, _SHARES[1])
        self.hold([both], WIDTH)

    def _text(self) -> Card:
        meaning = self.tr(
            "Long words are divided between syllables, so that lines come out more even. Names, "
            "numbers and addresses stay whole."
        )
        made = card()
        made.body.setSpacing(6)
        made.body.addWidget(self.hyphens)
        made.body.addWidget(Prose(meaning, "body", "text2"))
        return made

    def _show_kept(self, act: str) -> None:
        if act != Act.CHANGE_SETTINGS:
            return
        chosen = settings.load()
        self.window_card.show_window(chosen.address_window)
        with QSignalBlocker(self.hyphens):
            self.hyphens.setChecked(chosen.hyphenates)
        self.logo.show_kept()
        self.signature.show_kept()
        if self.isVisible():
            self._soon.start()

    def _keep(self, **choice: object) -> None:
        with reporting(self):
            settings.save(replace(settings.load(), **choice))  # type: ignore[arg-type]  # a control's
