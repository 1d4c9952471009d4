"""The words around feedback: after what it is given, and all of it as plain text."""

import pytest

from tests.factories import a_rejection
from ui.feedback import phrases
from wise_feedback.domain.feedback import Ground
from wise_feedback.domain.stages import Stage, StageKind


def test_every_stage_has_an_after(qapp):
    words = {phrases.after(Stage("", kind)) for kind in StageKind}
    assert len(words) == len(StageKind)
    assert all(word.startswith("After ") for word in words)


def test_a_stage_of_its_own_name_is_called_by_it(qapp):
    stage = Stage("", StageKind.CLIENT_INTERVIEW, "Träff med teamet")
    assert phrases.after(stage) == "After Träff med teamet"


@pytest.mark.parametrize("field", ["situation", "observation", "impact", "required", "shown"])
def test_no_text_of_a_ground_is_left_behind(field):
    ground = Ground(**{field: "Sagt och gjort."})
    feedback = a_rejection("", gaps=(ground,), strengths=(), development=())
    assert phrases.whole_text(feedback, "") == "Sagt och gjort."


def test_the_whole_text_holds_everything_that_was_typed():
    feedback = a_rejection("", fits_better="Produktbolag")
    text = phrases.whole_text(feedback, "Ring i övermorgon.")
    for part in (
        feedback.strengths[0].observation,
        feedback.gaps[0].situation,
        feedback.development[0],
        "Produktbolag",
        "Ring i övermorgon.",
    ):
        assert part in text
