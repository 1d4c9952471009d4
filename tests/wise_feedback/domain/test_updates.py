"""Lines to say on the phone, and when a text says the same words as another."""

from hypothesis import given
from hypothesis import strategies as st

from wise_feedback.domain.updates import sentences_to_say, shares_words


def test_a_time_of_day_does_not_end_a_sentence():
    body = "Hej Elin.\n\nJag ringer kl. 10.00 på torsdag. Vi hörs då.\n\nMaja"
    assert sentences_to_say(body) == ("Jag ringer kl. 10.00 på torsdag.", "Vi hörs då.")


@given(st.text(max_size=200))
def test_whatever_is_written_can_be_said_on_the_phone(body):
    assert all(line.strip() for line in sentences_to_say(body))


@given(st.lists(st.text("abcåäö", min_size=1, max_size=5), min_size=4, max_size=12))
def test_a_text_shares_words_with_itself_whatever_stands_around(words):
    text = " ".join(words)
    assert shares_words(f"Före {text} efter", text)


def test_a_few_words_in_common_are_no_more_than_chance():
    assert not shares_words("Du ritade en kö och räknade.", "Du ritade en annan kö helt själv.")
    assert shares_words("Du ritade en kö och räknade.", "Ja: du ritade en kö.")
    assert not shares_words("Hej", "")


def test_a_greeting_of_a_few_words_is_left_out_and_a_first_sentence_is_not():
    assert sentences_to_say("Hej på dig.\nDu går vidare i processen nu.\nMaja") == (
        "Du går vidare i processen nu.",
    )
    assert sentences_to_say("") == ()
