"""Hints keep to their words while the text around them is edited."""

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.shared.hints.conftest import Reading
from ui.shared.hints.following import follow

TEXT = st.text("ab .", max_size=12)


@given(before=TEXT, after=TEXT, head=TEXT, tail=TEXT)
def test_a_phrase_that_is_left_whole_is_found_where_it_stands_now(before, after, head, tail):
    old = f"{before} vagt {after}"
    new = f"{head}{before} vagt {after}{tail}"
    for hint in follow(Reading().read(old), old, new):
        assert new[hint.finding.start : hint.finding.end] == "vagt"


@given(before=TEXT, after=TEXT)
def test_a_text_that_is_not_edited_keeps_its_hints(before, after):
    text = f"{before} vagt {after}"
    hints = Reading().read(text)
    assert follow(hints, text, text) == hints


@given(before=TEXT, after=TEXT)
def test_a_phrase_that_is_taken_away_has_no_hint(before, after):
    old = f"{before} vagt {after}"
    assert follow(Reading().read(old), old, f"{before}  {after}") == ()


@given(before=TEXT, after=TEXT, more=TEXT)
def test_a_sentence_always_holds_its_phrase(before, after, more):
    old, new = f"{before} vagt {after}", f"{before} vagt {more}{after}"
    for hint in follow(Reading().read(old), old, new):
        assert hint.begins <= hint.finding.start < hint.finding.end <= hint.ends


@given(before=TEXT, more=st.sampled_from(["a", "å", "1"]))
def test_a_phrase_that_has_become_part_of_another_word_has_no_hint(before, more):
    old = f"{before} vagt"
    assert follow(Reading().read(old), old, f"{old}{more}") == ()
    assert follow(Reading().read(old), old, f"{before} {more}vagt") == ()
