"""A session with three people, and a mail program that remembers what it was handed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.boards import stage
from tests.factories import a_person
from tests.owing import due_in
from tests.ui.showing import show
from ui.session.page import SessionPage
from wise_feedback.domain.stages import StageKind
from wise_feedback.services import candidates
from wise_feedback.storage.tables import db


class Post(QObject):
    """Takes the mails that are opened, as a mail program would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def post(qapp) -> Iterator[Post]:
    post = Post()
    QDesktopServices.setUrlHandler("mailto", post, "open")
    yield post
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def add(assignment) -> Callable[..., str]:
    """Adds a candidate whose word is due in so many days; gives the card's id."""

    def add(
        name: str, days: int = 0, kind: StageKind = StageKind.SCREENING, **facts: object
    ) -> str:
        address = f"{name.lower().replace(' ', '.')}@post.example"
        known = {"email": address, "phone": "070-174 06 12", **facts}
        card = candidates.add(a_person(name, **known), assignment, stage(assignment, kind))
        due_in(card, days)
        return card

    return add


@pytest.fixture
def people(add) -> dict[str, str]:
    """Anna is three days late, Bo and Cia are due today; gives their cards by name."""
    met = StageKind.OUR_INTERVIEW
    return {"Anna": add("Anna", -3), "Bo": add("Bo", 0, met), "Cia": add("Cia")}


@pytest.fixture
def open_page(qtbot, vault, changes, post) -> Callable[..., SessionPage]:
    def open_page() -> SessionPage:
        page = SessionPage(changes)
        page.resize(1204, 800)
        page.begin()
        return show(qtbot, page)

    return open_page


@pytest.fixture
def page(people, open_page) -> SessionPage:
    return open_page()


@pytest.fixture
def read_only(vault) -> Iterator[Callable[[bool], None]]:
    """Makes the vault refuse to be written, as on a full disk, and writable again."""

    def switch(on: bool) -> None:
        db.execute_sql(f"PRAGMA query_only = {int(on)}")

    yield switch
    switch(False)
