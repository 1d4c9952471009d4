"""The checks of letters on sentences as people write them: what must be found, and let be."""

import shutil
import tomllib
from bisect import bisect_right
from dataclasses import replace
from datetime import date
from itertools import accumulate
from pathlib import Path

import pytest

from tests.agreed import agree
from tests.boards import requirement, stage
from tests.factories import a_person, a_rejection, a_requirement
from wise_feedback.domain.assignment import AssignmentFacts
from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.letter_checks import CONTACTS, COPIED, NEXT_DAY, OTHERS, RECORD
from wise_feedback.domain.people import Agency, Consultant
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import (
    assignments,
    candidates,
    clients,
    feedback,
    letter_checks,
    letters,
    notes,
    replies,
    settings,
)
from wise_feedback.services import vault as vaults

TODAY = date(2026, 11, 23)
SENTENCES = tomllib.loads(Path(__file__).with_name("letter_sentences.toml").read_text("utf-8"))
BESIDE = (
    "Erik Thorell", "Sanna Mäkinen", "Björn Ek", "Filip Lund", "Maria Ahlberg-Öst", "Will Grace",
    "May Stone", "Nguyễn Thị Lan", "ليلى حداد", "José García", "Hélène Rosén", "Anna-Karin Holm",
    "Γιώργος Παπαδόπουλος", "Ola van der Berg", "Franz Kafka",
)  # fmt: skip
ELSEWHERE = (
    "Anna Berg", "Johan Brunell", "Karl Jenkins", "Sten Alva", "Eva Andersson", "Per Andersson",
    "Lars Andersson", "Olof Andersson", "Karin Vår", "Per Dag",
)  # fmt: skip


def begun(role, client, contact=""):
    row = a_requirement("Java, minst fem år", title_en="Java, at least five years")
    facts = AssignmentFacts(role, client, contact, requirements=(row,))
    return assignments.start(replace(facts, stages=assignments.standard_stages()))


SAID = (
    "Vi saknade egna vägval i drift och tyckte att svaren om Kafka blev för korta. Hon verkade "
    "trött.\n\nWe missed choices of her own in live systems, and the answers on streams were too "
    "short.\n\nMvh Petra\n\n> Berätta mer om rollen som ni söker till nu."
)
NOTED = (
    "Verkar osäker på lönen och har en annan process hos Telia. Ring henne onsdag 25 november "
    "kl. 15.\nShe seems unsure about the salary and has another process going."
)
"""What the sentences of the file are held against; the mail that we wrote ourselves comes last."""


@pytest.fixture(scope="module")
def card(tmp_path_factory, new_vault):
    """The candidacy of Anna Öberg, among everybody whom her letter must not name."""
    folder = tmp_path_factory.mktemp("sentences") / "vault"
    shutil.copytree(new_vault, folder)
    vaults.open_vault(folder)
    yield about_anna()
    vaults.close_vault()


def about_anna():
    signer, agency = Consultant("Maja Sandell"), Agency("Nordlind Rekrytering")
    settings.save(replace(settings.load(), consultant=signer, agency=agency))
    here = begun("Backendutvecklare Java", "Havsvik Försäkring", "Petra Lang")
    there = begun("Testledare", "Brevia Logistik AB", "Anna Brink")
    agree(here, contact="Petra Lang, IT-chef", stand_in="Ulf Sten")
    for name in ("Norrsken", "Göteborgs Stad", "Svenska Spel", "Volvo"):
        clients.add(name, "Göteborg")
    for place, names in ((here, BESIDE), (there, ELSEWHERE)):
        for name in names:
            candidates.add(a_person(name, city="Lund"), place)
    key = candidates.add(a_person("Anna Öberg"), here, stage(here, StageKind.CLIENT_INTERVIEW))
    feedback.finish(key, a_rejection(requirement(here)))
    replies.keep(key, SAID)
    notes.write(key, NOTED)
    return key


def findings(card, number, language, part, text):
    letter = letters.suggest(card, language=language, today=TODAY).written(part, text)
    return letter_checks.checks(card, letter, today=TODAY)[number - 1].findings


def with_findings(card, number, language, lines):
    """Return those of *lines* in which a check finds anything, all of them read at once."""
    found = findings(card, number, language, PartKind.GROUNDS, "\n".join(lines))
    ends = list(accumulate(len(line) + 1 for line in lines))
    return {lines[bisect_right(ends, one.span.start)] for one in found if one.place == "grounds"}


def one_by_one(card, number, language, part, texts):
    """Return those of *texts* that are found fault with, each as all that a part says."""
    return {text for text in texts if findings(card, number, language, part, text)}


BOTH = pytest.mark.parametrize("language", ["sv", "en"])


@BOTH
@pytest.mark.parametrize(("number", "of"), [(OTHERS, "others"), (CONTACTS, "contacts")])
def test_whoever_is_named_is_found(card, language, number, of):
    listed = SENTENCES[of][language]["named"]
    assert set(listed) - with_findings(card, number, language, listed) == set()


@BOTH
@pytest.mark.parametrize(("number", "of"), [(OTHERS, "others"), (CONTACTS, "contacts")])
def test_nobody_is_found_where_nobody_is_named(card, language, number, of):
    assert with_findings(card, number, language, SENTENCES[of][language]["unnamed"]) == set()


@BOTH
def test_what_was_copied_from_a_note_or_a_client_is_found(card, language):
    listed = SENTENCES["copied"][language]["wrong"]
    assert set(listed) - one_by_one(card, COPIED, language, PartKind.GROUNDS, listed) == set()


@BOTH
def test_what_was_said_in_other_words_is_let_be(card, language):
    assert with_findings(card, COPIED, language, SENTENCES["copied"][language]["right"]) == set()


@BOTH
def test_another_person_role_or_client_than_the_record_is_found(card, language):
    listed = SENTENCES["record"][language]["wrong"]
    assert set(listed) - one_by_one(card, RECORD, language, PartKind.OPENING, listed) == set()


@BOTH
def test_an_opening_that_fits_the_record_is_let_be(card, language):
    listed = SENTENCES["record"][language]["right"]
    assert one_by_one(card, RECORD, language, PartKind.OPENING, listed) == set()


@BOTH
def test_a_next_step_without_a_day_that_will_do_is_found(card, language):
    listed = SENTENCES["next_day"][language]["wrong"]
    assert set(listed) - one_by_one(card, NEXT_DAY, language, PartKind.NEXT, listed) == set()


@BOTH
def test_a_next_step_on_a_working_day_to_come_is_let_be(card, language):
    listed = SENTENCES["next_day"][language]["right"]
    assert one_by_one(card, NEXT_DAY, language, PartKind.NEXT, listed) == set()
