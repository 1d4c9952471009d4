"""Personal identity numbers: found however they are written, and told from other numbers."""

import pytest

from wise_feedback.check.personal_id import personal_ids


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in personal_ids(text)]


# Skatteverket keeps serials 980-999 for made-up people.
@pytest.mark.parametrize(
    "number", ["811218-9876", "8112189876", "19811218-9876", "811218+9876", "811278-9873"]
)
def test_a_number_is_found_however_it_is_written(number):
    assert found(f"Anna, {number}, sökte i maj.") == [number]


def test_a_mistyped_number_is_found_where_it_is_called_one():
    assert found("Personnummer 811218-9870 enligt cv.") == ["811218-9870"]


@pytest.mark.parametrize(
    "text",
    [
        "Org.nr 556000-4615",
        "ring 070-174 06 42",
        "faktura 8113189876",
        "811218-9870",
        "20261123-0915 i loggen",
        "ISBN 9789100123456",
    ],
)
def test_other_numbers_are_left_alone(text):
    assert found(text) == []
