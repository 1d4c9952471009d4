"""Feedback as JSON: what goes in comes out, to the last character."""

import json
from datetime import time

from hypothesis import given, settings

from tests.written import FEEDBACK
from wise_feedback.domain import feedback_json
from wise_feedback.domain.feedback import Feedback, NextStep


@given(written=FEEDBACK)
@settings(max_examples=100, deadline=None)
def test_feedback_goes_through_json_unchanged(written):
    assert feedback_json.read(json.loads(json.dumps(feedback_json.write(written)))) == written


def test_feedback_of_nothing_goes_through_json_unchanged():
    assert feedback_json.read(feedback_json.write(Feedback())) == Feedback()


def test_a_time_keeps_its_seconds():
    written = Feedback(next_step=NextStep(at=time(15, 30, 59)))
    assert feedback_json.read(feedback_json.write(written)) == written
