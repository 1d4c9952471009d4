"""What would come of a history: whose it is, its stages, what is not taken, and its columns."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.importing import history_words as words
from ui.importing.history_choices import FileColumns, StageChoices
from ui.importing.preview import in_short
from ui.importing.tables import TextTableView
from ui.shared import dates, wording
from ui.shared.theme import grow
from ui.shared.widgets.labels import Label, Prose
from ui.shared.widgets.segmented import Segment, Segmented
from wise_feedback.domain.histories import DayOrder, HistoryPlan, Past, day_of

SHOWN = 5_000
"""Rows of a table that anybody could look through; the counts tell of all."""


class HistoryView(QWidget):
    """The plan under four heads. *ordered* tells that unclear dates begin with the day or month."""

    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Segmented(
            self.tr("What is shown"),
            [
                Segment("people", self.tr("Candidates"), "users"),
                Segment("stages", self.tr("Stages"), "square-kanban"),
                Segment("refused", self.tr("Not taken"), "circle-x"),
                Segment("columns", self.tr("Columns"), "layout-list"),
            ],
            "people",
        )
        self.rows = TextTableView(self.tr("Rows of the history"))
        self.stages, self.columns = StageChoices(), FileColumns()
        self.how = Prose("", "body", "text2")
        self.order = Segmented(
            self.tr("Dates such as 03/04/2026 begin with"),
            [
                Segment(DayOrder.DAY, self.tr("The day")),
                Segment(DayOrder.MONTH, self.tr("The month")),
            ],
        )
        self._plan: HistoryPlan | None = None
        self._lay_out()
        self.tabs.chosen.connect(self._turn)
        self.order.chosen.connect(self.ordered)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (self.rows, self.stages, self.columns):
            self._stack.addWidget(page)
        # Each page scrolls by itself; asked for their height, the dialog would scroll as well.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        grow(self._stack.setMinimumHeight, 160)
        self._unclear = QWidget()
        row = QHBoxLayout(self._unclear)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self.order.accessibleName()))
        row.addWidget(self.order)
        row.addStretch(1)
        self._unclear.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.how)
        column.addWidget(self._unclear)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)

    def show_columns(self) -> None:
        """Show only the columns: none of them was taken for what a history needs."""
        self._plan = None
        self.how.setText("")
        self.rows.fill((), ())
        self._unclear.hide()
        for tab in ("people", "stages", "refused"):
            self.tabs.set_count(tab, None)
        self.tabs.choose("columns")

    def show_plan(self, plan: HistoryPlan) -> None:
        """Show what would come of a history; where a stage is unknown, that first."""
        is_first = self._plan is None
        self._plan = plan
        self.how.setText(self._in_a_line(plan))
        self._unclear.setVisible(plan.has_unclear_dates)
        self.order.set_value(plan.reading.order)
        self.stages.show_stages(plan)
        self.tabs.set_count("people", plan.cards)
        self.tabs.set_count("stages", len(plan.unknown) + len(plan.said))
        self.tabs.set_count("refused", len(plan.refused))
        if is_first:
            self.tabs.choose("stages" if plan.unknown else "people")
        self._turn(self.tabs.value())

    def _in_a_line(self, plan: HistoryPlan) -> str:
        told = [
            self.tr("%Ln candidate(s)", "", plan.cards),
            self.tr("%Ln event(s)", "", plan.events),
        ]
        if plan.lost:
            told.append(self.tr("%Ln row(s) cannot be taken", "", len(plan.lost)))
        known = len(plan.refused) - len(plan.lost)
        if known:
            told.append(self.tr("%Ln row(s) say nothing new", "", known))
        return " · ".join(told)

    def _turn(self, tab: object) -> None:
        pages: dict[object, QWidget] = {"stages": self.stages, "columns": self.columns}
        self._stack.setCurrentWidget(pages.get(tab, self.rows))
        if self._plan is not None and tab == "people":
            self._fill_people(self._plan)
        elif self._plan is not None and tab == "refused":
            self._fill_refused(self._plan)

    def _fill_people(self, plan: HistoryPlan) -> None:
        heads = (
            self.tr("Candidate"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Moves"),
            self.tr("Stands in"),
            self.tr("Known"),
        )
        stages = {stage.id: wording.stage_name(stage) for stage in plan.board}
        with_events = [past for past in plan.people if past.events][:SHOWN]
        self.rows.fill(heads, [self._line(past, stages) for past in with_events])

    def _line(self, past: Past, stages: dict[str, str]) -> tuple[str, ...]:
        first, last = past.events[0], past.events[-1]
        known = self.tr("new")
        if past.card_id:
            known = self.tr("is on this board")
        elif past.candidate_id:
            known = self.tr("known; gets a card")
        return (
            past.called,
            dates.day_name(day_of(first.at)),
            dates.day_name(day_of(last.at)),
            QLocale().toString(len(past.events)),
            stages[last.stage_id],
            known,
        )

    def _fill_refused(self, plan: HistoryPlan) -> None:
        heads = (
            self.tr("File"),
            self.tr("Row"),
            self.tr("Why it is not taken"),
            self.tr("What it says"),
        )
        says = [dict(file.source.rows) for file in plan.files]
        ordered = sorted(plan.refused, key=lambda one: one.reason.is_no_loss)  # else by place
        lines = [
            (
                plan.files[one.place.file].name,
                str(one.place.row),
                words.refusal(one.reason),
                in_short(says[one.place.file][one.place.row]),
            )
            for one in ordered[:SHOWN]
        ]
        self.rows.fill(heads, lines)
