"""Figures of many: the middle, the late, the share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.figures import Share, Spread, spread

VALUES = st.lists(st.integers(0, 400), min_size=1, max_size=60)


def test_of_nothing_there_is_no_figure():
    assert spread([]) == Spread(None, None, 0)


@pytest.mark.parametrize(
    ("values", "middle", "late"),
    [([3], 3, 3), ([1, 2], 1.5, 2), ([1, 2, 9], 2, 9), (list(range(1, 11)), 5.5, 9)],
)
def test_the_middle_and_what_nine_in_ten_are_at_most(values, middle, late):
    told = spread(values)
    assert (told.median, told.p90) == (middle, late)


@given(VALUES)
def test_half_are_at_most_the_middle_and_half_at_least(values):
    middle = spread(values).median
    assert sum(one <= middle for one in values) * 2 >= len(values)
    assert sum(one >= middle for one in values) * 2 >= len(values)


@given(VALUES)
def test_nine_in_ten_are_at_most_the_late_one_which_there_was(values):
    late = spread(values).p90
    assert late in values
    assert sum(one <= late for one in values) * 10 >= 9 * len(values)
    assert sum(one < late for one in values) * 10 < 9 * len(values)


@pytest.mark.parametrize(("count", "is_too_few"), [(0, True), (4, True), (5, False)])
def test_under_five_is_too_few_to_count_on(count, is_too_few):
    assert spread([1] * count).is_too_few is is_too_few
    assert Share(0, count).is_too_few is is_too_few


@pytest.mark.parametrize(
    ("share", "percent"), [(Share(1, 3), 33), (Share(2, 3), 67), (Share(1, 8), 13), (Share(), None)]
)
def test_a_share_is_told_in_whole_per_cent(share, percent):
    assert share.percent == percent
