"""A letter in one's own voice: what the consultant says, what is said after it, what gives way."""

import re
from dataclasses import replace
from datetime import date, time

import pytest

from tests.occasions import HOLD, NO, SANNA, WITHDRAWN, YES, letter, opening, part, whole
from wise_feedback.domain.basics import LANGUAGES, Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Ground, Level, NextStep
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.people import CandidateFacts, Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.domain.voice import Tone, Voice
from wise_feedback.letters.phrases import fields_of, phrases
from wise_feedback.letters.voice import Names

MINE = Voice(
    "sv",
    greeting="Kära {förnamn}",
    thanks="Tack för {insats}!",
    no="Rollen som {roll} hos {kund} blir inte din",
    moves_on="Roligt! Du går vidare som {roll}",
    waiting="Du är kvar för rollen som {roll} hos {kund}",
    why="Du ska veta på vilken grund.",
    next="Jag ringer dig {dag}, så pratar vi.",
    closing="Allt gott",
)
WEDNESDAY = date(2026, 11, 25)
CALL = replace(NO, next_step=NextStep(Channel.PHONE, WEDNESDAY, time(15)))


def test_a_no_in_own_words_still_says_whose_view_it_is():
    assert opening(voice=MINE) == (
        "Kära Sanna. Tack för vår intervju och intervjun hos kunden. Rollen som testledare "
        "automation hos vår kund blir inte din. Du ska veta på vilken grund. Här är vad kunden "
        "såg, och vad jag tror att du kan ha nytta av."
    )


def test_good_news_in_own_words_is_glad_and_says_where_it_leads():
    assert opening(YES, stage=StageKind.PRESENTED, voice=MINE) == (
        "Kära Sanna! Roligt! Du går vidare som testledare automation hos vår kund. Kunden vill "
        "träffa dig på en intervju. Tack för vår intervju och för att jag fick presentera dig för "
        "kunden!"
    )


def test_the_day_that_a_decision_waits_for_is_said_after_it():
    assert opening(HOLD, voice=MINE).endswith(
        "Du är kvar för rollen som testledare automation hos vår kund. "
        "Beslutet dröjer minst till fredag 4 december."
    )


@pytest.mark.parametrize(
    ("hold", "told"),
    [
        (HOLD, "Rollen som testledare automation hos vår kund väntar till fredag 4 december."),
        (replace(HOLD, hold_until=None), "vår kund, men jag har inget besked än."),
    ],
)
def test_a_sentence_that_asks_for_a_day_gives_way_where_there_is_none(hold, told):
    voice = replace(MINE, waiting="Rollen som {roll} väntar till {dag}.")
    assert opening(hold, voice=voice).endswith(told)


def test_the_client_is_named_with_consent_where_the_sentence_forgets_it():
    voice = replace(MINE, no="Som {roll} blir det inte du.")
    told = opening(voice=voice, name_client=True)
    assert "Som testledare automation hos Brevia Logistik blir det inte du." in told


def test_a_reason_that_nobody_gave_is_not_promised():
    closing = Closing(Way.NO_REASON_GIVEN, asked_on=(date(2026, 11, 3), date(2026, 11, 5)))
    told = opening(None, closing, voice=MINE)
    assert told.endswith("blir inte din. Du ska veta vad jag vet om skälet.")


def test_a_call_is_announced_in_own_words():
    assert part(PartKind.NEXT, CALL, voice=MINE) == (
        "Jag ringer dig onsdag 25 november kl. 15.00, så pratar vi."
    )
    english = Voice("en", next="I will call you on {day}.")
    assert part(PartKind.NEXT, CALL, voice=english, language="en") == (
        "I will call you on Wednesday 25 November at 15:00."
    )


def test_a_mail_is_never_announced_as_a_call():
    step = NextStep(Channel.MAIL, WEDNESDAY)
    assert part(PartKind.NEXT, replace(NO, next_step=step), voice=MINE) == (
        "Jag mejlar dig onsdag 25 november och hör om du vill prata igenom det här."
    )


def test_own_words_without_a_day_stand_after_the_day():
    voice = replace(MINE, next="Hör av dig när du vill.")
    assert part(PartKind.NEXT, CALL, voice=voice) == (
        "Jag ringer dig onsdag 25 november kl. 15.00. Hör av dig när du vill."
    )
    assert part(PartKind.NEXT, NO, voice=voice) == (
        "Hör av dig när du vill. Du når mig på 070-174 06 42 eller maja.sandell@nordlind.example."
    )


@pytest.mark.parametrize(
    ("feedback", "closing"), [(YES, None), (HOLD, None), (YES, WITHDRAWN)], ids=str
)
def test_the_offer_to_talk_is_made_after_a_no_only(feedback, closing):
    voice = replace(MINE, next="Hör av dig när du vill.")
    assert "när du vill" not in part(PartKind.NEXT, feedback, closing, voice=voice)


@pytest.mark.parametrize("tone", [Tone.WARM, Tone.SHORT])
def test_greeting_and_closing_are_own_in_every_tone_and_the_rest_is_not(tone):
    made = letter(voice=MINE, tone=tone)
    assert made.parts[0].text.startswith("Kära Sanna. Tack för ")
    assert "blir inte din den här gången." in made.parts[0].text
    assert made.closing == "Allt gott"


def test_english_has_a_comma_after_the_closing_too():
    voice = Voice("en", closing="All the best")
    assert letter(language="en").closing == "Kind regards,"
    assert letter(language="en", voice=voice).closing == "All the best,"
    assert letter().closing == "Med vänlig hälsning"


