"""How grounds, strengths and requirements are said."""

from dataclasses import replace

import pytest

from tests.occasions import ASSIGNMENT, CYPRESS, NO, STRATEGY, TEAM, YES, grounds, part
from wise_feedback.domain.assignment import Requirement
from wise_feedback.domain.closing import Closing, Way
from wise_feedback.domain.feedback import Ground, GroundKind, Level, Source
from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.stages import StageKind


def test_one_ground_leads_with_its_requirement_and_level():
    assert grounds() == (
        "Kravet ”Ledning av testteam” (minst fem personer) avgjorde. När kunden frågade om "
        "prioriteringar beskrev du planen men inte samtalet. Rollen medlar mellan tre "
        "produktägare varje vecka."
    )


def test_two_grounds_are_told_one_by_one():
    first, second = grounds(replace(NO, gaps=(TEAM, CYPRESS))).split("\n")
    assert first.startswith(
        "Två krav i profilen avgjorde. Det ena var ”Ledning av testteam” (minst"
    )
    assert second == (
        "Det andra var ”Playwright i en CI-kedja”. Du har arbetat i Cypress, inte i Playwright."
    )


def test_many_grounds_still_make_sentences():
    rows = tuple(Requirement(f"k{number}", f"K{number}", f"Krav {number}") for number in range(7))
    gaps = tuple(Ground(row.id, observation=f"Iakttagelse {row.code}.") for row in rows)
    assignment = replace(ASSIGNMENT, requirements=rows)
    told = grounds(replace(NO, gaps=gaps), assignment=assignment).split("\n")
    assert told[0].startswith("Sju krav i profilen avgjorde. Det första var ”Krav 0”.")
    assert told[6] == "Även ”Krav 6” vägde in. Iakttagelse K6."


def test_two_grounds_on_one_requirement_count_as_one():
    told = grounds(replace(NO, gaps=(TEAM, replace(TEAM, observation="Du har lett två testare."))))
    assert "Två krav" not in told
    assert "På samma krav kom också det här fram." in told


def test_a_pair_of_values_is_said_and_the_level_not_repeated():
    ground = Ground("k1", GroundKind.CV_FACT, required="5 personer", shown="2 personer")
    assert grounds(replace(NO, gaps=(ground,)), stage=StageKind.SCREENING) == (
        "Kravet ”Ledning av testteam” avgjorde när jag läste ditt cv. "
        "Kravet var 5 personer, men ditt underlag visade 2 personer."
    )


def test_a_price_is_never_about_what_somebody_can_do():
    ground = Ground("k4", GroundKind.COMMERCIAL, required="875 kr/h", shown="1 050 kr/h")
    assert grounds(replace(NO, gaps=(ground,), development=())) == (
        "Villkoret ”Timpris” gick inte ihop. Kundens ram är 875 kr/h, men du har begärt "
        "1 050 kr/h. Att villkoret inte gick ihop säger inget om vad du kan."
    )
    both = (ground, replace(ground, requirement_id="k5", kind=GroundKind.AVAILABILITY))
    assert "Att villkoren inte gick ihop säger" in grounds(replace(NO, gaps=both, development=()))


def test_a_requirement_on_price_is_enough_to_speak_of_a_price():
    ground = Ground("k4", required="875 kr/h", shown="1 050 kr/h")
    assert "du har begärt 1 050 kr/h" in grounds(replace(NO, gaps=(ground,)))


def test_a_comparison_names_nobody():
    ground = replace(CYPRESS, kind=GroundKind.COMPARISON)
    assert grounds(replace(NO, gaps=(ground,))).startswith(
        "På kravet ”Playwright i en CI-kedja” kom en annan kandidat närmare."
    )


def test_a_fact_of_the_process_needs_no_requirement():
    ground = Ground(kind=GroundKind.PROCESS, observation="Rollen tillsattes internt.")
    assert grounds(replace(NO, gaps=(ground,))) == "Rollen tillsattes internt."
    assert "Det andra gällde processen." in grounds(replace(NO, gaps=(TEAM, ground)))


