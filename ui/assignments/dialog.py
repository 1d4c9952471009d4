"""The form of an assignment: role, client, kravprofil and stages."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from ui.assignments.requirements import RequirementList
from ui.assignments.stages import StageList
from ui.shared.form_dialog import FormDialog
from ui.shared.hints.checker import ProfileChecker
from ui.shared.hints.desk import HintDesk
from ui.shared.hints.placing import reveal
from ui.shared.hints.watch import Checked
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from ui.shared.widgets.labels import Label
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.basics import Key
from wise_feedback.domain.errors import InUseError, MissingFieldError, WiseFeedbackError
from wise_feedback.services import assignments, clients, forms


class AssignmentDialog(FormDialog):
    """A new assignment, or the one with *assignment_id* to be edited."""

    def __init__(self, assignment_id: Key | None, parent: QWidget | None = None) -> None:
        is_new = assignment_id is None
        title = self.tr("New assignment") if is_new else self.tr("Edit assignment")
        action = self.tr("Start assignment") if is_new else self.tr("Save")
        hint = self.tr("The requirements are what all feedback is measured against.")
        super().__init__(title, action, hint, parent, width=940, height=720, is_large=True)
        self.assignment_id = assignment_id
        self._subject = assignment_id or ""
        self._first = _facts_of(assignment_id)
        left = forms.assignment(self._subject)
        facts = left or self._first
        self.role = Field(self.tr("Role"), LineEdit(facts.role))
        self.role_en = Field(self.tr("Role in English"), LineEdit(facts.role_en))
        self.client = Field(self.tr("Client"), LineEdit(facts.client))
        self.contact = Field(self.tr("Contact at the client"), LineEdit(facts.contact))
        self.requirements = RequirementList(facts.requirements)
        self.stages = StageList(facts.stages)
        self.desk = HintDesk(self, ProfileChecker(assignment_id))
        self._lay_out()
        self._complete()
        self._check()
        self.desk.moved.connect(self._go_below)
        self.desk.revealed.connect(lambda field: reveal(self._scroller, field, self.desk.card))
        self.requirements.rebuilt.connect(self._note_rows)
        for rows in (self.requirements, self.stages):
            rows.rebuilt.connect(self.chain)
        if left:
            self.say_resumed()
        self.role.input.setFocus()

    def _lay_out(self) -> None:
        self.body.setSpacing(14)
        for fields in ((self.role, self.role_en), (self.client, self.contact)):
            row = QHBoxLayout()
            row.setSpacing(12)
            for field in fields:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)
        self.body.addWidget(Label(self.tr("Requirements"), "lead"))
        self.body.addWidget(self.requirements)
        self.body.addWidget(Label(self.tr("Stages of the board"), "lead"))
        self.body.addWidget(self.stages)
        self.body.addStretch(1)

    def _complete(self) -> None:
        """Offer the clients that are known, so that none is written in two ways."""
        completer = QCompleter([client.name for client in clients.clients()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.client.input.setCompleter(completer)

    def _go_below(self, line: QWidget) -> None:
        """Let the card stand below the row that it speaks of."""
        if not self.requirements.put_below(line, self.desk.card):
            self.body.insertWidget(1, self.desk.card)

    def _note_rows(self) -> None:
        """Check rows that have come, and let the card follow its row to where it stands now."""
        self._check()
        if self.desk.field is not None:
            self._go_below(self.desk.field)

    def _check(self) -> None:
        """Check what letters will repeat, as it is written."""
        roles = (self.role.input, self.role_en.input)
        self.desk.watch(Checked(line) for line in (*roles, *self.requirements.lines()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.desk.look()

    def facts(self) -> AssignmentFacts:
        """Return what is written."""
        return AssignmentFacts(
            role=self.role.input.text(),
            role_en=self.role_en.input.text(),
            client=self.client.input.text(),
            contact=self.contact.input.text(),
            requirements=self.requirements.requirements(),
            stages=self.stages.stages(),
        )

    def write(self) -> None:
        """Start the assignment, or keep what was changed of it."""
        if self.requirements.has_untitled:
            raise MissingFieldError("requirement")
        if self.assignment_id:
            assignments.edit(self.assignment_id, self.facts())
        else:
            self.assignment_id = assignments.start(self.facts())

    def keep(self) -> None:
        """Keep what is written for the next time."""
        forms.keep_assignment(self._subject, self.facts())

    def forget(self) -> None:
        """Forget what was kept for the next time."""
        forms.discard_assignment(self._subject)

    def fields(self) -> dict[str, Field[LineEdit]]:
        """Return the fields by the names that errors give them."""
        return {
            "role": self.role,
            "role_en": self.role_en,
            "client": self.client,
            "contact": self.contact,
        }

    def point_out(self, error: WiseFeedbackError) -> None:
        """Show which row is wrong, and have stages that must stay stand where they stood."""
        self.requirements.point_out(is_untitled=isinstance(error, MissingFieldError))
        self.stages.point_out()
        if isinstance(error, InUseError):
            self.stages.bring_back(self._first.stages)

    def is_touched(self) -> bool:
        """Return whether anything differs from what the form began with."""
        return self.facts() != self._first


def _facts_of(assignment_id: Key | None) -> AssignmentFacts:
    if assignment_id is None:
        return AssignmentFacts("", "", stages=assignments.standard_stages())
    return assignments.assignment(assignment_id).facts
