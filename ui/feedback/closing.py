"""On what ground one candidacy closes: the ways, and what the candidate may read of it."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.feedback.kravprofil import RequirementSelect
from ui.shared import dates, wording
from ui.shared.hints.watch import Checked
from ui.shared.tokens import Kind
from ui.shared.widgets.banner import Banner
from ui.shared.widgets.choice import Choice, Choices
from ui.shared.widgets.field import Field
from ui.shared.widgets.textarea import TextArea
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.checking import Scope
from wise_feedback.domain.closing import Closing, Way

_WAYS = [way for way in Way if way not in {Way.NO_REASON_GIVEN, Way.NOT_RECORDED}]
"""The ways that are always offered: the first wants to be asked for, the second is of the past."""


class ClosingForm(QWidget):
    """The ways to close one candidacy. *name* is what the candidate is called.

    *changed* at every change. Where it *lacks_feedback*, or the client's reply *is_vague*, it says
    what is wiser to do first. A client who was *asked_on* two days in vain is a way of its own.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        requirements: Sequence[Requirement],
        *,
        lacks_feedback: bool,
        is_vague: bool = False,
        asked_on: tuple[date, ...] = (),
    ) -> None:
        super().__init__()
        self._name, self._lacks_feedback, self._is_vague = name, lacks_feedback, is_vague
        self._asked_on = asked_on
        ways = [*_WAYS, Way.NO_REASON_GIVEN] if asked_on else _WAYS
        choices = [Choice(way, wording.way(way, name), self._meaning(way)) for way in ways]
        self.ways = Choices(self.tr("Why the process is closed"), choices)
        self.requirement = Field(
            self.tr("Which requirement"),
            RequirementSelect(requirements, self.tr("Choose a requirement")),
        )
        self.text = Field(self.tr("What was seen"), TextArea())
        self.banner = Banner(
            Kind.CLIENT,
            "message-circle-question-mark",
            "",
        )
        self.remarks = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.ways, self.requirement, self.text, self.banner):
            column.addWidget(part)
        column.insertLayout(column.indexOf(self.banner), self.remarks)
        self.ways.chosen.connect(self._choose)
        self.requirement.input.activated.connect(self._note_change)
        self.text.input.textChanged.connect(self._note_change)

    def closing(self) -> Closing:
        """Return the ground as far as it has been given."""
        way = self.way()
        requirement_id = self.requirement.input.requirement_id() if way.needs_ground else None
        asked_on = self._asked_on if way is Way.NO_REASON_GIVEN else ()
        return Closing(way, requirement_id, self.text.input.toPlainText(), asked_on)

    def way(self) -> Way:
        """Return the way that is chosen."""
        value = self.ways.value()
        return value if isinstance(value, Way) else Way.REQUIREMENT_NOT_MET

    def show_closing(self, closing: Closing) -> None:
        """Show a ground without telling anybody."""
        self.blockSignals(True)
        self.requirement.input.show_requirement(closing.requirement_id)
        self.text.input.setPlainText(closing.text)
        is_offered = closing.way is not Way.NO_REASON_GIVEN or self._asked_on
        self.ways.choose(closing.way if is_offered else Way.REQUIREMENT_NOT_MET)
        self._dress()
        self.blockSignals(False)

    def checked(self) -> Iterator[Checked]:
        """Yield the field that the candidate may read."""
        asked = self.requirement.input
        yield Checked(self.text.input, self._scope, asked.requirement, asked.activated)

    @property
    def wants_feedback(self) -> bool:
        """Whether it is wiser to write feedback before this candidacy is closed."""
        return self._lacks_feedback and self.way().needs_ground and not self.wants_chase

    @property
    def wants_chase(self) -> bool:
        """Whether it is wiser to ask the client what they meant before this candidacy is closed."""
        return self._is_vague and self.way().needs_ground

    def complete(self) -> bool:
        """Return whether the ground is there; if not, say what lacks and go where it is written."""
        closing = self.closing()
        is_chosen = not closing.way.needs_ground or closing.requirement_id is not None
        is_told = not closing.way.needs_ground or bool(closing.text.strip())
        self.requirement.set_error("" if is_chosen else self.tr("Choose the requirement."))
        words = self.tr("Write it so that {0} may read it.").format(self._name)
        self.text.set_error("" if is_told else words)
        if not closing.is_grounded:
            place = self.text.input if is_chosen else self.requirement.input
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return closing.is_grounded

    def _meaning(self, way: Way) -> str:
        match way:
            case Way.REQUIREMENT_NOT_MET:
                return self.tr("Choose the requirement and say what was seen.")
            case Way.OTHER_MET_BETTER:
                return self.tr("Choose the requirement that made the difference.")
            case Way.CLIENT_WITHDREW:
                words = self.tr("{0} learns that it had nothing to do with the application.")
                return words.format(self._name)
            case Way.CANDIDATE_WITHDREW:
                return self.tr("Keep the reason, it helps the next search.")
            case Way.NO_REASON_GIVEN:
                words = self.tr("{0} reads that the client gave no reason, though asked {1}.")
                return words.format(self._name, self._days())
            case Way.NOT_RECORDED:  # of the past, and so never offered
                return ""

    def _asked(self, way: Way) -> str:
        match way:
            case Way.REQUIREMENT_NOT_MET:
                return self.tr("What was seen")
            case Way.OTHER_MET_BETTER:
                return self.tr("What differed, without names")
            case Way.CLIENT_WITHDREW:
                return self.tr("What changed, if it can be said")
            case Way.CANDIDATE_WITHDREW:
                return self.tr("The reason, if there was one")
            case Way.NO_REASON_GIVEN:
                return self.tr("What you saw yourself, if you want to say it")
            case Way.NOT_RECORDED:
                return ""

    def _advice(self) -> str:
        if self.wants_chase:
            return self.tr(
                "The client's reply is vague. Ask first, and the letter has its content."
            )
        return self.tr("No feedback says why yet. Write it first, and the letter has its content.")

    def _days(self) -> str:
        """Return the days on which the client was asked, as a list in words."""
        *first, last = map(dates.day_name, self._asked_on)
        listed = ", ".join(first)
        return self.tr("{0} and {1}").format(listed, last) if first else last

    def _scope(self) -> Scope:
        # Nobody who withdrew owes a ground.
        return Scope.WHOLE if self.way().needs_ground else Scope.SAFE

    def _choose(self) -> None:
        self._dress()
        self.changed.emit()

    def _note_change(self) -> None:
        if self.requirement.input.requirement():
            self.requirement.set_error("")
        if self.text.input.toPlainText().strip():
            self.text.set_error("")
        self.changed.emit()

    def _dress(self) -> None:
        way = self.way()
        self.requirement.setVisible(way.needs_ground)
        self.text.label.setText(self._asked(way))
        self.text.input.setAccessibleName(self._asked(way))
        self.requirement.set_error("")
        self.text.set_error("")
        self.banner.setVisible(self.wants_feedback or self.wants_chase)
        self.banner.title.setText(self._advice())