@pytest.mark.parametrize(
    ("situation", "observation", "told"),
    [
        ("I systemdesignen", "ritade du två köer", "I systemdesignen ritade du två köer."),
        ("i systemdesignen", "Du ritade två köer", "Det kom upp i systemdesignen. Du ritade"),
        ("I systemdesignen", "inga felfall", "I systemdesignen: inga felfall."),
        (
            "Kodprovet",
            "Testerna saknades",
            "Kodprovet ligger till grund för det. Testerna saknades.",
        ),
        ("kodprovet", "saknade tester", "Kodprovet: saknade tester."),
        ("", "saknade tester", "Saknade tester."),
        ("När vi frågade.", "Du svarade", "Det kom upp när vi frågade. Du svarade."),
    ],
)
def test_situation_and_observation_make_swedish(situation, observation, told):
    ground = Ground("k2", situation=situation, observation=observation)
    assert told in grounds(replace(NO, gaps=(ground,)))


@pytest.mark.parametrize(
    ("situation", "observation", "told"),
    [
        ("When we asked", "you named two", "When we asked, you named two."),
        ("in the design task", "You drew two queues", "It came up in the design task. You drew"),
        ("The test task", "no errors", "The test task: no errors."),
        ("The test task", "It ran", "The test task is what this rests on. It ran."),
    ],
)
def test_situation_and_observation_make_english(situation, observation, told):
    ground = Ground("k2", situation=situation, observation=observation)
    assert told in grounds(replace(NO, gaps=(ground,)), language="en")


@pytest.mark.parametrize(
    ("impact", "told"),
    [
        ("att jouren blir längre", "Det betyder att jouren blir längre."),
        ("Eftersom rollen är ensam", "Det spelar roll eftersom rollen är ensam."),
        ("rollen är ensam", "Rollen är ensam."),
    ],
)
def test_why_it_matters_makes_a_sentence(impact, told):
    ground = replace(CYPRESS, impact=impact)
    assert grounds(replace(NO, gaps=(ground,))).endswith(told)


@pytest.mark.parametrize(
    ("situation", "observation", "told"),
    [
        ("", "du mätte kedjan", "Du mätte kedjan."),
        ("I kodprovet. ", " Du mätte kedjan ", "Du mätte kedjan. Det såg kunden i kodprovet."),
        ("kodprovet", "Du mätte kedjan", "Du mätte kedjan. Kodprovet visade det."),
        ("i kodprovet", "mätte du kedjan", "I kodprovet mätte du kedjan."),
        ("Kodprovet", "fyra av fem", "Kodprovet: fyra av fem."),
        ("I kodprovet", "", "Det kom upp i kodprovet."),
    ],
)
def test_a_strength_leads_with_what_was_seen(situation, observation, told):
    strength = Ground("k3", situation=situation, observation=observation)
    assert part(PartKind.STRENGTHS, replace(NO, strengths=(strength,))) == told


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (Source.CONSULTANT, "Det såg vi i kodprovet."),
        (Source.CLIENT, "Det såg kunden i kodprovet."),
        (Source.TEST, "Det såg vi i kodprovet."),
        (Source.REFERENCE, "Det kom upp i kodprovet."),
    ],
)
def test_whoever_saw_a_strength_is_said_to_have(source, told):
    strength = Ground("k3", situation="i kodprovet", observation="Du mätte kedjan")
    given = replace(NO, strengths=(strength,), source=source)
    assert part(PartKind.STRENGTHS, given).endswith(told)
    later = Closing(Way.CLIENT_WITHDREW)
    assert part(PartKind.STRENGTHS, replace(given, gaps=()), later).endswith(told)


def test_another_requirement_is_met_also_only_after_one_that_was_named():
    met = part(PartKind.STRENGTHS, replace(NO, levels=(("k2", Level.YES),)))
    assert met.endswith("Du möter kravet ”Playwright i en CI-kedja”.")


