"""What was read is answered from memory until something is written, by whomever."""

import pytest
import sqlcipher3

from wise_feedback.domain.acts import Act
from wise_feedback.services import history
from wise_feedback.storage import tables
from wise_feedback.storage.history import transaction, typing
from wise_feedback.storage.remembering import while_unchanged
from wise_feedback.storage.vault import close_vault, open_vault


@pytest.fixture
def names(vault):
    """Returns a question about names, and how often it was asked of the vault."""
    asked: list[str] = []

    @while_unchanged
    def names(start: str = "") -> tuple[str, ...]:
        asked.append(start)
        rows = tables.Candidate.select().order_by(tables.Candidate.name)
        return tuple(row.name for row in rows if row.name.startswith(start))

    return names, asked


def add(name: str) -> None:
    with transaction(Act.ADD_CANDIDATE):
        tables.Candidate.create(name=name, added_at=0)


def test_the_same_question_is_asked_once(names):
    ask, asked = names
    assert ask("A") == ask("A") == ()
    assert asked == ["A"]


def test_another_question_is_another_answer(names):
    ask, _ = names
    add("Ada")
    assert (ask("A"), ask("B")) == (("Ada",), ())


def test_after_a_write_it_is_asked_again(names):
    ask, _ = names
    ask()
    add("Ada")
    assert ask() == ("Ada",)


def test_after_undo_and_redo_it_is_asked_again(names):
    ask, _ = names
    add("Ada")
    assert ask() == ("Ada",)
    history.undo()
    assert ask() == ()
    history.redo()
    assert ask() == ("Ada",)


def test_what_is_being_typed_counts_as_a_write(names):
    ask, asked = names
    ask()
    with typing():
        tables.Setting.create(id="x", value="1")
    ask()
    assert len(asked) == 2


def test_inside_an_act_what_it_wrote_is_seen(names):
    ask, _ = names
    ask()
    with transaction(Act.ADD_CANDIDATE):
        tables.Candidate.create(name="Ada", added_at=0)
        assert ask() == ("Ada",)


def test_an_act_that_is_taken_back_is_not_remembered(names):
    ask, _ = names
    with pytest.raises(ValueError, match="no"), transaction(Act.ADD_CANDIDATE):
        tables.Candidate.create(name="Ada", added_at=0)
        assert ask() == ("Ada",)
        raise ValueError("no")
    assert ask() == ()


def test_another_program_that_writes_is_noticed(names, vault):
    ask, _ = names
    ask()
    other = sqlcipher3.connect(str(vault / "wise.db"))
    other.execute(
        "INSERT INTO candidate (id, name, added_at, goes_by, latin_name, email, phone,"
        " street, postcode, city, headline, skills, language, source, search, is_sample)"
        " VALUES ('x', 'Bo', 0, '', '', '', '', '', '', '', '', '', 'sv', '', '', 0)"
    )
    other.commit()
    other.close()
    assert ask() == ("Bo",)


def test_another_vault_is_not_answered_for_by_this_one(names, vault, tmp_path):
    ask, _ = names
    add("Ada")
    assert ask() == ("Ada",)
    close_vault()
    open_vault(tmp_path / "another")
    assert ask() == ()


def test_what_is_refused_is_asked_again(vault):
    asked = []

    @while_unchanged
    def refuse() -> None:
        asked.append(1)
        raise KeyError

    for _ in range(2):
        with pytest.raises(KeyError):
            refuse()
    assert len(asked) == 2
