"""The form for a new candidate, or for the details of one who is known."""

from PySide6.QtWidgets import QWidget

from ui.candidates.details import DetailsForm
from ui.shared.form_dialog import FormDialog
from ui.shared.widgets.field import Field
from ui.shared.widgets.inputs import LineEdit
from wise_feedback.domain.basics import Key
from wise_feedback.domain.people import Candidate, CandidateFacts
from wise_feedback.services import candidates, forms


class _CandidateForm(FormDialog):
    """The form of *first* facts, or of what was left in it the last time about *subject*."""

    def __init__(
        self, title: str, action: str, subject: Key, first: CandidateFacts, parent: QWidget | None
    ) -> None:
        super().__init__(title, action, parent=parent, width=660)
        self._subject, self._first = subject, first
        left = forms.candidate(subject)
        self.form = DetailsForm(left or first)
        self.body.addWidget(self.form)
        if left:
            self.say_resumed()
        self.form["name"].input.setFocus()

    def keep(self) -> None:
        """Keep what is written for the next time."""
        forms.keep_candidate(self._subject, self.form.facts())

    def forget(self) -> None:
        """Forget what was kept for the next time."""
        forms.discard_candidate(self._subject)

    def fields(self) -> dict[str, Field[LineEdit]]:
        """Return the fields by the names of their facts."""
        return self.form.fields

    def is_touched(self) -> bool:
        """Return whether anything differs from the facts that the form began with."""
        return self.form.facts() != self._first


class CandidateDialog(_CandidateForm):
    """Adds a candidate to an assignment, in its first stage or another."""

    def __init__(self, assignment_id: Key, stage_id: Key | None, parent: QWidget | None) -> None:
        title, action = self.tr("New candidate"), self.tr("Add")
        super().__init__(title, action, assignment_id, CandidateFacts(""), parent)
        self.candidacy_id: Key | None = None
        self._place = assignment_id, stage_id

    def write(self) -> None:
        """Add the candidate to the board."""
        self.candidacy_id = candidates.add(self.form.facts(), *self._place)


class DetailsDialog(_CandidateForm):
    """Edits the details of a candidate who is known."""

    def __init__(self, person: Candidate, parent: QWidget | None) -> None:
        title = self.tr("Details of {0}").format(person.facts.name)
        super().__init__(title, self.tr("Save"), person.id, person.facts, parent)

    def write(self) -> None:
        """Keep what was changed."""
        candidates.edit(self._subject, self.form.facts())