def test_values_come_first_where_they_say_it_and_last_where_they_add_to_it():
    pair = {"required": "5 år.", "shown": "2 år."}
    seen = Ground("k2", observation="Du visade en kedja.", **pair)
    read = replace(seen, kind=GroundKind.CV_FACT)
    price = replace(seen, requirement_id="k4")
    assert grounds(replace(NO, gaps=(seen,))).endswith(
        "Du visade en kedja. Kravet var 5 år, men det som kom fram var 2 år."
    )
    assert grounds(replace(NO, gaps=(read,))).endswith(
        "Kravet var 5 år, men ditt underlag visade 2 år. Du visade en kedja."
    )
    assert "du har begärt 2 år. Du visade en kedja." in grounds(replace(NO, gaps=(price,)))


def test_a_profile_that_was_typed_in_haste_still_makes_a_sentence():
    row = Requirement("k1", "K1", "ledning av testteam.", level="Egen budget. ")
    assert grounds(assignment=replace(ASSIGNMENT, requirements=(row,))).startswith(
        "Kravet ”Ledning av testteam” (egen budget) avgjorde."
    )


def test_what_is_only_white_space_is_as_good_as_nothing():
    gap = replace(TEAM, situation=" ", impact="\n")
    told = grounds(replace(NO, gaps=(replace(gap, observation=" Du har lett två testare "),)))
    assert told.endswith("(minst fem personer) avgjorde. Du har lett två testare.")


def test_a_strength_may_be_a_price():
    strength = Ground("k4", required="875 kr/h", shown="850 kr/h")
    told = part(PartKind.STRENGTHS, replace(NO, strengths=(strength,)))
    assert told == "Kundens ram är 875 kr/h, och du har begärt 850 kr/h."


def test_requirements_that_were_met_are_named():
    levels = (("k2", Level.YES), ("k4", Level.CLEARLY), ("k5", Level.YES), ("k1", Level.YES))
    assert part(PartKind.STRENGTHS, replace(NO, levels=levels)) == (
        f"{STRATEGY.observation} Du visade tydligt att du möter kravet ”Timpris”. "
        "Du möter också kraven ”Playwright i en CI-kedja” och ”Mobil testning”."
    )


def test_a_must_that_was_not_assessed_is_named_and_not_called_weak():
    told = grounds(replace(NO, levels=(("k1", Level.NO),)))
    assert told.endswith(
        "Det här prövade vi inte, så det ingår inte i bedömningen: ”Playwright i en CI-kedja”."
    )


def test_what_a_closing_rests_on_is_not_called_unassessed():
    closing = Closing(Way.REQUIREMENT_NOT_MET, "k2", "Kedjan kördes lokalt.")
    told = grounds(replace(YES, levels=(("k1", Level.YES), ("k3", Level.YES))), closing)
    assert "prövade vi inte" not in told


def test_a_cv_is_spoken_of_only_where_the_cv_decided():
    ground = Ground("k2", GroundKind.CV_FACT, observation="Cypress i alla uppdrag.")
    feedback = replace(NO, gaps=(ground,))
    assert "när jag läste ditt cv" in grounds(feedback, stage=StageKind.SCREENING)
    assert "när jag läste ditt cv" not in grounds(feedback, stage=StageKind.OUR_INTERVIEW)


def test_a_gap_that_did_not_decide_is_advice():
    other = replace(CYPRESS, decisive=False)
    told = part(PartKind.DEVELOPMENT, replace(NO, gaps=(TEAM, other))).split("\n")
    led = "Kravet ”Playwright i en CI-kedja” avgjorde inte, men är värt att ta med sig."
    assert told == [f"{led} {CYPRESS.observation}", "Håll i nästa testplanering."]


def test_a_requirement_that_decided_is_not_said_to_have_not():
    other = Ground("k1", observation="Du har lett två testare.", decisive=False)
    told = part(PartKind.DEVELOPMENT, replace(NO, gaps=(TEAM, other)))
    assert told.startswith("Det här avgjorde inte, men är värt att ta med sig. Du har lett")
