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
        "(811218-9870) kom inte",
        "cv_811218-9870_v3.pdf",
        "pnr811218-9870, spärrad",
        "811278 – 9870 saknar underskrift",
        "pnr 81 12 18 9870",
        "1981-12-18-9870",
        "19811218-xxxx",
    ],
)
def test_a_mistyped_number_is_found_where_it_is_written_as_one(text):
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Order 8112189876 är dubbel",
        "Build 240115-0900",
        "20140312-0915 i loggen",
        "20140312 0915",
        "2014-03-12 09:15",
        "Org.nr 556000-4615",
        "ring 070-174 06 42",
        "faktura 8113189876",
        "faktura 811218-9870",
        "8112189870",
        "20261123-0915 i loggen",
        "ISBN 9789100123456",
    ],
)
def test_other_numbers_are_left_alone(text):
    assert found(text) == []
