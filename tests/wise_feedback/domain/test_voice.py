"""My voice: which sentences of one's own can be said, and which words are never to be."""

import pytest

from wise_feedback.domain.basics import LANGUAGES
from wise_feedback.domain.errors import (
    TextTooLongError,
    TooManyPhrasesError,
    VoiceError,
    VoiceProblem,
)
from wise_feedback.domain.voice import (
    FILL_INS,
    MOST_NEVER,
    FillIn,
    Slot,
    Voice,
    asked_for,
    called,
    clean_never,
    clean_template,
    clean_voice,
    filled,
    longest,
    unwanted,
)

NO = "Rollen som {roll} blir inte din."


def refused(text: str, slot: Slot, language="sv") -> VoiceError:
    with pytest.raises(VoiceError) as caught:
        clean_template(text, slot, language)
    return caught.value


def test_a_field_is_filled_in_however_it_is_written():
    values = {FillIn.ROLE: "testare", FillIn.CLIENT: "vår kund"}
    template = "Rollen som { Roll } hos {KUND} blir inte din."
    assert filled(template, "sv", values) == "Rollen som testare hos vår kund blir inte din."


def test_signs_in_what_is_filled_in_survive():
    assert (
        filled("Hej {förnamn}", "sv", {FillIn.FIRST_NAME: r"{namn} \1 %s"}) == r"Hej {namn} \1 %s"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_name_of_its_own_in_each_language(language):
    names = {called(fill_in, language) for fill_in in FillIn}
    assert len(names) == len(FillIn)
    template = "".join(f"{{{name}}}" for name in names)
    assert asked_for(template, language) == set(FillIn)


def test_every_field_can_be_used_somewhere():
    assert {fill_in for slot in Slot for fill_in in FILL_INS[slot]} == set(FillIn)


@pytest.mark.parametrize("text", ["Hej {förnamn", "Hej förnamn}", "Hej {{förnamn}}", "Hej {"])
def test_a_brace_that_is_left_open_is_refused(text):
    assert refused(text, Slot.GREETING).problem is VoiceProblem.UNCLOSED


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("Hej {smeknamn}", Slot.GREETING),
        ("Hej {first name}", Slot.GREETING),
        ("Hej {roll}", Slot.GREETING),
        ("Hej {}", Slot.GREETING),
        ("Hälsningar {namn}", Slot.CLOSING),
    ],
)
def test_a_field_that_is_not_there_is_refused_and_named(text, slot):
    error = refused(text, slot)
    assert error.problem is VoiceProblem.UNKNOWN_FIELD
    assert error.word in text
    assert error.word not in str(error)


@pytest.mark.parametrize("slot", [Slot.NO, Slot.MOVES_ON, Slot.WAITING])
def test_a_decision_names_the_role(slot):
    assert refused("Det blir inte du hos {kund}.", slot).problem is VoiceProblem.NO_ROLE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tack för visat intresse för rollen som {roll}.", "sv"),
        ("Vi har gått vidare med rollen som {roll}.", "sv"),
        ("Thank you for your interest in the role of {role}.", "en"),
    ],
)
def test_a_no_that_does_not_say_no_is_refused(text, language):
    assert refused(text, Slot.NO, language).problem is VoiceProblem.NO_DECISION


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (NO, "sv"),
        ("Det blir ett nej för rollen som {roll}.", "sv"),
        ("Rollen som {roll} går till någon annan.", "sv"),
        ("You won't get the role of {role}.", "en"),
        ("The role of {role} goes to someone else.", "en"),
    ],
)
def test_a_no_can_be_said_in_many_ways(text, language):
    assert clean_template(text, Slot.NO, language) == text


@pytest.mark.parametrize(
    "text", ["Ring mig på 070-174 06 42.", "Mejla maja@nordlind.example.", "Ring +46 8 555 010 20."]
)
def test_addresses_and_numbers_are_left_to_the_letter(text):
    assert refused(text, Slot.NEXT).problem is VoiceProblem.CONTACT


def test_a_number_that_nobody_can_call_may_stand():
    assert clean_template("Jag svarar inom 48 timmar.", Slot.NEXT, "sv")


@pytest.mark.parametrize("text", ["Hej {förnamn}!", " Hej  {förnamn}. ", "Hej {förnamn},"])
def test_the_mark_after_a_greeting_is_ours(text):
    assert clean_template(text, Slot.GREETING, "sv") == "Hej {förnamn}"


@pytest.mark.parametrize("slot", list(Slot))
def test_a_text_that_is_too_long_is_refused_where_it_stands(slot):
    with pytest.raises(TextTooLongError) as caught:
        clean_template("a" * (longest(slot) + 1), slot, "sv")
    assert (caught.value.field, caught.value.limit) == (slot, longest(slot))


def test_what_is_left_empty_is_left_to_us():
    assert clean_voice(Voice("sv", greeting=" \n", never=(" ", "*"))) == Voice("sv")


def test_a_word_is_kept_once_however_it_is_written():
    assert clean_never(["Tyvärr", " tyvärr ", "andra  kandidater"]) == (
        "Tyvärr",
        "andra kandidater",
    )


def test_there_is_room_for_so_many_words():
    words = [f"ord {number}" for number in range(MOST_NEVER + 1)]
    assert len(clean_never(words[1:])) == MOST_NEVER
    with pytest.raises(TooManyPhrasesError):
        clean_never(words)


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("tyvärr", "Tyvärr blir det så.", ["Tyvärr"]),
        ("tyvärr", "TYVÄRR, tyvärr", ["TYVÄRR", "tyvärr"]),
        ("andra kandidater", "flera andra\n kandidater", ["andra\n kandidater"]),
        ("beklag*", "Jag beklagar det.", ["beklagar"]),
        ("c++", "C++ är inget krav", ["C++"]),
        ("driv", "drivande", []),
        ("driv", "testdriv", []),
        ("*", "vad som helst", []),
    ],
)
def test_words_that_are_never_used_are_found_whole_and_in_any_case(word, text, found):
    assert [text[one.start : one.end] for one in unwanted(text, (word,))] == found


def test_they_are_told_in_the_order_of_the_text():
    told = unwanted("Tyvärr gick andra kandidater vidare, tyvärr.", ("andra kandidater", "tyvärr"))
    assert [one.word for one in told] == ["tyvärr", "andra kandidater", "tyvärr"]