@pytest.mark.parametrize("tone", Tone)
def test_a_call_with_a_day_is_a_promise_in_every_tone(tone):
    told = part(PartKind.NEXT, CALL, tone=tone)
    assert told.startswith("Jag ringer dig onsdag 25 november kl. 15.00")
    assert "om du vill" not in told


def test_a_short_letter_without_a_day_says_why_one_would_call():
    assert part(PartKind.NEXT, NO, tone=Tone.SHORT).startswith("Vill du prata når du mig på 070")


def test_a_voice_has_a_usual_tone():
    assert letter(voice=Voice("sv", tone=Tone.WARM)) == letter(tone=Tone.WARM)


def test_english_has_a_comma_after_the_greeting_whatever_the_news():
    voice = Voice("en", greeting="Hi {first name}")
    for feedback in (NO, YES):
        assert opening(feedback, voice=voice, language="en").startswith("Hi Sanna,\n")


@pytest.mark.parametrize(
    ("first", "whole", "last"),
    [
        ("Sanna", "Sanna Mäkinen", "Mäkinen"),
        ("Ludwig", "Ludwig van der Berg", "van der Berg"),
        ("Anna", "Anna Maria Öst", "Öst"),
        ("Mai", "Lê Thị Mai", "Lê Thị Mai"),
        ("Madonna", "Madonna", "Madonna"),
    ],
)
def test_a_surname_is_never_guessed_at(first, whole, last):
    assert Names(first, whole).last == last


def test_the_latin_name_stands_in_wherever_a_name_is_asked_for():
    candidate = CandidateFacts("司馬 懿", goes_by="懿", latin_name="Sima Yi")
    voice = Voice("sv", greeting="Hej {namn}")
    assert opening(candidate=candidate, latin=True, voice=voice).startswith("Hej Sima Yi.")


# --- our own sets --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tone_says_what_is_said_otherwise_with_the_same_fields(language):
    words = phrases(language)
    toned = [key for key in words if key.startswith(tuple(f"{tone}." for tone in Tone))]
    assert toned
    for key in toned:
        usual = key.partition(".")[2]
        assert fields_of(words._phrases[key]) == fields_of(words._phrases[usual])


def test_bad_news_is_warm_and_never_glad():
    told = opening(tone=Tone.WARM)
    assert told.startswith("Hej Sanna. Tack för att du har lagt så mycket tid på det här")
    assert "Jag hade gärna kommit med ett annat besked: rollen som" in told
    assert "!" not in told


def test_a_short_no_says_thanks_the_decision_and_whose_view_it_is():
    assert opening(tone=Tone.SHORT) == (
        "Hej Sanna. Tack för båda intervjuerna. Rollen som testledare automation hos vår kund "
        "blir inte din den här gången. Här är vad kunden såg."
    )
    assert part(PartKind.NEXT, CALL, tone=Tone.SHORT) == (
        "Jag ringer dig onsdag 25 november kl. 15.00."
    )


# --- a reference ---------------------------------------------------------------------------------


def reference(feedback, closing=None, **changes):
    return letter(feedback, closing, kind=LetterKind.REFERENCE, **changes)


def test_a_reference_tells_what_was_seen_and_who_to_show_it_to():
    made = reference(YES)
    assert made.label == "Skriftligt omdöme"
    assert made.parts[0].text == (
        "Hej Sanna. Här får du skriftligt vad vi såg av dina styrkor i processen för rollen som "
        "testledare automation hos vår kund. Visa det gärna för vem du vill. Tack för tiden du "
        "har lagt, både på vår intervju och på mötet med kunden."
    )
    assert made.part(PartKind.NEXT).text.startswith("Säg till om något inte stämmer. Du når mig")


@pytest.mark.parametrize("closing", [None, WITHDRAWN, Closing(Way.OTHER_MET_BETTER, "k1", "x")])
def test_a_reference_says_nothing_of_what_was_decided_or_lacking(closing):
    feedback = replace(CALL, levels=(("k1", Level.PARTLY), ("k2", Level.YES)), fits_better="test")
    told = whole(reference(feedback, closing))
    assert "Du möter kravet ”Playwright i en CI-kedja”." in told
    for word in ("inte din", "vidare", "Ledning", "planen", "testplanering", "rätt", "ringer"):
        assert word not in told


def test_a_reference_names_the_requirements_of_its_strengths():
    feedback = replace(YES, levels=(("k3", Level.CLEARLY), ("k2", Level.YES)))
    assert (
        reference(feedback)
        .part(PartKind.STRENGTHS)
        .text.endswith(
            "Du visade tydligt att du möter kravet ”Teststrategi”. "
            "Du möter också kravet ”Playwright i en CI-kedja”."
        )
    )


def test_a_requirement_with_a_gap_is_not_said_to_be_met():
    feedback = replace(NO, levels=(("k1", Level.YES),))
    assert "Ledning" not in whole(reference(feedback))


def test_only_strengths_that_were_seen_are_told():
    begun = replace(YES, strengths=(Ground("k3", impact="Det är viktigt"),))
    assert reference(begun).part(PartKind.STRENGTHS).text == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", list(Tone))
def test_every_kind_of_letter_can_be_told_in_every_tone(language, tone):
    for kind in (None, LetterKind.REFERENCE):
        for stage in StageKind:
            for feedback, closing in ((NO, None), (YES, None), (HOLD, None), (YES, WITHDRAWN)):
                made = letter(feedback, closing, stage, language=language, kind=kind, tone=tone)
                assert not re.search(r"[{}]|  |\.\.", whole(made))


def test_somebody_who_cannot_be_reached_can_still_be_written_to():
    made = letter(candidate=replace(SANNA), consultant=Consultant(), voice=MINE)
    assert made.part(PartKind.NEXT).text == "Hör av dig till mig om du vill prata igenom det här."
