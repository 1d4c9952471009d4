"""The stages of an assignment as a bar, filled as far as the candidate has come."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shared import paint, wording
from ui.shared.theme import current, px
from wise_feedback.domain.basics import Key
from wise_feedback.domain.stages import Stage

_GAP = 6


class StepBar(QWidget):
    """A segment a stage; the names below, the present one in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: Sequence[Stage] = ()
        self._here = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, stages: Sequence[Stage], here: Key) -> None:
        """Show the stages that lead on, and which one the candidate stands in."""
        stages = [stage for stage in stages if not stage.kind.ends or stage.id == here]
        self._stages = stages
        self._here = next((n for n, stage in enumerate(stages) if stage.id == here), 0)
        told = self.tr("Stage {0} of {1}: {2}")
        name = wording.stage_name(stages[self._here]) if stages else ""
        self.setAccessibleName(told.format(self._here + 1, len(stages), name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._stages:
            return
        tokens = current()
        painter = QPainter(self)
        width = (self.width() + _GAP) / len(self._stages)
        for number, stage in enumerate(self._stages):
            bar = QRectF(number * width, 2, width - _GAP, 4)
            ink = tokens.accent if number <= self._here else tokens.line2
            paint.box(painter, bar, 2, ink)
            words = QRectF(bar.left(), 10, bar.width(), px(18))
            is_here = number == self._here
            colour = tokens.text if is_here else tokens.text2
            name = wording.stage_name(stage)
            paint.words(painter, words, name, "detail_strong" if is_here else "detail", colour)
