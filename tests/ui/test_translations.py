"""The interface in two languages: all of it translated, in step with the code, switched at once."""

import ast
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

from resources.translations import update
from ui.shared import dates
from ui.shared.languages import Plurals, speak
from ui.window.assignment_list import AssignmentModel

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = NOW.astimezone().date()
NUMBER = re.compile("%L?n")
PLACEHOLDER = re.compile(rf"\{{\d+\}}|{NUMBER.pattern}")
NEVER_SAID = re.compile(r"!|tyvärr|dessvärre|avslag|nekad|\bvalv", re.IGNORECASE)
FOREIGN_QUOTES = re.compile("[\"“„«»']")

both_languages = pytest.mark.parametrize("language", update.LANGUAGES)


class Message(NamedTuple):
    """A text as it stands in a ``.ts`` file, with one translation, or one for each number."""

    context: str
    source: str
    has_forms: bool
    translations: tuple[str, ...]


@cache
def messages(language: str) -> list[Message]:
    found = []
    path = update.FOLDER / f"wise_feedback_{language}.ts"
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation] or [translation.text or ""]
            name, source = context.findtext("name"), message.findtext("source")
            found.append(Message(name, source, bool(message.get("numerus")), tuple(forms)))
    return found


def texts_of(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Give context and text of every call to translate in a file, and whether it has a number."""

    def visit(node: ast.AST, context: str) -> Iterator[tuple[str, str, bool]]:
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.ClassDef) else context
            if isinstance(child, ast.Call):
                yield from text_of(child, context)
            yield from visit(child, inner)

    yield from visit(ast.parse(path.read_text("utf-8")), "")


def text_of(call: ast.Call, context: str) -> Iterator[tuple[str, str, bool]]:
    match call.func, call.args:
        case ast.Attribute(ast.Name(owner), "tr"), [ast.Constant(text), *more]:
            yield (context if owner == "self" else owner), text, len(more) > 1
        case (
            ast.Name("translate") | ast.Attribute(_, "translate"),
            [ast.Constant(named), ast.Constant(text), *more],
        ):
            yield named, text, len(more) > 1


def test_nothing_is_left_to_translate():
    assert update.unfinished() == []


@both_languages
def test_no_translation_is_empty(language):
    assert [m for m in messages(language) if not all(form.strip() for form in m.translations)] == []


@both_languages
def test_the_translations_are_in_step_with_the_code(language, tmp_path):
    name = f"wise_feedback_{language}.ts"
    for known in update.LANGUAGES:
        shutil.copy(update.FOLDER / f"wise_feedback_{known}.ts", tmp_path)
    update.collect(tmp_path)
    assert (tmp_path / name).read_text("utf-8") == (update.FOLDER / name).read_text("utf-8")


def test_no_text_of_the_code_is_overlooked():
    written = {text for path in update.sources() for text in texts_of(path)}
    known = {(m.context, m.source, m.has_forms) for m in messages("sv")}
    assert written == known


def test_english_has_the_plural_forms_of_every_text_with_a_number():
    asked = {(m.context, m.source) for m in messages("sv") if m.has_forms}
    assert {(m.context, m.source) for m in messages("en")} == asked


@both_languages
def test_the_program_loads_what_the_translations_say(language, tmp_path):
    for known in update.LANGUAGES:
        shutil.copy(update.FOLDER / f"wise_feedback_{known}.ts", tmp_path)
    update.release(tmp_path)
    name = f"wise_feedback_{language}.qm"
    assert (tmp_path / name).read_bytes() == (update.FOLDER / name).read_bytes()


@both_languages
def test_what_is_filled_in_stands_in_every_translation(language):
    def filled(text: str) -> list[str]:
        return sorted(PLACEHOLDER.findall(text))

    unlike = [
        m for m in messages(language) for form in m.translations if filled(form) != filled(m.source)
    ]
    assert unlike == []


@both_languages
def test_a_text_with_a_number_has_two_forms(language):
    assert [
        m for m in messages(language) if NUMBER.search(m.source) and len(m.translations) != 2
    ] == []


def test_swedish_is_calm_and_never_speaks_of_rejection():
    assert [m for m in messages("sv") if NEVER_SAID.search(" ".join(m.translations))] == []


def test_swedish_has_its_own_quotation_marks():
    assert [m for m in messages("sv") if FOREIGN_QUOTES.search(" ".join(m.translations))] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ["0 kandidater", "1 kandidat", "2 kandidater"]),
        ("en", ["0 candidates", "1 candidate", "2 candidates"]),
    ],
)
def test_what_belongs_to_the_window_counts_in_both_languages(language, words):
    speak(language)
    model = AssignmentModel()
    assert [model.tr("%n candidate(s)", "", number) for number in range(3)] == words


@pytest.mark.parametrize(
    ("language", "words"),
    [("sv", ["0 dagar", "1 dag", "2 dagar"]), ("en", ["0 days", "1 day", "2 days"])],
)
def test_words_that_belong_to_no_widget_count_in_both_languages(language, words):
    speak(language)
    assert [Plurals.tr("%n day(s)", "", number) for number in range(3)] == words


@both_languages
@pytest.mark.parametrize("number", [0, 1, 2])
def test_every_plural_form_is_found_at_run_time(language, number):
    speak(language)
    for m in messages(language):
        if m.has_forms:
            form = m.translations[0 if number == 1 else 1]
            told = QCoreApplication.translate(m.context, m.source, "", number)
            assert told == NUMBER.sub(str(number), form)


def test_a_text_follows_the_language_and_comes_back():
    told = []
    for language in ("en", "sv", "en"):
        speak(language)
        told.append(QCoreApplication.translate("Words", "Does not move on"))
    assert told == ["Does not move on", "Går inte vidare", "Does not move on"]


def test_speaking_the_same_language_again_changes_nothing():
    assert [speak("sv"), speak("sv"), speak("en")] == [True, False, True]


def test_what_qt_says_by_itself_is_swedish_too():
    speak("sv")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"


@pytest.mark.parametrize(
    ("days", "words", "since"),
    [
        (0, "i dag", "sedan i dag"),
        (1, "i går", "sedan i går"),
        (3, "3 dagar", "sedan 3 dagar"),
    ],
)
def test_swedish_tells_how_long_ago(days, words, since):
    speak("sv")
    at = NOW - timedelta(days=days)
    assert (dates.ago(at, TODAY), dates.since(at, TODAY)) == (words, since)


@pytest.mark.parametrize(
    ("days", "words", "since"),
    [
        (0, "today", "since today"),
        (1, "yesterday", "since yesterday"),
        (3, "3 days", "for 3 days"),
    ],
)
def test_english_tells_how_long_ago(days, words, since):
    speak("en")
    at = NOW - timedelta(days=days)
    assert (dates.ago(at, TODAY), dates.since(at, TODAY)) == (words, since)


def test_a_swedish_day_is_written_small_and_without_points():
    speak("sv")
    day = dates.day_name(date(date.today().year, 9, 3))
    assert re.fullmatch(r"(mån|tis|ons|tors|fre|lör|sön) 3 sep", day)


def test_a_swedish_day_of_another_year_names_it():
    speak("sv")
    assert dates.day_name(date(2020, 11, 20)) == "20 nov 2020"


def test_a_swedish_day_in_full_has_its_weekday():
    speak("sv")
    assert dates.long_day(date(2026, 11, 20)) == "fredag 20 november"
