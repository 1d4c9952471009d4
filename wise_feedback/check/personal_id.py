"""Swedish personal identity numbers, which no text about a candidate needs.

A number is a date of birth, three digits and a check digit (Luhn); a coordination number has 60
added to the day. Source: the Population Registration Act (1991:481), section 18, and SKV 704.
"""

import re
from collections.abc import Iterator

_NUMBER = re.compile(
    r"(?<![\w-])(?P<century>19|20)?(?P<birth>\d\d(?P<month>\d\d)(?P<day>\d\d))"
    r"(?P<sign>[-+– ]?)(?P<serial>\d{4})(?![\w-])"
)
_NAMED = re.compile(
    r"person(?:nummer|nr|al (?:identity )?number)|\bpnr\b|\bp\.nr|samordningsn|personal id"
    r"|identity number|\bid number|\bssn\b|\bborn\b|\bfödd\b|coordination number",
    re.IGNORECASE,
)
_NEAR = 60
LATEST = 15
"""Nobody born after 2015 looks for work: such a number is a date with a time."""


def personal_ids(text: str) -> Iterator[tuple[int, int]]:
    """Yield where personal identity numbers stand in *text*.

    A number whose check digit is wrong is taken for one that was mistyped where it is written as
    such numbers are, with the century or near a word that says what it is.
    """
    for found in _NUMBER.finditer(text):
        if not _is_birth(found):
            continue
        around = text[max(0, found.start() - _NEAR) : found.end() + _NEAR]
        is_written_so = bool(found["century"] and found["sign"] in {"-", "+"})
        if _is_checked(found["birth"] + found["serial"]) or is_written_so or _NAMED.search(around):
            yield found.start(), found.end()


def _is_birth(found: re.Match[str]) -> bool:
    month, day = int(found["month"]), int(found["day"])
    is_date = 1 <= month <= 12 and (1 <= day <= 31 or 61 <= day <= 91)
    is_child = found["century"] == "20" and int(found["birth"][:2]) > LATEST
    return is_date and not is_child


def _is_checked(digits: str) -> bool:
    """Whether the last digit is what the other nine add up to (Luhn)."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
