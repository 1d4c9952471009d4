"""A letter as a PDF, before it is saved: its bytes, its pages and where the address stands."""

import subprocess
import sys
from dataclasses import replace
from datetime import date

from wise_feedback.domain.letter import PartKind
from wise_feedback.services import letters, settings

TODAY = date(2026, 11, 23)


def test_the_same_letter_makes_the_same_bytes(told):
    letter = letters.suggest(told, today=TODAY)
    assert letters.pdf(letter) == letters.pdf(letters.suggest(told, today=TODAY))


def test_the_address_stands_where_the_settings_say_the_window_is(told):
    letter = letters.suggest(told, today=TODAY)
    right = letters.pdf(letter)
    settings.save(replace(settings.load(), address_window="left"))
    assert letters.pdf(letter) != right


def test_a_long_letter_takes_another_page(told):
    letter = letters.suggest(told)
    content, count = letters.preview(letter)
    assert content == letters.pdf(letter)
    assert (count.pages, count.lines_over) == (1, 0)
    long = letter.written(PartKind.GROUNDS, "Ett krav avgjorde, och det här är skälet.\n" * 30)
    _, count = letters.preview(long)
    assert count.pages == 2
    assert count.lines_over > 0


def test_preloading_needs_no_vault():
    code = "from wise_feedback.services import letters; letters.preload()"
    subprocess.run([sys.executable, "-c", code], check=True)
