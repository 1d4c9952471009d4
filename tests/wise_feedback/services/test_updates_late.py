"""An update that comes late says so, where the candidate was told of the day."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.owing import due_in
from wise_feedback.domain.basics import Channel
from wise_feedback.services import contacts, updates

TODAY = date.today()


def body(card: str, language: str = "sv") -> str:
    about = updates.standing(card, datetime.now(UTC))
    return updates.suggest(about, TODAY, TODAY + timedelta(7), language).body


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "Jag lovade dig besked senast"), ("en", "I promised you")]
)
def test_a_day_that_they_were_told_of_and_that_has_passed_is_owned_up_to(card, language, words):
    contacts.log(card, Channel.PHONE, then=TODAY)
    due_in(card, -3)
    assert words in body(card, language)


def test_on_the_day_itself_nothing_is_late(card):
    contacts.log(card, Channel.PHONE, then=TODAY + timedelta(5))
    assert "Jag lovade" not in body(card)


def test_a_day_that_only_our_rules_know_of_was_promised_to_nobody(card):
    due_in(card, -3)
    assert "Jag lovade" not in body(card)
