"""The form of an assignment, new or to be edited, in a window that has the keyboard."""

from collections.abc import Callable

import pytest

from tests.ui.showing import show
from ui.assignments.dialog import AssignmentDialog

OpenForm = Callable[..., AssignmentDialog]


@pytest.fixture
def open_form(qtbot, vault) -> OpenForm:
    """Opens the form of the assignment with this id, or of a new one."""
    opened = []

    def open_form(assignment_id: str | None = None) -> AssignmentDialog:
        dialog = AssignmentDialog(assignment_id)
        opened.append(dialog)
        return show(qtbot, dialog)

    return open_form


@pytest.fixture
def form(open_form: OpenForm) -> AssignmentDialog:
    """The form of a new assignment, with a role and a client but nothing more."""
    form = open_form()
    form.role.input.setText("Testledare")
    form.client.input.setText("Brevia Logistik")
    return form
