"""The candidate's letter, in words."""

import inspect
from dataclasses import replace
from datetime import date, time

import pytest

from tests.occasions import (
    CYPRESS,
    HOLD,
    MAJA,
    NO,
    SANNA,
    TEAM,
    WITHDRAWN,
    YES,
    grounds,
    letter,
    opening,
    part,
    whole,
)
from wise_feedback.domain.basics import Channel
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.errors import GroundMissingError, MissingFieldError
from wise_feedback.domain.feedback import (
    Feedback,
    Level,
    NextStep,
)
from wise_feedback.domain.letter import LetterKind, PartKind
from wise_feedback.domain.people import CandidateFacts, Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.letters.compose import compose, letter_kind


@pytest.mark.parametrize(
    ("feedback", "closing", "stage", "kind"),
    [
        (NO, None, StageKind.SCREENING, LetterKind.AFTER_CV),
        (NO, None, StageKind.PRESENTED, LetterKind.AFTER_INTERVIEW),
        (NO, None, StageKind.OFFER, LetterKind.FINAL_ROUND),
        (YES, None, StageKind.OFFER, LetterKind.MOVES_ON),
        (HOLD, None, StageKind.PRESENTED, LetterKind.WAITING),
        (YES, WITHDRAWN, StageKind.PRESENTED, LetterKind.CLIENT_CANCELLED),
        (None, Closing(Way.CANDIDATE_WITHDREW), StageKind.OFFER, LetterKind.THANKS),
        (None, Closing(Way.OTHER_MET_BETTER, "k1", "x"), StageKind.OFFER, LetterKind.FINAL_ROUND),
        (
            YES,
            Closing(Way.REQUIREMENT_NOT_MET, "k1", "x"),
            StageKind.SCREENING,
            LetterKind.AFTER_CV,
        ),
    ],
)
def test_the_kind_follows_what_happened_and_where(feedback, closing, stage, kind):
    assert letter_kind(feedback, closing, stage) is kind
    assert letter(feedback, closing, stage).kind is kind


@pytest.mark.parametrize("feedback", [None, Feedback()])
def test_nothing_decided_makes_no_letter(feedback):
    with pytest.raises(MissingFieldError, match="decision"):
        letter(feedback)


@pytest.mark.parametrize(
    ("feedback", "closing"),
    [
        (replace(NO, gaps=()), None),
        (replace(NO, gaps=(replace(TEAM, decisive=False),)), None),
        (YES, Closing(Way.REQUIREMENT_NOT_MET, "k1", " ")),
    ],
)
def test_nobody_is_told_no_without_a_ground(feedback, closing):
    with pytest.raises(GroundMissingError):
        letter(feedback, closing)


def test_all_five_parts_are_there_in_order():
    assert [part.kind for part in letter().parts] == list(PartKind)


def test_the_first_paragraph_says_thanks_the_decision_and_what_follows():
    assert opening() == (
        "Hej Sanna. Tack för tiden du har lagt, både på vår intervju och på mötet med kunden. "
        "Rollen som testledare automation hos vår kund blir inte din den här gången. Du ska veta "
        "varför. Här är vad kunden såg, och vad jag tror att du kan ha nytta av."
    )


def test_advice_is_announced_only_where_there_is_some():
    assert "nytta av" not in opening(replace(NO, development=()))


def test_good_news_comes_first_and_gladly():
    assert opening(YES, stage=StageKind.PRESENTED).startswith(
        "Hej Sanna! Vår kund vill träffa dig: du går vidare till intervju för rollen som"
    )


def test_a_client_that_is_named_wants_to_meet_somebody_by_its_name():
    told = opening(YES, stage=StageKind.PRESENTED, name_client=True)
    assert "Brevia Logistik vill träffa dig:" in told


def test_waiting_has_a_date():
    assert "beslutet dröjer minst till fredag 4 december." in opening(HOLD)


