"""What the guide says: the same in both languages, and true of the interface it speaks of."""

import re
from functools import cached_property
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence

from ui.guide.chapters import Form, Guide, Mark, guide
from ui.guide.places import PAGES, SECTIONS, place_of
from ui.settings.page import SettingsPage
from ui.window.pages import Pages
from wise_feedback.resources import resource

both_languages = pytest.mark.parametrize("language", ["sv", "en"])
NEVER_SAID = re.compile(r"!|tyvärr|dessvärre|avslag|nekad|\bvalv|unfortunately", re.IGNORECASE)
FOREIGN_QUOTES = {"sv": re.compile("[\"“„«»']"), "en": re.compile('["„«»]')}
LONGEST = 360
"""In words, of a chapter with its sections: what one reads standing."""


def known_labels(language: str) -> set[str]:
    """Every text of the interface in a language, with an ellipsis for what is filled in."""
    root = ElementTree.parse(resource("translations", "wise_feedback_sv.ts")).getroot()
    found = set()
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        texts = forms if language == "sv" else [message.findtext("source")]
        found |= {re.sub(r"\{\d\}", "…", text or "") for text in texts}
    return found


def said(language: str) -> str:
    return resource("guide", f"{language}.md").read_text("utf-8")


def test_both_languages_have_the_same_chapters_and_sections_in_order():
    assert guide("sv").places == guide("en").places


def test_no_chapter_or_section_is_named_twice():
    names = re.findall(r"\{#([\w-]+)\}", said("en"))
    assert sorted(names) == sorted(set(names))


def test_both_languages_have_as_many_steps_points_and_tables_in_each_chapter():
    shapes = [
        [[block.form for block in chapter.blocks] for chapter in guide(language).chapters]
        for language in ("sv", "en")
    ]
    assert shapes[0] == shapes[1]


def test_both_languages_name_the_same_keys_in_each_chapter():
    keys = [
        [sorted(p.text for p in c.pieces() if p.mark is Mark.KEYS) for c in guide(lang).chapters]
        for lang in ("sv", "en")
    ]
    assert keys[0] == keys[1]


@both_languages
def test_every_label_is_quoted_as_the_interface_has_it(language):
    known = known_labels(language)
    quoted = [
        (chapter.id, piece.text)
        for chapter in guide(language).chapters
        for piece in chapter.pieces()
        if piece.mark is Mark.LABEL and piece.text not in known
    ]
    assert quoted == []


@both_languages
def test_every_link_leads_somewhere(language):
    known = guide(language).places
    links = [p for c in guide(language).chapters for p in c.pieces() if p.mark is Mark.LINK]
    assert links
    assert [link for link in links if link.target not in known] == []


@both_languages
def test_no_link_leads_out_of_the_house(language):
    assert "://" not in said(language)


@both_languages
def test_every_key_is_one_that_qt_knows(language):
    keys = {p.text for c in guide(language).chapters for p in c.pieces() if p.mark is Mark.KEYS}
    assert {key for key in keys if QKeySequence(key).isEmpty()} == set()


@both_languages
def test_every_key_that_is_named_stands_in_the_table_of_keys(language):
    chapters = guide(language).chapters
    named = {c.id: {p.text for p in c.pieces() if p.mark is Mark.KEYS} for c in chapters}
    assert set().union(*named.values()) == named["keys"]


@both_languages
def test_a_chapter_is_short(language):
    lengths = {
        chapter.id: sum(len(line.split()) for block in chapter.blocks for line in block.said)
        for chapter in guide(language).chapters
    }
    assert {name: words for name, words in lengths.items() if words > LONGEST} == {}


@both_languages
def test_it_is_calm_and_never_speaks_of_rejection(language):
    assert NEVER_SAID.findall(said(language)) == []


@both_languages
def test_it_has_the_quotation_marks_of_its_language(language):
    assert FOREIGN_QUOTES[language].findall(re.sub("`.+?`", "", said(language))) == []


def test_every_page_of_the_program_has_a_chapter():
    pages = {name for name, value in vars(Pages).items() if isinstance(value, cached_property)}
    assert pages == set(PAGES)
    assert {place_of(page) for page in pages} <= set(guide("en").places)


def test_what_is_said_of_sections_of_the_settings_is_said_of_ones_that_are_there():
    assert {name for name in SECTIONS if not hasattr(SettingsPage, name)} == set()
    assert set(SECTIONS.values()) <= set(guide("en").places)


def test_an_unknown_place_is_the_beginning():
    assert guide("en").chapter_of("nowhere").id == "start"


def test_a_section_is_found_in_its_chapter():
    assert guide("en").chapter_of("agreement").id == "replies"


def test_lines_that_go_on_are_one():
    read = Guide("# One {#one}\n\nfirst\nsecond\n\n- a point\n  goes on\n- another")
    assert [list(block.said) for block in read.chapters[0].blocks] == [
        ["first second"],
        ["a point goes on"],
        ["another"],
    ]


def test_a_table_has_its_head_and_rows():
    read = Guide("# One {#one}\n\n| a | b |\n| --- | --- |\n| `F1` | help |")
    table = read.chapters[0].blocks[0]
    assert table.form is Form.TABLE
    assert [[piece.mark for line in row for piece in line] for row in table.lines] == [
        [Mark.PLAIN, Mark.PLAIN],
        [Mark.KEYS, Mark.PLAIN],
    ]


def test_hits_are_counted_whatever_the_case():
    chapter = Guide("# Promise {#one}\n\nA promise is a PROMISE.").chapters[0]
    assert (chapter.hits("promise"), chapter.hits(" "), chapter.hits("letter")) == (3, 0, 0)
