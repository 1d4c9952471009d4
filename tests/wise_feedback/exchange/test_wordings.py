"""What cells mean: addresses, years, languages and stages in the words of other systems."""

import pytest

from wise_feedback.domain.stages import StageKind
from wise_feedback.exchange.wordings import address_in, language_in, stage_in, years_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("anna@exempel.se", ("anna@exempel.se", True)),
        ("Anna <anna@exempel.se>", ("anna@exempel.se", False)),
        ("anna@exempel.se; anna@hem.se", ("anna@exempel.se", False)),
        ("mailto:anna@exempel.se", ("anna@exempel.se", False)),
        ("inte en adress", ("", False)),
        ("", ("", False)),
    ],
)
def test_an_address_is_found(text, found):
    assert address_in(text) == found


@pytest.mark.parametrize(("text", "years"), [("7", 7), ("0", 0), ("7 år", 7), ("12 years", 12)])
def test_plain_years_say_all(text, years):
    assert years_in(text) == (years, True)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        *[("7,5", 7), ("7.5 år", 7), ("5+", 5), ("5-7 år", 5), ("ca 10 års erfarenhet", 10)],
        *[("> 8", 8), ("minst 3 år", 3), ("6 years of experience", 6), ("10+ yrs", 10)],
    ],
)
def test_other_years_say_more_than_a_number(text, years):
    assert years_in(text) == (years, False)


@pytest.mark.parametrize(
    "text", ["", "2015", "sex månader", "6 månader", "-3", "99", "1985-01-01", "7 eller 8", "1e3"]
)
def test_what_is_no_years_is_not_guessed_at(text):
    assert years_in(text) == (None, False)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *[("Svenska", ("sv", True)), ("SE", ("sv", True)), ("English", ("en", True))],
        *[("Engelska, svenska", ("sv", False)), ("English (fluent)", ("en", False))],
        *[("Polska", (None, False)), ("", (None, False))],
    ],
)
def test_the_language_to_write_in_is_found(text, found):
    assert language_in(text) == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *[("Ny", StageKind.SCREENING), ("Urval", StageKind.SCREENING)],
        *[("1. Applied", StageKind.SCREENING), ("Vår intervju", StageKind.OUR_INTERVIEW)],
        *[("phone-screen", StageKind.OUR_INTERVIEW), ("Presenterad", StageKind.PRESENTED)],
        *[("CV skickat", StageKind.PRESENTED), ("KUNDINTERVJU", StageKind.CLIENT_INTERVIEW)],
        *[("Client interview (2)", StageKind.CLIENT_INTERVIEW), ("Erbjudande", StageKind.OFFER)],
        *[("Tillsatt", StageKind.PLACED), ("Hired", StageKind.PLACED)],
        *[("Avslutad", StageKind.CLOSED), ("Avböjd", StageKind.CLOSED)],
        *[("Rejected", StageKind.CLOSED), ("Avslutad, kunden drog sig ur", StageKind.CLOSED)],
        *[("Ringer på måndag", None), ("", None)],
    ],
)
def test_the_status_of_another_system_is_understood(text, kind):
    assert stage_in(text) is kind
