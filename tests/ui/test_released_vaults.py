"""The window over the vaults that released versions left."""

import pytest

from tests import released
from ui.app import let_go, make_window
from wise_feedback.services import vault

PAGES = ("today", "board", "replies", "letters", "reports", "insights", "settings")


@pytest.mark.parametrize("version", released.VERSIONS)
def test_every_page_shows_what_an_older_version_wrote(version, tmp_path, qtbot):
    vault.open_vault(released.unpack(version, tmp_path))
    window = make_window(tmp_path)
    try:
        window.show()
        window.show_first()
        for name in PAGES:
            window.sidebar.page_wanted.emit(name)
            assert window.pages.shows(name)
    finally:
        let_go(window)
        vault.close_vault()