def test_the_candidate_learns_that_a_withdrawal_is_not_about_them():
    assert "Det beror inte på dig." in opening(YES, WITHDRAWN)


def test_who_withdrew_is_not_said_to_have_turned_down_an_offer():
    told = opening(None, Closing(Way.CANDIDATE_WITHDREW), StageKind.OUR_INTERVIEW)
    assert "Du har valt att inte gå vidare i processen för rollen som" in told
    assert "tackat nej" not in told


def test_an_offer_is_no_job_until_the_contract_is_signed():
    made = letter(YES, stage=StageKind.OFFER)
    assert made.subject == "Kunden vill ha dig: rollen som testledare automation"
    assert "Det är klart när avtalet är skrivet." in made.part(PartKind.OPENING).text
    assert letter(YES).subject.startswith("Du går vidare:")


def test_a_no_without_a_reason_has_no_heading_that_promises_one():
    silent = Closing(Way.NO_REASON_GIVEN, asked_on=(date(2026, 11, 3), date(2026, 11, 5)))
    heading = letter(None, silent).part(PartKind.GROUNDS).heading
    assert heading == "Vad jag vet om skälet"
    assert letter(NO, silent).part(PartKind.GROUNDS).heading == "Grunden för beslutet"


def test_who_waits_has_something_to_do_meanwhile():
    assert letter(HOLD).part(PartKind.DEVELOPMENT).heading == "Det här kan du göra under tiden"


def test_what_the_client_explained_is_passed_on():
    closing = Closing(Way.CLIENT_WITHDREW, None, "två avdelningar slås ihop")
    assert grounds(YES, closing) == "Två avdelningar slås ihop."


def test_somebody_who_withdrew_reads_what_was_noted():
    closing = Closing(Way.CANDIDATE_WITHDREW, None, "annan roll närmare hemmet")
    assert grounds(None, closing) == (
        "Så här har jag antecknat det: annan roll närmare hemmet. Säg till om något ska ändras."
    )


def test_the_client_is_named_only_with_consent():
    assert "Brevia" not in whole(letter())
    assert "hos Brevia Logistik blir inte din" in opening(name_client=True)


def test_where_the_profile_fits_better_is_said():
    told = part(PartKind.DEVELOPMENT, replace(NO, fits_better="testledning i ett team"))
    assert told.endswith("din profil kommer bäst till sin rätt: testledning i ett team.")


def test_who_moves_on_learns_what_to_prepare():
    feedback = replace(YES, gaps=(CYPRESS,), levels=(("k1", Level.YES), ("k3", Level.CLEARLY)))
    assert grounds(feedback) == (
        "Du visade tydligt att du möter kravet ”Teststrategi”. "
        "Du möter också kravet ”Ledning av testteam”."
    )
    told = part(PartKind.DEVELOPMENT, feedback)
    assert told.startswith("Kravet ”Playwright i en CI-kedja” är värt att förbereda sig mer på.")


@pytest.mark.parametrize(
    ("reached", "words"),
    [
        (StageKind.SCREENING, "jag vill presentera dig för kunden om du säger ja."),
        (StageKind.OUR_INTERVIEW, "jag vill presentera dig för kunden om du säger ja."),
        (StageKind.PRESENTED, "jag har presenterat dig för kunden."),
        (StageKind.CLIENT_INTERVIEW, "Vår kund vill träffa dig: du går vidare till intervju"),
        (StageKind.OFFER, "Du går vidare efter intervjun hos vår kund"),
        (StageKind.PLACED, "Kunden vill ha dig i rollen"),
    ],
)
def test_who_has_come_further_since_hears_where_they_stand_now(reached, words):
    assert words in opening(YES, stage=StageKind.OUR_INTERVIEW, reached=reached)


def test_who_has_come_to_an_offer_is_asked_nothing_more():
    told = part(PartKind.DEVELOPMENT, YES, reached=StageKind.OFFER)
    assert "räkna med frågor" not in told


