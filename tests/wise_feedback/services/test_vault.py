"""The vault as the interface sees it."""

import pytest

from tests.factories import a_person
from wise_feedback.domain.settings import Settings
from wise_feedback.services import candidates, clients, drafts, settings
from wise_feedback.services import vault as vaults


def test_a_vault_usually_lies_where_nothing_synchronises_it():
    folder = vaults.standard_folder()
    assert folder.name == "Wise Feedback"
    assert folder.is_absolute()
    assert not {"Documents", "Desktop", "Roaming", "Dropbox", "OneDrive"} & set(folder.parts)


def test_a_new_vault_is_empty(vault):
    assert vaults.is_empty()


def test_a_setting_or_a_draft_is_nobody_yet(vault):
    settings.save(Settings(zoom=120))
    drafts.keep("letter", "somebody", {})
    assert vaults.is_empty()


def test_a_client_is_somebody(vault):
    clients.add("Havsvik")
    assert not vaults.is_empty()


def test_a_vault_says_where_it_is(vault):
    assert vaults.where() == vault / "wise.db"


def test_a_copy_of_a_vault_opens_with_the_same_people(assignment, tmp_path):
    candidates.add(a_person("Åsa"), assignment)
    (tmp_path / "copy").mkdir()
    vaults.copy_to(tmp_path / "copy" / "wise.db")
    vaults.open_vault(tmp_path / "copy")
    assert [person.facts.name for person in candidates.candidates()] == ["Åsa"]


@pytest.mark.parametrize("times", [1, 2])
def test_a_vault_can_be_closed_more_than_once(vault, times):
    for _ in range(times):
        vaults.close_vault()
