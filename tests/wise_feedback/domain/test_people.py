"""What is known of people."""

import pytest

from wise_feedback.domain.people import CandidateFacts


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Elin Bergström", "Elin"),
        ("Áine", "Áine"),
        ("O’Connor, Áine", "Áine"),
        ("von Sydow, Åsa-Britt Maria", "Åsa-Britt"),
        ("Bergström,", "Bergström"),
        ("Elin Bergström, PhD", "Elin"),
    ],
)
def test_a_person_is_greeted_by_the_first_name(name, greeting):
    assert CandidateFacts(name).greeting_name == greeting


def test_the_name_they_go_by_goes_before():
    assert CandidateFacts("O’Connor, Áine", goes_by="Anna").greeting_name == "Anna"
