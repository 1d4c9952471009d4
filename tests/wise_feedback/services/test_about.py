"""About the program: what it says of itself, from source and installed, and how much it holds."""

import json
from pathlib import Path

import pytest

from tests.factories import a_person
from wise_feedback.domain.about import Build
from wise_feedback.services import about, candidates


@pytest.fixture
def installed(tmp_path, monkeypatch) -> Path:
    """The folder of an installed program."""
    monkeypatch.setattr(about, "ROOT", tmp_path / "resources")
    return tmp_path


def built(folder: Path, told: object) -> Build:
    (folder / about.BUILD_NAME).write_text(json.dumps(told), "utf-8")
    return about.build()


def test_from_source_there_is_no_build(installed):
    assert about.build() == Build()


def test_an_installer_says_what_it_was_built_from(installed):
    told = {"commit": "c85ce73", "date": "2026-11-24"}
    assert built(installed, told) == Build("c85ce73", "2026-11-24")


@pytest.mark.parametrize(
    "told", [[], "c85ce73", None, {}, {"commit": 7}, {"commit": "a" * 41}, {"date": "1\n2"}]
)
def test_a_build_that_is_damaged_says_nothing(installed, told):
    assert built(installed, told) == Build()


def test_a_build_that_is_no_json_says_nothing(installed):
    (installed / about.BUILD_NAME).write_bytes(b"\xff{")
    assert about.build() == Build()


def test_from_source_the_program_lies_where_its_source_does():
    assert (about.folder() / "ui" / "app.py").exists()


def test_an_installed_program_lies_where_it_is_started(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "wise-feedback"))
    assert about.folder() == tmp_path.resolve()


def test_the_last_migration_is_the_schema(vault):
    engines = about.engines()
    assert (engines.schema[:4], engines.migrations) == (f"{engines.migrations:04}", 5)


def test_the_engine_is_the_one_that_is_open(vault):
    assert tuple(map(int, about.engines().sqlite.split("."))) >= (3, 51, 3)


def test_what_the_vault_holds_is_counted(assignment):
    candidates.add(a_person("Elin Bergström"), assignment)
    found = about.contents()
    assert (found.assignments, found.candidates, found.letters) == (1, 1, 0)


def test_what_is_not_poured_in_yet_counts_too(assignment, vault):
    beside = (vault / "wise.db").stat().st_size + (vault / "wise.db-wal").stat().st_size
    assert about.contents().size == beside


@pytest.mark.parametrize(
    ("number", "told"), [(0, 0), (47, 47), (99, 99), (100, 100), (1234, 1200), (98765, 98000)]
)
def test_large_numbers_are_told_in_round_terms(number, told):
    assert about.rounded(number) == told
