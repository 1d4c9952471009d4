"""One address a field: what is taken, and why anything else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.errors import MailError, MailProblem
from wise_feedback.mail.addresses import one_address


def problem_of(text: str) -> MailProblem:
    with pytest.raises(MailError) as refused:
        one_address(text)
    return refused.value.problem


@pytest.mark.parametrize(
    "text",
    ["anna@exempel.se", " anna@exempel.se ", "Anna Öberg <anna@exempel.se>", "<anna@exempel.se>"],
)
def test_one_address_is_taken_with_or_without_a_name(text):
    assert one_address(text) == ("anna@exempel.se", "anna@exempel.se")


@pytest.mark.parametrize("domain", ["räksmörgås.se", "xn--rksmrgs-5wao1o.se"])
def test_a_domain_with_swedish_letters_is_shown_so_and_wired_in_ascii(domain):
    address = one_address(f"anna@{domain}")
    assert address == ("anna@räksmörgås.se", "anna@xn--rksmrgs-5wao1o.se")
    assert not address.is_international


def test_swedish_letters_before_the_at_sign_are_told_apart():
    address = one_address("åsa@räksmörgås.se")
    assert address.wired == "åsa@xn--rksmrgs-5wao1o.se"
    assert address.is_international


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_an_empty_field_has_no_address(text):
    assert problem_of(text) is MailProblem.NO_ADDRESS


@pytest.mark.parametrize(
    "text",
    [
        "anna@exempel.se, bo@exempel.se",
        "anna@exempel.se;bo@exempel.se",
        "anna@exempel.se bo@exempel.se",
        "bo@exempel.se <anna@exempel.se>",
        "Anna <anna@exempel.se>, Bo <bo@exempel.se>",
    ],
)
def test_two_addresses_in_one_field_are_refused(text):
    assert problem_of(text) is MailProblem.SEVERAL


@pytest.mark.parametrize(
    "text",
    [
        "anna",
        "@exempel.se",
        "anna@",
        "anna@exempel",
        "anna@exempel..se",
        ".anna@exempel.se",
        "anna@-exempel.se",
        "anna @exempel.se",
        "anna@[127.0.0.1]",
        "anna@firma.local",
        "Anna <anna@exempel.se",
        "a" * 65 + "@exempel.se",
        "anna@" + "a" * 300 + ".se",
    ],
)
def test_what_no_mail_reaches_is_refused(text):
    assert problem_of(text) is MailProblem.BROKEN


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\x0b", "\x85", "\u2028", "\x00"])
def test_a_line_break_in_an_address_is_refused(end):
    assert problem_of(f"anna@exempel.se{end}Bcc: bo@exempel.se") is MailProblem.LINE_BREAK


@given(st.text(max_size=80) | st.from_regex(r"[^@]{0,9}@[\w.-]{1,20}\.se", fullmatch=True))
def test_whatever_is_taken_stays_as_it_is_when_it_is_taken_again(text):
    try:
        address = one_address(text)
    except MailError:
        return
    assert address.wired.count("@") == 1
    assert one_address(address.shown) == one_address(address.wired) == address
