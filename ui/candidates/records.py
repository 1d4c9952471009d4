"""Finished feedback, to be read: what was decided, on what grounds, and how to grow."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ui.shared import dates, wording
from ui.shared.fonts import Role
from ui.shared.tokens import Kind
from ui.shared.widgets.chip import Chip
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.surfaces import Card
from wise_feedback.domain.assignment import Assignment
from wise_feedback.domain.feedback import Decision, FeedbackRecord, Ground

translate = QCoreApplication.translate

_KINDS = {
    Decision.ADVANCE: (Kind.DONE, "circle-check"),
    Decision.HOLD: (Kind.CLIENT, "circle-pause"),
    Decision.REJECT: (Kind.PLAIN, "circle-x"),
}


class RecordCard(Card):
    """One finished feedback record."""

    def __init__(self, record: FeedbackRecord, assignment: Assignment) -> None:
        super().__init__(padding=14)
        feedback = record.feedback
        self._assignment = assignment
        decision = feedback.decision or Decision.HOLD
        kind, icon = _KINDS[decision]
        self.body.addWidget(Chip(kind, wording.decision(decision), icon))
        stage = wording.stage_kind(record.stage_kind)
        when = dates.moment(record.recorded_at)
        self.body.addWidget(Label(f"{stage} · {when}", "detail", "text2"))
        self._add_levels(record)
        self._add(translate("Records", "What convinced us"), map(self._words, feedback.strengths))
        self._add(translate("Records", "On what ground"), map(self._words, feedback.gaps))
        self._add(translate("Records", "How to grow"), feedback.development)
        better = [feedback.fits_better] if feedback.fits_better else []
        self._add(translate("Records", "Fits better for"), better)

    def _add_levels(self, record: FeedbackRecord) -> None:
        told = []
        for key, level in record.feedback.levels:
            requirement = self._assignment.requirement(key)
            if requirement:
                told.append(f"{requirement.code} {requirement.title}: {wording.level(level)}")
        self._add(translate("Records", "Against the requirements"), told, role="body")

    def _add(self, heading: str, texts: Iterable[str], role: Role = "said") -> None:
        lines = [text for text in texts if text]
        if lines:
            self.body.addSpacing(2)
            self.body.addWidget(Label(heading, "label", "text3"))
        for text in lines:
            self.body.addWidget(Prose(text, role))

    def _words(self, ground: Ground) -> str:
        requirement = self._assignment.requirement(ground.requirement_id)
        code = f"{requirement.code} · " if requirement else ""
        values = f"{ground.required} / {ground.shown}" if ground.has_values else ""
        texts = (ground.situation, ground.observation, values, ground.impact)
        return code + " · ".join(text for text in texts if text)