def test_who_waits_learns_what_remains():
    assert grounds(replace(HOLD, gaps=(CYPRESS,))).startswith(
        "Kravet ”Playwright i en CI-kedja” återstår att reda ut."
    )


def test_what_is_not_assessed_either_stands_after_what_remains():
    levels = (("k1", Level.YES),)
    assert grounds(replace(HOLD, gaps=(replace(TEAM, decisive=False),), levels=levels)).endswith(
        "Det här är inte heller prövat än: ”Playwright i en CI-kedja”."
    )
    assert grounds(replace(HOLD, levels=levels)).startswith("Det här är inte prövat än:")


def test_the_next_step_has_channel_day_and_time():
    step = NextStep(Channel.PHONE, date(2026, 11, 25), time(15))
    assert part(PartKind.NEXT, replace(NO, next_step=step)) == (
        "Jag ringer dig onsdag 25 november kl. 15.00 så att vi kan prata igenom det här. Säg till "
        "om en annan tid passar bättre eller om du hellre avstår."
    )
    assert part(PartKind.NEXT, replace(NO, next_step=step), language="en") == (
        "I will call you on Wednesday 25 November at 15:00 to talk this through. "
        "Let me know if another time is better, or if you would rather not."
    )


@pytest.mark.parametrize(
    "feedback",
    [NO, replace(NO, next_step=NextStep(day=date(2026, 11, 22)))],
    ids=["no next step", "a next step that has passed"],
)
def test_without_a_next_step_there_is_a_way_to_reach_the_consultant(feedback):
    assert part(PartKind.NEXT, feedback) == (
        "Vill du prata igenom det här når du mig på 070-174 06 42 eller "
        "maja.sandell@nordlind.example."
    )


@pytest.mark.parametrize(
    ("consultant", "told"),
    [
        (replace(MAJA, email=""), "når du mig på 070-174 06 42."),
        (replace(MAJA, phone=""), "når du mig på maja.sandell@nordlind.example."),
        (Consultant(), "Hör av dig till mig om du vill prata igenom det här."),
    ],
)
def test_only_the_ways_there_are_to_reach_the_consultant_are_named(consultant, told):
    assert part(PartKind.NEXT, consultant=consultant).endswith(told)


def test_a_step_promised_before_the_candidacy_closed_is_not_promised_again():
    step = NextStep(Channel.PHONE, date(2026, 11, 26))
    told = part(PartKind.NEXT, replace(YES, next_step=step), WITHDRAWN)
    assert told.startswith("Säg till om du vill att jag hör av mig när en liknande roll")


def test_a_step_promised_with_the_no_itself_is_kept_when_the_candidacy_closes():
    step = NextStep(Channel.MAIL, date(2026, 11, 23))
    closing = Closing(Way.REQUIREMENT_NOT_MET, "k1", TEAM.observation)
    assert part(PartKind.NEXT, replace(NO, next_step=step), closing) == (
        "Jag mejlar dig måndag 23 november och hör om du vill prata igenom det här."
    )


def test_who_waits_hears_even_without_news():
    told = part(PartKind.NEXT, HOLD)
    assert told.startswith("Du hör av mig senast fredag 4 december, även om jag inte vet mer då.")


def test_the_ground_of_a_closing_is_told():
    closing = Closing(Way.REQUIREMENT_NOT_MET, "k2", "kedjan kördes bara lokalt")
    assert "Playwright i en CI-kedja" in grounds(YES, closing)
    assert "Kedjan kördes bara lokalt." in grounds(YES, closing)


def test_it_is_not_guessed_whose_view_a_closing_is():
    closing = Closing(Way.REQUIREMENT_NOT_MET, "k2", "Kedjan kördes lokalt.")
    assert "Här är skälet" in opening(YES, closing)
    assert "Här är vad kunden såg" in opening(NO, closing)


