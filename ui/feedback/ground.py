"""The ground of a decision: a requirement, what was seen, when, and why it matters in the role."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.feedback.evidence import CardList, EvidenceCard
from ui.feedback.lines import SlimLine
from ui.shared import wording
from ui.shared.hints.watch import Checked
from ui.shared.widgets.inputs import Select
from ui.shared.widgets.toggles import CheckBox
from wise_feedback.domain.assignment import Requirement, RequirementCategory
from wise_feedback.domain.completeness import MOST_DECISIVE, Lack, is_condition
from wise_feedback.domain.feedback import Ground, GroundKind, Level
from wise_feedback.domain.text import LINE_LIMIT

_USUAL_KIND = {
    RequirementCategory.COMMERCIAL: GroundKind.COMMERCIAL,
    RequirementCategory.AVAILABILITY: GroundKind.AVAILABILITY,
    RequirementCategory.EXPERIENCE: GroundKind.CV_FACT,
}


def usual_kind(requirement: Requirement | None) -> GroundKind:
    """Return what a ground about a requirement most often rests on."""
    category = requirement.category if requirement else None
    return _USUAL_KIND.get(category, GroundKind.OBSERVED) if category else GroundKind.OBSERVED


def _is_bare(value: str) -> bool:
    return all(character.isdecimal() or character in " \u00a0.," for character in value)


class GroundCard(EvidenceCard):
    """One ground. What it rests on follows the requirement until the user chooses."""

    def __init__(self, requirements: Sequence[Requirement]) -> None:
        super().__init__(
            requirements, self.tr("Choose a requirement"), self.tr("What was said, done or shown")
        )
        self._is_kind_chosen, self._is_requirement_chosen = False, False
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("What it rests on"))
        for kind in GroundKind:
            self.kind.addItem(wording.ground_kind(kind), kind)
        self.decided = CheckBox(self.tr("Decided"))
        self.decided.setChecked(True)
        self.why = SlimLine(self.tr("Why"), self.tr("because the role …"))
        self.asked = SlimLine(self.tr("Asked for"), limit=LINE_LIMIT)
        self.shown = SlimLine(self.tr("Shown"), self.tr("with its unit"), limit=LINE_LIMIT)
        self._pair = QWidget()
        self._build()
        self._connect()
        self._show_pair()

    def ground(self) -> Ground:
        return Ground(
            requirement_id=self.requirement.requirement_id(),
            kind=GroundKind(self.kind.currentData()),
            decisive=self.decided.isChecked(),
            situation=self.when.text(),
            observation=self.text.toPlainText(),
            impact=self.why.text(),
            required=self.asked.text(),
            shown=self.shown.text(),
        )

    def show_ground(self, ground: Ground) -> None:
        super().show_ground(ground)
        self._show_kind(ground.kind)
        self._is_requirement_chosen = ground.requirement_id is not None
        self._is_kind_chosen = ground.kind is not usual_kind(self.requirement.requirement())
        self.tick(ground.decisive)
        self.why.show_text(ground.impact)
        self.asked.show_text(ground.required)
        self.shown.show_text(ground.shown)
        self._show_pair()

    def suggest(self, requirement: Requirement | None) -> None:
        """Mean *requirement*, unless the user has chosen one or begun to write."""
        if not self._is_requirement_chosen and self.ground().is_empty:
            self.requirement.show_requirement(requirement.id if requirement else None)
            self._follow_requirement()

    def tick(self, decided: bool) -> None:
        """Say whether the ground decided, without telling anybody."""
        with QSignalBlocker(self.decided):
            self.decided.setChecked(decided)

    def checked(self) -> Iterator[Checked]:
        yield from super().checked()
        for line in (self.why, self.asked, self.shown):
            yield Checked(line.input, place=self._which)

    def place_of(self, lack: Lack) -> QWidget:
        """Return where to write what lacks."""
        pair = (self.asked.input, self.shown.input)
        empty = next((line for line in pair if not line.text().strip()), pair[0])
        bare = next((line for line in pair if _is_bare(line.text())), pair[0])
        places: dict[Lack, QWidget] = {
            Lack.REQUIREMENT: self.requirement,
            Lack.VALUES: empty,
            Lack.UNIT: bare,
            Lack.SITUATION: self.when.input,
            Lack.IMPACT: self.why.input,
        }
        return places.get(lack, self.text)

    def _build(self) -> None:
        head, lines, pair = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(self._pair)
        for widget, stretch in ((self.requirement, 3), (self.kind, 2)):
            head.addWidget(widget, stretch)
        head.addWidget(self.decided)
        head.addWidget(self.remove)
        lines.addWidget(self.when, 1)
        lines.addWidget(self.why, 1)
        pair.addWidget(self.asked, 1)
        pair.addWidget(self.shown, 1)
        column = QVBoxLayout(self)
        for layout in (head, lines, pair, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._pair)
        column.addLayout(lines)

    def _connect(self) -> None:
        self.requirement.activated.connect(self._choose_requirement)
        self.kind.activated.connect(self._choose_kind)
        self.decided.toggled.connect(self.changed)
        self.why.input.textEdited.connect(self.changed)
        self.asked.input.textEdited.connect(self.changed)
        self.shown.input.textEdited.connect(self._note_shown)

    def _choose_requirement(self) -> None:
        self._is_requirement_chosen = True
        self._follow_requirement()
        self.changed.emit()

    def _choose_kind(self) -> None:
        self._is_kind_chosen = True
        self._show_pair()
        self.changed.emit()

    def _follow_requirement(self) -> None:
        if not self._is_kind_chosen:
            self._show_kind(usual_kind(self.requirement.requirement()))
        self._show_pair()

    def _show_kind(self, kind: GroundKind) -> None:
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(kind))

    def _note_shown(self) -> None:
        # Not earlier: a card that nothing has been written on must stay empty.
        requirement = self.requirement.requirement()
        if requirement and requirement.level and not self.asked.text():
            self.asked.show_text(requirement.level)
        self.changed.emit()

    def _show_pair(self) -> None:
        ground = self.ground()
        is_compared = ground.kind is GroundKind.CV_FACT or is_condition(
            ground, self.requirement.requirement()
        )
        self._pair.setVisible(is_compared or bool(ground.required or ground.shown))


class GroundList(CardList[GroundCard]):
    """The grounds, of which the first few decide."""

    def __init__(self, requirements: Sequence[Requirement]) -> None:
        another, one = self.tr("Another ground"), self.tr("Ground {0}")
        super().__init__(lambda: GroundCard(requirements), another, one)
        self._requirements = requirements
        self._decides = True
        self.changed.connect(self._limit_decisive)
        self.rebuilt.connect(self._limit_decisive)
        self._limit_decisive()

    def show_grounds(self, grounds: Sequence[Ground]) -> None:
        super().show_grounds(grounds)
        self._limit_decisive()

    def set_decides(self, decides: bool) -> None:
        """Say whether grounds decide at all: only when somebody does not move on."""
        if decides == self._decides:
            return
        self._decides = decides
        for card in self.cards:
            card.tick(decides)
        self._limit_decisive()

    def suggest(self, levels: Sequence[tuple[str, Level]]) -> None:
        """Let the first ground be about what was shown least clearly, unless that is chosen."""
        known = dict(levels)
        lacking = [row for row in self._requirements if known.get(row.id, Level.YES) < Level.YES]
        weakest = min(lacking, key=lambda row: known[row.id], default=None)
        self.cards[0].suggest(weakest)

    def _limit_decisive(self) -> None:
        decisive = 0
        for card in self.cards:
            card.tick(card.decided.isChecked() and self._decides and decisive < MOST_DECISIVE)
            decisive += card.decided.isChecked()
        for card in self.cards:
            is_on = card.decided.isChecked()
            card.decided.setVisible(self._decides and (len(self.cards) > 1 or not is_on))
            card.decided.setEnabled(is_on or decisive < MOST_DECISIVE)
