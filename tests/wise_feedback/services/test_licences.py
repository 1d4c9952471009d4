"""Whose work the program is built on, and what the licences say."""

import re
from pathlib import Path

import pytest

from wise_feedback.domain.about import Part
from wise_feedback.services import licences

ROOT = Path(__file__).parents[3]
LOCKED = set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements/app.txt").read_text(), re.M))


@pytest.fixture(scope="module")
def parts() -> dict[str, Part]:
    """What the program is built on, by name."""
    return {part.name: part for part in licences.parts("0.1.0", "6.11.3")}


def libraries(parts: dict[str, Part]) -> set[str]:
    return {name.lower().replace("_", "-") for name in parts} & LOCKED


def test_every_library_of_the_lock_is_named(parts):
    assert libraries(parts) == LOCKED


def test_what_is_only_for_developing_is_not(parts):
    assert not {"pytest", "mypy", "hypothesis", "pip", "wise-feedback"} & parts.keys()


def test_in_an_installed_program_every_library_is_ours(monkeypatch, tmp_path):
    monkeypatch.setattr(licences, "ROOT", tmp_path / "resources")
    assert "pytest" in {part.name for part in licences.parts("0.1.0", "6.11.3")}


def test_every_part_has_a_licence(parts):
    assert [name for name, part in parts.items() if not part.licence] == []


def test_every_licence_has_its_text(parts):
    assert [name for name, part in parts.items() if len(licences.text(part)) < 500] == []


def test_fonts_and_icons_are_named(parts):
    fonts = {name for name, part in parts.items() if part.licence == "OFL-1.1"}
    assert fonts == {"Inter", "Noto Sans", "Noto Sans Arabic", "Wise Serif (Source Serif 4)"}
    assert parts["Lucide"].licence == "ISC"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Qt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("PySide6_Essentials", "GNU GENERAL PUBLIC LICENSE"),
        ("Python", "PYTHON SOFTWARE FOUNDATION LICENSE"),
        ("Wise Feedback", "MIT License"),
        ("pypdfium2", "BUILD_LICENSES/pdfium.txt"),
        ("Inter", "SIL OPEN FONT LICENSE"),
        ("Lucide", "ISC License"),
    ],
)
def test_a_licence_is_told_in_its_own_words(parts, name, words):
    assert words.casefold() in licences.text(parts[name]).casefold()


def test_a_part_whose_text_does_not_lie_here_has_none():
    assert licences.text(Part("no-such-library", "1.0", "MIT")) == ""
