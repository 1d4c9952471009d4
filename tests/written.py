"""Feedback as anybody might type it, for hypothesis to draw from."""

from hypothesis import strategies as st

from wise_feedback.domain.basics import Channel
from wise_feedback.domain.feedback import (
    Decision,
    Feedback,
    Ground,
    GroundKind,
    Level,
    NextStep,
    Source,
)

TYPED = st.text(st.characters(), max_size=20)  # half an emoji and control characters too
KEYS = st.none() | st.text("0123456789abcdef", min_size=32, max_size=32)
GROUNDS = st.lists(
    st.builds(
        Ground,
        requirement_id=KEYS,
        kind=st.sampled_from(GroundKind),
        decisive=st.booleans(),
        situation=TYPED,
        observation=TYPED,
        impact=TYPED,
        required=TYPED,
        shown=TYPED,
    ),
    max_size=3,
).map(tuple)
FEEDBACK = st.builds(
    Feedback,
    decision=st.none() | st.sampled_from(Decision),
    hold_until=st.none() | st.dates(),
    levels=st.lists(st.tuples(KEYS.filter(bool), st.sampled_from(Level)), max_size=3).map(tuple),
    strengths=GROUNDS,
    gaps=GROUNDS,
    development=st.lists(TYPED, max_size=3).map(tuple),
    fits_better=TYPED,
    next_step=st.builds(
        NextStep, st.sampled_from(Channel), st.none() | st.dates(), st.none() | st.times()
    ),
    source=st.sampled_from(Source),
)
