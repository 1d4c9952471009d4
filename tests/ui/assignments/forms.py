"""What one does in the form of an assignment, and what has come of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.assignments.dialog import AssignmentDialog
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.services import assignments

BAD_TEXTS = {
    "markup": ("<b>Testledare</b>", "<b>Testledare</b>"),
    "a NUL": ("Test\0ledare", "Testledare"),
    "a right-to-left override": ("Test\u202eledare", "Testledare"),
    "an emoji": ("Testledare 👩🏽‍💻", "Testledare 👩🏽‍💻"),
    "a line break": ("Test\nledare", "Test ledare"),
}
"""What is pasted, and what it is kept as."""

TOO_LONG = "x" * 10_000


def finish(form: AssignmentDialog) -> AssignmentFacts:
    """Press the main button; return what is kept of the assignment."""
    form.finish()
    assert form.assignment_id is not None, form._wrong.text()
    return assignments.assignment(form.assignment_id).facts


def require(form: AssignmentDialog, *titles: str) -> None:
    """Write requirements from the first row on."""
    for row, title in zip(form.requirements.rows, titles, strict=False):
        row.title.setText(title)


def titles(form: AssignmentDialog) -> list[str]:
    """Return what the rows of the kravprofil say, in order."""
    return [row.title.text() for row in form.requirements.rows]


def stops(form: AssignmentDialog, count: int) -> list[QWidget | None]:
    """Press Tab *count* times; return where the keyboard was, from the beginning."""
    found = [QApplication.focusWidget()]
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())
    return found
