"""An old vault is set aside and brought up to date, whole or not at all."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tests.contents import contents
from tests.vaults import names, write
from wise_feedback.domain.phrases import PhraseList
from wise_feedback.services import letter_archive, phrases, samples
from wise_feedback.storage import tables, vault
from wise_feedback.storage.tables import db

UP = "def up(migrator, db):\n    db.execute_sql({!r})\n"
LATER = "ALTER TABLE candidate ADD COLUMN shoe_size INTEGER NOT NULL DEFAULT 42"
BREAKS_REFERENCES = "DELETE FROM stage"
NEXT = len(list(vault.MIGRATIONS.glob("[0-9]*.py"))) + 1
"""The number of the migration that is written next."""

WITHOUT_PHRASES = (
    "DROP TABLE phrase",
    "DROP TABLE kept_phrase",
    "DELETE FROM schema_migration WHERE name = '0002_phrases'",
    "PRAGMA user_version = 1",
)

WITHOUT_PAPERS = (
    "ALTER TABLE letter ADD COLUMN pdf BLOB",
    "UPDATE letter SET pdf = (SELECT pdf FROM letter_paper WHERE letter_id = letter.id)",
    "DROP TABLE letter_paper",
    "DROP TABLE picture",
    "DROP TABLE outgoing",
    "DROP INDEX letter_sent_at",
    *(
        f"ALTER TABLE letter DROP COLUMN {name}"
        for name in ("via", "address", "checks", "search", "sent_at")
    ),
    "DELETE FROM schema_migration WHERE name = '0004_letters'",
    "PRAGMA user_version = 3",
)


@pytest.fixture
def migrate_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Make this version one that knows more migrations, each given as its SQL."""

    def add(*statements: str) -> None:
        later = tmp_path / "migrations"
        shutil.copytree(vault.MIGRATIONS, later, ignore=shutil.ignore_patterns("__pycache__"))
        for number, sql in enumerate(statements, start=NEXT):
            (later / f"{number:04}_later.py").write_text(UP.format(sql))
        monkeypatch.setattr(vault, "MIGRATIONS", later)

    return add


def set_aside(kept: Path) -> list[Path]:
    return list(kept.parent.glob(f"wise-before-{NEXT:04}_later-*.db"))


def test_an_old_vault_is_brought_up_to_date(kept, migrate_later):
    migrate_later(LATER)
    vault.open_vault(kept.parent)
    assert db.execute_sql("SELECT name, shoe_size FROM candidate").fetchall() == [("Ada", 42)]
    assert db.pragma("user_version") == NEXT


def test_an_old_vault_is_set_aside_first(kept, migrate_later):
    migrate_later(LATER)
    vault.open_vault(kept.parent)
    (copy,) = set_aside(kept)
    with sqlcipher.connect(str(copy)) as old:
        assert old.execute("SELECT name FROM candidate").fetchall() == [("Ada",)]
        assert old.execute("SELECT * FROM pragma_table_info('candidate')").fetchall()[-1][1] != (
            "shoe_size"
        )
    old.close()


def test_what_was_set_aside_opens_as_a_vault(kept, migrate_later, tmp_path, monkeypatch):
    with monkeypatch.context():
        migrate_later(LATER)
        vault.open_vault(kept.parent)
        vault.close_vault()
    monkeypatch.undo()
    restored = tmp_path / "restored"
    restored.mkdir()
    shutil.copy(set_aside(kept)[0], restored / vault.FILE_NAME)
    vault.open_vault(restored)
    assert names() == ["Ada"]


def test_an_up_to_date_vault_is_not_set_aside(kept):
    vault.open_vault(kept.parent)
    assert not list(kept.parent.glob("wise-before-*"))


@pytest.mark.parametrize("second", ["NOT EVEN SQL", BREAKS_REFERENCES])
def test_a_migration_that_fails_changes_nothing_at_all(kept, migrate_later, second, assign):
    before = kept.read_bytes()
    migrate_later(LATER, second)
    with pytest.raises(Exception, match=r"syntax error|damaged"):
        vault.open_vault(kept.parent)
    assert db.is_closed()
    assert kept.read_bytes() == before


@pytest.fixture
def assign(kept: Path) -> None:
    """Put Ada on a board, so that her stage is pointed at."""
    vault.open_vault(kept.parent)
    client = tables.Client.create(name="Havsvik")
    role = tables.Assignment.create(client=client, role="Testledare", opened_at=0)
    stage = tables.Stage.create(assignment=role, kind="screening", position=0)
    tables.Candidacy.create(
        candidate=tables.Candidate.get(), assignment=role, stage=stage, position=1, since=0
    )
    vault.close_vault()


@pytest.fixture
def before_phrases(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """A vault from before there were phrases, full of people; gives what it holds."""
    vault.open_vault(folder)
    samples.fill("sv", date(2026, 11, 23), now=datetime(2026, 11, 23, 12, tzinfo=UTC))
    held = contents(without=("phrase", "kept_phrase"))
    vault.close_vault()
    for statement in WITHOUT_PHRASES:
        write(folder / vault.FILE_NAME, statement)
    return held


def test_a_vault_from_before_there_were_phrases_keeps_all_it_holds(folder, before_phrases):
    assert all(before_phrases[name] for name in ("candidate", "feedback_record", "stage_move"))
    vault.open_vault(folder)
    assert contents() == before_phrases | {"phrase": [], "kept_phrase": []}


def test_a_vault_from_before_there_were_phrases_takes_some(folder, before_phrases):
    vault.open_vault(folder)
    phrases.save(None, PhraseList(vague=("personkemi",)))
    vault.close_vault()
    vault.open_vault(folder)
    assert phrases.phrases(None) == PhraseList(vague=("personkemi",))


@pytest.fixture
def before_papers(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """A vault from when a letter counted as told once it was saved; gives what it holds."""
    vault.open_vault(folder)
    samples.fill("sv", date(2026, 11, 23), now=datetime(2026, 11, 23, 12, tzinfo=UTC))
    held = contents()
    vault.close_vault()
    for statement in WITHOUT_PAPERS:
        write(folder / vault.FILE_NAME, statement)
    return held


def test_letters_from_before_they_were_asked_about_are_whole_and_count_as_sent(
    folder, before_papers
):
    assert before_papers["letter"]
    vault.open_vault(folder)
    for row in letter_archive.sent(limit=50):
        assert letter_archive.pdf(row.letter_id).startswith(b"%PDF")
        assert letter_archive.one(row.letter_id).sent_at == row.at
    assert len(letter_archive.sent(limit=50)) == len(before_papers["letter"])


def test_letters_from_before_are_found_by_their_words(folder, before_papers):
    vault.open_vault(folder)
    assert letter_archive.sent("ROLLEN", limit=50)
    assert letter_archive.sent("återkoppling", limit=50)
