"""Personal identity numbers, which no text about a candidate needs.

A Swedish number is a date of birth, three digits and a check digit (Luhn); a coordination number
has 60 added to the day. Source: the Population Registration Act (1991:481), section 18, SKV 704.
"""

import re
from collections.abc import Iterator

_HYPHENS = "-\u2010\u2011\u2012–—−"
_TIGHT = re.compile(
    r"(?<!\d)(?<!\d[-–.])(?P<century>19|20)?(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)"
    rf"(?P<sign>\s?[{_HYPHENS}+]\s?|[\s._])?(?P<serial>\d{{4}}|[x*]{{4}})(?![-–]?\d)",
    re.IGNORECASE,
)
_PARTED = re.compile(
    rf"(?<!\d)(?<!\d[-–.])(?P<century>19|20)?(?P<year>\d\d)(?P<part>[{_HYPHENS}./ ])(?P<month>\d\d)"
    rf"(?P=part)(?P<day>\d\d)(?P<sign>[{_HYPHENS}+./_\s]|\s[{_HYPHENS}+]\s)(?P<serial>\d{{4}})"
    r"(?![-–]?\d)"
)
_LOOSE = {".", "_", "\n"}
"""Signs that also stand between two numbers which have nothing to do with each other."""

_NAMED = re.compile(
    r"person(?:n(?:ummer|r|umret)|\.? ?nr|al (?:identity |id )?n(?:umber|o))|\bpers\.? ?n[ru]"
    r"|\bpn(?:r|o)|\bp\.nr|\bp-nr|sam(?:ordnings|\.)? ?n(?:r|ummer|umret)|personal (?:id|code)"
    r"|identitetsn|identity n(?:umber|o)|\bid(?:-| )?n(?:umber|o\b|r\b|ummer)|\bssn\b|\bborn\b"
    r"|\bd\.?o\.?b\b|date of birth|\bfödd\b|födelsen|coordination n|bank-?id|legitimation"
    r"|\bcv[_ -]?(?=\d)|eget nummer|own number|slutsiffr"
    r"|(?:sökande|kandidat|konsult|applicant|candidate)(?:en)?(?:s id)?:? (?=[\d(])",
    re.IGNORECASE,
)
_LAST_FOUR = re.compile(
    r"(?:slutsiffr|(?:fyra|4|de) sista|(?:sista|last) (?:fyra|four|4))\D{0,25}(\d{4})(?!\d)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:order|faktura|invoice|ticket|ärende|diarie|\bdnr|\borg\b|\borg\.|org-?n|organisationsn|build"
    r"|bygg|version|batch|artikel|article|\bserie|serial|\bocr|\btfn|\btel\b|telefon|phone|mobil"
    r"|växel|commit|logg?(?:en)?\b|isbn|giro|avrop|inköp|timestamp|tidsst|period"
    r"|kolli|\bpall|pallet|bokning|booking|\bcase|\bpart n|referens(?:en|nummer)? |reference"
    r"|\bref\b|\bpo\b|\binc|company n|bolag|förening|registration n|\breg\b|kvitto|receipt|account"
    r"|konton|försändelse|paket|shipment|tracking|release)[^\d]{0,24}\Z",
    re.IGNORECASE,
)
_NEAR = 60
LATEST = 15
"""Nobody born after 2015 looks for work: such a number is a date with a time."""

_OLDEST = 40
"""Of those who look for work, none was born before 1940: so "240115-0900" is a date too."""


def personal_ids(text: str) -> Iterator[tuple[int, int]]:
    """Yield where personal identity numbers stand in *text*.

    A number whose check digit is wrong is taken for one that was mistyped where it is written as
    such numbers are, or near a word that says what it is, unless it is called something else.
    """
    taken = 0
    places = [*_TIGHT.finditer(text), *_PARTED.finditer(text)]
    for found in sorted(places, key=lambda place: place.start()):
        if found.start() >= taken and _is_birth(found) and _is_one(found, text):
            taken = found.end()
            yield found.start(), found.end()
    for found in _LAST_FOUR.finditer(text):
        if found.start(1) >= taken and _NAMED.search(_around(found, text)):
            yield found.span(1)


def _is_birth(found: re.Match[str]) -> bool:
    month, day = int(found["month"]), int(found["day"])
    is_date = 1 <= month <= 12 and (1 <= day <= 31 or 61 <= day <= 91)
    is_child = found["century"] == "20" and int(found["year"]) > LATEST
    return is_date and not is_child


def _around(found: re.Match[str], text: str) -> str:
    return text[max(0, found.start() - _NEAR) : found.end() + _NEAR]


def _is_one(found: re.Match[str], text: str) -> bool:
    if _NAMED.search(_around(found, text)):
        return True
    if _OTHER.search(text[max(0, found.start() - _NEAR) : found.start()]):
        return False
    digits = found["year"] + found["month"] + found["day"] + found["serial"]
    is_checked = digits.isdigit() and _is_checked(digits)
    return _is_written_so(found) or (is_checked and not _is_moment(found))


def _is_written_so(found: re.Match[str]) -> bool:
    """Whether it looks like such a number, and not like a date with a time."""
    sign = (found["sign"] or "").strip()
    if sign == "+":
        return True
    year, is_time = int(found["year"]), _is_time(found["serial"])
    if found["century"]:
        return found["century"] == "19" or not is_time
    if not found["sign"] or found["sign"] in _LOOSE or found.re is _PARTED:
        return False
    return year >= _OLDEST or (year <= LATEST and bool(sign) and not is_time)


def _is_time(serial: str) -> bool:
    return serial.isdigit() and int(serial[:2]) < 24 and int(serial[2:]) < 60


def _is_moment(found: re.Match[str]) -> bool:
    """Whether it is a date of late years with a time."""
    is_late = not found["century"] and LATEST < int(found["year"]) < _OLDEST
    return is_late and bool(found["sign"]) and _is_time(found["serial"])


def _is_checked(digits: str) -> bool:
    """Whether the last digit is what the other nine add up to (Luhn)."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