@pytest.mark.parametrize(
    ("way", "stage", "told"),
    [
        (Way.REQUIREMENT_NOT_MET, StageKind.SCREENING, "avgjorde när jag läste ditt cv."),
        (Way.REQUIREMENT_NOT_MET, StageKind.PRESENTED, "”Playwright i en CI-kedja” avgjorde."),
        (
            Way.OTHER_MET_BETTER,
            StageKind.SCREENING,
            "”Playwright i en CI-kedja” kom en annan kandidat närmare.",
        ),
    ],
)
def test_the_way_of_a_closing_leads_its_ground(way, stage, told):
    assert f"{told} Ett år." in grounds(None, Closing(way, "k2", " Ett år "), stage)


def test_a_closing_on_the_ground_of_the_feedback_says_it_once():
    closing = Closing(Way.REQUIREMENT_NOT_MET, "k1", f"{TEAM.observation} ")
    assert grounds(NO, closing) == grounds(NO)


def test_a_closing_on_a_ground_of_its_own_adds_it():
    closing = Closing(Way.OTHER_MET_BETTER, "k2", "Ett år mot fyra år.")
    assert grounds(NO, closing).startswith("Två krav i profilen avgjorde.")


def test_somebody_with_an_offer_is_not_asked_what_was_not_assessed():
    feedback = replace(YES, levels=(("k1", Level.YES),))
    assert "räkna med frågor om det: ”Playwright" in part(PartKind.DEVELOPMENT, feedback)
    told = part(PartKind.DEVELOPMENT, feedback, stage=StageKind.OFFER)
    assert told == "Håll i nästa testplanering."


def test_english_letters_use_the_english_profile_and_greeting():
    made = letter(language="en")
    assert made.subject == "Feedback on your interview: Test Lead Automation"
    assert made.parts[0].text.startswith("Dear Sanna,\nThank you for the time")
    assert "The requirement “Leading a test team” (at least five people)" in made.parts[2].text


def test_a_recipient_has_an_address_as_the_post_wants_it():
    assert letter().recipient.address == ("Lindvägen 4 B", "171 55 Solna")


def test_a_recipient_without_an_address_has_no_rows():
    assert letter(candidate=CandidateFacts("Sanna Mäkinen")).recipient.address == ()


@pytest.mark.parametrize("code", ["FI-00100", "0180", "SW1A1"])
def test_a_postcode_from_elsewhere_stays_as_it_is(code):
    candidate = replace(SANNA, postcode=code, city="Annanstans")
    assert letter(candidate=candidate).recipient.address[1] == f"{code} Annanstans"


def test_a_person_is_greeted_by_the_name_they_go_by():
    assert opening(candidate=CandidateFacts("Lê Thị Mai", goes_by="Mai")).startswith("Hej Mai.")


def test_a_name_that_no_font_can_draw_is_written_in_latin_letters():
    candidate = CandidateFacts("司馬 懿", goes_by="懿", latin_name="Sima Yi")
    made = letter(candidate=candidate, latin=True)
    assert made.recipient.name == "Sima Yi"
    assert made.parts[0].text.startswith("Hej Sima.")
    assert letter(candidate=candidate).recipient.name == "司馬 懿"
    assert opening(candidate=replace(candidate, latin_name=""), latin=True).startswith("Hej 懿.")


def test_the_footnote_says_how_long_the_data_is_kept():
    assert letter(kept_until=date(2028, 11, 19)).footnote == (
        "Dina uppgifter sparas till den 19 november 2028 och du kan när som helst be mig ta "
        "bort dem."
    )
    english = letter(kept_until=date(2026, 12, 19), language="en").footnote
    assert english.startswith("Your details are kept until 19 December 2026, and")
    assert letter().footnote == "Du kan när som helst be mig ta bort dina uppgifter."


def test_a_letter_is_made_of_nothing_that_is_private():
    assert set(inspect.signature(compose).parameters) == {
        *("candidate", "assignment", "stage_kind", "consultant", "agency", "day", "language"),
        *("feedback", "closing", "kept_until", "reached", "name_client", "latin"),
        *("kind", "voice", "tone"),
    }
