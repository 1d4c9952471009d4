"""The mail a letter goes with: to whom, under which words, and what a mail program is given."""

import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.recipients import turned_down
from wise_feedback.domain.errors import MailError, MailProblem
from wise_feedback.domain.letter import PartKind
from wise_feedback.domain.mail import Command
from wise_feedback.domain.people import Consultant
from wise_feedback.resources import resource
from wise_feedback.services import letters, mails, settings

PDF = b"%PDF-1.7\n"


@pytest.fixture
def card(assignment: str) -> str:
    """A candidate with an address who has had their no; gives the card's id."""
    me = Consultant("Maja Lind", "Konsult", email="maja@lindrekrytering.se")
    settings.save(replace(settings.load(), consultant=me))
    return turned_down(assignment, "Anna Öberg", email="anna@exempel.se")


def test_a_letter_goes_to_the_candidates_own_address(card):
    mail = mails.for_letter(card, letters.suggest(card), PDF)
    assert (mail.to, mail.name) == ("anna@exempel.se", "Anna Öberg")


def test_another_address_may_be_given(card):
    mail = mails.for_letter(card, letters.suggest(card), PDF, address="Anna <a@räksmörgås.se>")
    assert mail.to == "a@räksmörgås.se"


def test_a_candidate_without_an_address_gets_no_mail(assignment):
    card = turned_down(assignment, "Anna Öberg")
    with pytest.raises(MailError) as refused:
        mails.for_letter(card, letters.suggest(card), PDF)
    assert refused.value.problem is MailProblem.NO_ADDRESS


def test_the_mail_says_hello_and_what_is_attached_before_the_letter(card):
    letter = letters.suggest(card)
    hello, said, name, _, opening, *_ = mails.for_letter(card, letter, PDF).body.split("\n\n")
    assert hello == "Hej Anna."
    assert "rollen som backendutvecklare Java. Det ligger med som pdf" in said
    assert name == "Maja Lind"
    assert opening == letter.part(PartKind.OPENING).text


def test_its_first_words_can_go_alone_where_there_is_no_room(card):
    lead = mails.lead(mails.for_letter(card, letters.suggest(card), PDF))
    assert lead.startswith("Hej Anna.\n\nHär är mitt brev")
    assert lead.endswith("\n\nMaja Lind")


def test_every_word_of_the_letter_stands_in_the_mail(card):
    letter = letters.suggest(card).written(PartKind.GROUNDS, "Första stycket.\nAndra stycket.")
    body = mails.for_letter(card, letter, PDF).body
    told = [part.text for part in letter.parts if part.kind is not PartKind.GROUNDS]
    headings = [part.heading for part in letter.parts]
    for words in (*told, *headings, letter.closing, letter.signer.title, letter.footnote):
        assert words in body
    assert "Första stycket.\n\nAndra stycket." in body


def test_the_mail_has_the_letters_subject_and_file(card):
    letter = letters.suggest(card)
    mail = mails.for_letter(card, letter, PDF)
    assert mail.subject == letter.subject
    assert (mail.attachment_name, mail.attachment) == (letters.suggested_name(letter), PDF)


def test_an_english_letter_goes_with_english_words(card):
    mail = mails.for_letter(card, letters.suggest(card, language="en"), PDF)
    assert mail.language == "en"
    assert mail.body.startswith("Hello Anna,\n\nHere is my letter to you about the role of")


def test_a_draft_is_from_the_consultant_and_named_as_the_letter(card):
    letter = letters.suggest(card)
    mail = mails.for_letter(card, letter, PDF)
    assert mails.draft(mail).startswith(b"From: Maja Lind <maja@lindrekrytering.se>\r\n")
    assert mails.draft_name(mail) == letters.suggested_name(letter).replace(".pdf", ".eml")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is found without a search path")
def test_thunderbird_opens_a_draft_where_it_is(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert mails.opening_in_thunderbird(Path("brev.eml")) is None
    program = tmp_path / "thunderbird"
    program.touch(mode=0o755)
    asked = mails.opening_in_thunderbird(Path("brev.eml"))
    assert asked == Command((str(program), str(tmp_path / "brev.eml")))


def test_a_mail_to_oneself_holds_what_is_to_be_tried(card):
    mail = mails.to_oneself("sv", "Provutskrift.pdf", PDF)
    assert mail.to == "maja@lindrekrytering.se"
    assert "åäö" in mail.subject
    assert b"Provutskrift.pdf" in mails.draft(mail)


def test_without_an_address_of_ones_own_there_is_no_mail_to_oneself(vault):
    with pytest.raises(MailError) as refused:
        mails.to_oneself("sv")
    assert refused.value.problem is MailProblem.NO_SENDER


def test_both_languages_have_the_same_words_to_say():
    sv, en = (
        tomllib.loads(resource("mails", f"{language}.toml").read_text("utf-8"))
        for language in ("sv", "en")
    )
    assert {key: set(words) for key, words in sv.items()} == {k: set(w) for k, w in en.items()}
