"""Drafts: no word is lost, whatever was typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wise_feedback.services import drafts
from wise_feedback.storage import tables

BODIES = st.dictionaries(
    st.text(max_size=5),
    st.text(st.characters(), max_size=30) | st.integers() | st.none() | st.booleans(),
    max_size=4,
)


@given(body=BODIES)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_kept_is_what_was_typed(vault, body):
    drafts.keep("letter", "somebody", body)
    assert drafts.kept("letter", "somebody") == body


@pytest.mark.parametrize("text", ["\ud83d", "\x00", "a\x00b", "'; DROP TABLE draft; --", "🙂"])
def test_what_sqlite_could_not_hold_as_text_is_kept_too(vault, text):
    drafts.keep("letter", "somebody", {"text": text})
    assert drafts.kept("letter", "somebody") == {"text": text}


def test_a_draft_takes_the_place_of_the_one_before(vault):
    drafts.keep("letter", "somebody", {"text": "Hej"})
    drafts.keep("letter", "somebody", {"text": "Hej Elin"})
    assert tables.Draft.select().count() == 1
    assert drafts.kept("letter", "somebody") == {"text": "Hej Elin"}


def test_kinds_and_subjects_are_apart(vault):
    drafts.keep("letter", "one", {"n": 1})
    drafts.keep("letter", "two", {"n": 2})
    drafts.keep("note", "one", {"n": 3})
    drafts.discard("letter", "one")
    assert [
        drafts.kept(*key) for key in (("letter", "one"), ("letter", "two"), ("note", "one"))
    ] == [
        None,
        {"n": 2},
        {"n": 3},
    ]


def test_discarding_nothing_does_nothing(vault):
    drafts.discard("letter", "nobody")
    assert drafts.kept("letter", "nobody") is None
