"""The types of files: what installers, dialogs and the system know them by."""

import re

import pytest

from wise_feedback.domain.basics import LANGUAGES
from wise_feedback.domain.file_types import OWN, PHRASES, VOICE, FileKind, FileType, kind_by_ending
from wise_feedback.resources import resource


@pytest.mark.parametrize("one", OWN)
def test_a_type_is_named_in_every_language(one: FileType):
    assert [language for language in LANGUAGES if not one.names[language]] == []


@pytest.mark.parametrize("one", OWN)
def test_a_type_has_an_icon(one: FileType):
    assert resource("icons", f"{one.icon}.svg")


@pytest.mark.parametrize("one", OWN)
def test_a_type_is_one_of_a_vendor_and_json(one: FileType):
    assert re.fullmatch(r"application/vnd\.wise-feedback\.[a-z]+\+json", one.mime)


def test_no_two_types_share_an_ending_or_a_name():
    assert len({(one.ending, one.mime) for one in OWN}) == len({one.ending for one in OWN}) == 2


def test_a_dialog_finds_what_was_saved_before_too():
    assert VOICE.patterns == "*.wisevoice *.json"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Min röst.wisevoice", FileKind.VOICE),
        ("FRASER.WISEPHRASES", FileKind.PHRASES),
        ("kandidater.xlsx", FileKind.LIST),
        ("kandidater.CSV", FileKind.LIST),
        ("voice.json", None),
        ("bild.png", None),
        ("wisevoice", None),
        ("", None),
    ],
)
def test_the_end_of_a_name_tells(name, kind):
    assert kind_by_ending(name) is kind


def test_phrases_are_no_voice():
    assert kind_by_ending(f"x{PHRASES.ending}") is FileKind.PHRASES
