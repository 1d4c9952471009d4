"""The form in which feedback is written: decision, levels, strengths, grounds, and the way on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.feedback.decision import DecisionRow, NextStepRow
from ui.feedback.evidence import CardList, HintsIn, StrengthCard
from ui.feedback.ground import GroundList
from ui.feedback.kravprofil import LevelList
from ui.feedback.lines import Section, SlimLine
from ui.shared.hints.watch import Checked
from ui.shared.widgets.buttons import Button
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.completeness import FeedbackPart, Finding, Lack, unassessed
from wise_feedback.domain.feedback import Decision, Feedback, Source
from wise_feedback.domain.remarks import (
    Read,
    development_remarks,
    gap_remarks,
    strength_remarks,
)


class FeedbackForm(QWidget):
    """Everything about a candidate that others may read. *changed* at every change.

    Only what matters for the decision is asked for, and what has been written is always shown.
    *rebuilt* when fields have come or gone, *moved* when it has moved the focus itself.
    """

    changed = Signal()
    rebuilt = Signal()
    moved = Signal()

    def __init__(self, requirements: Sequence[Requirement]) -> None:
        super().__init__()
        self._requirements = requirements
        self._source = Source.CONSULTANT
        self.decision = DecisionRow()
        self.levels = LevelList(requirements)
        self.strengths: CardList[StrengthCard] = CardList(
            lambda: StrengthCard(requirements),
            self.tr("Another strength"),
            self.tr("Strength {0}"),
        )
        self.grounds = GroundList(requirements)
        self.gap_button = Button(self.tr("Add something"), "quiet", "plus")
        self.development = TextArea(self.tr("How you can grow"))
        self.fits_better = SlimLine(
            self.tr("Fits better for"), self.tr("a role or a setting, if there is one")
        )
        self.next_step = NextStepRow()
        self._build()
        self._connect()
        self._adapt()

    def feedback(self) -> Feedback:
        """Return what has been written so far, exactly."""
        actions = self.development.toPlainText()
        return Feedback(
            decision=self.decision.decision(),
            hold_until=self.decision.hold_until(),
            levels=self.levels.levels(),
            strengths=self.strengths.grounds(),
            gaps=self.grounds.grounds(),
            development=tuple(actions.split("\n")) if actions else (),
            fits_better=self.fits_better.text(),
            next_step=self.next_step.step(),
            source=self._source,
        )

    def written(self) -> Feedback:
        """Return the same without grounds that hold no words, as it would be recorded."""
        feedback = self.feedback()
        return replace(
            feedback,
            strengths=tuple(row for row in feedback.strengths if not row.is_empty),
            gaps=tuple(row for row in feedback.gaps if not row.is_empty),
        )

    def show_feedback(self, feedback: Feedback) -> None:
        """Show what was written before, without telling of a change."""
        self._source = feedback.source
        self.decision.show_decision(feedback.decision, feedback.hold_until)
        self.levels.show_levels(feedback.levels)
        self.grounds.set_decides(feedback.decision in (None, Decision.REJECT))
        self.strengths.show_grounds(feedback.strengths)
        self.grounds.show_grounds(feedback.gaps)
        self.development.blockSignals(True)
        self.development.setPlainText("\n".join(feedback.development))
        self.development.blockSignals(False)
        self.fits_better.show_text(feedback.fits_better)
        self.next_step.show_step(feedback.next_step)
        self._adapt()

    def checked(self) -> Iterator[Checked]:
        """Yield the fields that others will read, as they are now."""
        for part in (FeedbackPart.STRENGTH, FeedbackPart.EXAMPLE, FeedbackPart.DEVELOPMENT):
            yield from self.checked_in(part)

    def checked_in(self, part: FeedbackPart) -> Iterator[Checked]:
        """Yield those that the words of a part are written in, if there are any."""
        match part:
            case FeedbackPart.STRENGTH | FeedbackPart.EXAMPLE:
                is_gap = part is FeedbackPart.EXAMPLE
                for card in self.grounds.cards if is_gap else self.strengths.cards:
                    yield from card.checked()
            case FeedbackPart.DEVELOPMENT:
                yield Checked(self.development, Scope.LINES)
                yield Checked(self.fits_better.input)

    def remarks(self, hints_in: HintsIn) -> Iterator[Finding]:
        """Yield what the words ask for; grounds are counted as ``written`` has them."""
        for card in self.strengths.cards:
            yield from strength_remarks(card.read(hints_in))
        for index, gap in enumerate(self.grounds.written()):
            yield from gap_remarks(gap.read(hints_in), gap.ground().kind, index)
        beside = hints_in(self.fits_better.input)
        yield from development_remarks(Read(hints_in(self.development), beside))

    def place_of(self, finding: Finding) -> QWidget:
        """Return where to write what lacks; grounds are counted as ``written`` has them."""
        if finding.index is not None:
            return self.grounds.written()[finding.index].place_of(finding.lacks)
        places: dict[Lack, QWidget] = {
            Lack.DECISION: self.decision.choice,
            Lack.HOLD_DATE: self.decision.until,
            Lack.GROUND: self.grounds.cards[0].text,
            Lack.STRENGTH: self.strengths.cards[0].text,
            Lack.DEVELOPMENT: self.development,
            Lack.NEXT_DAY: self.next_step.day,
        }
        if finding.lacks in places or finding.part is None:
            return places[finding.lacks]
        return self.place_of_part(finding.part)

    def place_of_part(self, part: FeedbackPart) -> QWidget:
        """Return where a part is written."""
        is_reject = self.decision.decision() is Decision.REJECT
        shows = self.grounds if is_reject else self.strengths
        first = shows.cards[0]
        places: dict[FeedbackPart, QWidget] = {
            FeedbackPart.GROUND: first.requirement,
            FeedbackPart.EXAMPLE: first.text,
            FeedbackPart.STRENGTH: self.strengths.cards[0].text,
            FeedbackPart.DEVELOPMENT: self.development,
            FeedbackPart.NEXT_STEP: self.next_step.channel,
        }
        return places[part]

    def go(self, step: int) -> None:
        """Move to the next numbered part, or with -1 to the one before."""
        stops = self._stops()
        here = self.focusWidget()
        at = next(
            (i for i, (part, _) in enumerate(stops) if here and part.isAncestorOf(here)), -step
        )
        place = stops[max(0, min(len(stops) - 1, at + step))][1]
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moved.emit()

    def _stops(self) -> list[tuple[QWidget, QWidget]]:
        first_row = next(iter(self.levels.rows.values()), None)
        stops: list[tuple[QWidget, QWidget | None]] = [
            (self.decision, self.decision.choice),
            (self.levels, first_row),
            (self.strengths, self.strengths.cards[0].text),
            (self.grounds, self.grounds.cards[0].text),
            (self._growth, self.development),
            (self.next_step, self.next_step.channel),
        ]
        return [(part, place) for part, place in stops if place and place.isVisibleTo(self)]

    def _build(self) -> None:
        levels = Section(1, self.tr("Against the requirements"), self.tr("1–4 on the keyboard"))
        strengths = Section(2, self.tr("What convinced us"), self.tr("at least one example"))
        self._why = Section(3, self.tr("On what ground"))
        self._growth = Section(
            4, self.tr("How you can grow"), self.tr("something to do, not to be")
        )
        step = Section(5, self.tr("Next step"))
        strengths.add_action(self.strengths.add_button)
        self._why.add_action(self.grounds.add_button)
        levels.body.addWidget(self.levels)
        strengths.body.addWidget(self.strengths)
        self._why.body.addWidget(self.gap_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._why.body.addWidget(self.grounds)
        self._growth.body.addWidget(self.development)
        self._growth.body.addWidget(self.fits_better)
        step.body.addWidget(self.next_step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.decision, levels, strengths, self._why, self._growth, step):
            column.addWidget(part)

    def _connect(self) -> None:
        self.decision.chosen.connect(self._decide)
        self.levels.changed.connect(self._suggest_ground)
        self.gap_button.clicked.connect(self._open_gaps)
        for part in (self.decision, self.levels, self.strengths, self.grounds, self.next_step):
            part.changed.connect(self._note_change)
        for part in (self.strengths, self.grounds):
            part.rebuilt.connect(self._adapt)
            part.moved.connect(self.moved)
        self.development.textChanged.connect(self._note_change)
        self.fits_better.input.textEdited.connect(self._note_change)

    def _decide(self) -> None:
        decision = self.decision.decision()
        self.grounds.set_decides(decision is Decision.REJECT)
        self.next_step.suggest(decision)
        self._suggest_ground()
        self._adapt()
        self._note_change()

    def _suggest_ground(self) -> None:
        if self.decision.decision() is not Decision.ADVANCE:
            self.grounds.suggest(self.levels.levels())

    def _open_gaps(self) -> None:
        self._show_gaps(True)
        self.grounds.cards[0].text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moved.emit()

    def _note_change(self) -> None:
        self.levels.show_unassessed(unassessed(self.written(), self._requirements))
        self.changed.emit()

    def _adapt(self) -> None:
        decision = self.decision.decision()
        is_reject, is_on = decision is Decision.REJECT, decision is Decision.ADVANCE
        ground, work = self.tr("On what ground"), self.tr("Something to work on")
        self._why.heading.title.setText(work if is_on else ground)
        for card in self.strengths.cards:
            card.set_full(decision in (Decision.ADVANCE, Decision.HOLD))
        self._show_gaps(not is_on or bool(self.grounds.grounds()))
        self.fits_better.setVisible(is_reject or bool(self.fits_better.text()))
        self.levels.show_unassessed(unassessed(self.written(), self._requirements))
        self.rebuilt.emit()

    def _show_gaps(self, shown: bool) -> None:
        self.grounds.setVisible(shown)
        self.grounds.add_button.setVisible(shown)
        self.gap_button.setVisible(not shown)
