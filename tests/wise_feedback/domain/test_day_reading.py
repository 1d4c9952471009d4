"""Days that a text names, however their letters are written."""

from datetime import date

import pytest

from wise_feedback.domain.day_reading import DayWords, named_days

WORDS = DayWords(
    months=("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    weekdays=("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    near=(("imorgon", 1),),
)
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("på tısdag", 24),
        ("på TİSDAG", 24),
        ("på tiſdag", 24),
        ("ımorgon", 24),
        ("den 30 nov, tısdag", 24),
    ],
)
def test_letters_that_a_search_takes_for_others_are_read_as_those(said, day):
    assert date(2026, 11, day) in [one.day for one in named_days(said, [WORDS], MONDAY)]
